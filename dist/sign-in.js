exports.ids=[704,701]
exports.modules={6249:((A,Q,E)=>{E.d(Q,{c:()=>exchange})
var B=E(567)
const I=10,e=250,g=8e3,C=1e3,t=new Set([408,429,500,502,503,504]),s=new Set(["aborted","too-large","tls","proxy-refused"])
function waitBeforeRetry(A,Q,E,B,i){if("never"===Q||E>=I||!function(A,Q){if("response"===A.kind){const{status:E}=A.response
return"always"===Q?t.has(E):429===E}const{failure:E}=A
return!(s.has(E.kind)||"always"!==Q&&E.sent)}(A,Q))return
const o=("response"===A.kind?function(A,Q){const E=A["retry-after"]?.trim()??""
if(/^\d{1,9}$/.test(E))return 1e3*Number(E)
const B=httpDate(E)
return void 0===B?void 0:Math.max(0,B-(httpDate(A.date?.trim()??"")??Q))}(A.response.headers,i):void 0)??0,n=e*2**(E-1)
return Math.round(o+B*Math.min(g,Math.max(n,Math.min(o,C))))}const i=/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
function httpDate(A){if(!i.test(A))return
const Q=Date.parse(A)
return Number.isNaN(Q)?void 0:Q}const o=3
async function exchange(A,Q){let E=0
for(let B=1;;B++){const I=await attemptOnce(A,Q)
if("response"===I.kind&&!0===Q.challenged?.(I.response)&&E<o){E++
B--
continue}const e=waitBeforeRetry(I,Q.repeat,B,A.chance(),A.clock.now())
if(void 0===e||!await waited(A,e))return ended(I,B)}}function ended(A,Q){return"response"===A.kind?{kind:"answer",response:A.response,attempts:Q}:{kind:"failure",failure:A.failure,attempts:Q}}async function waited(A,Q){if(A.cancelled.aborted||A.clock.elapsed()+Q>=A.deadline)return!1
A.debug(`trying again in ${Q} ms`)
await A.clock.sleep(Q,A.cancelled)
return!A.cancelled.aborted&&A.clock.elapsed()<A.deadline}async function attemptOnce(A,Q){const E=A.deadline-A.clock.elapsed()
if(A.cancelled.aborted)return failure(new B.pM("aborted",!1,"the job was cancelled"))
if(E<=0)return failure(new B.pM("timeout",!1,"the time of the step was used up"))
const I=await Q.prepare(),e=A.clock.elapsed(),took=()=>`${Math.round(A.clock.elapsed()-e)} ms`,g=`${I.method} ${I.url.pathname}`
try{const e=await A.send(I,function(A,Q,E){const I=Math.min(B.MU,E)
return!0===Q.awaited?{timeoutMs:I}:{timeoutMs:I,signal:A.cancelled}}(A,Q,E))
A.debug(`${g} ${e.status} in ${took()}`)
return{kind:"response",response:e}}catch(Q){if(!(Q instanceof B.pM))throw Q
A.debug(`${g} no answer (${Q.kind}) in ${took()}`)
return failure(Q)}}function failure(A){return{kind:"failure",failure:A}}}),567:((A,Q,E)=>{E.d(Q,{MU:()=>I,Th:()=>B,pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(A,Q,E,B){super(E,void 0===B?void 0:{cause:B})
this.kind=A
this.sent=Q}}const B=1048576,I=1e4}),9716:((A,Q,E)=>{E.d(Q,{S4:()=>judge,o_:()=>jsonOf,ut:()=>answerOf})
var B=E(9984)
const I={unreachable:{code:"connection-failed",says:"no connection"},tls:{code:"tls-failed",says:"the certificate is not trusted"},proxy:{code:"proxy-failed",says:"no connection through the proxy"},"proxy-refused":{code:"proxy-refused",says:"the proxy refused"},timeout:{code:"timed-out",says:"no answer in time"},lost:{code:"connection-lost",says:"the connection broke before the answer was whole"},"too-large":{code:"answer-too-large",says:"the answer is larger than 1 MiB"},aborted:{code:"cancelled",says:"the job was cancelled"}}
function judge(A,Q){const E=A.attempts>1?` (tried ${A.attempts} times)`:""
if("failure"===A.kind){const{code:e,says:g}=I[A.failure.kind],C=`could not ${Q}: ${g}, ${A.failure.message}${E}`
return new B.lZ(e,C,{cause:A.failure})}const{response:e}=A
if(e.status>=300&&e.status<400)return new B.lZ("redirected",`could not ${Q}: the server answered ${e.status}, a redirect`)
if(408===e.status||429===e.status||e.status>=500){const A=429===e.status?"too many requests (429)":`a server error (${e.status})`
return new B.lZ("tenant-unavailable",`could not ${Q}: ${A}${E}`)}return e}function answerOf(A,Q){const E=judge(A,Q)
if(E instanceof B.lZ)throw E
return E}function jsonOf(A,Q){try{return JSON.parse(A.body)}catch{return new B.lZ("unexpected-answer",`could not ${Q}: the answer (${A.status}) is not JSON`)}}}),5778:((A,Q,E)=>{E.d(Q,{createTransport:()=>createTransport})
var B=E(3701),I=E.n(B),e=E(567)
const g=new Set(["UND_ERR_PRX_CONN","UND_ERR_PRX_TLS"]),C=/^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/,t=[[/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/,"it comes from an authority that this runner does not know"],[/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,"it is for another name"],[/^CERT_HAS_EXPIRED$/,"it has expired"],[/^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/,"the server spoke no TLS"],[/^CERT_NOT_YET_VALID$/,"it is not valid yet"]],s=new Map([["ECONNREFUSED","nothing listens there"],["ENOTFOUND","the name is not known"],["EAI_AGAIN","the name could not be looked up"],["EHOSTUNREACH","the network knows no way there"],["ENETUNREACH","the network knows no way there"],["EADDRNOTAVAIL",""],["UND_ERR_CONNECT_TIMEOUT","nothing answers there"]])
function failureOf(A,{sent:Q,proxy:E}){const B=codesOf(A),I=B[0]??"unknown network error",failure=(E,B)=>new e.pM(E,Q,B,A),g=function(A){const Q=A instanceof Error?/^Proxy response \((\d{3})\)/.exec(A.message)?.[1]:void 0
return void 0===Q?void 0:Number(Q)}(A)
if(void 0!==g)return failure(g>=500?"proxy":"proxy-refused",`${E??"the proxy"} answered ${g}`)
const i=B.find(A=>C.test(A))
if(void 0!==i)return failure("tls",function(A){const Q=t.find(([Q])=>Q.test(A))?.[1]
return void 0===Q?A:`${Q} (${A})`}(i))
const o=B.some(A=>s.has(A))||!Q&&!B.some(isProxyCode)
if(void 0!==E&&(o||B.some(isProxyCode)))return failure("proxy",`${E} is not reached (${I})`)
if(!o)return failure("lost",I)
const n=s.get(I)??""
return failure("unreachable",""===n?I:`${n} (${I})`)}function isProxyCode(A){return g.has(A)}function codesOf(A,Q=4){return 0!==Q&&A instanceof Error?[..."code"in A&&"string"==typeof A.code?[A.code]:[],...(A instanceof AggregateError?A.errors:[A.cause]).flatMap(A=>codesOf(A,Q-1))]:[]}const i=3
function createTransport(A){process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=1000000000")
const Q=new Map
return{send:async(B,g)=>function({dispatcher:A,proxy:Q},E,B,I){return new Promise((g,C)=>{let t,s=!1,i=!1,o=0,n={}
const r=[]
let h=0
const settle=A=>{if(!i){i=!0
clearTimeout(D)
B.signal?.removeEventListener("abort",onAbort)
A()}},fail=A=>{settle(()=>C(A))
t?.abort(A)},onAbort=()=>fail(new e.pM("aborted",s,"the job was cancelled")),D=setTimeout(()=>fail(new e.pM("timeout",s,`waited ${(B.timeoutMs/1e3).toFixed(1)} s`)),B.timeoutMs)
if(!0===B.signal?.aborted)return onAbort()
B.signal?.addEventListener("abort",onAbort,{once:!0})
A.dispatch({origin:E.url.origin,path:`${E.url.pathname}${E.url.search}`,method:E.method,headers:{"user-agent":I,accept:"application/json",...E.headers},body:E.body??null,idempotent:E.safe,blocking:!E.safe},{onRequestStart:A=>{t=A
i?A.abort(new Error("given up before it was sent")):s=!0},onResponseStart:(A,Q,E)=>{o=Q
n=function(A){const Q=Object.entries(A).map(([A,Q])=>[A.toLowerCase(),Array.isArray(Q)?Q.join(", "):Q??""])
return Object.fromEntries(Q)}(E)},onResponseData:(A,Q)=>{h+=Q.length
h>e.Th?fail(new e.pM("too-large",s,`reading stopped after ${e.Th} bytes`)):r.push(Q)},onResponseEnd:()=>{settle(()=>g({status:o,headers:n,body:Buffer.concat(r).toString("utf8")}))},onResponseError:(A,E)=>fail(failureOf(E,{sent:s,proxy:Q}))})})}(await(async B=>{const g=`${B.url.origin} ${B.family??""}`,C=Q.get(g)
if(void 0!==C)return C
const t=await async function({url:A,family:Q},{proxyFor:B,begun:g}){const C=await async function(A,Q){try{const B=Q(A)
if(void 0===B)return
const{openProxied:I}=await Promise.all([E.e(163),E.e(594)]).then(E.bind(E,2594))
return{dispatcher:I(B),idle:()=>!1,proxy:B.host}}catch(A){throw new e.pM("proxy-refused",!1,"its variable does not hold the URL of an http proxy",A)}}(A,B)
if(void 0!==C)return C
const t={timeout:0,...void 0===Q?{}:{family:Q}},s=new(I())(A.origin,{connect:(void 0===Q?g?.(A):void 0)??t,pipelining:i,headersTimeout:0,bodyTimeout:0,allowH2:!1})
return{dispatcher:s,idle:()=>0===s.stats.size,proxy:void 0}}(B,A),s=Q.get(g)
if(void 0!==s)return s
Q.set(g,t)
return t})(B),B,g,A.userAgent),close:()=>{for(const{dispatcher:A,idle:E}of Q.values())E()||A.destroy()
Q.clear()}}}}),1085:((A,Q,E)=>{E.d(Q,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var B=E(7598)
const I=120,e=30
function base64url(A){return Buffer.from(JSON.stringify(A)).toString("base64url")}function clientSecretGrant(A,Q){return()=>({grant_type:"client_credentials",client_id:A,client_secret:Q.reveal()})}function signedAssertionGrant(A,Q,E,g){return()=>{const C=g.now(),t=function(A){const{kty:Q,crv:E,x:g,d:C}=A.key,t=(0,B.createPrivateKey)({key:{kty:Q,crv:E,x:g,d:C},format:"jwk"}),s=Math.floor(A.nowMs/1e3),i={iss:A.clientId,sub:A.clientId,aud:A.audience,iat:s,nbf:s-e,exp:s+I,jti:A.jti},o=`${base64url({alg:"EdDSA",typ:"JWT",nonce:A.nonce})}.${base64url(i)}`
return`${o}.${(0,B.sign)(null,Buffer.from(o),t).toString("base64url")}`}({key:Q,clientId:A,audience:E,nowMs:C,jti:g.token(),nonce:g.token()})
g.mask(t)
return{grant_type:"client_credentials",client_id:A,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:t}}}function tokenExchangeGrant(A,Q){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:Q,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:A})}}),3943:((A,Q,E)=>{E.d(Q,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error:A,description:Q,status:E}){const B=[A,Q].filter(A=>""!==A).join(": ")
return""===B?`status ${E}`:B}function wantsProof({error:A,description:Q}){return/dpop/i.test(A)||/\bdpop\b/i.test(Q)}function proofHint(A,Q){if(wantsProof(A))return Q?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}}),1602:((A,Q,E)=>{E.d(Q,{F:()=>requestToken})
var B=E(8395),I=E(3305),e=E(8722),g=E(2610),C=E(9984),t=E(6249),s=E(9716)
const i=B.Ikc({access_token:B.YjP().check(I.m9(8),I.Eb(16384),I.Fk(/^[\x21-\x7e]+$/)),token_type:B.YjP(),expires_in:B.lqM(B.mee(B.KCZ([B.aig(),B.YjP()])))}),o=B.Ikc({error:B.lqM(B.mee(B.YjP())),error_description:B.lqM(B.mee(B.YjP())),message:B.lqM(B.mee(B.YjP()))})
async function requestToken(A,Q){const E=new URL("/auth/v1/token",Q.server),B=await(0,t.c)(A,{repeat:"always",prepare:async()=>({method:"POST",url:E,headers:{"content-type":"application/x-www-form-urlencoded",...await(Q.proof?.fields({method:"POST",url:E}))},body:new URLSearchParams(await Q.grant()).toString(),safe:!1}),challenged:A=>Q.proof?.challenged(A)??!1}),I=(0,s.ut)(B,Q.what)
return I.status>=400?function(A,Q){const{error:E,error_description:B,message:I}=function(A){try{return o.parse(JSON.parse(A))}catch{return{}}}(Q.body)
return{kind:"refused",status:Q.status,error:(0,e.Is)(A.scrub(E??""),60),description:(0,e.Is)(A.scrub(B??I??""))}}(A,I):{kind:"token",token:tokenOf(I,Q)}}function tokenOf(A,Q){const E=(0,s.o_)(A,Q.what)
if(E instanceof C.lZ)throw E
const B=i.safeParse(E)
if(!B.success){const A=B.error.issues.map(({path:A})=>String(A[0]??"the body")).join(", ")
throw new C.lZ("unexpected-answer",`could not ${Q.what}: the token answer is malformed (${A})`)}const{access_token:I,token_type:t,expires_in:o}=B.data
Q.mask(I)
const n="dpop"===t.toLowerCase()
if(void 0!==Q.proof&&!n)throw new C.lZ("dpop-downgraded",`could not ${Q.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===Q.proof&&"bearer"!==t.toLowerCase()){const A=`could not ${Q.what}: the token is of type "${(0,e.Is)(t,20)}", which was not asked for`
throw new C.lZ("unexpected-answer",A)}const r=Number(o??Number.NaN)
return{value:new g.zh(I),type:n?"DPoP":"Bearer",expiresIn:Number.isFinite(r)&&r>0?Math.floor(r):void 0}}}),4086:((A,Q,E)=>{E.d(Q,{h:()=>assertionWorld,z:()=>newProver,signIn:()=>signIn})
var B=E(9984)
function bearer(A){return{fields:()=>Promise.resolve({authorization:`Bearer ${A}`}),challenged:()=>!1}}var I=E(1085),e=E(3943),g=E(1602)
const C={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}
async function signIn(A,Q,t){const s=await async function(A,Q,t){const{signIn:s}=t
if("access-token"===s.kind)return bearer(s.token.reveal())
const i=t.dpop?await newProver(A):void 0,{grant:o,refused:n}=await async function(A,Q,g,t){const{server:s}=g,refused=A=>function(A,{server:Q,dpop:E},I){const g=`could not sign in to ${Q.url.host} with a ${C[I.kind]}: C1 refused it (${(0,e.Z9)(A)})`
return new B.lZ("sign-in-refused",g,{hint:(0,e.q_)(A,E)})}(A,g,t)
switch(t.kind){case"client-secret":return{grant:(0,I.MH)(t.clientId,t.secret),refused}
case"private-key-jwt":return{grant:(0,I.bU)(t.clientId,t.key,s.hostname,assertionWorld(A)),refused}
case"github-oidc":{const{prepareOidc:B}=await E.e(964).then(E.bind(E,4935))
return await B(A,Q,g,t.clientId)}}}(A,Q,t,s),r=await(0,g.F)(Q,{server:t.server.url,grant:o,what:`sign in to ${t.server.url.host}`,mask:A.mask,...void 0===i?{}:{proof:i.atTokenEndpoint}})
if("refused"===r.kind)throw n(r)
const h=r.token.value.reveal()
return void 0===i?bearer(h):i.withToken(h)}(A,Q.work,t),{server:i,signIn:o}=t,n="access-token"===o.kind?"":o.clientId,r=t.dpop?`${C[o.kind]}, bound with DPoP`:C[o.kind]
A.log.info(`Signed in to ${i.url.host} with ${r}${""===n?"":` as ${n}`}`)
return{work:{context:Q.work,server:i.url,authorization:s},cleanup:{context:Q.cleanup,server:i.url,authorization:s},clientId:n,how:r}}function assertionWorld(A){return{now:A.clock.now,token:()=>Buffer.from(A.random(16)).toString("base64url"),mask:A.mask}}async function newProver(A){const{createProver:Q}=await E.e(671).then(E.bind(E,5671))
return await Q(A.mask)}}),2414:((A,Q,E)=>{const B=E(3053),I=E(7975),e=I.debuglog("undici"),g=I.debuglog("fetch"),C=I.debuglog("websocket"),t={beforeConnect:B.channel("undici:client:beforeConnect"),connected:B.channel("undici:client:connected"),connectError:B.channel("undici:client:connectError"),sendHeaders:B.channel("undici:client:sendHeaders"),create:B.channel("undici:request:create"),bodySent:B.channel("undici:request:bodySent"),bodyChunkSent:B.channel("undici:request:bodyChunkSent"),bodyChunkReceived:B.channel("undici:request:bodyChunkReceived"),headers:B.channel("undici:request:headers"),trailers:B.channel("undici:request:trailers"),error:B.channel("undici:request:error"),open:B.channel("undici:websocket:open"),close:B.channel("undici:websocket:close"),socketError:B.channel("undici:websocket:socket_error"),ping:B.channel("undici:websocket:ping"),pong:B.channel("undici:websocket:pong"),proxyConnected:B.channel("undici:proxy:connected")}
let s=!1
function trackClientEvents(A=e){if(!s)if(t.beforeConnect.hasSubscribers||t.connected.hasSubscribers||t.connectError.hasSubscribers||t.sendHeaders.hasSubscribers)s=!0
else{s=!0
B.subscribe("undici:client:beforeConnect",Q=>{const{connectParams:{version:E,protocol:B,port:I,host:e}}=Q
A("connecting to %s%s using %s%s",e,I?`:${I}`:"",B,E)})
B.subscribe("undici:client:connected",Q=>{const{connectParams:{version:E,protocol:B,port:I,host:e}}=Q
A("connected to %s%s using %s%s",e,I?`:${I}`:"",B,E)})
B.subscribe("undici:client:connectError",Q=>{const{connectParams:{version:E,protocol:B,port:I,host:e},error:g}=Q
A("connection to %s%s using %s%s errored - %s",e,I?`:${I}`:"",B,E,g.message)})
B.subscribe("undici:client:sendHeaders",Q=>{const{request:{method:E,path:B,origin:I}}=Q
A("sending request to %s %s%s",E,I,B)})}}let i=!1,o=!1
if(e.enabled||g.enabled){trackClientEvents(g.enabled?g:e)
!function(A=e){if(!i)if(t.headers.hasSubscribers||t.trailers.hasSubscribers||t.error.hasSubscribers)i=!0
else{i=!0
B.subscribe("undici:request:headers",Q=>{const{request:{method:E,path:B,origin:I},response:{statusCode:e}}=Q
A("received response to %s %s%s - HTTP %d",E,I,B,e)})
B.subscribe("undici:request:trailers",Q=>{const{request:{method:E,path:B,origin:I}}=Q
A("trailers received from %s %s%s",E,I,B)})
B.subscribe("undici:request:error",Q=>{const{request:{method:E,path:B,origin:I},error:e}=Q
A("request to %s %s%s errored - %s",E,I,B,e.message)})}}(g.enabled?g:e)}if(C.enabled){trackClientEvents(e.enabled?e:C)
!function(A=C){if(!o)if(t.open.hasSubscribers||t.close.hasSubscribers||t.socketError.hasSubscribers||t.ping.hasSubscribers||t.pong.hasSubscribers)o=!0
else{o=!0
B.subscribe("undici:websocket:open",Q=>{if(null!=Q.address){const{address:E,port:B}=Q.address
A("connection opened %s%s",E,B?`:${B}`:"")}else A("connection opened")})
B.subscribe("undici:websocket:close",Q=>{const{websocket:E,code:B,reason:I}=Q
A("closed connection to %s - %s %s",E.url,B,I)})
B.subscribe("undici:websocket:socket_error",Q=>{A("connection errored - %s",Q.message)})
B.subscribe("undici:websocket:ping",Q=>{A("ping received")})
B.subscribe("undici:websocket:pong",Q=>{A("pong received")})}}(C)}A.exports={channels:t}}),4655:((A,Q,E)=>{const{InvalidArgumentError:B,NotSupportedError:I}=E(8707),e=E(4589),{isValidHTTPToken:g,isValidHeaderValue:C,isStream:t,destroy:s,isBuffer:i,isFormDataLike:o,isIterable:n,hasSafeIterator:r,isBlobLike:h,serializePathWithQuery:D,parseHeaders:a,assertRequestHandler:c,getServerName:N,normalizedMethodRecords:R,getProtocolFromUrlString:l}=E(3440),{channels:S}=E(2414),{headerNameLowerCasedRecord:F}=E(735),U=/[^\u0021-\u00ff]/,w=Symbol("handler"),d=Symbol("controller"),M=Symbol("resume")
class RequestController{#A=!1
#Q=null
#E=!1
#B;[M]=null
rawHeaders=null
rawTrailers=null
constructor(A){this.#B=A}pause(){this.#A=!0}resume(){if(this.#A){this.#A=!1
this[M]?.()}}abort(A){if(!this.#E){this.#E=!0
this.#Q=A
this.#B(A)}}get aborted(){return this.#E}get reason(){return this.#Q}get paused(){return this.#A}}function processHeader(A,Q,E){if(E&&"object"==typeof E&&!Array.isArray(E))throw new B(`invalid ${Q} header`)
if(void 0===E)return
let e=F[Q]
if(void 0===e){e=Q.toLowerCase()
if(void 0===F[e]&&!g(e))throw new B("invalid header key")}if(Array.isArray(E)){const A=[]
for(let I=0;I<E.length;I++)if("string"==typeof E[I]){if(!C(E[I]))throw new B(`invalid ${Q} header`)
A.push(E[I])}else if(null===E[I])A.push("")
else{if("object"==typeof E[I])throw new B(`invalid ${Q} header`)
{const e=`${E[I]}`
if(!C(e))throw new B(`invalid ${Q} header`)
A.push(e)}}E=A}else if("string"==typeof E){if(!C(E))throw new B(`invalid ${Q} header`)}else if(null===E)E=""
else if(!C(E=`${E}`))throw new B(`invalid ${Q} header`)
if("host"===e){if(null!==A.host)throw new B("duplicate host header")
if("string"!=typeof E)throw new B("invalid host header")
A.host=E}else if("content-length"===e){if(null!==A.contentLength)throw new B("duplicate content-length header")
if(!function(A){if("string"!=typeof A||0===A.length)return!1
for(let Q=0;Q<A.length;Q++){const E=A.charCodeAt(Q)
if(E<48||E>57)return!1}return!0}(E))throw new B("invalid content-length header")
A.contentLength=parseInt(E,10)}else if(null===A.contentType&&"content-type"===e){A.contentType=E
A.headers.push(Q,E)}else{if("transfer-encoding"===e||"keep-alive"===e||"upgrade"===e)throw new B(`invalid ${e} header`)
if("connection"===e){const Q="string"==typeof E?E:null
if(null===Q)throw new B("invalid connection header")
for(const E of Q.toLowerCase().split(",")){const Q=E.trim()
if(!g(Q))throw new B("invalid connection header")
"close"===Q&&(A.reset=!0)}}else{if("expect"===e)throw new I("expect header not supported")
A.headers.push(Q,E)}}}let u
A.exports=class{constructor(A,{path:Q,method:I,body:e,headers:a,query:F,idempotent:d,blocking:M,upgrade:T,headersTimeout:y,bodyTimeout:L,reset:k,expectContinue:Y,servername:H,throwOnError:f,maxRedirections:G,typeOfService:V},J){if("string"!=typeof Q)throw new B("path must be a string")
if("/"!==Q[0]&&!Q.startsWith("http://")&&!Q.startsWith("https://")&&"CONNECT"!==I)throw new B("path must be an absolute URL or start with a slash")
if(U.test(Q))throw new B("invalid request path")
if("string"!=typeof I)throw new B("method must be a string")
if(void 0===R[I]&&!g(I))throw new B("invalid request method")
if(T&&"string"!=typeof T)throw new B("upgrade must be a string")
if(T&&!C(T))throw new B("invalid upgrade header")
if(null!=y&&(!Number.isFinite(y)||y<0))throw new B("invalid headersTimeout")
if(null!=L&&(!Number.isFinite(L)||L<0))throw new B("invalid bodyTimeout")
if(null!=k&&"boolean"!=typeof k)throw new B("invalid reset")
if(null!=Y&&"boolean"!=typeof Y)throw new B("invalid expectContinue")
if(null!=f)throw new B("invalid throwOnError")
if(null!=G&&0!==G)throw new B("maxRedirections is not supported, use the redirect interceptor")
if(null!=V&&(!Number.isInteger(V)||V<0||V>255))throw new B("typeOfService must be an integer between 0 and 255")
this.headersTimeout=y
this.bodyTimeout=L
this.method=I
this.typeOfService=V
this.abort=null
if(null==e)this.body=null
else if(t(e)){this.body=e
const A=this.body._readableState
if(!A||!A.autoDestroy){this.endHandler=function(){s(this)}
this.body.on("end",this.endHandler)}this.errorHandler=A=>{this.abort?this.abort(A):this.error=A}
this.body.on("error",this.errorHandler)}else if(i(e))this.body=e.byteLength?e:null
else if(ArrayBuffer.isView(e))this.body=e.buffer.byteLength?Buffer.from(e.buffer,e.byteOffset,e.byteLength):null
else if(e instanceof ArrayBuffer)this.body=e.byteLength?Buffer.from(e):null
else if("string"==typeof e)this.body=e.length?Buffer.from(e):null
else if(o(e)){if(!function(A){if(void 0===u){E(9377)
u=E(9377).webidl.is.FormData}return u(A)}(e))throw new B("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported")
this.body=e}else{if(!n(e)&&!h(e))throw new B("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
this.body=e}this.completed=!1
this.aborted=!1
this.upgrade=T||null
this.path=F?D(Q,F):Q
this.origin=A
this.protocol=l(A)
this.idempotent=d??("HEAD"===I||"GET"===I||"QUERY"===I)
this.blocking=M??"HEAD"!==this.method
this.reset=k??null
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=null!=Y&&Y
if(Array.isArray(a)){if(a.length%2!=0)throw new B("headers array must be even")
for(let A=0;A<a.length;A+=2)processHeader(this,a[A],a[A+1])}else if(a&&"object"==typeof a)if(r(a))for(const A of a){if(!Array.isArray(A)||2!==A.length)throw new B("headers must be in key-value pair format")
processHeader(this,A[0],A[1])}else{const A=Object.keys(a)
for(let Q=0;Q<A.length;++Q)processHeader(this,A[Q],a[A[Q]])}else if(null!=a)throw new B("headers must be an object or an array")
c(J,I,T)
this.servername=H||N(this.host)||null
this[w]=J
S.create.hasSubscribers&&S.create.publish({request:this})}onBodySent(A){S.bodyChunkSent.hasSubscribers&&S.bodyChunkSent.publish({request:this,chunk:A})
if(this[w].onBodySent)try{return this[w].onBodySent(A)}catch(A){this.abort(A)}}onRequestSent(){S.bodySent.hasSubscribers&&S.bodySent.publish({request:this})
if(this[w].onRequestSent)try{return this[w].onRequestSent()}catch(A){this.abort(A)}}onRequestStart(A,Q){e(!this.aborted)
e(!this.completed)
this[d]=new RequestController(A)
if(!this.error){this.abort=A
return this[w].onRequestStart(this[d],Q)}this[d].abort(this.error)}onResponseStarted(){return this[w].onResponseStarted?.()}onResponseStart(A,Q,E,B){e(!this.aborted)
e(!this.completed)
S.headers.hasSubscribers&&S.headers.publish({request:this,response:{statusCode:A,headers:Q,statusText:B}})
const I=this[d]
if(I){I[M]=E
I.rawHeaders=Q}const g=Array.isArray(Q)?a(Q):Q
try{this[w].onResponseStart?.(I,A,g,B)
return!I?.paused}catch(A){this.abort(A)
return!1}}onResponseData(A){e(!this.aborted)
e(!this.completed)
S.bodyChunkReceived.hasSubscribers&&S.bodyChunkReceived.publish({request:this,chunk:A})
const Q=this[d]
try{this[w].onResponseData?.(Q,A)
return!Q?.paused}catch(A){this.abort(A)
return!1}}onRequestUpgrade(A,Q,E,B=""){this.onFinally()
e(!this.aborted)
e(!this.completed)
S.headers.hasSubscribers&&S.headers.publish({request:this,response:{statusCode:A,headers:Q,statusText:B}})
const I=this[d]
I&&(I.rawHeaders=Q)
const g=Array.isArray(Q)?a(Q):Q,C=this[w].onRequestUpgrade?.(I,A,g,E)
if(!this.aborted){this.completed=!0
S.trailers.hasSubscribers&&S.trailers.publish({request:this,trailers:[]})}return C}onResponseEnd(A){this.onFinally()
e(!this.aborted)
e(!this.completed)
this.completed=!0
S.trailers.hasSubscribers&&S.trailers.publish({request:this,trailers:A})
const Q=this[d]
Q&&(Q.rawTrailers=A)
const E=Array.isArray(A)?a(A):A
try{return this[w].onResponseEnd?.(Q,E)}catch(A){this.onResponseError(A)}}onResponseError(A){this.onFinally()
S.error.hasSubscribers&&S.error.publish({request:this,error:A})
if(this.aborted)return
this.aborted=!0
const Q=this[d]
return this[w].onResponseError?.(Q,A)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(A,Q){processHeader(this,A,Q)
return this}}}),637:((A,Q,E)=>{const B=E(4589),I=E(3440),{channels:e}=E(2414),g=E(6603),{RequestContentLengthMismatchError:C,ResponseContentLengthMismatchError:t,RequestAbortedError:s,InvalidArgumentError:i,HeadersTimeoutError:o,HeadersOverflowError:n,SocketError:r,InformationalError:h,BodyTimeoutError:D,HTTPParserError:a,WebAssemblyNotSupportedError:c,ResponseExceededMaxSizeError:N}=E(8707),{kUrl:R,kReset:l,kClient:S,kParser:F,kBlocking:U,kRunning:w,kPending:d,kSize:M,kWriting:u,kQueue:T,kNoRef:y,kKeepAliveDefaultTimeout:L,kHostHeader:k,kPendingIdx:Y,kRunningIdx:H,kError:f,kPipelining:G,kSocket:V,kKeepAliveTimeoutValue:J,kMaxHeadersSize:b,kKeepAliveMaxTimeout:p,kKeepAliveTimeoutThreshold:O,kHeadersTimeout:m,kBodyTimeout:W,kStrictContentLength:_,kMaxRequests:x,kCounter:P,kMaxResponseSize:Z,kOnError:X,kResume:q,kHTTPContext:v,kClosed:K,kUseMilo:z}=E(6443),j=E(2824),{H1Parser:$,getMiloEnabled:AA}="undefined"==typeof esbuildDetection?E(9377):{},QA=Buffer.alloc(0),EA=Buffer[Symbol.species],BA=I.removeAllListeners,IA=Symbol("kIdleSocketValidation"),eA=Symbol("kIdleSocketValidationTimeout"),gA=Symbol("kSocketUsed"),CA=Symbol("kTypeOfService")
let tA,sA=null,iA=null,oA=null,nA=0,rA=null,hA=null
class Parser{constructor(A,Q,{exports:E}){this.llhttp=E
this.ptr=this.llhttp.llhttp_alloc(j.TYPE.RESPONSE)
this.client=A
this.socket=Q
this.timeout=null
this.timeoutWeakRef=new WeakRef(this)
this.timeoutValue=null
this.timeoutType=null
this.statusCode=0
this.statusText=""
this.upgrade=!1
this.headers=[]
this.headersSize=0
this.headersMaxSize=A[b]
this.shouldKeepAlive=!1
this.paused=!1
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=-1
this.hasTransferEncoding=!1
this.connection=""
this.maxResponseSize=A[Z]}setTimeout(A,Q){if(A!==this.timeoutValue||1&Q^1&this.timeoutType){if(this.timeout){g.clearTimeout(this.timeout)
this.timeout=null}if(A)if(1&Q)this.timeout=g.setFastTimeout(onParserTimeout,A,this.timeoutWeakRef)
else{this.timeout=setTimeout(onParserTimeout,A,this.timeoutWeakRef)
this.timeout?.unref()}this.timeoutValue=A}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.timeoutType=Q}resume(){if(!this.socket.destroyed&&this.paused){B(null!=this.ptr)
B(null===iA)
this.llhttp.llhttp_resume(this.ptr)
B(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.paused=!1
this.execute(this.socket.read()||QA)
this.readMore()}}readMore(){for(;!this.paused&&this.ptr;){const A=this.socket.read()
if(null===A)break
this.execute(A)}}execute(A){B(null===iA)
B(null!=this.ptr)
B(!this.paused)
const{socket:Q,llhttp:E}=this
if(A.length>nA){rA&&E.free(rA)
nA=4096*Math.ceil(A.length/4096)
rA=E.malloc(nA)}null!==hA&&hA.buffer===E.memory.buffer&&hA.byteOffset===rA&&hA.byteLength===nA||(hA=new Uint8Array(E.memory.buffer,rA,nA))
hA.set(A)
try{let B
try{oA=A
iA=this
B=E.llhttp_execute(this.ptr,rA,A.length)}finally{iA=null
oA=null}if(B!==j.ERROR.OK){const I=A.subarray(E.llhttp_get_error_pos(this.ptr)-rA)
if(B===j.ERROR.PAUSED_UPGRADE)this.onUpgrade(I)
else{if(B!==j.ERROR.PAUSED)throw this.createError(B,I)
this.paused=!0
Q.unshift(I)}}}catch(A){I.destroy(Q,A)}}finish(){B(null===iA)
B(null!=this.ptr)
const{llhttp:A}=this
if(this.paused){let Q
do{A.llhttp_resume(this.ptr)
this.paused=!1
Q=this.socket.read()||QA
this.execute(Q)}while(this.paused&&Q.length>0)
if(this.paused){A.llhttp_resume(this.ptr)
this.paused=!1}}let Q
try{iA=this
Q=A.llhttp_finish(this.ptr)}finally{iA=null}if(Q===j.ERROR.OK)return null
if(Q===j.ERROR.PAUSED||Q===j.ERROR.PAUSED_UPGRADE){this.paused=!0
return null}return this.createError(Q,QA)}createError(A,Q){const{llhttp:E,contentLength:B,bytesRead:I}=this
if(-1!==B&&I!==B)return new t
const e=E.llhttp_get_error_reason(this.ptr)
let g=""
if(e){const A=new Uint8Array(E.memory.buffer,e).indexOf(0)
g="Response does not match the HTTP/1.1 protocol ("+Buffer.from(E.memory.buffer,e,A).toString()+")"}return new a(g,j.ERROR[A],Q)}destroy(){B(null===iA)
B(null!=this.ptr)
this.llhttp.llhttp_free(this.ptr)
this.ptr=null
this.timeout&&g.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=!1}onStatus(A){this.statusText=A.toString()
return 0}onMessageBegin(){const{socket:A,client:Q}=this
if(A.destroyed)return-1
if(0===Q[w]){I.destroy(A,new r("bad response",I.getSocketInfo(A)))
return-1}const E=Q[T][Q[H]]
if(!E)return-1
E.onResponseStarted()
return 0}onHeaderField(A){const Q=this.headers.length
1&Q?this.headers[Q-1]=Buffer.concat([this.headers[Q-1],A]):this.headers.push(A)
this.trackHeader(A.length)
return 0}onHeaderValue(A){let Q=this.headers.length
const E=!(1&Q)
if(1&~Q)this.headers[Q-1]=Buffer.concat([this.headers[Q-1],A])
else{this.headers.push(A)
Q+=1}const B=this.headers[Q-2]
if(10===B.length){const Q=I.bufferToLowerCasedHeaderName(B)
"keep-alive"===Q?this.keepAlive+=(E||0===this.keepAlive.length?"":",")+A.toString():"connection"===Q&&(this.connection+=(E||0===this.connection.length?"":",")+A.toString())}else if(14===B.length&&"content-length"===I.bufferToLowerCasedHeaderName(B)){-1===this.contentLength&&(this.contentLength=0)
for(let Q=0;Q<A.length;Q++)this.contentLength=10*this.contentLength+(A[Q]-48)}else 17===B.length&&"transfer-encoding"===I.bufferToLowerCasedHeaderName(B)&&(this.hasTransferEncoding=!0)
this.trackHeader(A.length)
return 0}trackHeader(A){this.headersSize+=A
this.headersSize>=this.headersMaxSize&&I.destroy(this.socket,new n)}onUpgrade(A){const{upgrade:Q,client:E,socket:e,headers:g,statusCode:C,statusText:t}=this
B(Q)
B(E[V]===e)
B(!e.destroyed)
B(!this.paused)
B(!(1&g.length))
const s=E[T][E[H]]
B(s)
B(s.upgrade||"CONNECT"===s.method)
this.statusCode=0
this.statusText=""
this.shouldKeepAlive=!1
this.headers=[]
this.headersSize=0
e.unshift(A)
e[F].destroy()
e[F]=null
e[S]=null
e[f]=null
BA(e)
E[V]=null
E[v]=null
E[T][E[H]++]=null
E.emit("disconnect",E[R],[E],new h("upgrade"))
try{s.onRequestUpgrade(C,g,e,t)}catch(A){I.errorRequest(E,s,A)
I.destroy(e,A)}E[q]()}onHeadersComplete(A,Q,E){const{client:e,socket:g,headers:C,statusText:t}=this
if(g.destroyed)return-1
if(0===e[w]){I.destroy(g,new r("bad response",I.getSocketInfo(g)))
return-1}const s=e[T][e[H]]
if(!s)return-1
B(!this.upgrade)
B(this.statusCode<200)
if(100===A){I.destroy(g,new r("bad response",I.getSocketInfo(g)))
return-1}if(Q&&!s.upgrade){I.destroy(g,new r("bad upgrade",I.getSocketInfo(g)))
return-1}B(3===this.timeoutType)
this.statusCode=A
this.shouldKeepAlive=E||"HEAD"===s.method&&!g[l]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection)
if("HEAD"===s.method||204===A||304===A){"HEAD"!==s.method&&(this.contentLength>0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1)
this.contentLength=-1}if(this.statusCode>=200){const A=null!=s.bodyTimeout?s.bodyTimeout:e[W]
this.setTimeout(A,5)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
if("CONNECT"===s.method){B(1===e[w])
this.upgrade=!0
return 2}if(Q){B(1===e[w])
this.upgrade=!0
return 2}B(!(1&this.headers.length))
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&e[G]){const A=this.keepAlive?I.parseKeepAliveTimeout(this.keepAlive):null
if(null!=A){const Q=Math.min(A-e[O],e[p])
Q<=0?g[l]=!0:e[J]=Q}else e[J]=e[L]}else g[l]=!0
const i=!1===s.onResponseStart(A,C,this.resume,t)
if(s.aborted)return-1
if("HEAD"===s.method)return 1
if(A<200)return 1
if(g[U]){g[U]=!1
e[q]()}return i?j.ERROR.PAUSED:0}onBody(A){const{client:Q,socket:E,statusCode:e,maxResponseSize:g}=this
if(E.destroyed)return-1
const C=Q[T][Q[H]]
B(C)
B(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
B(e>=200)
if(g>-1&&this.bytesRead+A.length>g){I.destroy(E,new N)
return-1}this.bytesRead+=A.length
return!1===C.onResponseData(A)?j.ERROR.PAUSED:0}onMessageComplete(){const{client:A,socket:Q,statusCode:E,upgrade:e,headers:g,contentLength:C,bytesRead:s,shouldKeepAlive:i}=this
if(Q.destroyed&&(!E||i))return-1
if(e)return 0
B(E>=100)
B(!(1&this.headers.length))
const o=A[T][A[H]]
B(o)
this.statusCode=0
this.statusText=""
this.bytesRead=0
this.contentLength=-1
this.hasTransferEncoding=!1
this.keepAlive=""
this.connection=""
this.headers=[]
this.headersSize=0
if(E<200)return 0
if(-1!==C&&s!==C){I.destroy(Q,new t)
return-1}o.onResponseEnd(g)
A[T][A[H]++]=null
Q[gA]=0===A[d]
if(Q[u]){B(0===A[w])
I.destroy(Q,new h("reset"))
return j.ERROR.PAUSED}if(!i){I.destroy(Q,new h("reset"))
return j.ERROR.PAUSED}if(Q[l]&&0===A[w]){I.destroy(Q,new h("reset"))
return j.ERROR.PAUSED}null==A[G]||1===A[G]?setImmediate(A[q]):A[q]()
return 0}}function onParserTimeout(A){const Q=A.deref()
if(!Q)return
const{socket:E,timeoutType:e,client:g,paused:C}=Q
if(3===e){if(!E[u]||E.writableNeedDrain||g[w]>1){B(!C,"cannot be paused while waiting for headers")
I.destroy(E,new o)}}else if(5===e)C||I.destroy(E,new D)
else if(8===e){B(0===g[w]&&g[J])
I.destroy(E,new h("socket idle timeout"))}}function onHttpSocketError(A){const Q=this[F]
if("ECONNRESET"===A.code&&Q.statusCode&&!Q.shouldKeepAlive){const A=Q.finish()
if(A){this[f]=A
this[S][X](A)}return}this[f]=A
this[S][X](A)}function onHttpSocketReadable(){this[F]?.readMore()}function onHttpSocketEnd(){const A=this[F]
if(A.statusCode&&!A.shouldKeepAlive){const Q=A.finish()
Q&&I.destroy(this,Q)
return}I.destroy(this,new r("other side closed",I.getSocketInfo(this)))}function onHttpSocketClose(){const A=this[F]
clearIdleSocketValidation(this)
if(A){this[f]||!A.statusCode||A.shouldKeepAlive||(this[f]=A.finish()||this[f])
this[F].destroy()
this[F]=null}const Q=this[f]||new r("closed",I.getSocketInfo(this)),E=this[S]
E[V]=null
E[v]=null
if(E.destroyed){B(0===E[d])
const A=E[T].splice(E[H])
for(let B=0;B<A.length;B++){const e=A[B]
I.errorRequest(E,e,Q)}}else if(E[w]>0&&"UND_ERR_INFO"!==Q.code){const A=E[T][E[H]]
E[T][E[H]++]=null
I.errorRequest(E,A,Q)}E[Y]=E[H]
B(0===E[w])
E.emit("disconnect",E[R],[E],Q)
E[q]()}function onSocketClose(){this[K]=!0}function clearIdleSocketValidation(A){if(A[eA]){clearImmediate(A[eA])
A[eA]=null}A[IA]=0}function writeBuffer(A,Q,E,e,g,C,t,s){try{if(Q){if(I.isBuffer(Q)){B(C===Q.byteLength,"buffer body must have content length")
g.cork()
g.write(`${t}content-length: ${C}\r\n\r\n`,"latin1")
g.write(Q)
g.uncork()
e.onBodySent(Q)
s||!1===e.reset||(g[l]=!0)}}else if(0===C)g.write(`${t}content-length: 0\r\n\r\n`,"latin1")
else{B(null===C,"no body must not have content length")
g.write(`${t}\r\n`,"latin1")}e.onRequestSent()
E[q]()}catch(Q){A(Q)}}async function writeIterable(A,Q,E,I,e,g,C,t){B(0!==g||0===E[w],"iterator body cannot be pipelined")
let s=null
function onDrain(){if(s){const A=s
s=null
A()}}const waitForDrain=()=>new Promise((A,Q)=>{B(null===s)
e[f]?Q(e[f]):s=A})
e.on("close",onDrain).on("drain",onDrain)
const i=new AsyncWriter({abort:A,socket:e,request:I,contentLength:g,client:E,expectsPayload:t,header:C})
try{for await(const A of Q){if(e[f])throw e[f]
i.write(A)||await waitForDrain()}i.end()}catch(A){i.destroy(A)}finally{e.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort:A,socket:Q,request:E,contentLength:B,client:I,expectsPayload:e,header:g}){this.socket=Q
this.request=E
this.contentLength=B
this.client=I
this.bytesWritten=0
this.expectsPayload=e
this.header=g
this.abort=A
this.lengthMismatch=!1
Q[u]=!0}onLengthMismatch(){this.socket[l]=!0
if(!this.lengthMismatch){this.lengthMismatch=!0
process.emitWarning(new C)}}write(A){const{socket:Q,request:E,contentLength:B,client:I,bytesWritten:e,expectsPayload:g,header:t}=this
if(Q[f])throw Q[f]
if(Q.destroyed)return!1
let s=A instanceof Uint8Array?A.byteLength:Buffer.byteLength(A)
if(!s)return!0
if(null!==B&&e+s>B){if(I[_])throw new C
this.onLengthMismatch()
const Q=B-e
if(0===Q)return!0
A=("string"==typeof A?Buffer.from(A):A).subarray(0,Q)
s=Q}Q.cork()
if(0===e){g||!1===E.reset||(Q[l]=!0)
null===B?Q.write(`${t}transfer-encoding: chunked\r\n`,"latin1"):Q.write(`${t}content-length: ${B}\r\n\r\n`,"latin1")}null===B&&Q.write(`\r\n${s.toString(16)}\r\n`,"latin1")
this.bytesWritten+=s
const i=Q.write(A)
Q.uncork()
E.onBodySent(A)
i||Q[F].timeout&&3===Q[F].timeoutType&&Q[F].timeout.refresh&&Q[F].timeout.refresh()
return i}end(){const{socket:A,contentLength:Q,client:E,bytesWritten:B,expectsPayload:I,header:e,request:g}=this
g.onRequestSent()
A[u]=!1
if(A[f])throw A[f]
if(!A.destroyed){0===B?I?A.write(`${e}content-length: 0\r\n\r\n`,"latin1"):A.write(`${e}\r\n`,"latin1"):null===Q&&A.write("\r\n0\r\n\r\n","latin1")
if(null!==Q&&B!==Q){if(E[_])throw new C
this.onLengthMismatch()}A[F].timeout&&3===A[F].timeoutType&&A[F].timeout.refresh&&A[F].timeout.refresh()
E[q]()}}destroy(A){const{socket:Q,client:E,abort:I}=this
Q[u]=!1
if(A){B(E[w]<=1,"pipeline should only contain this request")
I(A)}}}A.exports=function(A,Q){A[V]=Q
sA||(sA=function(){if("undefined"==typeof WebAssembly)throw new c
const A=process.env.JEST_WORKER_ID?E(9377):void 0
let Q,I=!0
if("riscv64"===process.arch)I=!1
else if("ppc64"===process.arch){const[A,Q]=process.versions.node.split(".").map(A=>parseInt(A,10));(A<24||24===A&&Q<12)&&(I=!1)}"1"===process.env.UNDICI_NO_WASM_SIMD?I=!1:"0"===process.env.UNDICI_NO_WASM_SIMD&&(I=!0)
if(I)try{Q=new WebAssembly.Module(E(3434))}catch{}Q||(Q=new WebAssembly.Module(A||E(9377)))
return new WebAssembly.Instance(Q,{env:{wasm_on_url:(A,Q,E)=>0,wasm_on_status:(A,Q,E)=>{B(iA.ptr===A)
const I=Q-rA+oA.byteOffset
return iA.onStatus(new EA(oA.buffer,I,E))},wasm_on_message_begin:A=>{B(iA.ptr===A)
return iA.onMessageBegin()},wasm_on_header_field:(A,Q,E)=>{B(iA.ptr===A)
const I=Q-rA+oA.byteOffset
return iA.onHeaderField(new EA(oA.buffer,I,E))},wasm_on_header_value:(A,Q,E)=>{B(iA.ptr===A)
const I=Q-rA+oA.byteOffset
return iA.onHeaderValue(new EA(oA.buffer,I,E))},wasm_on_headers_complete:(A,Q,E,I)=>{B(iA.ptr===A)
return iA.onHeadersComplete(Q,1===E,1===I)},wasm_on_body:(A,Q,E)=>{B(iA.ptr===A)
const I=Q-rA+oA.byteOffset
return iA.onBody(new EA(oA.buffer,I,E))},wasm_on_message_complete:A=>{B(iA.ptr===A)
return iA.onMessageComplete()}}})}())
if(Q.errored)throw Q.errored
if(Q.destroyed)throw new r("destroyed")
Q[y]=!1
Q[u]=!1
Q[l]=!1
Q[U]=!1
Q[IA]=0
Q[eA]=null
Q[gA]=!1
Q[F]="undefined"==typeof esbuildDetection&&(A[z]??AA())?new $(A,Q):new Parser(A,Q,sA)
I.addListener(Q,"error",onHttpSocketError)
I.addListener(Q,"readable",onHttpSocketReadable)
I.addListener(Q,"end",onHttpSocketEnd)
I.addListener(Q,"close",onHttpSocketClose)
Q[K]=!1
Q.on("close",onSocketClose)
return{version:"h1",defaultPipelining:1,write:Q=>function(A,Q){const{method:g,path:t,host:o,upgrade:n,blocking:r,reset:D}=Q
let{body:a,headers:c,contentLength:N}=Q
const R="PUT"===g||"POST"===g||"PATCH"===g||"QUERY"===g||"PROPFIND"===g||"PROPPATCH"===g
if(I.isFormDataLike(a)){tA||(tA=E(9377).extractBody)
const[A,B]=tA(a)
null==Q.contentType&&c.push("content-type",B)
a=A.stream
N=A.length}else if(I.isBlobLike(a)&&null==Q.contentType){const E=a.type
if(E){const B=`${E}`
if(!I.isValidHeaderValue(B)){I.errorRequest(A,Q,new i("invalid content-type header"))
return!1}c.push("content-type",B)}}a&&"function"==typeof a.read&&a.read(0)
const S=I.bodyLength(a)
N=S??N
null===N&&(N=Q.contentLength)
0!==N||R||(N=null)
if(function(A){return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A}(g)&&N>0&&null!==Q.contentLength&&Q.contentLength!==N){if(A[_]){I.errorRequest(A,Q,new C)
return!1}process.emitWarning(new C)}const F=A[V]
clearIdleSocketValidation(F)
const abort=E=>{if(!Q.aborted&&!Q.completed){I.errorRequest(A,Q,E||new s)
I.destroy(a)
I.destroy(F,new h("aborted"))}}
try{Q.onRequestStart(abort,null)}catch(E){I.errorRequest(A,Q,E)}if(Q.aborted)return!1
"HEAD"===g&&(F[l]=!0);(n||"CONNECT"===g)&&(F[l]=!0)
null!=D&&(F[l]=D)
A[x]&&++F[P]>=A[x]&&(F[l]=!0)
r&&(F[U]=!0)
!function(A,Q){if("function"!=typeof A.setTypeOfService)return
const E=Q.typeOfService
if(void 0===E)return
if(A[CA]!==E)try{A.setTypeOfService(E)
A[CA]=E}catch{}}(F,Q)
let d=`${g} ${t} HTTP/1.1\r\n`
d+="string"==typeof o?`host: ${o}\r\n`:A[k]
n?d+=`connection: upgrade\r\nupgrade: ${n}\r\n`:A[G]&&!F[l]?d+="connection: keep-alive\r\n":d+="connection: close\r\n"
if(Array.isArray(c))for(let A=0;A<c.length;A+=2){const Q=c[A+0],E=c[A+1]
if(Array.isArray(E))for(let A=0;A<E.length;A++)d+=`${Q}: ${E[A]}\r\n`
else d+=`${Q}: ${E}\r\n`}e.sendHeaders.hasSubscribers&&e.sendHeaders.publish({request:Q,headers:d,socket:F})
a&&0!==S?I.isBuffer(a)?writeBuffer(abort,a,A,Q,F,N,d,R):I.isBlobLike(a)?"function"==typeof a.stream?writeIterable(abort,a.stream(),A,Q,F,N,d,R):async function(A,Q,E,B,I,e,g,t){try{if(null!=e&&e!==Q.size)throw new C
const A=Buffer.from(await Q.arrayBuffer())
I.cork()
I.write(`${g}content-length: ${e}\r\n\r\n`,"latin1")
I.write(A)
I.uncork()
B.onBodySent(A)
B.onRequestSent()
t||!1===B.reset||(I[l]=!0)
E[q]()}catch(Q){A(Q)}}(abort,a,A,Q,F,N,d,R):I.isStream(a)?function(A,Q,E,e,g,C,t,i){B(0!==C||0===E[w],"stream body cannot be pipelined")
let o=!1
const n=new AsyncWriter({abort:A,socket:g,request:e,contentLength:C,client:E,expectsPayload:i,header:t}),onData=function(A){if(!o)try{!n.write(A)&&this.pause&&this.pause()}catch(A){I.destroy(this,A)}},onDrain=function(){o||Q.resume&&Q.resume()},onClose=function(){queueMicrotask(()=>{Q.removeListener("error",onFinished)})
if(!o){const A=new s
queueMicrotask(()=>onFinished(A))}},onFinished=function(A){if(!o){o=!0
B(g.destroyed||g[u]&&E[w]<=1)
g.off("drain",onDrain).off("error",onFinished)
Q.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose)
if(!A)try{n.end()}catch(Q){A=Q}n.destroy(A)
!A||"UND_ERR_INFO"===A.code&&"reset"===A.message?I.destroy(Q):I.destroy(Q,A)}}
Q.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose)
Q.resume&&Q.resume()
g.on("drain",onDrain).on("error",onFinished)
Q.errorEmitted??Q.errored?setImmediate(onFinished,Q.errored):(Q.endEmitted??Q.readableEnded)&&setImmediate(onFinished,null);(Q.closeEmitted??Q.closed)&&setImmediate(onClose)}(abort,a,A,Q,F,N,d,R):I.isIterable(a)?writeIterable(abort,a,A,Q,F,N,d,R):B(!1):writeBuffer(abort,null,A,Q,F,N,d,R)
return!0}(A,Q),resume(){!function(A){const Q=A[V]
if(Q&&!Q.destroyed){if(0===A[M]){if(!Q[y]&&Q.unref){Q.unref()
Q[y]=!0}}else if(Q[y]&&Q.ref){Q.ref()
Q[y]=!1}if(0===A[w]&&A[d]>0&&Q[gA]){if(0===Q[IA]){!function(A,Q){Q[IA]=1
Q[eA]=setImmediate(()=>{Q[eA]=null
Q[IA]=2
A[V]!==Q||Q.destroyed||A[q]()})}(A,Q)
Q[F].readMore()
Q.destroyed
return}if(1===Q[IA]){Q[F].readMore()
Q.destroyed
return}}if(0===A[w]){Q[F].readMore()
if(Q.destroyed)return}if(0===A[M])8!==Q[F].timeoutType&&Q[F].setTimeout(A[J],8)
else if(A[w]>0&&Q[F].statusCode<200&&3!==Q[F].timeoutType){const E=A[T][A[H]],B=null!=E.headersTimeout?E.headersTimeout:A[m]
Q[F].setTimeout(B,3)}}}(A)},destroy(A,E){if(Q[K])queueMicrotask(E)
else{Q.on("close",E)
Q.destroy(A)}},get destroyed(){return Q.destroyed},busy(E){if(Q[u]||Q[l]||Q[U]||1===Q[IA])return!0
if(E){if(A[w]>0&&!E.idempotent)return!0
if(A[w]>0&&(E.upgrade||"CONNECT"===E.method))return!0
if(A[w]>0&&0!==I.bodyLength(E.body)&&(I.isStream(E.body)||I.isAsyncIterable(E.body)||I.isFormDataLike(E.body)))return!0}return!1}}}}),3701:((A,Q,E)=>{const B=E(4589),I=E(7030),e=E(9377),g=E(3440),{ClientStats:C}=E(6854),{channels:t}=E(2414),s=E(4655),i=E(1841),{InvalidArgumentError:o,InformationalError:n,ClientDestroyedError:r}=E(8707),h=E(9136),{kUrl:D,kServerName:a,kClient:c,kBusy:N,kConnect:R,kResuming:l,kRunning:S,kPending:F,kSize:U,kQueue:w,kConnected:d,kConnecting:M,kNeedDrain:u,kKeepAliveDefaultTimeout:T,kHostHeader:y,kPendingIdx:L,kRunningIdx:k,kError:Y,kPipelining:H,kKeepAliveTimeoutValue:f,kMaxHeadersSize:G,kKeepAliveMaxTimeout:V,kKeepAliveTimeoutThreshold:J,kHeadersTimeout:b,kBodyTimeout:p,kStrictContentLength:O,kConnector:m,kMaxRequests:W,kCounter:_,kClose:x,kDestroy:P,kDispatch:Z,kLocalAddress:X,kMaxResponseSize:q,kOnError:v,kHTTPContext:K,kMaxConcurrentStreams:z,kHostAuthority:j,kResume:$,kHTTP2Options:AA,kUseMilo:QA}=E(6443),EA=E(637),BA=E(9377),IA=Symbol("kClosedResolve"),eA=e&&e.maxHeaderSize&&Number.isInteger(e.maxHeaderSize)&&e.maxHeaderSize>0?()=>e.maxHeaderSize:()=>{throw new o("http module not available or http.maxHeaderSize invalid")},noop=()=>{}
let gA=!1
function emitH2OptionsNamespaceWarning(A){if(!0!==gA){process.emitWarning(`Use h2Options.${A} instead. ${A} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"})
gA=!0}}function getMaxConcurrent(A){return"h2"===A[K]?.version?A[z]:function(A){return A[H]??A[K]?.defaultPipelining??1}(A)}function onError(A,Q){if(0===A[S]&&"UND_ERR_INFO"!==Q.code&&"UND_ERR_SOCKET"!==Q.code){B(A[L]===A[k])
const E=A[w].splice(A[k])
for(let B=0;B<E.length;B++){const I=E[B]
null!=I&&g.errorRequest(A,I,Q)}B(0===A[U])}}function connect(A){B(!A[M])
B(!A[K])
let{host:Q,hostname:E,protocol:e,port:C}=A[D]
if("["===E[0]){const A=E.indexOf("]")
B(-1!==A)
const Q=E.substring(1,A)
B(I.isIPv6(Q))
E=Q}A[M]=!0
t.beforeConnect.hasSubscribers&&t.beforeConnect.publish({connectParams:{host:Q,hostname:E,protocol:e,port:C,version:A[K]?.version,servername:A[a],localAddress:A[X]},connector:A[m]})
try{A[m]({host:Q,hostname:E,protocol:e,port:C,servername:A[a],localAddress:A[X]},(I,s)=>{if(I){handleConnectError(A,I,{host:Q,hostname:E,protocol:e,port:C})
A[$]()}else if(A.destroyed){g.destroy(s.on("error",noop),new r)
A[$]()}else{B(s)
try{A[K]="h2"===s.alpnProtocol?BA(A,s):EA(A,s)}catch(I){s.destroy().on("error",noop)
handleConnectError(A,I,{host:Q,hostname:E,protocol:e,port:C})
A[$]()
return}A[M]=!1
s[_]=0
s[W]=A[W]
s[c]=A
s[Y]=null
t.connected.hasSubscribers&&t.connected.publish({connectParams:{host:Q,hostname:E,protocol:e,port:C,version:A[K]?.version,servername:A[a],localAddress:A[X]},connector:A[m],socket:s})
A.emit("connect",A[D],[A])
A[$]()}})}catch(B){handleConnectError(A,B,{host:Q,hostname:E,protocol:e,port:C})
A[$]()}}function handleConnectError(A,Q,{host:E,hostname:B,protocol:I,port:e}){if(!A.destroyed){A[M]=!1
t.connectError.hasSubscribers&&t.connectError.publish({connectParams:{host:E,hostname:B,protocol:I,port:e,version:A[K]?.version,servername:A[a],localAddress:A[X]},connector:A[m],error:Q})
if("ERR_TLS_CERT_ALTNAME_INVALID"===Q.code){const E=A[w].splice(A[k],A[S])
A[L]=A[k]
for(let B=0;B<E.length;B++)g.errorRequest(A,E[B],Q)
for(;A[F]>0&&A[w][A[L]].servername===A[a];){const E=A[w].splice(A[L],1)[0]
g.errorRequest(A,E,Q)}}else onError(A,Q)
A.emit("connectionError",A[D],[A],Q)}}function emitDrain(A){A[u]=0
A.emit("drain",A[D],[A])}function resume(A,Q){if(2!==A[l]){A[l]=2
!function(A,Q){for(;;){if(A.destroyed){B(0===A[F])
return}if(A[IA]&&!A[U]){A[IA]()
A[IA]=null
return}A[K]&&A[K].resume()
if(A[N])A[u]=2
else if(2===A[u]){if(Q){A[u]=1
queueMicrotask(()=>emitDrain(A))}else emitDrain(A)
continue}if(0===A[F])return
if(A[S]>=(getMaxConcurrent(A)||1))return
const E=A[w][A[L]]
if(null===E)return
if(E.aborted)A[w].splice(A[L],1)
else{if("https:"===A[D].protocol&&A[a]!==E.servername){if(A[S]>0)return
A[a]=E.servername
A[K]?.destroy(new n("servername changed"),()=>{A[K]=null
resume(A)})}if(A[M])return
if(!A[K]){A[a]=E.servername
connect(A)
return}if(A[K].destroyed)return
if(A[K].busy(E))return
!E.aborted&&A[K].write(E)?A[L]++:A[w].splice(A[L],1)}}}(A,Q)
A[l]=0
if(A[k]>256){A[w].splice(0,A[k])
A[L]-=A[k]
A[k]=0}}}A.exports=class extends i{constructor(A,{maxHeaderSize:Q,headersTimeout:E,socketTimeout:B,requestTimeout:e,connectTimeout:C,bodyTimeout:t,idleTimeout:s,keepAlive:i,keepAliveTimeout:n,maxKeepAliveTimeout:r,keepAliveMaxTimeout:c,keepAliveTimeoutThreshold:N,socketPath:R,pipelining:S,tls:F,strictContentLength:U,maxCachedSessions:d,connect:M,maxRequestsPerClient:Y,localAddress:_,maxResponseSize:x,autoSelectFamily:P,autoSelectFamilyAttemptTimeout:Z,maxConcurrentStreams:z,allowH2:EA,useH2c:BA,initialWindowSize:gA,connectionWindowSize:CA,pingInterval:tA,useMilo:sA,webSocket:iA,h2Options:oA,eventSource:nA}={}){if(void 0!==i)throw new o("unsupported keepAlive, use pipelining=0 instead")
if(void 0!==B)throw new o("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==e)throw new o("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==s)throw new o("unsupported idleTimeout, use keepAliveTimeout instead")
if(void 0!==r)throw new o("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
if(null!=Q){if(!Number.isInteger(Q)||Q<1)throw new o("invalid maxHeaderSize")}else Q=eA()
if(null!=R&&"string"!=typeof R)throw new o("invalid socketPath")
if(null!=C&&(!Number.isFinite(C)||C<0))throw new o("invalid connectTimeout")
if(null!=n&&(!Number.isFinite(n)||n<=0))throw new o("invalid keepAliveTimeout")
if(null!=c&&(!Number.isFinite(c)||c<=0))throw new o("invalid keepAliveMaxTimeout")
if(null!=N&&!Number.isFinite(N))throw new o("invalid keepAliveTimeoutThreshold")
if(null!=E&&(!Number.isInteger(E)||E<0))throw new o("headersTimeout must be a positive integer or zero")
if(null!=t&&(!Number.isInteger(t)||t<0))throw new o("bodyTimeout must be a positive integer or zero")
if(null!=M&&"function"!=typeof M&&"object"!=typeof M)throw new o("connect must be a function or an object")
if(null!=Y&&(!Number.isInteger(Y)||Y<0))throw new o("maxRequestsPerClient must be a positive number")
if(null!=_&&("string"!=typeof _||0===I.isIP(_)))throw new o("localAddress must be valid string IP address")
if(null!=x&&(!Number.isInteger(x)||x<-1))throw new o("maxResponseSize must be a positive number")
if(null!=Z&&(!Number.isInteger(Z)||Z<-1))throw new o("autoSelectFamilyAttemptTimeout must be a positive number")
if(null!=EA&&"boolean"!=typeof EA)throw new o("allowH2 must be a valid boolean value")
if(!1!==EA)if(null!=oA){if(null!=oA.useH2c&&"boolean"!=typeof oA.useH2c)throw new o("h2Options.useH2c must be a valid boolean value")
if(null!=oA.settings?.initialWindowSize&&(!Number.isInteger(oA.settings.initialWindowSize)||oA.settings.initialWindowSize<1))throw new o("h2Options.settings.initialWindowSize must be a positive integer, greater than 0")
if(null!=oA.maxConcurrentStreams&&(!Number.isInteger(oA.maxConcurrentStreams)||oA.maxConcurrentStreams<1))throw new o("h2Options.maxConcurrentStreams must be a positive integer, greater than 0")
if(null!=oA.connectionWindowSize&&(!Number.isInteger(oA.connectionWindowSize)||oA.connectionWindowSize<1))throw new o("h2Options.connectionWindowSize must be a positive integer, greater than 0")
if(null!=oA.pingInterval&&("number"!=typeof oA.pingInterval||!Number.isInteger(oA.pingInterval)||oA.pingInterval<0))throw new o("h2Options.pingInterval must be a positive integer, greater or equal to 0")}else{if(null!=BA&&"boolean"!=typeof BA){emitH2OptionsNamespaceWarning("useH2c")
throw new o("useH2c must be a valid boolean value")}if(null!=z&&("number"!=typeof z||z<1)){emitH2OptionsNamespaceWarning("maxConcurrentStreams")
throw new o("maxConcurrentStreams must be a positive integer, greater than 0")}if(null!=gA&&(!Number.isInteger(gA)||gA<1)){emitH2OptionsNamespaceWarning("initialWindowSize")
throw new o("initialWindowSize must be a positive integer, greater than 0")}if(null!=CA&&(!Number.isInteger(CA)||CA<1)){emitH2OptionsNamespaceWarning("connectionWindowSize")
throw new o("connectionWindowSize must be a positive integer, greater than 0")}if(null!=tA&&("number"!=typeof tA||!Number.isInteger(tA)||tA<0)){emitH2OptionsNamespaceWarning("pingInterval")
throw new o("pingInterval must be a positive integer, greater or equal to 0")}}super({webSocket:iA,eventSource:nA})
if("function"!=typeof M)M=h({...F,maxCachedSessions:d,allowH2:EA,socketPath:R,useH2c:oA?.useH2c??BA,timeout:C,..."boolean"==typeof P?{autoSelectFamily:P,autoSelectFamilyAttemptTimeout:Z}:void 0,...M})
else{const A=M
M=(Q,E)=>A({...Q,...null!=R?{socketPath:R}:null,...null!=EA?{allowH2:EA}:null},E)}this[D]=g.parseOrigin(A)
this[j]=`${this[D].hostname}${this[D].port?`:${this[D].port}`:""}`
this[m]=M
this[H]=null!=S?S:1
this[G]=Q
this[T]=n??4e3
this[V]=c??6e5
this[J]=N??2e3
this[f]=this[T]
this[a]=null
this[X]=null!=_?_:null
this[l]=0
this[u]=0
this[y]=`host: ${this[j]}\r\n`
this[p]=null!=t?t:3e5
this[b]=null!=E?E:3e5
this[O]=U??!0
this[W]=Y
this[IA]=null
this[q]=x>-1?x:-1
this[K]=null
this[AA]={pingInterval:oA?.pingInterval??tA??6e4,connectionWindowSize:oA?.connectionWindowSize??CA??524288,maxConcurrentStreams:oA?.maxConcurrentStreams??z??100,sessionOptions:{initialWindowSize:oA?.initialWindowSize??gA??262144}}
this[QA]=sA
this[w]=[]
this[k]=0
this[L]=0
this[$]=A=>resume(this,A)
this[v]=A=>onError(this,A)}get pipelining(){return this[H]}set pipelining(A){this[H]=A
this[$](!0)}get stats(){return new C(this)}get[F](){return this[w].length-this[L]}get[S](){return this[L]-this[k]}get[U](){return this[w].length-this[k]}get[d](){return!!this[K]&&!this[M]&&!this[K].destroyed}get[N](){const A="h2"===this[K]?.version
return Boolean(this[K]?.busy(null)||this[U]>=(getMaxConcurrent(this)||1)||this[F]>0&&!A)}[R](A){connect(this)
this.once("connect",A)}[Z](A,Q){const E=new s(this[D].origin,A,Q)
this[w].push(E)
if(this[l]);else if(null==g.bodyLength(E.body)&&g.isIterable(E.body)){this[l]=1
queueMicrotask(()=>resume(this))}else this[$](!0)
this[l]&&2!==this[u]&&this[N]&&(this[u]=2)
return this[u]<2}[x](){return new Promise(A=>{this[U]?this[IA]=A:A(null)})}[P](A){return new Promise(Q=>{const E=this[w].splice(this[L])
for(let Q=0;Q<E.length;Q++){const B=E[Q]
null!=B&&g.errorRequest(this,B,A)}const callback=()=>{if(this[IA]){this[IA]()
this[IA]=null}Q(null)}
if(this[K]){this[K].destroy(A,callback)
this[K]=null}else queueMicrotask(callback)
this[$]()})}}}),1841:((A,Q,E)=>{const B=E(4573),I=E(883),{ClientDestroyedError:e,ClientClosedError:g,InvalidArgumentError:C}=E(8707),{kDestroy:t,kClose:s,kClosed:i,kDestroyed:o,kDispatch:n}=E(6443),{defaultWebSocketMaxFragments:r,defaultWebSocketMaxPayloadSize:h}=E(735),D=Symbol("onDestroyed"),a=Symbol("onClosed"),c=Symbol("webSocketOptions"),N=Symbol("eventSourceOptions")
A.exports=class extends I{[o]=!1;[D]=null;[i]=!1;[a]=null
constructor(A){super()
this[c]=A?.webSocket??{}
this[N]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[c].maxFragments??r,maxPayloadSize:this[c].maxPayloadSize??h}}get eventSourceOptions(){return{maxEventSize:this[N].maxEventSize??B.kStringMaxLength}}get destroyed(){return this[o]}get closed(){return this[i]}close(A){if(void 0===A)return new Promise((A,Q)=>{this.close((E,B)=>E?Q(E):A(B))})
if("function"!=typeof A)throw new C("invalid callback")
if(this[o]){const Q=new e
queueMicrotask(()=>A(Q,null))
return}if(this[i]){this[a]?this[a].push(A):queueMicrotask(()=>A(null,null))
return}this[i]=!0
this[a]??=[]
this[a].push(A)
const onClosed=()=>{const A=this[a]
this[a]=null
for(let Q=0;Q<A.length;Q++)A[Q](null,null)}
this[s]().then(()=>this.destroy()).then(()=>queueMicrotask(onClosed))}destroy(A,Q){if("function"==typeof A){Q=A
A=null}if(void 0===Q)return new Promise((Q,E)=>{this.destroy(A,(A,B)=>A?E(A):Q(B))})
if("function"!=typeof Q)throw new C("invalid callback")
if(this[o]){this[D]?this[D].push(Q):queueMicrotask(()=>Q(null,null))
return}A||(A=new e)
this[o]=!0
this[D]??=[]
this[D].push(Q)
const onDestroyed=()=>{const A=this[D]
this[D]=null
for(let Q=0;Q<A.length;Q++)A[Q](null,null)}
this[t](A).then(()=>queueMicrotask(onDestroyed))}dispatch(A,Q){if(!Q||"object"!=typeof Q)throw new C("handler must be an object")
try{if(!A||"object"!=typeof A)throw new C("opts must be an object.")
if(A.dispatcher)throw new C("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.")
if(this[o]||this[D])throw new e
if(this[i])throw new g
return this[n](A,Q)}catch(A){if("function"!=typeof Q.onResponseError)throw A
Q.onResponseError(null,A)
return!1}}}}),883:((A,Q,E)=>{const B=E(8474),{kOriginless:I,kUrl:e}=E(6443)
A.exports=class extends B{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...A){const Q=Array.isArray(A[0])?A[0]:A,E=!0===this[I]?null:this[e]?.origin
let B=this.dispatch.bind(this)
for(const A of Q)if(null!=A){if("function"!=typeof A)throw new TypeError("invalid interceptor, expected function received "+typeof A)
B=A(B,E)
if(null==B||"function"!=typeof B||2!==B.length)throw new TypeError("invalid interceptor")}const g=B,C=this
B=function(A,Q){A&&"object"==typeof A&&!A.origin&&C[e]&&(A=Object.assign({},A,{origin:C[e].origin}))
return g(A,Q)}
return new Proxy(this,{get:(A,Q)=>"dispatch"===Q?B:A[Q]})}}}),2824:((A,Q,E)=>{Object.defineProperty(Q,"__esModule",{value:!0})
Q.SPECIAL_HEADERS=Q.MINOR=Q.MAJOR=Q.HTAB_SP_VCHAR_OBS_TEXT=Q.QUOTED_STRING=Q.CONNECTION_TOKEN_CHARS=Q.HEADER_CHARS=Q.TOKEN=Q.HEX=Q.URL_CHAR=Q.USERINFO_CHARS=Q.MARK=Q.ALPHANUM=Q.NUM=Q.HEX_MAP=Q.NUM_MAP=Q.ALPHA=Q.STATUSES_HTTP=Q.H_METHOD_MAP=Q.METHOD_MAP=Q.METHODS_RTSP=Q.METHODS_ICE=Q.METHODS_HTTP=Q.HEADER_STATE=Q.FINISH=Q.STATUSES=Q.METHODS=Q.LENIENT_FLAGS=Q.FLAGS=Q.TYPE=Q.ERROR=void 0
const B=E(172)
Q.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38}
Q.TYPE={BOTH:0,REQUEST:1,RESPONSE:2}
Q.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512}
Q.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512}
Q.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46}
Q.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599}
Q.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2}
Q.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8}
Q.METHODS_HTTP=[Q.METHODS.DELETE,Q.METHODS.GET,Q.METHODS.HEAD,Q.METHODS.POST,Q.METHODS.PUT,Q.METHODS.CONNECT,Q.METHODS.OPTIONS,Q.METHODS.TRACE,Q.METHODS.COPY,Q.METHODS.LOCK,Q.METHODS.MKCOL,Q.METHODS.MOVE,Q.METHODS.PROPFIND,Q.METHODS.PROPPATCH,Q.METHODS.SEARCH,Q.METHODS.UNLOCK,Q.METHODS.BIND,Q.METHODS.REBIND,Q.METHODS.UNBIND,Q.METHODS.ACL,Q.METHODS.REPORT,Q.METHODS.MKACTIVITY,Q.METHODS.CHECKOUT,Q.METHODS.MERGE,Q.METHODS["M-SEARCH"],Q.METHODS.NOTIFY,Q.METHODS.SUBSCRIBE,Q.METHODS.UNSUBSCRIBE,Q.METHODS.PATCH,Q.METHODS.PURGE,Q.METHODS.MKCALENDAR,Q.METHODS.LINK,Q.METHODS.UNLINK,Q.METHODS.PRI,Q.METHODS.SOURCE,Q.METHODS.QUERY]
Q.METHODS_ICE=[Q.METHODS.SOURCE]
Q.METHODS_RTSP=[Q.METHODS.OPTIONS,Q.METHODS.DESCRIBE,Q.METHODS.ANNOUNCE,Q.METHODS.SETUP,Q.METHODS.PLAY,Q.METHODS.PAUSE,Q.METHODS.TEARDOWN,Q.METHODS.GET_PARAMETER,Q.METHODS.SET_PARAMETER,Q.METHODS.REDIRECT,Q.METHODS.RECORD,Q.METHODS.FLUSH,Q.METHODS.GET,Q.METHODS.POST]
Q.METHOD_MAP=(0,B.enumToMap)(Q.METHODS)
Q.H_METHOD_MAP=Object.fromEntries(Object.entries(Q.METHODS).filter(([A])=>A.startsWith("H")))
Q.STATUSES_HTTP=[Q.STATUSES.CONTINUE,Q.STATUSES.SWITCHING_PROTOCOLS,Q.STATUSES.PROCESSING,Q.STATUSES.EARLY_HINTS,Q.STATUSES.RESPONSE_IS_STALE,Q.STATUSES.REVALIDATION_FAILED,Q.STATUSES.DISCONNECTED_OPERATION,Q.STATUSES.HEURISTIC_EXPIRATION,Q.STATUSES.MISCELLANEOUS_WARNING,Q.STATUSES.OK,Q.STATUSES.CREATED,Q.STATUSES.ACCEPTED,Q.STATUSES.NON_AUTHORITATIVE_INFORMATION,Q.STATUSES.NO_CONTENT,Q.STATUSES.RESET_CONTENT,Q.STATUSES.PARTIAL_CONTENT,Q.STATUSES.MULTI_STATUS,Q.STATUSES.ALREADY_REPORTED,Q.STATUSES.TRANSFORMATION_APPLIED,Q.STATUSES.IM_USED,Q.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,Q.STATUSES.MULTIPLE_CHOICES,Q.STATUSES.MOVED_PERMANENTLY,Q.STATUSES.FOUND,Q.STATUSES.SEE_OTHER,Q.STATUSES.NOT_MODIFIED,Q.STATUSES.USE_PROXY,Q.STATUSES.SWITCH_PROXY,Q.STATUSES.TEMPORARY_REDIRECT,Q.STATUSES.PERMANENT_REDIRECT,Q.STATUSES.BAD_REQUEST,Q.STATUSES.UNAUTHORIZED,Q.STATUSES.PAYMENT_REQUIRED,Q.STATUSES.FORBIDDEN,Q.STATUSES.NOT_FOUND,Q.STATUSES.METHOD_NOT_ALLOWED,Q.STATUSES.NOT_ACCEPTABLE,Q.STATUSES.PROXY_AUTHENTICATION_REQUIRED,Q.STATUSES.REQUEST_TIMEOUT,Q.STATUSES.CONFLICT,Q.STATUSES.GONE,Q.STATUSES.LENGTH_REQUIRED,Q.STATUSES.PRECONDITION_FAILED,Q.STATUSES.PAYLOAD_TOO_LARGE,Q.STATUSES.URI_TOO_LONG,Q.STATUSES.UNSUPPORTED_MEDIA_TYPE,Q.STATUSES.RANGE_NOT_SATISFIABLE,Q.STATUSES.EXPECTATION_FAILED,Q.STATUSES.IM_A_TEAPOT,Q.STATUSES.PAGE_EXPIRED,Q.STATUSES.ENHANCE_YOUR_CALM,Q.STATUSES.MISDIRECTED_REQUEST,Q.STATUSES.UNPROCESSABLE_ENTITY,Q.STATUSES.LOCKED,Q.STATUSES.FAILED_DEPENDENCY,Q.STATUSES.TOO_EARLY,Q.STATUSES.UPGRADE_REQUIRED,Q.STATUSES.PRECONDITION_REQUIRED,Q.STATUSES.TOO_MANY_REQUESTS,Q.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,Q.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,Q.STATUSES.LOGIN_TIMEOUT,Q.STATUSES.NO_RESPONSE,Q.STATUSES.RETRY_WITH,Q.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,Q.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,Q.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,Q.STATUSES.INVALID_X_FORWARDED_FOR,Q.STATUSES.REQUEST_HEADER_TOO_LARGE,Q.STATUSES.SSL_CERTIFICATE_ERROR,Q.STATUSES.SSL_CERTIFICATE_REQUIRED,Q.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,Q.STATUSES.INVALID_TOKEN,Q.STATUSES.CLIENT_CLOSED_REQUEST,Q.STATUSES.INTERNAL_SERVER_ERROR,Q.STATUSES.NOT_IMPLEMENTED,Q.STATUSES.BAD_GATEWAY,Q.STATUSES.SERVICE_UNAVAILABLE,Q.STATUSES.GATEWAY_TIMEOUT,Q.STATUSES.HTTP_VERSION_NOT_SUPPORTED,Q.STATUSES.VARIANT_ALSO_NEGOTIATES,Q.STATUSES.INSUFFICIENT_STORAGE,Q.STATUSES.LOOP_DETECTED,Q.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,Q.STATUSES.NOT_EXTENDED,Q.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,Q.STATUSES.WEB_SERVER_UNKNOWN_ERROR,Q.STATUSES.WEB_SERVER_IS_DOWN,Q.STATUSES.CONNECTION_TIMEOUT,Q.STATUSES.ORIGIN_IS_UNREACHABLE,Q.STATUSES.TIMEOUT_OCCURED,Q.STATUSES.SSL_HANDSHAKE_FAILED,Q.STATUSES.INVALID_SSL_CERTIFICATE,Q.STATUSES.RAILGUN_ERROR,Q.STATUSES.SITE_IS_OVERLOADED,Q.STATUSES.SITE_IS_FROZEN,Q.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,Q.STATUSES.NETWORK_READ_TIMEOUT,Q.STATUSES.NETWORK_CONNECT_TIMEOUT]
Q.ALPHA=[]
for(let A="A".charCodeAt(0);A<="Z".charCodeAt(0);A++){Q.ALPHA.push(String.fromCharCode(A))
Q.ALPHA.push(String.fromCharCode(A+32))}Q.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9}
Q.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15}
Q.NUM=["0","1","2","3","4","5","6","7","8","9"]
Q.ALPHANUM=Q.ALPHA.concat(Q.NUM)
Q.MARK=["-","_",".","!","~","*","'","(",")"]
Q.USERINFO_CHARS=Q.ALPHANUM.concat(Q.MARK).concat(["%",";",":","&","=","+","$",","])
Q.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(Q.ALPHANUM)
Q.HEX=Q.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"])
Q.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(Q.ALPHANUM)
Q.HEADER_CHARS=["\t"]
for(let A=32;A<=255;A++)127!==A&&Q.HEADER_CHARS.push(A)
Q.CONNECTION_TOKEN_CHARS=Q.HEADER_CHARS.filter(A=>44!==A)
Q.QUOTED_STRING=["\t"," "]
for(let A=33;A<=255;A++)34!==A&&92!==A&&Q.QUOTED_STRING.push(A)
Q.HTAB_SP_VCHAR_OBS_TEXT=["\t"," "]
for(let A=33;A<=126;A++)Q.HTAB_SP_VCHAR_OBS_TEXT.push(A)
for(let A=128;A<=255;A++)Q.HTAB_SP_VCHAR_OBS_TEXT.push(A)
Q.MAJOR=Q.NUM_MAP
Q.MINOR=Q.MAJOR
Q.SPECIAL_HEADERS={connection:Q.HEADER_STATE.CONNECTION,"content-length":Q.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":Q.HEADER_STATE.CONNECTION,"transfer-encoding":Q.HEADER_STATE.TRANSFER_ENCODING,upgrade:Q.HEADER_STATE.UPGRADE}
Q.default={ERROR:Q.ERROR,TYPE:Q.TYPE,FLAGS:Q.FLAGS,LENIENT_FLAGS:Q.LENIENT_FLAGS,METHODS:Q.METHODS,STATUSES:Q.STATUSES,FINISH:Q.FINISH,HEADER_STATE:Q.HEADER_STATE,ALPHA:Q.ALPHA,NUM_MAP:Q.NUM_MAP,HEX_MAP:Q.HEX_MAP,NUM:Q.NUM,ALPHANUM:Q.ALPHANUM,MARK:Q.MARK,USERINFO_CHARS:Q.USERINFO_CHARS,URL_CHAR:Q.URL_CHAR,HEX:Q.HEX,TOKEN:Q.TOKEN,HEADER_CHARS:Q.HEADER_CHARS,CONNECTION_TOKEN_CHARS:Q.CONNECTION_TOKEN_CHARS,QUOTED_STRING:Q.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:Q.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:Q.MAJOR,MINOR:Q.MINOR,SPECIAL_HEADERS:Q.SPECIAL_HEADERS,METHODS_HTTP:Q.METHODS_HTTP,METHODS_ICE:Q.METHODS_ICE,METHODS_RTSP:Q.METHODS_RTSP,METHOD_MAP:Q.METHOD_MAP,H_METHOD_MAP:Q.H_METHOD_MAP,STATUSES_HTTP:Q.STATUSES_HTTP}}),3434:((A,Q,E)=>{A=E.nmd(A)
const{Buffer:B}=E(4573)
let I
Object.defineProperty(A,"exports",{get:()=>I||(I=B.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==","base64"))})}),172:((A,Q)=>{Object.defineProperty(Q,"__esModule",{value:!0})
Q.enumToMap=function(A,Q=[],E=[]){const B=0===(Q?.length??0),I=0===(E?.length??0)
return Object.fromEntries(Object.entries(A).filter(([,A])=>"number"==typeof A&&(B||Q.includes(A))&&(I||!E.includes(A))))}}),6854:((A,Q,E)=>{const{kConnected:B,kPending:I,kRunning:e,kSize:g,kFree:C,kQueued:t}=E(6443)
A.exports={ClientStats:class{constructor(A){this.connected=A[B]
this.pending=A[I]
this.running=A[e]
this.size=A[g]}},PoolStats:class{constructor(A){this.connected=A[B]
this.free=A[C]
this.pending=A[I]
this.queued=A[t]
this.running=A[e]
this.size=A[g]}}}})}

