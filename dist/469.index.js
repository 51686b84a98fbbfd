"use strict"
exports.id=469
exports.ids=[469]
exports.modules={7262:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9984),_net_judge_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9716),_api_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1832),_paging_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6558),_wire_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(7867)
const MINTER="Super Administrator, or owner of this service principal",credentialsOf=servicePrincipalId=>["service_principals",servicePrincipalId,"credentials"]
async function createCredential(tenant,request){const api={what:"mint the credential",method:"POST",path:credentialsOf(request.servicePrincipalId),body:{displayName:request.displayName,expires:`${request.lifetime}s`,allowSourceCidrs:request.allowSourceCidrs,scopedRoles:request.scopedRoles,requireDpop:request.requireDpop},repeat:"unless-done",needs:MINTER},ending=await(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.T1)(tenant,api),judged=(0,_net_judge_js__WEBPACK_IMPORTED_MODULE_1__.S4)(ending,api.what)
if(judged instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return{kind:surelyNotDone(ending)?"not-done":"unknown",error:judged}
if(judged.status>=400)return{kind:"not-done",error:(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.x5)(tenant,api,judged)}
const created=(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.x8)(_wire_js__WEBPACK_IMPORTED_MODULE_4__.EH,judged,api.what)
return created instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?{kind:"unknown",error:created}:{kind:"done",created:created}}function surelyNotDone(ending){return"failure"===ending.kind?!ending.failure.sent:429===ending.response.status}function listCredentials(tenant,servicePrincipalId){const api={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(servicePrincipalId),needs:MINTER}
return(0,_paging_js__WEBPACK_IMPORTED_MODULE_3__.L)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_4__.Bb)}async function getCredential(tenant,servicePrincipalId,id){const api={what:"read the credential",method:"GET",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER},answer=await unlessGone(()=>(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.kA)(tenant,api,_wire_js__WEBPACK_IMPORTED_MODULE_4__.P0))
return answer?.credential??void 0}async function revokeCredential(tenant,servicePrincipalId,id){const api={what:`revoke credential ${id}`,method:"DELETE",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER}
return await unlessGone(()=>(0,_api_js__WEBPACK_IMPORTED_MODULE_2__.qz)(tenant,api).then(()=>!0))??!1}async function unlessGone(asking){try{return await asking()}catch(thrown){if(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ&&"not-found"===thrown.code)return
throw thrown}}},5741:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>listRoles,b:()=>getPrincipal})
var zod_mini__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8395),_api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1832),_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6558),_wire_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7867)
function listRoles(tenant){return(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.L)(tenant,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"leave to read roles"},_wire_js__WEBPACK_IMPORTED_MODULE_2__.w6)}const principalSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({servicePrincipal:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({displayName:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())),user:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({roleIds:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()))),status:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()))})))})))})
async function getPrincipal(tenant,id){const api={what:"read the service principal",method:"GET",path:["service_principals",id]},{servicePrincipal:servicePrincipal}=await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.kA)(tenant,api,principalSchema)
return{roleIds:servicePrincipal?.user?.roleIds??void 0,disabled:"DISABLED"===servicePrincipal?.user?.status}}},8210:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>sourceAddress})
var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8395),_api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1832)
const schema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({checkedIp:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())),allowed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY()))})
async function sourceAddress(tenant,question={}){const api={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:void 0===question.against?{}:{allowCidr:question.against},safe:!0,...void 0===question.family?{}:{family:question.family,repeat:"never"}},answer=await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.kA)(tenant,api,schema)
return{address:answer.checkedIp??"",allowed:answer.allowed??!1}}},7508:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QE:()=>markedName,gJ:()=>formatMarker,gY:()=>parseMarker,xQ:()=>hashRepository})
var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8722)
const MARKER=/\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/,LONGEST_NAME=160
function formatMarker(marker){return`[c1e1.${marker.repository}.${marker.runId}.${marker.runAttempt}.${marker.nonce}]`}function parseMarker(displayName){const{repository:repository,runId:runId,runAttempt:runAttempt,nonce:nonce}=MARKER.exec(displayName)?.groups??{}
if(void 0!==repository&&void 0!==runId&&void 0!==runAttempt&&void 0!==nonce)return{repository:repository,runId:runId,runAttempt:runAttempt,nonce:nonce}}function markedName(name,marker){return`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.Is)(name,LONGEST_NAME-marker.length-1).trim()} ${marker}`}async function hashRepository(address){const digest=await crypto.subtle.digest("SHA-256",(new TextEncoder).encode(address))
return Buffer.from(digest).toString("base64url").slice(0,16)}},6131:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z2:()=>defaultName,n6:()=>repositoryAddress,vt:()=>create})
var _c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7262),_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8722),_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7508),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9984),_cancellation_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(800),_take_back_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4194)
const MOST_CREATES=2
async function create(runner,session,ledger,name,request){const repository=await(0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__.xQ)(repositoryAddress(runner.job))
let doubt
for(let round=1;round<=MOST_CREATES;round++){const nonce=Buffer.from(runner.random(16)).toString("base64url"),{runId:runId,runAttempt:runAttempt}=runner.job,marker=(0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__.gJ)({repository:repository,runId:runId,runAttempt:runAttempt,nonce:nonce})
ledger.record({markers:[...ledger.entry.markers,nonce]})
const creation=await(0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__.GO)(session.work,{...request,displayName:(0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__.QE)(name,marker)})
if("done"===creation.kind)return creation.created
if("not-done"===creation.kind){ledger.record({markers:ledger.entry.markers.filter(each=>each!==nonce)})
throw creation.error}doubt=creation.error
runner.log.info(`Nobody can say whether the credential was made (${creation.error.message}); looking for it`)
await revokeLost(runner,session,request.servicePrincipalId,nonce,doubt);(0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__.F)(runner)}throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("mint-uncertain",doubt?.message??"could not mint the credential",{cause:doubt})}async function revokeLost(runner,session,servicePrincipalId,nonce,doubt){try{const found=await(0,_take_back_js__WEBPACK_IMPORTED_MODULE_5__.$)(session.cleanup,servicePrincipalId,[nonce])
runner.log.info(0===found?"It is not there":"It was there, and is revoked")}catch(thrown){const{message:message}=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.z6)(thrown)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.lZ("mint-uncertain",`${doubt.message}; then ${message}`,{cause:thrown})}}function repositoryAddress(job){return`${job.serverUrl} ${job.repositoryId||job.repository}`}function defaultName(job){return`${[job.repository,job.workflow,job.job].filter(part=>""!==part).map(part=>(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.Is)(part,40)).join(" / ")} #${job.runId}`}},8469:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{mintCredential:()=>mintCredential})
var cidr=__webpack_require__(2812),duration=__webpack_require__(8326),result=__webpack_require__(7067)
const MOST_TOLD=8
function outside(list,cover){return list.filter(range=>!cover.some(outer=>(0,cidr.gR)(outer,range)))}function listed(ranges){const shown=ranges.slice(0,MOST_TOLD).map(cidr.mG).join(", ")
return ranges.length>MOST_TOLD?`${shown} and ${ranges.length-MOST_TOLD} more`:shown}var foreign_text=__webpack_require__(8722),identity=__webpack_require__(6008),domain_secret=__webpack_require__(2610)
const LIFETIME_TOLERANCE_S=60
function judgeSecret(secret){if(!(0,domain_secret.h_)(secret))return{field:"client secret",asked:"a secret",got:""===secret?"none in the answer":"one that is too short, or has spaces, so that it can not be masked"}}function judgeId(id){if(!(0,identity.eQ)(id))return{field:"id",asked:"an id by which it can be revoked",got:(0,foreign_text.hD)(id)}}function judgeClientId(asked,text){const parsed=(0,identity.Q0)(text)
if(!parsed.ok||"spc"!==parsed.value.kind)return{field:"client id",asked:"a client id that ends in /spc",got:(0,foreign_text.hD)(text)}
const host=parsed.value.host.replace(/:\d+$/,"")
return 0===asked.hosts.length||asked.hosts.includes(host)?void 0:{field:"client id",asked:`one of ${asked.hosts.join(" or ")}`,got:(0,foreign_text.hD)(text)}}function judgeOwner(asked,got){if(got!==asked.servicePrincipalId)return{field:"service principal",asked:asked.servicePrincipalId,got:(0,foreign_text.hD)(got)}}function judgeLifetime(asked,granted){const field="lifetime",wanted=`at most ${(0,duration.a3)(asked.lifetime)}`,created=timestamp(granted.createdAt),expires=timestamp(granted.expiresAt)
if(void 0===expires)return{field:field,asked:wanted,got:`no readable expiry (${(0,foreign_text.hD)(granted.expiresAt)})`}
if(void 0===created)return{field:field,asked:wanted,got:`no readable creation time (${(0,foreign_text.hD)(granted.createdAt)})`}
const seconds=Math.ceil((expires-created)/1e3)
return seconds<=0?{field:field,asked:wanted,got:"an expiry before its creation"}:seconds<=asked.lifetime+LIFETIME_TOLERANCE_S?void 0:{field:field,asked:wanted,got:(0,duration.a3)(seconds)}}function timestamp(text){if(!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text))return
const ms=Date.parse(text)
return Number.isNaN(ms)?void 0:ms}function judgeSources(asked,granted){const judged=function(asked,granted){const wanted=(0,cidr.YS)(asked),entries=granted??[]
if(0===entries.length)return 0===wanted.length?(0,result.ok)([]):(0,result._)(`none: no source range was granted, so the credential works from anywhere; asked ${listed(wanted)}`)
const parsed=[]
for(const entry of entries){const range=(0,cidr.GN)(entry)
if(!range.ok)return(0,result._)(`unreadable: ${range.error}`)
parsed.push(range.value)}const got=(0,cidr.YS)(parsed)
if(0===wanted.length)return(0,result._)(`missing: asked any address, got only ${listed(got)}`)
const beyond=outside(got,wanted)
if(beyond.length>0)return(0,result._)(`wider: ${listed(beyond)} was granted; asked ${listed(wanted)}`)
const missing=outside(wanted,got)
return missing.length>0?(0,result._)(`missing: ${listed(missing)} was asked; got ${listed(got)}`):(0,result.ok)(got)}(asked.cidrs,granted)
if(!judged.ok)return{field:"source addresses",asked:0===asked.cidrs.length?"any address":asked.cidrs.map(cidr.mG).join(", "),got:judged.error}}function judgeRoles(asked,granted){if(0===asked.roleIds.length)return
const got=granted??[],wanted=asked.roleIds.join(", ")
return 0===got.length?{field:"roles",asked:wanted,got:"all roles of the principal"}:0===got.filter(id=>!asked.roleIds.includes(id)).length?void 0:{field:"roles",asked:wanted,got:got.map(id=>(0,foreign_text.hD)(id)).join(", ")}}function judgeDpop(asked,got){if((got??!1)===asked.requireDpop)return
const words=value=>value?"must prove possession":"works without proof"
return{field:"proof of possession",asked:words(asked.requireDpop),got:words(!asked.requireDpop)}}var errors=__webpack_require__(9984),steps_budget=__webpack_require__(290),cancellation=__webpack_require__(800),create=__webpack_require__(6131),mint_receipt=__webpack_require__(1954),publish=__webpack_require__(792),c1_roles=__webpack_require__(5741)
const MOST_CANDIDATES=20
async function scopedRoles(runner,tenant,servicePrincipalId,entries){if(0===entries.length)return{ids:[],names:[]}
const held=(0,c1_roles.b)(tenant,servicePrincipalId).then(({roleIds:roleIds})=>roleIds).catch(()=>{}),roles=(await(0,c1_roles.O)(tenant)).filter(role=>""!==role.id),matches=entries.map(entry=>function(roles,entry){const lower=entry.toLowerCase(),tries=[roles.filter(role=>role.id===entry),roles.filter(role=>role.name===entry||role.displayName===entry),roles.filter(role=>role.name.toLowerCase()===lower||role.displayName.toLowerCase()===lower)],hits=tries.find(each=>each.length>0)??[],[role]=hits
return void 0===role?{ok:!1,problem:`${(0,foreign_text.hD)(entry)} is no role; there are ${candidates(roles)}`}:hits.length>1?{ok:!1,problem:`${(0,foreign_text.hD)(entry)} may be ${candidates(hits)}; use the id`}:{ok:!0,role:role}}(roles,entry)),problems=matches.flatMap(each=>each.ok?[]:[each.problem])
if(problems.length>0)throw new errors.lZ("role-unknown",`scoped-roles: ${problems.join("; ")}`)
const found=[...new Set(matches.flatMap(each=>each.ok?[each.role]:[]))]
!function(runner,roles,held){if(void 0===held)return
const lacking=roles.filter(role=>!held.includes(role.id))
if(0===lacking.length)return
const names=lacking.map(role=>(0,foreign_text.hD)(nameOf(role))).join(", ")
runner.log.warning("Role not held",`The service principal does not hold ${names}: the credential will not have it either.`)}(runner,found,await held)
return{ids:found.map(role=>role.id),names:found.map(role=>(0,foreign_text.hD)(nameOf(role)))}}function candidates(roles){const shown=roles.slice(0,MOST_CANDIDATES).map(role=>`${(0,foreign_text.hD)(nameOf(role))} (id ${(0,foreign_text.hD)(role.id)})`),more=roles.length-shown.length
return 0===shown.length?"none that this client can see":`${shown.join(", ")}${more>0?` and ${more} more`:""}`}function nameOf(role){return role.displayName||role.name||role.id}var sign_in=__webpack_require__(4086),source_address=__webpack_require__(8210),allow_source_cidrs=__webpack_require__(9)
const SECOND_FAMILY_MS=3e3
async function sourceRanges(runner,tenant,allow){const wanted="ranges"===allow.kind&&void 0!==allow.runner,addresses=wanted?await async function(runner,tenant){if(!runner.dualStack(tenant.server))return[await askAddress(tenant)]
const{context:context}=tenant,deadline=Math.min(context.deadline,context.clock.elapsed()+SECOND_FAMILY_MS),brief={...tenant,context:{...context,deadline:deadline}},seen=(await Promise.allSettled([askAddress(brief,4),askAddress(brief,6)])).filter(each=>"fulfilled"===each.status).map(each=>each.value)
return seen.length>0?seen:[await askAddress(tenant)]}(runner,tenant):[],resolved=(0,allow_source_cidrs.N)(allow,addresses)
if(!resolved.ok)throw new errors.lZ("address-unknown",resolved.error)
wanted&&runner.log.info(`This runner is seen from ${addresses.map(each=>(0,cidr.mG)(each)).join(" and ")}`)
return resolved.value}async function askAddress(tenant,family){const{address:address}=await async function(tenant,family){try{return await(0,source_address.u)(tenant,void 0===family?{}:{family:family})}catch(thrown){if(!(thrown instanceof errors.lZ&&["forbidden","not-found","request-refused"].includes(thrown.code)))throw thrown
throw new errors.lZ("address-unknown",thrown.message,{cause:thrown,hint:"Let the client that signs in call test-source-ip, or list the egress addresses in `allow-source-cidrs`. The action did not fall back to an unpinned credential: that would be broader than asked."})}}(tenant,family),parsed=(0,cidr.or)(address)
if(!parsed.ok)throw new errors.lZ("address-unknown",`the tenant named no usable address for this runner: ${parsed.error}`)
const scope=(0,cidr.Od)(parsed.value)
if("global"!==scope&&!(0,identity.cW)(tenant.server.hostname)){const message=`the tenant says that this runner comes from ${(0,foreign_text.hD)(address)}, a ${scope} address that no request over the internet has`
throw new errors.lZ("address-unknown",message)}return parsed.value}var take_back=__webpack_require__(4194),verify=__webpack_require__(566)
async function mintCredential(runner,ledger,{access:access,inputs:inputs,timeoutMs:timeoutMs}){const budget=(0,steps_budget.a)(runner,timeoutMs),session=await(0,sign_in.Jv)(runner,budget,access),[cidrs,roles]=await Promise.all([sourceRanges(runner,session.work,inputs["allow-source-cidrs"]),scopedRoles(runner,session.work,inputs["service-principal-id"],inputs["scoped-roles"])]);(0,cancellation.F)(runner)
const plan={inputs:inputs,server:access.server,session:session,cidrs:cidrs,roles:roles}
ledger.record({ownerId:inputs["service-principal-id"],revoke:inputs.revoke,cleanup:inputs["cleanup-expired"]})
const created=await(0,create.vt)(runner,session,ledger,inputs["display-name"]||(0,create.Z2)(runner.job),{servicePrincipalId:inputs["service-principal-id"],lifetime:inputs.ttl,allowSourceCidrs:cidrs.map(cidr.mG),scopedRoles:roles.ids,requireDpop:inputs["require-dpop"]})
created.clientSecret.length>=domain_secret.SE&&runner.mask(created.clientSecret)
const minted=await async function(runner,ledger,plan,created){try{const{credential:credential}=created
credential&&(0,identity.eQ)(credential.id)&&ledger.record({credentialId:credential.id,expiresAt:credential.expiresAt.slice(0,40)});(0,cancellation.F)(runner)
const granted=function({inputs:inputs,server:server,session:session,cidrs:cidrs,roles:roles},created){const mismatches=function(asked,granted,secret){return null==granted?[{field:"credential",asked:"a credential",got:"none in the answer"}]:[judgeSecret(secret),judgeId(granted.id),judgeClientId(asked,granted.clientId),judgeOwner(asked,granted.servicePrincipalId),judgeLifetime(asked,granted),judgeSources(asked,granted.allowSourceCidrs),judgeRoles(asked,granted.scopedRoleIds),judgeDpop(asked,granted.requireDpop)].filter(each=>void 0!==each)}({servicePrincipalId:inputs["service-principal-id"],lifetime:inputs.ttl,cidrs:cidrs,roleIds:roles.ids,requireDpop:inputs["require-dpop"],hosts:hostsOf(server,session.clientId)},created.credential,created.clientSecret)
if(mismatches.length>0||!created.credential)throw function(mismatches){const lines=mismatches.map(({field:field,asked:asked,got:got})=>`${field}: asked ${asked}; got ${got}`)
return new errors.lZ("grant-mismatch",["the credential is not what was asked for",...lines].join("\n"))}(mismatches)
return created.credential}(plan,created),{inputs:inputs}=plan
runner.log.info(`Minted ${granted.id} for ${(0,duration.a3)(inputs.ttl)}, to be used from ${function(cidrs){return 0===cidrs.length?"any address":cidrs.map(cidr.mG).join(", ")}(plan.cidrs)}`)
const token=function(inputs){if(inputs["with-access-token"]||"true"===inputs.verify)return!0
const allow=inputs["allow-source-cidrs"]
return"auto"===inputs.verify&&("any"===allow.kind||void 0!==allow.runner)}(inputs)?await async function(runner,plan,{clientId:clientId,servicePrincipalId:servicePrincipalId},secret){const{server:server,session:session,inputs:inputs}=plan,token=await(0,verify.MX)(runner,session.work.context,{clientId:clientId,secret:secret,requireDpop:inputs["require-dpop"],audience:server.hostname,server:server.url},(0,verify.Wf)(session.work,servicePrincipalId,plan.cidrs.map(cidr.mG)))
runner.log.info("Verified: the credential gets a token from this runner")
return token}(runner,plan,granted,created.clientSecret):void 0;(0,cancellation.F)(runner)
await async function(runner,plan,credential,clientSecret,token){const accessToken=token?.value.reveal()??"",lifetime=token?.expiresIn,handover={clientId:credential.clientId,clientSecret:clientSecret,credentialId:credential.id,expiresAt:credential.expiresAt,server:plan.server,more:{"allow-source-cidrs":plan.cidrs.map(cidr.mG).join("\n"),"access-token":accessToken,"access-token-expires-at":void 0===lifetime?"":new Date(runner.clock.now()+1e3*lifetime).toISOString()}}
await(0,publish.e)(runner,handover)
plan.inputs["export-env"]&&await(0,publish.b)(runner,handover,accessToken)}(runner,plan,granted,created.clientSecret,inputs["with-access-token"]?token:void 0)
return{credential:granted,verified:void 0!==token}}catch(thrown){const outcome=await(0,take_back.zH)(runner,plan.session.cleanup,ledger),{code:code,message:message,hint:hint}=(0,errors.z6)(thrown)
throw new errors.lZ(code,`${message}\n${outcome}`,{hint:hint,cause:thrown})}}(runner,ledger,plan,created);(0,mint_receipt.A)(runner,{...minted,session:session,server:access.server,roles:roles,revoke:inputs.revoke})}function hostsOf(server,clientId){if((0,identity.cW)(server.hostname))return[]
const own=(0,identity.Q0)(clientId),hosts=own.ok?[server.hostname,own.value.host.replace(/:\d+$/,"")]:[server.hostname]
return[...new Set(hosts)]}},792:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>exportForTools,e:()=>publishOutputs})
async function publishOutputs(runner,handover){await runner.setOutputs({"client-id":handover.clientId,"client-secret":handover.clientSecret,"credential-id":handover.credentialId,"expires-at":handover.expiresAt,"server-url":handover.server.url.origin,...handover.more,minted:"true"})}const SHADOWS=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],DETOURS=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]
async function exportForTools(runner,handover,accessToken){const variables={CONDUCTORONE_CLIENT_ID:handover.clientId,CONDUCTORONE_CLIENT_SECRET:handover.clientSecret}
handover.server.overridden&&(variables.CONDUCTORONE_SERVER_URL=handover.server.url.origin)
""!==accessToken&&(variables.CONDUCTORONE_ACCESS_TOKEN=accessToken)
const planted=[...SHADOWS,...DETOURS].filter(name=>!(name in variables)&&""!==(runner.env(name)??""))
await runner.exportVariables(variables)
0!==planted.length&&runner.log.warning("Variables shadow the credential",`${planted.join(" and ")} ${1===planted.length?"is":"are"} set already, and C1's tools read ${1===planted.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}},4194:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>revokeMarked,zH:()=>takeBack})
var _c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7262),_domain_identity_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6008),_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7508),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9984)
async function revokeMarked(tenant,servicePrincipalId,nonces){const found=function(list,nonces){return list.filter(each=>(0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_1__.eQ)(each.id)&&nonces.includes((0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__.gY)(each.displayName)?.nonce??""))}(await(0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__.Jc)(tenant,servicePrincipalId),nonces)
await Promise.all(found.map(each=>(0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__.Ic)(tenant,servicePrincipalId,each.id)))
return found.length}async function takeBack(runner,tenant,ledger){const{ownerId:ownerId,credentialId:credentialId,markers:markers}=ledger.entry
try{""!==credentialId?await(0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__.Ic)(tenant,ownerId,credentialId):await revokeMarked(tenant,ownerId,markers)}catch(thrown){const{message:message}=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.z6)(thrown)
return`The credential could not be revoked yet (${message}); the end of the job tries again.`}try{ledger.record({credentialId:""})}catch(thrown){runner.log.debug((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.z6)(thrown).message)}return"The credential was revoked."}},566:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MX:()=>verify,Wf:()=>principalDiagnosis,tg:()=>bridgeDiagnosis})
var _c1_roles_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5741),_c1_source_address_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8210),_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8722),_domain_secret_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2610),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9984),_oauth_grants_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(1085),_oauth_refusal_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(3943),_oauth_token_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1602),_cancellation_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(800),_sign_in_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4086)
const FIRST_WAIT_MS=400,LONGEST_WAIT_MS=4e3
async function verify(runner,context,candidate,diagnose){const prover=candidate.requireDpop?await(0,_sign_in_js__WEBPACK_IMPORTED_MODULE_7__.zN)(runner):void 0
for(let attempt=1;;attempt++){const answer=await(0,_oauth_token_js__WEBPACK_IMPORTED_MODULE_5__.F)(context,{server:candidate.server,grant:grantOf(runner,candidate),what:"get a token with the new credential",mask:runner.mask,...void 0===prover?{}:{proof:prover.atTokenEndpoint}})
if("token"===answer.kind)return answer.token
const final=await diagnose(answer),wait=Math.min(LONGEST_WAIT_MS,FIRST_WAIT_MS*2**(attempt-1))
if(void 0!==final||context.clock.elapsed()+wait>=context.deadline){const cause=final??"the tenant still does not know it; it may need longer than `timeout` allows"
throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.lZ("verify-failed",`the new credential got no token (${(0,_oauth_refusal_js__WEBPACK_IMPORTED_MODULE_8__.Z9)(answer)}): ${cause}`)}runner.log.debug(`not accepted yet, trying again in ${wait} ms`)
await context.clock.sleep(wait,context.cancelled);(0,_cancellation_js__WEBPACK_IMPORTED_MODULE_6__.F)(runner)}}function grantOf(runner,{clientId:clientId,secret:secret,audience:audience}){const key=(0,_domain_secret_js__WEBPACK_IMPORTED_MODULE_3__.UG)(secret)
return key.ok?(0,_oauth_grants_js__WEBPACK_IMPORTED_MODULE_9__.bU)(clientId,key.value,audience,(0,_sign_in_js__WEBPACK_IMPORTED_MODULE_7__.hq)(runner)):(0,_oauth_grants_js__WEBPACK_IMPORTED_MODULE_9__.MH)(clientId,new _domain_secret_js__WEBPACK_IMPORTED_MODULE_3__.zh(secret))}function principalDiagnosis(tenant,servicePrincipalId,cidrs){return async answer=>{if((0,_oauth_refusal_js__WEBPACK_IMPORTED_MODULE_8__.qb)(answer))return"the tenant wants proof of possession; set `require-dpop: true` or change its policy"
const[source,principal]=await Promise.all([0===cidrs.length?void 0:orUndefined((0,_c1_source_address_js__WEBPACK_IMPORTED_MODULE_1__.u)(tenant,{against:cidrs})),orUndefined((0,_c1_roles_js__WEBPACK_IMPORTED_MODULE_0__.b)(tenant,servicePrincipalId))])
return!0===principal?.disabled?"the service principal is disabled":!1===source?.allowed&&""!==source.address?`this runner comes from ${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(source.address)}, which is not in ${cidrs.join(", ")}`:void 0}}const bridgeDiagnosis=answer=>Promise.resolve((0,_oauth_refusal_js__WEBPACK_IMPORTED_MODULE_8__.qb)(answer)?"the tenant wants proof of possession, which bridges do not have":void 0)
async function orUndefined(asking){try{return await asking}catch{return}}}}

