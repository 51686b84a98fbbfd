"use strict"
exports.id=943
exports.ids=[943]
exports.modules={7262:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
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
throw thrown}}},7508:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QE:()=>markedName,gJ:()=>formatMarker,gY:()=>parseMarker,xQ:()=>hashRepository})
var _foreign_text_js$0=__webpack_require__(8722)
const MARKER=/\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/,LONGEST_NAME=160
function formatMarker(marker){return`[c1e1.${marker.repository}.${marker.runId}.${marker.runAttempt}.${marker.nonce}]`}function parseMarker(displayName){const{repository="",runId="",runAttempt="",nonce=""}=MARKER.exec(displayName)?.groups??{}
return""===nonce?void 0:{repository,runId,runAttempt,nonce}}function markedName(name,marker){return`${(0,_foreign_text_js$0.Is)(name,LONGEST_NAME-marker.length-1)} ${marker}`}async function hashRepository(address){const digest=await crypto.subtle.digest("SHA-256",(new TextEncoder).encode(address))
return Buffer.from(digest).toString("base64url").slice(0,16)}},800:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>stopIfCancelled})
var _errors_js$0=__webpack_require__(9984)
function stopIfCancelled(runner){if(runner.cancelled.aborted)throw new _errors_js$0.lZ("cancelled","the job was cancelled")}},6131:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z2:()=>defaultName,n6:()=>repositoryAddress,vt:()=>create})
var _c1_credentials_js$0=__webpack_require__(7262),_domain_foreign_text_js$1=__webpack_require__(8722),_domain_marker_js$2=__webpack_require__(7508),_errors_js$3=__webpack_require__(9984),_cancellation_js$4=__webpack_require__(800),_take_back_js$5=__webpack_require__(4194)
const MOST_CREATES=2
async function create(runner,session,ledger,name,request){const repository=await(0,_domain_marker_js$2.xQ)(repositoryAddress(runner.job))
for(let round=1;;round++){const nonce=Buffer.from(runner.random(16)).toString("base64url"),{runId,runAttempt}=runner.job,marker=(0,_domain_marker_js$2.gJ)({repository,runId,runAttempt,nonce})
ledger.record({markers:[...ledger.entry.markers,nonce]})
const creation=await(0,_c1_credentials_js$0.GO)(session.work,{...request,displayName:(0,_domain_marker_js$2.QE)(name,marker)})
if("done"===creation.kind)return creation.created
if("not-done"===creation.kind){ledger.record({markers:ledger.entry.markers.filter(each=>each!==nonce)})
throw creation.error}const doubt=creation.error
runner.log.info(`Nobody can say whether the credential was made (${doubt.message}); looking for it`)
await revokeLost(runner,session,request.servicePrincipalId,nonce,doubt);(0,_cancellation_js$4.F)(runner)
if(round===MOST_CREATES)throw new _errors_js$3.lZ("mint-uncertain",doubt.message,{cause:doubt})}}async function revokeLost(runner,session,servicePrincipalId,nonce,doubt){try{const found=await(0,_take_back_js$5.$)(session.cleanup,servicePrincipalId,[nonce])
runner.log.info(0===found?"It is not there":"It was there, and is revoked")}catch(thrown){const{message}=(0,_errors_js$3.z6)(thrown)
throw new _errors_js$3.lZ("mint-uncertain",`${doubt.message}; then ${message}`,{cause:thrown})}}function repositoryAddress(job){return`${job.serverUrl} ${job.repositoryId||job.repository}`}function defaultName(job){return`${[job.repository,job.workflow,job.job].filter(part=>""!==part).map(part=>(0,_domain_foreign_text_js$1.Is)(part,40)).join(" / ")} #${job.runId}`}},5943:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mintCredential:()=>mintCredential})
var cidr=__webpack_require__(2812),duration=__webpack_require__(8326),grant=__webpack_require__(2270),identity=__webpack_require__(6008),errors=__webpack_require__(9984),steps_budget=__webpack_require__(290),cancellation=__webpack_require__(800),create=__webpack_require__(6131),receipt=__webpack_require__(3224),steps_receipt=__webpack_require__(2283),publish=__webpack_require__(792),sign_in=__webpack_require__(4086),take_back=__webpack_require__(4194)
async function mintCredential(runner,ledger,{access,inputs,timeoutMs}){const budget=(0,steps_budget.ak)(runner,timeoutMs),session=await(0,sign_in.Jv)(runner,budget,access),[cidrs,roles]=await Promise.all([rangesOf(runner,session,inputs["allow-source-cidrs"]),namedRoles(runner,session,inputs)]);(0,cancellation.F)(runner)
const plan={inputs,server:access.server,session,cidrs,roles}
ledger.record({ownerId:inputs["service-principal-id"],revoke:!0,cleanup:inputs["cleanup-expired"],expiresAt:new Date(runner.clock.now()+timeoutMs+1e3*inputs.ttl).toISOString()})
const began=runner.clock.elapsed(),created=await(0,create.vt)(runner,session,ledger,inputs["display-name"]||(0,create.Z2)(runner.job),{servicePrincipalId:inputs["service-principal-id"],lifetime:inputs.ttl,allowSourceCidrs:cidrs.map(cidr.mG),scopedRoles:roles.ids,requireDpop:inputs["require-dpop"]}),minted=await async function(runner,ledger,plan,created){try{const{credential,clientSecret}=created
runner.mask(clientSecret)
credential&&(0,identity.eQ)(credential.id)&&ledger.record({credentialId:credential.id,expiresAt:credential.expiresAt.slice(0,40)});(0,cancellation.F)(runner)
const granted=function({inputs,server,session,cidrs,roles},created){const asked={servicePrincipalId:inputs["service-principal-id"],lifetime:inputs.ttl,cidrs,roleIds:roles.ids,requireDpop:inputs["require-dpop"],hosts:(0,identity.PP)(server,session.clientId)},mismatches=(0,grant.YQ)(asked,created.credential,created.clientSecret)
if(mismatches.length>0||!created.credential)throw(0,grant.Vk)(mismatches)
return created.credential}(plan,created),{inputs}=plan
runner.log.info(`Minted ${granted.id} for ${(0,duration.a3)(inputs.ttl)}, to be used from ${function(cidrs){return 0===cidrs.length?"any address":cidrs.map(cidr.mG).join(", ")}(plan.cidrs)}`)
const token=function(inputs){if(inputs["with-access-token"]||"true"===inputs.verify)return!0
const allow=inputs["allow-source-cidrs"]
return"auto"===inputs.verify&&("any"===allow.kind||void 0!==allow.runner)}(inputs)?await async function(runner,plan,{clientId,servicePrincipalId},secret){const{server,session,inputs}=plan,{principalDiagnosis,verify}=await __webpack_require__.e(566).then(__webpack_require__.bind(__webpack_require__,566)),token=await verify(runner,session.work.context,{clientId,secret,requireDpop:inputs["require-dpop"],audience:server.hostname,server:server.url},principalDiagnosis(session.work,servicePrincipalId,plan.cidrs.map(cidr.mG)))
runner.log.info("Verified: the credential gets a token from this runner")
return token}(runner,plan,granted,clientSecret):void 0,tokenHandedOn=inputs["with-access-token"],checkedWithinMs=token&&!tokenHandedOn?Math.ceil(runner.clock.elapsed()-plan.began):0;(0,cancellation.F)(runner)
!function(runner,plan,credential,clientSecret,token){const accessToken=token?.value.reveal()??"",lifetime=token?.expiresIn,handover={clientId:credential.clientId,clientSecret,credentialId:credential.id,expiresAt:credential.expiresAt,server:plan.server,more:{"allow-source-cidrs":plan.cidrs.map(cidr.mG).join("\n"),"access-token":accessToken,"access-token-expires-at":void 0===lifetime?"":new Date(runner.clock.now()+1e3*lifetime).toISOString()}}
plan.inputs["export-env"]&&(0,publish.b)(runner,handover,accessToken);(0,publish.e)(runner,handover)}(runner,plan,granted,clientSecret,tokenHandedOn?token:void 0)
ledger.record({revoke:inputs.revoke,checkedWithinMs})
return{credential:granted,verified:void 0!==token}}catch(thrown){const outcome=await(0,take_back.zH)(plan.session.cleanup,ledger),{code,message,hint}=(0,errors.z6)(thrown)
throw new errors.lZ(code,`${message}\n${outcome}`,{hint,cause:thrown})}}(runner,ledger,{...plan,began},created)
!function(runner,facts){const{credential,session,roles}=facts,cidrs=credential.allowSourceCidrs??[],rows=[["Tenant",facts.server.url.host],["Signed in",(0,steps_receipt.K)(session)],["Service principal",credential.servicePrincipalId],["Credential",credential.id],["Works from",0===cidrs.length?"any address":cidrs.join(", ")],["Until",(0,receipt.G)(credential.expiresAt)],["Roles",0===roles.names.length?"all roles of the principal":roles.names.join(", ")],["Proof of possession",!0===credential.requireDpop?"required":"not required"],["Verified",facts.verified?"yes, it got a token from this runner":"no"],["At the end of the job",facts.revoke?"will be revoked":"left alive (revoke: false)"]];(0,steps_receipt.Q)(runner,"C1 credential minted",rows)}(runner,{...minted,session,server:access.server,roles,revoke:inputs.revoke})}async function rangesOf(runner,session,allow){if("any"===allow.kind)return[]
if(void 0===allow.runner)return allow.ranges
const{sourceRanges}=await __webpack_require__.e(645).then(__webpack_require__.bind(__webpack_require__,3645))
return await sourceRanges(runner,session.work,allow)}async function namedRoles(runner,session,inputs){if(0===inputs["scoped-roles"].length)return{ids:[],names:[]}
const{scopedRoles}=await __webpack_require__.e(279).then(__webpack_require__.bind(__webpack_require__,6279))
return await scopedRoles(runner,session.work,inputs["service-principal-id"],inputs["scoped-roles"])}},792:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>exportForTools,e:()=>publishOutputs})
function publishOutputs(runner,handover){runner.setOutputs({"client-id":handover.clientId,"client-secret":handover.clientSecret,"credential-id":handover.credentialId,"expires-at":handover.expiresAt,"server-url":handover.server.url.origin,...handover.more,minted:"true"})}const SHADOWS=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],DETOURS=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]
function exportForTools(runner,handover,accessToken){const variables={CONDUCTORONE_CLIENT_ID:handover.clientId,CONDUCTORONE_CLIENT_SECRET:handover.clientSecret}
handover.server.overridden&&(variables.CONDUCTORONE_SERVER_URL=handover.server.url.origin)
""!==accessToken&&(variables.CONDUCTORONE_ACCESS_TOKEN=accessToken)
const planted=[...SHADOWS,...DETOURS].filter(name=>!(name in variables)&&""!==(runner.env(name)??""))
runner.exportVariables(variables)
0!==planted.length&&runner.log.warning("Variables shadow the credential",`${planted.join(" and ")} ${1===planted.length?"is":"are"} set already, and C1's tools read ${1===planted.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}},4194:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>revokeMarked,u7:()=>revokeEach,zH:()=>takeBack})
var _c1_credentials_js$0=__webpack_require__(7262),_domain_identity_js$1=__webpack_require__(6008),_domain_marker_js$2=__webpack_require__(7508),_errors_js$3=__webpack_require__(9984)
async function revokeEach(ids,revokeOne){const failures=new Map,endings=ids.map(id=>revokeOne(id).catch(thrown=>failures.set(id,(0,_errors_js$3.z6)(thrown))))
await Promise.all(endings)
const[failure]=failures.values()
return{ids:ids.filter(id=>!failures.has(id)),failure}}async function revokeMarked(tenant,servicePrincipalId,nonces){const found=function(list,nonces){return list.filter(({id,displayName})=>{const marker=(0,_domain_marker_js$2.gY)(displayName)
return void 0!==marker&&nonces.includes(marker.nonce)&&(0,_domain_identity_js$1.eQ)(id)})}(await(0,_c1_credentials_js$0.Jc)(tenant,servicePrincipalId),nonces).map(({id})=>id),{failure}=await revokeEach(found,id=>(0,_c1_credentials_js$0.Ic)(tenant,servicePrincipalId,id))
if(void 0!==failure)throw failure
return found.length}async function takeBack(tenant,ledger){const{ownerId,credentialId,markers}=ledger.entry
try{if(""!==credentialId)await(0,_c1_credentials_js$0.Ic)(tenant,ownerId,credentialId)
else if(0===await revokeMarked(tenant,ownerId,markers))return"No credential with the marker of this job is to be found; the end of the job looks again."}catch(thrown){const{message}=(0,_errors_js$3.z6)(thrown)
return`The credential could not be revoked yet (${message}); the end of the job tries again.`}ledger.forget({credentialId:""})
return"The credential was revoked."}}}

