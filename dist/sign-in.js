exports.ids=[704,701]
exports.modules={6249:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>exchange})
var http=__webpack_require__(567)
const MOST_ATTEMPTS=10,FIRST_WAIT_MS=250,LONGEST_WAIT_MS=8e3,SPREAD_MS=1e3,TRANSIENT=new Set([408,429,500,502,503,504]),FINAL=new Set(["aborted","too-large","tls","proxy-refused"])
function waitBeforeRetry(setback,repeat,attempt,chance,nowMs){if("never"===repeat||attempt>=MOST_ATTEMPTS||!function(setback,repeat){if("response"===setback.kind){const{status}=setback.response
return"always"===repeat?TRANSIENT.has(status):429===status}const{failure}=setback
return!(FINAL.has(failure.kind)||"always"!==repeat&&failure.sent)}(setback,repeat))return
const asked=("response"===setback.kind?function(headers,nowMs){const value=headers["retry-after"]?.trim()??""
if(/^\d{1,9}$/.test(value))return 1e3*Number(value)
const at=httpDate(value)
return void 0===at?void 0:Math.max(0,at-(httpDate(headers.date?.trim()??"")??nowMs))}(setback.response.headers,nowMs):void 0)??0,backoff=FIRST_WAIT_MS*2**(attempt-1)
return Math.round(asked+chance*Math.min(LONGEST_WAIT_MS,Math.max(backoff,Math.min(asked,SPREAD_MS))))}const IMF_FIXDATE=/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
function httpDate(value){if(!IMF_FIXDATE.test(value))return
const ms=Date.parse(value)
return Number.isNaN(ms)?void 0:ms}const MOST_CHALLENGES=3
async function exchange(context,call){let challenges=0
for(let attempt=1;;attempt++){const result=await attemptOnce(context,call)
if("response"===result.kind&&!0===call.challenged?.(result.response)&&challenges<MOST_CHALLENGES){challenges++
attempt--
continue}const wait=waitBeforeRetry(result,call.repeat,attempt,context.chance(),context.clock.now())
if(void 0===wait||!await waited(context,wait))return ended(result,attempt)}}function ended(result,attempts){return"response"===result.kind?{kind:"answer",response:result.response,attempts}:{kind:"failure",failure:result.failure,attempts}}async function waited(context,ms){if(context.cancelled.aborted||context.clock.elapsed()+ms>=context.deadline)return!1
context.debug(`trying again in ${ms} ms`)
await context.clock.sleep(ms,context.cancelled)
return!context.cancelled.aborted&&context.clock.elapsed()<context.deadline}async function attemptOnce(context,call){const remaining=context.deadline-context.clock.elapsed()
if(context.cancelled.aborted)return failure(new http.pM("aborted",!1,"the job was cancelled"))
if(remaining<=0)return failure(new http.pM("timeout",!1,"the time of the step was used up"))
const request=await call.prepare(),began=context.clock.elapsed(),took=()=>`${Math.round(context.clock.elapsed()-began)} ms`,line=`${request.method} ${request.url.pathname}`
try{const response=await context.send(request,function(context,call,remainingMs){const timeoutMs=Math.min(http.MU,remainingMs)
return!0===call.awaited?{timeoutMs}:{timeoutMs,signal:context.cancelled}}(context,call,remaining))
context.debug(`${line} ${response.status} in ${took()}`)
return{kind:"response",response}}catch(thrown){if(!(thrown instanceof http.pM))throw thrown
context.debug(`${line} no answer (${thrown.kind}) in ${took()}`)
return failure(thrown)}}function failure(cause){return{kind:"failure",failure:cause}}}),567:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MU:()=>CALL_TIMEOUT_MS,Th:()=>BODY_LIMIT,pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(kind,sent,message,cause){super(message,void 0===cause?void 0:{cause})
this.kind=kind
this.sent=sent}}const BODY_LIMIT=1048576,CALL_TIMEOUT_MS=1e4}),9716:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S4:()=>judge,o_:()=>jsonOf,ut:()=>answerOf})
var _errors_js$0=__webpack_require__(9984)
const failures={unreachable:{code:"connection-failed",says:"no connection"},tls:{code:"tls-failed",says:"the certificate is not trusted"},proxy:{code:"proxy-failed",says:"no connection through the proxy"},"proxy-refused":{code:"proxy-refused",says:"the proxy refused"},timeout:{code:"timed-out",says:"no answer in time"},lost:{code:"connection-lost",says:"the connection broke before the answer was whole"},"too-large":{code:"answer-too-large",says:"the answer is larger than 1 MiB"},aborted:{code:"cancelled",says:"the job was cancelled"}}
function judge(ending,what){const tries=ending.attempts>1?` (tried ${ending.attempts} times)`:""
if("failure"===ending.kind){const{code,says}=failures[ending.failure.kind],message=`could not ${what}: ${says}, ${ending.failure.message}${tries}`
return new _errors_js$0.lZ(code,message,{cause:ending.failure})}const{response}=ending
if(response.status>=300&&response.status<400)return new _errors_js$0.lZ("redirected",`could not ${what}: the server answered ${response.status}, a redirect`)
if(408===response.status||429===response.status||response.status>=500){const says=429===response.status?"too many requests (429)":`a server error (${response.status})`
return new _errors_js$0.lZ("tenant-unavailable",`could not ${what}: ${says}${tries}`)}return response}function answerOf(ending,what){const judged=judge(ending,what)
if(judged instanceof _errors_js$0.lZ)throw judged
return judged}function jsonOf(response,what){try{return JSON.parse(response.body)}catch{return new _errors_js$0.lZ("unexpected-answer",`could not ${what}: the answer (${response.status}) is not JSON`)}}}),5323:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createTransport:()=>createTransport})
var client=__webpack_require__(3701),client_default=__webpack_require__.n(client),http=__webpack_require__(567)
const PROXY_CODES=new Set(["UND_ERR_PRX_CONN","UND_ERR_PRX_TLS"]),TLS_CODE=/^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/,TLS_WORDS=[[/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/,"it comes from an authority that this runner does not know"],[/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,"it is for another name"],[/^CERT_HAS_EXPIRED$/,"it has expired"],[/^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/,"the server spoke no TLS"],[/^CERT_NOT_YET_VALID$/,"it is not valid yet"]],UNREACHABLE=new Map([["ECONNREFUSED","nothing listens there"],["ENOTFOUND","the name is not known"],["EAI_AGAIN","the name could not be looked up"],["EHOSTUNREACH","the network knows no way there"],["ENETUNREACH","the network knows no way there"],["EADDRNOTAVAIL",""],["UND_ERR_CONNECT_TIMEOUT","nothing answers there"]])
function failureOf(error,{sent,proxy}){const codes=codesOf(error),code=codes[0]??"unknown network error",failure=(kind,message)=>new http.pM(kind,sent,message,error),status=function(error){const status=error instanceof Error?/^Proxy response \((\d{3})\)/.exec(error.message)?.[1]:void 0
return void 0===status?void 0:Number(status)}(error)
if(void 0!==status)return failure(status>=500?"proxy":"proxy-refused",`${proxy??"the proxy"} answered ${status}`)
const tls=codes.find(each=>TLS_CODE.test(each))
if(void 0!==tls)return failure("tls",function(code){const words=TLS_WORDS.find(([pattern])=>pattern.test(code))?.[1]
return void 0===words?code:`${words} (${code})`}(tls))
const unreachable=codes.some(each=>UNREACHABLE.has(each))||!sent&&!codes.some(isProxyCode)
if(void 0!==proxy&&(unreachable||codes.some(isProxyCode)))return failure("proxy",`${proxy} is not reached (${code})`)
if(!unreachable)return failure("lost",code)
const words=UNREACHABLE.get(code)??""
return failure("unreachable",""===words?code:`${words} (${code})`)}function isProxyCode(code){return PROXY_CODES.has(code)}function codesOf(error,depth=4){return 0!==depth&&error instanceof Error?[..."code"in error&&"string"==typeof error.code?[error.code]:[],...(error instanceof AggregateError?error.errors:[error.cause]).flatMap(each=>codesOf(each,depth-1))]:[]}const PIPELINING=3
function createTransport(options){const ways=new Map
return{send:async(request,limits)=>function({dispatcher,proxy},request,limits,userAgent){return new Promise((resolve,reject)=>{let controller,sent=!1,settled=!1,status=0,headers={}
const chunks=[]
let size=0
const settle=finish=>{if(!settled){settled=!0
clearTimeout(timer)
limits.signal?.removeEventListener("abort",onAbort)
finish()}},fail=failure=>{settle(()=>reject(failure))
controller?.abort(failure)},onAbort=()=>fail(new http.pM("aborted",sent,"the job was cancelled")),timer=setTimeout(()=>fail(new http.pM("timeout",sent,`waited ${(limits.timeoutMs/1e3).toFixed(1)} s`)),limits.timeoutMs)
if(!0===limits.signal?.aborted)return onAbort()
limits.signal?.addEventListener("abort",onAbort,{once:!0})
dispatcher.dispatch({origin:request.url.origin,path:`${request.url.pathname}${request.url.search}`,method:request.method,headers:{"user-agent":userAgent,accept:"application/json",...request.headers},body:request.body??null,idempotent:request.safe,blocking:!request.safe},{onRequestStart:started=>{controller=started
settled?started.abort(new Error("given up before it was sent")):sent=!0},onResponseStart:(_controller,statusCode,fields)=>{status=statusCode
headers=function(fields){const entries=Object.entries(fields).map(([name,value])=>[name.toLowerCase(),Array.isArray(value)?value.join(", "):value??""])
return Object.fromEntries(entries)}(fields)},onResponseData:(_controller,chunk)=>{size+=chunk.length
size>http.Th?fail(new http.pM("too-large",sent,`reading stopped after ${http.Th} bytes`)):chunks.push(chunk)},onResponseEnd:()=>{settle(()=>resolve({status,headers,body:Buffer.concat(chunks).toString("utf8")}))},onResponseError:(_controller,error)=>fail(failureOf(error,{sent,proxy}))})})}(await(async request=>{const key=`${request.url.origin} ${request.family??""}`,known=ways.get(key)
if(void 0!==known)return known
const opened=await async function({url,family},{proxyFor,begun}){const proxied=await async function(url,proxyFor){try{const proxy=proxyFor(url)
if(void 0===proxy)return
const{openProxied}=await Promise.all([__webpack_require__.e(163),__webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__,2594))
return{dispatcher:openProxied(proxy),idle:()=>!1,proxy:proxy.host}}catch(cause){throw new http.pM("proxy-refused",!1,"its variable does not hold the URL of an http proxy",cause)}}(url,proxyFor)
if(void 0!==proxied)return proxied
const anew={timeout:0,...void 0===family?{}:{family}},dispatcher=new(client_default())(url.origin,{connect:(void 0===family?begun?.(url):void 0)??anew,pipelining:PIPELINING,headersTimeout:0,bodyTimeout:0,allowH2:!1})
return{dispatcher,idle:()=>0===dispatcher.stats.size,proxy:void 0}}(request,options),raced=ways.get(key)
if(void 0!==raced)return raced
ways.set(key,opened)
return opened})(request),request,limits,options.userAgent),close:()=>{for(const{dispatcher,idle}of ways.values())idle()||dispatcher.destroy()
ways.clear()}}}}),1085:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var external_node_crypto_=__webpack_require__(7598)
const LIFETIME_S=120,LEEWAY_S=30
function base64url(value){return Buffer.from(JSON.stringify(value)).toString("base64url")}function clientSecretGrant(clientId,secret){return()=>({grant_type:"client_credentials",client_id:clientId,client_secret:secret.reveal()})}function signedAssertionGrant(clientId,key,audience,world){return()=>{const nowMs=world.now(),assertion=function(request){const{kty,crv,x,d}=request.key,key=(0,external_node_crypto_.createPrivateKey)({key:{kty,crv,x,d},format:"jwk"}),now=Math.floor(request.nowMs/1e3),claims={iss:request.clientId,sub:request.clientId,aud:request.audience,iat:now,nbf:now-LEEWAY_S,exp:now+LIFETIME_S,jti:request.jti},signed=`${base64url({alg:"EdDSA",typ:"JWT",nonce:request.nonce})}.${base64url(claims)}`
return`${signed}.${(0,external_node_crypto_.sign)(null,Buffer.from(signed),key).toString("base64url")}`}({key,clientId,audience,nowMs,jti:world.token(),nonce:world.token()})
world.mask(assertion)
return{grant_type:"client_credentials",client_id:clientId,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:assertion}}}function tokenExchangeGrant(clientId,subjectToken){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:subjectToken,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:clientId})}}),3943:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error,description,status}){const words=[error,description].filter(each=>""!==each).join(": ")
return""===words?`status ${status}`:words}function wantsProof({error,description}){return/dpop/i.test(error)||/\bdpop\b/i.test(description)}function proofHint(answer,proven){if(wantsProof(answer))return proven?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}}),1602:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>requestToken})
var zod_mini$5=__webpack_require__(8395),zod_mini$6=__webpack_require__(3305),_domain_foreign_text_js$0=__webpack_require__(8722),_domain_secret_js$1=__webpack_require__(2610),_errors_js$2=__webpack_require__(9984),_net_exchange_js$3=__webpack_require__(6249),_net_judge_js$4=__webpack_require__(9716)
const tokenSchema=zod_mini$5.Ikc({access_token:zod_mini$5.YjP().check(zod_mini$6.m9(8),zod_mini$6.Eb(16384),zod_mini$6.Fk(/^[\x21-\x7e]+$/)),token_type:zod_mini$5.YjP(),expires_in:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.KCZ([zod_mini$5.aig(),zod_mini$5.YjP()])))}),refusalSchema=zod_mini$5.Ikc({error:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.YjP())),error_description:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.YjP())),message:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.YjP()))})
async function requestToken(context,request){const url=new URL("/auth/v1/token",request.server),ending=await(0,_net_exchange_js$3.c)(context,{repeat:"always",prepare:async()=>({method:"POST",url,headers:{"content-type":"application/x-www-form-urlencoded",...await(request.proof?.fields({method:"POST",url}))},body:new URLSearchParams(await request.grant()).toString(),safe:!1}),challenged:response=>request.proof?.challenged(response)??!1}),response=(0,_net_judge_js$4.ut)(ending,request.what)
return response.status>=400?function(context,response){const{error,error_description:description,message}=function(body){try{return refusalSchema.parse(JSON.parse(body))}catch{return{}}}(response.body)
return{kind:"refused",status:response.status,error:(0,_domain_foreign_text_js$0.Is)(context.scrub(error??""),60),description:(0,_domain_foreign_text_js$0.Is)(context.scrub(description??message??""))}}(context,response):{kind:"token",token:tokenOf(response,request)}}function tokenOf(response,request){const json=(0,_net_judge_js$4.o_)(response,request.what)
if(json instanceof _errors_js$2.lZ)throw json
const parsed=tokenSchema.safeParse(json)
if(!parsed.success){const fields=parsed.error.issues.map(({path})=>String(path[0]??"the body")).join(", ")
throw new _errors_js$2.lZ("unexpected-answer",`could not ${request.what}: the token answer is malformed (${fields})`)}const{access_token:value,token_type:type,expires_in:lifetime}=parsed.data
request.mask(value)
const bound="dpop"===type.toLowerCase()
if(void 0!==request.proof&&!bound)throw new _errors_js$2.lZ("dpop-downgraded",`could not ${request.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===request.proof&&"bearer"!==type.toLowerCase()){const message=`could not ${request.what}: the token is of type "${(0,_domain_foreign_text_js$0.Is)(type,20)}", which was not asked for`
throw new _errors_js$2.lZ("unexpected-answer",message)}const expiresIn=Number(lifetime??Number.NaN)
return{value:new _domain_secret_js$1.zh(value),type:bound?"DPoP":"Bearer",expiresIn:Number.isFinite(expiresIn)&&expiresIn>0?Math.floor(expiresIn):void 0}}}),4086:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>assertionWorld,z:()=>newProver,signIn:()=>signIn})
var errors=__webpack_require__(9984)
function bearer(token){return{fields:()=>Promise.resolve({authorization:`Bearer ${token}`}),challenged:()=>!1}}var grants=__webpack_require__(1085),refusal=__webpack_require__(3943),oauth_token=__webpack_require__(1602)
const ways={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}
async function signIn(runner,budget,access){const authorization=await async function(runner,context,access){const{signIn:by}=access
if("access-token"===by.kind)return bearer(by.token.reveal())
const prover=access.dpop?await newProver(runner):void 0,{grant,refused}=await async function(runner,context,access,by){const{server}=access,refused=answer=>function(answer,{server,dpop},by){const message=`could not sign in to ${server.url.host} with a ${ways[by.kind]}: C1 refused it (${(0,refusal.Z9)(answer)})`
return new errors.lZ("sign-in-refused",message,{hint:(0,refusal.q_)(answer,dpop)})}(answer,access,by)
switch(by.kind){case"client-secret":return{grant:(0,grants.MH)(by.clientId,by.secret),refused}
case"private-key-jwt":return{grant:(0,grants.bU)(by.clientId,by.key,server.hostname,assertionWorld(runner)),refused}
case"github-oidc":{const{prepareOidc}=await __webpack_require__.e(964).then(__webpack_require__.bind(__webpack_require__,4935))
return await prepareOidc(runner,context,access,by.clientId)}}}(runner,context,access,by),answer=await(0,oauth_token.F)(context,{server:access.server.url,grant,what:`sign in to ${access.server.url.host}`,mask:runner.mask,...void 0===prover?{}:{proof:prover.atTokenEndpoint}})
if("refused"===answer.kind)throw refused(answer)
const token=answer.token.value.reveal()
return void 0===prover?bearer(token):prover.withToken(token)}(runner,budget.work,access),{server,signIn:by}=access,clientId="access-token"===by.kind?"":by.clientId,how=access.dpop?`${ways[by.kind]}, bound with DPoP`:ways[by.kind]
runner.log.info(`Signed in to ${server.url.host} with ${how}${""===clientId?"":` as ${clientId}`}`)
return{work:{context:budget.work,server:server.url,authorization},cleanup:{context:budget.cleanup,server:server.url,authorization},clientId,how}}function assertionWorld(runner){return{now:runner.clock.now,token:()=>Buffer.from(runner.random(16)).toString("base64url"),mask:runner.mask}}async function newProver(runner){const{createProver}=await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__,5671))
return await createProver(runner.mask)}}),2414:((module,__unused_webpack_exports,__webpack_require__)=>{const diagnosticsChannel=__webpack_require__(3053),util=__webpack_require__(7975),undiciDebugLog=util.debuglog("undici"),fetchDebuglog=util.debuglog("fetch"),websocketDebuglog=util.debuglog("websocket"),channels={beforeConnect:diagnosticsChannel.channel("undici:client:beforeConnect"),connected:diagnosticsChannel.channel("undici:client:connected"),connectError:diagnosticsChannel.channel("undici:client:connectError"),sendHeaders:diagnosticsChannel.channel("undici:client:sendHeaders"),create:diagnosticsChannel.channel("undici:request:create"),bodySent:diagnosticsChannel.channel("undici:request:bodySent"),bodyChunkSent:diagnosticsChannel.channel("undici:request:bodyChunkSent"),bodyChunkReceived:diagnosticsChannel.channel("undici:request:bodyChunkReceived"),headers:diagnosticsChannel.channel("undici:request:headers"),trailers:diagnosticsChannel.channel("undici:request:trailers"),error:diagnosticsChannel.channel("undici:request:error"),open:diagnosticsChannel.channel("undici:websocket:open"),close:diagnosticsChannel.channel("undici:websocket:close"),socketError:diagnosticsChannel.channel("undici:websocket:socket_error"),ping:diagnosticsChannel.channel("undici:websocket:ping"),pong:diagnosticsChannel.channel("undici:websocket:pong"),proxyConnected:diagnosticsChannel.channel("undici:proxy:connected")}
let isTrackingClientEvents=!1
function trackClientEvents(debugLog=undiciDebugLog){if(!isTrackingClientEvents)if(channels.beforeConnect.hasSubscribers||channels.connected.hasSubscribers||channels.connectError.hasSubscribers||channels.sendHeaders.hasSubscribers)isTrackingClientEvents=!0
else{isTrackingClientEvents=!0
diagnosticsChannel.subscribe("undici:client:beforeConnect",evt=>{const{connectParams:{version,protocol,port,host}}=evt
debugLog("connecting to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)})
diagnosticsChannel.subscribe("undici:client:connected",evt=>{const{connectParams:{version,protocol,port,host}}=evt
debugLog("connected to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)})
diagnosticsChannel.subscribe("undici:client:connectError",evt=>{const{connectParams:{version,protocol,port,host},error}=evt
debugLog("connection to %s%s using %s%s errored - %s",host,port?`:${port}`:"",protocol,version,error.message)})
diagnosticsChannel.subscribe("undici:client:sendHeaders",evt=>{const{request:{method,path,origin}}=evt
debugLog("sending request to %s %s%s",method,origin,path)})}}let isTrackingRequestEvents=!1,isTrackingWebSocketEvents=!1
if(undiciDebugLog.enabled||fetchDebuglog.enabled){trackClientEvents(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog)
!function(debugLog=undiciDebugLog){if(!isTrackingRequestEvents)if(channels.headers.hasSubscribers||channels.trailers.hasSubscribers||channels.error.hasSubscribers)isTrackingRequestEvents=!0
else{isTrackingRequestEvents=!0
diagnosticsChannel.subscribe("undici:request:headers",evt=>{const{request:{method,path,origin},response:{statusCode}}=evt
debugLog("received response to %s %s%s - HTTP %d",method,origin,path,statusCode)})
diagnosticsChannel.subscribe("undici:request:trailers",evt=>{const{request:{method,path,origin}}=evt
debugLog("trailers received from %s %s%s",method,origin,path)})
diagnosticsChannel.subscribe("undici:request:error",evt=>{const{request:{method,path,origin},error}=evt
debugLog("request to %s %s%s errored - %s",method,origin,path,error.message)})}}(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog)}if(websocketDebuglog.enabled){trackClientEvents(undiciDebugLog.enabled?undiciDebugLog:websocketDebuglog)
!function(debugLog=websocketDebuglog){if(!isTrackingWebSocketEvents)if(channels.open.hasSubscribers||channels.close.hasSubscribers||channels.socketError.hasSubscribers||channels.ping.hasSubscribers||channels.pong.hasSubscribers)isTrackingWebSocketEvents=!0
else{isTrackingWebSocketEvents=!0
diagnosticsChannel.subscribe("undici:websocket:open",evt=>{if(null!=evt.address){const{address,port}=evt.address
debugLog("connection opened %s%s",address,port?`:${port}`:"")}else debugLog("connection opened")})
diagnosticsChannel.subscribe("undici:websocket:close",evt=>{const{websocket,code,reason}=evt
debugLog("closed connection to %s - %s %s",websocket.url,code,reason)})
diagnosticsChannel.subscribe("undici:websocket:socket_error",err=>{debugLog("connection errored - %s",err.message)})
diagnosticsChannel.subscribe("undici:websocket:ping",evt=>{debugLog("ping received")})
diagnosticsChannel.subscribe("undici:websocket:pong",evt=>{debugLog("pong received")})}}(websocketDebuglog)}module.exports={channels}}),4655:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,NotSupportedError}=__webpack_require__(8707),assert=__webpack_require__(4589),{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,isFormDataLike,isIterable,hasSafeIterator,isBlobLike,serializePathWithQuery,parseHeaders,assertRequestHandler,getServerName,normalizedMethodRecords,getProtocolFromUrlString}=__webpack_require__(3440),{channels}=__webpack_require__(2414),{headerNameLowerCasedRecord}=__webpack_require__(735),invalidPathRegex=/[^\u0021-\u00ff]/,kHandler=Symbol("handler"),kController=Symbol("controller"),kResume=Symbol("resume")
class RequestController{#paused=!1
#reason=null
#aborted=!1
#abort;[kResume]=null
rawHeaders=null
rawTrailers=null
constructor(abort){this.#abort=abort}pause(){this.#paused=!0}resume(){if(this.#paused){this.#paused=!1
this[kResume]?.()}}abort(reason){if(!this.#aborted){this.#aborted=!0
this.#reason=reason
this.#abort(reason)}}get aborted(){return this.#aborted}get reason(){return this.#reason}get paused(){return this.#paused}}function processHeader(request,key,val){if(val&&"object"==typeof val&&!Array.isArray(val))throw new InvalidArgumentError(`invalid ${key} header`)
if(void 0===val)return
let headerName=headerNameLowerCasedRecord[key]
if(void 0===headerName){headerName=key.toLowerCase()
if(void 0===headerNameLowerCasedRecord[headerName]&&!isValidHTTPToken(headerName))throw new InvalidArgumentError("invalid header key")}if(Array.isArray(val)){const arr=[]
for(let i=0;i<val.length;i++)if("string"==typeof val[i]){if(!isValidHeaderValue(val[i]))throw new InvalidArgumentError(`invalid ${key} header`)
arr.push(val[i])}else if(null===val[i])arr.push("")
else{if("object"==typeof val[i])throw new InvalidArgumentError(`invalid ${key} header`)
{const str=`${val[i]}`
if(!isValidHeaderValue(str))throw new InvalidArgumentError(`invalid ${key} header`)
arr.push(str)}}val=arr}else if("string"==typeof val){if(!isValidHeaderValue(val))throw new InvalidArgumentError(`invalid ${key} header`)}else if(null===val)val=""
else if(!isValidHeaderValue(val=`${val}`))throw new InvalidArgumentError(`invalid ${key} header`)
if("host"===headerName){if(null!==request.host)throw new InvalidArgumentError("duplicate host header")
if("string"!=typeof val)throw new InvalidArgumentError("invalid host header")
request.host=val}else if("content-length"===headerName){if(null!==request.contentLength)throw new InvalidArgumentError("duplicate content-length header")
if(!function(val){if("string"!=typeof val||0===val.length)return!1
for(let i=0;i<val.length;i++){const charCode=val.charCodeAt(i)
if(charCode<48||charCode>57)return!1}return!0}(val))throw new InvalidArgumentError("invalid content-length header")
request.contentLength=parseInt(val,10)}else if(null===request.contentType&&"content-type"===headerName){request.contentType=val
request.headers.push(key,val)}else{if("transfer-encoding"===headerName||"keep-alive"===headerName||"upgrade"===headerName)throw new InvalidArgumentError(`invalid ${headerName} header`)
if("connection"===headerName){const value="string"==typeof val?val:null
if(null===value)throw new InvalidArgumentError("invalid connection header")
for(const token of value.toLowerCase().split(",")){const trimmed=token.trim()
if(!isValidHTTPToken(trimmed))throw new InvalidArgumentError("invalid connection header")
"close"===trimmed&&(request.reset=!0)}}else{if("expect"===headerName)throw new NotSupportedError("expect header not supported")
request.headers.push(key,val)}}}let isFormData
module.exports=class{constructor(origin,{path,method,body,headers,query,idempotent,blocking,upgrade,headersTimeout,bodyTimeout,reset,expectContinue,servername,throwOnError,maxRedirections,typeOfService},handler){if("string"!=typeof path)throw new InvalidArgumentError("path must be a string")
if("/"!==path[0]&&!path.startsWith("http://")&&!path.startsWith("https://")&&"CONNECT"!==method)throw new InvalidArgumentError("path must be an absolute URL or start with a slash")
if(invalidPathRegex.test(path))throw new InvalidArgumentError("invalid request path")
if("string"!=typeof method)throw new InvalidArgumentError("method must be a string")
if(void 0===normalizedMethodRecords[method]&&!isValidHTTPToken(method))throw new InvalidArgumentError("invalid request method")
if(upgrade&&"string"!=typeof upgrade)throw new InvalidArgumentError("upgrade must be a string")
if(upgrade&&!isValidHeaderValue(upgrade))throw new InvalidArgumentError("invalid upgrade header")
if(null!=headersTimeout&&(!Number.isFinite(headersTimeout)||headersTimeout<0))throw new InvalidArgumentError("invalid headersTimeout")
if(null!=bodyTimeout&&(!Number.isFinite(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError("invalid bodyTimeout")
if(null!=reset&&"boolean"!=typeof reset)throw new InvalidArgumentError("invalid reset")
if(null!=expectContinue&&"boolean"!=typeof expectContinue)throw new InvalidArgumentError("invalid expectContinue")
if(null!=throwOnError)throw new InvalidArgumentError("invalid throwOnError")
if(null!=maxRedirections&&0!==maxRedirections)throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor")
if(null!=typeOfService&&(!Number.isInteger(typeOfService)||typeOfService<0||typeOfService>255))throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255")
this.headersTimeout=headersTimeout
this.bodyTimeout=bodyTimeout
this.method=method
this.typeOfService=typeOfService
this.abort=null
if(null==body)this.body=null
else if(isStream(body)){this.body=body
const rState=this.body._readableState
if(!rState||!rState.autoDestroy){this.endHandler=function(){destroy(this)}
this.body.on("end",this.endHandler)}this.errorHandler=err=>{this.abort?this.abort(err):this.error=err}
this.body.on("error",this.errorHandler)}else if(isBuffer(body))this.body=body.byteLength?body:null
else if(ArrayBuffer.isView(body))this.body=body.buffer.byteLength?Buffer.from(body.buffer,body.byteOffset,body.byteLength):null
else if(body instanceof ArrayBuffer)this.body=body.byteLength?Buffer.from(body):null
else if("string"==typeof body)this.body=body.length?Buffer.from(body):null
else if(isFormDataLike(body)){if(!function(body){if(void 0===isFormData){__webpack_require__(2949)
isFormData=__webpack_require__(2949).webidl.is.FormData}return isFormData(body)}(body))throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported")
this.body=body}else{if(!isIterable(body)&&!isBlobLike(body))throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
this.body=body}this.completed=!1
this.aborted=!1
this.upgrade=upgrade||null
this.path=query?serializePathWithQuery(path,query):path
this.origin=origin
this.protocol=getProtocolFromUrlString(origin)
this.idempotent=idempotent??("HEAD"===method||"GET"===method||"QUERY"===method)
this.blocking=blocking??"HEAD"!==this.method
this.reset=reset??null
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=null!=expectContinue&&expectContinue
if(Array.isArray(headers)){if(headers.length%2!=0)throw new InvalidArgumentError("headers array must be even")
for(let i=0;i<headers.length;i+=2)processHeader(this,headers[i],headers[i+1])}else if(headers&&"object"==typeof headers)if(hasSafeIterator(headers))for(const header of headers){if(!Array.isArray(header)||2!==header.length)throw new InvalidArgumentError("headers must be in key-value pair format")
processHeader(this,header[0],header[1])}else{const keys=Object.keys(headers)
for(let i=0;i<keys.length;++i)processHeader(this,keys[i],headers[keys[i]])}else if(null!=headers)throw new InvalidArgumentError("headers must be an object or an array")
assertRequestHandler(handler,method,upgrade)
this.servername=servername||getServerName(this.host)||null
this[kHandler]=handler
channels.create.hasSubscribers&&channels.create.publish({request:this})}onBodySent(chunk){channels.bodyChunkSent.hasSubscribers&&channels.bodyChunkSent.publish({request:this,chunk})
if(this[kHandler].onBodySent)try{return this[kHandler].onBodySent(chunk)}catch(err){this.abort(err)}}onRequestSent(){channels.bodySent.hasSubscribers&&channels.bodySent.publish({request:this})
if(this[kHandler].onRequestSent)try{return this[kHandler].onRequestSent()}catch(err){this.abort(err)}}onRequestStart(abort,context){assert(!this.aborted)
assert(!this.completed)
this[kController]=new RequestController(abort)
if(!this.error){this.abort=abort
return this[kHandler].onRequestStart(this[kController],context)}this[kController].abort(this.error)}onResponseStarted(){return this[kHandler].onResponseStarted?.()}onResponseStart(statusCode,headers,resume,statusText){assert(!this.aborted)
assert(!this.completed)
channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,statusText}})
const controller=this[kController]
if(controller){controller[kResume]=resume
controller.rawHeaders=headers}const parsedHeaders=Array.isArray(headers)?parseHeaders(headers):headers
try{this[kHandler].onResponseStart?.(controller,statusCode,parsedHeaders,statusText)
return!controller?.paused}catch(err){this.abort(err)
return!1}}onResponseData(chunk){assert(!this.aborted)
assert(!this.completed)
channels.bodyChunkReceived.hasSubscribers&&channels.bodyChunkReceived.publish({request:this,chunk})
const controller=this[kController]
try{this[kHandler].onResponseData?.(controller,chunk)
return!controller?.paused}catch(err){this.abort(err)
return!1}}onRequestUpgrade(statusCode,headers,socket,statusText=""){this.onFinally()
assert(!this.aborted)
assert(!this.completed)
channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,statusText}})
const controller=this[kController]
controller&&(controller.rawHeaders=headers)
const parsedHeaders=Array.isArray(headers)?parseHeaders(headers):headers,result=this[kHandler].onRequestUpgrade?.(controller,statusCode,parsedHeaders,socket)
if(!this.aborted){this.completed=!0
channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers:[]})}return result}onResponseEnd(trailers){this.onFinally()
assert(!this.aborted)
assert(!this.completed)
this.completed=!0
channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers})
const controller=this[kController]
controller&&(controller.rawTrailers=trailers)
const parsedTrailers=Array.isArray(trailers)?parseHeaders(trailers):trailers
try{return this[kHandler].onResponseEnd?.(controller,parsedTrailers)}catch(err){this.onResponseError(err)}}onResponseError(error){this.onFinally()
channels.error.hasSubscribers&&channels.error.publish({request:this,error})
if(this.aborted)return
this.aborted=!0
const controller=this[kController]
return this[kHandler].onResponseError?.(controller,error)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(key,value){processHeader(this,key,value)
return this}}}),637:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),util=__webpack_require__(3440),{channels}=__webpack_require__(2414),timers=__webpack_require__(6603),{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,RequestAbortedError,InvalidArgumentError,HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,WebAssemblyNotSupportedError,ResponseExceededMaxSizeError}=__webpack_require__(8707),{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kPending,kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kSocket,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kMaxRequests,kCounter,kMaxResponseSize,kOnError,kResume,kHTTPContext,kClosed,kUseMilo}=__webpack_require__(6443),constants=__webpack_require__(2824),{H1Parser,getMiloEnabled}="undefined"==typeof esbuildDetection?__webpack_require__(2949):{},EMPTY_BUF=Buffer.alloc(0),FastBuffer=Buffer[Symbol.species],removeAllListeners=util.removeAllListeners,kIdleSocketValidation=Symbol("kIdleSocketValidation"),kIdleSocketValidationTimeout=Symbol("kIdleSocketValidationTimeout"),kSocketUsed=Symbol("kSocketUsed"),kTypeOfService=Symbol("kTypeOfService")
let extractBody,llhttpInstance=null,currentParser=null,currentBufferRef=null,currentBufferSize=0,currentBufferPtr=null,currentBuffer=null
class Parser{constructor(client,socket,{exports}){this.llhttp=exports
this.ptr=this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
this.client=client
this.socket=socket
this.timeout=null
this.timeoutWeakRef=new WeakRef(this)
this.timeoutValue=null
this.timeoutType=null
this.statusCode=0
this.statusText=""
this.upgrade=!1
this.headers=[]
this.headersSize=0
this.headersMaxSize=client[kMaxHeadersSize]
this.shouldKeepAlive=!1
this.paused=!1
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=-1
this.hasTransferEncoding=!1
this.connection=""
this.maxResponseSize=client[kMaxResponseSize]}setTimeout(delay,type){if(delay!==this.timeoutValue||1&type^1&this.timeoutType){if(this.timeout){timers.clearTimeout(this.timeout)
this.timeout=null}if(delay)if(1&type)this.timeout=timers.setFastTimeout(onParserTimeout,delay,this.timeoutWeakRef)
else{this.timeout=setTimeout(onParserTimeout,delay,this.timeoutWeakRef)
this.timeout?.unref()}this.timeoutValue=delay}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.timeoutType=type}resume(){if(!this.socket.destroyed&&this.paused){assert(null!=this.ptr)
assert(null===currentParser)
this.llhttp.llhttp_resume(this.ptr)
assert(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.paused=!1
this.execute(this.socket.read()||EMPTY_BUF)
this.readMore()}}readMore(){for(;!this.paused&&this.ptr;){const chunk=this.socket.read()
if(null===chunk)break
this.execute(chunk)}}execute(chunk){assert(null===currentParser)
assert(null!=this.ptr)
assert(!this.paused)
const{socket,llhttp}=this
if(chunk.length>currentBufferSize){currentBufferPtr&&llhttp.free(currentBufferPtr)
currentBufferSize=4096*Math.ceil(chunk.length/4096)
currentBufferPtr=llhttp.malloc(currentBufferSize)}null!==currentBuffer&&currentBuffer.buffer===llhttp.memory.buffer&&currentBuffer.byteOffset===currentBufferPtr&&currentBuffer.byteLength===currentBufferSize||(currentBuffer=new Uint8Array(llhttp.memory.buffer,currentBufferPtr,currentBufferSize))
currentBuffer.set(chunk)
try{let ret
try{currentBufferRef=chunk
currentParser=this
ret=llhttp.llhttp_execute(this.ptr,currentBufferPtr,chunk.length)}finally{currentParser=null
currentBufferRef=null}if(ret!==constants.ERROR.OK){const data=chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr)-currentBufferPtr)
if(ret===constants.ERROR.PAUSED_UPGRADE)this.onUpgrade(data)
else{if(ret!==constants.ERROR.PAUSED)throw this.createError(ret,data)
this.paused=!0
socket.unshift(data)}}}catch(err){util.destroy(socket,err)}}finish(){assert(null===currentParser)
assert(null!=this.ptr)
const{llhttp}=this
if(this.paused){let data
do{llhttp.llhttp_resume(this.ptr)
this.paused=!1
data=this.socket.read()||EMPTY_BUF
this.execute(data)}while(this.paused&&data.length>0)
if(this.paused){llhttp.llhttp_resume(this.ptr)
this.paused=!1}}let ret
try{currentParser=this
ret=llhttp.llhttp_finish(this.ptr)}finally{currentParser=null}if(ret===constants.ERROR.OK)return null
if(ret===constants.ERROR.PAUSED||ret===constants.ERROR.PAUSED_UPGRADE){this.paused=!0
return null}return this.createError(ret,EMPTY_BUF)}createError(ret,data){const{llhttp,contentLength,bytesRead}=this
if(-1!==contentLength&&bytesRead!==contentLength)return new ResponseContentLengthMismatchError
const ptr=llhttp.llhttp_get_error_reason(this.ptr)
let message=""
if(ptr){const len=new Uint8Array(llhttp.memory.buffer,ptr).indexOf(0)
message="Response does not match the HTTP/1.1 protocol ("+Buffer.from(llhttp.memory.buffer,ptr,len).toString()+")"}return new HTTPParserError(message,constants.ERROR[ret],data)}destroy(){assert(null===currentParser)
assert(null!=this.ptr)
this.llhttp.llhttp_free(this.ptr)
this.ptr=null
this.timeout&&timers.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=!1}onStatus(buf){this.statusText=buf.toString()
return 0}onMessageBegin(){const{socket,client}=this
if(socket.destroyed)return-1
if(0===client[kRunning]){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}const request=client[kQueue][client[kRunningIdx]]
if(!request)return-1
request.onResponseStarted()
return 0}onHeaderField(buf){const len=this.headers.length
1&len?this.headers[len-1]=Buffer.concat([this.headers[len-1],buf]):this.headers.push(buf)
this.trackHeader(buf.length)
return 0}onHeaderValue(buf){let len=this.headers.length
const isContinuation=!(1&len)
if(1&~len)this.headers[len-1]=Buffer.concat([this.headers[len-1],buf])
else{this.headers.push(buf)
len+=1}const key=this.headers[len-2]
if(10===key.length){const headerName=util.bufferToLowerCasedHeaderName(key)
"keep-alive"===headerName?this.keepAlive+=(isContinuation||0===this.keepAlive.length?"":",")+buf.toString():"connection"===headerName&&(this.connection+=(isContinuation||0===this.connection.length?"":",")+buf.toString())}else if(14===key.length&&"content-length"===util.bufferToLowerCasedHeaderName(key)){-1===this.contentLength&&(this.contentLength=0)
for(let i=0;i<buf.length;i++)this.contentLength=10*this.contentLength+(buf[i]-48)}else 17===key.length&&"transfer-encoding"===util.bufferToLowerCasedHeaderName(key)&&(this.hasTransferEncoding=!0)
this.trackHeader(buf.length)
return 0}trackHeader(len){this.headersSize+=len
this.headersSize>=this.headersMaxSize&&util.destroy(this.socket,new HeadersOverflowError)}onUpgrade(head){const{upgrade,client,socket,headers,statusCode,statusText}=this
assert(upgrade)
assert(client[kSocket]===socket)
assert(!socket.destroyed)
assert(!this.paused)
assert(!(1&headers.length))
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(request.upgrade||"CONNECT"===request.method)
this.statusCode=0
this.statusText=""
this.shouldKeepAlive=!1
this.headers=[]
this.headersSize=0
socket.unshift(head)
socket[kParser].destroy()
socket[kParser]=null
socket[kClient]=null
socket[kError]=null
removeAllListeners(socket)
client[kSocket]=null
client[kHTTPContext]=null
client[kQueue][client[kRunningIdx]++]=null
client.emit("disconnect",client[kUrl],[client],new InformationalError("upgrade"))
try{request.onRequestUpgrade(statusCode,headers,socket,statusText)}catch(err){util.errorRequest(client,request,err)
util.destroy(socket,err)}client[kResume]()}onHeadersComplete(statusCode,upgrade,shouldKeepAlive){const{client,socket,headers,statusText}=this
if(socket.destroyed)return-1
if(0===client[kRunning]){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}const request=client[kQueue][client[kRunningIdx]]
if(!request)return-1
assert(!this.upgrade)
assert(this.statusCode<200)
if(100===statusCode){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}if(upgrade&&!request.upgrade){util.destroy(socket,new SocketError("bad upgrade",util.getSocketInfo(socket)))
return-1}assert(3===this.timeoutType)
this.statusCode=statusCode
this.shouldKeepAlive=shouldKeepAlive||"HEAD"===request.method&&!socket[kReset]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection)
if("HEAD"===request.method||204===statusCode||304===statusCode){"HEAD"!==request.method&&(this.contentLength>0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1)
this.contentLength=-1}if(this.statusCode>=200){const bodyTimeout=null!=request.bodyTimeout?request.bodyTimeout:client[kBodyTimeout]
this.setTimeout(bodyTimeout,5)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
if("CONNECT"===request.method){assert(1===client[kRunning])
this.upgrade=!0
return 2}if(upgrade){assert(1===client[kRunning])
this.upgrade=!0
return 2}assert(!(1&this.headers.length))
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&client[kPipelining]){const keepAliveTimeout=this.keepAlive?util.parseKeepAliveTimeout(this.keepAlive):null
if(null!=keepAliveTimeout){const timeout=Math.min(keepAliveTimeout-client[kKeepAliveTimeoutThreshold],client[kKeepAliveMaxTimeout])
timeout<=0?socket[kReset]=!0:client[kKeepAliveTimeoutValue]=timeout}else client[kKeepAliveTimeoutValue]=client[kKeepAliveDefaultTimeout]}else socket[kReset]=!0
const pause=!1===request.onResponseStart(statusCode,headers,this.resume,statusText)
if(request.aborted)return-1
if("HEAD"===request.method)return 1
if(statusCode<200)return 1
if(socket[kBlocking]){socket[kBlocking]=!1
client[kResume]()}return pause?constants.ERROR.PAUSED:0}onBody(buf){const{client,socket,statusCode,maxResponseSize}=this
if(socket.destroyed)return-1
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
assert(statusCode>=200)
if(maxResponseSize>-1&&this.bytesRead+buf.length>maxResponseSize){util.destroy(socket,new ResponseExceededMaxSizeError)
return-1}this.bytesRead+=buf.length
return!1===request.onResponseData(buf)?constants.ERROR.PAUSED:0}onMessageComplete(){const{client,socket,statusCode,upgrade,headers,contentLength,bytesRead,shouldKeepAlive}=this
if(socket.destroyed&&(!statusCode||shouldKeepAlive))return-1
if(upgrade)return 0
assert(statusCode>=100)
assert(!(1&this.headers.length))
const request=client[kQueue][client[kRunningIdx]]
assert(request)
this.statusCode=0
this.statusText=""
this.bytesRead=0
this.contentLength=-1
this.hasTransferEncoding=!1
this.keepAlive=""
this.connection=""
this.headers=[]
this.headersSize=0
if(statusCode<200)return 0
if(-1!==contentLength&&bytesRead!==contentLength){util.destroy(socket,new ResponseContentLengthMismatchError)
return-1}request.onResponseEnd(headers)
client[kQueue][client[kRunningIdx]++]=null
socket[kSocketUsed]=0===client[kPending]
if(socket[kWriting]){assert(0===client[kRunning])
util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}if(!shouldKeepAlive){util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}if(socket[kReset]&&0===client[kRunning]){util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}null==client[kPipelining]||1===client[kPipelining]?setImmediate(client[kResume]):client[kResume]()
return 0}}function onParserTimeout(parserWeakRef){const parser=parserWeakRef.deref()
if(!parser)return
const{socket,timeoutType,client,paused}=parser
if(3===timeoutType){if(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>1){assert(!paused,"cannot be paused while waiting for headers")
util.destroy(socket,new HeadersTimeoutError)}}else if(5===timeoutType)paused||util.destroy(socket,new BodyTimeoutError)
else if(8===timeoutType){assert(0===client[kRunning]&&client[kKeepAliveTimeoutValue])
util.destroy(socket,new InformationalError("socket idle timeout"))}}function onHttpSocketError(err){const parser=this[kParser]
if("ECONNRESET"===err.code&&parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish()
if(parserErr){this[kError]=parserErr
this[kClient][kOnError](parserErr)}return}this[kError]=err
this[kClient][kOnError](err)}function onHttpSocketReadable(){this[kParser]?.readMore()}function onHttpSocketEnd(){const parser=this[kParser]
if(parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish()
parserErr&&util.destroy(this,parserErr)
return}util.destroy(this,new SocketError("other side closed",util.getSocketInfo(this)))}function onHttpSocketClose(){const parser=this[kParser]
clearIdleSocketValidation(this)
if(parser){this[kError]||!parser.statusCode||parser.shouldKeepAlive||(this[kError]=parser.finish()||this[kError])
this[kParser].destroy()
this[kParser]=null}const err=this[kError]||new SocketError("closed",util.getSocketInfo(this)),client=this[kClient]
client[kSocket]=null
client[kHTTPContext]=null
if(client.destroyed){assert(0===client[kPending])
const requests=client[kQueue].splice(client[kRunningIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
util.errorRequest(client,request,err)}}else if(client[kRunning]>0&&"UND_ERR_INFO"!==err.code){const request=client[kQueue][client[kRunningIdx]]
client[kQueue][client[kRunningIdx]++]=null
util.errorRequest(client,request,err)}client[kPendingIdx]=client[kRunningIdx]
assert(0===client[kRunning])
client.emit("disconnect",client[kUrl],[client],err)
client[kResume]()}function onSocketClose(){this[kClosed]=!0}function clearIdleSocketValidation(socket){if(socket[kIdleSocketValidationTimeout]){clearImmediate(socket[kIdleSocketValidationTimeout])
socket[kIdleSocketValidationTimeout]=null}socket[kIdleSocketValidation]=0}function writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload){try{if(body){if(util.isBuffer(body)){assert(contentLength===body.byteLength,"buffer body must have content length")
socket.cork()
socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")
socket.write(body)
socket.uncork()
request.onBodySent(body)
expectsPayload||!1===request.reset||(socket[kReset]=!0)}}else if(0===contentLength)socket.write(`${header}content-length: 0\r\n\r\n`,"latin1")
else{assert(null===contentLength,"no body must not have content length")
socket.write(`${header}\r\n`,"latin1")}request.onRequestSent()
client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(0!==contentLength||0===client[kRunning],"iterator body cannot be pipelined")
let callback=null
function onDrain(){if(callback){const cb=callback
callback=null
cb()}}const waitForDrain=()=>new Promise((resolve,reject)=>{assert(null===callback)
socket[kError]?reject(socket[kError]):callback=resolve})
socket.on("close",onDrain).on("drain",onDrain)
const writer=new AsyncWriter({abort,socket,request,contentLength,client,expectsPayload,header})
try{for await(const chunk of body){if(socket[kError])throw socket[kError]
writer.write(chunk)||await waitForDrain()}writer.end()}catch(err){writer.destroy(err)}finally{socket.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort,socket,request,contentLength,client,expectsPayload,header}){this.socket=socket
this.request=request
this.contentLength=contentLength
this.client=client
this.bytesWritten=0
this.expectsPayload=expectsPayload
this.header=header
this.abort=abort
this.lengthMismatch=!1
socket[kWriting]=!0}onLengthMismatch(){this.socket[kReset]=!0
if(!this.lengthMismatch){this.lengthMismatch=!0
process.emitWarning(new RequestContentLengthMismatchError)}}write(chunk){const{socket,request,contentLength,client,bytesWritten,expectsPayload,header}=this
if(socket[kError])throw socket[kError]
if(socket.destroyed)return!1
let len=chunk instanceof Uint8Array?chunk.byteLength:Buffer.byteLength(chunk)
if(!len)return!0
if(null!==contentLength&&bytesWritten+len>contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError
this.onLengthMismatch()
const remaining=contentLength-bytesWritten
if(0===remaining)return!0
chunk=("string"==typeof chunk?Buffer.from(chunk):chunk).subarray(0,remaining)
len=remaining}socket.cork()
if(0===bytesWritten){expectsPayload||!1===request.reset||(socket[kReset]=!0)
null===contentLength?socket.write(`${header}transfer-encoding: chunked\r\n`,"latin1"):socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")}null===contentLength&&socket.write(`\r\n${len.toString(16)}\r\n`,"latin1")
this.bytesWritten+=len
const ret=socket.write(chunk)
socket.uncork()
request.onBodySent(chunk)
ret||socket[kParser].timeout&&3===socket[kParser].timeoutType&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh()
return ret}end(){const{socket,contentLength,client,bytesWritten,expectsPayload,header,request}=this
request.onRequestSent()
socket[kWriting]=!1
if(socket[kError])throw socket[kError]
if(!socket.destroyed){0===bytesWritten?expectsPayload?socket.write(`${header}content-length: 0\r\n\r\n`,"latin1"):socket.write(`${header}\r\n`,"latin1"):null===contentLength&&socket.write("\r\n0\r\n\r\n","latin1")
if(null!==contentLength&&bytesWritten!==contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError
this.onLengthMismatch()}socket[kParser].timeout&&3===socket[kParser].timeoutType&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh()
client[kResume]()}}destroy(err){const{socket,client,abort}=this
socket[kWriting]=!1
if(err){assert(client[kRunning]<=1,"pipeline should only contain this request")
abort(err)}}}module.exports=function(client,socket){client[kSocket]=socket
llhttpInstance||(llhttpInstance=function(){if("undefined"==typeof WebAssembly)throw new WebAssemblyNotSupportedError
const llhttpWasmData=process.env.JEST_WORKER_ID?__webpack_require__(2949):void 0
let mod,useWasmSIMD=!0
if("riscv64"===process.arch)useWasmSIMD=!1
else if("ppc64"===process.arch){const[major,minor]=process.versions.node.split(".").map(n=>parseInt(n,10));(major<24||24===major&&minor<12)&&(useWasmSIMD=!1)}"1"===process.env.UNDICI_NO_WASM_SIMD?useWasmSIMD=!1:"0"===process.env.UNDICI_NO_WASM_SIMD&&(useWasmSIMD=!0)
if(useWasmSIMD)try{mod=new WebAssembly.Module(__webpack_require__(3434))}catch{}mod||(mod=new WebAssembly.Module(llhttpWasmData||__webpack_require__(2949)))
return new WebAssembly.Instance(mod,{env:{wasm_on_url:(p,at,len)=>0,wasm_on_status:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_message_begin:p=>{assert(currentParser.ptr===p)
return currentParser.onMessageBegin()},wasm_on_header_field:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_header_value:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_headers_complete:(p,statusCode,upgrade,shouldKeepAlive)=>{assert(currentParser.ptr===p)
return currentParser.onHeadersComplete(statusCode,1===upgrade,1===shouldKeepAlive)},wasm_on_body:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onBody(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_message_complete:p=>{assert(currentParser.ptr===p)
return currentParser.onMessageComplete()}}})}())
if(socket.errored)throw socket.errored
if(socket.destroyed)throw new SocketError("destroyed")
socket[kNoRef]=!1
socket[kWriting]=!1
socket[kReset]=!1
socket[kBlocking]=!1
socket[kIdleSocketValidation]=0
socket[kIdleSocketValidationTimeout]=null
socket[kSocketUsed]=!1
socket[kParser]="undefined"==typeof esbuildDetection&&(client[kUseMilo]??getMiloEnabled())?new H1Parser(client,socket):new Parser(client,socket,llhttpInstance)
util.addListener(socket,"error",onHttpSocketError)
util.addListener(socket,"readable",onHttpSocketReadable)
util.addListener(socket,"end",onHttpSocketEnd)
util.addListener(socket,"close",onHttpSocketClose)
socket[kClosed]=!1
socket.on("close",onSocketClose)
return{version:"h1",defaultPipelining:1,write:request=>function(client,request){const{method,path,host,upgrade,blocking,reset}=request
let{body,headers,contentLength}=request
const expectsPayload="PUT"===method||"POST"===method||"PATCH"===method||"QUERY"===method||"PROPFIND"===method||"PROPPATCH"===method
if(util.isFormDataLike(body)){extractBody||(extractBody=__webpack_require__(2949).extractBody)
const[bodyStream,contentType]=extractBody(body)
null==request.contentType&&headers.push("content-type",contentType)
body=bodyStream.stream
contentLength=bodyStream.length}else if(util.isBlobLike(body)&&null==request.contentType){const contentType=body.type
if(contentType){const contentTypeValue=`${contentType}`
if(!util.isValidHeaderValue(contentTypeValue)){util.errorRequest(client,request,new InvalidArgumentError("invalid content-type header"))
return!1}headers.push("content-type",contentTypeValue)}}body&&"function"==typeof body.read&&body.read(0)
const bodyLength=util.bodyLength(body)
contentLength=bodyLength??contentLength
null===contentLength&&(contentLength=request.contentLength)
0!==contentLength||expectsPayload||(contentLength=null)
if(function(method){return"GET"!==method&&"HEAD"!==method&&"OPTIONS"!==method&&"TRACE"!==method&&"CONNECT"!==method}(method)&&contentLength>0&&null!==request.contentLength&&request.contentLength!==contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request,new RequestContentLengthMismatchError)
return!1}process.emitWarning(new RequestContentLengthMismatchError)}const socket=client[kSocket]
clearIdleSocketValidation(socket)
const abort=err=>{if(!request.aborted&&!request.completed){util.errorRequest(client,request,err||new RequestAbortedError)
util.destroy(body)
util.destroy(socket,new InformationalError("aborted"))}}
try{request.onRequestStart(abort,null)}catch(err){util.errorRequest(client,request,err)}if(request.aborted)return!1
"HEAD"===method&&(socket[kReset]=!0);(upgrade||"CONNECT"===method)&&(socket[kReset]=!0)
null!=reset&&(socket[kReset]=reset)
client[kMaxRequests]&&++socket[kCounter]>=client[kMaxRequests]&&(socket[kReset]=!0)
blocking&&(socket[kBlocking]=!0)
!function(socket,request){if("function"!=typeof socket.setTypeOfService)return
const typeOfService=request.typeOfService
if(void 0===typeOfService)return
if(socket[kTypeOfService]!==typeOfService)try{socket.setTypeOfService(typeOfService)
socket[kTypeOfService]=typeOfService}catch{}}(socket,request)
let header=`${method} ${path} HTTP/1.1\r\n`
header+="string"==typeof host?`host: ${host}\r\n`:client[kHostHeader]
upgrade?header+=`connection: upgrade\r\nupgrade: ${upgrade}\r\n`:client[kPipelining]&&!socket[kReset]?header+="connection: keep-alive\r\n":header+="connection: close\r\n"
if(Array.isArray(headers))for(let n=0;n<headers.length;n+=2){const key=headers[n+0],val=headers[n+1]
if(Array.isArray(val))for(let i=0;i<val.length;i++)header+=`${key}: ${val[i]}\r\n`
else header+=`${key}: ${val}\r\n`}channels.sendHeaders.hasSubscribers&&channels.sendHeaders.publish({request,headers:header,socket})
body&&0!==bodyLength?util.isBuffer(body)?writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isBlobLike(body)?"function"==typeof body.stream?writeIterable(abort,body.stream(),client,request,socket,contentLength,header,expectsPayload):async function(abort,body,client,request,socket,contentLength,header,expectsPayload){try{if(null!=contentLength&&contentLength!==body.size)throw new RequestContentLengthMismatchError
const buffer=Buffer.from(await body.arrayBuffer())
socket.cork()
socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")
socket.write(buffer)
socket.uncork()
request.onBodySent(buffer)
request.onRequestSent()
expectsPayload||!1===request.reset||(socket[kReset]=!0)
client[kResume]()}catch(err){abort(err)}}(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isStream(body)?function(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(0!==contentLength||0===client[kRunning],"stream body cannot be pipelined")
let finished=!1
const writer=new AsyncWriter({abort,socket,request,contentLength,client,expectsPayload,header}),onData=function(chunk){if(!finished)try{!writer.write(chunk)&&this.pause&&this.pause()}catch(err){util.destroy(this,err)}},onDrain=function(){finished||body.resume&&body.resume()},onClose=function(){queueMicrotask(()=>{body.removeListener("error",onFinished)})
if(!finished){const err=new RequestAbortedError
queueMicrotask(()=>onFinished(err))}},onFinished=function(err){if(!finished){finished=!0
assert(socket.destroyed||socket[kWriting]&&client[kRunning]<=1)
socket.off("drain",onDrain).off("error",onFinished)
body.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose)
if(!err)try{writer.end()}catch(er){err=er}writer.destroy(err)
!err||"UND_ERR_INFO"===err.code&&"reset"===err.message?util.destroy(body):util.destroy(body,err)}}
body.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose)
body.resume&&body.resume()
socket.on("drain",onDrain).on("error",onFinished)
body.errorEmitted??body.errored?setImmediate(onFinished,body.errored):(body.endEmitted??body.readableEnded)&&setImmediate(onFinished,null);(body.closeEmitted??body.closed)&&setImmediate(onClose)}(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isIterable(body)?writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload):assert(!1):writeBuffer(abort,null,client,request,socket,contentLength,header,expectsPayload)
return!0}(client,request),resume(){!function(client){const socket=client[kSocket]
if(socket&&!socket.destroyed){if(0===client[kSize]){if(!socket[kNoRef]&&socket.unref){socket.unref()
socket[kNoRef]=!0}}else if(socket[kNoRef]&&socket.ref){socket.ref()
socket[kNoRef]=!1}if(0===client[kRunning]&&client[kPending]>0&&socket[kSocketUsed]){if(0===socket[kIdleSocketValidation]){!function(client,socket){socket[kIdleSocketValidation]=1
socket[kIdleSocketValidationTimeout]=setImmediate(()=>{socket[kIdleSocketValidationTimeout]=null
socket[kIdleSocketValidation]=2
client[kSocket]!==socket||socket.destroyed||client[kResume]()})}(client,socket)
socket[kParser].readMore()
socket.destroyed
return}if(1===socket[kIdleSocketValidation]){socket[kParser].readMore()
socket.destroyed
return}}if(0===client[kRunning]){socket[kParser].readMore()
if(socket.destroyed)return}if(0===client[kSize])8!==socket[kParser].timeoutType&&socket[kParser].setTimeout(client[kKeepAliveTimeoutValue],8)
else if(client[kRunning]>0&&socket[kParser].statusCode<200&&3!==socket[kParser].timeoutType){const request=client[kQueue][client[kRunningIdx]],headersTimeout=null!=request.headersTimeout?request.headersTimeout:client[kHeadersTimeout]
socket[kParser].setTimeout(headersTimeout,3)}}}(client)},destroy(err,callback){if(socket[kClosed])queueMicrotask(callback)
else{socket.on("close",callback)
socket.destroy(err)}},get destroyed(){return socket.destroyed},busy(request){if(socket[kWriting]||socket[kReset]||socket[kBlocking]||1===socket[kIdleSocketValidation])return!0
if(request){if(client[kRunning]>0&&!request.idempotent)return!0
if(client[kRunning]>0&&(request.upgrade||"CONNECT"===request.method))return!0
if(client[kRunning]>0&&0!==util.bodyLength(request.body)&&(util.isStream(request.body)||util.isAsyncIterable(request.body)||util.isFormDataLike(request.body)))return!0}return!1}}}}),3701:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),net=__webpack_require__(7030),http=__webpack_require__(2949),util=__webpack_require__(3440),{ClientStats}=__webpack_require__(6854),{channels}=__webpack_require__(2414),Request=__webpack_require__(4655),DispatcherBase=__webpack_require__(1841),{InvalidArgumentError,InformationalError,ClientDestroyedError}=__webpack_require__(8707),buildConnector=__webpack_require__(9136),{kUrl,kServerName,kClient,kBusy,kConnect,kResuming,kRunning,kPending,kSize,kQueue,kConnected,kConnecting,kNeedDrain,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kConnector,kMaxRequests,kCounter,kClose,kDestroy,kDispatch,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,kMaxConcurrentStreams,kHostAuthority,kResume,kHTTP2Options,kUseMilo}=__webpack_require__(6443),connectH1=__webpack_require__(637),connectH2=__webpack_require__(2949),kClosedResolve=Symbol("kClosedResolve"),getDefaultNodeMaxHeaderSize=http&&http.maxHeaderSize&&Number.isInteger(http.maxHeaderSize)&&http.maxHeaderSize>0?()=>http.maxHeaderSize:()=>{throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid")},noop=()=>{}
let h2NamespaceOptsWarning=!1
function emitH2OptionsNamespaceWarning(optName){if(!0!==h2NamespaceOptsWarning){process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"})
h2NamespaceOptsWarning=!0}}function getMaxConcurrent(client){return"h2"===client[kHTTPContext]?.version?client[kMaxConcurrentStreams]:function(client){return client[kPipelining]??client[kHTTPContext]?.defaultPipelining??1}(client)}function onError(client,err){if(0===client[kRunning]&&"UND_ERR_INFO"!==err.code&&"UND_ERR_SOCKET"!==err.code){assert(client[kPendingIdx]===client[kRunningIdx])
const requests=client[kQueue].splice(client[kRunningIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
null!=request&&util.errorRequest(client,request,err)}assert(0===client[kSize])}}function connect(client){assert(!client[kConnecting])
assert(!client[kHTTPContext])
let{host,hostname,protocol,port}=client[kUrl]
if("["===hostname[0]){const idx=hostname.indexOf("]")
assert(-1!==idx)
const ip=hostname.substring(1,idx)
assert(net.isIPv6(ip))
hostname=ip}client[kConnecting]=!0
channels.beforeConnect.hasSubscribers&&channels.beforeConnect.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector]})
try{client[kConnector]({host,hostname,protocol,port,servername:client[kServerName],localAddress:client[kLocalAddress]},(err,socket)=>{if(err){handleConnectError(client,err,{host,hostname,protocol,port})
client[kResume]()}else if(client.destroyed){util.destroy(socket.on("error",noop),new ClientDestroyedError)
client[kResume]()}else{assert(socket)
try{client[kHTTPContext]="h2"===socket.alpnProtocol?connectH2(client,socket):connectH1(client,socket)}catch(err){socket.destroy().on("error",noop)
handleConnectError(client,err,{host,hostname,protocol,port})
client[kResume]()
return}client[kConnecting]=!1
socket[kCounter]=0
socket[kMaxRequests]=client[kMaxRequests]
socket[kClient]=client
socket[kError]=null
channels.connected.hasSubscribers&&channels.connected.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],socket})
client.emit("connect",client[kUrl],[client])
client[kResume]()}})}catch(err){handleConnectError(client,err,{host,hostname,protocol,port})
client[kResume]()}}function handleConnectError(client,err,{host,hostname,protocol,port}){if(!client.destroyed){client[kConnecting]=!1
channels.connectError.hasSubscribers&&channels.connectError.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],error:err})
if("ERR_TLS_CERT_ALTNAME_INVALID"===err.code){const running=client[kQueue].splice(client[kRunningIdx],client[kRunning])
client[kPendingIdx]=client[kRunningIdx]
for(let i=0;i<running.length;i++)util.errorRequest(client,running[i],err)
for(;client[kPending]>0&&client[kQueue][client[kPendingIdx]].servername===client[kServerName];){const request=client[kQueue].splice(client[kPendingIdx],1)[0]
util.errorRequest(client,request,err)}}else onError(client,err)
client.emit("connectionError",client[kUrl],[client],err)}}function emitDrain(client){client[kNeedDrain]=0
client.emit("drain",client[kUrl],[client])}function resume(client,sync){if(2!==client[kResuming]){client[kResuming]=2
!function(client,sync){for(;;){if(client.destroyed){assert(0===client[kPending])
return}if(client[kClosedResolve]&&!client[kSize]){client[kClosedResolve]()
client[kClosedResolve]=null
return}client[kHTTPContext]&&client[kHTTPContext].resume()
if(client[kBusy])client[kNeedDrain]=2
else if(2===client[kNeedDrain]){if(sync){client[kNeedDrain]=1
queueMicrotask(()=>emitDrain(client))}else emitDrain(client)
continue}if(0===client[kPending])return
if(client[kRunning]>=(getMaxConcurrent(client)||1))return
const request=client[kQueue][client[kPendingIdx]]
if(null===request)return
if(request.aborted)client[kQueue].splice(client[kPendingIdx],1)
else{if("https:"===client[kUrl].protocol&&client[kServerName]!==request.servername){if(client[kRunning]>0)return
client[kServerName]=request.servername
client[kHTTPContext]?.destroy(new InformationalError("servername changed"),()=>{client[kHTTPContext]=null
resume(client)})}if(client[kConnecting])return
if(!client[kHTTPContext]){client[kServerName]=request.servername
connect(client)
return}if(client[kHTTPContext].destroyed)return
if(client[kHTTPContext].busy(request))return
!request.aborted&&client[kHTTPContext].write(request)?client[kPendingIdx]++:client[kQueue].splice(client[kPendingIdx],1)}}}(client,sync)
client[kResuming]=0
if(client[kRunningIdx]>256){client[kQueue].splice(0,client[kRunningIdx])
client[kPendingIdx]-=client[kRunningIdx]
client[kRunningIdx]=0}}}module.exports=class extends DispatcherBase{constructor(url,{maxHeaderSize,headersTimeout,socketTimeout,requestTimeout,connectTimeout,bodyTimeout,idleTimeout,keepAlive,keepAliveTimeout,maxKeepAliveTimeout,keepAliveMaxTimeout,keepAliveTimeoutThreshold,socketPath,pipelining,tls,strictContentLength,maxCachedSessions,connect,maxRequestsPerClient,localAddress,maxResponseSize,autoSelectFamily,autoSelectFamilyAttemptTimeout,maxConcurrentStreams,allowH2,useH2c,initialWindowSize,connectionWindowSize,pingInterval,useMilo,webSocket,h2Options,eventSource}={}){if(void 0!==keepAlive)throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead")
if(void 0!==socketTimeout)throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==requestTimeout)throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==idleTimeout)throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead")
if(void 0!==maxKeepAliveTimeout)throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
if(null!=maxHeaderSize){if(!Number.isInteger(maxHeaderSize)||maxHeaderSize<1)throw new InvalidArgumentError("invalid maxHeaderSize")}else maxHeaderSize=getDefaultNodeMaxHeaderSize()
if(null!=socketPath&&"string"!=typeof socketPath)throw new InvalidArgumentError("invalid socketPath")
if(null!=connectTimeout&&(!Number.isFinite(connectTimeout)||connectTimeout<0))throw new InvalidArgumentError("invalid connectTimeout")
if(null!=keepAliveTimeout&&(!Number.isFinite(keepAliveTimeout)||keepAliveTimeout<=0))throw new InvalidArgumentError("invalid keepAliveTimeout")
if(null!=keepAliveMaxTimeout&&(!Number.isFinite(keepAliveMaxTimeout)||keepAliveMaxTimeout<=0))throw new InvalidArgumentError("invalid keepAliveMaxTimeout")
if(null!=keepAliveTimeoutThreshold&&!Number.isFinite(keepAliveTimeoutThreshold))throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold")
if(null!=headersTimeout&&(!Number.isInteger(headersTimeout)||headersTimeout<0))throw new InvalidArgumentError("headersTimeout must be a positive integer or zero")
if(null!=bodyTimeout&&(!Number.isInteger(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero")
if(null!=connect&&"function"!=typeof connect&&"object"!=typeof connect)throw new InvalidArgumentError("connect must be a function or an object")
if(null!=maxRequestsPerClient&&(!Number.isInteger(maxRequestsPerClient)||maxRequestsPerClient<0))throw new InvalidArgumentError("maxRequestsPerClient must be a positive number")
if(null!=localAddress&&("string"!=typeof localAddress||0===net.isIP(localAddress)))throw new InvalidArgumentError("localAddress must be valid string IP address")
if(null!=maxResponseSize&&(!Number.isInteger(maxResponseSize)||maxResponseSize<-1))throw new InvalidArgumentError("maxResponseSize must be a positive number")
if(null!=autoSelectFamilyAttemptTimeout&&(!Number.isInteger(autoSelectFamilyAttemptTimeout)||autoSelectFamilyAttemptTimeout<-1))throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number")
if(null!=allowH2&&"boolean"!=typeof allowH2)throw new InvalidArgumentError("allowH2 must be a valid boolean value")
if(!1!==allowH2)if(null!=h2Options){if(null!=h2Options.useH2c&&"boolean"!=typeof h2Options.useH2c)throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value")
if(null!=h2Options.settings?.initialWindowSize&&(!Number.isInteger(h2Options.settings.initialWindowSize)||h2Options.settings.initialWindowSize<1))throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0")
if(null!=h2Options.maxConcurrentStreams&&(!Number.isInteger(h2Options.maxConcurrentStreams)||h2Options.maxConcurrentStreams<1))throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0")
if(null!=h2Options.connectionWindowSize&&(!Number.isInteger(h2Options.connectionWindowSize)||h2Options.connectionWindowSize<1))throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0")
if(null!=h2Options.pingInterval&&("number"!=typeof h2Options.pingInterval||!Number.isInteger(h2Options.pingInterval)||h2Options.pingInterval<0))throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0")}else{if(null!=useH2c&&"boolean"!=typeof useH2c){emitH2OptionsNamespaceWarning("useH2c")
throw new InvalidArgumentError("useH2c must be a valid boolean value")}if(null!=maxConcurrentStreams&&("number"!=typeof maxConcurrentStreams||maxConcurrentStreams<1)){emitH2OptionsNamespaceWarning("maxConcurrentStreams")
throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0")}if(null!=initialWindowSize&&(!Number.isInteger(initialWindowSize)||initialWindowSize<1)){emitH2OptionsNamespaceWarning("initialWindowSize")
throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0")}if(null!=connectionWindowSize&&(!Number.isInteger(connectionWindowSize)||connectionWindowSize<1)){emitH2OptionsNamespaceWarning("connectionWindowSize")
throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0")}if(null!=pingInterval&&("number"!=typeof pingInterval||!Number.isInteger(pingInterval)||pingInterval<0)){emitH2OptionsNamespaceWarning("pingInterval")
throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0")}}super({webSocket,eventSource})
if("function"!=typeof connect)connect=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,useH2c:h2Options?.useH2c??useH2c,timeout:connectTimeout,..."boolean"==typeof autoSelectFamily?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect})
else{const customConnect=connect
connect=(opts,callback)=>customConnect({...opts,...null!=socketPath?{socketPath}:null,...null!=allowH2?{allowH2}:null},callback)}this[kUrl]=util.parseOrigin(url)
this[kHostAuthority]=`${this[kUrl].hostname}${this[kUrl].port?`:${this[kUrl].port}`:""}`
this[kConnector]=connect
this[kPipelining]=null!=pipelining?pipelining:1
this[kMaxHeadersSize]=maxHeaderSize
this[kKeepAliveDefaultTimeout]=keepAliveTimeout??4e3
this[kKeepAliveMaxTimeout]=keepAliveMaxTimeout??6e5
this[kKeepAliveTimeoutThreshold]=keepAliveTimeoutThreshold??2e3
this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout]
this[kServerName]=null
this[kLocalAddress]=null!=localAddress?localAddress:null
this[kResuming]=0
this[kNeedDrain]=0
this[kHostHeader]=`host: ${this[kHostAuthority]}\r\n`
this[kBodyTimeout]=null!=bodyTimeout?bodyTimeout:3e5
this[kHeadersTimeout]=null!=headersTimeout?headersTimeout:3e5
this[kStrictContentLength]=strictContentLength??!0
this[kMaxRequests]=maxRequestsPerClient
this[kClosedResolve]=null
this[kMaxResponseSize]=maxResponseSize>-1?maxResponseSize:-1
this[kHTTPContext]=null
this[kHTTP2Options]={pingInterval:h2Options?.pingInterval??pingInterval??6e4,connectionWindowSize:h2Options?.connectionWindowSize??connectionWindowSize??524288,maxConcurrentStreams:h2Options?.maxConcurrentStreams??maxConcurrentStreams??100,sessionOptions:{initialWindowSize:h2Options?.initialWindowSize??initialWindowSize??262144}}
this[kUseMilo]=useMilo
this[kQueue]=[]
this[kRunningIdx]=0
this[kPendingIdx]=0
this[kResume]=sync=>resume(this,sync)
this[kOnError]=err=>onError(this,err)}get pipelining(){return this[kPipelining]}set pipelining(value){this[kPipelining]=value
this[kResume](!0)}get stats(){return new ClientStats(this)}get[kPending](){return this[kQueue].length-this[kPendingIdx]}get[kRunning](){return this[kPendingIdx]-this[kRunningIdx]}get[kSize](){return this[kQueue].length-this[kRunningIdx]}get[kConnected](){return!!this[kHTTPContext]&&!this[kConnecting]&&!this[kHTTPContext].destroyed}get[kBusy](){const allowsMux="h2"===this[kHTTPContext]?.version
return Boolean(this[kHTTPContext]?.busy(null)||this[kSize]>=(getMaxConcurrent(this)||1)||this[kPending]>0&&!allowsMux)}[kConnect](cb){connect(this)
this.once("connect",cb)}[kDispatch](opts,handler){const request=new Request(this[kUrl].origin,opts,handler)
this[kQueue].push(request)
if(this[kResuming]);else if(null==util.bodyLength(request.body)&&util.isIterable(request.body)){this[kResuming]=1
queueMicrotask(()=>resume(this))}else this[kResume](!0)
this[kResuming]&&2!==this[kNeedDrain]&&this[kBusy]&&(this[kNeedDrain]=2)
return this[kNeedDrain]<2}[kClose](){return new Promise(resolve=>{this[kSize]?this[kClosedResolve]=resolve:resolve(null)})}[kDestroy](err){return new Promise(resolve=>{const requests=this[kQueue].splice(this[kPendingIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
null!=request&&util.errorRequest(this,request,err)}const callback=()=>{if(this[kClosedResolve]){this[kClosedResolve]()
this[kClosedResolve]=null}resolve(null)}
if(this[kHTTPContext]){this[kHTTPContext].destroy(err,callback)
this[kHTTPContext]=null}else queueMicrotask(callback)
this[kResume]()})}}}),1841:((module,__unused_webpack_exports,__webpack_require__)=>{const buffer=__webpack_require__(4573),Dispatcher=__webpack_require__(883),{ClientDestroyedError,ClientClosedError,InvalidArgumentError}=__webpack_require__(8707),{kDestroy,kClose,kClosed,kDestroyed,kDispatch}=__webpack_require__(6443),{defaultWebSocketMaxFragments,defaultWebSocketMaxPayloadSize}=__webpack_require__(735),kOnDestroyed=Symbol("onDestroyed"),kOnClosed=Symbol("onClosed"),kWebSocketOptions=Symbol("webSocketOptions"),kEventSourceOptions=Symbol("eventSourceOptions")
module.exports=class extends Dispatcher{[kDestroyed]=!1;[kOnDestroyed]=null;[kClosed]=!1;[kOnClosed]=null
constructor(opts){super()
this[kWebSocketOptions]=opts?.webSocket??{}
this[kEventSourceOptions]=opts?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[kWebSocketOptions].maxFragments??defaultWebSocketMaxFragments,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??defaultWebSocketMaxPayloadSize}}get eventSourceOptions(){return{maxEventSize:this[kEventSourceOptions].maxEventSize??buffer.kStringMaxLength}}get destroyed(){return this[kDestroyed]}get closed(){return this[kClosed]}close(callback){if(void 0===callback)return new Promise((resolve,reject)=>{this.close((err,data)=>err?reject(err):resolve(data))})
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if(this[kDestroyed]){const err=new ClientDestroyedError
queueMicrotask(()=>callback(err,null))
return}if(this[kClosed]){this[kOnClosed]?this[kOnClosed].push(callback):queueMicrotask(()=>callback(null,null))
return}this[kClosed]=!0
this[kOnClosed]??=[]
this[kOnClosed].push(callback)
const onClosed=()=>{const callbacks=this[kOnClosed]
this[kOnClosed]=null
for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)}
this[kClose]().then(()=>this.destroy()).then(()=>queueMicrotask(onClosed))}destroy(err,callback){if("function"==typeof err){callback=err
err=null}if(void 0===callback)return new Promise((resolve,reject)=>{this.destroy(err,(err,data)=>err?reject(err):resolve(data))})
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if(this[kDestroyed]){this[kOnDestroyed]?this[kOnDestroyed].push(callback):queueMicrotask(()=>callback(null,null))
return}err||(err=new ClientDestroyedError)
this[kDestroyed]=!0
this[kOnDestroyed]??=[]
this[kOnDestroyed].push(callback)
const onDestroyed=()=>{const callbacks=this[kOnDestroyed]
this[kOnDestroyed]=null
for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)}
this[kDestroy](err).then(()=>queueMicrotask(onDestroyed))}dispatch(opts,handler){if(!handler||"object"!=typeof handler)throw new InvalidArgumentError("handler must be an object")
try{if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("opts must be an object.")
if(opts.dispatcher)throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.")
if(this[kDestroyed]||this[kOnDestroyed])throw new ClientDestroyedError
if(this[kClosed])throw new ClientClosedError
return this[kDispatch](opts,handler)}catch(err){if("function"!=typeof handler.onResponseError)throw err
handler.onResponseError(null,err)
return!1}}}}),883:((module,__unused_webpack_exports,__webpack_require__)=>{const EventEmitter=__webpack_require__(8474),{kOriginless,kUrl}=__webpack_require__(6443)
module.exports=class extends EventEmitter{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...args){const interceptors=Array.isArray(args[0])?args[0]:args,interceptorOrigin=!0===this[kOriginless]?null:this[kUrl]?.origin
let dispatch=this.dispatch.bind(this)
for(const interceptor of interceptors)if(null!=interceptor){if("function"!=typeof interceptor)throw new TypeError("invalid interceptor, expected function received "+typeof interceptor)
dispatch=interceptor(dispatch,interceptorOrigin)
if(null==dispatch||"function"!=typeof dispatch||2!==dispatch.length)throw new TypeError("invalid interceptor")}const originalDispatch=dispatch,self=this
dispatch=function(opts,handler){opts&&"object"==typeof opts&&!opts.origin&&self[kUrl]&&(opts=Object.assign({},opts,{origin:self[kUrl].origin}))
return originalDispatch(opts,handler)}
return new Proxy(this,{get:(target,key)=>"dispatch"===key?dispatch:target[key]})}}}),2824:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.SPECIAL_HEADERS=exports.MINOR=exports.MAJOR=exports.HTAB_SP_VCHAR_OBS_TEXT=exports.QUOTED_STRING=exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS=exports.TOKEN=exports.HEX=exports.URL_CHAR=exports.USERINFO_CHARS=exports.MARK=exports.ALPHANUM=exports.NUM=exports.HEX_MAP=exports.NUM_MAP=exports.ALPHA=exports.STATUSES_HTTP=exports.H_METHOD_MAP=exports.METHOD_MAP=exports.METHODS_RTSP=exports.METHODS_ICE=exports.METHODS_HTTP=exports.HEADER_STATE=exports.FINISH=exports.STATUSES=exports.METHODS=exports.LENIENT_FLAGS=exports.FLAGS=exports.TYPE=exports.ERROR=void 0
const utils_1=__webpack_require__(172)
exports.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38}
exports.TYPE={BOTH:0,REQUEST:1,RESPONSE:2}
exports.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512}
exports.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512}
exports.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46}
exports.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599}
exports.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2}
exports.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8}
exports.METHODS_HTTP=[exports.METHODS.DELETE,exports.METHODS.GET,exports.METHODS.HEAD,exports.METHODS.POST,exports.METHODS.PUT,exports.METHODS.CONNECT,exports.METHODS.OPTIONS,exports.METHODS.TRACE,exports.METHODS.COPY,exports.METHODS.LOCK,exports.METHODS.MKCOL,exports.METHODS.MOVE,exports.METHODS.PROPFIND,exports.METHODS.PROPPATCH,exports.METHODS.SEARCH,exports.METHODS.UNLOCK,exports.METHODS.BIND,exports.METHODS.REBIND,exports.METHODS.UNBIND,exports.METHODS.ACL,exports.METHODS.REPORT,exports.METHODS.MKACTIVITY,exports.METHODS.CHECKOUT,exports.METHODS.MERGE,exports.METHODS["M-SEARCH"],exports.METHODS.NOTIFY,exports.METHODS.SUBSCRIBE,exports.METHODS.UNSUBSCRIBE,exports.METHODS.PATCH,exports.METHODS.PURGE,exports.METHODS.MKCALENDAR,exports.METHODS.LINK,exports.METHODS.UNLINK,exports.METHODS.PRI,exports.METHODS.SOURCE,exports.METHODS.QUERY]
exports.METHODS_ICE=[exports.METHODS.SOURCE]
exports.METHODS_RTSP=[exports.METHODS.OPTIONS,exports.METHODS.DESCRIBE,exports.METHODS.ANNOUNCE,exports.METHODS.SETUP,exports.METHODS.PLAY,exports.METHODS.PAUSE,exports.METHODS.TEARDOWN,exports.METHODS.GET_PARAMETER,exports.METHODS.SET_PARAMETER,exports.METHODS.REDIRECT,exports.METHODS.RECORD,exports.METHODS.FLUSH,exports.METHODS.GET,exports.METHODS.POST]
exports.METHOD_MAP=(0,utils_1.enumToMap)(exports.METHODS)
exports.H_METHOD_MAP=Object.fromEntries(Object.entries(exports.METHODS).filter(([k])=>k.startsWith("H")))
exports.STATUSES_HTTP=[exports.STATUSES.CONTINUE,exports.STATUSES.SWITCHING_PROTOCOLS,exports.STATUSES.PROCESSING,exports.STATUSES.EARLY_HINTS,exports.STATUSES.RESPONSE_IS_STALE,exports.STATUSES.REVALIDATION_FAILED,exports.STATUSES.DISCONNECTED_OPERATION,exports.STATUSES.HEURISTIC_EXPIRATION,exports.STATUSES.MISCELLANEOUS_WARNING,exports.STATUSES.OK,exports.STATUSES.CREATED,exports.STATUSES.ACCEPTED,exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,exports.STATUSES.NO_CONTENT,exports.STATUSES.RESET_CONTENT,exports.STATUSES.PARTIAL_CONTENT,exports.STATUSES.MULTI_STATUS,exports.STATUSES.ALREADY_REPORTED,exports.STATUSES.TRANSFORMATION_APPLIED,exports.STATUSES.IM_USED,exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,exports.STATUSES.MULTIPLE_CHOICES,exports.STATUSES.MOVED_PERMANENTLY,exports.STATUSES.FOUND,exports.STATUSES.SEE_OTHER,exports.STATUSES.NOT_MODIFIED,exports.STATUSES.USE_PROXY,exports.STATUSES.SWITCH_PROXY,exports.STATUSES.TEMPORARY_REDIRECT,exports.STATUSES.PERMANENT_REDIRECT,exports.STATUSES.BAD_REQUEST,exports.STATUSES.UNAUTHORIZED,exports.STATUSES.PAYMENT_REQUIRED,exports.STATUSES.FORBIDDEN,exports.STATUSES.NOT_FOUND,exports.STATUSES.METHOD_NOT_ALLOWED,exports.STATUSES.NOT_ACCEPTABLE,exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,exports.STATUSES.REQUEST_TIMEOUT,exports.STATUSES.CONFLICT,exports.STATUSES.GONE,exports.STATUSES.LENGTH_REQUIRED,exports.STATUSES.PRECONDITION_FAILED,exports.STATUSES.PAYLOAD_TOO_LARGE,exports.STATUSES.URI_TOO_LONG,exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,exports.STATUSES.RANGE_NOT_SATISFIABLE,exports.STATUSES.EXPECTATION_FAILED,exports.STATUSES.IM_A_TEAPOT,exports.STATUSES.PAGE_EXPIRED,exports.STATUSES.ENHANCE_YOUR_CALM,exports.STATUSES.MISDIRECTED_REQUEST,exports.STATUSES.UNPROCESSABLE_ENTITY,exports.STATUSES.LOCKED,exports.STATUSES.FAILED_DEPENDENCY,exports.STATUSES.TOO_EARLY,exports.STATUSES.UPGRADE_REQUIRED,exports.STATUSES.PRECONDITION_REQUIRED,exports.STATUSES.TOO_MANY_REQUESTS,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,exports.STATUSES.LOGIN_TIMEOUT,exports.STATUSES.NO_RESPONSE,exports.STATUSES.RETRY_WITH,exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,exports.STATUSES.INVALID_X_FORWARDED_FOR,exports.STATUSES.REQUEST_HEADER_TOO_LARGE,exports.STATUSES.SSL_CERTIFICATE_ERROR,exports.STATUSES.SSL_CERTIFICATE_REQUIRED,exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,exports.STATUSES.INVALID_TOKEN,exports.STATUSES.CLIENT_CLOSED_REQUEST,exports.STATUSES.INTERNAL_SERVER_ERROR,exports.STATUSES.NOT_IMPLEMENTED,exports.STATUSES.BAD_GATEWAY,exports.STATUSES.SERVICE_UNAVAILABLE,exports.STATUSES.GATEWAY_TIMEOUT,exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,exports.STATUSES.VARIANT_ALSO_NEGOTIATES,exports.STATUSES.INSUFFICIENT_STORAGE,exports.STATUSES.LOOP_DETECTED,exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,exports.STATUSES.NOT_EXTENDED,exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,exports.STATUSES.WEB_SERVER_IS_DOWN,exports.STATUSES.CONNECTION_TIMEOUT,exports.STATUSES.ORIGIN_IS_UNREACHABLE,exports.STATUSES.TIMEOUT_OCCURED,exports.STATUSES.SSL_HANDSHAKE_FAILED,exports.STATUSES.INVALID_SSL_CERTIFICATE,exports.STATUSES.RAILGUN_ERROR,exports.STATUSES.SITE_IS_OVERLOADED,exports.STATUSES.SITE_IS_FROZEN,exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,exports.STATUSES.NETWORK_READ_TIMEOUT,exports.STATUSES.NETWORK_CONNECT_TIMEOUT]
exports.ALPHA=[]
for(let i="A".charCodeAt(0);i<="Z".charCodeAt(0);i++){exports.ALPHA.push(String.fromCharCode(i))
exports.ALPHA.push(String.fromCharCode(i+32))}exports.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9}
exports.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15}
exports.NUM=["0","1","2","3","4","5","6","7","8","9"]
exports.ALPHANUM=exports.ALPHA.concat(exports.NUM)
exports.MARK=["-","_",".","!","~","*","'","(",")"]
exports.USERINFO_CHARS=exports.ALPHANUM.concat(exports.MARK).concat(["%",";",":","&","=","+","$",","])
exports.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(exports.ALPHANUM)
exports.HEX=exports.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"])
exports.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(exports.ALPHANUM)
exports.HEADER_CHARS=["\t"]
for(let i=32;i<=255;i++)127!==i&&exports.HEADER_CHARS.push(i)
exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS.filter(c=>44!==c)
exports.QUOTED_STRING=["\t"," "]
for(let i=33;i<=255;i++)34!==i&&92!==i&&exports.QUOTED_STRING.push(i)
exports.HTAB_SP_VCHAR_OBS_TEXT=["\t"," "]
for(let i=33;i<=126;i++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)
for(let i=128;i<=255;i++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)
exports.MAJOR=exports.NUM_MAP
exports.MINOR=exports.MAJOR
exports.SPECIAL_HEADERS={connection:exports.HEADER_STATE.CONNECTION,"content-length":exports.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":exports.HEADER_STATE.CONNECTION,"transfer-encoding":exports.HEADER_STATE.TRANSFER_ENCODING,upgrade:exports.HEADER_STATE.UPGRADE}
exports.default={ERROR:exports.ERROR,TYPE:exports.TYPE,FLAGS:exports.FLAGS,LENIENT_FLAGS:exports.LENIENT_FLAGS,METHODS:exports.METHODS,STATUSES:exports.STATUSES,FINISH:exports.FINISH,HEADER_STATE:exports.HEADER_STATE,ALPHA:exports.ALPHA,NUM_MAP:exports.NUM_MAP,HEX_MAP:exports.HEX_MAP,NUM:exports.NUM,ALPHANUM:exports.ALPHANUM,MARK:exports.MARK,USERINFO_CHARS:exports.USERINFO_CHARS,URL_CHAR:exports.URL_CHAR,HEX:exports.HEX,TOKEN:exports.TOKEN,HEADER_CHARS:exports.HEADER_CHARS,CONNECTION_TOKEN_CHARS:exports.CONNECTION_TOKEN_CHARS,QUOTED_STRING:exports.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:exports.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:exports.MAJOR,MINOR:exports.MINOR,SPECIAL_HEADERS:exports.SPECIAL_HEADERS,METHODS_HTTP:exports.METHODS_HTTP,METHODS_ICE:exports.METHODS_ICE,METHODS_RTSP:exports.METHODS_RTSP,METHOD_MAP:exports.METHOD_MAP,H_METHOD_MAP:exports.H_METHOD_MAP,STATUSES_HTTP:exports.STATUSES_HTTP}}),172:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.enumToMap=function(obj,filter=[],exceptions=[]){const emptyFilter=0===(filter?.length??0),emptyExceptions=0===(exceptions?.length??0)
return Object.fromEntries(Object.entries(obj).filter(([,value])=>"number"==typeof value&&(emptyFilter||filter.includes(value))&&(emptyExceptions||!exceptions.includes(value))))}}),6854:((module,__unused_webpack_exports,__webpack_require__)=>{const{kConnected,kPending,kRunning,kSize,kFree,kQueued}=__webpack_require__(6443)
module.exports={ClientStats:class{constructor(client){this.connected=client[kConnected]
this.pending=client[kPending]
this.running=client[kRunning]
this.size=client[kSize]}},PoolStats:class{constructor(pool){this.connected=pool[kConnected]
this.free=pool[kFree]
this.pending=pool[kPending]
this.queued=pool[kQueued]
this.running=pool[kRunning]
this.size=pool[kSize]}}}})}

