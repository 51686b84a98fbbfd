exports.ids=[566]
exports.modules={6859:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>getPrincipal,O:()=>listRoles})
var schemas=__webpack_require__(8395),c1_api=__webpack_require__(1832),paging=__webpack_require__(6558),wire=__webpack_require__(7867)
const roleSchema=schemas.Ikc({id:wire.Qq,name:wire.Qq,displayName:wire.Qq}),roleListSchema=(0,wire.MY)(roleSchema)
function listRoles(tenant){return(0,paging.L)(tenant,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},roleListSchema)}const principalSchema=schemas.Ikc({servicePrincipal:schemas.lqM(schemas.mee(schemas.Ikc({displayName:schemas.lqM(schemas.mee(schemas.YjP())),user:schemas.lqM(schemas.mee(schemas.Ikc({roleIds:schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP()))),status:schemas.lqM(schemas.mee(schemas.YjP()))})))})))})
async function getPrincipal(tenant,id){const api={what:"read the service principal",method:"GET",path:["service_principals",id]},{servicePrincipal}=await(0,c1_api.kA)(tenant,api,principalSchema)
return{roleIds:servicePrincipal?.user?.roleIds??void 0,disabled:"DISABLED"===servicePrincipal?.user?.status}}}),8210:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>sourceAddress})
var zod_mini$1=__webpack_require__(8395),_api_js$0=__webpack_require__(1832)
const schema=zod_mini$1.Ikc({checkedIp:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.YjP())),allowed:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.zMY()))})
async function sourceAddress(tenant,question={}){const api={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:void 0===question.against?{}:{allowCidr:question.against},safe:!0,...void 0===question.family?{}:{family:question.family,repeat:"never"}},answer=await(0,_api_js$0.kA)(tenant,api,schema)
return{address:answer.checkedIp??"",allowed:answer.allowed??!1}}}),1085:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
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
return await createProver(runner.mask)}}),566:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{bridgeDiagnosis:()=>bridgeDiagnosis,principalDiagnosis:()=>principalDiagnosis,verify:()=>verify})
var _c1_roles_js$0=__webpack_require__(6859),_c1_source_address_js$1=__webpack_require__(8210),_domain_foreign_text_js$2=__webpack_require__(8722),_domain_secret_js$3=__webpack_require__(2610),_errors_js$4=__webpack_require__(9984),_oauth_grants_js$5=__webpack_require__(1085),_oauth_refusal_js$9=__webpack_require__(3943),_oauth_token_js$6=__webpack_require__(1602),_budget_js$10=__webpack_require__(290),_cancellation_js$7=__webpack_require__(800),_sign_in_js$8=__webpack_require__(4086)
const FIRST_WAIT_MS=400,LONGEST_WAIT_MS=4e3,DIAGNOSIS_MS=3e3
async function verify(runner,context,candidate,diagnose){const prover=candidate.requireDpop?await(0,_sign_in_js$8.z)(runner):void 0
for(let attempt=1;;attempt++){const answer=await(0,_oauth_token_js$6.F)(context,{server:candidate.server,grant:grantOf(runner,candidate),what:"get a token with the new credential",mask:runner.mask,...void 0===prover?{}:{proof:prover.atTokenEndpoint}})
if("token"===answer.kind)return answer.token
const final=void 0!==prover&&(0,_oauth_refusal_js$9.qb)(answer)?"its proof of possession was not accepted; check the clock of this runner":await diagnose(answer),wait=Math.min(LONGEST_WAIT_MS,FIRST_WAIT_MS*2**(attempt-1))
if(void 0!==final||context.clock.elapsed()+wait>=context.deadline){const cause=final??"the tenant still does not know it; it may need longer than `timeout` allows"
throw new _errors_js$4.lZ("verify-failed",`the new credential got no token (${(0,_oauth_refusal_js$9.Z9)(answer)}): ${cause}`)}runner.log.debug(`not accepted yet, trying again in ${wait} ms`)
await context.clock.sleep(wait,context.cancelled);(0,_cancellation_js$7.F)(runner)}}function grantOf(runner,{clientId,secret,audience}){const key=(0,_domain_secret_js$3.UG)(secret)
return key.ok?(0,_oauth_grants_js$5.bU)(clientId,key.value,audience,(0,_sign_in_js$8.h)(runner)):(0,_oauth_grants_js$5.MH)(clientId,new _domain_secret_js$3.zh(secret))}function principalDiagnosis(tenant,servicePrincipalId,cidrs){return async answer=>{const brief={...tenant,context:(0,_budget_js$10.ux)(tenant.context,DIAGNOSIS_MS)}
if((0,_oauth_refusal_js$9.qb)(answer))return"the tenant wants proof of possession; set `require-dpop: true` or change its policy"
const[source,principal]=await Promise.all([0===cidrs.length?void 0:orUndefined((0,_c1_source_address_js$1.u)(brief,{against:cidrs})),orUndefined((0,_c1_roles_js$0.b)(brief,servicePrincipalId))])
return!0===principal?.disabled?"the service principal is disabled":!1===source?.allowed&&""!==source.address?`this runner comes from ${(0,_domain_foreign_text_js$2.hD)(source.address)}, which is not in ${cidrs.join(", ")}`:void 0}}const bridgeDiagnosis=answer=>Promise.resolve((0,_oauth_refusal_js$9.qb)(answer)?"the tenant wants proof of possession, which bridges do not have":void 0)
function orUndefined(asking){return asking.catch(()=>{})}})}

