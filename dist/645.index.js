exports.ids=[645]
exports.modules={8210:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>sourceAddress})
var zod_mini$1=__webpack_require__(8395),_api_js$0=__webpack_require__(1832)
const schema=zod_mini$1.Ikc({checkedIp:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.YjP())),allowed:zod_mini$1.lqM(zod_mini$1.mee(zod_mini$1.zMY()))})
async function sourceAddress(tenant,question={}){const api={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:void 0===question.against?{}:{allowCidr:question.against},safe:!0,...void 0===question.family?{}:{family:question.family,repeat:"never"}},answer=await(0,_api_js$0.kA)(tenant,api,schema)
return{address:answer.checkedIp??"",allowed:answer.allowed??!1}}}),3645:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{sourceRanges:()=>sourceRanges})
var _c1_source_address_js$0=__webpack_require__(8210),_domain_allow_source_cidrs_js$1=__webpack_require__(9),_domain_cidr_js$2=__webpack_require__(2812),_domain_foreign_text_js$3=__webpack_require__(8722),_domain_identity_js$4=__webpack_require__(6008),_errors_js$5=__webpack_require__(9984),_budget_js$6=__webpack_require__(290)
const SECOND_FAMILY_MS=3e3
async function sourceRanges(runner,tenant,allow){const addresses=await async function(runner,tenant){if(!runner.dualStack(tenant.server))return[await askAddress(tenant)]
const brief={...tenant,context:(0,_budget_js$6.ux)(tenant.context,SECOND_FAMILY_MS)},seen=(await Promise.allSettled([askAddress(brief,{family:4}),askAddress(brief,{family:6})])).filter(each=>"fulfilled"===each.status).map(each=>each.value)
return seen.length>0?seen:[await askAddress(tenant)]}(runner,tenant),resolved=(0,_domain_allow_source_cidrs_js$1.N)(allow,addresses)
if(!resolved.ok)throw new _errors_js$5.lZ("address-unknown",resolved.error)
runner.log.info(`This runner is seen from ${addresses.map(_domain_cidr_js$2.mG).join(" and ")}`)
return resolved.value}async function askAddress(tenant,question={}){const{address}=await async function(tenant,question){try{return await(0,_c1_source_address_js$0.u)(tenant,question)}catch(thrown){const{code,message}=(0,_errors_js$5.z6)(thrown)
if(!["forbidden","not-found","request-refused"].includes(code))throw thrown
throw new _errors_js$5.lZ("address-unknown",message,{cause:thrown,hint:"Let the client that signs in call test-source-ip, or list the egress addresses in `allow-source-cidrs`. The action did not fall back to an unpinned credential: that would be broader than asked."})}}(tenant,question),parsed=(0,_domain_cidr_js$2.or)(address)
if(!parsed.ok)throw new _errors_js$5.lZ("address-unknown",`the tenant named no usable address for this runner: ${parsed.error}`)
const scope=(0,_domain_cidr_js$2.Od)(parsed.value)
if("global"!==scope&&!(0,_domain_identity_js$4.cW)(tenant.server.hostname)){const message=`the tenant says that this runner comes from ${(0,_domain_foreign_text_js$3.hD)(address)}, a ${scope} address that no request over the internet has`
throw new _errors_js$5.lZ("address-unknown",message)}return parsed.value}})}

