exports.ids=[901,566]
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
return{value:new _domain_secret_js$1.zh(value),type:bound?"DPoP":"Bearer",expiresIn:Number.isFinite(expiresIn)&&expiresIn>0?Math.floor(expiresIn):void 0}}}),800:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>stopIfCancelled})
var _errors_js$0=__webpack_require__(9984)
function stopIfCancelled(runner){if(runner.cancelled.aborted)throw new _errors_js$0.lZ("cancelled","the job was cancelled")}}),4347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>revokeLostOf,D:()=>takeBackLost})
var _c1_bridges_js$0=__webpack_require__(1769),_domain_bridge_grant_js$1=__webpack_require__(1924),_errors_js$2=__webpack_require__(9984)
async function revokeLostOf(tenant,bridgeId,previousIds){const rows=await(0,_c1_bridges_js$0.ud)(tenant,bridgeId),revoked=(0,_domain_bridge_grant_js$1.iR)(rows,previousIds).map(each=>each.id)
await Promise.all(revoked.map(id=>(0,_c1_bridges_js$0.Hw)(tenant,id)))
const living=(0,_domain_bridge_grant_js$1.ZS)(rows).map(each=>each.id)
return{revoked,living:living.filter(id=>!revoked.includes(id))}}async function takeBackLost(tenant,ledger){const{ownerId,previousIds}=ledger.entry
try{const{revoked,living}=await revokeLostOf(tenant,ownerId,previousIds)
ledger.record({pending:!1})
const made=0===revoked.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===living.length?`${made}; the bridge has none now.`:`${made}; ${living.join(" and ")} ${1===living.length?"is":"are"} active.`}catch(thrown){const{message}=(0,_errors_js$2.z6)(thrown)
return`It is not known whether a credential was made (${message}); the end of the job looks for it again.`}}}),792:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>exportForTools,e:()=>publishOutputs})
function publishOutputs(runner,handover){runner.setOutputs({"client-id":handover.clientId,"client-secret":handover.clientSecret,"credential-id":handover.credentialId,"expires-at":handover.expiresAt,"server-url":handover.server.url.origin,...handover.more,minted:"true"})}const SHADOWS=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],DETOURS=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]
function exportForTools(runner,handover,accessToken){const variables={CONDUCTORONE_CLIENT_ID:handover.clientId,CONDUCTORONE_CLIENT_SECRET:handover.clientSecret}
handover.server.overridden&&(variables.CONDUCTORONE_SERVER_URL=handover.server.url.origin)
""!==accessToken&&(variables.CONDUCTORONE_ACCESS_TOKEN=accessToken)
const planted=[...SHADOWS,...DETOURS].filter(name=>!(name in variables)&&""!==(runner.env(name)??""))
runner.exportVariables(variables)
0!==planted.length&&runner.log.warning("Variables shadow the credential",`${planted.join(" and ")} ${1===planted.length?"is":"are"} set already, and C1's tools read ${1===planted.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}}),4343:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{rotateBridge:()=>rotateBridge})
var bridges=__webpack_require__(1769),bridge_grant=__webpack_require__(1924),schemas=__webpack_require__(8395),inputs=__webpack_require__(7313)
const bridgeFields={"bridge-id":(0,inputs.id)("is missing: the id of the bridge whose credential to rotate"),verify:(0,inputs.Jt)(!0),"export-env":(0,inputs.Jt)(!1),revoke:(0,inputs.Jt)(!1)},schema=schemas.Ikc(bridgeFields)
function readBridgeInputs(input){return(0,inputs.LF)(input,schema,Object.keys(bridgeFields),()=>[])}var grant=__webpack_require__(2270),identity=__webpack_require__(6008),errors=__webpack_require__(9984),foreign_text=__webpack_require__(8722),parse_state=__webpack_require__(6907)
async function readBridge(session,bridgeId){try{return await(0,bridges.e1)(session.work,bridgeId)}catch(thrown){if("not-found"!==(0,errors.z6)(thrown).code)throw thrown
const hint="Copy the id from the page of the bridge in C1; bridges of another tenant are not seen."
throw new errors.lZ("not-found",`there is no bridge ${bridgeId}`,{hint,cause:thrown})}}var receipt=__webpack_require__(3224),steps_receipt=__webpack_require__(2283),budget=__webpack_require__(290),cancellation=__webpack_require__(800),steps_ledger=__webpack_require__(9272),lost_bridge=__webpack_require__(4347),prepare=__webpack_require__(7488),publish=__webpack_require__(792)
const MOST_ROTATIONS=2,NOTHING_DONE=["forbidden","not-found","request-refused","redirected"],UNREADABLE=["unexpected-answer","answer-too-large"]
function hintFor(code,hint){return"cancelled"===code?"Run the job again: a bridge without a credential can not connect.":hint}async function attempt(session,ledger,last){try{const{credential,repeated}=await(0,bridges.AY)(session.work,ledger.entry.ownerId)
if(void 0!==credential&&(last||""!==credential.clientSecret))return{credential,repeated}
if(last)throw new errors.lZ("grant-mismatch","the tenant answered without a credential")}catch(thrown){if(last||!UNREADABLE.includes((0,errors.z6)(thrown).code))throw thrown}}var sign_in=__webpack_require__(4086),verify=__webpack_require__(566)
async function rotateBridge(runner){const ledger=(0,steps_ledger.a)(runner),prepared=await(0,prepare.iA)(runner,readBridgeInputs)
if("skipped"===prepared.kind)return runner.setOutputs({minted:"false"})
const{access,inputs,timeoutMs}=prepared
await runner.connect(access.server.url)
const session=await(0,sign_in.signIn)(runner,(0,budget.ak)(runner,timeoutMs),access),bridgeId=inputs["bridge-id"],before=await async function(runner,session,bridgeId){const[found,listed]=await Promise.allSettled([readBridge(session,bridgeId),(0,bridges.ud)(session.work,bridgeId)])
if("rejected"===found.status)throw found.reason
if("rejected"===listed.status)throw listed.reason
const bridge=found.value,activeId=(0,bridge_grant.m3)(listed.value)?.id??"",livingIds=(0,bridge_grant.ZS)(listed.value).map(each=>each.id)
if(livingIds.length>parse_state.k){const message=`the bridge has ${livingIds.length} credentials that may be active, and should have one`
throw new errors.lZ("unexpected-answer",message)}!function(runner,bridge,activeId){const name=(0,foreign_text.hD)(bridge.displayName||bridge.id),status=""===bridge.status?"of unknown status":bridge.status.toLowerCase().replaceAll("_"," ")
runner.log.info(`Bridge ${name} is ${status}`)
runner.log.info(""===activeId?"It has no active credential":`Its active credential ${activeId} ends now`)
if("CONNECTED"!==bridge.status)return
const ends=""===activeId?"This rotation may cut it off":`This rotation revokes its credential ${activeId}`
runner.log.notice("A connected bridge is rotated",`${name} is connected. ${ends}; give it the new one.`)}(runner,bridge,activeId)
return{bridge,activeId,livingIds}}(runner,session,bridgeId);(0,cancellation.F)(runner)
ledger.record({owner:"bridge",ownerId:bridgeId,revoke:inputs.revoke,pending:!0,previousIds:[...before.livingIds]})
const{credential,repeated}=await async function(runner,session,ledger){try{for(let round=1;;round++){const rotated=await attempt(session,ledger,round===MOST_ROTATIONS)
if(void 0!==rotated)return{...rotated,repeated:rotated.repeated||round>1}
runner.log.info("The answer holds no secret; rotating once more, which revokes what was made");(0,cancellation.F)(runner)}}catch(thrown){const{code,message,hint}=(0,errors.z6)(thrown)
if(NOTHING_DONE.includes(code)){ledger.record({pending:!1})
throw thrown}const outcome=await(0,lost_bridge.D)(session.cleanup,ledger)
throw new errors.lZ(code,`${message}\n${outcome}`,{hint:hintFor(code,hint),cause:thrown})}}(runner,session,ledger)
runner.mask(credential.clientSecret)
const facts={session,server:access.server,inputs,before,credential}
await async function(runner,ledger,facts,repeated){const{session,inputs,credential}=facts
try{(0,identity.eQ)(credential.id)&&ledger.record({credentialId:credential.id,expiresAt:credential.expiresTime.slice(0,40),revoke:!0});(0,cancellation.F)(runner)
!function({inputs,server,session,credential}){const asked={bridgeId:inputs["bridge-id"],hosts:(0,identity.PP)(server,session.clientId)},mismatches=(0,bridge_grant.XN)(asked,credential)
if(mismatches.length>0)throw(0,grant.Vk)(mismatches)}(facts)
repeated&&await async function(session,ledger){const{ownerId,previousIds,credentialId}=ledger.entry,{living}=await(0,lost_bridge.A)(session.work,ownerId,[...previousIds,credentialId])
if(!living.includes(credentialId))throw new errors.lZ("mint-uncertain",`${credentialId} was revoked by an earlier attempt that came late`)}(session,ledger)
runner.log.info(`Rotated: the new credential is ${credential.id}`)
inputs.verify&&await async function(runner,{session,server,credential}){const{clientId,clientSecret:secret}=credential,candidate={clientId,secret,requireDpop:!1,audience:server.hostname,server:server.url}
await(0,verify.verify)(runner,session.work.context,candidate,verify.bridgeDiagnosis)
runner.log.info("Verified: the credential gets a token")}(runner,facts);(0,cancellation.F)(runner)
!function(runner,{server,inputs,before,credential}){const{clientId,clientSecret}=credential;(0,publish.e)(runner,{clientId,clientSecret,credentialId:credential.id,expiresAt:credential.expiresTime,server,more:{"previous-credential-id":before.activeId,"bridge-status":before.bridge.status}})
inputs["export-env"]&&runner.exportVariables({C1_BRIDGE_CLIENT_ID:clientId,C1_BRIDGE_CLIENT_SECRET:clientSecret})}(runner,facts)
ledger.record({revoke:inputs.revoke,pending:!1})}catch(thrown){const{code,message,hint}=(0,errors.z6)(thrown),outcome=await async function(session,ledger,{id}){if(!(0,identity.eQ)(id))return await(0,lost_bridge.D)(session.cleanup,ledger)
try{await(0,bridges.Hw)(session.cleanup,id)
ledger.record({credentialId:"",pending:!1})
return"The credential was revoked; the bridge has none now."}catch(thrown){const{message}=(0,errors.z6)(thrown)
return`The credential could not be revoked yet (${message}); the end of the job tries again.`}}(session,ledger,credential)
throw new errors.lZ(code,`${message}\n${outcome}`,{hint:hintFor(code,hint),cause:thrown})}}(runner,ledger,facts,repeated)
!function(runner,facts){const{session,server,inputs,credential}=facts,{bridge,activeId}=facts.before,connected="CONNECTED"===bridge.status;(0,steps_receipt.Q)(runner,"C1 bridge credential rotated",[["Tenant",server.url.host],["Signed in",(0,steps_receipt.K)(session)],["Bridge",""===bridge.displayName?bridge.id:`${bridge.displayName} (${bridge.id})`],["Status before",bridge.status.toLowerCase().replaceAll("_"," ")],["Revoked by this",activeId],["Cut off",connected?"the connected bridge, until it is given the new credential":""],["New credential",credential.id],["Until",(0,receipt.G)(credential.expiresTime)],["Verified",inputs.verify?"yes, it got a token":"no"],["At the end of the job",inputs.revoke?"will be revoked":"left alive: the bridge outlives the job"]])}(runner,facts)}}),4086:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>assertionWorld,z:()=>newProver,signIn:()=>signIn})
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

