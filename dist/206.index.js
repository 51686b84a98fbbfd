"use strict"
exports.id=206
exports.ids=[206]
exports.modules={7265:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>SignJWT})
var base64url=__webpack_require__(1445),jws_algorithms=__webpack_require__(8109),validate=__webpack_require__(7784),errors=__webpack_require__(5674),buffer_utils=__webpack_require__(7410),lib_key=__webpack_require__(7859)
const epoch=date=>Math.floor(date.getTime()/1e3),multipliers={s:1,m:60,h:3600,d:86400,w:604800,y:31557600},REGEX=/^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i
function invalidDuration(){throw new TypeError("Invalid time period format")}function secs(str){"string"!=typeof str&&invalidDuration()
const matched=REGEX.exec(str);(!matched||matched[4]&&matched[1])&&invalidDuration()
const value=parseFloat(matched[2]),durationSeconds=Math.round(value*multipliers[matched[3][0].toLowerCase()])
return Number.isFinite(durationSeconds)||invalidDuration(),"-"===matched[1]||"ago"===matched[4]?-durationSeconds:durationSeconds}function validateInput(label,input){if(!Number.isFinite(input))throw new TypeError(`Invalid ${label} input`)
return input}function validateStringClaim(claim,value){if("string"!=typeof value)throw new TypeError(`"${claim}" claim must be a string`)}function numericDate(value,label){return"number"==typeof value?validateInput(label,value):value instanceof Date?validateInput(label,epoch(value)):epoch(new Date)+secs(value)}let producerClaimsSets
function producerClaimsSet(producer){return producerClaimsSets.get(producer)}const SignJWT_base=class{constructor(claimsSet={}){if(!(0,validate.Gv)(claimsSet))throw new TypeError("JWT Claims Set MUST be an object");(producerClaimsSets||=new WeakMap).set(this,structuredClone(claimsSet))}setIssuer(value){return validateStringClaim("iss",value),producerClaimsSet(this).iss=value,this}setSubject(value){return validateStringClaim("sub",value),producerClaimsSet(this).sub=value,this}setAudience(value){return function(value){if("string"!=typeof value&&(!Array.isArray(value)||Array.from(value).some(member=>"string"!=typeof member)))throw new TypeError('"aud" claim must be a string or an array of strings')}(value),producerClaimsSet(this).aud=value,this}setJti(value){return validateStringClaim("jti",value),producerClaimsSet(this).jti=value,this}setNotBefore(value){return producerClaimsSet(this).nbf=numericDate(value,"setNotBefore"),this}setExpirationTime(value){return producerClaimsSet(this).exp=numericDate(value,"setExpirationTime"),this}setIssuedAt(value){return producerClaimsSet(this).iat=void 0===value?epoch(new Date):"string"==typeof value?validateInput("setIssuedAt",epoch(new Date)+secs(value)):numericDate(value,"setIssuedAt"),this}}
class SignJWT extends SignJWT_base{#protectedHeader
setProtectedHeader(protectedHeader){return(0,validate.ac)(this.#protectedHeader,"setProtectedHeader"),this.#protectedHeader=protectedHeader,this}async sign(key,options){return async function(payload,protectedHeader,crit,key,rejectUnencoded){const[jws]=await async function(input,key,rejectUnencoded){let[payload,protectedHeader,unprotectedHeader,crit]=input,encodedProtectedHeader=""
if(void 0!==protectedHeader){const normalized=(0,validate.ji)(errors.Ye,protectedHeader)
protectedHeader=normalized[0],encodedProtectedHeader=(0,base64url.l)(normalized[1])}if(void 0!==unprotectedHeader&&(unprotectedHeader=(0,validate.ji)(errors.Ye,unprotectedHeader)[0]),!protectedHeader&&!unprotectedHeader)throw new errors.Ye("either setProtectedHeader or setUnprotectedHeader must be called before #sign()")
if(!(0,validate.fz)(protectedHeader,unprotectedHeader))throw new errors.Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint")
const joseHeader={...protectedHeader,...unprotectedHeader};(0,validate.BU)(errors.Ye,protectedHeader)
const b64=(0,validate.J0)(protectedHeader,(0,validate.nI)(errors.Ye,validate.qc,crit,protectedHeader,joseHeader))
b64||rejectUnencoded?.()
const{alg}=joseHeader
if("string"!=typeof alg||!alg)throw new errors.Ye('JWS "alg" (Algorithm) Header Parameter missing or invalid')
const entry=(0,jws_algorithms.q)(alg)
let signingInput,encodedPayload="",signingPayload=payload
if(b64){const encodedPayloadCache=input[4]
encodedPayloadCache?(encodedPayload=encodedPayloadCache[0]??=(0,base64url.l)(payload),signingPayload=encodedPayloadCache[1]??=(0,buffer_utils.lF)(encodedPayload)):(encodedPayload=(0,base64url.l)(payload),signingInput=buffer_utils.Rd.encode(`${encodedProtectedHeader}.${encodedPayload}`))}signingInput??=(0,buffer_utils.xW)((0,buffer_utils.lF)(encodedProtectedHeader),(0,buffer_utils.lF)("."),signingPayload)
const signingKey=await(0,lib_key.GK)(await(0,lib_key.dT)(entry,key,"sign"),entry.subtle,"sign")
entry.minRsaBits&&(0,lib_key.or)(entry.alg,signingKey)
const jws={signature:(0,base64url.l)(new Uint8Array(await crypto.subtle.sign(entry.signing,signingKey,signingInput))),payload:encodedPayload}
return protectedHeader&&(jws.protected=encodedProtectedHeader),unprotectedHeader&&(jws.header=unprotectedHeader),[jws,b64]}([payload,protectedHeader,void 0,crit],key,rejectUnencoded)
return`${jws.protected}.${jws.payload}.${jws.signature}`}(function(producer){const claimsSet=producerClaimsSet(producer)
for(const claim of["iat","nbf","exp"]){const value=claimsSet[claim]
if("number"==typeof value&&!Number.isFinite(value))throw new TypeError(`"${claim}" claim must be a finite number`)}return buffer_utils.Rd.encode(JSON.stringify(claimsSet))}(this),this.#protectedHeader,options?.crit,key,()=>{throw new errors.Dp("JWTs MUST NOT use unencoded payload")})}}},3566:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Og:()=>importJWK})
var base64url=__webpack_require__(1445),key=__webpack_require__(7859),errors=__webpack_require__(5674),jws_algorithms=__webpack_require__(8109),key_descriptor=__webpack_require__(3035)
const wrap=[["encrypt","wrapKey"],["decrypt","unwrapKey"]],derive=[[],["deriveBits"]],none=[[],[]]
function rsaes(bits){return{kty:["RSA"],mode:"key-encryption",subtle:{name:"RSA-OAEP",hash:`SHA-${bits}`},usages:wrap,ops:["wrapKey","unwrapKey"]}}function ecdh(mode){return{kty:["EC","OKP"],mode,subtle:{name:"ECDH"},resolve:({kty,crv,asymmetricKeyType})=>{if("X25519"===crv||"x25519"===asymmetricKeyType)return{name:"X25519"}
if("OKP"===kty)throw new errors.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value')
return{name:"ECDH",namedCurve:crv}},usages:derive,ops:[void 0,"deriveBits"]}}function aeskw(bits,gcm=!1){return{kty:["oct"],mode:"key-wrapping",secret:!0,subtle:{name:gcm?"AES-GCM":"AES-KW",length:bits},usages:none,ops:gcm?["encrypt","decrypt"]:["wrapKey","unwrapKey"]}}function pbes2(){return{kty:["oct"],mode:"key-wrapping",secret:!0,subtle:{name:"PBKDF2"},usages:none,ops:["deriveBits","deriveBits"]}}const JWE=(0,key_descriptor.t)({dir:{kty:["oct"],mode:"direct-encryption",secret:!0,subtle:{name:"AES-GCM"},usages:none,ops:["encrypt","decrypt"]},"RSA-OAEP":rsaes(1),"RSA-OAEP-256":rsaes(256),"RSA-OAEP-384":rsaes(384),"RSA-OAEP-512":rsaes(512),"ECDH-ES":ecdh("direct-key-agreement"),"ECDH-ES+A128KW":ecdh("key-agreement-with-key-wrapping"),"ECDH-ES+A192KW":ecdh("key-agreement-with-key-wrapping"),"ECDH-ES+A256KW":ecdh("key-agreement-with-key-wrapping"),A128KW:aeskw(128),A192KW:aeskw(192),A256KW:aeskw(256),A128GCMKW:aeskw(128,!0),A192GCMKW:aeskw(192,!0),A256GCMKW:aeskw(256,!0),"PBES2-HS256+A128KW":pbes2(),"PBES2-HS384+A192KW":pbes2(),"PBES2-HS512+A256KW":pbes2()}),contentOps=["encrypt","decrypt"]
function contentEncryption(bits,cbc=!1){return{kty:["oct"],secret:!0,subtle:{name:cbc?"AES-CBC":"AES-GCM",length:bits},usages:none,ops:contentOps,cekBits:bits,ivBits:cbc?128:96,cbc}}(0,key_descriptor.t)({A128GCM:contentEncryption(128),A192GCM:contentEncryption(192),A256GCM:contentEncryption(256),"A128CBC-HS256":contentEncryption(256,!0),"A192CBC-HS384":contentEncryption(384,!0),"A256CBC-HS512":contentEncryption(512,!0)})
function keyAlgorithm(alg,source){return("string"==typeof alg?jws_algorithms.p[alg]??JWE[alg]:void 0)??function(source='JWK "alg" (Algorithm) Parameter'){throw new errors.T0(`Invalid or unsupported ${source} value`)}(source)}var validate=__webpack_require__(7784)
async function importJWK(jwk,alg,options){if(!(0,validate.Gv)(jwk))throw new TypeError("JWK must be an object")
const normalized=(0,key.oX)(jwk),extractable=(0,key.l)(options?.extractable),{alg:jwkAlg}=normalized
if(alg??=jwkAlg,"oct"!==normalized.kty&&!alg)throw new TypeError('"alg" argument is required when "jwk.alg" is not present')
switch(normalized.kty){case"oct":if("string"!=typeof normalized.k)throw new TypeError('missing "k" (Key Value) Parameter value')
return(0,base64url.D)(normalized.k)
case"AKP":if("string"!=typeof jwkAlg||!jwkAlg)throw new TypeError('missing "alg" (Algorithm) Parameter value')
if(alg!==jwkAlg)throw new TypeError("JWK alg and alg option value mismatch")
return(0,key.xY)(keyAlgorithm(alg),normalized,extractable)
case"RSA":case"EC":case"OKP":return(0,key.xY)(keyAlgorithm(alg),normalized,extractable)
default:throw new errors.T0('Unsupported "kty" (Key Type) Parameter value')}}},7410:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D0:()=>decoder,Rd:()=>encoder,WG:()=>encodeBase64,lF:()=>encode,xW:()=>concat,y4:()=>decodeBase64})
const encoder=new TextEncoder,decoder=new TextDecoder
new TextDecoder("utf-8",{fatal:!0})
function concat(...buffers){const size=buffers.reduce((acc,{length})=>acc+length,0),buf=new Uint8Array(size)
let i=0
for(const buffer of buffers)buf.set(buffer,i),i+=buffer.length
return buf}const NON_ASCII=/[^\x00-\x7f]/
function encode(string){if("string"==typeof string&&string.length>=128){if(NON_ASCII.test(string))throw new TypeError("non-ASCII string encountered in encode()")
return encoder.encode(string)}const bytes=new Uint8Array(string.length)
for(let i=0;i<string.length;i++){const code=string.charCodeAt(i)
if(code>127)throw new TypeError("non-ASCII string encountered in encode()")
bytes[i]=code}return bytes}function encodeBase64(input,url=!1){if(Uint8Array.prototype.toBase64)return input.toBase64({alphabet:url?"base64url":"base64",omitPadding:url})
const arr=[]
for(let i=0;i<input.length;i+=32768)arr.push(String.fromCharCode.apply(null,input.subarray(i,i+32768)))
const encoded=btoa(arr.join(""))
return url?encoded.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_"):encoded}function decodeBase64(encoded,url=!1){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(encoded,{alphabet:url?"base64url":"base64"})
if(url){if(encoded.includes("+")||encoded.includes("/"))throw new TypeError("Invalid base64url")
encoded=encoded.replace(/-/g,"+").replace(/_/g,"/")}const binary=atob(encoded),bytes=new Uint8Array(binary.length)
for(let i=0;i<binary.length;i++)bytes[i]=binary.charCodeAt(i)
return bytes}},8109:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>JWS,q:()=>jwsAlgorithm})
var _util_errors_js$1=__webpack_require__(5674),_key_descriptor_js$0=__webpack_require__(3035)
const sig=[["verify"],["sign"]]
function hmac(bits){const subtle={name:"HMAC",hash:`SHA-${bits}`}
return{kty:["oct"],secret:!0,subtle,signing:subtle,usages:sig}}function rsa(bits,saltLength){const subtle={name:saltLength?"RSA-PSS":"RSASSA-PKCS1-v1_5",hash:`SHA-${bits}`}
return{kty:["RSA"],subtle,signing:saltLength?{...subtle,saltLength}:subtle,usages:sig,minRsaBits:2048}}function ecdsa(crv,bits){return{kty:["EC"],crv,subtle:{name:"ECDSA",namedCurve:crv},signing:{name:"ECDSA",hash:`SHA-${bits}`},usages:sig}}function eddsa(){const subtle={name:"Ed25519"}
return{kty:["OKP"],crv:"Ed25519",subtle,signing:subtle,usages:sig}}function mldsa(parameterSet){const subtle={name:`ML-DSA-${parameterSet}`}
return{kty:["AKP"],subtle,signing:subtle,usages:sig}}const JWS=(0,_key_descriptor_js$0.t)({HS256:hmac(256),HS384:hmac(384),HS512:hmac(512),RS256:rsa(256),RS384:rsa(384),RS512:rsa(512),PS256:rsa(256,32),PS384:rsa(384,48),PS512:rsa(512,64),ES256:ecdsa("P-256",256),ES384:ecdsa("P-384",384),ES512:ecdsa("P-521",512),EdDSA:eddsa(),Ed25519:eddsa(),"ML-DSA-44":mldsa(44),"ML-DSA-65":mldsa(65),"ML-DSA-87":mldsa(87)})
function jwsAlgorithm(alg){const entry="string"==typeof alg?JWS[alg]:void 0
if(!entry)throw new _util_errors_js$1.T0(`alg ${alg} is not supported either by JOSE or your javascript runtime`)
return entry}},7859:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GK:()=>rawKey,dT:()=>prepareKey,l:()=>validateExtractableOption,oX:()=>normalizeJwk,or:()=>checkModulusLength,xY:()=>jwkToKey})
var _validate_js$0=__webpack_require__(7784),_util_base64url_js$1=__webpack_require__(1445),_util_errors_js$2=__webpack_require__(5674)
const tag=key=>key[Symbol.toStringTag],jwkMatchesOp=(entry,key,usage)=>{const{alg}=entry
if(void 0!==key.use){const expected="sign"===usage||"verify"===usage?"sig":"enc"
if(key.use!==expected)throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`)}if(void 0!==key.alg&&key.alg!==alg)throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`)
if(Array.isArray(key.key_ops)){const expectedKeyOp="encrypt"===usage||"decrypt"===usage?entry.ops?.["encrypt"===usage?0:1]:usage
if(expectedKeyOp&&!key.key_ops.includes(expectedKeyOp))throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`)}}
async function prepareKey(entry,key,usage){const{alg,secret}=entry,requiresPrivateKey="decrypt"===usage||"sign"===usage
if(secret&&key instanceof Uint8Array)return key
let normalized,keyObject
if((0,_validate_js$0.Gv)(key)){if(normalized=normalizeJwk(key),"string"!=typeof normalized.kty)throw invalidKeyType(alg,key,secret)
if(!(secret?"oct"===normalized.kty&&"string"==typeof normalized.k:"oct"!==normalized.kty&&(requiresPrivateKey?"AKP"===normalized.kty&&"string"==typeof normalized.priv||"string"==typeof normalized.d:void 0===normalized.d&&void 0===normalized.priv)))throw new TypeError(secret?'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must be a ${requiresPrivateKey?"private":"public"} JWK`)
if(jwkMatchesOp(entry,normalized,usage),"oct"===normalized.kty)return(0,_util_base64url_js$1.D)(normalized.k)
if(!Object.isFrozen(key)){const{key_ops}=key
Array.isArray(key_ops)&&Object.freeze(key_ops),Object.freeze(key)}}else{if(!isKeyLike(key))throw invalidKeyType(alg,key,secret)
const expectedType=secret?"secret":requiresPrivateKey?"private":"public"
if(key.type!==expectedType&&(secret||["secret","public","private"].includes(key.type)))throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`)
if(isCryptoKey(key))return key
if(keyObject=key,"secret"===keyObject.type)return keyObject.export()}cache||=new WeakMap
const cacheKey=key
let cached=cache.get(cacheKey)
if(cached?.[alg])return cached[alg]
if(cached||cache.set(cacheKey,cached={}),keyObject&&"function"==typeof keyObject.toCryptoKey){const isPublic="public"===keyObject.type,crv=nist[keyObject.asymmetricKeyDetails?.namedCurve],params=entry.resolve?.({crv,asymmetricKeyType:keyObject.asymmetricKeyType})??entry.subtle
return cached[alg]=keyObject.toCryptoKey(params,isPublic,entry.usages[isPublic?0:1])}return normalized??=keyObject.export({format:"jwk"}),normalized.alg=alg,cached[alg]=await jwkToKey(entry,normalized)}let cache
const nist={__proto__:null,prime256v1:"P-256",secp384r1:"P-384",secp521r1:"P-521"},isCryptoKey=key=>{if("CryptoKey"===key?.[Symbol.toStringTag])return!0
try{return key instanceof CryptoKey}catch{return!1}},isKeyLike=key=>isCryptoKey(key)||(key=>"KeyObject"===key?.[Symbol.toStringTag])(key)
function invalidKeyType(alg,actual,secret){const types=["CryptoKey","KeyObject","JSON Web Key"]
return secret&&types.push("Uint8Array"),new TypeError(function(msg,actual,...types){if(types.length>2){const last=types.pop()
msg+=`one of type ${types.join(", ")}, or ${last}.`}else 2===types.length?msg+=`one of type ${types[0]} or ${types[1]}.`:msg+=`of type ${types[0]}.`
return null==actual?msg+=` Received ${actual}`:"function"==typeof actual&&actual.name?msg+=` Received function ${actual.name}`:"object"==typeof actual&&null!=actual&&actual.constructor?.name&&(msg+=` Received an instance of ${actual.constructor.name}`),msg}(`Key for the ${alg} algorithm must be `,actual,...types))}const unusable=(name,prop="algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`)
function checkModulusLength(alg,key){const{modulusLength}=key.algorithm
if("number"!=typeof modulusLength||modulusLength<2048)throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`)}function normalizeJwk(jwk){const normalized=function(jwk){return{__proto__:null,...jwk}}(jwk)
if(void 0!==normalized.ext&&"boolean"!=typeof normalized.ext)throw new TypeError('"ext" (Extractable) Parameter must be a boolean')
if(void 0!==normalized.key_ops){const value=normalized.key_ops,keyOps=Array.isArray(value)?[...value]:void 0
if(!keyOps||keyOps.some(operation=>"string"!=typeof operation)||new Set(keyOps).size!==keyOps.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings')
normalized.key_ops=keyOps}return normalized}function validateExtractableOption(extractable){if(void 0!==extractable&&"boolean"!=typeof extractable)throw new TypeError('"extractable" option must be a boolean')
return extractable}async function jwkToKey(entry,jwk,extractable){if(!entry.kty.includes(jwk.kty))throw new _util_errors_js$2.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value')
const algorithm=entry.resolve?.({kty:jwk.kty,crv:jwk.crv})??entry.subtle,isPrivate=!(!jwk.d&&!jwk.priv),keyData={...jwk,ext:extractable??jwk.ext}
return"AKP"!==keyData.kty&&delete keyData.alg,delete keyData.use,crypto.subtle.importKey("jwk",keyData,algorithm,keyData.ext??!isPrivate,jwk.key_ops??entry.usages[isPrivate?1:0])}async function rawKey(key,expected,usage,extractable=!1){return key instanceof Uint8Array&&(key=await crypto.subtle.importKey("raw",key,expected,extractable,[usage])),function(key,expected,usage){const algorithm=key.algorithm
if(algorithm.name!==expected.name)throw unusable(expected.name)
if(expected.hash&&algorithm.hash?.name!==expected.hash)throw unusable(expected.hash,"algorithm.hash")
if(expected.namedCurve&&algorithm.namedCurve!==expected.namedCurve)throw unusable(expected.namedCurve,"algorithm.namedCurve")
if(void 0!==expected.length&&algorithm.length!==expected.length)throw unusable(expected.length,"algorithm.length")
!function(key,usage){if(usage&&!key.usages.includes(usage))throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`)}(key,usage)}(key,expected,usage),key}},3035:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>table})
function table(entries){const out={__proto__:null}
for(const alg in entries)out[alg]={...entries[alg],alg}
return out}},7784:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BU:()=>validateCritDuplicates,Gv:()=>isObject,J0:()=>validateB64,ac:()=>assertNotSet,fz:()=>isDisjoint,ji:()=>serializeJoseHeader,nI:()=>validateCrit,qc:()=>JWS_RECOGNIZED})
var _util_errors_js$0=__webpack_require__(5674)
function isObject(input){if("object"!=typeof input||null===input||"[object Object]"!==Object.prototype.toString.call(input))return!1
const prototype=Object.getPrototypeOf(input)
return null===prototype||null===Object.getPrototypeOf(prototype)}function isDisjoint(...headers){const parameters=new Set
for(const header of headers)if(header)for(const parameter of Object.keys(header)){if(parameters.has(parameter))return!1
parameters.add(parameter)}return!0}function assertNotSet(value,name){if(void 0!==value)throw new TypeError(`${name} can only be called once`)}const JWS_RECOGNIZED={__proto__:null,b64:!0}
function validateCritDuplicates(Err,protectedHeader){const{crit}=protectedHeader??{}
if(Array.isArray(crit)&&new Set(crit).size!==crit.length)throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values')}function validateCrit(Err,recognizedDefault,recognizedOption,protectedHeader,joseHeader){if(void 0!==joseHeader.crit&&void 0===protectedHeader?.crit)throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected')
if(!protectedHeader||void 0===protectedHeader.crit)return[]
if(!Array.isArray(protectedHeader.crit)||0===protectedHeader.crit.length||protectedHeader.crit.some(input=>"string"!=typeof input||0===input.length))throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present')
const recognized=void 0===recognizedOption?recognizedDefault:{__proto__:null,...recognizedOption,...recognizedDefault}
for(const parameter of protectedHeader.crit){if(!(parameter in recognized))throw new _util_errors_js$0.T0(`Extension Header Parameter "${parameter}" is not recognized`)
if(!Object.hasOwn(joseHeader,parameter)||void 0===joseHeader[parameter])throw new Err(`Extension Header Parameter "${parameter}" is missing`)
if(recognized[parameter]&&(!Object.hasOwn(protectedHeader,parameter)||void 0===protectedHeader[parameter]))throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`)}return protectedHeader.crit}function validateB64(protectedHeader,extensions){if(extensions.includes("b64")){const b64=protectedHeader.b64
if("boolean"!=typeof b64)throw new _util_errors_js$0.Ye('The "b64" (base64url-encode payload) Header Parameter must be a boolean')
return b64}return!0}function serializeJoseHeader(Err,header){let serialized,parsed
try{serialized=JSON.stringify(header),parsed=JSON.parse(serialized)}catch(cause){throw new Err("JOSE Header is not valid JSON",{cause})}if(!isObject(parsed))throw new Err("JOSE Header is not a JSON object")
return[parsed,serialized]}},1445:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>decode,l:()=>encode})
var _lib_buffer_utils_js$0=__webpack_require__(7410)
const invalid="The input to be decoded is not correctly encoded."
function decode(input){try{return(0,_lib_buffer_utils_js$0.y4)("string"==typeof input?input:_lib_buffer_utils_js$0.D0.decode(input),!0)}catch(cause){throw new TypeError(invalid,{cause})}}function encode(input){return(0,_lib_buffer_utils_js$0.WG)("string"==typeof input?_lib_buffer_utils_js$0.Rd.encode(input):input,!0)}},5674:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dp:()=>JWTInvalid,T0:()=>JOSENotSupported,Ye:()=>JWSInvalid})
class JOSEError extends Error{static code="ERR_JOSE_GENERIC"
code="ERR_JOSE_GENERIC"
constructor(message,options){super(message,options),this.name=this.constructor.name,Error.captureStackTrace?.(this,this.constructor)}}class JOSENotSupported extends JOSEError{static code="ERR_JOSE_NOT_SUPPORTED"
code="ERR_JOSE_NOT_SUPPORTED"}class JWSInvalid extends JOSEError{static code="ERR_JWS_INVALID"
code="ERR_JWS_INVALID"}class JWTInvalid extends JOSEError{static code="ERR_JWT_INVALID"
code="ERR_JWT_INVALID"}Symbol.asyncIterator}}

