"use strict"
exports.id=375
exports.ids=[375]
exports.modules={1832:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>call,kA:()=>ask,qz:()=>tell,x5:()=>refusal,x8:()=>readBody})
var zod_mini$4=__webpack_require__(8395),_domain_foreign_text_js$0=__webpack_require__(8722),_errors_js$1=__webpack_require__(9984),_net_exchange_js$2=__webpack_require__(6249),_net_judge_js$3=__webpack_require__(9716)
function call(tenant,api){const url=new URL(`/api/v1/${api.path.map(encodeURIComponent).join("/")}`,tenant.server)
for(const[name,value]of Object.entries(api.query??{}))url.searchParams.set(name,value)
const content=void 0===api.body?{}:{"content-type":"application/json"},{method}=api
return(0,_net_exchange_js$2.c)(tenant.context,{repeat:api.repeat??"always",awaited:api.awaited??!1,prepare:async()=>({method,url,headers:{...content,...await tenant.authorization.fields({method,url})},...void 0===api.body?{}:{body:JSON.stringify(api.body)},safe:api.safe??"GET"===method,...void 0===api.family?{}:{family:api.family}}),challenged:response=>tenant.authorization.challenged(response)})}async function ask(tenant,api,schema){const body=readBody(schema,await success(tenant,api),api.what)
if(body instanceof _errors_js$1.lZ)throw body
return body}async function tell(tenant,api){const response=await success(tenant,api),json=""===response.body?{}:(0,_net_judge_js$3.o_)(response,api.what)
if(json instanceof _errors_js$1.lZ)throw json}async function success(tenant,api){const response=(0,_net_judge_js$3.ut)(await call(tenant,api),api.what)
if(response.status>=400)throw refusal(tenant,api,response)
return response}function readBody(schema,response,what){const json=(0,_net_judge_js$3.o_)(response,what)
if(json instanceof _errors_js$1.lZ)return json
const parsed=schema.safeParse(json)
if(parsed.success)return parsed.data
const fields=parsed.error.issues.map(issue=>(0,_domain_foreign_text_js$0.Is)(issue.path.join("."),60)||"the body").join(", ")
return new _errors_js$1.lZ("unexpected-answer",`could not ${what}: the answer has an unexpected shape (${fields})`)}const codes={401:"forbidden",403:"forbidden",404:"not-found"},statusSchema=zod_mini$4.Ikc({message:zod_mini$4.lqM(zod_mini$4.mee(zod_mini$4.YjP()))})
function refusal(tenant,api,response){const code=codes[response.status]??"request-refused",words=function(tenant,response){try{const parsed=statusSchema.safeParse(JSON.parse(response.body))
return(0,_domain_foreign_text_js$0.Is)(tenant.context.scrub(parsed.success&&parsed.data.message||""))}catch{return""}}(tenant,response),says=""===words?"":`; the tenant says: ${words}`,message=`could not ${api.what}: the tenant answered ${response.status}${says}`
return new _errors_js$1.lZ(code,message,{hint:hintFor(code,api)})}function hintFor(code,{needs,names}){return"forbidden"===code&&void 0!==needs?`The client that signs in has to be ${needs}.`:"not-found"===code&&void 0!==names?`Check \`${names}\`: copy the id from C1, from the tenant of the client that signs in.`:void 0}},6558:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>everyPage})
var _errors_js$0=__webpack_require__(9984),_api_js$1=__webpack_require__(1832)
const MOST_PAGES=100
async function everyPage(tenant,api,schema){const items=[],seen=new Set
let token=""
do{const query={...api.query,...""===token?{}:{page_token:token}},page=await(0,_api_js$1.kA)(tenant,{...api,query},schema)
items.push(...page.list??[])
token=page.nextPageToken
if(seen.has(token)||seen.size>=MOST_PAGES)throw new _errors_js$0.lZ("unexpected-answer",`could not ${api.what}: the pages of the list have no end`)
seen.add(token)}while(""!==token)
return items}},7867:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bb:()=>credentialListSchema,EH:()=>createdSchema,MY:()=>page,P0:()=>gotCredentialSchema,Qq:()=>text,Vm:()=>word})
var zod_mini$0=__webpack_require__(8395),zod_mini$1=__webpack_require__(8532)
const text=scalar(value=>"string"==typeof value?value:void 0),word=scalar(value=>"string"==typeof value||"number"==typeof value?String(value):void 0)
function scalar(read){return zod_mini$0.pdi((value,context)=>{const found=null==value?"":read(value)
if(void 0!==found)return found
context.issues.push({code:"custom",message:"has another type",input:value})
return zod_mini$1.tm})}const texts=zod_mini$0.lqM(zod_mini$0.mee(zod_mini$0.YOg(zod_mini$0.YjP()))),credentialSchema=zod_mini$0.Ikc({id:text,clientId:text,servicePrincipalId:text,displayName:text,createdAt:text,expiresAt:text,lastUsedAt:text,allowSourceCidrs:texts,scopedRoleIds:texts,requireDpop:zod_mini$0.lqM(zod_mini$0.mee(zod_mini$0.zMY()))}),createdSchema=zod_mini$0.Ikc({credential:zod_mini$0.lqM(zod_mini$0.mee(credentialSchema)),clientSecret:text}),credentialListSchema=()=>page(credentialSchema),gotCredentialSchema=()=>zod_mini$0.Ikc({credential:zod_mini$0.lqM(zod_mini$0.mee(credentialSchema))})
function page(item){return zod_mini$0.Ikc({list:zod_mini$0.lqM(zod_mini$0.mee(zod_mini$0.YOg(item))),nextPageToken:text})}},2270:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Vk:()=>grantMismatch,Kj:()=>judgeClientId,YQ:()=>judgeGrant,Oq:()=>judgeSecret})
var errors=__webpack_require__(9984),cidr=__webpack_require__(2812),result=__webpack_require__(7067)
const MOST_TOLD=8
function outside(list,cover){return list.filter(range=>!cover.some(outer=>(0,cidr.gR)(outer,range)))}function listed(ranges){const shown=ranges.slice(0,MOST_TOLD).map(cidr.mG).join(", ")
return ranges.length>MOST_TOLD?`${shown} and ${ranges.length-MOST_TOLD} more`:shown}var duration=__webpack_require__(8326),foreign_text=__webpack_require__(8722),identity=__webpack_require__(6008),domain_secret=__webpack_require__(2610)
function grantMismatch(mismatches){const lines=mismatches.map(({field,asked,got})=>`${field}: asked ${asked}; got ${got}`)
return new errors.lZ("grant-mismatch",["the credential is not what was asked for",...lines].join("\n"))}const LIFETIME_TOLERANCE_S=60
function judgeGrant(asked,granted,secret){return null==granted?[{field:"credential",asked:"a credential",got:"none in the answer"}]:[judgeSecret(secret),judgeId(granted.id),judgeClientId(granted.clientId,"spc",asked.hosts),judgeOwner(asked,granted.servicePrincipalId),judgeLifetime(asked,granted),judgeSources(asked,granted.allowSourceCidrs),judgeRoles(asked,granted.scopedRoleIds),judgeDpop(asked,granted.requireDpop)].filter(each=>void 0!==each)}function judgeSecret(secret){if(!(0,domain_secret.h_)(secret))return{field:"client secret",asked:"a secret",got:""===secret?"none in the answer":"one that is too short, or has spaces, so that it can not be masked"}}function judgeId(id){if(!(0,identity.eQ)(id))return{field:"id",asked:"an id by which it can be revoked",got:(0,foreign_text.hD)(id)}}function judgeClientId(text,kind,hosts){const parsed=(0,identity.Q0)(text)
if(!parsed.ok||parsed.value.kind!==kind)return{field:"client id",asked:`a client id that ends in /${kind}`,got:(0,foreign_text.hD)(text)}
const host=parsed.value.host.replace(/:.*/,"")
return 0===hosts.length||hosts.includes(host)?void 0:{field:"client id",asked:`one of ${hosts.join(" or ")}`,got:(0,foreign_text.hD)(text)}}function judgeOwner(asked,got){if(got!==asked.servicePrincipalId)return{field:"service principal",asked:asked.servicePrincipalId,got:(0,foreign_text.hD)(got)}}function judgeLifetime(asked,granted){const field="lifetime",wanted=`at most ${(0,duration.a3)(asked.lifetime)}`,created=timestamp(granted.createdAt),expires=timestamp(granted.expiresAt)
if(void 0===expires)return{field,asked:wanted,got:`no readable expiry (${(0,foreign_text.hD)(granted.expiresAt)})`}
if(void 0===created)return{field,asked:wanted,got:`no readable creation time (${(0,foreign_text.hD)(granted.createdAt)})`}
const seconds=Math.ceil((expires-created)/1e3)
return seconds<=0?{field,asked:wanted,got:"an expiry before its creation"}:seconds<=asked.lifetime+LIFETIME_TOLERANCE_S?void 0:{field,asked:wanted,got:(0,duration.a3)(seconds)}}function timestamp(text){if(!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text))return
const ms=Date.parse(text)
return Number.isNaN(ms)?void 0:ms}function judgeSources(asked,granted){const judged=function(asked,granted){const wanted=(0,cidr.YS)(asked),entries=granted??[]
if(0===entries.length)return 0===wanted.length?(0,result.ok)([]):(0,result._)("none: the credential works from anywhere")
const parsed=[]
for(const entry of entries){const range=(0,cidr.GN)(entry)
if(!range.ok)return(0,result._)(`unreadable: ${range.error}`)
parsed.push(range.value)}const got=(0,cidr.YS)(parsed)
if(0===wanted.length)return(0,result._)(`missing: any address, there is only ${listed(got)}`)
const beyond=outside(got,wanted)
if(beyond.length>0)return(0,result._)(`wider: ${listed(beyond)}`)
const missing=outside(wanted,got)
return missing.length>0?(0,result._)(`missing: ${listed(missing)}, there is only ${listed(got)}`):(0,result.ok)(got)}(asked.cidrs,granted)
if(!judged.ok)return{field:"source addresses",asked:0===asked.cidrs.length?"any address":asked.cidrs.map(cidr.mG).join(", "),got:judged.error}}function judgeRoles(asked,granted){if(0===asked.roleIds.length)return
const got=granted??[],wanted=asked.roleIds.join(", ")
return 0===got.length?{field:"roles",asked:wanted,got:"all roles of the principal"}:0===got.filter(id=>!asked.roleIds.includes(id)).length?void 0:{field:"roles",asked:wanted,got:got.map(id=>(0,foreign_text.hD)(id)).join(", ")}}function judgeDpop(asked,got){if((got??!1)===asked.requireDpop)return
const words=value=>value?"must prove possession":"works without proof"
return{field:"proof of possession",asked:words(asked.requireDpop),got:words(!asked.requireDpop)}}},3224:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>readableTime,R:()=>receipt})
var _foreign_text_js$0=__webpack_require__(8722)
function receipt(title,rows){const lines=rows.filter(([,value])=>""!==value).map(([label,value])=>`| ${(0,_foreign_text_js$0.UZ)(label)} | ${(0,_foreign_text_js$0.UZ)(value)} |`)
return[`### ${(0,_foreign_text_js$0.UZ)(title)}`,"","| | |","| --- | --- |",...lines,"",""].join("\n")}function readableTime(timestamp){const ms=Date.parse(timestamp)
return Number.isNaN(ms)?"":`${new Date(ms).toISOString().slice(0,19).replace("T"," ")} UTC`}},6249:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>exchange})
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
return failure(thrown)}}function failure(cause){return{kind:"failure",failure:cause}}},567:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MU:()=>CALL_TIMEOUT_MS,Th:()=>BODY_LIMIT,pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(kind,sent,message,cause){super(message,void 0===cause?void 0:{cause})
this.kind=kind
this.sent=sent}}const BODY_LIMIT=1048576,CALL_TIMEOUT_MS=1e4},9716:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S4:()=>judge,o_:()=>jsonOf,ut:()=>answerOf})
var _errors_js$0=__webpack_require__(9984)
const failures={unreachable:{code:"connection-failed",says:"no connection"},tls:{code:"tls-failed",says:"the certificate is not trusted"},proxy:{code:"proxy-failed",says:"no connection through the proxy"},"proxy-refused":{code:"proxy-refused",says:"the proxy refused"},timeout:{code:"timed-out",says:"no answer in time"},lost:{code:"connection-lost",says:"the connection broke before the answer was whole"},"too-large":{code:"answer-too-large",says:"the answer is larger than 1 MiB"},aborted:{code:"cancelled",says:"the job was cancelled"}}
function judge(ending,what){const tries=ending.attempts>1?` (tried ${ending.attempts} times)`:""
if("failure"===ending.kind){const{code,says}=failures[ending.failure.kind],message=`could not ${what}: ${says}, ${ending.failure.message}${tries}`
return new _errors_js$0.lZ(code,message,{cause:ending.failure})}const{response}=ending
if(response.status>=300&&response.status<400)return new _errors_js$0.lZ("redirected",`could not ${what}: the server answered ${response.status}, a redirect`)
if(408===response.status||429===response.status||response.status>=500){const says=429===response.status?"too many requests (429)":`a server error (${response.status})`
return new _errors_js$0.lZ("tenant-unavailable",`could not ${what}: ${says}${tries}`)}return response}function answerOf(ending,what){const judged=judge(ending,what)
if(judged instanceof _errors_js$0.lZ)throw judged
return judged}function jsonOf(response,what){try{return JSON.parse(response.body)}catch{return new _errors_js$0.lZ("unexpected-answer",`could not ${what}: the answer (${response.status}) is not JSON`)}}},1085:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var key_import=__webpack_require__(3566),sign=__webpack_require__(7265)
const LIFETIME_S=120,LEEWAY_S=30
function clientSecretGrant(clientId,secret){return()=>({grant_type:"client_credentials",client_id:clientId,client_secret:secret.reveal()})}function signedAssertionGrant(clientId,key,audience,world){return async()=>{const nowMs=world.now(),assertion=await async function(request){const{kty,crv,x,d}=request.key,key=await(0,key_import.Og)({kty,crv,x,d},"EdDSA"),now=Math.floor(request.nowMs/1e3)
return await(new sign.P).setProtectedHeader({alg:"EdDSA",typ:"JWT",nonce:request.nonce}).setIssuer(request.clientId).setSubject(request.clientId).setAudience(request.audience).setIssuedAt(now).setNotBefore(now-LEEWAY_S).setExpirationTime(now+LIFETIME_S).setJti(request.jti).sign(key)}({key,clientId,audience,nowMs,jti:world.token(),nonce:world.token()})
world.mask(assertion)
return{grant_type:"client_credentials",client_id:clientId,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:assertion}}}function tokenExchangeGrant(clientId,subjectToken){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:subjectToken,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:clientId})}},3943:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error,description,status}){const words=[error,description].filter(each=>""!==each).join(": ")
return""===words?`status ${status}`:words}function wantsProof({error,description}){return/dpop/i.test(error)||/\bdpop\b/i.test(description)}function proofHint(answer,proven){if(wantsProof(answer))return proven?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}},1602:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>requestToken})
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
return{value:new _domain_secret_js$1.zh(value),type:bound?"DPoP":"Bearer",expiresIn:Number.isFinite(expiresIn)&&expiresIn>0?Math.floor(expiresIn):void 0}}},290:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T4:()=>openCleanup,ak:()=>openBudget,ux:()=>within})
const RESERVE_MS=1e4
function openBudget(runner,timeoutMs){const began=runner.clock.elapsed()
return{work:contextOf(runner,began+timeoutMs-Math.min(RESERVE_MS,timeoutMs/4),runner.cancelled),cleanup:contextOf(runner,began+timeoutMs,(new AbortController).signal)}}function openCleanup(runner,timeoutMs){const context=contextOf(runner,runner.clock.elapsed()+timeoutMs,(new AbortController).signal)
return{work:context,cleanup:context}}function within(context,ms){return{...context,deadline:Math.min(context.deadline,context.clock.elapsed()+ms)}}function contextOf(runner,deadline,cancelled){return{send:runner.send,clock:runner.clock,chance:()=>runner.random(4).reduce((sum,byte)=>256*sum+byte,0)/2**32,debug:runner.log.debug,scrub:runner.scrub,deadline,cancelled}}},2283:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>signerOf,Q:()=>writeReceipt})
var _domain_receipt_js$0=__webpack_require__(3224),_errors_js$1=__webpack_require__(9984)
function signerOf({how,clientId}){return""===clientId?how:`${how} as ${clientId}`}function writeReceipt(runner,title,rows){try{runner.appendSummary((0,_domain_receipt_js$0.R)(title,rows))}catch(thrown){runner.log.warning("No receipt",(0,_errors_js$1.z6)(thrown).message)}}},4086:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{hq:()=>assertionWorld,zN:()=>newProver,Jv:()=>signIn})
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
return await createProver(runner.mask)}}}

