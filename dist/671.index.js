exports.ids=[671]
exports.modules={5671:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createProver:()=>createProver})
const encoder=new TextEncoder,decoder=new TextDecoder
function buf(input){return"string"==typeof input?encoder.encode(input):decoder.decode(input)}function checkRsaKeyAlgorithm(algorithm){if("number"!=typeof algorithm.modulusLength||algorithm.modulusLength<2048)throw new OperationProcessingError(`${algorithm.name} modulusLength must be at least 2048 bits`)}let encodeBase64Url
if(Uint8Array.prototype.toBase64)encodeBase64Url=input=>{input instanceof ArrayBuffer&&(input=new Uint8Array(input))
return input.toBase64({alphabet:"base64url",omitPadding:!0})}
else{const CHUNK_SIZE=32768
encodeBase64Url=input=>{input instanceof ArrayBuffer&&(input=new Uint8Array(input))
const arr=[]
for(let i=0;i<input.byteLength;i+=CHUNK_SIZE)arr.push(String.fromCharCode.apply(null,input.subarray(i,i+CHUNK_SIZE)))
return btoa(arr.join("")).replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}}function b64u(input){return encodeBase64Url(input)}class UnsupportedOperationError extends Error{constructor(message){var _a
super(null!=message?message:"operation not supported")
this.name=this.constructor.name
null===(_a=Error.captureStackTrace)||void 0===_a||_a.call(Error,this,this.constructor)}}class OperationProcessingError extends Error{constructor(message){var _a
super(message)
this.name=this.constructor.name
null===(_a=Error.captureStackTrace)||void 0===_a||_a.call(Error,this,this.constructor)}}function determineJWSAlgorithm(key){switch(key.algorithm.name){case"RSA-PSS":return function(key){if("SHA-256"===key.algorithm.hash.name)return"PS256"
throw new UnsupportedOperationError("unsupported RsaHashedKeyAlgorithm hash name")}(key)
case"RSASSA-PKCS1-v1_5":return function(key){if("SHA-256"===key.algorithm.hash.name)return"RS256"
throw new UnsupportedOperationError("unsupported RsaHashedKeyAlgorithm hash name")}(key)
case"ECDSA":return function(key){if("P-256"===key.algorithm.namedCurve)return"ES256"
throw new UnsupportedOperationError("unsupported EcKeyAlgorithm namedCurve")}(key)
case"Ed25519":return"Ed25519"
default:throw new UnsupportedOperationError("unsupported CryptoKey algorithm name")}}function isCryptoKey(key){return key instanceof CryptoKey}async function generateProof(keypair,htu,htm,nonce,accessToken,additional){const privateKey=null==keypair?void 0:keypair.privateKey,publicKey=null==keypair?void 0:keypair.publicKey
if(!(key=privateKey,isCryptoKey(key)&&"private"===key.type))throw new TypeError('"keypair.privateKey" must be a private CryptoKey')
var key
if(!function(key){return isCryptoKey(key)&&"public"===key.type}(publicKey))throw new TypeError('"keypair.publicKey" must be a public CryptoKey')
if(!0!==publicKey.extractable)throw new TypeError('"keypair.publicKey.extractable" must be true')
if("string"!=typeof htu)throw new TypeError('"htu" must be a string')
if("string"!=typeof htm)throw new TypeError('"htm" must be a string')
if(void 0!==nonce&&"string"!=typeof nonce)throw new TypeError('"nonce" must be a string or undefined')
if(void 0!==accessToken&&"string"!=typeof accessToken)throw new TypeError('"accessToken" must be a string or undefined')
if(void 0!==additional&&("object"!=typeof additional||null===additional||Array.isArray(additional)))throw new TypeError('"additional" must be an object')
const claimsSet=Object.assign(Object.create(null),additional,{iat:Math.floor(Date.now()/1e3),jti:crypto.randomUUID(),htm,nonce,htu,ath:accessToken?b64u(await crypto.subtle.digest("SHA-256",buf(accessToken))):void 0})
return async function(header,claimsSet,key){if(!1===key.usages.includes("sign"))throw new TypeError('private CryptoKey instances used for signing assertions must include "sign" in their "usages"')
const input=`${b64u(buf(JSON.stringify(header)))}.${b64u(buf(JSON.stringify(claimsSet)))}`
return`${input}.${b64u(await crypto.subtle.sign(function(key){switch(key.algorithm.name){case"ECDSA":return{name:key.algorithm.name,hash:"SHA-256"}
case"RSA-PSS":checkRsaKeyAlgorithm(key.algorithm)
return{name:key.algorithm.name,saltLength:32}
case"RSASSA-PKCS1-v1_5":checkRsaKeyAlgorithm(key.algorithm)
return{name:key.algorithm.name}
case"Ed25519":return{name:key.algorithm.name}}throw new UnsupportedOperationError}(key),key,buf(input)))}`}({alg:determineJWSAlgorithm(privateKey),typ:"dpop+jwt",jwk:await publicJwk(publicKey)},claimsSet,privateKey)}async function publicJwk(key){const{kty,e,n,x,y,crv}=await crypto.subtle.exportKey("jwk",key)
return{kty,crv,e,n,x,y}}const NONCE=/^[\x21\x23-\x5b\x5d-\x7e]{1,1024}$/
async function createProver(mask){const keyPair=await async function(){let algorithm
!5
algorithm={name:"ECDSA",namedCurve:"P-256"}
return crypto.subtle.generateKey(algorithm,null!==void 0&&!1,["sign","verify"])}(),prove=async({method,url},nonce,token)=>{const proof=await generateProof(keyPair,`${url.origin}${url.pathname}`,method,nonce,token)
mask(proof)
return proof}
return{atTokenEndpoint:withNonces(async(request,nonce)=>({dpop:await prove(request,nonce)})),withToken:token=>withNonces(async(request,nonce)=>({authorization:`DPoP ${token}`,dpop:await prove(request,nonce,token)}))}}function withNonces(fields){let nonce
return{fields:request=>fields(request,nonce),challenged:response=>{const offered=response.headers["dpop-nonce"]
if(void 0===offered||!NONCE.test(offered))return!1
const fresh=offered!==nonce
nonce=offered
return fresh&&function(response){return 401===response.status?/\buse_dpop_nonce\b/.test(response.headers["www-authenticate"]??""):400===response.status&&/"error"\s*:\s*"use_dpop_nonce"/.test(response.body)}(response)}}}})}

