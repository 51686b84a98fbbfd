exports.ids=[671]
exports.modules={5671:((e,r,t)=>{function buf(e){return"string"==typeof e?n.encode(e):o.decode(e)}function checkRsaKeyAlgorithm(e){if("number"!=typeof e.modulusLength||e.modulusLength<2048)throw new OperationProcessingError(`${e.name} modulusLength must be at least 2048 bits`)}function b64u(e){return a(e)}function determineJWSAlgorithm(e){switch(e.algorithm.name){case"RSA-PSS":return function(e){if("SHA-256"===e.algorithm.hash.name)return"PS256"
throw new UnsupportedOperationError("unsupported RsaHashedKeyAlgorithm hash name")}(e)
case"RSASSA-PKCS1-v1_5":return function(e){if("SHA-256"===e.algorithm.hash.name)return"RS256"
throw new UnsupportedOperationError("unsupported RsaHashedKeyAlgorithm hash name")}(e)
case"ECDSA":return function(e){if("P-256"===e.algorithm.namedCurve)return"ES256"
throw new UnsupportedOperationError("unsupported EcKeyAlgorithm namedCurve")}(e)
case"Ed25519":return"Ed25519"
default:throw new UnsupportedOperationError("unsupported CryptoKey algorithm name")}}function isCryptoKey(e){return e instanceof CryptoKey}async function generateProof(e,r,t,n,o,a){const i=null==e?void 0:e.privateKey,s=null==e?void 0:e.publicKey
if(!(u=i,isCryptoKey(u)&&"private"===u.type))throw new TypeError('"keypair.privateKey" must be a private CryptoKey')
var u
if(!function(e){return isCryptoKey(e)&&"public"===e.type}(s))throw new TypeError('"keypair.publicKey" must be a public CryptoKey')
if(!0!==s.extractable)throw new TypeError('"keypair.publicKey.extractable" must be true')
if("string"!=typeof r)throw new TypeError('"htu" must be a string')
if("string"!=typeof t)throw new TypeError('"htm" must be a string')
if(void 0!==n&&"string"!=typeof n)throw new TypeError('"nonce" must be a string or undefined')
if(void 0!==o&&"string"!=typeof o)throw new TypeError('"accessToken" must be a string or undefined')
if(void 0!==a&&("object"!=typeof a||null===a||Array.isArray(a)))throw new TypeError('"additional" must be an object')
const c=Object.assign(Object.create(null),a,{iat:Math.floor(Date.now()/1e3),jti:crypto.randomUUID(),htm:t,nonce:n,htu:r,ath:o?b64u(await crypto.subtle.digest("SHA-256",buf(o))):void 0})
return async function(e,r,t){if(!1===t.usages.includes("sign"))throw new TypeError('private CryptoKey instances used for signing assertions must include "sign" in their "usages"')
const n=`${b64u(buf(JSON.stringify(e)))}.${b64u(buf(JSON.stringify(r)))}`
return`${n}.${b64u(await crypto.subtle.sign(function(e){switch(e.algorithm.name){case"ECDSA":return{name:e.algorithm.name,hash:"SHA-256"}
case"RSA-PSS":checkRsaKeyAlgorithm(e.algorithm)
return{name:e.algorithm.name,saltLength:32}
case"RSASSA-PKCS1-v1_5":checkRsaKeyAlgorithm(e.algorithm)
return{name:e.algorithm.name}
case"Ed25519":return{name:e.algorithm.name}}throw new UnsupportedOperationError}(t),t,buf(n)))}`}({alg:determineJWSAlgorithm(i),typ:"dpop+jwt",jwk:await publicJwk(s)},c,i)}async function publicJwk(e){const{kty:r,e:t,n,x:o,y:a,crv:i}=await crypto.subtle.exportKey("jwk",e)
return{kty:r,crv:i,e:t,n,x:o,y:a}}async function createProver(e){const r=await async function(e){let r
!5
switch(e){case"PS256":r={name:"RSA-PSS",hash:"SHA-256",modulusLength:2048,publicExponent:new Uint8Array([1,0,1])}
break
case"RS256":r={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256",modulusLength:2048,publicExponent:new Uint8Array([1,0,1])}
break
case"ES256":r={name:"ECDSA",namedCurve:"P-256"}
break
case"Ed25519":r={name:"Ed25519"}
break
default:throw new UnsupportedOperationError}return crypto.subtle.generateKey(r,null!==void 0&&!1,["sign","verify"])}("ES256"),prove=async({method:t,url:n},o,a)=>{const i=await generateProof(r,`${n.origin}${n.pathname}`,t,o,a)
e(i)
return i}
return{atTokenEndpoint:withNonces(async(e,r)=>({dpop:await prove(e,r)})),withToken:e=>withNonces(async(r,t)=>({authorization:`DPoP ${e}`,dpop:await prove(r,t,e)}))}}function withNonces(e){let r
return{fields:t=>e(t,r),challenged:e=>{const t=e.headers["dpop-nonce"]
if(void 0===t||!i.test(t))return!1
const n=t!==r
r=t
return n&&function(e){return 401===e.status?/\buse_dpop_nonce\b/.test(e.headers["www-authenticate"]??""):400===e.status&&/"error"\s*:\s*"use_dpop_nonce"/.test(e.body)}(e)}}}t.d(r,{createProver:()=>createProver})
const n=new TextEncoder,o=new TextDecoder
let a
if(Uint8Array.prototype.toBase64)a=e=>{e instanceof ArrayBuffer&&(e=new Uint8Array(e))
return e.toBase64({alphabet:"base64url",omitPadding:!0})}
else{const e=32768
a=r=>{r instanceof ArrayBuffer&&(r=new Uint8Array(r))
const t=[]
for(let n=0;n<r.byteLength;n+=e)t.push(String.fromCharCode.apply(null,r.subarray(n,n+e)))
return btoa(t.join("")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}}class UnsupportedOperationError extends Error{constructor(e){var r
super(null!=e?e:"operation not supported")
this.name=this.constructor.name
null===(r=Error.captureStackTrace)||void 0===r||r.call(Error,this,this.constructor)}}class OperationProcessingError extends Error{constructor(e){var r
super(e)
this.name=this.constructor.name
null===(r=Error.captureStackTrace)||void 0===r||r.call(Error,this,this.constructor)}}const i=/^[\x21\x23-\x5b\x5d-\x7e]{1,1024}$/})}

