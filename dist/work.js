exports.ids=[112,430]
exports.modules={7262:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
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
throw thrown}}}),7508:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QE:()=>markedName,gJ:()=>formatMarker,gY:()=>parseMarker,xQ:()=>hashRepository})
var node_crypto$0=__webpack_require__(7598),_foreign_text_js$1=__webpack_require__(8722)
const MARKER=/\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/,LONGEST_NAME=160
function formatMarker(marker){return`[c1e1.${marker.repository}.${marker.runId}.${marker.runAttempt}.${marker.nonce}]`}function parseMarker(displayName){const{repository="",runId="",runAttempt="",nonce=""}=MARKER.exec(displayName)?.groups??{}
return""===nonce?void 0:{repository,runId,runAttempt,nonce}}function markedName(name,marker){return`${(0,_foreign_text_js$1.Is)(name,LONGEST_NAME-marker.length-1)} ${marker}`}function hashRepository(address){return(0,node_crypto$0.hash)("sha256",address,"base64url").slice(0,16)}}),800:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>stopIfCancelled})
var _errors_js$0=__webpack_require__(9984)
function stopIfCancelled(runner){if(runner.cancelled.aborted)throw new _errors_js$0.lZ("cancelled","the job was cancelled")}}),6131:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z2:()=>defaultName,n6:()=>repositoryAddress,vt:()=>create})
var _c1_credentials_js$0=__webpack_require__(7262),_domain_foreign_text_js$1=__webpack_require__(8722),_domain_marker_js$2=__webpack_require__(7508),_errors_js$3=__webpack_require__(9984),_cancellation_js$4=__webpack_require__(800),_take_back_js$5=__webpack_require__(4194)
const MOST_CREATES=2
async function create(runner,session,ledger,name,request){const repository=(0,_domain_marker_js$2.xQ)(repositoryAddress(runner.job))
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
throw new _errors_js$3.lZ("mint-uncertain",`${doubt.message}; then ${message}`,{cause:thrown})}}function repositoryAddress(job){return`${job.serverUrl} ${job.repositoryId||job.repository}`}function defaultName(job){return`${[job.repository,job.workflow,job.job].filter(part=>""!==part).map(part=>(0,_domain_foreign_text_js$1.Is)(part,40)).join(" / ")} #${job.runId}`}}),4347:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>revokeLostOf,D:()=>takeBackLost})
var _c1_bridges_js$0=__webpack_require__(1769),_domain_bridge_grant_js$1=__webpack_require__(1924),_errors_js$2=__webpack_require__(9984)
async function revokeLostOf(tenant,bridgeId,previousIds){const rows=await(0,_c1_bridges_js$0.ud)(tenant,bridgeId),revoked=(0,_domain_bridge_grant_js$1.iR)(rows,previousIds).map(each=>each.id)
await Promise.all(revoked.map(id=>(0,_c1_bridges_js$0.Hw)(tenant,id)))
const living=(0,_domain_bridge_grant_js$1.ZS)(rows).map(each=>each.id)
return{revoked,living:living.filter(id=>!revoked.includes(id))}}async function takeBackLost(tenant,ledger){const{ownerId,previousIds}=ledger.entry
try{const{revoked,living}=await revokeLostOf(tenant,ownerId,previousIds)
ledger.record({pending:!1})
const made=0===revoked.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===living.length?`${made}; the bridge has none now.`:`${made}; ${living.join(" and ")} ${1===living.length?"is":"are"} active.`}catch(thrown){const{message}=(0,_errors_js$2.z6)(thrown)
return`It is not known whether a credential was made (${message}); the end of the job looks for it again.`}}}),5943:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{mintCredential:()=>mintCredential})
var cidr=__webpack_require__(2812),duration=__webpack_require__(8326),grant=__webpack_require__(2270),identity=__webpack_require__(6008),errors=__webpack_require__(9984),cancellation=__webpack_require__(800),create=__webpack_require__(6131),receipt=__webpack_require__(3224),steps_receipt=__webpack_require__(2283),publish=__webpack_require__(792),take_back=__webpack_require__(4194)
async function mintCredential(runner,ledger,{access,inputs,timeoutMs},session){const[cidrs,roles]=await Promise.all([rangesOf(runner,session,inputs["allow-source-cidrs"]),namedRoles(runner,session,inputs)]);(0,cancellation.F)(runner)
const plan={inputs,server:access.server,session,cidrs,roles}
ledger.record({ownerId:inputs["service-principal-id"],revoke:!0,cleanup:inputs["cleanup-expired"],expiresAt:new Date(runner.clock.now()+timeoutMs+1e3*inputs.ttl).toISOString()})
const began=runner.clock.elapsed(),trial=function(inputs){if(inputs["with-access-token"]||"true"===inputs.verify)return!0
const allow=inputs["allow-source-cidrs"]
return"auto"===inputs.verify&&("any"===allow.kind||void 0!==allow.runner)}(inputs)?runner.meanwhile(()=>__webpack_require__.e(566).then(__webpack_require__.bind(__webpack_require__,566))):void 0,created=await(0,create.vt)(runner,session,ledger,inputs["display-name"]||(0,create.Z2)(runner.job),{servicePrincipalId:inputs["service-principal-id"],lifetime:inputs.ttl,allowSourceCidrs:cidrs.map(cidr.mG),scopedRoles:roles.ids,requireDpop:inputs["require-dpop"]}),minted=await async function(runner,ledger,plan,created){try{const{credential,clientSecret}=created
runner.mask(clientSecret)
credential&&(0,identity.eQ)(credential.id)&&ledger.record({credentialId:credential.id,expiresAt:credential.expiresAt.slice(0,40)});(0,cancellation.F)(runner)
const granted=function({inputs,server,session,cidrs,roles},created){const asked={servicePrincipalId:inputs["service-principal-id"],lifetime:inputs.ttl,cidrs,roleIds:roles.ids,requireDpop:inputs["require-dpop"],hosts:(0,identity.PP)(server,session.clientId)},mismatches=(0,grant.YQ)(asked,created.credential,created.clientSecret)
if(mismatches.length>0||!created.credential)throw(0,grant.Vk)(mismatches)
return created.credential}(plan,created),{inputs}=plan
runner.log.info(`Minted ${granted.id} for ${(0,duration.a3)(inputs.ttl)}, to be used from ${function(cidrs){return 0===cidrs.length?"any address":cidrs.map(cidr.mG).join(", ")}(plan.cidrs)}`)
const token=plan.trial&&await async function(runner,plan,{principalDiagnosis,verify},{clientId,servicePrincipalId},secret){const{server,session,inputs}=plan,token=await verify(runner,session.work.context,{clientId,secret,requireDpop:inputs["require-dpop"],audience:server.hostname,server:server.url},principalDiagnosis(session.work,servicePrincipalId,plan.cidrs.map(cidr.mG)))
runner.log.info("Verified: the credential gets a token from this runner")
return token}(runner,plan,await plan.trial,granted,clientSecret),tokenHandedOn=inputs["with-access-token"],checkedWithinMs=token&&!tokenHandedOn?Math.ceil(runner.clock.elapsed()-plan.began):0;(0,cancellation.F)(runner)
!function(runner,plan,credential,clientSecret,token){const accessToken=token?.value.reveal()??"",lifetime=token?.expiresIn,handover={clientId:credential.clientId,clientSecret,credentialId:credential.id,expiresAt:credential.expiresAt,server:plan.server,more:{"allow-source-cidrs":plan.cidrs.map(cidr.mG).join("\n"),"access-token":accessToken,"access-token-expires-at":void 0===lifetime?"":new Date(runner.clock.now()+1e3*lifetime).toISOString()}}
plan.inputs["export-env"]&&(0,publish.b)(runner,handover,accessToken);(0,publish.e)(runner,handover)}(runner,plan,granted,clientSecret,tokenHandedOn?token:void 0)
ledger.record({revoke:inputs.revoke,checkedWithinMs})
return{credential:granted,verified:void 0!==token}}catch(thrown){const outcome=await(0,take_back.zH)(plan.session.cleanup,ledger),{code,message,hint}=(0,errors.z6)(thrown)
throw new errors.lZ(code,`${message}\n${outcome}`,{hint,cause:thrown})}}(runner,ledger,{...plan,began,trial},created)
!function(runner,facts){const{credential,session,roles}=facts,cidrs=credential.allowSourceCidrs??[],rows=[["Tenant",facts.server.url.host],["Signed in",(0,steps_receipt.K)(session)],["Service principal",credential.servicePrincipalId],["Credential",credential.id],["Works from",0===cidrs.length?"any address":cidrs.join(", ")],["Until",(0,receipt.G)(credential.expiresAt)],["Roles",0===roles.names.length?"all roles of the principal":roles.names.join(", ")],["Proof of possession",!0===credential.requireDpop?"required":"not required"],["Verified",facts.verified?"yes, it got a token from this runner":"no"],["At the end of the job",facts.revoke?"will be revoked":"left alive (revoke: false)"]];(0,steps_receipt.Q)(runner,"C1 credential minted",rows)}(runner,{...minted,session,server:access.server,roles,revoke:inputs.revoke})}async function rangesOf(runner,session,allow){if("any"===allow.kind)return[]
if(void 0===allow.runner)return allow.ranges
const{sourceRanges}=await __webpack_require__.e(645).then(__webpack_require__.bind(__webpack_require__,3645))
return await sourceRanges(runner,session.work,allow)}async function namedRoles(runner,session,inputs){if(0===inputs["scoped-roles"].length)return{ids:[],names:[]}
const{scopedRoles}=await __webpack_require__.e(279).then(__webpack_require__.bind(__webpack_require__,6279))
return await scopedRoles(runner,session.work,inputs["service-principal-id"],inputs["scoped-roles"])}}),792:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>exportForTools,e:()=>publishOutputs})
function publishOutputs(runner,handover){runner.setOutputs({"client-id":handover.clientId,"client-secret":handover.clientSecret,"credential-id":handover.credentialId,"expires-at":handover.expiresAt,"server-url":handover.server.url.origin,...handover.more,minted:"true"})}const SHADOWS=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],DETOURS=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]
function exportForTools(runner,handover,accessToken){const variables={CONDUCTORONE_CLIENT_ID:handover.clientId,CONDUCTORONE_CLIENT_SECRET:handover.clientSecret}
handover.server.overridden&&(variables.CONDUCTORONE_SERVER_URL=handover.server.url.origin)
""!==accessToken&&(variables.CONDUCTORONE_ACCESS_TOKEN=accessToken)
const planted=[...SHADOWS,...DETOURS].filter(name=>!(name in variables)&&""!==(runner.env(name)??""))
runner.exportVariables(variables)
0!==planted.length&&runner.log.warning("Variables shadow the credential",`${planted.join(" and ")} ${1===planted.length?"is":"are"} set already, and C1's tools read ${1===planted.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}}),7092:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{takeAway:()=>takeAway})
var bridges=__webpack_require__(1769),receipt=__webpack_require__(3224),errors=__webpack_require__(9984),lost_bridge=__webpack_require__(4347),steps_receipt=__webpack_require__(2283),credentials=__webpack_require__(7262),identity=__webpack_require__(6008),domain_marker=__webpack_require__(7508),budget=__webpack_require__(290),create=__webpack_require__(6131),take_back=__webpack_require__(4194)
const MOST_LEFTOVERS=20,LIST_MS=3e4
function done({ids,failure}){return{revoked:ids,leftovers:0,failure}}function strangerOf({credentialId},listed,own){if(void 0===listed.find(each=>each.id===credentialId&&!own.includes(each))||""===credentialId)return
const message=`${credentialId} does not carry the marker of this job, so it was left alone`
return new errors.lZ("revoke-failed",message)}function isCheck({createdAt,lastUsedAt},{checkedWithinMs}){return checkedWithinMs>0&&Date.parse(lastUsedAt)-Date.parse(createdAt)<=checkedWithinMs}async function takeAway(runner,tenant,invocation){const outcome="bridge"===invocation.owner?await async function(runner,tenant,invocation){const{credentialId,ownerId,previousIds}=invocation
if(runner.input("bridge-id")!==ownerId)throw new errors.lZ("invalid-inputs","the state of this job is about another bridge than bridge-id names")
if(""===credentialId){const{revoked}=await(0,lost_bridge.A)(tenant,ownerId,previousIds)
return{revoked,leftovers:0}}await(0,bridges.Hw)(tenant,credentialId)
return{revoked:[credentialId],leftovers:0}}(runner,tenant,invocation):await async function(runner,tenant,invocation){const{ownerId,credentialId,markers,revoke}=invocation,revokeThese=ids=>(0,take_back.u7)(ids,id=>(0,credentials.Ic)(tenant,ownerId,id)),byId=revoke&&""!==credentialId&&runner.input("service-principal-id")===ownerId?[credentialId]:[]
if(byId.length>0&&1===markers.length&&!function(runner){return"false"!==runner.input("cleanup-expired").toLowerCase()}(runner))return done(await revokeThese(byId))
const listed=await async function(tenant,ownerId){try{return await(0,credentials.Jc)({...tenant,context:(0,budget.ux)(tenant.context,LIST_MS)},ownerId)}catch(thrown){return(0,errors.z6)(thrown)}}(tenant,ownerId)
if(listed instanceof errors.lZ)return{...done(await revokeThese(byId)),failure:listed}
const repository=(0,domain_marker.xQ)((0,create.n6)(runner.job)),own=listed.filter(each=>function(runner,{markers},credential,repository){const marker=(0,domain_marker.gY)(credential.displayName),{runId,runAttempt}=runner.job
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
return outcome}}),4194:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>revokeMarked,u7:()=>revokeEach,zH:()=>takeBack})
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
return"The credential was revoked."}}),1832:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T1:()=>call,kA:()=>ask,qz:()=>tell,x5:()=>refusal,x8:()=>readBody})
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
return new _errors_js$1.lZ(code,message,{hint:hintFor(code,api)})}function hintFor(code,{needs,names}){return"forbidden"===code&&void 0!==needs?`The client that signs in has to be ${needs}.`:"not-found"===code&&void 0!==names?`Check \`${names}\`: copy the id from C1, from the tenant of the client that signs in.`:void 0}}),1769:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e1:()=>getBridge,ud:()=>listBridgeCredentials,Hw:()=>revokeBridgeCredential,AY:()=>rotateBridgeCredential})
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
throw thrown}}}),6558:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>everyPage})
var _errors_js$0=__webpack_require__(9984),_api_js$1=__webpack_require__(1832)
const MOST_PAGES=100
async function everyPage(tenant,api,schema){const items=[],seen=new Set
let token=""
do{const query={...api.query,...""===token?{}:{page_token:token}},page=await(0,_api_js$1.kA)(tenant,{...api,query},schema)
items.push(...page.list??[])
token=page.nextPageToken
if(seen.has(token)||seen.size>=MOST_PAGES)throw new _errors_js$0.lZ("unexpected-answer",`could not ${api.what}: the pages of the list have no end`)
seen.add(token)}while(""!==token)
return items}}),7867:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bb:()=>credentialListSchema,EH:()=>createdSchema,MY:()=>page,P0:()=>gotCredentialSchema,Qq:()=>text,Vm:()=>word})
var zod_mini$0=__webpack_require__(8395),zod_mini$1=__webpack_require__(8532)
const text=scalar(value=>"string"==typeof value?value:void 0),word=scalar(value=>"string"==typeof value||"number"==typeof value?String(value):void 0)
function scalar(read){return zod_mini$0.pdi((value,context)=>{const found=null==value?"":read(value)
if(void 0!==found)return found
context.issues.push({code:"custom",message:"has another type",input:value})
return zod_mini$1.tm})}const texts=zod_mini$0.lqM(zod_mini$0.mee(zod_mini$0.YOg(zod_mini$0.YjP()))),credentialSchema=zod_mini$0.Ikc({id:text,clientId:text,servicePrincipalId:text,displayName:text,createdAt:text,expiresAt:text,lastUsedAt:text,allowSourceCidrs:texts,scopedRoleIds:texts,requireDpop:zod_mini$0.lqM(zod_mini$0.mee(zod_mini$0.zMY()))}),createdSchema=zod_mini$0.Ikc({credential:zod_mini$0.lqM(zod_mini$0.mee(credentialSchema)),clientSecret:text}),credentialListSchema=()=>page(credentialSchema),gotCredentialSchema=()=>zod_mini$0.Ikc({credential:zod_mini$0.lqM(zod_mini$0.mee(credentialSchema))})
function page(item){return zod_mini$0.Ikc({list:zod_mini$0.lqM(zod_mini$0.mee(zod_mini$0.YOg(item))),nextPageToken:text})}}),1924:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{XN:()=>judgeBridgeGrant,ZS:()=>livingOf,iR:()=>lostOf,m3:()=>activeOf})
var _foreign_text_js$0=__webpack_require__(8722),_grant_js$1=__webpack_require__(2270),_identity_js$2=__webpack_require__(6008)
const DEAD=/_(REVOKED|EXPIRED)$/
function judgeBridgeGrant({bridgeId,hosts},granted){const{id,bridgeId:owner,clientId,clientSecret,credentialStatus:status}=granted
return[!(0,_identity_js$2.eQ)(id)&&{field:"id",asked:"an id by which it can be revoked",got:(0,_foreign_text_js$0.hD)(id)},""!==owner&&owner!==bridgeId&&{field:"bridge",asked:bridgeId,got:(0,_foreign_text_js$0.hD)(owner)},(0,_grant_js$1.Kj)(clientId,"tcc",hosts),(0,_grant_js$1.Oq)(clientSecret),DEAD.test(status)&&{field:"status",asked:"active",got:(0,_foreign_text_js$0.hD)(status)}].filter(each=>!1!==each&&void 0!==each)}function livingOf(rows){return rows.filter(each=>(0,_identity_js$2.eQ)(each.id)&&!DEAD.test(each.credentialStatus)&&""===each.revokedAt)}function activeOf(rows){const living=livingOf(rows).toSorted((a,b)=>(Date.parse(b.createdAt)||0)-(Date.parse(a.createdAt)||0))
return living.find(each=>each.credentialStatus.endsWith("_ACTIVE"))??living[0]}function lostOf(rows,previousIds){return livingOf(rows).filter(each=>!previousIds.includes(each.id)&&""===each.lastUsedAt)}}),2270:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Vk:()=>grantMismatch,Kj:()=>judgeClientId,YQ:()=>judgeGrant,Oq:()=>judgeSecret})
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
return{field:"proof of possession",asked:words(asked.requireDpop),got:words(!asked.requireDpop)}}}),6249:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>exchange})
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
return judged}function jsonOf(response,what){try{return JSON.parse(response.body)}catch{return new _errors_js$0.lZ("unexpected-answer",`could not ${what}: the answer (${response.status}) is not JSON`)}}}),2283:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>signerOf,Q:()=>writeReceipt})
var _domain_receipt_js$0=__webpack_require__(3224),_errors_js$1=__webpack_require__(9984)
function signerOf({how,clientId}){return""===clientId?how:`${how} as ${clientId}`}function writeReceipt(runner,title,rows){try{runner.appendSummary((0,_domain_receipt_js$0.R)(title,rows))}catch(thrown){runner.log.warning("No receipt",(0,_errors_js$1.z6)(thrown).message)}}})}

