"use strict"
exports.id=702
exports.ids=[702]
exports.modules={8086:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AY:()=>rotateBridgeCredential,Hm:()=>statusWord,Hw:()=>revokeBridgeCredential,e1:()=>getBridge,ud:()=>listBridgeCredentials})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9984),_api_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1832),_paging_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6558),_wire_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7867)
const ROTATOR="Connector Administrator, or Super Administrator"
async function getBridge(tenant,id){const api={what:"read the bridge",method:"GET",path:["iam","tunnel","bridges",id],needs:ROTATOR},{bridge:bridge}=await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.kA)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_3__.XO)
if(!bridge)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("not-found",`could not read the bridge: the tenant knows no bridge ${id}`)
return{id:id,displayName:bridge.displayName,status:statusWord(bridge.appliance?.status??"")}}function statusWord(status){const word=status.replace(/^TUNNEL_[A-Z]+_STATUS_/,"")
return"UNSPECIFIED"===word?"":word}function listBridgeCredentials(tenant,bridgeId){const api={what:"list the credentials of the bridge",method:"GET",path:["iam","tunnel","bridges",bridgeId,"credentials"],needs:ROTATOR}
return(0,_paging_js__WEBPACK_IMPORTED_MODULE_2__.L)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_3__.QW)}async function rotateBridgeCredential(tenant,bridgeId){const api={what:"rotate the credential of the bridge",method:"POST",path:["iam","tunnel","bridges",bridgeId,"credentials"],body:{},needs:ROTATOR},{credential:credential}=await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.kA)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_3__.wx)
return credential??void 0}async function revokeBridgeCredential(tenant,id){const api={what:`revoke bridge credential ${id}`,method:"DELETE",path:["iam","tunnel","credentials",id],needs:ROTATOR}
try{await(0,_api_js__WEBPACK_IMPORTED_MODULE_1__.kA)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_3__.bN)
return!0}catch(thrown){if(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ&&"not-found"===thrown.code)return!1
throw thrown}}},7262:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9984),_net_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9716),_api_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1832),_paging_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6558),_wire_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7867)
const MINTER="Super Administrator, or owner of this service principal",credentialsOf=servicePrincipalId=>["service_principals",servicePrincipalId,"credentials"]
async function createCredential(tenant,request){const api={what:"mint the credential",method:"POST",path:credentialsOf(request.servicePrincipalId),body:{displayName:request.displayName,expires:`${request.lifetime}s`,allowSourceCidrs:request.allowSourceCidrs,scopedRoles:request.scopedRoles,requireDpop:request.requireDpop},repeat:"unless-done",needs:MINTER},ending=await(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.T1)(tenant,api),judged=(0,_net_judge_js__WEBPACK_IMPORTED_MODULE_1__.S4)(ending,api.what)
if(judged instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return{kind:surelyNotDone(ending)?"not-done":"unknown",error:judged}
if(judged.status>=400)return{kind:"not-done",error:(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.x5)(tenant,api,judged)}
const created=(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.x8)(_wire_js__WEBPACK_IMPORTED_MODULE_4__.EH,judged,api.what)
return created instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?{kind:"unknown",error:created}:{kind:"done",created:created}}function surelyNotDone(ending){return"failure"===ending.kind?!ending.failure.sent:429===ending.response.status}function listCredentials(tenant,servicePrincipalId){const api={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(servicePrincipalId),needs:MINTER}
return(0,_paging_js__WEBPACK_IMPORTED_MODULE_3__.L)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_4__.Bb)}async function getCredential(tenant,servicePrincipalId,id){const api={what:"read the credential",method:"GET",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER},answer=await unlessGone(()=>(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.kA)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_4__.P0))
return answer?.credential??void 0}async function revokeCredential(tenant,servicePrincipalId,id){const api={what:`revoke credential ${id}`,method:"DELETE",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER}
return await unlessGone(()=>(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.kA)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_4__.bN).then(()=>!0))??!1}async function unlessGone(asking){try{return await asking()}catch(thrown){if(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ&&"not-found"===thrown.code)return
throw thrown}}},1702:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{revoke:()=>revoke})
var bridges=__webpack_require__(8086),credentials=__webpack_require__(7262),receipt=__webpack_require__(3224),schemas=__webpack_require__(8395),inputs=__webpack_require__(7313)
const revokeFields={"credential-id":(0,inputs.id)("is missing: the id of the credential to revoke"),"service-principal-id":(0,inputs.id)(),"bridge-id":(0,inputs.id)()},schema=schemas.Ikc(revokeFields)
function readRevokeInputs(input){return(0,inputs.LF)(input,schema,Object.keys(revokeFields),inputs=>{const given=[inputs["service-principal-id"],inputs["bridge-id"]].filter(each=>""!==each).length
return 1===given?[]:[{input:"service-principal-id",message:0===given?"or bridge-id is needed: whose credential it is":"and bridge-id exclude each other"}]})}var errors=__webpack_require__(9984),budget=__webpack_require__(290),cancellation=__webpack_require__(800),mint_receipt=__webpack_require__(1954),prepare=__webpack_require__(7488),sign_in=__webpack_require__(4086)
async function revoke(runner){const prepared=await(0,prepare.iA)(runner,readRevokeInputs)
if("skipped"===prepared.kind)return runner.setOutputs({revoked:"false"})
const{access:access,inputs:inputs,timeoutMs:timeoutMs}=prepared,session=await(0,sign_in.Jv)(runner,(0,budget.a)(runner,timeoutMs),access);(0,cancellation.F)(runner)
const{done:done,lastUsedAt:lastUsedAt}=await async function(runner,tenant,inputs){const id=inputs["credential-id"],principal=inputs["service-principal-id"]
try{if(""!==principal){const lastUsedAt=await lastUse(runner,async()=>(await(0,credentials.w_)(tenant,principal,id))?.lastUsedAt)
return{done:await(0,credentials.Ic)(tenant,principal,id),lastUsedAt:lastUsedAt}}const list=()=>(0,bridges.ud)(tenant,inputs["bridge-id"]),lastUsedAt=await lastUse(runner,async()=>(await list()).find(each=>each.id===id)?.lastUsedAt)
return{done:await(0,bridges.Hw)(tenant,id),lastUsedAt:lastUsedAt}}catch(thrown){const{code:code,message:message,hint:hint}=(0,errors.z6)(thrown)
if("cancelled"===code)throw thrown
throw new errors.lZ("revoke-failed",message,{hint:hint,cause:thrown})}}(runner,session.work,inputs),id=inputs["credential-id"]
await runner.setOutputs({"last-used-at":lastUsedAt,revoked:"true"})
runner.log.info(done?`Revoked ${id}`:`${id} was gone already`);(0,mint_receipt.Q)(runner,"C1 credential revoked",[["Tenant",access.server.url.host],["Credential",id],["Last used",(0,receipt.G)(lastUsedAt)],["Revoked",done?(0,receipt.G)(new Date(runner.clock.now()).toISOString()):"it was gone already"]])}async function lastUse(runner,asking){try{return await asking()??""}catch(thrown){runner.log.debug(`last use is not known: ${(0,errors.z6)(thrown).message}`)
return""}}}}

