exports.ids=[935,964]
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
return judged}function jsonOf(response,what){try{return JSON.parse(response.body)}catch{return new _errors_js$0.lZ("unexpected-answer",`could not ${what}: the answer (${response.status}) is not JSON`)}}}),1085:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var external_node_crypto_=__webpack_require__(7598)
const LIFETIME_S=120,LEEWAY_S=30
function base64url(value){return Buffer.from(JSON.stringify(value)).toString("base64url")}function clientSecretGrant(clientId,secret){return()=>({grant_type:"client_credentials",client_id:clientId,client_secret:secret.reveal()})}function signedAssertionGrant(clientId,key,audience,world){return()=>{const nowMs=world.now(),assertion=function(request){const{kty,crv,x,d}=request.key,key=(0,external_node_crypto_.createPrivateKey)({key:{kty,crv,x,d},format:"jwk"}),now=Math.floor(request.nowMs/1e3),claims={iss:request.clientId,sub:request.clientId,aud:request.audience,iat:now,nbf:now-LEEWAY_S,exp:now+LIFETIME_S,jti:request.jti},signed=`${base64url({alg:"EdDSA",typ:"JWT",nonce:request.nonce})}.${base64url(claims)}`
return`${signed}.${(0,external_node_crypto_.sign)(null,Buffer.from(signed),key).toString("base64url")}`}({key,clientId,audience,nowMs,jti:world.token(),nonce:world.token()})
world.mask(assertion)
return{grant_type:"client_credentials",client_id:clientId,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:assertion}}}function tokenExchangeGrant(clientId,subjectToken){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:subjectToken,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:clientId})}}),3943:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error,description,status}){const words=[error,description].filter(each=>""!==each).join(": ")
return""===words?`status ${status}`:words}function wantsProof({error,description}){return/dpop/i.test(error)||/\bdpop\b/i.test(description)}function proofHint(answer,proven){if(wantsProof(answer))return proven?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}}),4935:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mayAskForIdToken:()=>mayAskForIdToken,prepareOidc:()=>prepareOidc})
var schemas=__webpack_require__(8395),duration=__webpack_require__(8326),foreign_text=__webpack_require__(8722)
const SHOWN=["iss","aud","sub","repository","repository_id","ref","environment","job_workflow_ref","event_name","actor","runner_environment"],payloadSchema=schemas.g1P(schemas.YjP(),schemas.L5J())
function ageOf({iat},nowMs){return"number"==typeof iat?Math.round(nowMs/1e3-iat):void 0}function words(value){if("object"!=typeof value)return String(value)
try{return JSON.stringify(value)}catch{return"(nested too deep to show)"}}function celString(value){return`"${value.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`}var errors=__webpack_require__(9984),api=__webpack_require__(3305),identity=__webpack_require__(6008),exchange=__webpack_require__(6249),judge=__webpack_require__(9716)
const WHAT="get this job's OIDC token from GitHub",answerSchema=schemas.Ikc({value:schemas.YjP().check(api.Fk(/^[\w-]+\.[\w-]+\.[\w-]+$/),api.Eb(16384))})
var grants=__webpack_require__(1085),refusal=__webpack_require__(3943)
function tokenService(runner){const requestUrl=runner.env("ACTIONS_ID_TOKEN_REQUEST_URL"),requestToken=runner.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN")
return requestUrl&&requestToken?{requestUrl,requestToken}:void 0}function mayAskForIdToken(runner){return void 0!==tokenService(runner)}async function prepareOidc(runner,context,access,clientId){const service=tokenService(runner)
if(void 0===service)throw(job=runner.job).fromFork?new errors.lZ("oidc-unavailable","GitHub gives no OIDC token to pull requests from forks",{hint:"Set `on-missing-auth: skip` and let later steps depend on `minted`, or run what needs C1 after the merge."}):job.fromDependabot?new errors.lZ("oidc-unavailable","GitHub gave this job, which Dependabot started, no OIDC token",{hint:"Add `permissions: id-token: write` to the job, or set `on-missing-auth: skip` for runs of Dependabot."}):new errors.lZ("oidc-unavailable","GitHub gave this job no OIDC token: it lacks the permission",{hint:"Add `permissions: id-token: write` to the job (a reusable workflow needs it in the calling job too)."})
var job
runner.mask(service.requestToken)
const idToken=await async function(context,request){const url=function(request){if(!URL.canParse(request.requestUrl))throw new errors.lZ("oidc-failed",`could not ${WHAT}: ACTIONS_ID_TOKEN_REQUEST_URL is not a URL`)
const url=new URL(request.requestUrl),loopback=(0,identity.cW)(url.hostname)
if("https:"!==url.protocol&&(!loopback||"http:"!==url.protocol))throw new errors.lZ("oidc-failed",`could not ${WHAT}: ACTIONS_ID_TOKEN_REQUEST_URL does not start with https://`)
if(loopback||function(hostname,githubUrl){const github=URL.canParse(githubUrl)?new URL(githubUrl).hostname:"github.com"
return!(("github.com"===github||github.endsWith(".ghe.com"))&&!hostname.endsWith(".actions.githubusercontent.com"))||"github.com"!==github&&hostname.endsWith(`.${github}`)}(url.hostname,request.githubUrl))return url
throw new errors.lZ("oidc-failed",`could not ${WHAT}: ${(0,foreign_text.hD)(url.hostname)} is not a host of GitHub's token service`)}(request)
url.searchParams.set("audience",request.audience)
const ending=await(0,exchange.c)(context,{repeat:"always",prepare:()=>({method:"GET",url,headers:{authorization:`Bearer ${request.requestToken}`},safe:!0})}),response=(0,judge.S4)(ending,WHAT)
if(response instanceof errors.lZ)throw function({code,message,cause},url){if("redirected"===code){const hint="It is not followed, because the request carries a token. Look at what stands between runner and GitHub."
return new errors.lZ("oidc-failed",message,{hint})}if("tenant-unavailable"===code)return new errors.lZ("oidc-failed",message)
if("connection-failed"!==code&&"answer-too-large"!==code)return new errors.lZ(code,message,{cause})
const hint=`Check that this runner reaches ${(0,foreign_text.hD)(url.hostname)}: firewall, proxy variables, GitHub's status.`
return new errors.lZ(code,message,{hint,cause})}(response,url)
if(response.status>=400)throw new errors.lZ("oidc-failed",`could not ${WHAT}: GitHub answered ${response.status}`,function({status}){return 401!==status&&403!==status?{}:{hint:"The request token of this job is not accepted (any more): check that no step sets ACTIONS_ID_TOKEN_REQUEST_*."}}(response))
const parsed=answerSchema.safeParse((0,judge.o_)(response,WHAT))
if(!parsed.success)throw new errors.lZ("oidc-failed",`could not ${WHAT}: the answer holds no token`)
request.mask(parsed.data.value)
return parsed.data.value}(context,{...service,githubUrl:runner.job.serverUrl,audience:access.server.hostname,mask:runner.mask})
return{grant:(0,grants.d1)(clientId,idToken),refused:answer=>function(runner,access,idToken,answer,clientId){const payload=function(jwt){try{const json=JSON.parse(Buffer.from(jwt.split(".")[1]??"","base64url").toString("utf8")),parsed=payloadSchema.safeParse(json)
return parsed.success?parsed.data:{}}catch{return{}}}(idToken),table=function(claims){const width=Math.max(...claims.map(({name})=>name.length))
return claims.map(({name,value})=>`${name.padEnd(width)}  ${value}`)}(function(payload,nowMs){const seconds=ageOf(payload,nowMs),age=void 0===seconds?"(none)":function(seconds){return seconds<0?`issued ${(0,duration.a3)(-seconds)} in the future`:(0,duration.a3)(seconds)}(seconds)
return[...SHOWN.map(name=>{return{name,value:(value=payload[name],null==value||""===value?"(none)":(0,foreign_text.Is)(Array.isArray(value)?value.map(words).join(", "):words(value),200))}
var value}),{name:"age",value:age}]}(payload,runner.clock.now())).map(row=>runner.scrub(row)),message=[`C1's trust ${clientId} refused GitHub's token (${(0,refusal.Z9)(answer)}). The claims that it judges:`,...table].join("\n")
return new errors.lZ("trust-refused",message,function(payload,nowMs,{server,dpop},answer){const hint=(0,refusal.q_)(answer,dpop)
if(void 0!==hint)return{hint}
if("invalid_client"===answer.error)return{hint:"Check that `client-id` is the /wfe client id of a trust that exists in this tenant."}
if(![payload.aud].flat().includes(server.hostname))return{hint:`The audience must be ${server.hostname}, the host of the tenant. Check \`server-url\`.`}
const age=ageOf(payload,nowMs)??0
if(age>OLDEST_S||age<-SKEW_S)return{hint:"C1 takes tokens of at most 10 minutes, and none from the future. Check the clock of this runner."}
const condition=function(payload){return["repository",payload.environment?"environment":"job_workflow_ref"].flatMap(name=>{const value=payload[name]
return"string"!=typeof value||""===value||(0,foreign_text.Is)(value)!==value?[]:[`claims.${name} == ${celString(value)}`]}).join(" && ")}(payload)
return""===condition?{}:{hint:`Compare them with the trust's condition. A condition that they satisfy: ${condition}`}}(payload,runner.clock.now(),access,answer))}(runner,access,idToken,answer,clientId)}}const OLDEST_S=600,SKEW_S=60})}

