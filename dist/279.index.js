exports.ids=[279]
exports.modules={6859:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>getPrincipal,O:()=>listRoles})
var schemas=__webpack_require__(8395),c1_api=__webpack_require__(1832),paging=__webpack_require__(6558),wire=__webpack_require__(7867)
const roleSchema=schemas.Ikc({id:wire.Qq,name:wire.Qq,displayName:wire.Qq}),roleListSchema=(0,wire.MY)(roleSchema)
function listRoles(tenant){return(0,paging.L)(tenant,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},roleListSchema)}const principalSchema=schemas.Ikc({servicePrincipal:schemas.lqM(schemas.mee(schemas.Ikc({displayName:schemas.lqM(schemas.mee(schemas.YjP())),user:schemas.lqM(schemas.mee(schemas.Ikc({roleIds:schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP()))),status:schemas.lqM(schemas.mee(schemas.YjP()))})))})))})
async function getPrincipal(tenant,id){const api={what:"read the service principal",method:"GET",path:["service_principals",id]},{servicePrincipal}=await(0,c1_api.kA)(tenant,api,principalSchema)
return{roleIds:servicePrincipal?.user?.roleIds??void 0,disabled:"DISABLED"===servicePrincipal?.user?.status}}}),6279:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{scopedRoles:()=>scopedRoles})
var _c1_roles_js$0=__webpack_require__(6859),_domain_foreign_text_js$1=__webpack_require__(8722),_errors_js$2=__webpack_require__(9984),_budget_js$3=__webpack_require__(290)
const MOST_CANDIDATES=20,COURTESY_MS=3e3
async function scopedRoles(runner,tenant,servicePrincipalId,entries){const brief={...tenant,context:(0,_budget_js$3.ux)(tenant.context,COURTESY_MS)},held=(0,_c1_roles_js$0.b)(brief,servicePrincipalId).then(({roleIds})=>roleIds).catch(()=>{}),roles=(await(0,_c1_roles_js$0.O)(tenant)).filter(role=>""!==role.id),found=new Set,problems=[]
for(const entry of entries){const matched=match(roles,entry)
"string"==typeof matched?problems.push(matched):found.add(matched)}if(problems.length>0)throw new _errors_js$2.lZ("role-unknown",`scoped-roles: ${problems.join("; ")}`)
const chosen=[...found]
!function(runner,roles,held){if(void 0===held)return
const lacking=roles.filter(role=>!held.includes(role.id))
if(0===lacking.length)return
const names=lacking.map(role=>(0,_domain_foreign_text_js$1.hD)(nameOf(role))).join(", ")
runner.log.warning("Role not held",`The service principal does not hold ${names}: the credential will not have it either.`)}(runner,chosen,await held)
return{ids:chosen.map(role=>role.id),names:chosen.map(role=>(0,_domain_foreign_text_js$1.hD)(nameOf(role)))}}function match(roles,entry){const lower=entry.toLowerCase(),tries=[roles.filter(role=>role.id===entry),roles.filter(role=>role.name===entry||role.displayName===entry),roles.filter(role=>role.name.toLowerCase()===lower||role.displayName.toLowerCase()===lower)],hits=tries.find(each=>each.length>0)??[],[role]=hits
return void 0===role?`${(0,_domain_foreign_text_js$1.hD)(entry)} is no role; there are ${candidates(roles)}`:hits.length>1?`${(0,_domain_foreign_text_js$1.hD)(entry)} may be ${candidates(hits)}; use the id`:role}function candidates(roles){const shown=roles.slice(0,MOST_CANDIDATES).map(role=>`${(0,_domain_foreign_text_js$1.hD)(nameOf(role))} (id ${(0,_domain_foreign_text_js$1.hD)(role.id)})`),more=roles.length-shown.length
return 0===shown.length?"none that this client can see":`${shown.join(", ")}${more>0?` and ${more} more`:""}`}function nameOf(role){return role.displayName||role.name||role.id}})}

