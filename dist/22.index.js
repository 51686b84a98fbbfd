"use strict"
exports.id=22
exports.ids=[22]
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
throw thrown}}},1924:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XN:()=>judgeBridgeGrant,ZS:()=>livingOf,iR:()=>lostOf,m3:()=>activeOf})
var _foreign_text_js$0=__webpack_require__(8722),_grant_js$1=__webpack_require__(2270),_identity_js$2=__webpack_require__(6008)
const DEAD=/_(REVOKED|EXPIRED)$/
function judgeBridgeGrant({bridgeId,hosts},granted){const{id,bridgeId:owner,clientId,clientSecret,credentialStatus:status}=granted
return[!(0,_identity_js$2.eQ)(id)&&{field:"id",asked:"an id by which it can be revoked",got:(0,_foreign_text_js$0.hD)(id)},""!==owner&&owner!==bridgeId&&{field:"bridge",asked:bridgeId,got:(0,_foreign_text_js$0.hD)(owner)},(0,_grant_js$1.Kj)(clientId,"tcc",hosts),(0,_grant_js$1.Oq)(clientSecret),DEAD.test(status)&&{field:"status",asked:"active",got:(0,_foreign_text_js$0.hD)(status)}].filter(each=>!1!==each&&void 0!==each)}function livingOf(rows){return rows.filter(each=>(0,_identity_js$2.eQ)(each.id)&&!DEAD.test(each.credentialStatus)&&""===each.revokedAt)}function activeOf(rows){const living=livingOf(rows).toSorted((a,b)=>(Date.parse(b.createdAt)||0)-(Date.parse(a.createdAt)||0))
return living.find(each=>each.credentialStatus.endsWith("_ACTIVE"))??living[0]}function lostOf(rows,previousIds){return livingOf(rows).filter(each=>!previousIds.includes(each.id)&&""===each.lastUsedAt)}},7508:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QE:()=>markedName,gJ:()=>formatMarker,gY:()=>parseMarker,xQ:()=>hashRepository})
var _foreign_text_js$0=__webpack_require__(8722)
const MARKER=/\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/,LONGEST_NAME=160
function formatMarker(marker){return`[c1e1.${marker.repository}.${marker.runId}.${marker.runAttempt}.${marker.nonce}]`}function parseMarker(displayName){const{repository="",runId="",runAttempt="",nonce=""}=MARKER.exec(displayName)?.groups??{}
return""===nonce?void 0:{repository,runId,runAttempt,nonce}}function markedName(name,marker){return`${(0,_foreign_text_js$0.Is)(name,LONGEST_NAME-marker.length-1)} ${marker}`}async function hashRepository(address){const digest=await crypto.subtle.digest("SHA-256",(new TextEncoder).encode(address))
return Buffer.from(digest).toString("base64url").slice(0,16)}},6769:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bu:()=>parseState,K$:()=>NOTHING,k_:()=>MOST_PREVIOUS,lN:()=>formatState})
var zod_mini$1=__webpack_require__(8395),zod_mini$2=__webpack_require__(3305),_identity_js$0=__webpack_require__(6008)
const id=zod_mini$1.YjP().check(zod_mini$1.YPB(text=>""===text||(0,_identity_js$0.eQ)(text))),MOST_PREVIOUS=100,schema=zod_mini$1.Ikc({version:zod_mini$1.euz(1),owner:zod_mini$1.k5n(["service-principal","bridge"]),ownerId:id,markers:zod_mini$1.YOg(zod_mini$1.YjP().check(zod_mini$2.Fk(/^[\w-]{22}$/))).check(zod_mini$2.Eb(8)),pending:zod_mini$1.zMY(),previousIds:zod_mini$1.YOg(id).check(zod_mini$2.Eb(MOST_PREVIOUS)),credentialId:id,expiresAt:zod_mini$1.YjP().check(zod_mini$2.Eb(40)),checkedWithinMs:zod_mini$1.aig().check(zod_mini$2.qm(0)),revoke:zod_mini$1.zMY(),cleanup:zod_mini$1.zMY()}),NOTHING={version:1,owner:"service-principal",ownerId:"",markers:[],pending:!1,previousIds:[],credentialId:"",expiresAt:"",checkedWithinMs:0,revoke:!0,cleanup:!1}
function formatState(state){return JSON.stringify(state)}function parseState(text){try{const parsed=schema.safeParse(JSON.parse(text))
return parsed.success?parsed.data:void 0}catch{return}}},800:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>stopIfCancelled})
var _errors_js$0=__webpack_require__(9984)
function stopIfCancelled(runner){if(runner.cancelled.aborted)throw new _errors_js$0.lZ("cancelled","the job was cancelled")}},1022:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{cleanUp:()=>cleanUp})
var bridges=__webpack_require__(1769),inputs=__webpack_require__(7313),receipt=__webpack_require__(3224),state=__webpack_require__(6769),state_key=__webpack_require__(1607),errors=__webpack_require__(9984),budget=__webpack_require__(290),lost_bridge=__webpack_require__(4347),prepare=__webpack_require__(7488),steps_receipt=__webpack_require__(2283),sign_in=__webpack_require__(4086),credentials=__webpack_require__(7262),identity=__webpack_require__(6008),domain_marker=__webpack_require__(7508),create=__webpack_require__(6131),take_back=__webpack_require__(4194)
const MOST_LEFTOVERS=20,LIST_MS=3e4
function done({ids,failure}){return{revoked:ids,leftovers:0,failure}}function strangerOf({credentialId},listed,own){if(void 0===listed.find(each=>each.id===credentialId&&!own.includes(each))||""===credentialId)return
const message=`${credentialId} does not carry the marker of this job, so it was left alone`
return new errors.lZ("revoke-failed",message)}function isCheck({createdAt,lastUsedAt},{checkedWithinMs}){return checkedWithinMs>0&&Date.parse(lastUsedAt)-Date.parse(createdAt)<=checkedWithinMs}const POST_MS=6e4
async function cleanUp(runner){const invocation=(0,state.Bu)(runner.state(state_key.M))
if(void 0!==invocation){if(!function({credentialId,markers,pending,revoke,cleanup,owner}){return"bridge"===owner?""===credentialId?!pending:!revoke:(0===markers.length||1===markers.length&&""!==credentialId&&!revoke)&&!cleanup}(invocation))try{const tenant=await async function(runner){(0,prepare.aY)(runner);(0,prepare.SQ)(runner)
const problems=[],{access}=(0,inputs.zS)(runner.input,problems)
if(void 0===access){const lines=problems.map(({input,message})=>`${input}: ${message}`)
throw new errors.lZ("invalid-inputs",["the inputs at the end of the job do not allow to sign in",...lines].join("\n"))}return(await(0,sign_in.Jv)(runner,(0,budget.T4)(runner,POST_MS),access)).cleanup}(runner),outcome="bridge"===invocation.owner?await async function(runner,tenant,invocation){const{credentialId,ownerId,previousIds}=invocation
if(runner.input("bridge-id")!==ownerId)throw new errors.lZ("invalid-inputs","the state of this job is about another bridge than bridge-id names")
if(""===credentialId){const{revoked}=await(0,lost_bridge.A)(tenant,ownerId,previousIds)
return{revoked,leftovers:0}}await(0,bridges.Hw)(tenant,credentialId)
return{revoked:[credentialId],leftovers:0}}(runner,tenant,invocation):await async function(runner,tenant,invocation){const{ownerId,credentialId,markers,revoke}=invocation,revokeThese=ids=>(0,take_back.u7)(ids,id=>(0,credentials.Ic)(tenant,ownerId,id)),byId=revoke&&""!==credentialId&&runner.input("service-principal-id")===ownerId?[credentialId]:[]
if(byId.length>0&&1===markers.length&&!function(runner){return"false"!==runner.input("cleanup-expired").toLowerCase()}(runner))return done(await revokeThese(byId))
const listed=await async function(tenant,ownerId){try{return await(0,credentials.Jc)({...tenant,context:(0,budget.ux)(tenant.context,LIST_MS)},ownerId)}catch(thrown){return(0,errors.z6)(thrown)}}(tenant,ownerId)
if(listed instanceof errors.lZ)return{...done(await revokeThese(byId)),failure:listed}
const repository=await(0,domain_marker.xQ)((0,create.n6)(runner.job)),own=listed.filter(each=>function(runner,{markers},credential,repository){const marker=(0,domain_marker.gY)(credential.displayName),{runId,runAttempt}=runner.job
return void 0!==marker&&(0,identity.eQ)(credential.id)&&markers.includes(marker.nonce)&&marker.repository===repository&&marker.runId===runId&&marker.runAttempt===runAttempt}(runner,invocation,each,repository)),minted=own.find(each=>each.id===credentialId),unlisted=byId.filter(id=>!listed.some(each=>each.id===id)),unwanted=[...own.map(each=>each.id).filter(id=>revoke||id!==credentialId),...unlisted],now=(list=listed,Math.max(0,...list.map(each=>Date.parse(each.createdAt)).filter(ms=>!Number.isNaN(ms))))
var list
const expired=listed.filter(each=>!own.includes(each)&&function(credential,repository,tenantNowMs){return(0,identity.eQ)(credential.id)&&(0,domain_marker.gY)(credential.displayName)?.repository===repository&&Date.parse(credential.expiresAt)<tenantNowMs}(each,repository,now)),{ids:revoked,failure}=await revokeThese(unwanted),leftovers=await revokeThese(invocation.cleanup?expired.slice(0,MOST_LEFTOVERS).map(each=>each.id):[])
return{revoked,leftovers:leftovers.ids.length,use:minted&&{lastUsedAt:minted.lastUsedAt,onlyChecked:isCheck(minted,invocation)},failure:failure??strangerOf(invocation,listed,own)??leftovers.failure}}(runner,tenant,invocation)
!function(runner,{credentialId,owner},outcome){const{revoked,leftovers}=outcome,used=function({use}){if(void 0===use)return""
const{lastUsedAt,onlyChecked}=use
return onlyChecked?"never, but for the check by this action":(0,receipt.G)(lastUsedAt)||"never"}(outcome),use=used.startsWith("never")?", never used":`, last used ${used}`
for(const id of revoked)runner.log.info(`Revoked ${id}${id===credentialId&&""!==used?use:""}`)
leftovers>0&&runner.log.info(`Removed ${leftovers} expired ${1===leftovers?"leftover":"leftovers"} of this repository`)
if(""===credentialId||"bridge"===owner)return
used.startsWith("never")&&runner.log.notice("C1 credential never used",`C1 saw no step use ${credentialId}. If none needs it, remove the step that mints it.`)
const now=(0,receipt.G)(new Date(runner.clock.now()).toISOString()),rows=[["Credential",credentialId],["Last used",used],["Revoked",revoked.includes(credentialId)?now:"no"],["Expired leftovers removed",0===leftovers?"":String(leftovers)]];(0,steps_receipt.Q)(runner,"C1 credential at the end of the job",rows)}(runner,invocation,outcome)
void 0!==outcome.failure&&warn(runner,invocation,outcome.failure,outcome)}catch(thrown){warn(runner,invocation,(0,errors.z6)(thrown))}}else runner.log.warning("C1 credential not cleaned up","The state that main saved can not be read: look for this run in C1.")}function warn(runner,invocation,{message,hint},outcome){const{owner,credentialId,markers}=invocation
if("bridge"!==owner&&""===credentialId&&0===markers.length){runner.log.info(`Nothing of this job to revoke; expired leftovers of other jobs were not looked for (${message})`)
return}const fate=function(invocation,outcome){const{credentialId,expiresAt,owner}=invocation
if(!0===outcome?.revoked.includes(credentialId))return`Credential ${credentialId} is revoked.`
const end=(0,receipt.G)(expiresAt)
return""===credentialId?function({owner,ownerId,markers},end){if("bridge"===owner)return`Bridge ${ownerId} may have an active credential whose secret nobody holds.`
return`What may be alive is held by nobody${""===end?"":` and dies by itself by ${end}`}; its display name ends in ${markers.join("] or ")}].`}(invocation,end):""!==end?`Credential ${credentialId} dies by itself at ${end}.`:`Credential ${credentialId} ${"bridge"===owner?"does not expire":"is alive until it expires"}: revoke it in C1.`}(invocation,outcome)
runner.log.warning("C1 credential not cleaned up",`${message}\n${fate}\n${hint}`)}},6131:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z2:()=>defaultName,n6:()=>repositoryAddress,vt:()=>create})
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
throw new _errors_js$3.lZ("mint-uncertain",`${doubt.message}; then ${message}`,{cause:thrown})}}function repositoryAddress(job){return`${job.serverUrl} ${job.repositoryId||job.repository}`}function defaultName(job){return`${[job.repository,job.workflow,job.job].filter(part=>""!==part).map(part=>(0,_domain_foreign_text_js$1.Is)(part,40)).join(" / ")} #${job.runId}`}},4347:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>revokeLostOf,D:()=>takeBackLost})
var _c1_bridges_js$0=__webpack_require__(1769),_domain_bridge_grant_js$1=__webpack_require__(1924),_errors_js$2=__webpack_require__(9984)
async function revokeLostOf(tenant,bridgeId,previousIds){const rows=await(0,_c1_bridges_js$0.ud)(tenant,bridgeId),revoked=(0,_domain_bridge_grant_js$1.iR)(rows,previousIds).map(each=>each.id)
await Promise.all(revoked.map(id=>(0,_c1_bridges_js$0.Hw)(tenant,id)))
const living=(0,_domain_bridge_grant_js$1.ZS)(rows).map(each=>each.id)
return{revoked,living:living.filter(id=>!revoked.includes(id))}}async function takeBackLost(tenant,ledger){const{ownerId,previousIds}=ledger.entry
try{const{revoked,living}=await revokeLostOf(tenant,ownerId,previousIds)
ledger.record({pending:!1})
const made=0===revoked.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===living.length?`${made}; the bridge has none now.`:`${made}; ${living.join(" and ")} ${1===living.length?"is":"are"} active.`}catch(thrown){const{message}=(0,_errors_js$2.z6)(thrown)
return`It is not known whether a credential was made (${message}); the end of the job looks for it again.`}}},4194:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>revokeMarked,u7:()=>revokeEach,zH:()=>takeBack})
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

