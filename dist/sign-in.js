exports.ids=[704,701,501]
exports.modules={6249:((e,t,n)=>{var waitBeforeRetry=(function waitBeforeRetry(e,t,n,r,c){if("never"===t||n>=s||!(function(e,t){if("response"===e.kind){const{status:n}=e.response
return"always"===t?u.has(n):429===n}const{failure:n}=e
return!(l.has(n.kind)||"always"!==t&&n.sent)})(e,t))return
const d=("response"===e.kind?function(e,t){const n=e["retry-after"]?.trim()??""
if(/^\d{1,9}$/.test(n))return 1e3*Number(n)
const r=httpDate(n)
return void 0===r?void 0:Math.max(0,r-(httpDate(e.date?.trim()??"")??t))}(e.response.headers,c):void 0)??0,h=o*2**(n-1)
return Math.round(d+r*Math.min(i,Math.max(h,Math.min(d,a))))});function httpDate(e){if(!c.test(e))return
const t=Date.parse(e)
return Number.isNaN(t)?void 0:t}var exchange=(async function exchange(e,t){let n=0
for(let r=1;;r++){const s=await attemptOnce(e,t)
if("response"===s.kind&&!0===t.challenged?.(s.response)&&n<d){n++
r--
continue}const o=waitBeforeRetry(s,t.repeat,r,e.chance(),e.clock.now())
if(void 0===o||!await waited(e,o))return ended(s,r)}});var ended=(function ended(e,t){return"response"===e.kind?{kind:"answer",response:e.response,attempts:t}:{kind:"failure",failure:e.failure,attempts:t}});async function waited(e,t){if(e.cancelled.aborted||e.clock.elapsed()+t>=e.deadline)return!1
e.debug(`trying again in ${t} ms`)
await e.clock.sleep(t,e.cancelled)
return!e.cancelled.aborted&&e.clock.elapsed()<e.deadline}var attemptOnce=(async function attemptOnce(e,t){const n=e.deadline-e.clock.elapsed()
if(e.cancelled.aborted)return failure(new r.pM("aborted",!1,"the job was cancelled"))
if(n<=0)return failure(new r.pM("timeout",!1,"the time of the step was used up"))
const s=await t.prepare(),o=e.clock.elapsed(),took=(()=>`${Math.round(e.clock.elapsed()-o)} ms`),i=`${s.method} ${s.url.pathname}`
try{const o=await e.send(s,(function(e,t,n){const s=Math.min(r.MU,n)
return!0===t.awaited?{timeoutMs:s}:{timeoutMs:s,signal:e.cancelled}})(e,t,n))
e.debug(`${i} ${o.status} in ${took()}`)
return{kind:"response",response:o}}catch(t){if(!(t instanceof r.pM))throw t
e.debug(`${i} no answer (${t.kind}) in ${took()}`)
return failure(t)}});function failure(e){return{kind:"failure",failure:e}}n.d(t,{c:(()=>exchange)})
var r=n(567)
const s=10,o=250,i=8e3,a=1e3,u=new Set([408,429,500,502,503,504]),l=new Set(["aborted","too-large","tls","proxy-refused"]),c=/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,d=3}),567:((e,t,n)=>{n.d(t,{MU:(()=>s),Th:(()=>r),pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(e,t,n,r){super(n,void 0===r?void 0:{cause:r})
this.kind=e
this.sent=t}}const r=1048576,s=1e4}),9716:((e,t,n)=>{var judge=(function judge(e,t){const n=e.attempts>1?` (tried ${e.attempts} times)`:""
if("failure"===e.kind){const{code:o,says:i}=s[e.failure.kind],a=`could not ${t}: ${i}, ${e.failure.message}${n}`
return new r.lZ(o,a,{cause:e.failure})}const{response:o}=e
if(o.status>=300&&o.status<400)return new r.lZ("redirected",`could not ${t}: the server answered ${o.status}, a redirect`)
if(408===o.status||429===o.status||o.status>=500){const e=429===o.status?"too many requests (429)":`a server error (${o.status})`
return new r.lZ("tenant-unavailable",`could not ${t}: ${e}${n}`)}return o});var answerOf=(function answerOf(e,t){const n=judge(e,t)
if(n instanceof r.lZ)throw n
return n});var jsonOf=(function jsonOf(e,t){try{return JSON.parse(e.body)}catch{return new r.lZ("unexpected-answer",`could not ${t}: the answer (${e.status}) is not JSON`)}});n.d(t,{S4:(()=>judge),o_:(()=>jsonOf),ut:(()=>answerOf)})
var r=n(9984)
const s={unreachable:{code:"connection-failed",says:"no connection"},tls:{code:"tls-failed",says:"the certificate is not trusted"},proxy:{code:"proxy-failed",says:"no connection through the proxy"},"proxy-refused":{code:"proxy-refused",says:"the proxy refused"},timeout:{code:"timed-out",says:"no answer in time"},lost:{code:"connection-lost",says:"the connection broke before the answer was whole"},"too-large":{code:"answer-too-large",says:"the answer is larger than 1 MiB"},aborted:{code:"cancelled",says:"the job was cancelled"}}}),4993:((e,t,n)=>{function failureOf(e,{sent:t,proxy:n}){const r=codesOf(e),s=r[0]??"unknown network error",failure=(n,r)=>new o.pM(n,t,r,e),i=function(e){const t=e instanceof Error?/^Proxy response \((\d{3})\)/.exec(e.message)?.[1]:void 0
return void 0===t?void 0:Number(t)}(e)
if(void 0!==i)return failure(i>=500?"proxy":"proxy-refused",`${n??"the proxy"} answered ${i}`)
const c=r.find(e=>a.test(e))
if(void 0!==c)return failure("tls",function(e){const t=u.find(([t])=>t.test(e))?.[1]
return void 0===t?e:`${t} (${e})`}(c))
const d=r.some(e=>l.has(e))||!t&&!r.some(isProxyCode)
if(void 0!==n&&(d||r.some(isProxyCode)))return failure("proxy",`${n} is not reached (${s})`)
if(!d)return failure("lost",s)
const h=l.get(s)??""
return failure("unreachable",""===h?s:`${h} (${s})`)}function isProxyCode(e){return i.has(e)}function codesOf(e,t=4){return 0!==t&&e instanceof Error?[..."code"in e&&"string"==typeof e.code?[e.code]:[],...(e instanceof AggregateError?e.errors:[e.cause]).flatMap(e=>codesOf(e,t-1))]:[]}var createTransport=(function createTransport(e){!(function(){const{setFlagsFromString:e}=process.getBuiltinModule("node:v8")
for(const t of c)e(t)})()
const t=new Map
return{send:(async(r,i)=>(function({dispatcher:e,proxy:t},n,r,s){return new Promise(((i,a)=>{let u,l=!1,c=!1,d=0,h={}
const f=[]
let p=0
const settle=(e=>{if(!c){c=!0
clearTimeout(m)
r.signal?.removeEventListener("abort",onAbort)
e()}}),fail=e=>{settle(()=>a(e))
u?.abort(e)},onAbort=()=>fail(new o.pM("aborted",l,"the job was cancelled")),m=setTimeout(()=>fail(new o.pM("timeout",l,`waited ${(r.timeoutMs/1e3).toFixed(1)} s`)),r.timeoutMs)
if(!0===r.signal?.aborted)return onAbort()
r.signal?.addEventListener("abort",onAbort,{once:!0})
e.dispatch({origin:n.url.origin,path:`${n.url.pathname}${n.url.search}`,method:n.method,headers:{"user-agent":s,accept:"application/json",...n.headers},body:n.body??null,idempotent:n.safe,blocking:!n.safe},{onRequestStart:(e=>{u=e
c?e.abort(new Error("given up before it was sent")):l=!0}),onResponseStart:((e,t,n)=>{d=t
h=(function(e){const t=Object.entries(e).map((([e,t])=>[e.toLowerCase(),Array.isArray(t)?t.join(", "):t??""]))
return Object.fromEntries(t)})(n)}),onResponseData:((e,t)=>{p+=t.length
p>o.Th?fail(new o.pM("too-large",l,`reading stopped after ${o.Th} bytes`)):f.push(t)}),onResponseEnd:(()=>{settle((()=>i({status:d,headers:h,body:Buffer.concat(f).toString("utf8")})))}),onResponseError:(e,n)=>fail(failureOf(n,{sent:l,proxy:t}))})}))})(await(async r=>{const i=`${r.url.origin} ${r.family??""}`,a=t.get(i)
if(void 0!==a)return a
const u=await (async function({url:e,family:t},{proxyFor:r,begun:i}){const a=await (async function(e,t){try{const r=t(e)
if(void 0===r)return
const{openProxied:s}=await Promise.all([n.e(163),n.e(594)]).then(n.bind(n,2594))
return{dispatcher:s(r),idle:()=>!1,proxy:r.host}}catch(e){throw new o.pM("proxy-refused",!1,"its variable does not hold the URL of an http proxy",e)}})(e,r)
if(void 0!==a)return a
const u={timeout:0,...void 0===t?{}:{family:t}},l=new(s())(e.origin,{connect:(void 0===t?i?.(e):void 0)??u,pipelining:d,headersTimeout:0,bodyTimeout:0,allowH2:!1})
return{dispatcher:l,idle:()=>0===l.stats.size,proxy:void 0}})(r,e),l=t.get(i)
if(void 0!==l)return l
t.set(i,u)
return u})(r),r,i,e.userAgent)),close:()=>{for(const{dispatcher:e,idle:n}of t.values())n()||e.destroy()
t.clear()}}});n.d(t,{createTransport:(()=>createTransport)})
var r=n(3701),s=n.n(r),o=n(567)
const i=new Set(["UND_ERR_PRX_CONN","UND_ERR_PRX_TLS"]),a=/^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/,u=[[/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/,"it comes from an authority that this runner does not know"],[/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,"it is for another name"],[/^CERT_HAS_EXPIRED$/,"it has expired"],[/^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/,"the server spoke no TLS"],[/^CERT_NOT_YET_VALID$/,"it is not valid yet"]],l=new Map([["ECONNREFUSED","nothing listens there"],["ENOTFOUND","the name is not known"],["EAI_AGAIN","the name could not be looked up"],["EHOSTUNREACH","the network knows no way there"],["ENETUNREACH","the network knows no way there"],["EADDRNOTAVAIL",""],["UND_ERR_CONNECT_TIMEOUT","nothing answers there"]]),c=["--wasm-tiering-budget=1000000000","--wasm-lazy-validation","--no-sparkplug"],d=3}),1085:((e,t,n)=>{var base64url=(function base64url(e){return Buffer.from(JSON.stringify(e)).toString("base64url")});function clientSecretGrant(e,t){return()=>({grant_type:"client_credentials",client_id:e,client_secret:t.reveal()})}var signedAssertionGrant=(function signedAssertionGrant(e,t,n,i){return(()=>{const a=i.now(),u=(function(e){const{kty:t,crv:n,x:i,d:a}=e.key,u=(0,r.createPrivateKey)({key:{kty:t,crv:n,x:i,d:a},format:"jwk"}),l=Math.floor(e.nowMs/1e3),c={iss:e.clientId,sub:e.clientId,aud:e.audience,iat:l,nbf:l-o,exp:l+s,jti:e.jti},d=`${base64url({alg:"EdDSA",typ:"JWT",nonce:e.nonce})}.${base64url(c)}`
return`${d}.${(0,r.sign)(null,Buffer.from(d),u).toString("base64url")}`})({key:t,clientId:e,audience:n,nowMs:a,jti:i.token(),nonce:i.token()})
i.mask(u)
return{grant_type:"client_credentials",client_id:e,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:u}})});function tokenExchangeGrant(e,t){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:t,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:e})}n.d(t,{MH:()=>clientSecretGrant,bU:(()=>signedAssertionGrant),d1:()=>tokenExchangeGrant})
var r=n(7598)
const s=120,o=30}),3943:((e,t,n)=>{function wordsOf({error:e,description:t,status:n}){const r=[e,t].filter(e=>""!==e).join(": ")
return""===r?`status ${n}`:r}function wantsProof({error:e,description:t}){return/dpop/i.test(e)||/\bdpop\b/i.test(t)}function proofHint(e,t){if(wantsProof(e))return t?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}n.d(t,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})}),1602:((e,t,n)=>{var requestToken=(async function requestToken(e,t){const n=new URL("/auth/v1/token",t.server),r=await(0,u.c)(e,{repeat:"always",prepare:(async()=>({method:"POST",url:n,headers:{"content-type":"application/x-www-form-urlencoded",...await(t.proof?.fields({method:"POST",url:n}))},body:new URLSearchParams(await t.grant()).toString(),safe:!1})),challenged:(e=>t.proof?.challenged(e)??!1)}),s=(0,l.ut)(r,t.what)
return s.status>=400?function(e,t){const{error:n,error_description:r,message:s}=function(e){try{return d.parse(JSON.parse(e))}catch{return{}}}(t.body)
return{kind:"refused",status:t.status,error:(0,o.Is)(e.scrub(n??""),60),description:(0,o.Is)(e.scrub(r??s??""))}}(e,s):{kind:"token",token:tokenOf(s,t)}});var tokenOf=(function tokenOf(e,t){const n=(0,l.o_)(e,t.what)
if(n instanceof a.lZ)throw n
const r=c.safeParse(n)
if(!r.success){const e=r.error.issues.map(({path:e})=>String(e[0]??"the body")).join(", ")
throw new a.lZ("unexpected-answer",`could not ${t.what}: the token answer is malformed (${e})`)}const{access_token:s,token_type:u,expires_in:d}=r.data
t.mask(s)
const h="dpop"===u.toLowerCase()
if(void 0!==t.proof&&!h)throw new a.lZ("dpop-downgraded",`could not ${t.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===t.proof&&"bearer"!==u.toLowerCase()){const e=`could not ${t.what}: the token is of type "${(0,o.Is)(u,20)}", which was not asked for`
throw new a.lZ("unexpected-answer",e)}const f=Number(d??Number.NaN)
return{value:new i.zh(s),type:h?"DPoP":"Bearer",expiresIn:Number.isFinite(f)&&f>0?Math.floor(f):void 0}});n.d(t,{F:(()=>requestToken)})
var r=n(8395),s=n(3305),o=n(8722),i=n(2610),a=n(9984),u=n(6249),l=n(9716)
const c=r.Ikc({access_token:r.YjP().check(s.m9(8),s.Eb(16384),s.Fk(/^[\x21-\x7e]+$/)),token_type:r.YjP(),expires_in:r.lqM(r.mee(r.KCZ([r.aig(),r.YjP()])))}),d=r.Ikc({error:r.lqM(r.mee(r.YjP())),error_description:r.lqM(r.mee(r.YjP())),message:r.lqM(r.mee(r.YjP()))})}),4086:((e,t,n)=>{var bearer=(function bearer(e){return{fields:(()=>Promise.resolve({authorization:`Bearer ${e}`})),challenged:(()=>!1)}});var signIn=(async function signIn(e,t,u){const l=await (async function(e,t,u){const{signIn:l}=u
if("access-token"===l.kind)return bearer(l.token.reveal())
const c=u.dpop?await newProver(e):void 0,{grant:d,refused:h}=await (async function(e,t,i,u){const{server:l}=i,refused=e=>function(e,{server:t,dpop:n},s){const i=`could not sign in to ${t.url.host} with a ${a[s.kind]}: C1 refused it (${(0,o.Z9)(e)})`
return new r.lZ("sign-in-refused",i,{hint:(0,o.q_)(e,n)})}(e,i,u)
switch(u.kind){case"client-secret":return{grant:(0,s.MH)(u.clientId,u.secret),refused}
case"private-key-jwt":return{grant:(0,s.bU)(u.clientId,u.key,l.hostname,assertionWorld(e)),refused}
case"github-oidc":{const{prepareOidc:r}=await n.e(964).then(n.bind(n,4935))
return await r(e,t,i,u.clientId)}}})(e,t,u,l),f=await(0,i.F)(t,{server:u.server.url,grant:d,what:`sign in to ${u.server.url.host}`,mask:e.mask,...void 0===c?{}:{proof:c.atTokenEndpoint}})
if("refused"===f.kind)throw h(f)
const p=f.token.value.reveal()
return void 0===c?bearer(p):c.withToken(p)})(e,t.work,u),{server:c,signIn:d}=u,h="access-token"===d.kind?"":d.clientId,f=u.dpop?`${a[d.kind]}, bound with DPoP`:a[d.kind]
e.log.info(`Signed in to ${c.url.host} with ${f}${""===h?"":` as ${h}`}`)
return{work:{context:t.work,server:c.url,authorization:l},cleanup:{context:t.cleanup,server:c.url,authorization:l},clientId:h,how:f}});var assertionWorld=(function assertionWorld(e){return{now:e.clock.now,token:(()=>Buffer.from(e.random(16)).toString("base64url")),mask:e.mask}});async function newProver(e){const{createProver:t}=await n.e(671).then(n.bind(n,5671))
return await t(e.mask)}n.d(t,{h:(()=>assertionWorld),z:()=>newProver,signIn:(()=>signIn)})
var r=n(9984),s=n(1085),o=n(3943),i=n(1602)
const a={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}}),4655:((e,t,n)=>{var processHeader=(function processHeader(e,t,n){if(n&&"object"==typeof n&&!Array.isArray(n))throw new r(`invalid ${t} header`)
if(void 0===n)return
let o=S[t]
if(void 0===o){o=t.toLowerCase()
if(void 0===S[o]&&!i(o))throw new r("invalid header key")}if(Array.isArray(n)){const e=[]
for(let s=0;s<n.length;s++)if("string"==typeof n[s]){if(!a(n[s]))throw new r(`invalid ${t} header`)
e.push(n[s])}else if(null===n[s])e.push("")
else{if("object"==typeof n[s])throw new r(`invalid ${t} header`)
{const o=`${n[s]}`
if(!a(o))throw new r(`invalid ${t} header`)
e.push(o)}}n=e}else if("string"==typeof n){if(!a(n))throw new r(`invalid ${t} header`)}else if(null===n)n=""
else if(!a(n=`${n}`))throw new r(`invalid ${t} header`)
if("host"===o){if(null!==e.host)throw new r("duplicate host header")
if("string"!=typeof n)throw new r("invalid host header")
e.host=n}else if("content-length"===o){if(null!==e.contentLength)throw new r("duplicate content-length header")
if(!function(e){if("string"!=typeof e||0===e.length)return!1
for(let t=0;t<e.length;t++){const n=e.charCodeAt(t)
if(n<48||n>57)return!1}return!0}(n))throw new r("invalid content-length header")
e.contentLength=parseInt(n,10)}else if(null===e.contentType&&"content-type"===o){e.contentType=n
e.headers.push(t,n)}else{if("transfer-encoding"===o||"keep-alive"===o||"upgrade"===o)throw new r(`invalid ${o} header`)
if("connection"===o){const t="string"==typeof n?n:null
if(null===t)throw new r("invalid connection header")
for(const n of t.toLowerCase().split(",")){const t=n.trim()
if(!i(t))throw new r("invalid connection header")
"close"===t&&(e.reset=!0)}}else{if("expect"===o)throw new s("expect header not supported")
e.headers.push(t,n)}}});const{InvalidArgumentError:r,NotSupportedError:s}=n(8707),o=n(4589),{isValidHTTPToken:i,isValidHeaderValue:a,isStream:u,destroy:l,isBuffer:c,isFormDataLike:d,isIterable:h,hasSafeIterator:f,isBlobLike:p,serializePathWithQuery:m,parseHeaders:w,assertRequestHandler:y,getServerName:g,normalizedMethodRecords:b,getProtocolFromUrlString:k}=n(3440),{channels:v}=n(9377),{headerNameLowerCasedRecord:S}=n(9377),T=/[^\u0021-\u00ff]/,R=Symbol("handler"),E=Symbol("controller"),x=Symbol("resume")
class RequestController{#e=!1
#t=null
#n=!1
#r;[x]=null
rawHeaders=null
rawTrailers=null
constructor(e){this.#r=e}pause(){this.#e=!0}resume(){if(this.#e){this.#e=!1
this[x]?.()}}abort(e){if(!this.#n){this.#n=!0
this.#t=e
this.#r(e)}}get aborted(){return this.#n}get reason(){return this.#t}get paused(){return this.#e}}let A
e.exports=class{constructor(e,{path:t,method:s,body:o,headers:w,query:S,idempotent:E,blocking:x,upgrade:C,headersTimeout:I,bodyTimeout:_,reset:O,expectContinue:P,servername:$,throwOnError:N,maxRedirections:M,typeOfService:H},D){if("string"!=typeof t)throw new r("path must be a string")
if("/"!==t[0]&&!t.startsWith("http://")&&!t.startsWith("https://")&&"CONNECT"!==s)throw new r("path must be an absolute URL or start with a slash")
if(T.test(t))throw new r("invalid request path")
if("string"!=typeof s)throw new r("method must be a string")
if(void 0===b[s]&&!i(s))throw new r("invalid request method")
if(C&&"string"!=typeof C)throw new r("upgrade must be a string")
if(C&&!a(C))throw new r("invalid upgrade header")
if(null!=I&&(!Number.isFinite(I)||I<0))throw new r("invalid headersTimeout")
if(null!=_&&(!Number.isFinite(_)||_<0))throw new r("invalid bodyTimeout")
if(null!=O&&"boolean"!=typeof O)throw new r("invalid reset")
if(null!=P&&"boolean"!=typeof P)throw new r("invalid expectContinue")
if(null!=N)throw new r("invalid throwOnError")
if(null!=M&&0!==M)throw new r("maxRedirections is not supported, use the redirect interceptor")
if(null!=H&&(!Number.isInteger(H)||H<0||H>255))throw new r("typeOfService must be an integer between 0 and 255")
this.headersTimeout=I
this.bodyTimeout=_
this.method=s
this.typeOfService=H
this.abort=null
if(null==o)this.body=null
else if(u(o)){this.body=o
const e=this.body._readableState
if(!e||!e.autoDestroy){this.endHandler=function(){l(this)}
this.body.on("end",this.endHandler)}this.errorHandler=e=>{this.abort?this.abort(e):this.error=e}
this.body.on("error",this.errorHandler)}else if(c(o))this.body=o.byteLength?o:null
else if(ArrayBuffer.isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,o.byteLength):null
else if(o instanceof ArrayBuffer)this.body=o.byteLength?Buffer.from(o):null
else if("string"==typeof o)this.body=o.length?Buffer.from(o):null
else if(d(o)){if(!function(e){if(void 0===A){n(9377)
A=n(9377).webidl.is.FormData}return A(e)}(o))throw new r("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported")
this.body=o}else{if(!h(o)&&!p(o))throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
this.body=o}this.completed=!1
this.aborted=!1
this.upgrade=C||null
this.path=S?m(t,S):t
this.origin=e
this.protocol=k(e)
this.idempotent=E??("HEAD"===s||"GET"===s||"QUERY"===s)
this.blocking=x??"HEAD"!==this.method
this.reset=O??null
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=null!=P&&P
if(Array.isArray(w)){if(w.length%2!=0)throw new r("headers array must be even")
for(let e=0;e<w.length;e+=2)processHeader(this,w[e],w[e+1])}else if(w&&"object"==typeof w)if(f(w))for(const e of w){if(!Array.isArray(e)||2!==e.length)throw new r("headers must be in key-value pair format")
processHeader(this,e[0],e[1])}else{const e=Object.keys(w)
for(let t=0;t<e.length;++t)processHeader(this,e[t],w[e[t]])}else if(null!=w)throw new r("headers must be an object or an array")
y(D,s,C)
this.servername=$||g(this.host)||null
this[R]=D
v.create.hasSubscribers&&v.create.publish({request:this})}onBodySent(e){v.bodyChunkSent.hasSubscribers&&v.bodyChunkSent.publish({request:this,chunk:e})
if(this[R].onBodySent)try{return this[R].onBodySent(e)}catch(e){this.abort(e)}}onRequestSent(){v.bodySent.hasSubscribers&&v.bodySent.publish({request:this})
if(this[R].onRequestSent)try{return this[R].onRequestSent()}catch(e){this.abort(e)}}onRequestStart(e,t){o(!this.aborted)
o(!this.completed)
this[E]=new RequestController(e)
if(!this.error){this.abort=e
return this[R].onRequestStart(this[E],t)}this[E].abort(this.error)}onResponseStarted(){return this[R].onResponseStarted?.()}onResponseStart(e,t,n,r){o(!this.aborted)
o(!this.completed)
v.headers.hasSubscribers&&v.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:r}})
const s=this[E]
if(s){s[x]=n
s.rawHeaders=t}const i=Array.isArray(t)?w(t):t
try{this[R].onResponseStart?.(s,e,i,r)
return!s?.paused}catch(e){this.abort(e)
return!1}}onResponseData(e){o(!this.aborted)
o(!this.completed)
v.bodyChunkReceived.hasSubscribers&&v.bodyChunkReceived.publish({request:this,chunk:e})
const t=this[E]
try{this[R].onResponseData?.(t,e)
return!t?.paused}catch(e){this.abort(e)
return!1}}onRequestUpgrade(e,t,n,r=""){this.onFinally()
o(!this.aborted)
o(!this.completed)
v.headers.hasSubscribers&&v.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:r}})
const s=this[E]
s&&(s.rawHeaders=t)
const i=Array.isArray(t)?w(t):t,a=this[R].onRequestUpgrade?.(s,e,i,n)
if(!this.aborted){this.completed=!0
v.trailers.hasSubscribers&&v.trailers.publish({request:this,trailers:[]})}return a}onResponseEnd(e){this.onFinally()
o(!this.aborted)
o(!this.completed)
this.completed=!0
v.trailers.hasSubscribers&&v.trailers.publish({request:this,trailers:e})
const t=this[E]
t&&(t.rawTrailers=e)
const n=Array.isArray(e)?w(e):e
try{return this[R].onResponseEnd?.(t,n)}catch(e){this.onResponseError(e)}}onResponseError(e){this.onFinally()
v.error.hasSubscribers&&v.error.publish({request:this,error:e})
if(this.aborted)return
this.aborted=!0
const t=this[E]
return this[R].onResponseError?.(t,e)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(e,t){processHeader(this,e,t)
return this}}}),637:((e,t,n)=>{function onParserTimeout(e){const t=e.deref()
if(!t)return
const{socket:n,timeoutType:o,client:i,paused:a}=t
if(3===o){if(!n[A]||n.writableNeedDrain||i[R]>1){r(!a,"cannot be paused while waiting for headers")
s.destroy(n,new d)}}else if(5===o)a||s.destroy(n,new m)
else if(8===o){r(0===i[R]&&i[D])
s.destroy(n,new p("socket idle timeout"))}}function onHttpSocketError(e){const t=this[S]
if("ECONNRESET"===e.code&&t.statusCode&&!t.shouldKeepAlive){const e=t.finish()
if(e){this[N]=e
this[v][V](e)}return}this[N]=e
this[v][V](e)}var onHttpSocketReadable=(function onHttpSocketReadable(){this[S]?.readMore()});function onHttpSocketEnd(){const e=this[S]
if(e.statusCode&&!e.shouldKeepAlive){const t=e.finish()
t&&s.destroy(this,t)
return}s.destroy(this,new f("other side closed",s.getSocketInfo(this)))}function onHttpSocketClose(){const e=this[S]
clearIdleSocketValidation(this)
if(e){this[N]||!e.statusCode||e.shouldKeepAlive||(this[N]=e.finish()||this[N])
this[S].destroy()
this[S]=null}const t=this[N]||new f("closed",s.getSocketInfo(this)),n=this[v]
n[H]=null
n[G]=null
if(n.destroyed){r(0===n[E])
const e=n[C].splice(n[$])
for(let r=0;r<e.length;r++){const o=e[r]
s.errorRequest(n,o,t)}}else if(n[R]>0&&"UND_ERR_INFO"!==t.code){const e=n[C][n[$]]
n[C][n[$]++]=null
s.errorRequest(n,e,t)}n[P]=n[$]
r(0===n[R])
n.emit("disconnect",n[b],[n],t)
n[Z]()}function onSocketClose(){this[Y]=!0}var clearIdleSocketValidation=(function clearIdleSocketValidation(e){if(e[oe]){clearImmediate(e[oe])
e[oe]=null}e[se]=0});var writeBuffer=(function writeBuffer(e,t,n,o,i,a,u,l){try{if(t){if(s.isBuffer(t)){r(a===t.byteLength,"buffer body must have content length")
i.cork()
i.write(`${u}content-length: ${a}\r\n\r\n`,"latin1")
i.write(t)
i.uncork()
o.onBodySent(t)
l||!1===o.reset||(i[k]=!0)}}else if(0===a)i.write(`${u}content-length: 0\r\n\r\n`,"latin1")
else{r(null===a,"no body must not have content length")
i.write(`${u}\r\n`,"latin1")}o.onRequestSent()
n[Z]()}catch(t){e(t)}});async function writeIterable(e,t,n,s,o,i,a,u){function onDrain(){if(l){const e=l
l=null
e()}}r(0!==i||0===n[R],"iterator body cannot be pipelined")
let l=null
const waitForDrain=()=>new Promise((e,t)=>{r(null===l)
o[N]?t(o[N]):l=e})
o.on("close",onDrain).on("drain",onDrain)
const c=new AsyncWriter({abort:e,socket:o,request:s,contentLength:i,client:n,expectsPayload:u,header:a})
try{for await(const e of t){if(o[N])throw o[N]
c.write(e)||await waitForDrain()}c.end()}catch(e){c.destroy(e)}finally{o.off("close",onDrain).off("drain",onDrain)}}const r=n(4589),s=n(3440),{channels:o}=n(9377),i=n(6603),{RequestContentLengthMismatchError:a,ResponseContentLengthMismatchError:u,RequestAbortedError:l,InvalidArgumentError:c,HeadersTimeoutError:d,HeadersOverflowError:h,SocketError:f,InformationalError:p,BodyTimeoutError:m,HTTPParserError:w,WebAssemblyNotSupportedError:y,ResponseExceededMaxSizeError:g}=n(8707),{kUrl:b,kReset:k,kClient:v,kParser:S,kBlocking:T,kRunning:R,kPending:E,kSize:x,kWriting:A,kQueue:C,kNoRef:I,kKeepAliveDefaultTimeout:_,kHostHeader:O,kPendingIdx:P,kRunningIdx:$,kError:N,kPipelining:M,kSocket:H,kKeepAliveTimeoutValue:D,kMaxHeadersSize:L,kKeepAliveMaxTimeout:q,kKeepAliveTimeoutThreshold:j,kHeadersTimeout:z,kBodyTimeout:U,kStrictContentLength:B,kMaxRequests:W,kCounter:F,kMaxResponseSize:K,kOnError:V,kResume:Z,kHTTPContext:G,kClosed:Y,kUseMilo:Q}=n(6443),J=n(9377),{H1Parser:X,getMiloEnabled:ee}="undefined"==typeof esbuildDetection?n(9377):{},te=Buffer.alloc(0),ne=Buffer[Symbol.species],re=s.removeAllListeners,se=Symbol("kIdleSocketValidation"),oe=Symbol("kIdleSocketValidationTimeout"),ie=Symbol("kSocketUsed"),ae=Symbol("kTypeOfService")
let ue,le=null,ce=null,de=null,he=0,fe=null,pe=null
class Parser{constructor(e,t,{exports:n}){this.llhttp=n
this.ptr=this.llhttp.llhttp_alloc(J.TYPE.RESPONSE)
this.client=e
this.socket=t
this.timeout=null
this.timeoutWeakRef=new WeakRef(this)
this.timeoutValue=null
this.timeoutType=null
this.statusCode=0
this.statusText=""
this.upgrade=!1
this.headers=[]
this.headersSize=0
this.headersMaxSize=e[L]
this.shouldKeepAlive=!1
this.paused=!1
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=-1
this.hasTransferEncoding=!1
this.connection=""
this.maxResponseSize=e[K]}setTimeout(e,t){if(e!==this.timeoutValue||1&t^1&this.timeoutType){if(this.timeout){i.clearTimeout(this.timeout)
this.timeout=null}if(e)if(1&t)this.timeout=i.setFastTimeout(onParserTimeout,e,this.timeoutWeakRef)
else{this.timeout=setTimeout(onParserTimeout,e,this.timeoutWeakRef)
this.timeout?.unref()}this.timeoutValue=e}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.timeoutType=t}resume(){if(!this.socket.destroyed&&this.paused){r(null!=this.ptr)
r(null===ce)
this.llhttp.llhttp_resume(this.ptr)
r(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.paused=!1
this.execute(this.socket.read()||te)
this.readMore()}}readMore(){for(;!this.paused&&this.ptr;){const e=this.socket.read()
if(null===e)break
this.execute(e)}}execute(e){r(null===ce)
r(null!=this.ptr)
r(!this.paused)
const{socket:t,llhttp:n}=this
if(e.length>he){fe&&n.free(fe)
he=4096*Math.ceil(e.length/4096)
fe=n.malloc(he)}null!==pe&&pe.buffer===n.memory.buffer&&pe.byteOffset===fe&&pe.byteLength===he||(pe=new Uint8Array(n.memory.buffer,fe,he))
pe.set(e)
try{let r
try{de=e
ce=this
r=n.llhttp_execute(this.ptr,fe,e.length)}finally{ce=null
de=null}if(r!==J.ERROR.OK){const s=e.subarray(n.llhttp_get_error_pos(this.ptr)-fe)
if(r===J.ERROR.PAUSED_UPGRADE)this.onUpgrade(s)
else{if(r!==J.ERROR.PAUSED)throw this.createError(r,s)
this.paused=!0
t.unshift(s)}}}catch(e){s.destroy(t,e)}}finish(){r(null===ce)
r(null!=this.ptr)
const{llhttp:e}=this
if(this.paused){let t
do{e.llhttp_resume(this.ptr)
this.paused=!1
t=this.socket.read()||te
this.execute(t)}while(this.paused&&t.length>0)
if(this.paused){e.llhttp_resume(this.ptr)
this.paused=!1}}let t
try{ce=this
t=e.llhttp_finish(this.ptr)}finally{ce=null}if(t===J.ERROR.OK)return null
if(t===J.ERROR.PAUSED||t===J.ERROR.PAUSED_UPGRADE){this.paused=!0
return null}return this.createError(t,te)}createError(e,t){const{llhttp:n,contentLength:r,bytesRead:s}=this
if(-1!==r&&s!==r)return new u
const o=n.llhttp_get_error_reason(this.ptr)
let i=""
if(o){const e=new Uint8Array(n.memory.buffer,o).indexOf(0)
i="Response does not match the HTTP/1.1 protocol ("+Buffer.from(n.memory.buffer,o,e).toString()+")"}return new w(i,J.ERROR[e],t)}destroy(){r(null===ce)
r(null!=this.ptr)
this.llhttp.llhttp_free(this.ptr)
this.ptr=null
this.timeout&&i.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=!1}onStatus(e){this.statusText=e.toString()
return 0}onMessageBegin(){const{socket:e,client:t}=this
if(e.destroyed)return-1
if(0===t[R]){s.destroy(e,new f("bad response",s.getSocketInfo(e)))
return-1}const n=t[C][t[$]]
if(!n)return-1
n.onResponseStarted()
return 0}onHeaderField(e){const t=this.headers.length
1&t?this.headers[t-1]=Buffer.concat([this.headers[t-1],e]):this.headers.push(e)
this.trackHeader(e.length)
return 0}onHeaderValue(e){let t=this.headers.length
const n=!(1&t)
if(1&~t)this.headers[t-1]=Buffer.concat([this.headers[t-1],e])
else{this.headers.push(e)
t+=1}const r=this.headers[t-2]
if(10===r.length){const t=s.bufferToLowerCasedHeaderName(r)
"keep-alive"===t?this.keepAlive+=(n||0===this.keepAlive.length?"":",")+e.toString():"connection"===t&&(this.connection+=(n||0===this.connection.length?"":",")+e.toString())}else if(14===r.length&&"content-length"===s.bufferToLowerCasedHeaderName(r)){-1===this.contentLength&&(this.contentLength=0)
for(let t=0;t<e.length;t++)this.contentLength=10*this.contentLength+(e[t]-48)}else 17===r.length&&"transfer-encoding"===s.bufferToLowerCasedHeaderName(r)&&(this.hasTransferEncoding=!0)
this.trackHeader(e.length)
return 0}trackHeader(e){this.headersSize+=e
this.headersSize>=this.headersMaxSize&&s.destroy(this.socket,new h)}onUpgrade(e){const{upgrade:t,client:n,socket:o,headers:i,statusCode:a,statusText:u}=this
r(t)
r(n[H]===o)
r(!o.destroyed)
r(!this.paused)
r(!(1&i.length))
const l=n[C][n[$]]
r(l)
r(l.upgrade||"CONNECT"===l.method)
this.statusCode=0
this.statusText=""
this.shouldKeepAlive=!1
this.headers=[]
this.headersSize=0
o.unshift(e)
o[S].destroy()
o[S]=null
o[v]=null
o[N]=null
re(o)
n[H]=null
n[G]=null
n[C][n[$]++]=null
n.emit("disconnect",n[b],[n],new p("upgrade"))
try{l.onRequestUpgrade(a,i,o,u)}catch(e){s.errorRequest(n,l,e)
s.destroy(o,e)}n[Z]()}onHeadersComplete(e,t,n){const{client:o,socket:i,headers:a,statusText:u}=this
if(i.destroyed)return-1
if(0===o[R]){s.destroy(i,new f("bad response",s.getSocketInfo(i)))
return-1}const l=o[C][o[$]]
if(!l)return-1
r(!this.upgrade)
r(this.statusCode<200)
if(100===e){s.destroy(i,new f("bad response",s.getSocketInfo(i)))
return-1}if(t&&!l.upgrade){s.destroy(i,new f("bad upgrade",s.getSocketInfo(i)))
return-1}r(3===this.timeoutType)
this.statusCode=e
this.shouldKeepAlive=n||"HEAD"===l.method&&!i[k]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection)
if("HEAD"===l.method||204===e||304===e){"HEAD"!==l.method&&(this.contentLength>0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1)
this.contentLength=-1}if(this.statusCode>=200){const e=null!=l.bodyTimeout?l.bodyTimeout:o[U]
this.setTimeout(e,5)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
if("CONNECT"===l.method){r(1===o[R])
this.upgrade=!0
return 2}if(t){r(1===o[R])
this.upgrade=!0
return 2}r(!(1&this.headers.length))
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&o[M]){const e=this.keepAlive?s.parseKeepAliveTimeout(this.keepAlive):null
if(null!=e){const t=Math.min(e-o[j],o[q])
t<=0?i[k]=!0:o[D]=t}else o[D]=o[_]}else i[k]=!0
const c=!1===l.onResponseStart(e,a,this.resume,u)
if(l.aborted)return-1
if("HEAD"===l.method)return 1
if(e<200)return 1
if(i[T]){i[T]=!1
o[Z]()}return c?J.ERROR.PAUSED:0}onBody(e){const{client:t,socket:n,statusCode:o,maxResponseSize:i}=this
if(n.destroyed)return-1
const a=t[C][t[$]]
r(a)
r(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
r(o>=200)
if(i>-1&&this.bytesRead+e.length>i){s.destroy(n,new g)
return-1}this.bytesRead+=e.length
return!1===a.onResponseData(e)?J.ERROR.PAUSED:0}onMessageComplete(){const{client:e,socket:t,statusCode:n,upgrade:o,headers:i,contentLength:a,bytesRead:l,shouldKeepAlive:c}=this
if(t.destroyed&&(!n||c))return-1
if(o)return 0
r(n>=100)
r(!(1&this.headers.length))
const d=e[C][e[$]]
r(d)
this.statusCode=0
this.statusText=""
this.bytesRead=0
this.contentLength=-1
this.hasTransferEncoding=!1
this.keepAlive=""
this.connection=""
this.headers=[]
this.headersSize=0
if(n<200)return 0
if(-1!==a&&l!==a){s.destroy(t,new u)
return-1}d.onResponseEnd(i)
e[C][e[$]++]=null
t[ie]=0===e[E]
if(t[A]){r(0===e[R])
s.destroy(t,new p("reset"))
return J.ERROR.PAUSED}if(!c){s.destroy(t,new p("reset"))
return J.ERROR.PAUSED}if(t[k]&&0===e[R]){s.destroy(t,new p("reset"))
return J.ERROR.PAUSED}null==e[M]||1===e[M]?setImmediate(e[Z]):e[Z]()
return 0}}class AsyncWriter{constructor({abort:e,socket:t,request:n,contentLength:r,client:s,expectsPayload:o,header:i}){this.socket=t
this.request=n
this.contentLength=r
this.client=s
this.bytesWritten=0
this.expectsPayload=o
this.header=i
this.abort=e
this.lengthMismatch=!1
t[A]=!0}onLengthMismatch(){this.socket[k]=!0
if(!this.lengthMismatch){this.lengthMismatch=!0
process.emitWarning(new a)}}write(e){const{socket:t,request:n,contentLength:r,client:s,bytesWritten:o,expectsPayload:i,header:u}=this
if(t[N])throw t[N]
if(t.destroyed)return!1
let l=e instanceof Uint8Array?e.byteLength:Buffer.byteLength(e)
if(!l)return!0
if(null!==r&&o+l>r){if(s[B])throw new a
this.onLengthMismatch()
const t=r-o
if(0===t)return!0
e=("string"==typeof e?Buffer.from(e):e).subarray(0,t)
l=t}t.cork()
if(0===o){i||!1===n.reset||(t[k]=!0)
null===r?t.write(`${u}transfer-encoding: chunked\r\n`,"latin1"):t.write(`${u}content-length: ${r}\r\n\r\n`,"latin1")}null===r&&t.write(`\r\n${l.toString(16)}\r\n`,"latin1")
this.bytesWritten+=l
const c=t.write(e)
t.uncork()
n.onBodySent(e)
c||t[S].timeout&&3===t[S].timeoutType&&t[S].timeout.refresh&&t[S].timeout.refresh()
return c}end(){const{socket:e,contentLength:t,client:n,bytesWritten:r,expectsPayload:s,header:o,request:i}=this
i.onRequestSent()
e[A]=!1
if(e[N])throw e[N]
if(!e.destroyed){0===r?s?e.write(`${o}content-length: 0\r\n\r\n`,"latin1"):e.write(`${o}\r\n`,"latin1"):null===t&&e.write("\r\n0\r\n\r\n","latin1")
if(null!==t&&r!==t){if(n[B])throw new a
this.onLengthMismatch()}e[S].timeout&&3===e[S].timeoutType&&e[S].timeout.refresh&&e[S].timeout.refresh()
n[Z]()}}destroy(e){const{socket:t,client:n,abort:s}=this
t[A]=!1
if(e){r(n[R]<=1,"pipeline should only contain this request")
s(e)}}}e.exports=(function(e,t){e[H]=t
le||(le=(function(){if("undefined"==typeof WebAssembly)throw new y
const e=process.env.JEST_WORKER_ID?n(746):void 0
let t,s=!0
if("riscv64"===process.arch)s=!1
else if("ppc64"===process.arch){const[e,t]=process.versions.node.split(".").map(e=>parseInt(e,10));(e<24||24===e&&t<12)&&(s=!1)}"1"===process.env.UNDICI_NO_WASM_SIMD?s=!1:"0"===process.env.UNDICI_NO_WASM_SIMD&&(s=!0)
if(s)try{t=new WebAssembly.Module(n(2766))}catch{}t||(t=new WebAssembly.Module(e||n(746)))
return new WebAssembly.Instance(t,{env:{wasm_on_url:(e,t,n)=>0,wasm_on_status:((e,t,n)=>{r(ce.ptr===e)
const s=t-fe+de.byteOffset
return ce.onStatus(new ne(de.buffer,s,n))}),wasm_on_message_begin:(e=>{r(ce.ptr===e)
return ce.onMessageBegin()}),wasm_on_header_field:((e,t,n)=>{r(ce.ptr===e)
const s=t-fe+de.byteOffset
return ce.onHeaderField(new ne(de.buffer,s,n))}),wasm_on_header_value:((e,t,n)=>{r(ce.ptr===e)
const s=t-fe+de.byteOffset
return ce.onHeaderValue(new ne(de.buffer,s,n))}),wasm_on_headers_complete:((e,t,n,s)=>{r(ce.ptr===e)
return ce.onHeadersComplete(t,1===n,1===s)}),wasm_on_body:((e,t,n)=>{r(ce.ptr===e)
const s=t-fe+de.byteOffset
return ce.onBody(new ne(de.buffer,s,n))}),wasm_on_message_complete:(e=>{r(ce.ptr===e)
return ce.onMessageComplete()})}})})())
if(t.errored)throw t.errored
if(t.destroyed)throw new f("destroyed")
t[I]=!1
t[A]=!1
t[k]=!1
t[T]=!1
t[se]=0
t[oe]=null
t[ie]=!1
t[S]="undefined"==typeof esbuildDetection&&(e[Q]??ee())?new X(e,t):new Parser(e,t,le)
s.addListener(t,"error",onHttpSocketError)
s.addListener(t,"readable",onHttpSocketReadable)
s.addListener(t,"end",onHttpSocketEnd)
s.addListener(t,"close",onHttpSocketClose)
t[Y]=!1
t.on("close",onSocketClose)
return{version:"h1",defaultPipelining:1,write:(t=>(function(e,t){const{method:i,path:u,host:d,upgrade:h,blocking:f,reset:m}=t
let{body:w,headers:y,contentLength:g}=t
const b="PUT"===i||"POST"===i||"PATCH"===i||"QUERY"===i||"PROPFIND"===i||"PROPPATCH"===i
if(s.isFormDataLike(w)){ue||(ue=n(9377).extractBody)
const[e,r]=ue(w)
null==t.contentType&&y.push("content-type",r)
w=e.stream
g=e.length}else if(s.isBlobLike(w)&&null==t.contentType){const n=w.type
if(n){const r=`${n}`
if(!s.isValidHeaderValue(r)){s.errorRequest(e,t,new c("invalid content-type header"))
return!1}y.push("content-type",r)}}w&&"function"==typeof w.read&&w.read(0)
const v=s.bodyLength(w)
g=v??g
null===g&&(g=t.contentLength)
0!==g||b||(g=null)
if((function(e){return"GET"!==e&&"HEAD"!==e&&"OPTIONS"!==e&&"TRACE"!==e&&"CONNECT"!==e})(i)&&g>0&&null!==t.contentLength&&t.contentLength!==g){if(e[B]){s.errorRequest(e,t,new a)
return!1}process.emitWarning(new a)}const S=e[H]
clearIdleSocketValidation(S)
const abort=n=>{if(!t.aborted&&!t.completed){s.errorRequest(e,t,n||new l)
s.destroy(w)
s.destroy(S,new p("aborted"))}}
try{t.onRequestStart(abort,null)}catch(n){s.errorRequest(e,t,n)}if(t.aborted)return!1
"HEAD"===i&&(S[k]=!0);(h||"CONNECT"===i)&&(S[k]=!0)
null!=m&&(S[k]=m)
e[W]&&++S[F]>=e[W]&&(S[k]=!0)
f&&(S[T]=!0)
!(function(e,t){if("function"!=typeof e.setTypeOfService)return
const n=t.typeOfService
if(void 0===n)return
if(e[ae]!==n)try{e.setTypeOfService(n)
e[ae]=n}catch{}})(S,t)
let E=`${i} ${u} HTTP/1.1\r\n`
E+="string"==typeof d?`host: ${d}\r\n`:e[O]
h?E+=`connection: upgrade\r\nupgrade: ${h}\r\n`:e[M]&&!S[k]?E+="connection: keep-alive\r\n":E+="connection: close\r\n"
if(Array.isArray(y))for(let e=0;e<y.length;e+=2){const t=y[e+0],n=y[e+1]
if(Array.isArray(n))for(let e=0;e<n.length;e++)E+=`${t}: ${n[e]}\r\n`
else E+=`${t}: ${n}\r\n`}o.sendHeaders.hasSubscribers&&o.sendHeaders.publish({request:t,headers:E,socket:S})
w&&0!==v?s.isBuffer(w)?writeBuffer(abort,w,e,t,S,g,E,b):s.isBlobLike(w)?"function"==typeof w.stream?writeIterable(abort,w.stream(),e,t,S,g,E,b):async function(e,t,n,r,s,o,i,u){try{if(null!=o&&o!==t.size)throw new a
const e=Buffer.from(await t.arrayBuffer())
s.cork()
s.write(`${i}content-length: ${o}\r\n\r\n`,"latin1")
s.write(e)
s.uncork()
r.onBodySent(e)
r.onRequestSent()
u||!1===r.reset||(s[k]=!0)
n[Z]()}catch(t){e(t)}}(abort,w,e,t,S,g,E,b):s.isStream(w)?function(e,t,n,o,i,a,u,c){r(0!==a||0===n[R],"stream body cannot be pipelined")
let d=!1
const h=new AsyncWriter({abort:e,socket:i,request:o,contentLength:a,client:n,expectsPayload:c,header:u}),onData=function(e){if(!d)try{!h.write(e)&&this.pause&&this.pause()}catch(e){s.destroy(this,e)}},onDrain=function(){d||t.resume&&t.resume()},onClose=function(){queueMicrotask(()=>{t.removeListener("error",onFinished)})
if(!d){const e=new l
queueMicrotask(()=>onFinished(e))}},onFinished=function(e){if(!d){d=!0
r(i.destroyed||i[A]&&n[R]<=1)
i.off("drain",onDrain).off("error",onFinished)
t.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose)
if(!e)try{h.end()}catch(t){e=t}h.destroy(e)
!e||"UND_ERR_INFO"===e.code&&"reset"===e.message?s.destroy(t):s.destroy(t,e)}}
t.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose)
t.resume&&t.resume()
i.on("drain",onDrain).on("error",onFinished)
t.errorEmitted??t.errored?setImmediate(onFinished,t.errored):(t.endEmitted??t.readableEnded)&&setImmediate(onFinished,null);(t.closeEmitted??t.closed)&&setImmediate(onClose)}(abort,w,e,t,S,g,E,b):s.isIterable(w)?writeIterable(abort,w,e,t,S,g,E,b):r(!1):writeBuffer(abort,null,e,t,S,g,E,b)
return!0})(e,t)),resume(){!(function(e){const t=e[H]
if(t&&!t.destroyed){if(0===e[x]){if(!t[I]&&t.unref){t.unref()
t[I]=!0}}else if(t[I]&&t.ref){t.ref()
t[I]=!1}if(0===e[R]&&e[E]>0&&t[ie]){if(0===t[se]){!(function(e,t){t[se]=1
t[oe]=setImmediate((()=>{t[oe]=null
t[se]=2
e[H]!==t||t.destroyed||e[Z]()}))})(e,t)
t[S].readMore()
t.destroyed
return}if(1===t[se]){t[S].readMore()
t.destroyed
return}}if(0===e[R]){t[S].readMore()
if(t.destroyed)return}if(0===e[x])8!==t[S].timeoutType&&t[S].setTimeout(e[D],8)
else if(e[R]>0&&t[S].statusCode<200&&3!==t[S].timeoutType){const n=e[C][e[$]],r=null!=n.headersTimeout?n.headersTimeout:e[z]
t[S].setTimeout(r,3)}}})(e)},destroy(e,n){if(t[Y])queueMicrotask(n)
else{t.on("close",n)
t.destroy(e)}},get destroyed(){return t.destroyed},busy(n){if(t[A]||t[k]||t[T]||1===t[se])return!0
if(n){if(e[R]>0&&!n.idempotent)return!0
if(e[R]>0&&(n.upgrade||"CONNECT"===n.method))return!0
if(e[R]>0&&0!==s.bodyLength(n.body)&&(s.isStream(n.body)||s.isAsyncIterable(n.body)||s.isFormDataLike(n.body)))return!0}return!1}}})}),3701:((e,t,n)=>{function emitH2OptionsNamespaceWarning(e){if(!0!==ie){process.emitWarning(`Use h2Options.${e} instead. ${e} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"})
ie=!0}}var getMaxConcurrent=(function getMaxConcurrent(e){return"h2"===e[Y]?.version?e[Q]:(function(e){return e[$]??e[Y]?.defaultPipelining??1})(e)});function onError(e,t){if(0===e[v]&&"UND_ERR_INFO"!==t.code&&"UND_ERR_SOCKET"!==t.code){r(e[_]===e[O])
const n=e[R].splice(e[O])
for(let r=0;r<n.length;r++){const s=n[r]
null!=s&&i.errorRequest(e,s,t)}r(0===e[T])}}var connect=(function connect(e){r(!e[x])
r(!e[Y])
let{host:t,hostname:n,protocol:o,port:a}=e[m]
if("["===n[0]){const e=n.indexOf("]")
r(-1!==e)
const t=n.substring(1,e)
r(s.isIPv6(t))
n=t}e[x]=!0
u.beforeConnect.hasSubscribers&&u.beforeConnect.publish({connectParams:{host:t,hostname:n,protocol:o,port:a,version:e[Y]?.version,servername:e[w],localAddress:e[V]},connector:e[z]})
try{e[z]({host:t,hostname:n,protocol:o,port:a,servername:e[w],localAddress:e[V]},((s,l)=>{if(s){handleConnectError(e,s,{host:t,hostname:n,protocol:o,port:a})
e[X]()}else if(e.destroyed){i.destroy(l.on("error",noop),new f)
e[X]()}else{r(l)
try{e[Y]="h2"===l.alpnProtocol?re(e,l):ne(e,l)}catch(s){l.destroy().on("error",noop)
handleConnectError(e,s,{host:t,hostname:n,protocol:o,port:a})
e[X]()
return}e[x]=!1
l[B]=0
l[U]=e[U]
l[y]=e
l[P]=null
u.connected.hasSubscribers&&u.connected.publish({connectParams:{host:t,hostname:n,protocol:o,port:a,version:e[Y]?.version,servername:e[w],localAddress:e[V]},connector:e[z],socket:l})
e.emit("connect",e[m],[e])
e[X]()}}))}catch(r){handleConnectError(e,r,{host:t,hostname:n,protocol:o,port:a})
e[X]()}});function handleConnectError(e,t,{host:n,hostname:r,protocol:s,port:o}){if(!e.destroyed){e[x]=!1
u.connectError.hasSubscribers&&u.connectError.publish({connectParams:{host:n,hostname:r,protocol:s,port:o,version:e[Y]?.version,servername:e[w],localAddress:e[V]},connector:e[z],error:t})
if("ERR_TLS_CERT_ALTNAME_INVALID"===t.code){const n=e[R].splice(e[O],e[v])
e[_]=e[O]
for(let r=0;r<n.length;r++)i.errorRequest(e,n[r],t)
for(;e[S]>0&&e[R][e[_]].servername===e[w];){const n=e[R].splice(e[_],1)[0]
i.errorRequest(e,n,t)}}else onError(e,t)
e.emit("connectionError",e[m],[e],t)}}var emitDrain=(function emitDrain(e){e[A]=0
e.emit("drain",e[m],[e])});var resume=(function resume(e,t){if(2!==e[k]){e[k]=2
!(function(e,t){for(;;){if(e.destroyed){r(0===e[S])
return}if(e[se]&&!e[T]){e[se]()
e[se]=null
return}e[Y]&&e[Y].resume()
if(e[g])e[A]=2
else if(2===e[A]){if(t){e[A]=1
queueMicrotask(()=>emitDrain(e))}else emitDrain(e)
continue}if(0===e[S])return
if(e[v]>=(getMaxConcurrent(e)||1))return
const n=e[R][e[_]]
if(null===n)return
if(n.aborted)e[R].splice(e[_],1)
else{if("https:"===e[m].protocol&&e[w]!==n.servername){if(e[v]>0)return
e[w]=n.servername
e[Y]?.destroy(new h("servername changed"),()=>{e[Y]=null
resume(e)})}if(e[x])return
if(!e[Y]){e[w]=n.servername
connect(e)
return}if(e[Y].destroyed)return
if(e[Y].busy(n))return
!n.aborted&&e[Y].write(n)?e[_]++:e[R].splice(e[_],1)}}})(e,t)
e[k]=0
if(e[O]>256){e[R].splice(0,e[O])
e[_]-=e[O]
e[O]=0}}});const r=n(4589),s=n(7030),o=n(9377),i=n(3440),{ClientStats:a}=n(6854),{channels:u}=n(9377),l=n(4655),c=n(1841),{InvalidArgumentError:d,InformationalError:h,ClientDestroyedError:f}=n(8707),p=n(9136),{kUrl:m,kServerName:w,kClient:y,kBusy:g,kConnect:b,kResuming:k,kRunning:v,kPending:S,kSize:T,kQueue:R,kConnected:E,kConnecting:x,kNeedDrain:A,kKeepAliveDefaultTimeout:C,kHostHeader:I,kPendingIdx:_,kRunningIdx:O,kError:P,kPipelining:$,kKeepAliveTimeoutValue:N,kMaxHeadersSize:M,kKeepAliveMaxTimeout:H,kKeepAliveTimeoutThreshold:D,kHeadersTimeout:L,kBodyTimeout:q,kStrictContentLength:j,kConnector:z,kMaxRequests:U,kCounter:B,kClose:W,kDestroy:F,kDispatch:K,kLocalAddress:V,kMaxResponseSize:Z,kOnError:G,kHTTPContext:Y,kMaxConcurrentStreams:Q,kHostAuthority:J,kResume:X,kHTTP2Options:ee,kUseMilo:te}=n(6443),ne=n(637),re=n(9377),se=Symbol("kClosedResolve"),oe=o&&o.maxHeaderSize&&Number.isInteger(o.maxHeaderSize)&&o.maxHeaderSize>0?(()=>o.maxHeaderSize):()=>{throw new d("http module not available or http.maxHeaderSize invalid")},noop=()=>{}
let ie=!1
e.exports=class extends c{constructor(e,{maxHeaderSize:t,headersTimeout:n,socketTimeout:r,requestTimeout:o,connectTimeout:a,bodyTimeout:u,idleTimeout:l,keepAlive:c,keepAliveTimeout:h,maxKeepAliveTimeout:f,keepAliveMaxTimeout:y,keepAliveTimeoutThreshold:g,socketPath:b,pipelining:v,tls:S,strictContentLength:T,maxCachedSessions:E,connect:x,maxRequestsPerClient:P,localAddress:B,maxResponseSize:W,autoSelectFamily:F,autoSelectFamilyAttemptTimeout:K,maxConcurrentStreams:Q,allowH2:ne,useH2c:re,initialWindowSize:ie,connectionWindowSize:ae,pingInterval:ue,useMilo:le,webSocket:ce,h2Options:de,eventSource:he}={}){if(void 0!==c)throw new d("unsupported keepAlive, use pipelining=0 instead")
if(void 0!==r)throw new d("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==o)throw new d("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==l)throw new d("unsupported idleTimeout, use keepAliveTimeout instead")
if(void 0!==f)throw new d("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
if(null!=t){if(!Number.isInteger(t)||t<1)throw new d("invalid maxHeaderSize")}else t=oe()
if(null!=b&&"string"!=typeof b)throw new d("invalid socketPath")
if(null!=a&&(!Number.isFinite(a)||a<0))throw new d("invalid connectTimeout")
if(null!=h&&(!Number.isFinite(h)||h<=0))throw new d("invalid keepAliveTimeout")
if(null!=y&&(!Number.isFinite(y)||y<=0))throw new d("invalid keepAliveMaxTimeout")
if(null!=g&&!Number.isFinite(g))throw new d("invalid keepAliveTimeoutThreshold")
if(null!=n&&(!Number.isInteger(n)||n<0))throw new d("headersTimeout must be a positive integer or zero")
if(null!=u&&(!Number.isInteger(u)||u<0))throw new d("bodyTimeout must be a positive integer or zero")
if(null!=x&&"function"!=typeof x&&"object"!=typeof x)throw new d("connect must be a function or an object")
if(null!=P&&(!Number.isInteger(P)||P<0))throw new d("maxRequestsPerClient must be a positive number")
if(null!=B&&("string"!=typeof B||0===s.isIP(B)))throw new d("localAddress must be valid string IP address")
if(null!=W&&(!Number.isInteger(W)||W<-1))throw new d("maxResponseSize must be a positive number")
if(null!=K&&(!Number.isInteger(K)||K<-1))throw new d("autoSelectFamilyAttemptTimeout must be a positive number")
if(null!=ne&&"boolean"!=typeof ne)throw new d("allowH2 must be a valid boolean value")
if(!1!==ne)if(null!=de){if(null!=de.useH2c&&"boolean"!=typeof de.useH2c)throw new d("h2Options.useH2c must be a valid boolean value")
if(null!=de.settings?.initialWindowSize&&(!Number.isInteger(de.settings.initialWindowSize)||de.settings.initialWindowSize<1))throw new d("h2Options.settings.initialWindowSize must be a positive integer, greater than 0")
if(null!=de.maxConcurrentStreams&&(!Number.isInteger(de.maxConcurrentStreams)||de.maxConcurrentStreams<1))throw new d("h2Options.maxConcurrentStreams must be a positive integer, greater than 0")
if(null!=de.connectionWindowSize&&(!Number.isInteger(de.connectionWindowSize)||de.connectionWindowSize<1))throw new d("h2Options.connectionWindowSize must be a positive integer, greater than 0")
if(null!=de.pingInterval&&("number"!=typeof de.pingInterval||!Number.isInteger(de.pingInterval)||de.pingInterval<0))throw new d("h2Options.pingInterval must be a positive integer, greater or equal to 0")}else{if(null!=re&&"boolean"!=typeof re){emitH2OptionsNamespaceWarning("useH2c")
throw new d("useH2c must be a valid boolean value")}if(null!=Q&&("number"!=typeof Q||Q<1)){emitH2OptionsNamespaceWarning("maxConcurrentStreams")
throw new d("maxConcurrentStreams must be a positive integer, greater than 0")}if(null!=ie&&(!Number.isInteger(ie)||ie<1)){emitH2OptionsNamespaceWarning("initialWindowSize")
throw new d("initialWindowSize must be a positive integer, greater than 0")}if(null!=ae&&(!Number.isInteger(ae)||ae<1)){emitH2OptionsNamespaceWarning("connectionWindowSize")
throw new d("connectionWindowSize must be a positive integer, greater than 0")}if(null!=ue&&("number"!=typeof ue||!Number.isInteger(ue)||ue<0)){emitH2OptionsNamespaceWarning("pingInterval")
throw new d("pingInterval must be a positive integer, greater or equal to 0")}}super({webSocket:ce,eventSource:he})
if("function"!=typeof x)x=p({...S,maxCachedSessions:E,allowH2:ne,socketPath:b,useH2c:de?.useH2c??re,timeout:a,..."boolean"==typeof F?{autoSelectFamily:F,autoSelectFamilyAttemptTimeout:K}:void 0,...x})
else{const e=x
x=((t,n)=>e({...t,...null!=b?{socketPath:b}:null,...null!=ne?{allowH2:ne}:null},n))}this[m]=i.parseOrigin(e)
this[J]=`${this[m].hostname}${this[m].port?`:${this[m].port}`:""}`
this[z]=x
this[$]=null!=v?v:1
this[M]=t
this[C]=h??4e3
this[H]=y??6e5
this[D]=g??2e3
this[N]=this[C]
this[w]=null
this[V]=null!=B?B:null
this[k]=0
this[A]=0
this[I]=`host: ${this[J]}\r\n`
this[q]=null!=u?u:3e5
this[L]=null!=n?n:3e5
this[j]=T??!0
this[U]=P
this[se]=null
this[Z]=W>-1?W:-1
this[Y]=null
this[ee]={pingInterval:de?.pingInterval??ue??6e4,connectionWindowSize:de?.connectionWindowSize??ae??524288,maxConcurrentStreams:de?.maxConcurrentStreams??Q??100,sessionOptions:{initialWindowSize:de?.initialWindowSize??ie??262144}}
this[te]=le
this[R]=[]
this[O]=0
this[_]=0
this[X]=(e=>resume(this,e))
this[G]=e=>onError(this,e)}get pipelining(){return this[$]}set pipelining(e){this[$]=e
this[X](!0)}get stats(){return new a(this)}get[S](){return this[R].length-this[_]}get[v](){return this[_]-this[O]}get[T](){return this[R].length-this[O]}get[E](){return!!this[Y]&&!this[x]&&!this[Y].destroyed}get[g](){const e="h2"===this[Y]?.version
return Boolean(this[Y]?.busy(null)||this[T]>=(getMaxConcurrent(this)||1)||this[S]>0&&!e)}[b](e){connect(this)
this.once("connect",e)}[K](e,t){const n=new l(this[m].origin,e,t)
this[R].push(n)
if(this[k]);else if(null==i.bodyLength(n.body)&&i.isIterable(n.body)){this[k]=1
queueMicrotask(()=>resume(this))}else this[X](!0)
this[k]&&2!==this[A]&&this[g]&&(this[A]=2)
return this[A]<2}[W](){return new Promise(e=>{this[T]?this[se]=e:e(null)})}[F](e){return new Promise(t=>{const n=this[R].splice(this[_])
for(let t=0;t<n.length;t++){const r=n[t]
null!=r&&i.errorRequest(this,r,e)}const callback=()=>{if(this[se]){this[se]()
this[se]=null}t(null)}
if(this[Y]){this[Y].destroy(e,callback)
this[Y]=null}else queueMicrotask(callback)
this[X]()})}}}),1841:((e,t,n)=>{const r=n(4573),s=n(883),{ClientDestroyedError:o,ClientClosedError:i,InvalidArgumentError:a}=n(8707),{kDestroy:u,kClose:l,kClosed:c,kDestroyed:d,kDispatch:h}=n(6443),{defaultWebSocketMaxFragments:f,defaultWebSocketMaxPayloadSize:p}=n(9377),m=Symbol("onDestroyed"),w=Symbol("onClosed"),y=Symbol("webSocketOptions"),g=Symbol("eventSourceOptions")
e.exports=class extends s{[d]=!1;[m]=null;[c]=!1;[w]=null
constructor(e){super()
this[y]=e?.webSocket??{}
this[g]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[y].maxFragments??f,maxPayloadSize:this[y].maxPayloadSize??p}}get eventSourceOptions(){return{maxEventSize:this[g].maxEventSize??r.kStringMaxLength}}get destroyed(){return this[d]}get closed(){return this[c]}close(e){if(void 0===e)return new Promise((e,t)=>{this.close((n,r)=>n?t(n):e(r))})
if("function"!=typeof e)throw new a("invalid callback")
if(this[d]){const t=new o
queueMicrotask(()=>e(t,null))
return}if(this[c]){this[w]?this[w].push(e):queueMicrotask(()=>e(null,null))
return}this[c]=!0
this[w]??=[]
this[w].push(e)
const onClosed=()=>{const e=this[w]
this[w]=null
for(let t=0;t<e.length;t++)e[t](null,null)}
this[l]().then(()=>this.destroy()).then(()=>queueMicrotask(onClosed))}destroy(e,t){if("function"==typeof e){t=e
e=null}if(void 0===t)return new Promise((t,n)=>{this.destroy(e,(e,r)=>e?n(e):t(r))})
if("function"!=typeof t)throw new a("invalid callback")
if(this[d]){this[m]?this[m].push(t):queueMicrotask(()=>t(null,null))
return}e||(e=new o)
this[d]=!0
this[m]??=[]
this[m].push(t)
const onDestroyed=()=>{const e=this[m]
this[m]=null
for(let t=0;t<e.length;t++)e[t](null,null)}
this[u](e).then(()=>queueMicrotask(onDestroyed))}dispatch(e,t){if(!t||"object"!=typeof t)throw new a("handler must be an object")
try{if(!e||"object"!=typeof e)throw new a("opts must be an object.")
if(e.dispatcher)throw new a("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.")
if(this[d]||this[m])throw new o
if(this[c])throw new i
return this[h](e,t)}catch(e){if("function"!=typeof t.onResponseError)throw e
t.onResponseError(null,e)
return!1}}}}),883:((e,t,n)=>{const r=n(8474),{kOriginless:s,kUrl:o}=n(6443)
e.exports=class extends r{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...e){const t=Array.isArray(e[0])?e[0]:e,n=!0===this[s]?null:this[o]?.origin
let r=this.dispatch.bind(this)
for(const e of t)if(null!=e){if("function"!=typeof e)throw new TypeError("invalid interceptor, expected function received "+typeof e)
r=e(r,n)
if(null==r||"function"!=typeof r||2!==r.length)throw new TypeError("invalid interceptor")}const i=r,a=this
r=function(e,t){e&&"object"==typeof e&&!e.origin&&a[o]&&(e=Object.assign({},e,{origin:a[o].origin}))
return i(e,t)}
return new Proxy(this,{get:(e,t)=>"dispatch"===t?r:e[t]})}}}),6854:((e,t,n)=>{const{kConnected:r,kPending:s,kRunning:o,kSize:i,kFree:a,kQueued:u}=n(6443)
e.exports={ClientStats:class{constructor(e){this.connected=e[r]
this.pending=e[s]
this.running=e[o]
this.size=e[i]}},PoolStats:class{constructor(e){this.connected=e[r]
this.free=e[a]
this.pending=e[s]
this.queued=e[u]
this.running=e[o]
this.size=e[i]}}}}),1832:((e,t,n)=>{var call=(function call(e,t){const n=new URL(`/api/v1/${t.path.map(encodeURIComponent).join("/")}`,e.server)
for(const[e,r]of Object.entries(t.query??{}))n.searchParams.set(e,r)
const r=void 0===t.body?{}:{"content-type":"application/json"},{method:s}=t
return(0,i.c)(e.context,{repeat:t.repeat??"always",awaited:t.awaited??!1,prepare:(async()=>({method:s,url:n,headers:{...r,...await e.authorization.fields({method:s,url:n})},...void 0===t.body?{}:{body:JSON.stringify(t.body)},safe:t.safe??"GET"===s,...void 0===t.family?{}:{family:t.family}})),challenged:(t=>e.authorization.challenged(t))})});var ask=(async function ask(e,t,n){const r=readBody(n,await success(e,t),t.what)
if(r instanceof o.lZ)throw r
return r});var tell=(async function tell(e,t){const n=await success(e,t),r=""===n.body?{}:(0,a.o_)(n,t.what)
if(r instanceof o.lZ)throw r});var success=(async function success(e,t){const n=(0,a.ut)(await call(e,t),t.what)
if(n.status>=400)throw refusal(e,t,n)
return n});var readBody=(function readBody(e,t,n){const r=(0,a.o_)(t,n)
if(r instanceof o.lZ)return r
const i=e.safeParse(r)
if(i.success)return i.data
const u=i.error.issues.map(e=>(0,s.Is)(e.path.join("."),60)||"the body").join(", ")
return new o.lZ("unexpected-answer",`could not ${n}: the answer has an unexpected shape (${u})`)});function refusal(e,t,n){const r=u[n.status]??"request-refused",i=function(e,t){try{const n=l.safeParse(JSON.parse(t.body))
return(0,s.Is)(e.context.scrub(n.success&&n.data.message||""))}catch{return""}}(e,n),a=""===i?"":`; the tenant says: ${i}`,c=`could not ${t.what}: the tenant answered ${n.status}${a}`
return new o.lZ(r,c,{hint:hintFor(r,t)})}function hintFor(e,{needs:t,names:n}){return"forbidden"===e&&void 0!==t?`The client that signs in has to be ${t}.`:"not-found"===e&&void 0!==n?`Check \`${n}\`: copy the id from C1, from the tenant of the client that signs in.`:void 0}n.d(t,{T1:(()=>call),kA:(()=>ask),qz:(()=>tell),x5:()=>refusal,x8:(()=>readBody)})
var r=n(8395),s=n(8722),o=n(9984),i=n(6249),a=n(9716)
const u={401:"forbidden",403:"forbidden",404:"not-found"},l=r.Ikc({message:r.lqM(r.mee(r.YjP()))})}),6558:((e,t,n)=>{var everyPage=(async function everyPage(e,t,n){const i=[],a=new Set
let u=""
do{const l={...t.query,...""===u?{}:{page_token:u}},c=await(0,s.kA)(e,{...t,query:l},n)
i.push(...c.list??[])
u=c.nextPageToken
if(a.has(u)||a.size>=o)throw new r.lZ("unexpected-answer",`could not ${t.what}: the pages of the list have no end`)
a.add(u)}while(""!==u)
return i});n.d(t,{L:(()=>everyPage)})
var r=n(9984),s=n(1832)
const o=100}),7867:((e,t,n)=>{var scalar=(function scalar(e){return r.pdi(((t,n)=>{const r=null==t?"":e(t)
if(void 0!==r)return r
n.issues.push({code:"custom",message:"has another type",input:t})
return s.tm}))});var page=(function page(e){return r.Ikc({list:r.lqM(r.mee(r.YOg(e))),nextPageToken:o})});n.d(t,{Bb:(()=>credentialListSchema),EH:(()=>l),MY:(()=>page),P0:()=>gotCredentialSchema,Qq:(()=>o),Vm:(()=>i)})
var r=n(8395),s=n(8532)
const o=scalar((e=>"string"==typeof e?e:void 0)),i=scalar(e=>"string"==typeof e||"number"==typeof e?String(e):void 0),a=r.lqM(r.mee(r.YOg(r.YjP()))),u=r.Ikc({id:o,clientId:o,servicePrincipalId:o,displayName:o,createdAt:o,expiresAt:o,lastUsedAt:o,allowSourceCidrs:a,scopedRoleIds:a,requireDpop:r.lqM(r.mee(r.zMY()))}),l=r.Ikc({credential:r.lqM(r.mee(u)),clientSecret:o}),credentialListSchema=(()=>page(u)),gotCredentialSchema=()=>r.Ikc({credential:r.lqM(r.mee(u))})}),2270:((e,t,n)=>{var outside=(function outside(e,t){return e.filter((e=>!t.some((t=>(0,s.gR)(t,e)))))});function listed(e){const t=e.slice(0,i).map(s.mG).join(", ")
return e.length>i?`${t} and ${e.length-i} more`:t}function grantMismatch(e){const t=e.map(({field:e,asked:t,got:n})=>`${e}: asked ${t}; got ${n}`)
return new r.lZ("grant-mismatch",["the credential is not what was asked for",...t].join("\n"))}var judgeGrant=(function judgeGrant(e,t,n){return null==t?[{field:"credential",asked:"a credential",got:"none in the answer"}]:[judgeSecret(n),judgeId(t.id),judgeClientId(t.clientId,"spc",e.hosts),judgeOwner(e,t.servicePrincipalId),judgeLifetime(e,t),judgeSources(e,t.allowSourceCidrs),judgeRoles(e,t.scopedRoleIds),judgeDpop(e,t.requireDpop)].filter((e=>void 0!==e))});var judgeSecret=(function judgeSecret(e){if(!(0,c.h_)(e))return{field:"client secret",asked:"a secret",got:""===e?"none in the answer":"one that is too short, or has spaces, so that it can not be masked"}});var judgeId=(function judgeId(e){if(!(0,l.eQ)(e))return{field:"id",asked:"an id by which it can be revoked",got:(0,u.hD)(e)}});var judgeClientId=(function judgeClientId(e,t,n){const r=(0,l.Q0)(e),s="client id"
if(!r.ok||r.value.kind!==t)return{field:s,asked:`a client id that ends in /${t}`,got:(0,u.hD)(e)}
const o=r.value.host.replace(/:.*/,"")
return 0===n.length||n.includes(o)?void 0:{field:s,asked:`one of ${n.join(" or ")}`,got:(0,u.hD)(e)}});var judgeOwner=(function judgeOwner(e,t){if(t!==e.servicePrincipalId)return{field:"service principal",asked:e.servicePrincipalId,got:(0,u.hD)(t)}});var judgeLifetime=(function judgeLifetime(e,t){const n="lifetime",r=`at most ${(0,a.a3)(e.lifetime)}`,s=timestamp(t.createdAt),o=timestamp(t.expiresAt)
if(void 0===o)return{field:n,asked:r,got:`no readable expiry (${(0,u.hD)(t.expiresAt)})`}
if(void 0===s)return{field:n,asked:r,got:`no readable creation time (${(0,u.hD)(t.createdAt)})`}
const i=Math.ceil((o-s)/1e3)
return i<=0?{field:n,asked:r,got:"an expiry before its creation"}:i<=e.lifetime+d?void 0:{field:n,asked:r,got:(0,a.a3)(i)}});var timestamp=(function timestamp(e){if(!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(e))return
const t=Date.parse(e)
return Number.isNaN(t)?void 0:t});var judgeSources=(function judgeSources(e,t){const n=(function(e,t){const n=(0,s.YS)(e),r=t??[]
if(0===r.length)return 0===n.length?(0,o.ok)([]):(0,o._)("none: the credential works from anywhere")
const i=[]
for(const e of r){const t=(0,s.GN)(e)
if(!t.ok)return(0,o._)(`unreadable: ${t.error}`)
i.push(t.value)}const a=(0,s.YS)(i)
if(0===n.length)return(0,o._)(`missing: any address, there is only ${listed(a)}`)
const u=outside(a,n)
if(u.length>0)return(0,o._)(`wider: ${listed(u)}`)
const l=outside(n,a)
return l.length>0?(0,o._)(`missing: ${listed(l)}, there is only ${listed(a)}`):(0,o.ok)(a)})(e.cidrs,t)
if(!n.ok)return{field:"source addresses",asked:0===e.cidrs.length?"any address":e.cidrs.map(s.mG).join(", "),got:n.error}});var judgeRoles=(function judgeRoles(e,t){if(0===e.roleIds.length)return
const n=t??[],r="roles",s=e.roleIds.join(", ")
return 0===n.length?{field:r,asked:s,got:"all roles of the principal"}:0===n.filter(t=>!e.roleIds.includes(t)).length?void 0:{field:r,asked:s,got:n.map(e=>(0,u.hD)(e)).join(", ")}});var judgeDpop=(function judgeDpop(e,t){if((t??!1)===e.requireDpop)return
const words=e=>e?"must prove possession":"works without proof"
return{field:"proof of possession",asked:words(e.requireDpop),got:words(!e.requireDpop)}});n.d(t,{Vk:()=>grantMismatch,Kj:()=>judgeClientId,YQ:(()=>judgeGrant),Oq:()=>judgeSecret})
var r=n(9984),s=n(2812),o=n(7067)
const i=8
var a=n(8326),u=n(8722),l=n(6008),c=n(2610)
const d=60}),2283:((e,t,n)=>{var signerOf=(function signerOf({how:e,clientId:t}){return""===t?e:`${e} as ${t}`});var writeReceipt=(function writeReceipt(e,t,n){try{e.appendSummary((0,r.R)(t,n))}catch(t){e.log.warning("No receipt",(0,s.z6)(t).message)}});n.d(t,{K:(()=>signerOf),Q:(()=>writeReceipt)})
var r=n(3224),s=n(9984)})}

