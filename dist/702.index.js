"use strict"
exports.id=702
exports.ids=[702]
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
throw thrown}}},7262:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
var _errors_js$0=__webpack_require__(9984),_net_judge_js$1=__webpack_require__(9716),_api_js$2=__webpack_require__(1832),_paging_js$3=__webpack_require__(6558),_wire_js$4=__webpack_require__(7867)
const MINTER="Super Administrator, or owner of this service principal",credentialsOf=servicePrincipalId=>["service_principals",servicePrincipalId,"credentials"]
async function createCredential(tenant,request){const api={what:"mint the credential",method:"POST",path:credentialsOf(request.servicePrincipalId),body:{displayName:request.displayName,expires:`${request.lifetime}s`,allowSourceCidrs:request.allowSourceCidrs,scopedRoles:request.scopedRoles,requireDpop:request.requireDpop},repeat:"unless-done",awaited:!0,needs:MINTER,names:"service-principal-id"},ending=await(0,_api_js$2.T1)(tenant,api),judged=(0,_net_judge_js$1.S4)(ending,api.what)
if(judged instanceof _errors_js$0.lZ)return{kind:surelyNotDone(ending)?"not-done":"unknown",error:judged}
if(judged.status>=400)return{kind:"not-done",error:(0,_api_js$2.x5)(tenant,api,judged)}
const created=(0,_api_js$2.x8)(_wire_js$4.EH,judged,api.what)
return created instanceof _errors_js$0.lZ?{kind:"unknown",error:created}:{kind:"done",created}}function surelyNotDone(ending){return"failure"===ending.kind?!ending.failure.sent:429===ending.response.status}function listCredentials(tenant,servicePrincipalId){const api={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(servicePrincipalId),needs:MINTER,names:"service-principal-id"}
return(0,_paging_js$3.L)(tenant,api,(0,_wire_js$4.Bb)())}async function getCredential(tenant,servicePrincipalId,id){const api={what:"read the credential",method:"GET",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER},answer=await unlessGone(()=>(0,_api_js$2.kA)(tenant,api,(0,_wire_js$4.P0)()))
return answer?.credential??void 0}async function revokeCredential(tenant,servicePrincipalId,id){const api={what:`revoke credential ${id}`,method:"DELETE",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER}
return await unlessGone(()=>(0,_api_js$2.qz)(tenant,api).then(()=>!0))??!1}async function unlessGone(asking){try{return await asking()}catch(thrown){if(thrown instanceof _errors_js$0.lZ&&"not-found"===thrown.code)return
throw thrown}}},6859:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>getPrincipal,O:()=>listRoles})
var schemas=__webpack_require__(8395),c1_api=__webpack_require__(1832),paging=__webpack_require__(6558),wire=__webpack_require__(7867)
const roleSchema=schemas.Ikc({id:wire.Qq,name:wire.Qq,displayName:wire.Qq}),roleListSchema=(0,wire.MY)(roleSchema)
function listRoles(tenant){return(0,paging.L)(tenant,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},roleListSchema)}const principalSchema=schemas.Ikc({servicePrincipal:schemas.lqM(schemas.mee(schemas.Ikc({displayName:schemas.lqM(schemas.mee(schemas.YjP())),user:schemas.lqM(schemas.mee(schemas.Ikc({roleIds:schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP()))),status:schemas.lqM(schemas.mee(schemas.YjP()))})))})))})
async function getPrincipal(tenant,id){const api={what:"read the service principal",method:"GET",path:["service_principals",id]},{servicePrincipal}=await(0,c1_api.kA)(tenant,api,principalSchema)
return{roleIds:servicePrincipal?.user?.roleIds??void 0,disabled:"DISABLED"===servicePrincipal?.user?.status}}},1924:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XN:()=>judgeBridgeGrant,ZS:()=>livingOf,iR:()=>lostOf,m3:()=>activeOf})
var _foreign_text_js$0=__webpack_require__(8722),_grant_js$1=__webpack_require__(2270),_identity_js$2=__webpack_require__(6008)
const DEAD=/_(REVOKED|EXPIRED)$/
function judgeBridgeGrant({bridgeId,hosts},granted){const{id,bridgeId:owner,clientId,clientSecret,credentialStatus:status}=granted
return[!(0,_identity_js$2.eQ)(id)&&{field:"id",asked:"an id by which it can be revoked",got:(0,_foreign_text_js$0.hD)(id)},""!==owner&&owner!==bridgeId&&{field:"bridge",asked:bridgeId,got:(0,_foreign_text_js$0.hD)(owner)},(0,_grant_js$1.Kj)(clientId,"tcc",hosts),(0,_grant_js$1.Oq)(clientSecret),DEAD.test(status)&&{field:"status",asked:"active",got:(0,_foreign_text_js$0.hD)(status)}].filter(each=>!1!==each&&void 0!==each)}function livingOf(rows){return rows.filter(each=>(0,_identity_js$2.eQ)(each.id)&&!DEAD.test(each.credentialStatus)&&""===each.revokedAt)}function activeOf(rows){const living=livingOf(rows).toSorted((a,b)=>(Date.parse(b.createdAt)||0)-(Date.parse(a.createdAt)||0))
return living.find(each=>each.credentialStatus.endsWith("_ACTIVE"))??living[0]}function lostOf(rows,previousIds){return livingOf(rows).filter(each=>!previousIds.includes(each.id)&&""===each.lastUsedAt)}},1702:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{revoke:()=>revoke})
var bridges=__webpack_require__(1769),credentials=__webpack_require__(7262),roles=__webpack_require__(6859),bridge_grant=__webpack_require__(1924),receipt=__webpack_require__(3224),schemas=__webpack_require__(8395),inputs=__webpack_require__(7313)
const revokeFields={"credential-id":(0,inputs.id)("is missing: the id of the credential to revoke"),"service-principal-id":(0,inputs.id)(),"bridge-id":(0,inputs.id)()},schema=schemas.Ikc(revokeFields)
function readRevokeInputs(input){return(0,inputs.LF)(input,schema,Object.keys(revokeFields),raw=>{const given=[raw["service-principal-id"],raw["bridge-id"]].filter(each=>""!==each).length
return 1===given?[]:[{input:"service-principal-id",message:0===given?"or bridge-id is needed: whose credential it is":"and bridge-id exclude each other"}]})}var errors=__webpack_require__(9984),budget=__webpack_require__(290),prepare=__webpack_require__(7488),steps_receipt=__webpack_require__(2283),sign_in=__webpack_require__(4086)
const COURTESY_MS=5e3
async function revoke(runner){const prepared=await(0,prepare.iA)(runner,readRevokeInputs)
if("skipped"===prepared.kind)return runner.setOutputs({revoked:"false"})
const{access,inputs,timeoutMs}=prepared,{cleanup}=(0,budget.ak)(runner,timeoutMs),session=await(0,sign_in.Jv)(runner,{work:cleanup,cleanup},access),{done,lastUsedAt}=await async function(runner,{cleanup:tenant},inputs){const id=inputs["credential-id"],principal=inputs["service-principal-id"]
try{return""===principal?await async function(runner,tenant,owner,id){const rows=await courtesy(runner,()=>(0,bridges.ud)(briefly(tenant),owner),"not-found")
if(void 0===rows)return{done:await(0,bridges.Hw)(tenant,id),lastUsedAt:""}
const row=rows.find(each=>each.id===id)
if(void 0===row){const hint="Pass the `credential-id` and the `bridge-id` of the same step."
throw new errors.lZ("not-found",`bridge ${owner} has no credential ${id}`,{hint})}return{done:(0,bridge_grant.ZS)([row]).length>0&&await(0,bridges.Hw)(tenant,id),lastUsedAt:row.lastUsedAt}}(runner,tenant,inputs["bridge-id"],id):await async function(runner,tenant,owner,id){const known=await courtesy(runner,()=>(0,credentials.w_)(briefly(tenant),owner,id)),done=await(0,credentials.Ic)(tenant,owner,id)
done||await async function(runner,tenant,id){try{await(0,roles.b)(tenant,id)}catch(thrown){const{code,message}=(0,errors.z6)(thrown)
if("not-found"!==code)return runner.log.debug(`whether the service principal exists is not known: ${message}`)
const hint="Copy the id of the service principal that the credential was minted for."
throw new errors.lZ("not-found",`there is no service principal ${id}`,{hint,cause:thrown})}}(runner,tenant,owner)
return{done,lastUsedAt:known?.lastUsedAt??""}}(runner,tenant,principal,id)}catch(thrown){const{code,message,hint}=(0,errors.z6)(thrown)
throw new errors.lZ("not-found"===code?code:"revoke-failed",message,{hint,cause:thrown})}}(runner,session,inputs),id=inputs["credential-id"]
runner.setOutputs({"last-used-at":lastUsedAt,revoked:"true"})
runner.log.info(done?`Revoked ${id}`:`${id} was gone already`);(0,steps_receipt.Q)(runner,"C1 credential revoked",[["Tenant",access.server.url.host],["Credential",id],["Last used",(0,receipt.G)(lastUsedAt)],["Revoked",done?(0,receipt.G)(new Date(runner.clock.now()).toISOString()):"it was gone already"]])}async function courtesy(runner,asking,telling){try{return await asking()}catch(thrown){const{code,message}=(0,errors.z6)(thrown)
if(code===telling)throw thrown
runner.log.debug(`last use is not known: ${message}`)
return}}function briefly(tenant){return{...tenant,context:(0,budget.ux)(tenant.context,COURTESY_MS)}}}}

