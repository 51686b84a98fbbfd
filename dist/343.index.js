"use strict"
exports.id=343
exports.ids=[343,566]
exports.modules={1769:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e1:()=>getBridge,ud:()=>listBridgeCredentials,Hw:()=>revokeBridgeCredential,AY:()=>rotateBridgeCredential})
var errors=__webpack_require__(9984),judge=__webpack_require__(9716),c1_api=__webpack_require__(1832),schemas=__webpack_require__(8395),wire=__webpack_require__(7867)
const bridgeCredentialSchema=schemas.Ikc({id:wire.Qq,bridgeId:wire.Qq,clientId:wire.Qq,clientSecret:wire.Qq,createdAt:wire.Qq,expiresTime:wire.Qq,lastUsedAt:wire.Qq,revokedAt:wire.Qq,credentialStatus:wire.Vm}),createdBridgeCredentialSchema=schemas.Ikc({credential:schemas.lqM(schemas.mee(bridgeCredentialSchema))}),bridgeCredentialListSchema=(0,wire.MY)(bridgeCredentialSchema),bridgeSchema=schemas.Ikc({bridge:schemas.lqM(schemas.mee(schemas.Ikc({id:wire.Qq,displayName:wire.Qq,appliance:schemas.lqM(schemas.mee(schemas.Ikc({status:wire.Vm,lastSeenAt:wire.Qq})))})))})
var paging=__webpack_require__(6558)
const ROTATOR="Connector Administrator, or Super Administrator"
async function getBridge(tenant,id){const api={what:"read the bridge",method:"GET",path:["iam","tunnel","bridges",id],needs:ROTATOR},{bridge}=await(0,c1_api.kA)(tenant,api,bridgeSchema)
if(!bridge)throw new errors.lZ("not-found",`could not read the bridge: the tenant knows no bridge ${id}`)
return{id,displayName:bridge.displayName,status:statusWord(bridge.appliance?.status??"")}}function statusWord(status){const word=status.replace(/^TUNNEL_[A-Z]+_STATUS_/,"")
return"UNSPECIFIED"===word?"":word}function listBridgeCredentials(tenant,bridgeId){const api={what:"list the credentials of the bridge",method:"GET",path:["iam","tunnel","bridges",bridgeId,"credentials"],needs:ROTATOR}
return(0,paging.L)(tenant,api,bridgeCredentialListSchema)}async function rotateBridgeCredential(tenant,bridgeId){const api={what:"rotate the credential of the bridge",method:"POST",path:["iam","tunnel","bridges",bridgeId,"credentials"],body:{},awaited:!0,needs:ROTATOR},ending=await(0,c1_api.T1)(tenant,api),response=(0,judge.ut)(ending,api.what)
if(response.status>=400)throw(0,c1_api.x5)(tenant,api,response)
const body=(0,c1_api.x8)(createdBridgeCredentialSchema,response,api.what)
if(body instanceof errors.lZ)throw body
return{credential:body.credential??void 0,repeated:ending.attempts>1}}async function revokeBridgeCredential(tenant,id){const api={what:`revoke bridge credential ${id}`,method:"DELETE",path:["iam","tunnel","credentials",id],needs:ROTATOR}
try{await(0,c1_api.qz)(tenant,api)
return!0}catch(thrown){if(thrown instanceof errors.lZ&&"not-found"===thrown.code)return!1
throw thrown}}},6859:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>getPrincipal,O:()=>listRoles})
var schemas=__webpack_require__(8395),c1_api=__webpack_require__(1832),paging=__webpack_require__(6558),wire=__webpack_require__(7867)
const roleSchema=schemas.Ikc({id:wire.Qq,name:wire.Qq,displayName:wire.Qq}),roleListSchema=(0,wire.MY)(roleSchema)
function listRoles(tenant){return(0,paging.L)(tenant,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},roleListSchema)}const principalSchema=schemas.Ikc({servicePrincipal:schemas.lqM(schemas.mee(schemas.Ikc({displayName:schemas.lqM(schemas.mee(schemas.YjP())),user:schemas.lqM(schemas.mee(schemas.Ikc({roleIds:schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP()))),status:schemas.lqM(schemas.mee(schemas.YjP()))})))})))})
async function getPrincipal(tenant,id){const api={what:"read the service principal",method:"GET",path:["service_principals",id]},{servicePrincipal}=await(0,c1_api.kA)(tenant,api,principalSchema)
return{roleIds:servicePrincipal?.user?.roleIds??void 0,disabled:"DISABLED"===servicePrincipal?.user?.status}}},8210:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>sourceAddress})
var zod_mini$1=__webpack_require__(8395),_api_js$0=__webpack_require__(1832)
const schema=zod_mini$1.Ikc({checkedIp:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.YjP())),allowed:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.zMY()))})
async function sourceAddress(tenant,question={}){const api={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:void 0===question.against?{}:{allowCidr:question.against},safe:!0,...void 0===question.family?{}:{family:question.family,repeat:"never"}},answer=await(0,_api_js$0.kA)(tenant,api,schema)
return{address:answer.checkedIp??"",allowed:answer.allowed??!1}}},1924:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XN:()=>judgeBridgeGrant,ZS:()=>livingOf,iR:()=>lostOf,m3:()=>activeOf})
var _foreign_text_js$0=__webpack_require__(8722),_grant_js$1=__webpack_require__(2270),_identity_js$2=__webpack_require__(6008)
const DEAD=/_(REVOKED|EXPIRED)$/
function judgeBridgeGrant({bridgeId,hosts},granted){const{id,bridgeId:owner,clientId,clientSecret,credentialStatus:status}=granted
return[!(0,_identity_js$2.eQ)(id)&&{field:"id",asked:"an id by which it can be revoked",got:(0,_foreign_text_js$0.hD)(id)},""!==owner&&owner!==bridgeId&&{field:"bridge",asked:bridgeId,got:(0,_foreign_text_js$0.hD)(owner)},(0,_grant_js$1.Kj)(clientId,"tcc",hosts),(0,_grant_js$1.Oq)(clientSecret),DEAD.test(status)&&{field:"status",asked:"active",got:(0,_foreign_text_js$0.hD)(status)}].filter(each=>!1!==each&&void 0!==each)}function livingOf(rows){return rows.filter(each=>(0,_identity_js$2.eQ)(each.id)&&!DEAD.test(each.credentialStatus)&&""===each.revokedAt)}function activeOf(rows){const living=livingOf(rows).toSorted((a,b)=>(Date.parse(b.createdAt)||0)-(Date.parse(a.createdAt)||0))
return living.find(each=>each.credentialStatus.endsWith("_ACTIVE"))??living[0]}function lostOf(rows,previousIds){return livingOf(rows).filter(each=>!previousIds.includes(each.id)&&""===each.lastUsedAt)}},6769:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bu:()=>parseState,K$:()=>NOTHING,k_:()=>MOST_PREVIOUS,lN:()=>formatState})
var zod_mini$1=__webpack_require__(8395),zod_mini$2=__webpack_require__(3305),_identity_js$0=__webpack_require__(6008)
const id=zod_mini$1.YjP().check(zod_mini$1.YPB(text=>""===text||(0,_identity_js$0.eQ)(text))),MOST_PREVIOUS=100,schema=zod_mini$1.Ikc({version:zod_mini$1.euz(1),owner:zod_mini$1.k5n(["service-principal","bridge"]),ownerId:id,markers:zod_mini$1.YOg(zod_mini$1.YjP().check(zod_mini$2.Fk(/^[\w-]{22}$/))).check(zod_mini$2.Eb(8)),pending:zod_mini$1.zMY(),previousIds:zod_mini$1.YOg(id).check(zod_mini$2.Eb(MOST_PREVIOUS)),credentialId:id,expiresAt:zod_mini$1.YjP().check(zod_mini$2.Eb(40)),checkedWithinMs:zod_mini$1.aig().check(zod_mini$2.qm(0)),revoke:zod_mini$1.zMY(),cleanup:zod_mini$1.zMY()}),NOTHING={version:1,owner:"service-principal",ownerId:"",markers:[],pending:!1,previousIds:[],credentialId:"",expiresAt:"",checkedWithinMs:0,revoke:!0,cleanup:!1}
function formatState(state){return JSON.stringify(state)}function parseState(text){try{const parsed=schema.safeParse(JSON.parse(text))
return parsed.success?parsed.data:void 0}catch{return}}},800:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>stopIfCancelled})
var _errors_js$0=__webpack_require__(9984)
function stopIfCancelled(runner){if(runner.cancelled.aborted)throw new _errors_js$0.lZ("cancelled","the job was cancelled")}},5490:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>openLedger})
var _domain_state_js$0=__webpack_require__(6769),_domain_state_key_js$2=__webpack_require__(1607),_errors_js$1=__webpack_require__(9984)
function openLedger(runner){let entry=_domain_state_js$0.K$
const record=change=>{entry={...entry,...change}
runner.saveState(_domain_state_key_js$2.M,(0,_domain_state_js$0.lN)(entry))}
runner.saveState(_domain_state_key_js$2.M,"")
return{get entry(){return entry},record,forget:change=>{try{record(change)}catch(thrown){runner.log.debug((0,_errors_js$1.z6)(thrown).message)}}}}},4347:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>revokeLostOf,D:()=>takeBackLost})
var _c1_bridges_js$0=__webpack_require__(1769),_domain_bridge_grant_js$1=__webpack_require__(1924),_errors_js$2=__webpack_require__(9984)
async function revokeLostOf(tenant,bridgeId,previousIds){const rows=await(0,_c1_bridges_js$0.ud)(tenant,bridgeId),revoked=(0,_domain_bridge_grant_js$1.iR)(rows,previousIds).map(each=>each.id)
await Promise.all(revoked.map(id=>(0,_c1_bridges_js$0.Hw)(tenant,id)))
const living=(0,_domain_bridge_grant_js$1.ZS)(rows).map(each=>each.id)
return{revoked,living:living.filter(id=>!revoked.includes(id))}}async function takeBackLost(tenant,ledger){const{ownerId,previousIds}=ledger.entry
try{const{revoked,living}=await revokeLostOf(tenant,ownerId,previousIds)
ledger.record({pending:!1})
const made=0===revoked.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===living.length?`${made}; the bridge has none now.`:`${made}; ${living.join(" and ")} ${1===living.length?"is":"are"} active.`}catch(thrown){const{message}=(0,_errors_js$2.z6)(thrown)
return`It is not known whether a credential was made (${message}); the end of the job looks for it again.`}}},792:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>exportForTools,e:()=>publishOutputs})
function publishOutputs(runner,handover){runner.setOutputs({"client-id":handover.clientId,"client-secret":handover.clientSecret,"credential-id":handover.credentialId,"expires-at":handover.expiresAt,"server-url":handover.server.url.origin,...handover.more,minted:"true"})}const SHADOWS=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],DETOURS=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]
function exportForTools(runner,handover,accessToken){const variables={CONDUCTORONE_CLIENT_ID:handover.clientId,CONDUCTORONE_CLIENT_SECRET:handover.clientSecret}
handover.server.overridden&&(variables.CONDUCTORONE_SERVER_URL=handover.server.url.origin)
""!==accessToken&&(variables.CONDUCTORONE_ACCESS_TOKEN=accessToken)
const planted=[...SHADOWS,...DETOURS].filter(name=>!(name in variables)&&""!==(runner.env(name)??""))
runner.exportVariables(variables)
0!==planted.length&&runner.log.warning("Variables shadow the credential",`${planted.join(" and ")} ${1===planted.length?"is":"are"} set already, and C1's tools read ${1===planted.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}},4343:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{rotateBridge:()=>rotateBridge})
var bridges=__webpack_require__(1769),bridge_grant=__webpack_require__(1924),schemas=__webpack_require__(8395),inputs=__webpack_require__(7313)
const bridgeFields={"bridge-id":(0,inputs.id)("is missing: the id of the bridge whose credential to rotate"),verify:(0,inputs.Jt)(!0),"export-env":(0,inputs.Jt)(!1),revoke:(0,inputs.Jt)(!1)},schema=schemas.Ikc(bridgeFields)
function readBridgeInputs(input){return(0,inputs.LF)(input,schema,Object.keys(bridgeFields),()=>[])}var grant=__webpack_require__(2270),identity=__webpack_require__(6008),errors=__webpack_require__(9984),foreign_text=__webpack_require__(8722),state=__webpack_require__(6769)
async function readBridge(session,bridgeId){try{return await(0,bridges.e1)(session.work,bridgeId)}catch(thrown){if("not-found"!==(0,errors.z6)(thrown).code)throw thrown
const hint="Copy the id from the page of the bridge in C1; bridges of another tenant are not seen."
throw new errors.lZ("not-found",`there is no bridge ${bridgeId}`,{hint,cause:thrown})}}var receipt=__webpack_require__(3224),steps_receipt=__webpack_require__(2283),budget=__webpack_require__(290),cancellation=__webpack_require__(800),steps_ledger=__webpack_require__(5490),lost_bridge=__webpack_require__(4347),prepare=__webpack_require__(7488),publish=__webpack_require__(792)
const MOST_ROTATIONS=2,NOTHING_DONE=["forbidden","not-found","request-refused","redirected"],UNREADABLE=["unexpected-answer","answer-too-large"]
function hintFor(code,hint){return"cancelled"===code?"Run the job again: a bridge without a credential can not connect.":hint}async function attempt(session,ledger,last){try{const{credential,repeated}=await(0,bridges.AY)(session.work,ledger.entry.ownerId)
if(void 0!==credential&&(last||""!==credential.clientSecret))return{credential,repeated}
if(last)throw new errors.lZ("grant-mismatch","the tenant answered without a credential")}catch(thrown){if(last||!UNREADABLE.includes((0,errors.z6)(thrown).code))throw thrown}}var sign_in=__webpack_require__(4086),verify=__webpack_require__(566)
async function rotateBridge(runner){const ledger=(0,steps_ledger.a)(runner),prepared=await(0,prepare.iA)(runner,readBridgeInputs)
if("skipped"===prepared.kind)return runner.setOutputs({minted:"false"})
const{access,inputs,timeoutMs}=prepared,session=await(0,sign_in.Jv)(runner,(0,budget.ak)(runner,timeoutMs),access),bridgeId=inputs["bridge-id"],before=await async function(runner,session,bridgeId){const[found,listed]=await Promise.allSettled([readBridge(session,bridgeId),(0,bridges.ud)(session.work,bridgeId)])
if("rejected"===found.status)throw found.reason
if("rejected"===listed.status)throw listed.reason
const bridge=found.value,activeId=(0,bridge_grant.m3)(listed.value)?.id??"",livingIds=(0,bridge_grant.ZS)(listed.value).map(each=>each.id)
if(livingIds.length>state.k_){const message=`the bridge has ${livingIds.length} credentials that may be active, and should have one`
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
await(0,verify.verify)(runner,session.work.context,candidate,verify.t)
runner.log.info("Verified: the credential gets a token")}(runner,facts);(0,cancellation.F)(runner)
!function(runner,{server,inputs,before,credential}){const{clientId,clientSecret}=credential;(0,publish.e)(runner,{clientId,clientSecret,credentialId:credential.id,expiresAt:credential.expiresTime,server,more:{"previous-credential-id":before.activeId,"bridge-status":before.bridge.status}})
inputs["export-env"]&&runner.exportVariables({C1_BRIDGE_CLIENT_ID:clientId,C1_BRIDGE_CLIENT_SECRET:clientSecret})}(runner,facts)
ledger.record({revoke:inputs.revoke,pending:!1})}catch(thrown){const{code,message,hint}=(0,errors.z6)(thrown),outcome=await async function(session,ledger,{id}){if(!(0,identity.eQ)(id))return await(0,lost_bridge.D)(session.cleanup,ledger)
try{await(0,bridges.Hw)(session.cleanup,id)
ledger.record({credentialId:"",pending:!1})
return"The credential was revoked; the bridge has none now."}catch(thrown){const{message}=(0,errors.z6)(thrown)
return`The credential could not be revoked yet (${message}); the end of the job tries again.`}}(session,ledger,credential)
throw new errors.lZ(code,`${message}\n${outcome}`,{hint:hintFor(code,hint),cause:thrown})}}(runner,ledger,facts,repeated)
!function(runner,facts){const{session,server,inputs,credential}=facts,{bridge,activeId}=facts.before,connected="CONNECTED"===bridge.status;(0,steps_receipt.Q)(runner,"C1 bridge credential rotated",[["Tenant",server.url.host],["Signed in",(0,steps_receipt.K)(session)],["Bridge",""===bridge.displayName?bridge.id:`${bridge.displayName} (${bridge.id})`],["Status before",bridge.status.toLowerCase().replaceAll("_"," ")],["Revoked by this",activeId],["Cut off",connected?"the connected bridge, until it is given the new credential":""],["New credential",credential.id],["Until",(0,receipt.G)(credential.expiresTime)],["Verified",inputs.verify?"yes, it got a token":"no"],["At the end of the job",inputs.revoke?"will be revoked":"left alive: the bridge outlives the job"]])}(runner,facts)}},566:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{principalDiagnosis:()=>principalDiagnosis,t:()=>bridgeDiagnosis,verify:()=>verify})
var _c1_roles_js$0=__webpack_require__(6859),_c1_source_address_js$1=__webpack_require__(8210),_domain_foreign_text_js$2=__webpack_require__(8722),_domain_secret_js$3=__webpack_require__(2610),_errors_js$4=__webpack_require__(9984),_oauth_grants_js$9=__webpack_require__(1085),_oauth_refusal_js$8=__webpack_require__(3943),_oauth_token_js$5=__webpack_require__(1602),_budget_js$10=__webpack_require__(290),_cancellation_js$6=__webpack_require__(800),_sign_in_js$7=__webpack_require__(4086)
const FIRST_WAIT_MS=400,LONGEST_WAIT_MS=4e3,DIAGNOSIS_MS=3e3
async function verify(runner,context,candidate,diagnose){const prover=candidate.requireDpop?await(0,_sign_in_js$7.zN)(runner):void 0
for(let attempt=1;;attempt++){const answer=await(0,_oauth_token_js$5.F)(context,{server:candidate.server,grant:grantOf(runner,candidate),what:"get a token with the new credential",mask:runner.mask,...void 0===prover?{}:{proof:prover.atTokenEndpoint}})
if("token"===answer.kind)return answer.token
const final=void 0!==prover&&(0,_oauth_refusal_js$8.qb)(answer)?"its proof of possession was not accepted; check the clock of this runner":await diagnose(answer),wait=Math.min(LONGEST_WAIT_MS,FIRST_WAIT_MS*2**(attempt-1))
if(void 0!==final||context.clock.elapsed()+wait>=context.deadline){const cause=final??"the tenant still does not know it; it may need longer than `timeout` allows"
throw new _errors_js$4.lZ("verify-failed",`the new credential got no token (${(0,_oauth_refusal_js$8.Z9)(answer)}): ${cause}`)}runner.log.debug(`not accepted yet, trying again in ${wait} ms`)
await context.clock.sleep(wait,context.cancelled);(0,_cancellation_js$6.F)(runner)}}function grantOf(runner,{clientId,secret,audience}){const key=(0,_domain_secret_js$3.UG)(secret)
return key.ok?(0,_oauth_grants_js$9.bU)(clientId,key.value,audience,(0,_sign_in_js$7.hq)(runner)):(0,_oauth_grants_js$9.MH)(clientId,new _domain_secret_js$3.zh(secret))}function principalDiagnosis(tenant,servicePrincipalId,cidrs){return async answer=>{const brief={...tenant,context:(0,_budget_js$10.ux)(tenant.context,DIAGNOSIS_MS)}
if((0,_oauth_refusal_js$8.qb)(answer))return"the tenant wants proof of possession; set `require-dpop: true` or change its policy"
const[source,principal]=await Promise.all([0===cidrs.length?void 0:orUndefined((0,_c1_source_address_js$1.u)(brief,{against:cidrs})),orUndefined((0,_c1_roles_js$0.b)(brief,servicePrincipalId))])
return!0===principal?.disabled?"the service principal is disabled":!1===source?.allowed&&""!==source.address?`this runner comes from ${(0,_domain_foreign_text_js$2.hD)(source.address)}, which is not in ${cidrs.join(", ")}`:void 0}}const bridgeDiagnosis=answer=>Promise.resolve((0,_oauth_refusal_js$8.qb)(answer)?"the tenant wants proof of possession, which bridges do not have":void 0)
function orUndefined(asking){return asking.catch(()=>{})}}}

