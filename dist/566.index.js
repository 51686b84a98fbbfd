"use strict"
exports.id=566
exports.ids=[566]
exports.modules={6859:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>getPrincipal,O:()=>listRoles})
var schemas=__webpack_require__(8395),c1_api=__webpack_require__(1832),paging=__webpack_require__(6558),wire=__webpack_require__(7867)
const roleSchema=schemas.Ikc({id:wire.Qq,name:wire.Qq,displayName:wire.Qq}),roleListSchema=(0,wire.MY)(roleSchema)
function listRoles(tenant){return(0,paging.L)(tenant,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},roleListSchema)}const principalSchema=schemas.Ikc({servicePrincipal:schemas.lqM(schemas.mee(schemas.Ikc({displayName:schemas.lqM(schemas.mee(schemas.YjP())),user:schemas.lqM(schemas.mee(schemas.Ikc({roleIds:schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP()))),status:schemas.lqM(schemas.mee(schemas.YjP()))})))})))})
async function getPrincipal(tenant,id){const api={what:"read the service principal",method:"GET",path:["service_principals",id]},{servicePrincipal}=await(0,c1_api.kA)(tenant,api,principalSchema)
return{roleIds:servicePrincipal?.user?.roleIds??void 0,disabled:"DISABLED"===servicePrincipal?.user?.status}}},8210:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>sourceAddress})
var zod_mini$1=__webpack_require__(8395),_api_js$0=__webpack_require__(1832)
const schema=zod_mini$1.Ikc({checkedIp:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.YjP())),allowed:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.zMY()))})
async function sourceAddress(tenant,question={}){const api={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:void 0===question.against?{}:{allowCidr:question.against},safe:!0,...void 0===question.family?{}:{family:question.family,repeat:"never"}},answer=await(0,_api_js$0.kA)(tenant,api,schema)
return{address:answer.checkedIp??"",allowed:answer.allowed??!1}}},566:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{principalDiagnosis:()=>principalDiagnosis,t:()=>bridgeDiagnosis,verify:()=>verify})
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

