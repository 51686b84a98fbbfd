exports.ids=[704,701]
exports.modules={6249:((e,t,n)=>{n.d(t,{c:()=>exchange})
var r=n(567)
const s=10,o=250,i=8e3,a=1e3,u=new Set([408,429,500,502,503,504]),c=new Set(["aborted","too-large","tls","proxy-refused"])
function waitBeforeRetry(e,t,n,r,l){if("never"===t||n>=s||!function(e,t){if("response"===e.kind){const{status:n}=e.response
return"always"===t?u.has(n):429===n}const{failure:n}=e
return!(c.has(n.kind)||"always"!==t&&n.sent)}(e,t))return
const h=("response"===e.kind?function(e,t){const n=e["retry-after"]?.trim()??""
if(/^\d{1,9}$/.test(n))return 1e3*Number(n)
const r=httpDate(n)
return void 0===r?void 0:Math.max(0,r-(httpDate(e.date?.trim()??"")??t))}(e.response.headers,l):void 0)??0,E=o*2**(n-1)
return Math.round(h+r*Math.min(i,Math.max(E,Math.min(h,a))))}const l=/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
function httpDate(e){if(!l.test(e))return
const t=Date.parse(e)
return Number.isNaN(t)?void 0:t}const h=3
async function exchange(e,t){let n=0
for(let r=1;;r++){const s=await attemptOnce(e,t)
if("response"===s.kind&&!0===t.challenged?.(s.response)&&n<h){n++
r--
continue}const o=waitBeforeRetry(s,t.repeat,r,e.chance(),e.clock.now())
if(void 0===o||!await waited(e,o))return ended(s,r)}}function ended(e,t){return"response"===e.kind?{kind:"answer",response:e.response,attempts:t}:{kind:"failure",failure:e.failure,attempts:t}}async function waited(e,t){if(e.cancelled.aborted||e.clock.elapsed()+t>=e.deadline)return!1
e.debug(`trying again in ${t} ms`)
await e.clock.sleep(t,e.cancelled)
return!e.cancelled.aborted&&e.clock.elapsed()<e.deadline}async function attemptOnce(e,t){const n=e.deadline-e.clock.elapsed()
if(e.cancelled.aborted)return failure(new r.pM("aborted",!1,"the job was cancelled"))
if(n<=0)return failure(new r.pM("timeout",!1,"the time of the step was used up"))
const s=await t.prepare(),o=e.clock.elapsed(),took=()=>`${Math.round(e.clock.elapsed()-o)} ms`,i=`${s.method} ${s.url.pathname}`
try{const o=await e.send(s,function(e,t,n){const s=Math.min(r.MU,n)
return!0===t.awaited?{timeoutMs:s}:{timeoutMs:s,signal:e.cancelled}}(e,t,n))
e.debug(`${i} ${o.status} in ${took()}`)
return{kind:"response",response:o}}catch(t){if(!(t instanceof r.pM))throw t
e.debug(`${i} no answer (${t.kind}) in ${took()}`)
return failure(t)}}function failure(e){return{kind:"failure",failure:e}}}),567:((e,t,n)=>{n.d(t,{MU:()=>s,Th:()=>r,pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(e,t,n,r){super(n,void 0===r?void 0:{cause:r})
this.kind=e
this.sent=t}}const r=1048576,s=1e4}),9716:((e,t,n)=>{n.d(t,{S4:()=>judge,o_:()=>jsonOf,ut:()=>answerOf})
var r=n(9984)
const s={unreachable:{code:"connection-failed",says:"no connection"},tls:{code:"tls-failed",says:"the certificate is not trusted"},proxy:{code:"proxy-failed",says:"no connection through the proxy"},"proxy-refused":{code:"proxy-refused",says:"the proxy refused"},timeout:{code:"timed-out",says:"no answer in time"},lost:{code:"connection-lost",says:"the connection broke before the answer was whole"},"too-large":{code:"answer-too-large",says:"the answer is larger than 1 MiB"},aborted:{code:"cancelled",says:"the job was cancelled"}}
function judge(e,t){const n=e.attempts>1?` (tried ${e.attempts} times)`:""
if("failure"===e.kind){const{code:o,says:i}=s[e.failure.kind],a=`could not ${t}: ${i}, ${e.failure.message}${n}`
return new r.lZ(o,a,{cause:e.failure})}const{response:o}=e
if(o.status>=300&&o.status<400)return new r.lZ("redirected",`could not ${t}: the server answered ${o.status}, a redirect`)
if(408===o.status||429===o.status||o.status>=500){const e=429===o.status?"too many requests (429)":`a server error (${o.status})`
return new r.lZ("tenant-unavailable",`could not ${t}: ${e}${n}`)}return o}function answerOf(e,t){const n=judge(e,t)
if(n instanceof r.lZ)throw n
return n}function jsonOf(e,t){try{return JSON.parse(e.body)}catch{return new r.lZ("unexpected-answer",`could not ${t}: the answer (${e.status}) is not JSON`)}}}),5778:((e,t,n)=>{n.d(t,{createTransport:()=>createTransport})
var r=n(3701),s=n.n(r),o=n(567)
const i=new Set(["UND_ERR_PRX_CONN","UND_ERR_PRX_TLS"]),a=/^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/,u=[[/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/,"it comes from an authority that this runner does not know"],[/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,"it is for another name"],[/^CERT_HAS_EXPIRED$/,"it has expired"],[/^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/,"the server spoke no TLS"],[/^CERT_NOT_YET_VALID$/,"it is not valid yet"]],c=new Map([["ECONNREFUSED","nothing listens there"],["ENOTFOUND","the name is not known"],["EAI_AGAIN","the name could not be looked up"],["EHOSTUNREACH","the network knows no way there"],["ENETUNREACH","the network knows no way there"],["EADDRNOTAVAIL",""],["UND_ERR_CONNECT_TIMEOUT","nothing answers there"]])
function failureOf(e,{sent:t,proxy:n}){const r=codesOf(e),s=r[0]??"unknown network error",failure=(n,r)=>new o.pM(n,t,r,e),i=function(e){const t=e instanceof Error?/^Proxy response \((\d{3})\)/.exec(e.message)?.[1]:void 0
return void 0===t?void 0:Number(t)}(e)
if(void 0!==i)return failure(i>=500?"proxy":"proxy-refused",`${n??"the proxy"} answered ${i}`)
const l=r.find(e=>a.test(e))
if(void 0!==l)return failure("tls",function(e){const t=u.find(([t])=>t.test(e))?.[1]
return void 0===t?e:`${t} (${e})`}(l))
const h=r.some(e=>c.has(e))||!t&&!r.some(isProxyCode)
if(void 0!==n&&(h||r.some(isProxyCode)))return failure("proxy",`${n} is not reached (${s})`)
if(!h)return failure("lost",s)
const E=c.get(s)??""
return failure("unreachable",""===E?s:`${E} (${s})`)}function isProxyCode(e){return i.has(e)}function codesOf(e,t=4){return 0!==t&&e instanceof Error?[..."code"in e&&"string"==typeof e.code?[e.code]:[],...(e instanceof AggregateError?e.errors:[e.cause]).flatMap(e=>codesOf(e,t-1))]:[]}const l=3
function createTransport(e){process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=1000000000")
const t=new Map
return{send:async(r,i)=>function({dispatcher:e,proxy:t},n,r,s){return new Promise((i,a)=>{let u,c=!1,l=!1,h=0,E={}
const d=[]
let T=0
const settle=e=>{if(!l){l=!0
clearTimeout(S)
r.signal?.removeEventListener("abort",onAbort)
e()}},fail=e=>{settle(()=>a(e))
u?.abort(e)},onAbort=()=>fail(new o.pM("aborted",c,"the job was cancelled")),S=setTimeout(()=>fail(new o.pM("timeout",c,`waited ${(r.timeoutMs/1e3).toFixed(1)} s`)),r.timeoutMs)
if(!0===r.signal?.aborted)return onAbort()
r.signal?.addEventListener("abort",onAbort,{once:!0})
e.dispatch({origin:n.url.origin,path:`${n.url.pathname}${n.url.search}`,method:n.method,headers:{"user-agent":s,accept:"application/json",...n.headers},body:n.body??null,idempotent:n.safe,blocking:!n.safe},{onRequestStart:e=>{u=e
l?e.abort(new Error("given up before it was sent")):c=!0},onResponseStart:(e,t,n)=>{h=t
E=function(e){const t=Object.entries(e).map(([e,t])=>[e.toLowerCase(),Array.isArray(t)?t.join(", "):t??""])
return Object.fromEntries(t)}(n)},onResponseData:(e,t)=>{T+=t.length
T>o.Th?fail(new o.pM("too-large",c,`reading stopped after ${o.Th} bytes`)):d.push(t)},onResponseEnd:()=>{settle(()=>i({status:h,headers:E,body:Buffer.concat(d).toString("utf8")}))},onResponseError:(e,n)=>fail(failureOf(n,{sent:c,proxy:t}))})})}(await(async r=>{const i=`${r.url.origin} ${r.family??""}`,a=t.get(i)
if(void 0!==a)return a
const u=await async function({url:e,family:t},{proxyFor:r,begun:i}){const a=await async function(e,t){try{const r=t(e)
if(void 0===r)return
const{openProxied:s}=await Promise.all([n.e(163),n.e(594)]).then(n.bind(n,2594))
return{dispatcher:s(r),idle:()=>!1,proxy:r.host}}catch(e){throw new o.pM("proxy-refused",!1,"its variable does not hold the URL of an http proxy",e)}}(e,r)
if(void 0!==a)return a
const u={timeout:0,...void 0===t?{}:{family:t}},c=new(s())(e.origin,{connect:(void 0===t?i?.(e):void 0)??u,pipelining:l,headersTimeout:0,bodyTimeout:0,allowH2:!1})
return{dispatcher:c,idle:()=>0===c.stats.size,proxy:void 0}}(r,e),c=t.get(i)
if(void 0!==c)return c
t.set(i,u)
return u})(r),r,i,e.userAgent),close:()=>{for(const{dispatcher:e,idle:n}of t.values())n()||e.destroy()
t.clear()}}}}),1085:((e,t,n)=>{n.d(t,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var r=n(7598)
const s=120,o=30
function base64url(e){return Buffer.from(JSON.stringify(e)).toString("base64url")}function clientSecretGrant(e,t){return()=>({grant_type:"client_credentials",client_id:e,client_secret:t.reveal()})}function signedAssertionGrant(e,t,n,i){return()=>{const a=i.now(),u=function(e){const{kty:t,crv:n,x:i,d:a}=e.key,u=(0,r.createPrivateKey)({key:{kty:t,crv:n,x:i,d:a},format:"jwk"}),c=Math.floor(e.nowMs/1e3),l={iss:e.clientId,sub:e.clientId,aud:e.audience,iat:c,nbf:c-o,exp:c+s,jti:e.jti},h=`${base64url({alg:"EdDSA",typ:"JWT",nonce:e.nonce})}.${base64url(l)}`
return`${h}.${(0,r.sign)(null,Buffer.from(h),u).toString("base64url")}`}({key:t,clientId:e,audience:n,nowMs:a,jti:i.token(),nonce:i.token()})
i.mask(u)
return{grant_type:"client_credentials",client_id:e,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:u}}}function tokenExchangeGrant(e,t){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:t,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:e})}}),3943:((e,t,n)=>{n.d(t,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error:e,description:t,status:n}){const r=[e,t].filter(e=>""!==e).join(": ")
return""===r?`status ${n}`:r}function wantsProof({error:e,description:t}){return/dpop/i.test(e)||/\bdpop\b/i.test(t)}function proofHint(e,t){if(wantsProof(e))return t?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}}),1602:((e,t,n)=>{n.d(t,{F:()=>requestToken})
var r=n(8395),s=n(3305),o=n(8722),i=n(2610),a=n(9984),u=n(6249),c=n(9716)
const l=r.Ikc({access_token:r.YjP().check(s.m9(8),s.Eb(16384),s.Fk(/^[\x21-\x7e]+$/)),token_type:r.YjP(),expires_in:r.lqM(r.mee(r.KCZ([r.aig(),r.YjP()])))}),h=r.Ikc({error:r.lqM(r.mee(r.YjP())),error_description:r.lqM(r.mee(r.YjP())),message:r.lqM(r.mee(r.YjP()))})
async function requestToken(e,t){const n=new URL("/auth/v1/token",t.server),r=await(0,u.c)(e,{repeat:"always",prepare:async()=>({method:"POST",url:n,headers:{"content-type":"application/x-www-form-urlencoded",...await(t.proof?.fields({method:"POST",url:n}))},body:new URLSearchParams(await t.grant()).toString(),safe:!1}),challenged:e=>t.proof?.challenged(e)??!1}),s=(0,c.ut)(r,t.what)
return s.status>=400?function(e,t){const{error:n,error_description:r,message:s}=function(e){try{return h.parse(JSON.parse(e))}catch{return{}}}(t.body)
return{kind:"refused",status:t.status,error:(0,o.Is)(e.scrub(n??""),60),description:(0,o.Is)(e.scrub(r??s??""))}}(e,s):{kind:"token",token:tokenOf(s,t)}}function tokenOf(e,t){const n=(0,c.o_)(e,t.what)
if(n instanceof a.lZ)throw n
const r=l.safeParse(n)
if(!r.success){const e=r.error.issues.map(({path:e})=>String(e[0]??"the body")).join(", ")
throw new a.lZ("unexpected-answer",`could not ${t.what}: the token answer is malformed (${e})`)}const{access_token:s,token_type:u,expires_in:h}=r.data
t.mask(s)
const E="dpop"===u.toLowerCase()
if(void 0!==t.proof&&!E)throw new a.lZ("dpop-downgraded",`could not ${t.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===t.proof&&"bearer"!==u.toLowerCase()){const e=`could not ${t.what}: the token is of type "${(0,o.Is)(u,20)}", which was not asked for`
throw new a.lZ("unexpected-answer",e)}const d=Number(h??Number.NaN)
return{value:new i.zh(s),type:E?"DPoP":"Bearer",expiresIn:Number.isFinite(d)&&d>0?Math.floor(d):void 0}}}),4086:((e,t,n)=>{n.d(t,{h:()=>assertionWorld,z:()=>newProver,signIn:()=>signIn})
var r=n(9984)
function bearer(e){return{fields:()=>Promise.resolve({authorization:`Bearer ${e}`}),challenged:()=>!1}}var s=n(1085),o=n(3943),i=n(1602)
const a={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}
async function signIn(e,t,u){const c=await async function(e,t,u){const{signIn:c}=u
if("access-token"===c.kind)return bearer(c.token.reveal())
const l=u.dpop?await newProver(e):void 0,{grant:h,refused:E}=await async function(e,t,i,u){const{server:c}=i,refused=e=>function(e,{server:t,dpop:n},s){const i=`could not sign in to ${t.url.host} with a ${a[s.kind]}: C1 refused it (${(0,o.Z9)(e)})`
return new r.lZ("sign-in-refused",i,{hint:(0,o.q_)(e,n)})}(e,i,u)
switch(u.kind){case"client-secret":return{grant:(0,s.MH)(u.clientId,u.secret),refused}
case"private-key-jwt":return{grant:(0,s.bU)(u.clientId,u.key,c.hostname,assertionWorld(e)),refused}
case"github-oidc":{const{prepareOidc:r}=await n.e(964).then(n.bind(n,4935))
return await r(e,t,i,u.clientId)}}}(e,t,u,c),d=await(0,i.F)(t,{server:u.server.url,grant:h,what:`sign in to ${u.server.url.host}`,mask:e.mask,...void 0===l?{}:{proof:l.atTokenEndpoint}})
if("refused"===d.kind)throw E(d)
const T=d.token.value.reveal()
return void 0===l?bearer(T):l.withToken(T)}(e,t.work,u),{server:l,signIn:h}=u,E="access-token"===h.kind?"":h.clientId,d=u.dpop?`${a[h.kind]}, bound with DPoP`:a[h.kind]
e.log.info(`Signed in to ${l.url.host} with ${d}${""===E?"":` as ${E}`}`)
return{work:{context:t.work,server:l.url,authorization:c},cleanup:{context:t.cleanup,server:l.url,authorization:c},clientId:E,how:d}}function assertionWorld(e){return{now:e.clock.now,token:()=>Buffer.from(e.random(16)).toString("base64url"),mask:e.mask}}async function newProver(e){const{createProver:t}=await n.e(671).then(n.bind(n,5671))
return await t(e.mask)}}),2414:((e,t,n)=>{const r=n(3053),s=n(7975),o=s.debuglog("undici"),i=s.debuglog("fetch"),a=s.debuglog("websocket"),u={beforeConnect:r.channel("undici:client:beforeConnect"),connected:r.channel("undici:client:connected"),connectError:r.channel("undici:client:connectError"),sendHeaders:r.channel("undici:client:sendHeaders"),create:r.channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),bodyChunkSent:r.channel("undici:request:bodyChunkSent"),bodyChunkReceived:r.channel("undici:request:bodyChunkReceived"),headers:r.channel("undici:request:headers"),trailers:r.channel("undici:request:trailers"),error:r.channel("undici:request:error"),open:r.channel("undici:websocket:open"),close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),ping:r.channel("undici:websocket:ping"),pong:r.channel("undici:websocket:pong"),proxyConnected:r.channel("undici:proxy:connected")}
let c=!1
function trackClientEvents(e=o){if(!c)if(u.beforeConnect.hasSubscribers||u.connected.hasSubscribers||u.connectError.hasSubscribers||u.sendHeaders.hasSubscribers)c=!0
else{c=!0
r.subscribe("undici:client:beforeConnect",t=>{const{connectParams:{version:n,protocol:r,port:s,host:o}}=t
e("connecting to %s%s using %s%s",o,s?`:${s}`:"",r,n)})
r.subscribe("undici:client:connected",t=>{const{connectParams:{version:n,protocol:r,port:s,host:o}}=t
e("connected to %s%s using %s%s",o,s?`:${s}`:"",r,n)})
r.subscribe("undici:client:connectError",t=>{const{connectParams:{version:n,protocol:r,port:s,host:o},error:i}=t
e("connection to %s%s using %s%s errored - %s",o,s?`:${s}`:"",r,n,i.message)})
r.subscribe("undici:client:sendHeaders",t=>{const{request:{method:n,path:r,origin:s}}=t
e("sending request to %s %s%s",n,s,r)})}}let l=!1,h=!1
if(o.enabled||i.enabled){trackClientEvents(i.enabled?i:o)
!function(e=o){if(!l)if(u.headers.hasSubscribers||u.trailers.hasSubscribers||u.error.hasSubscribers)l=!0
else{l=!0
r.subscribe("undici:request:headers",t=>{const{request:{method:n,path:r,origin:s},response:{statusCode:o}}=t
e("received response to %s %s%s - HTTP %d",n,s,r,o)})
r.subscribe("undici:request:trailers",t=>{const{request:{method:n,path:r,origin:s}}=t
e("trailers received from %s %s%s",n,s,r)})
r.subscribe("undici:request:error",t=>{const{request:{method:n,path:r,origin:s},error:o}=t
e("request to %s %s%s errored - %s",n,s,r,o.message)})}}(i.enabled?i:o)}if(a.enabled){trackClientEvents(o.enabled?o:a)
!function(e=a){if(!h)if(u.open.hasSubscribers||u.close.hasSubscribers||u.socketError.hasSubscribers||u.ping.hasSubscribers||u.pong.hasSubscribers)h=!0
else{h=!0
r.subscribe("undici:websocket:open",t=>{if(null!=t.address){const{address:n,port:r}=t.address
e("connection opened %s%s",n,r?`:${r}`:"")}else e("connection opened")})
r.subscribe("undici:websocket:close",t=>{const{websocket:n,code:r,reason:s}=t
e("closed connection to %s - %s %s",n.url,r,s)})
r.subscribe("undici:websocket:socket_error",t=>{e("connection errored - %s",t.message)})
r.subscribe("undici:websocket:ping",t=>{e("ping received")})
r.subscribe("undici:websocket:pong",t=>{e("pong received")})}}(a)}e.exports={channels:u}}),4655:((e,t,n)=>{const{InvalidArgumentError:r,NotSupportedError:s}=n(8707),o=n(4589),{isValidHTTPToken:i,isValidHeaderValue:a,isStream:u,destroy:c,isBuffer:l,isFormDataLike:h,isIterable:E,hasSafeIterator:d,isBlobLike:T,serializePathWithQuery:S,parseHeaders:f,assertRequestHandler:p,getServerName:A,normalizedMethodRecords:R,getProtocolFromUrlString:_}=n(3440),{channels:O}=n(2414),{headerNameLowerCasedRecord:m}=n(735),N=/[^\u0021-\u00ff]/,b=Symbol("handler"),I=Symbol("controller"),w=Symbol("resume")
class RequestController{#e=!1
#t=null
#n=!1
#r;[w]=null
rawHeaders=null
rawTrailers=null
constructor(e){this.#r=e}pause(){this.#e=!0}resume(){if(this.#e){this.#e=!1
this[w]?.()}}abort(e){if(!this.#n){this.#n=!0
this.#t=e
this.#r(e)}}get aborted(){return this.#n}get reason(){return this.#t}get paused(){return this.#e}}function processHeader(e,t,n){if(n&&"object"==typeof n&&!Array.isArray(n))throw new r(`invalid ${t} header`)
if(void 0===n)return
let o=m[t]
if(void 0===o){o=t.toLowerCase()
if(void 0===m[o]&&!i(o))throw new r("invalid header key")}if(Array.isArray(n)){const e=[]
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
e.headers.push(t,n)}}}let y
e.exports=class{constructor(e,{path:t,method:s,body:o,headers:f,query:m,idempotent:I,blocking:w,upgrade:C,headersTimeout:g,bodyTimeout:D,reset:H,expectContinue:U,servername:k,throwOnError:P,maxRedirections:L,typeOfService:M},v){if("string"!=typeof t)throw new r("path must be a string")
if("/"!==t[0]&&!t.startsWith("http://")&&!t.startsWith("https://")&&"CONNECT"!==s)throw new r("path must be an absolute URL or start with a slash")
if(N.test(t))throw new r("invalid request path")
if("string"!=typeof s)throw new r("method must be a string")
if(void 0===R[s]&&!i(s))throw new r("invalid request method")
if(C&&"string"!=typeof C)throw new r("upgrade must be a string")
if(C&&!a(C))throw new r("invalid upgrade header")
if(null!=g&&(!Number.isFinite(g)||g<0))throw new r("invalid headersTimeout")
if(null!=D&&(!Number.isFinite(D)||D<0))throw new r("invalid bodyTimeout")
if(null!=H&&"boolean"!=typeof H)throw new r("invalid reset")
if(null!=U&&"boolean"!=typeof U)throw new r("invalid expectContinue")
if(null!=P)throw new r("invalid throwOnError")
if(null!=L&&0!==L)throw new r("maxRedirections is not supported, use the redirect interceptor")
if(null!=M&&(!Number.isInteger(M)||M<0||M>255))throw new r("typeOfService must be an integer between 0 and 255")
this.headersTimeout=g
this.bodyTimeout=D
this.method=s
this.typeOfService=M
this.abort=null
if(null==o)this.body=null
else if(u(o)){this.body=o
const e=this.body._readableState
if(!e||!e.autoDestroy){this.endHandler=function(){c(this)}
this.body.on("end",this.endHandler)}this.errorHandler=e=>{this.abort?this.abort(e):this.error=e}
this.body.on("error",this.errorHandler)}else if(l(o))this.body=o.byteLength?o:null
else if(ArrayBuffer.isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,o.byteLength):null
else if(o instanceof ArrayBuffer)this.body=o.byteLength?Buffer.from(o):null
else if("string"==typeof o)this.body=o.length?Buffer.from(o):null
else if(h(o)){if(!function(e){if(void 0===y){n(9377)
y=n(9377).webidl.is.FormData}return y(e)}(o))throw new r("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported")
this.body=o}else{if(!E(o)&&!T(o))throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
this.body=o}this.completed=!1
this.aborted=!1
this.upgrade=C||null
this.path=m?S(t,m):t
this.origin=e
this.protocol=_(e)
this.idempotent=I??("HEAD"===s||"GET"===s||"QUERY"===s)
this.blocking=w??"HEAD"!==this.method
this.reset=H??null
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=null!=U&&U
if(Array.isArray(f)){if(f.length%2!=0)throw new r("headers array must be even")
for(let e=0;e<f.length;e+=2)processHeader(this,f[e],f[e+1])}else if(f&&"object"==typeof f)if(d(f))for(const e of f){if(!Array.isArray(e)||2!==e.length)throw new r("headers must be in key-value pair format")
processHeader(this,e[0],e[1])}else{const e=Object.keys(f)
for(let t=0;t<e.length;++t)processHeader(this,e[t],f[e[t]])}else if(null!=f)throw new r("headers must be an object or an array")
p(v,s,C)
this.servername=k||A(this.host)||null
this[b]=v
O.create.hasSubscribers&&O.create.publish({request:this})}onBodySent(e){O.bodyChunkSent.hasSubscribers&&O.bodyChunkSent.publish({request:this,chunk:e})
if(this[b].onBodySent)try{return this[b].onBodySent(e)}catch(e){this.abort(e)}}onRequestSent(){O.bodySent.hasSubscribers&&O.bodySent.publish({request:this})
if(this[b].onRequestSent)try{return this[b].onRequestSent()}catch(e){this.abort(e)}}onRequestStart(e,t){o(!this.aborted)
o(!this.completed)
this[I]=new RequestController(e)
if(!this.error){this.abort=e
return this[b].onRequestStart(this[I],t)}this[I].abort(this.error)}onResponseStarted(){return this[b].onResponseStarted?.()}onResponseStart(e,t,n,r){o(!this.aborted)
o(!this.completed)
O.headers.hasSubscribers&&O.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:r}})
const s=this[I]
if(s){s[w]=n
s.rawHeaders=t}const i=Array.isArray(t)?f(t):t
try{this[b].onResponseStart?.(s,e,i,r)
return!s?.paused}catch(e){this.abort(e)
return!1}}onResponseData(e){o(!this.aborted)
o(!this.completed)
O.bodyChunkReceived.hasSubscribers&&O.bodyChunkReceived.publish({request:this,chunk:e})
const t=this[I]
try{this[b].onResponseData?.(t,e)
return!t?.paused}catch(e){this.abort(e)
return!1}}onRequestUpgrade(e,t,n,r=""){this.onFinally()
o(!this.aborted)
o(!this.completed)
O.headers.hasSubscribers&&O.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:r}})
const s=this[I]
s&&(s.rawHeaders=t)
const i=Array.isArray(t)?f(t):t,a=this[b].onRequestUpgrade?.(s,e,i,n)
if(!this.aborted){this.completed=!0
O.trailers.hasSubscribers&&O.trailers.publish({request:this,trailers:[]})}return a}onResponseEnd(e){this.onFinally()
o(!this.aborted)
o(!this.completed)
this.completed=!0
O.trailers.hasSubscribers&&O.trailers.publish({request:this,trailers:e})
const t=this[I]
t&&(t.rawTrailers=e)
const n=Array.isArray(e)?f(e):e
try{return this[b].onResponseEnd?.(t,n)}catch(e){this.onResponseError(e)}}onResponseError(e){this.onFinally()
O.error.hasSubscribers&&O.error.publish({request:this,error:e})
if(this.aborted)return
this.aborted=!0
const t=this[I]
return this[b].onResponseError?.(t,e)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(e,t){processHeader(this,e,t)
return this}}}),637:((e,t,n)=>{const r=n(4589),s=n(3440),{channels:o}=n(2414),i=n(6603),{RequestContentLengthMismatchError:a,ResponseContentLengthMismatchError:u,RequestAbortedError:c,InvalidArgumentError:l,HeadersTimeoutError:h,HeadersOverflowError:E,SocketError:d,InformationalError:T,BodyTimeoutError:S,HTTPParserError:f,WebAssemblyNotSupportedError:p,ResponseExceededMaxSizeError:A}=n(8707),{kUrl:R,kReset:_,kClient:O,kParser:m,kBlocking:N,kRunning:b,kPending:I,kSize:w,kWriting:y,kQueue:C,kNoRef:g,kKeepAliveDefaultTimeout:D,kHostHeader:H,kPendingIdx:U,kRunningIdx:k,kError:P,kPipelining:L,kSocket:M,kKeepAliveTimeoutValue:v,kMaxHeadersSize:x,kKeepAliveMaxTimeout:F,kKeepAliveTimeoutThreshold:B,kHeadersTimeout:$,kBodyTimeout:G,kStrictContentLength:q,kMaxRequests:W,kCounter:K,kMaxResponseSize:V,kOnError:z,kResume:Y,kHTTPContext:j,kClosed:Q,kUseMilo:X}=n(6443),Z=n(2824),{H1Parser:J,getMiloEnabled:ee}="undefined"==typeof esbuildDetection?n(9377):{},te=Buffer.alloc(0),ne=Buffer[Symbol.species],re=s.removeAllListeners,se=Symbol("kIdleSocketValidation"),oe=Symbol("kIdleSocketValidationTimeout"),ie=Symbol("kSocketUsed"),ae=Symbol("kTypeOfService")
let ue,ce=null,le=null,he=null,Ee=0,de=null,Te=null
class Parser{constructor(e,t,{exports:n}){this.llhttp=n
this.ptr=this.llhttp.llhttp_alloc(Z.TYPE.RESPONSE)
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
this.headersMaxSize=e[x]
this.shouldKeepAlive=!1
this.paused=!1
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=-1
this.hasTransferEncoding=!1
this.connection=""
this.maxResponseSize=e[V]}setTimeout(e,t){if(e!==this.timeoutValue||1&t^1&this.timeoutType){if(this.timeout){i.clearTimeout(this.timeout)
this.timeout=null}if(e)if(1&t)this.timeout=i.setFastTimeout(onParserTimeout,e,this.timeoutWeakRef)
else{this.timeout=setTimeout(onParserTimeout,e,this.timeoutWeakRef)
this.timeout?.unref()}this.timeoutValue=e}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.timeoutType=t}resume(){if(!this.socket.destroyed&&this.paused){r(null!=this.ptr)
r(null===le)
this.llhttp.llhttp_resume(this.ptr)
r(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.paused=!1
this.execute(this.socket.read()||te)
this.readMore()}}readMore(){for(;!this.paused&&this.ptr;){const e=this.socket.read()
if(null===e)break
this.execute(e)}}execute(e){r(null===le)
r(null!=this.ptr)
r(!this.paused)
const{socket:t,llhttp:n}=this
if(e.length>Ee){de&&n.free(de)
Ee=4096*Math.ceil(e.length/4096)
de=n.malloc(Ee)}null!==Te&&Te.buffer===n.memory.buffer&&Te.byteOffset===de&&Te.byteLength===Ee||(Te=new Uint8Array(n.memory.buffer,de,Ee))
Te.set(e)
try{let r
try{he=e
le=this
r=n.llhttp_execute(this.ptr,de,e.length)}finally{le=null
he=null}if(r!==Z.ERROR.OK){const s=e.subarray(n.llhttp_get_error_pos(this.ptr)-de)
if(r===Z.ERROR.PAUSED_UPGRADE)this.onUpgrade(s)
else{if(r!==Z.ERROR.PAUSED)throw this.createError(r,s)
this.paused=!0
t.unshift(s)}}}catch(e){s.destroy(t,e)}}finish(){r(null===le)
r(null!=this.ptr)
const{llhttp:e}=this
if(this.paused){let t
do{e.llhttp_resume(this.ptr)
this.paused=!1
t=this.socket.read()||te
this.execute(t)}while(this.paused&&t.length>0)
if(this.paused){e.llhttp_resume(this.ptr)
this.paused=!1}}let t
try{le=this
t=e.llhttp_finish(this.ptr)}finally{le=null}if(t===Z.ERROR.OK)return null
if(t===Z.ERROR.PAUSED||t===Z.ERROR.PAUSED_UPGRADE){this.paused=!0
return null}return this.createError(t,te)}createError(e,t){const{llhttp:n,contentLength:r,bytesRead:s}=this
if(-1!==r&&s!==r)return new u
const o=n.llhttp_get_error_reason(this.ptr)
let i=""
if(o){const e=new Uint8Array(n.memory.buffer,o).indexOf(0)
i="Response does not match the HTTP/1.1 protocol ("+Buffer.from(n.memory.buffer,o,e).toString()+")"}return new f(i,Z.ERROR[e],t)}destroy(){r(null===le)
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
if(0===t[b]){s.destroy(e,new d("bad response",s.getSocketInfo(e)))
return-1}const n=t[C][t[k]]
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
this.headersSize>=this.headersMaxSize&&s.destroy(this.socket,new E)}onUpgrade(e){const{upgrade:t,client:n,socket:o,headers:i,statusCode:a,statusText:u}=this
r(t)
r(n[M]===o)
r(!o.destroyed)
r(!this.paused)
r(!(1&i.length))
const c=n[C][n[k]]
r(c)
r(c.upgrade||"CONNECT"===c.method)
this.statusCode=0
this.statusText=""
this.shouldKeepAlive=!1
this.headers=[]
this.headersSize=0
o.unshift(e)
o[m].destroy()
o[m]=null
o[O]=null
o[P]=null
re(o)
n[M]=null
n[j]=null
n[C][n[k]++]=null
n.emit("disconnect",n[R],[n],new T("upgrade"))
try{c.onRequestUpgrade(a,i,o,u)}catch(e){s.errorRequest(n,c,e)
s.destroy(o,e)}n[Y]()}onHeadersComplete(e,t,n){const{client:o,socket:i,headers:a,statusText:u}=this
if(i.destroyed)return-1
if(0===o[b]){s.destroy(i,new d("bad response",s.getSocketInfo(i)))
return-1}const c=o[C][o[k]]
if(!c)return-1
r(!this.upgrade)
r(this.statusCode<200)
if(100===e){s.destroy(i,new d("bad response",s.getSocketInfo(i)))
return-1}if(t&&!c.upgrade){s.destroy(i,new d("bad upgrade",s.getSocketInfo(i)))
return-1}r(3===this.timeoutType)
this.statusCode=e
this.shouldKeepAlive=n||"HEAD"===c.method&&!i[_]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection)
if("HEAD"===c.method||204===e||304===e){"HEAD"!==c.method&&(this.contentLength>0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1)
this.contentLength=-1}if(this.statusCode>=200){const e=null!=c.bodyTimeout?c.bodyTimeout:o[G]
this.setTimeout(e,5)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
if("CONNECT"===c.method){r(1===o[b])
this.upgrade=!0
return 2}if(t){r(1===o[b])
this.upgrade=!0
return 2}r(!(1&this.headers.length))
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&o[L]){const e=this.keepAlive?s.parseKeepAliveTimeout(this.keepAlive):null
if(null!=e){const t=Math.min(e-o[B],o[F])
t<=0?i[_]=!0:o[v]=t}else o[v]=o[D]}else i[_]=!0
const l=!1===c.onResponseStart(e,a,this.resume,u)
if(c.aborted)return-1
if("HEAD"===c.method)return 1
if(e<200)return 1
if(i[N]){i[N]=!1
o[Y]()}return l?Z.ERROR.PAUSED:0}onBody(e){const{client:t,socket:n,statusCode:o,maxResponseSize:i}=this
if(n.destroyed)return-1
const a=t[C][t[k]]
r(a)
r(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
r(o>=200)
if(i>-1&&this.bytesRead+e.length>i){s.destroy(n,new A)
return-1}this.bytesRead+=e.length
return!1===a.onResponseData(e)?Z.ERROR.PAUSED:0}onMessageComplete(){const{client:e,socket:t,statusCode:n,upgrade:o,headers:i,contentLength:a,bytesRead:c,shouldKeepAlive:l}=this
if(t.destroyed&&(!n||l))return-1
if(o)return 0
r(n>=100)
r(!(1&this.headers.length))
const h=e[C][e[k]]
r(h)
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
if(-1!==a&&c!==a){s.destroy(t,new u)
return-1}h.onResponseEnd(i)
e[C][e[k]++]=null
t[ie]=0===e[I]
if(t[y]){r(0===e[b])
s.destroy(t,new T("reset"))
return Z.ERROR.PAUSED}if(!l){s.destroy(t,new T("reset"))
return Z.ERROR.PAUSED}if(t[_]&&0===e[b]){s.destroy(t,new T("reset"))
return Z.ERROR.PAUSED}null==e[L]||1===e[L]?setImmediate(e[Y]):e[Y]()
return 0}}function onParserTimeout(e){const t=e.deref()
if(!t)return
const{socket:n,timeoutType:o,client:i,paused:a}=t
if(3===o){if(!n[y]||n.writableNeedDrain||i[b]>1){r(!a,"cannot be paused while waiting for headers")
s.destroy(n,new h)}}else if(5===o)a||s.destroy(n,new S)
else if(8===o){r(0===i[b]&&i[v])
s.destroy(n,new T("socket idle timeout"))}}function onHttpSocketError(e){const t=this[m]
if("ECONNRESET"===e.code&&t.statusCode&&!t.shouldKeepAlive){const e=t.finish()
if(e){this[P]=e
this[O][z](e)}return}this[P]=e
this[O][z](e)}function onHttpSocketReadable(){this[m]?.readMore()}function onHttpSocketEnd(){const e=this[m]
if(e.statusCode&&!e.shouldKeepAlive){const t=e.finish()
t&&s.destroy(this,t)
return}s.destroy(this,new d("other side closed",s.getSocketInfo(this)))}function onHttpSocketClose(){const e=this[m]
clearIdleSocketValidation(this)
if(e){this[P]||!e.statusCode||e.shouldKeepAlive||(this[P]=e.finish()||this[P])
this[m].destroy()
this[m]=null}const t=this[P]||new d("closed",s.getSocketInfo(this)),n=this[O]
n[M]=null
n[j]=null
if(n.destroyed){r(0===n[I])
const e=n[C].splice(n[k])
for(let r=0;r<e.length;r++){const o=e[r]
s.errorRequest(n,o,t)}}else if(n[b]>0&&"UND_ERR_INFO"!==t.code){const e=n[C][n[k]]
n[C][n[k]++]=null
s.errorRequest(n,e,t)}n[U]=n[k]
r(0===n[b])
n.emit("disconnect",n[R],[n],t)
n[Y]()}function onSocketClose(){this[Q]=!0}function clearIdleSocketValidation(e){if(e[oe]){clearImmediate(e[oe])
e[oe]=null}e[se]=0}function writeBuffer(e,t,n,o,i,a,u,c){try{if(t){if(s.isBuffer(t)){r(a===t.byteLength,"buffer body must have content length")
i.cork()
i.write(`${u}content-length: ${a}\r\n\r\n`,"latin1")
i.write(t)
i.uncork()
o.onBodySent(t)
c||!1===o.reset||(i[_]=!0)}}else if(0===a)i.write(`${u}content-length: 0\r\n\r\n`,"latin1")
else{r(null===a,"no body must not have content length")
i.write(`${u}\r\n`,"latin1")}o.onRequestSent()
n[Y]()}catch(t){e(t)}}async function writeIterable(e,t,n,s,o,i,a,u){r(0!==i||0===n[b],"iterator body cannot be pipelined")
let c=null
function onDrain(){if(c){const e=c
c=null
e()}}const waitForDrain=()=>new Promise((e,t)=>{r(null===c)
o[P]?t(o[P]):c=e})
o.on("close",onDrain).on("drain",onDrain)
const l=new AsyncWriter({abort:e,socket:o,request:s,contentLength:i,client:n,expectsPayload:u,header:a})
try{for await(const e of t){if(o[P])throw o[P]
l.write(e)||await waitForDrain()}l.end()}catch(e){l.destroy(e)}finally{o.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort:e,socket:t,request:n,contentLength:r,client:s,expectsPayload:o,header:i}){this.socket=t
this.request=n
this.contentLength=r
this.client=s
this.bytesWritten=0
this.expectsPayload=o
this.header=i
this.abort=e
this.lengthMismatch=!1
t[y]=!0}onLengthMismatch(){this.socket[_]=!0
if(!this.lengthMismatch){this.lengthMismatch=!0
process.emitWarning(new a)}}write(e){const{socket:t,request:n,contentLength:r,client:s,bytesWritten:o,expectsPayload:i,header:u}=this
if(t[P])throw t[P]
if(t.destroyed)return!1
let c=e instanceof Uint8Array?e.byteLength:Buffer.byteLength(e)
if(!c)return!0
if(null!==r&&o+c>r){if(s[q])throw new a
this.onLengthMismatch()
const t=r-o
if(0===t)return!0
e=("string"==typeof e?Buffer.from(e):e).subarray(0,t)
c=t}t.cork()
if(0===o){i||!1===n.reset||(t[_]=!0)
null===r?t.write(`${u}transfer-encoding: chunked\r\n`,"latin1"):t.write(`${u}content-length: ${r}\r\n\r\n`,"latin1")}null===r&&t.write(`\r\n${c.toString(16)}\r\n`,"latin1")
this.bytesWritten+=c
const l=t.write(e)
t.uncork()
n.onBodySent(e)
l||t[m].timeout&&3===t[m].timeoutType&&t[m].timeout.refresh&&t[m].timeout.refresh()
return l}end(){const{socket:e,contentLength:t,client:n,bytesWritten:r,expectsPayload:s,header:o,request:i}=this
i.onRequestSent()
e[y]=!1
if(e[P])throw e[P]
if(!e.destroyed){0===r?s?e.write(`${o}content-length: 0\r\n\r\n`,"latin1"):e.write(`${o}\r\n`,"latin1"):null===t&&e.write("\r\n0\r\n\r\n","latin1")
if(null!==t&&r!==t){if(n[q])throw new a
this.onLengthMismatch()}e[m].timeout&&3===e[m].timeoutType&&e[m].timeout.refresh&&e[m].timeout.refresh()
n[Y]()}}destroy(e){const{socket:t,client:n,abort:s}=this
t[y]=!1
if(e){r(n[b]<=1,"pipeline should only contain this request")
s(e)}}}e.exports=function(e,t){e[M]=t
ce||(ce=function(){if("undefined"==typeof WebAssembly)throw new p
const e=process.env.JEST_WORKER_ID?n(746):void 0
let t,s=!0
if("riscv64"===process.arch)s=!1
else if("ppc64"===process.arch){const[e,t]=process.versions.node.split(".").map(e=>parseInt(e,10));(e<24||24===e&&t<12)&&(s=!1)}"1"===process.env.UNDICI_NO_WASM_SIMD?s=!1:"0"===process.env.UNDICI_NO_WASM_SIMD&&(s=!0)
if(s)try{t=new WebAssembly.Module(n(2766))}catch{}t||(t=new WebAssembly.Module(e||n(746)))
return new WebAssembly.Instance(t,{env:{wasm_on_url:(e,t,n)=>0,wasm_on_status:(e,t,n)=>{r(le.ptr===e)
const s=t-de+he.byteOffset
return le.onStatus(new ne(he.buffer,s,n))},wasm_on_message_begin:e=>{r(le.ptr===e)
return le.onMessageBegin()},wasm_on_header_field:(e,t,n)=>{r(le.ptr===e)
const s=t-de+he.byteOffset
return le.onHeaderField(new ne(he.buffer,s,n))},wasm_on_header_value:(e,t,n)=>{r(le.ptr===e)
const s=t-de+he.byteOffset
return le.onHeaderValue(new ne(he.buffer,s,n))},wasm_on_headers_complete:(e,t,n,s)=>{r(le.ptr===e)
return le.onHeadersComplete(t,1===n,1===s)},wasm_on_body:(e,t,n)=>{r(le.ptr===e)
const s=t-de+he.byteOffset
return le.onBody(new ne(he.buffer,s,n))},wasm_on_message_complete:e=>{r(le.ptr===e)
return le.onMessageComplete()}}})}())
if(t.errored)throw t.errored
if(t.destroyed)throw new d("destroyed")
t[g]=!1
t[y]=!1
t[_]=!1
t[N]=!1
t[se]=0
t[oe]=null
t[ie]=!1
t[m]="undefined"==typeof esbuildDetection&&(e[X]??ee())?new J(e,t):new Parser(e,t,ce)
s.addListener(t,"error",onHttpSocketError)
s.addListener(t,"readable",onHttpSocketReadable)
s.addListener(t,"end",onHttpSocketEnd)
s.addListener(t,"close",onHttpSocketClose)
t[Q]=!1
t.on("close",onSocketClose)
return{version:"h1",defaultPipelining:1,write:t=>function(e,t){const{method:i,path:u,host:h,upgrade:E,blocking:d,reset:S}=t
let{body:f,headers:p,contentLength:A}=t
const R="PUT"===i||"POST"===i||"PATCH"===i||"QUERY"===i||"PROPFIND"===i||"PROPPATCH"===i
if(s.isFormDataLike(f)){ue||(ue=n(9377).extractBody)
const[e,r]=ue(f)
null==t.contentType&&p.push("content-type",r)
f=e.stream
A=e.length}else if(s.isBlobLike(f)&&null==t.contentType){const n=f.type
if(n){const r=`${n}`
if(!s.isValidHeaderValue(r)){s.errorRequest(e,t,new l("invalid content-type header"))
return!1}p.push("content-type",r)}}f&&"function"==typeof f.read&&f.read(0)
const O=s.bodyLength(f)
A=O??A
null===A&&(A=t.contentLength)
0!==A||R||(A=null)
if(function(e){return"GET"!==e&&"HEAD"!==e&&"OPTIONS"!==e&&"TRACE"!==e&&"CONNECT"!==e}(i)&&A>0&&null!==t.contentLength&&t.contentLength!==A){if(e[q]){s.errorRequest(e,t,new a)
return!1}process.emitWarning(new a)}const m=e[M]
clearIdleSocketValidation(m)
const abort=n=>{if(!t.aborted&&!t.completed){s.errorRequest(e,t,n||new c)
s.destroy(f)
s.destroy(m,new T("aborted"))}}
try{t.onRequestStart(abort,null)}catch(n){s.errorRequest(e,t,n)}if(t.aborted)return!1
"HEAD"===i&&(m[_]=!0);(E||"CONNECT"===i)&&(m[_]=!0)
null!=S&&(m[_]=S)
e[W]&&++m[K]>=e[W]&&(m[_]=!0)
d&&(m[N]=!0)
!function(e,t){if("function"!=typeof e.setTypeOfService)return
const n=t.typeOfService
if(void 0===n)return
if(e[ae]!==n)try{e.setTypeOfService(n)
e[ae]=n}catch{}}(m,t)
let I=`${i} ${u} HTTP/1.1\r\n`
I+="string"==typeof h?`host: ${h}\r\n`:e[H]
E?I+=`connection: upgrade\r\nupgrade: ${E}\r\n`:e[L]&&!m[_]?I+="connection: keep-alive\r\n":I+="connection: close\r\n"
if(Array.isArray(p))for(let e=0;e<p.length;e+=2){const t=p[e+0],n=p[e+1]
if(Array.isArray(n))for(let e=0;e<n.length;e++)I+=`${t}: ${n[e]}\r\n`
else I+=`${t}: ${n}\r\n`}o.sendHeaders.hasSubscribers&&o.sendHeaders.publish({request:t,headers:I,socket:m})
f&&0!==O?s.isBuffer(f)?writeBuffer(abort,f,e,t,m,A,I,R):s.isBlobLike(f)?"function"==typeof f.stream?writeIterable(abort,f.stream(),e,t,m,A,I,R):async function(e,t,n,r,s,o,i,u){try{if(null!=o&&o!==t.size)throw new a
const e=Buffer.from(await t.arrayBuffer())
s.cork()
s.write(`${i}content-length: ${o}\r\n\r\n`,"latin1")
s.write(e)
s.uncork()
r.onBodySent(e)
r.onRequestSent()
u||!1===r.reset||(s[_]=!0)
n[Y]()}catch(t){e(t)}}(abort,f,e,t,m,A,I,R):s.isStream(f)?function(e,t,n,o,i,a,u,l){r(0!==a||0===n[b],"stream body cannot be pipelined")
let h=!1
const E=new AsyncWriter({abort:e,socket:i,request:o,contentLength:a,client:n,expectsPayload:l,header:u}),onData=function(e){if(!h)try{!E.write(e)&&this.pause&&this.pause()}catch(e){s.destroy(this,e)}},onDrain=function(){h||t.resume&&t.resume()},onClose=function(){queueMicrotask(()=>{t.removeListener("error",onFinished)})
if(!h){const e=new c
queueMicrotask(()=>onFinished(e))}},onFinished=function(e){if(!h){h=!0
r(i.destroyed||i[y]&&n[b]<=1)
i.off("drain",onDrain).off("error",onFinished)
t.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose)
if(!e)try{E.end()}catch(t){e=t}E.destroy(e)
!e||"UND_ERR_INFO"===e.code&&"reset"===e.message?s.destroy(t):s.destroy(t,e)}}
t.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose)
t.resume&&t.resume()
i.on("drain",onDrain).on("error",onFinished)
t.errorEmitted??t.errored?setImmediate(onFinished,t.errored):(t.endEmitted??t.readableEnded)&&setImmediate(onFinished,null);(t.closeEmitted??t.closed)&&setImmediate(onClose)}(abort,f,e,t,m,A,I,R):s.isIterable(f)?writeIterable(abort,f,e,t,m,A,I,R):r(!1):writeBuffer(abort,null,e,t,m,A,I,R)
return!0}(e,t),resume(){!function(e){const t=e[M]
if(t&&!t.destroyed){if(0===e[w]){if(!t[g]&&t.unref){t.unref()
t[g]=!0}}else if(t[g]&&t.ref){t.ref()
t[g]=!1}if(0===e[b]&&e[I]>0&&t[ie]){if(0===t[se]){!function(e,t){t[se]=1
t[oe]=setImmediate(()=>{t[oe]=null
t[se]=2
e[M]!==t||t.destroyed||e[Y]()})}(e,t)
t[m].readMore()
t.destroyed
return}if(1===t[se]){t[m].readMore()
t.destroyed
return}}if(0===e[b]){t[m].readMore()
if(t.destroyed)return}if(0===e[w])8!==t[m].timeoutType&&t[m].setTimeout(e[v],8)
else if(e[b]>0&&t[m].statusCode<200&&3!==t[m].timeoutType){const n=e[C][e[k]],r=null!=n.headersTimeout?n.headersTimeout:e[$]
t[m].setTimeout(r,3)}}}(e)},destroy(e,n){if(t[Q])queueMicrotask(n)
else{t.on("close",n)
t.destroy(e)}},get destroyed(){return t.destroyed},busy(n){if(t[y]||t[_]||t[N]||1===t[se])return!0
if(n){if(e[b]>0&&!n.idempotent)return!0
if(e[b]>0&&(n.upgrade||"CONNECT"===n.method))return!0
if(e[b]>0&&0!==s.bodyLength(n.body)&&(s.isStream(n.body)||s.isAsyncIterable(n.body)||s.isFormDataLike(n.body)))return!0}return!1}}}}),3701:((e,t,n)=>{const r=n(4589),s=n(7030),o=n(9377),i=n(3440),{ClientStats:a}=n(6854),{channels:u}=n(2414),c=n(4655),l=n(1841),{InvalidArgumentError:h,InformationalError:E,ClientDestroyedError:d}=n(8707),T=n(9136),{kUrl:S,kServerName:f,kClient:p,kBusy:A,kConnect:R,kResuming:_,kRunning:O,kPending:m,kSize:N,kQueue:b,kConnected:I,kConnecting:w,kNeedDrain:y,kKeepAliveDefaultTimeout:C,kHostHeader:g,kPendingIdx:D,kRunningIdx:H,kError:U,kPipelining:k,kKeepAliveTimeoutValue:P,kMaxHeadersSize:L,kKeepAliveMaxTimeout:M,kKeepAliveTimeoutThreshold:v,kHeadersTimeout:x,kBodyTimeout:F,kStrictContentLength:B,kConnector:$,kMaxRequests:G,kCounter:q,kClose:W,kDestroy:K,kDispatch:V,kLocalAddress:z,kMaxResponseSize:Y,kOnError:j,kHTTPContext:Q,kMaxConcurrentStreams:X,kHostAuthority:Z,kResume:J,kHTTP2Options:ee,kUseMilo:te}=n(6443),ne=n(637),re=n(9377),se=Symbol("kClosedResolve"),oe=o&&o.maxHeaderSize&&Number.isInteger(o.maxHeaderSize)&&o.maxHeaderSize>0?()=>o.maxHeaderSize:()=>{throw new h("http module not available or http.maxHeaderSize invalid")},noop=()=>{}
let ie=!1
function emitH2OptionsNamespaceWarning(e){if(!0!==ie){process.emitWarning(`Use h2Options.${e} instead. ${e} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"})
ie=!0}}function getMaxConcurrent(e){return"h2"===e[Q]?.version?e[X]:function(e){return e[k]??e[Q]?.defaultPipelining??1}(e)}function onError(e,t){if(0===e[O]&&"UND_ERR_INFO"!==t.code&&"UND_ERR_SOCKET"!==t.code){r(e[D]===e[H])
const n=e[b].splice(e[H])
for(let r=0;r<n.length;r++){const s=n[r]
null!=s&&i.errorRequest(e,s,t)}r(0===e[N])}}function connect(e){r(!e[w])
r(!e[Q])
let{host:t,hostname:n,protocol:o,port:a}=e[S]
if("["===n[0]){const e=n.indexOf("]")
r(-1!==e)
const t=n.substring(1,e)
r(s.isIPv6(t))
n=t}e[w]=!0
u.beforeConnect.hasSubscribers&&u.beforeConnect.publish({connectParams:{host:t,hostname:n,protocol:o,port:a,version:e[Q]?.version,servername:e[f],localAddress:e[z]},connector:e[$]})
try{e[$]({host:t,hostname:n,protocol:o,port:a,servername:e[f],localAddress:e[z]},(s,c)=>{if(s){handleConnectError(e,s,{host:t,hostname:n,protocol:o,port:a})
e[J]()}else if(e.destroyed){i.destroy(c.on("error",noop),new d)
e[J]()}else{r(c)
try{e[Q]="h2"===c.alpnProtocol?re(e,c):ne(e,c)}catch(s){c.destroy().on("error",noop)
handleConnectError(e,s,{host:t,hostname:n,protocol:o,port:a})
e[J]()
return}e[w]=!1
c[q]=0
c[G]=e[G]
c[p]=e
c[U]=null
u.connected.hasSubscribers&&u.connected.publish({connectParams:{host:t,hostname:n,protocol:o,port:a,version:e[Q]?.version,servername:e[f],localAddress:e[z]},connector:e[$],socket:c})
e.emit("connect",e[S],[e])
e[J]()}})}catch(r){handleConnectError(e,r,{host:t,hostname:n,protocol:o,port:a})
e[J]()}}function handleConnectError(e,t,{host:n,hostname:r,protocol:s,port:o}){if(!e.destroyed){e[w]=!1
u.connectError.hasSubscribers&&u.connectError.publish({connectParams:{host:n,hostname:r,protocol:s,port:o,version:e[Q]?.version,servername:e[f],localAddress:e[z]},connector:e[$],error:t})
if("ERR_TLS_CERT_ALTNAME_INVALID"===t.code){const n=e[b].splice(e[H],e[O])
e[D]=e[H]
for(let r=0;r<n.length;r++)i.errorRequest(e,n[r],t)
for(;e[m]>0&&e[b][e[D]].servername===e[f];){const n=e[b].splice(e[D],1)[0]
i.errorRequest(e,n,t)}}else onError(e,t)
e.emit("connectionError",e[S],[e],t)}}function emitDrain(e){e[y]=0
e.emit("drain",e[S],[e])}function resume(e,t){if(2!==e[_]){e[_]=2
!function(e,t){for(;;){if(e.destroyed){r(0===e[m])
return}if(e[se]&&!e[N]){e[se]()
e[se]=null
return}e[Q]&&e[Q].resume()
if(e[A])e[y]=2
else if(2===e[y]){if(t){e[y]=1
queueMicrotask(()=>emitDrain(e))}else emitDrain(e)
continue}if(0===e[m])return
if(e[O]>=(getMaxConcurrent(e)||1))return
const n=e[b][e[D]]
if(null===n)return
if(n.aborted)e[b].splice(e[D],1)
else{if("https:"===e[S].protocol&&e[f]!==n.servername){if(e[O]>0)return
e[f]=n.servername
e[Q]?.destroy(new E("servername changed"),()=>{e[Q]=null
resume(e)})}if(e[w])return
if(!e[Q]){e[f]=n.servername
connect(e)
return}if(e[Q].destroyed)return
if(e[Q].busy(n))return
!n.aborted&&e[Q].write(n)?e[D]++:e[b].splice(e[D],1)}}}(e,t)
e[_]=0
if(e[H]>256){e[b].splice(0,e[H])
e[D]-=e[H]
e[H]=0}}}e.exports=class extends l{constructor(e,{maxHeaderSize:t,headersTimeout:n,socketTimeout:r,requestTimeout:o,connectTimeout:a,bodyTimeout:u,idleTimeout:c,keepAlive:l,keepAliveTimeout:E,maxKeepAliveTimeout:d,keepAliveMaxTimeout:p,keepAliveTimeoutThreshold:A,socketPath:R,pipelining:O,tls:m,strictContentLength:N,maxCachedSessions:I,connect:w,maxRequestsPerClient:U,localAddress:q,maxResponseSize:W,autoSelectFamily:K,autoSelectFamilyAttemptTimeout:V,maxConcurrentStreams:X,allowH2:ne,useH2c:re,initialWindowSize:ie,connectionWindowSize:ae,pingInterval:ue,useMilo:ce,webSocket:le,h2Options:he,eventSource:Ee}={}){if(void 0!==l)throw new h("unsupported keepAlive, use pipelining=0 instead")
if(void 0!==r)throw new h("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==o)throw new h("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==c)throw new h("unsupported idleTimeout, use keepAliveTimeout instead")
if(void 0!==d)throw new h("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
if(null!=t){if(!Number.isInteger(t)||t<1)throw new h("invalid maxHeaderSize")}else t=oe()
if(null!=R&&"string"!=typeof R)throw new h("invalid socketPath")
if(null!=a&&(!Number.isFinite(a)||a<0))throw new h("invalid connectTimeout")
if(null!=E&&(!Number.isFinite(E)||E<=0))throw new h("invalid keepAliveTimeout")
if(null!=p&&(!Number.isFinite(p)||p<=0))throw new h("invalid keepAliveMaxTimeout")
if(null!=A&&!Number.isFinite(A))throw new h("invalid keepAliveTimeoutThreshold")
if(null!=n&&(!Number.isInteger(n)||n<0))throw new h("headersTimeout must be a positive integer or zero")
if(null!=u&&(!Number.isInteger(u)||u<0))throw new h("bodyTimeout must be a positive integer or zero")
if(null!=w&&"function"!=typeof w&&"object"!=typeof w)throw new h("connect must be a function or an object")
if(null!=U&&(!Number.isInteger(U)||U<0))throw new h("maxRequestsPerClient must be a positive number")
if(null!=q&&("string"!=typeof q||0===s.isIP(q)))throw new h("localAddress must be valid string IP address")
if(null!=W&&(!Number.isInteger(W)||W<-1))throw new h("maxResponseSize must be a positive number")
if(null!=V&&(!Number.isInteger(V)||V<-1))throw new h("autoSelectFamilyAttemptTimeout must be a positive number")
if(null!=ne&&"boolean"!=typeof ne)throw new h("allowH2 must be a valid boolean value")
if(!1!==ne)if(null!=he){if(null!=he.useH2c&&"boolean"!=typeof he.useH2c)throw new h("h2Options.useH2c must be a valid boolean value")
if(null!=he.settings?.initialWindowSize&&(!Number.isInteger(he.settings.initialWindowSize)||he.settings.initialWindowSize<1))throw new h("h2Options.settings.initialWindowSize must be a positive integer, greater than 0")
if(null!=he.maxConcurrentStreams&&(!Number.isInteger(he.maxConcurrentStreams)||he.maxConcurrentStreams<1))throw new h("h2Options.maxConcurrentStreams must be a positive integer, greater than 0")
if(null!=he.connectionWindowSize&&(!Number.isInteger(he.connectionWindowSize)||he.connectionWindowSize<1))throw new h("h2Options.connectionWindowSize must be a positive integer, greater than 0")
if(null!=he.pingInterval&&("number"!=typeof he.pingInterval||!Number.isInteger(he.pingInterval)||he.pingInterval<0))throw new h("h2Options.pingInterval must be a positive integer, greater or equal to 0")}else{if(null!=re&&"boolean"!=typeof re){emitH2OptionsNamespaceWarning("useH2c")
throw new h("useH2c must be a valid boolean value")}if(null!=X&&("number"!=typeof X||X<1)){emitH2OptionsNamespaceWarning("maxConcurrentStreams")
throw new h("maxConcurrentStreams must be a positive integer, greater than 0")}if(null!=ie&&(!Number.isInteger(ie)||ie<1)){emitH2OptionsNamespaceWarning("initialWindowSize")
throw new h("initialWindowSize must be a positive integer, greater than 0")}if(null!=ae&&(!Number.isInteger(ae)||ae<1)){emitH2OptionsNamespaceWarning("connectionWindowSize")
throw new h("connectionWindowSize must be a positive integer, greater than 0")}if(null!=ue&&("number"!=typeof ue||!Number.isInteger(ue)||ue<0)){emitH2OptionsNamespaceWarning("pingInterval")
throw new h("pingInterval must be a positive integer, greater or equal to 0")}}super({webSocket:le,eventSource:Ee})
if("function"!=typeof w)w=T({...m,maxCachedSessions:I,allowH2:ne,socketPath:R,useH2c:he?.useH2c??re,timeout:a,..."boolean"==typeof K?{autoSelectFamily:K,autoSelectFamilyAttemptTimeout:V}:void 0,...w})
else{const e=w
w=(t,n)=>e({...t,...null!=R?{socketPath:R}:null,...null!=ne?{allowH2:ne}:null},n)}this[S]=i.parseOrigin(e)
this[Z]=`${this[S].hostname}${this[S].port?`:${this[S].port}`:""}`
this[$]=w
this[k]=null!=O?O:1
this[L]=t
this[C]=E??4e3
this[M]=p??6e5
this[v]=A??2e3
this[P]=this[C]
this[f]=null
this[z]=null!=q?q:null
this[_]=0
this[y]=0
this[g]=`host: ${this[Z]}\r\n`
this[F]=null!=u?u:3e5
this[x]=null!=n?n:3e5
this[B]=N??!0
this[G]=U
this[se]=null
this[Y]=W>-1?W:-1
this[Q]=null
this[ee]={pingInterval:he?.pingInterval??ue??6e4,connectionWindowSize:he?.connectionWindowSize??ae??524288,maxConcurrentStreams:he?.maxConcurrentStreams??X??100,sessionOptions:{initialWindowSize:he?.initialWindowSize??ie??262144}}
this[te]=ce
this[b]=[]
this[H]=0
this[D]=0
this[J]=e=>resume(this,e)
this[j]=e=>onError(this,e)}get pipelining(){return this[k]}set pipelining(e){this[k]=e
this[J](!0)}get stats(){return new a(this)}get[m](){return this[b].length-this[D]}get[O](){return this[D]-this[H]}get[N](){return this[b].length-this[H]}get[I](){return!!this[Q]&&!this[w]&&!this[Q].destroyed}get[A](){const e="h2"===this[Q]?.version
return Boolean(this[Q]?.busy(null)||this[N]>=(getMaxConcurrent(this)||1)||this[m]>0&&!e)}[R](e){connect(this)
this.once("connect",e)}[V](e,t){const n=new c(this[S].origin,e,t)
this[b].push(n)
if(this[_]);else if(null==i.bodyLength(n.body)&&i.isIterable(n.body)){this[_]=1
queueMicrotask(()=>resume(this))}else this[J](!0)
this[_]&&2!==this[y]&&this[A]&&(this[y]=2)
return this[y]<2}[W](){return new Promise(e=>{this[N]?this[se]=e:e(null)})}[K](e){return new Promise(t=>{const n=this[b].splice(this[D])
for(let t=0;t<n.length;t++){const r=n[t]
null!=r&&i.errorRequest(this,r,e)}const callback=()=>{if(this[se]){this[se]()
this[se]=null}t(null)}
if(this[Q]){this[Q].destroy(e,callback)
this[Q]=null}else queueMicrotask(callback)
this[J]()})}}}),1841:((e,t,n)=>{const r=n(4573),s=n(883),{ClientDestroyedError:o,ClientClosedError:i,InvalidArgumentError:a}=n(8707),{kDestroy:u,kClose:c,kClosed:l,kDestroyed:h,kDispatch:E}=n(6443),{defaultWebSocketMaxFragments:d,defaultWebSocketMaxPayloadSize:T}=n(735),S=Symbol("onDestroyed"),f=Symbol("onClosed"),p=Symbol("webSocketOptions"),A=Symbol("eventSourceOptions")
e.exports=class extends s{[h]=!1;[S]=null;[l]=!1;[f]=null
constructor(e){super()
this[p]=e?.webSocket??{}
this[A]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[p].maxFragments??d,maxPayloadSize:this[p].maxPayloadSize??T}}get eventSourceOptions(){return{maxEventSize:this[A].maxEventSize??r.kStringMaxLength}}get destroyed(){return this[h]}get closed(){return this[l]}close(e){if(void 0===e)return new Promise((e,t)=>{this.close((n,r)=>n?t(n):e(r))})
if("function"!=typeof e)throw new a("invalid callback")
if(this[h]){const t=new o
queueMicrotask(()=>e(t,null))
return}if(this[l]){this[f]?this[f].push(e):queueMicrotask(()=>e(null,null))
return}this[l]=!0
this[f]??=[]
this[f].push(e)
const onClosed=()=>{const e=this[f]
this[f]=null
for(let t=0;t<e.length;t++)e[t](null,null)}
this[c]().then(()=>this.destroy()).then(()=>queueMicrotask(onClosed))}destroy(e,t){if("function"==typeof e){t=e
e=null}if(void 0===t)return new Promise((t,n)=>{this.destroy(e,(e,r)=>e?n(e):t(r))})
if("function"!=typeof t)throw new a("invalid callback")
if(this[h]){this[S]?this[S].push(t):queueMicrotask(()=>t(null,null))
return}e||(e=new o)
this[h]=!0
this[S]??=[]
this[S].push(t)
const onDestroyed=()=>{const e=this[S]
this[S]=null
for(let t=0;t<e.length;t++)e[t](null,null)}
this[u](e).then(()=>queueMicrotask(onDestroyed))}dispatch(e,t){if(!t||"object"!=typeof t)throw new a("handler must be an object")
try{if(!e||"object"!=typeof e)throw new a("opts must be an object.")
if(e.dispatcher)throw new a("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.")
if(this[h]||this[S])throw new o
if(this[l])throw new i
return this[E](e,t)}catch(e){if("function"!=typeof t.onResponseError)throw e
t.onResponseError(null,e)
return!1}}}}),883:((e,t,n)=>{const r=n(8474),{kOriginless:s,kUrl:o}=n(6443)
e.exports=class extends r{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...e){const t=Array.isArray(e[0])?e[0]:e,n=!0===this[s]?null:this[o]?.origin
let r=this.dispatch.bind(this)
for(const e of t)if(null!=e){if("function"!=typeof e)throw new TypeError("invalid interceptor, expected function received "+typeof e)
r=e(r,n)
if(null==r||"function"!=typeof r||2!==r.length)throw new TypeError("invalid interceptor")}const i=r,a=this
r=function(e,t){e&&"object"==typeof e&&!e.origin&&a[o]&&(e=Object.assign({},e,{origin:a[o].origin}))
return i(e,t)}
return new Proxy(this,{get:(e,t)=>"dispatch"===t?r:e[t]})}}}),2824:((e,t,n)=>{Object.defineProperty(t,"__esModule",{value:!0})
t.SPECIAL_HEADERS=t.MINOR=t.MAJOR=t.HTAB_SP_VCHAR_OBS_TEXT=t.QUOTED_STRING=t.CONNECTION_TOKEN_CHARS=t.HEADER_CHARS=t.TOKEN=t.HEX=t.URL_CHAR=t.USERINFO_CHARS=t.MARK=t.ALPHANUM=t.NUM=t.HEX_MAP=t.NUM_MAP=t.ALPHA=t.STATUSES_HTTP=t.H_METHOD_MAP=t.METHOD_MAP=t.METHODS_RTSP=t.METHODS_ICE=t.METHODS_HTTP=t.HEADER_STATE=t.FINISH=t.STATUSES=t.METHODS=t.LENIENT_FLAGS=t.FLAGS=t.TYPE=t.ERROR=void 0
const r=n(172)
t.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38}
t.TYPE={BOTH:0,REQUEST:1,RESPONSE:2}
t.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512}
t.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512}
t.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46}
t.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599}
t.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2}
t.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8}
t.METHODS_HTTP=[t.METHODS.DELETE,t.METHODS.GET,t.METHODS.HEAD,t.METHODS.POST,t.METHODS.PUT,t.METHODS.CONNECT,t.METHODS.OPTIONS,t.METHODS.TRACE,t.METHODS.COPY,t.METHODS.LOCK,t.METHODS.MKCOL,t.METHODS.MOVE,t.METHODS.PROPFIND,t.METHODS.PROPPATCH,t.METHODS.SEARCH,t.METHODS.UNLOCK,t.METHODS.BIND,t.METHODS.REBIND,t.METHODS.UNBIND,t.METHODS.ACL,t.METHODS.REPORT,t.METHODS.MKACTIVITY,t.METHODS.CHECKOUT,t.METHODS.MERGE,t.METHODS["M-SEARCH"],t.METHODS.NOTIFY,t.METHODS.SUBSCRIBE,t.METHODS.UNSUBSCRIBE,t.METHODS.PATCH,t.METHODS.PURGE,t.METHODS.MKCALENDAR,t.METHODS.LINK,t.METHODS.UNLINK,t.METHODS.PRI,t.METHODS.SOURCE,t.METHODS.QUERY]
t.METHODS_ICE=[t.METHODS.SOURCE]
t.METHODS_RTSP=[t.METHODS.OPTIONS,t.METHODS.DESCRIBE,t.METHODS.ANNOUNCE,t.METHODS.SETUP,t.METHODS.PLAY,t.METHODS.PAUSE,t.METHODS.TEARDOWN,t.METHODS.GET_PARAMETER,t.METHODS.SET_PARAMETER,t.METHODS.REDIRECT,t.METHODS.RECORD,t.METHODS.FLUSH,t.METHODS.GET,t.METHODS.POST]
t.METHOD_MAP=(0,r.enumToMap)(t.METHODS)
t.H_METHOD_MAP=Object.fromEntries(Object.entries(t.METHODS).filter(([e])=>e.startsWith("H")))
t.STATUSES_HTTP=[t.STATUSES.CONTINUE,t.STATUSES.SWITCHING_PROTOCOLS,t.STATUSES.PROCESSING,t.STATUSES.EARLY_HINTS,t.STATUSES.RESPONSE_IS_STALE,t.STATUSES.REVALIDATION_FAILED,t.STATUSES.DISCONNECTED_OPERATION,t.STATUSES.HEURISTIC_EXPIRATION,t.STATUSES.MISCELLANEOUS_WARNING,t.STATUSES.OK,t.STATUSES.CREATED,t.STATUSES.ACCEPTED,t.STATUSES.NON_AUTHORITATIVE_INFORMATION,t.STATUSES.NO_CONTENT,t.STATUSES.RESET_CONTENT,t.STATUSES.PARTIAL_CONTENT,t.STATUSES.MULTI_STATUS,t.STATUSES.ALREADY_REPORTED,t.STATUSES.TRANSFORMATION_APPLIED,t.STATUSES.IM_USED,t.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,t.STATUSES.MULTIPLE_CHOICES,t.STATUSES.MOVED_PERMANENTLY,t.STATUSES.FOUND,t.STATUSES.SEE_OTHER,t.STATUSES.NOT_MODIFIED,t.STATUSES.USE_PROXY,t.STATUSES.SWITCH_PROXY,t.STATUSES.TEMPORARY_REDIRECT,t.STATUSES.PERMANENT_REDIRECT,t.STATUSES.BAD_REQUEST,t.STATUSES.UNAUTHORIZED,t.STATUSES.PAYMENT_REQUIRED,t.STATUSES.FORBIDDEN,t.STATUSES.NOT_FOUND,t.STATUSES.METHOD_NOT_ALLOWED,t.STATUSES.NOT_ACCEPTABLE,t.STATUSES.PROXY_AUTHENTICATION_REQUIRED,t.STATUSES.REQUEST_TIMEOUT,t.STATUSES.CONFLICT,t.STATUSES.GONE,t.STATUSES.LENGTH_REQUIRED,t.STATUSES.PRECONDITION_FAILED,t.STATUSES.PAYLOAD_TOO_LARGE,t.STATUSES.URI_TOO_LONG,t.STATUSES.UNSUPPORTED_MEDIA_TYPE,t.STATUSES.RANGE_NOT_SATISFIABLE,t.STATUSES.EXPECTATION_FAILED,t.STATUSES.IM_A_TEAPOT,t.STATUSES.PAGE_EXPIRED,t.STATUSES.ENHANCE_YOUR_CALM,t.STATUSES.MISDIRECTED_REQUEST,t.STATUSES.UNPROCESSABLE_ENTITY,t.STATUSES.LOCKED,t.STATUSES.FAILED_DEPENDENCY,t.STATUSES.TOO_EARLY,t.STATUSES.UPGRADE_REQUIRED,t.STATUSES.PRECONDITION_REQUIRED,t.STATUSES.TOO_MANY_REQUESTS,t.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,t.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,t.STATUSES.LOGIN_TIMEOUT,t.STATUSES.NO_RESPONSE,t.STATUSES.RETRY_WITH,t.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,t.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,t.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,t.STATUSES.INVALID_X_FORWARDED_FOR,t.STATUSES.REQUEST_HEADER_TOO_LARGE,t.STATUSES.SSL_CERTIFICATE_ERROR,t.STATUSES.SSL_CERTIFICATE_REQUIRED,t.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,t.STATUSES.INVALID_TOKEN,t.STATUSES.CLIENT_CLOSED_REQUEST,t.STATUSES.INTERNAL_SERVER_ERROR,t.STATUSES.NOT_IMPLEMENTED,t.STATUSES.BAD_GATEWAY,t.STATUSES.SERVICE_UNAVAILABLE,t.STATUSES.GATEWAY_TIMEOUT,t.STATUSES.HTTP_VERSION_NOT_SUPPORTED,t.STATUSES.VARIANT_ALSO_NEGOTIATES,t.STATUSES.INSUFFICIENT_STORAGE,t.STATUSES.LOOP_DETECTED,t.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,t.STATUSES.NOT_EXTENDED,t.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,t.STATUSES.WEB_SERVER_UNKNOWN_ERROR,t.STATUSES.WEB_SERVER_IS_DOWN,t.STATUSES.CONNECTION_TIMEOUT,t.STATUSES.ORIGIN_IS_UNREACHABLE,t.STATUSES.TIMEOUT_OCCURED,t.STATUSES.SSL_HANDSHAKE_FAILED,t.STATUSES.INVALID_SSL_CERTIFICATE,t.STATUSES.RAILGUN_ERROR,t.STATUSES.SITE_IS_OVERLOADED,t.STATUSES.SITE_IS_FROZEN,t.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,t.STATUSES.NETWORK_READ_TIMEOUT,t.STATUSES.NETWORK_CONNECT_TIMEOUT]
t.ALPHA=[]
for(let e="A".charCodeAt(0);e<="Z".charCodeAt(0);e++){t.ALPHA.push(String.fromCharCode(e))
t.ALPHA.push(String.fromCharCode(e+32))}t.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9}
t.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15}
t.NUM=["0","1","2","3","4","5","6","7","8","9"]
t.ALPHANUM=t.ALPHA.concat(t.NUM)
t.MARK=["-","_",".","!","~","*","'","(",")"]
t.USERINFO_CHARS=t.ALPHANUM.concat(t.MARK).concat(["%",";",":","&","=","+","$",","])
t.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(t.ALPHANUM)
t.HEX=t.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"])
t.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(t.ALPHANUM)
t.HEADER_CHARS=["\t"]
for(let e=32;e<=255;e++)127!==e&&t.HEADER_CHARS.push(e)
t.CONNECTION_TOKEN_CHARS=t.HEADER_CHARS.filter(e=>44!==e)
t.QUOTED_STRING=["\t"," "]
for(let e=33;e<=255;e++)34!==e&&92!==e&&t.QUOTED_STRING.push(e)
t.HTAB_SP_VCHAR_OBS_TEXT=["\t"," "]
for(let e=33;e<=126;e++)t.HTAB_SP_VCHAR_OBS_TEXT.push(e)
for(let e=128;e<=255;e++)t.HTAB_SP_VCHAR_OBS_TEXT.push(e)
t.MAJOR=t.NUM_MAP
t.MINOR=t.MAJOR
t.SPECIAL_HEADERS={connection:t.HEADER_STATE.CONNECTION,"content-length":t.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":t.HEADER_STATE.CONNECTION,"transfer-encoding":t.HEADER_STATE.TRANSFER_ENCODING,upgrade:t.HEADER_STATE.UPGRADE}
t.default={ERROR:t.ERROR,TYPE:t.TYPE,FLAGS:t.FLAGS,LENIENT_FLAGS:t.LENIENT_FLAGS,METHODS:t.METHODS,STATUSES:t.STATUSES,FINISH:t.FINISH,HEADER_STATE:t.HEADER_STATE,ALPHA:t.ALPHA,NUM_MAP:t.NUM_MAP,HEX_MAP:t.HEX_MAP,NUM:t.NUM,ALPHANUM:t.ALPHANUM,MARK:t.MARK,USERINFO_CHARS:t.USERINFO_CHARS,URL_CHAR:t.URL_CHAR,HEX:t.HEX,TOKEN:t.TOKEN,HEADER_CHARS:t.HEADER_CHARS,CONNECTION_TOKEN_CHARS:t.CONNECTION_TOKEN_CHARS,QUOTED_STRING:t.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:t.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:t.MAJOR,MINOR:t.MINOR,SPECIAL_HEADERS:t.SPECIAL_HEADERS,METHODS_HTTP:t.METHODS_HTTP,METHODS_ICE:t.METHODS_ICE,METHODS_RTSP:t.METHODS_RTSP,METHOD_MAP:t.METHOD_MAP,H_METHOD_MAP:t.H_METHOD_MAP,STATUSES_HTTP:t.STATUSES_HTTP}}),172:((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0})
t.enumToMap=function(e,t=[],n=[]){const r=0===(t?.length??0),s=0===(n?.length??0)
return Object.fromEntries(Object.entries(e).filter(([,e])=>"number"==typeof e&&(r||t.includes(e))&&(s||!n.includes(e))))}}),6854:((e,t,n)=>{const{kConnected:r,kPending:s,kRunning:o,kSize:i,kFree:a,kQueued:u}=n(6443)
e.exports={ClientStats:class{constructor(e){this.connected=e[r]
this.pending=e[s]
this.running=e[o]
this.size=e[i]}},PoolStats:class{constructor(e){this.connected=e[r]
this.free=e[a]
this.pending=e[s]
this.queued=e[u]
this.running=e[o]
this.size=e[i]}}}})}

