exports.ids=[964]
exports.modules={4935:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mayAskForIdToken:()=>mayAskForIdToken,prepareOidc:()=>prepareOidc})
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

