"use strict"
exports.id=131
exports.ids=[131]
exports.modules={9:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>resolveRunner,Z:()=>parseAllowSourceCidrs})
var _cidr_js$0=__webpack_require__(2812),_foreign_text_js$1=__webpack_require__(8722),_list_js$2=__webpack_require__(7802),_result_js$3=__webpack_require__(7067)
const MOST_RANGES=32,RANGES_OF_RUNNER=2,USE_ANY="use `any` alone if that is meant",EXPECTED="expected CIDRs, addresses or `runner`, by line or comma, or `any` alone"
function parseAllowSourceCidrs(text){const listed=(0,_list_js$2.r)(text)
if(0===listed.length)return(0,_result_js$3._)([`nothing is listed: ${EXPECTED}`])
const problems=[],entries=[]
for(const{text:entry,line}of listed){const read=readEntry(entry)
read.ok?entries.push(read.value):problems.push(`line ${line}: ${read.error}`)
read.ok&&"any"===read.value.kind&&listed.some(other=>"any"!==other.text.toLowerCase())&&problems.push(`line ${line}: ${(0,_foreign_text_js$1.hD)(entry)} must stand alone: remove it, or everything else`)}return problems.length>0?(0,_result_js$3._)(problems):entries.some(entry=>"any"===entry.kind)?(0,_result_js$3.ok)({kind:"any"}):function(ranges,runner){const everything=ranges.filter(range=>0===range.prefix)
if(everything.length>0)return(0,_result_js$3._)(everything.map(all=>`the ranges together cover ${(0,_cidr_js$0.mG)(all)}, every address: ${USE_ANY}`))
const most=void 0===runner?MOST_RANGES:MOST_RANGES-RANGES_OF_RUNNER
if(ranges.length<=most)return(0,_result_js$3.ok)({kind:"ranges",ranges,runner})
const beside=void 0===runner?"":" beside `runner`, which takes two"
return(0,_result_js$3._)([`${ranges.length} ranges are left after merging, expected at most ${most}${beside}: join or drop some`])}((0,_cidr_js$0.YS)(entries.flatMap(entry=>"range"===entry.kind?[entry.range]:[])),0===(prefixes=entries.flatMap(entry=>"runner"===entry.kind?[entry.prefix]:[])).length?void 0:{prefix4:Math.min(32,...prefixes),prefix6:Math.min(128,...prefixes.filter(prefix=>prefix>32))})
var prefixes}function readEntry(text){const word=text.toLowerCase()
if("any"===word)return(0,_result_js$3.ok)({kind:"any"})
if("runner"===word)return(0,_result_js$3.ok)({kind:"runner",prefix:128})
if(word.startsWith("runner/")){const prefix=(0,_cidr_js$0.fr)(word.slice(7),128)
return 0===prefix?(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} covers every address: ${USE_ANY}`):void 0!==prefix?(0,_result_js$3.ok)({kind:"runner",prefix}):(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} has no valid prefix: expected 1 to 32 to widen IPv4, or 33 to 128 to widen IPv6`)}if(/^[a-z*-]+$/i.test(text))return(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} is not known here: ${EXPECTED}`)
const range=(0,_cidr_js$0.GN)(text)
return range.ok?0===range.value.prefix?(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} covers every IPv${range.value.family} address: ${USE_ANY}`):(0,_result_js$3.ok)({kind:"range",range:range.value}):range}function resolveRunner(allow,addresses){if("any"===allow.kind)return(0,_result_js$3.ok)([])
const{ranges,runner}=allow
if(void 0===runner)return(0,_result_js$3.ok)(ranges)
if(0===addresses.length)return(0,_result_js$3._)("`runner` is listed, and no address of this runner is known")
const own=addresses.map(address=>(0,_cidr_js$0.oP)(address,4===address.family?runner.prefix4:runner.prefix6)),merged=(0,_cidr_js$0.YS)([...ranges,...own]),all=merged.find(range=>0===range.prefix)
return void 0!==all?(0,_result_js$3._)(`with \`runner\` the ranges cover ${(0,_cidr_js$0.mG)(all)}, every address: ${USE_ANY}`):(0,_result_js$3.ok)(merged)}},7802:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>splitList})
function splitList(text){return text.split(/\r\n|\r|\n/).flatMap((row,index)=>row.split(",").map(entry=>({text:entry.trim(),line:index+1}))).filter(entry=>""!==entry.text)}},6769:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bu:()=>parseState,K$:()=>NOTHING,k_:()=>MOST_PREVIOUS,lN:()=>formatState})
var zod_mini$1=__webpack_require__(8395),zod_mini$2=__webpack_require__(3305),_identity_js$0=__webpack_require__(6008)
const id=zod_mini$1.YjP().check(zod_mini$1.YPB(text=>""===text||(0,_identity_js$0.eQ)(text))),MOST_PREVIOUS=100,schema=zod_mini$1.Ikc({version:zod_mini$1.euz(1),owner:zod_mini$1.k5n(["service-principal","bridge"]),ownerId:id,markers:zod_mini$1.YOg(zod_mini$1.YjP().check(zod_mini$2.Fk(/^[\w-]{22}$/))).check(zod_mini$2.Eb(8)),pending:zod_mini$1.zMY(),previousIds:zod_mini$1.YOg(id).check(zod_mini$2.Eb(MOST_PREVIOUS)),credentialId:id,expiresAt:zod_mini$1.YjP().check(zod_mini$2.Eb(40)),checkedWithinMs:zod_mini$1.aig().check(zod_mini$2.qm(0)),revoke:zod_mini$1.zMY(),cleanup:zod_mini$1.zMY()}),NOTHING={version:1,owner:"service-principal",ownerId:"",markers:[],pending:!1,previousIds:[],credentialId:"",expiresAt:"",checkedWithinMs:0,revoke:!0,cleanup:!1}
function formatState(state){return JSON.stringify(state)}function parseState(text){try{const parsed=schema.safeParse(JSON.parse(text))
return parsed.success?parsed.data:void 0}catch{return}}},5490:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>openLedger})
var _domain_state_js$0=__webpack_require__(6769),_domain_state_key_js$2=__webpack_require__(1607),_errors_js$1=__webpack_require__(9984)
function openLedger(runner){let entry=_domain_state_js$0.K$
const record=change=>{entry={...entry,...change}
runner.saveState(_domain_state_key_js$2.M,(0,_domain_state_js$0.lN)(entry))}
runner.saveState(_domain_state_key_js$2.M,"")
return{get entry(){return entry},record,forget:change=>{try{record(change)}catch(thrown){runner.log.debug((0,_errors_js$1.z6)(thrown).message)}}}}},9131:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{mint:()=>mint})
var schemas=__webpack_require__(8395),allow_source_cidrs=__webpack_require__(9),duration=__webpack_require__(8326),inputs=__webpack_require__(7313),list=__webpack_require__(7802)
const mintFields={"service-principal-id":(0,inputs.id)("is missing: the id of the service principal whose credential to mint"),ttl:(0,inputs.ZZ)(duration.Kw,"1h"),"allow-source-cidrs":(0,inputs.ZZ)(allow_source_cidrs.Z,"runner"),"scoped-roles":(0,inputs.ZZ)(value=>({ok:!0,value:(0,list.r)(value).map(entry=>entry.text)}),""),"require-dpop":(0,inputs.Jt)(!1),"display-name":inputs.Qq,verify:(0,inputs.yL)(["auto","true","false"],"auto"),"with-access-token":(0,inputs.Jt)(!1),"export-env":(0,inputs.Jt)(!1),revoke:(0,inputs.Jt)(!0),"cleanup-expired":(0,inputs.Jt)(!0)},schema=schemas.Ikc(mintFields)
function readMintInputs(input){return(0,inputs.LF)(input,schema,Object.keys(mintFields),raw=>{const isTrue=name=>"true"===raw[name]?.toLowerCase()
return isTrue("with-access-token")&&isTrue("require-dpop")?[{input:"with-access-token",message:"does not go with require-dpop: the proof key never leaves this step, so the token would be useless"}]:[]})}var steps_ledger=__webpack_require__(5490),prepare=__webpack_require__(7488)
async function mint(runner){const ledger=(0,steps_ledger.a)(runner),prepared=await(0,prepare.iA)(runner,readMintInputs)
if("skipped"===prepared.kind)return runner.setOutputs({minted:"false"})
const{mintCredential}=await Promise.all([__webpack_require__.e(206),__webpack_require__.e(375),__webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__,5943))
await mintCredential(runner,ledger,prepared)}}}

