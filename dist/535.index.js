"use strict"
exports.id=535
exports.ids=[535]
exports.modules={2812:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>parseCidr,Od:()=>scopeOf,YS:()=>mergeCidrs,fr:()=>readPrefix,gR:()=>contains,mG:()=>formatCidr,oP:()=>widen,or:()=>parseAddress})
var ipaddr_js$0=__webpack_require__(8280),ipaddr_js$0_default=__webpack_require__.n(ipaddr_js$0),_foreign_text_js$1=__webpack_require__(8722),_result_js$2=__webpack_require__(7067)
function widthOf(family){return 4===family?32:128}function parseCidr(text){const[address="",prefixText,...more]=text.split("/")
if(more.length>0)return(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} has more than one slash: expected an address, or address/prefix`)
const read=function(text){if(text.includes("%"))return(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} has a zone id, which means nothing to the tenant: leave out the %\u2026`)
if(!/^[\da-f:.]+$/i.test(text))return(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is not an address: expected IPv4 like 192.0.2.10, or IPv6 like 2001:db8::1`)
if(!text.includes(":"))return ipaddr_js$0_default().IPv4.isValidFourPartDecimal(text)?(0,_result_js$2.ok)({family:4,network:toNumber(ipaddr_js$0_default().IPv4.parse(text).toByteArray())}):(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is not an IPv4 address: expected four numbers from 0 to 255, without leading zeros`)
const groups=function(text){if(!text.includes("."))return text
const start=text.lastIndexOf(":")+1,tail=text.slice(start)
if(!ipaddr_js$0_default().IPv4.isValidFourPartDecimal(tail))return
const value=toNumber(ipaddr_js$0_default().IPv4.parse(tail).toByteArray())
return`${text.slice(0,start)}${(value>>16n).toString(16)}:${(0xffffn&value).toString(16)}`}(text)
return void 0!==groups&&ipaddr_js$0_default().IPv6.isValid(groups)?(0,_result_js$2.ok)({family:6,network:toNumber(ipaddr_js$0_default().IPv6.parse(groups).toByteArray())}):(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is not an IPv6 address: expected eight groups of hexadecimal digits, or fewer with one ::`)}(address)
if(!read.ok)return read
const{family,network}=read.value,prefix=void 0===prefixText?widthOf(family):readPrefix(prefixText,widthOf(family))
return void 0===prefix?(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} has no valid prefix: expected a number from 0 to ${widthOf(family)} after the slash`):network>>32n==0xffffn?prefix>=96?(0,_result_js$2.ok)(widen({family:4,network:0xffffffffn&network,prefix:32},prefix-96)):(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is an IPv4-mapped range wider than all of IPv4: write it as IPv4, like 192.0.2.0/24`):(0,_result_js$2.ok)(widen({family,network,prefix:widthOf(family)},prefix))}function parseAddress(text){return text.includes("/")?(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is a range: expected one address, without a slash`):parseCidr(text)}function readPrefix(text,most){return/^(?:0|[1-9]\d{0,2})$/.test(text)&&Number(text)<=most?Number(text):void 0}function toNumber(bytes){return bytes.reduce((sum,byte)=>sum<<8n|BigInt(byte),0n)}function toLibrary({family,network}){const bytes=Array.from({length:widthOf(family)/8},(_,index)=>Number(network>>BigInt(8*index)&0xffn))
return 4===family?new(ipaddr_js$0_default().IPv4)(bytes.reverse()):new(ipaddr_js$0_default().IPv6)(bytes.reverse())}function formatCidr(cidr){return`${toLibrary(cidr)}/${cidr.prefix}`}function widen(address,prefix){const kept=Math.min(address.prefix,prefix),hostBits=BigInt(widthOf(address.family)-kept)
return{family:address.family,network:address.network>>hostBits<<hostBits,prefix:kept}}function contains(outer,inner){return!(outer.family!==inner.family||outer.prefix>inner.prefix)&&widen(inner,outer.prefix).network===outer.network}function mergeCidrs(list){const merged=[]
for(const next of[...list].sort(byPlace)){const last=merged.at(-1)
if(void 0!==last&&contains(last,next))continue
let joined=next
for(;isOtherHalf(merged.at(-1),joined);){merged.pop()
joined=widen(joined,joined.prefix-1)}merged.push(joined)}return merged}function byPlace(a,b){return a.family!==b.family?a.family-b.family:a.network!==b.network?a.network<b.network?-1:1:a.prefix-b.prefix}function isOtherHalf(lower,upper){return void 0!==lower&&lower.prefix===upper.prefix&&contains(widen(lower,lower.prefix-1),upper)}const SCOPES=new Map([...["unicast","as112","as112v6","amt","6to4","teredo"].map(range=>[range,"global"]),...["private","carrierGradeNat","uniqueLocal","deprecatedSiteLocal"].map(range=>[range,"private"]),["loopback","loopback"],["linkLocal","link-local"]]),DOCUMENTATION=[{family:4,network:0xc0000200n,prefix:24},{family:4,network:0xc6336400n,prefix:24},{family:4,network:0xcb007100n,prefix:24},{family:6,network:0x20010db8n<<96n,prefix:32},{family:6,network:0x3fffn<<112n,prefix:20}]
function scopeOf(address){return DOCUMENTATION.some(range=>contains(range,address))?"global":SCOPES.get(toLibrary(address).range())??"other"}},8326:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kw:()=>parseTtl,ZZ:()=>parseTimeout,a3:()=>formatDuration})
var _foreign_text_js$0=__webpack_require__(8722),_result_js$1=__webpack_require__(7067)
const MINUTE=60,HOUR=60*MINUTE,DAY=24*HOUR,WEEK=7*DAY,EXPECTED="expected something like 15m, 1h30m, 900s, 900 (seconds) or PT15M",SHORT=/^(?:(?<d>\d+)d)?(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?$/i,ISO=/^P(?:(?<w>\d+)W|(?=\d|T\d)(?:(?<d>\d+)D)?(?:T(?=\d)(?:(?<h>\d+)H)?(?:(?<m>\d+)M)?(?:(?<s>\d+)S)?)?)$/i
function parseWithin(text,least,most){const duration=function(text){const trimmed=text.trim()
if(""===trimmed)return(0,_result_js$1._)(`the length of time is empty: ${EXPECTED}`)
const seconds=/^\d+$/.test(trimmed)?Number(trimmed):function(text){const groups=(ISO.exec(text)??SHORT.exec(text))?.groups
if(void 0===groups)return
const of=unit=>Number(groups[unit]??0)
return of("w")*WEEK+of("d")*DAY+of("h")*HOUR+of("m")*MINUTE+of("s")}(trimmed)
return void 0===seconds?(0,_result_js$1._)(`${(0,_foreign_text_js$0.hD)(trimmed)} ${function(text){return/^[+-]/.test(text)?`has a sign: ${EXPECTED}`:/\d[.,]/.test(text)?"has a fraction: expected whole numbers, as in 90m or 1h30m":/^P[^T]*\d[MY]/i.test(text)||/\d\s*(?:y|mo)/i.test(text)?"counts months or years, whose length varies: give days, as in 30d or P30D":`is not a length of time: ${EXPECTED}, largest unit first, each unit once`}(trimmed)}`):Number.isSafeInteger(seconds)?(0,_result_js$1.ok)(seconds):(0,_result_js$1._)(`${(0,_foreign_text_js$0.hD)(trimmed)} is too large for a length of time: ${EXPECTED}`)}(text)
if(!duration.ok||duration.value>=least&&duration.value<=most)return duration
const wrong=duration.value<least?"too short":"too long"
return(0,_result_js$1._)(`${(0,_foreign_text_js$0.hD)(text)} is ${wrong}: expected ${formatDuration(least)} to ${formatDuration(most)}`)}function parseTtl(text){return parseWithin(text,MINUTE,180*DAY)}function parseTimeout(text){return parseWithin(text,5,10*MINUTE)}function formatDuration(seconds){const whole=Math.max(0,Math.floor(seconds)),told=[[Math.floor(whole/DAY),"d"],[Math.floor(whole%DAY/HOUR),"h"],[Math.floor(whole%HOUR/MINUTE),"m"],[whole%MINUTE,"s"]].filter(([count])=>count>0).map(([count,unit])=>`${count}${unit}`)
return 0===told.length?"0s":told.join(" ")}},7313:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZZ:()=>field,Jt:()=>flag,id:()=>id,yL:()=>oneOf,LF:()=>read,zS:()=>readAccess,Qq:()=>inputs_text})
var core=__webpack_require__(8532),schemas=__webpack_require__(8395),duration=__webpack_require__(8326),foreign_text=__webpack_require__(8722),identity=__webpack_require__(6008),result=__webpack_require__(7067),secret=__webpack_require__(2610)
const TOKEN=/^[\x21-\x7e]+$/
function methodOf(inputs){return"auto"!==inputs.authMethod?inputs.authMethod:""!==inputs.accessToken?"access-token":""===inputs.clientSecret?"github-oidc":(0,secret.DW)(inputs.clientSecret)?"private-key-jwt":"client-secret"}function decideServer(inputs,clientId,report){if(""!==inputs.serverUrl){const parsed=(0,identity.Ep)(inputs.serverUrl)
if(parsed.ok)return parsed.value
report({input:"server-url",message:parsed.error})
return}if(void 0===clientId){""===inputs.clientId&&"access-token"===methodOf(inputs)&&report({input:"server-url",message:"is needed with access-token: an access token does not name its tenant"})
return}const server=(0,identity.ho)(clientId)
if(server.ok)return server.value
report({input:"client-id",message:server.error})}function decideMethod(inputs,clientId,report){const method=methodOf(inputs)
if("access-token"===method)return function(inputs,report){if(""===inputs.accessToken||TOKEN.test(inputs.accessToken)){if(""!==inputs.accessToken)return{kind:"access-token",token:new secret.zh(inputs.accessToken)}
report({input:"access-token",message:"is missing, and auth-method asks for it",missing:!0})}else report({input:"access-token",message:"has blanks, line breaks or other characters that no access token has"})}(inputs,report)
""===inputs.clientId&&report({input:"client-id",message:"is missing: the id of the C1 client that signs in, like name@tenant.conductor.one/spc",missing:!0})
return"github-oidc"===method?function(inputs,clientId,report){""!==inputs.clientSecret&&report({input:"client-secret",message:"is not used with auth-method: github-oidc; leave one of the two out"})
if(void 0!==clientId){if("wfe"===clientId.kind)return{kind:"github-oidc",clientId:clientId.text}
"github-oidc"===inputs.authMethod?report({input:"client-id",message:`ends in /${clientId.kind}; GitHub OIDC signs in with the /wfe client id of a workload federation trust`}):report({input:"client-secret",message:`is missing: a /${clientId.kind} client signs in with its secret (without one, give a /wfe client id for GitHub OIDC)`,missing:!0})}}(inputs,clientId,report):function(inputs,method,clientId,report){if(""===inputs.clientSecret){report({input:"client-secret",message:`is missing, and auth-method: ${method} asks for it`,missing:!0})
return}"wfe"!==clientId?.kind&&"tcc"!==clientId?.kind||report({input:"client-id",message:`ends in /${clientId.kind}; a client with a secret ends in /spc or /pcc`})
const{clientSecret}=inputs
if("client-secret"===method)return clientId&&{kind:method,clientId:clientId.text,secret:new secret.zh(clientSecret)}
const key=(0,secret.UG)(clientSecret)
if(key.ok)return clientId&&{kind:method,clientId:clientId.text,key:key.value}
report({input:"client-secret",message:`${key.error}; copy it anew from C1, or set auth-method: client-secret to send it as it is`})}(inputs,method,clientId,report)}core.$W({jitless:!0})
function field(parse,fallback){return schemas.pdi((text,context)=>{const result=parse(""===text?fallback:text)
if(result.ok)return result.value
const messages="string"==typeof result.error?[result.error]:result.error
for(const message of messages)context.issues.push({code:"custom",message,input:""})
return core.tm})}function oneOf(allowed,fallback){return field(text=>memberOf(allowed,text),fallback)}function flag(fallback){return field(text=>{const word=memberOf(["true","false"],text)
return word.ok?(0,result.ok)("true"===word.value):word},fallback?"true":"false")}function memberOf(allowed,text){const found=allowed.find(each=>each===text.toLowerCase())
return void 0===found?(0,result._)(`${(0,foreign_text.hD)(text)} is not one of ${allowed.join(", ")}`):(0,result.ok)(found)}function id(missing){return field(text=>""===text&&void 0!==missing?{ok:!1,error:missing}:(0,secret.DW)(text)?(0,result._)("holds a client secret where an id belongs"):""===text||(0,identity.eQ)(text)?{ok:!0,value:text}:{ok:!1,error:`${(0,foreign_text.hD)(text)} is not an id; copy it from C1 without spaces or slashes`},"")}const inputs_text=field(value=>(0,result.ok)(value),""),accessFields={"client-id":inputs_text,"client-secret":inputs_text,"access-token":inputs_text,"auth-method":oneOf(["auto","client-secret","private-key-jwt","github-oidc","access-token"],"auto"),dpop:flag(!1),"server-url":inputs_text,"on-missing-auth":oneOf(["fail","skip"],"fail"),timeout:field(duration.ZZ,"60s")},accessSchema=schemas.Ikc(accessFields)
function read(input,schema,names,cross){const problems=[],raw=rawOf(input,names),parsed=schema.safeParse(raw)
problems.push(...parsed.success?[]:problemsOf(parsed.error),...cross(raw))
const access=readAccess(input,problems)
return 0===problems.length&&parsed.success&&void 0!==access.access?{kind:"valid",...access,access:access.access,inputs:parsed.data}:{kind:"invalid",problems,skipIfMissing:access.skipIfMissing}}function readAccess(input,problems){const raw=rawOf(input,Object.keys(accessFields)),parsed=accessSchema.safeParse(raw)
parsed.success||problems.push(...problemsOf(parsed.error))
const value=parsed.success?parsed.data:void 0,{signIn,server}=function(inputs,report){const clientId=function(text,report){if(""===text)return
const parsed=(0,identity.Q0)(text)
if(parsed.ok)return parsed.value
report({input:"client-id",message:parsed.error})}(inputs.clientId,report)
return{signIn:decideMethod(inputs,clientId,report),server:decideServer(inputs,clientId,report)}}({clientId:raw["client-id"]??"",clientSecret:raw["client-secret"]??"",accessToken:raw["access-token"]??"",authMethod:value?.["auth-method"]??"auto",serverUrl:raw["server-url"]??""},problem=>problems.push(problem)),dpop=value?.dpop??!1
dpop&&"access-token"===signIn?.kind&&problems.push({input:"dpop",message:"does not go with access-token: a token is bound to a key when it is issued"})
return{access:signIn&&server&&{signIn,server,dpop},timeoutMs:1e3*(value?.timeout??60),skipIfMissing:"skip"===value?.["on-missing-auth"]}}function rawOf(input,names){return Object.fromEntries(names.map(name=>[name,input(name)]))}function problemsOf(error){return error.issues.map(issue=>({input:String(issue.path[0]),message:issue.message}))}},7488:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{SQ:()=>refuseInsecureTls,aY:()=>maskInputs,iA:()=>prepare})
var _domain_proxy_js$0=__webpack_require__(7568),_errors_js$1=__webpack_require__(9984)
const SECRET_INPUTS=["client-secret","access-token"]
async function prepare(runner,read){maskInputs(runner)
refuseInsecureTls(runner)
const result=read(runner.input)
if("invalid"===result.kind){if(result.skipIfMissing&&cannotHaveCredentials(runner)&&result.problems.every(each=>!0===each.missing))return skip(runner)
throw function(runner,problems){const lines=problems.map(({input,message})=>`${input}: ${message}`),wrong=new Set(problems.map(({input})=>input)).size,heading=1===wrong?"1 input is wrong":`${wrong} inputs are wrong`,withheld=cannotHaveCredentials(runner)&&problems.some(each=>!0===each.missing),hint=`This run comes from ${who(runner)}, to which GitHub gives no secrets. Set \`on-missing-auth: skip\` to end such runs green.`
return new _errors_js$1.lZ("invalid-inputs",[heading,...lines].join("\n"),withheld?{hint}:{})}(runner,result.problems)}!function(runner,server){try{(0,_domain_proxy_js$0.iJ)(server,(0,_domain_proxy_js$0.eq)(runner.env))}catch(cause){throw new _errors_js$1.lZ("proxy-refused","HTTPS_PROXY does not hold the URL of an http or https proxy",{hint:"Write it as http://user:password@host:port, with special characters of the password percent-encoded.",cause})}}(runner,result.access.server.url)
if(result.skipIfMissing&&"github-oidc"===result.access.signIn.kind&&cannotHaveCredentials(runner)){const{mayAskForIdToken}=await Promise.all([__webpack_require__.e(206),__webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__,4935))
if(!mayAskForIdToken(runner))return skip(runner)}return{kind:"go",access:result.access,inputs:result.inputs,timeoutMs:result.timeoutMs}}function maskInputs(runner){const given=SECRET_INPUTS.map(name=>runner.input(name))
for(const secret of[...given,...(0,_domain_proxy_js$0.Wm)((0,_domain_proxy_js$0.eq)(runner.env))])runner.mask(secret)}function refuseInsecureTls(runner){if("0"===runner.env("NODE_TLS_REJECT_UNAUTHORIZED"))throw new _errors_js$1.lZ("insecure-tls","NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off")}function cannotHaveCredentials(runner){return runner.job.fromFork||runner.job.fromDependabot}function who(runner){return runner.job.fromFork?"a pull request from a fork":"Dependabot"}function skip(runner){runner.log.notice("No credential",`This run comes from ${who(runner)}, which GitHub gives no credentials; on-missing-auth is skip.`)
return{kind:"skipped"}}}}

