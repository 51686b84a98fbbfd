exports.ids=[445,180]
exports.modules={9:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>resolveRunner,Z:()=>parseAllowSourceCidrs})
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
if(word.startsWith("runner/")){const prefix=(0,_cidr_js$0.kz)(word.slice(7),128)
return 0===prefix?(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} covers every address: ${USE_ANY}`):void 0!==prefix?(0,_result_js$3.ok)({kind:"runner",prefix}):(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} has no valid prefix: expected 1 to 32 to widen IPv4, or 33 to 128 to widen IPv6`)}if(/^[a-z*-]+$/i.test(text))return(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} is not known here: ${EXPECTED}`)
const range=(0,_cidr_js$0.GN)(text)
return range.ok?0===range.value.prefix?(0,_result_js$3._)(`${(0,_foreign_text_js$1.hD)(text)} covers every IPv${range.value.family} address: ${USE_ANY}`):(0,_result_js$3.ok)({kind:"range",range:range.value}):range}function resolveRunner(allow,addresses){if("any"===allow.kind)return(0,_result_js$3.ok)([])
const{ranges,runner}=allow
if(void 0===runner)return(0,_result_js$3.ok)(ranges)
if(0===addresses.length)return(0,_result_js$3._)("`runner` is listed, and no address of this runner is known")
const own=addresses.map(address=>(0,_cidr_js$0.oP)(address,4===address.family?runner.prefix4:runner.prefix6)),merged=(0,_cidr_js$0.YS)([...ranges,...own]),all=merged.find(range=>0===range.prefix)
return void 0!==all?(0,_result_js$3._)(`with \`runner\` the ranges cover ${(0,_cidr_js$0.mG)(all)}, every address: ${USE_ANY}`):(0,_result_js$3.ok)(merged)}}),2812:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>parseCidr,Od:()=>scopeOf,YS:()=>mergeCidrs,gR:()=>contains,kz:()=>readNumber,mG:()=>formatCidr,oP:()=>widen,or:()=>parseAddress})
var ipaddr_js$0=__webpack_require__(8280),ipaddr_js$0_default=__webpack_require__.n(ipaddr_js$0),_foreign_text_js$1=__webpack_require__(8722),_result_js$2=__webpack_require__(7067)
function widthOf(family){return 4===family?32:128}function parseCidr(text){const[address="",prefixText,...more]=text.split("/")
if(more.length>0)return(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} has more than one slash: expected an address, or address/prefix`)
const read=function(text){if(text.includes("%"))return(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} has a zone id, which means nothing to the tenant: leave out the %\u2026`)
if(!/^[\da-f:.]+$/i.test(text))return(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is not an address: expected IPv4 like 192.0.2.10, or IPv6 like 2001:db8::1`)
if(!text.includes(":")){const network=readIPv4(text)
return void 0!==network?(0,_result_js$2.ok)({family:4,network}):(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is not an IPv4 address: expected four numbers from 0 to 255, without leading zeros`)}const groups=function(text){if(!text.includes("."))return text
const start=text.lastIndexOf(":")+1,value=readIPv4(text.slice(start))
return void 0===value?void 0:`${text.slice(0,start)}${(value>>16n).toString(16)}:${(0xffffn&value).toString(16)}`}(text)
return void 0!==groups&&ipaddr_js$0_default().IPv6.isValid(groups)?(0,_result_js$2.ok)({family:6,network:toNumber(ipaddr_js$0_default().IPv6.parse(groups).toByteArray())}):(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is not an IPv6 address: expected eight groups of hexadecimal digits, or fewer with one ::`)}(address)
if(!read.ok)return read
const{family,network}=read.value,prefix=void 0===prefixText?widthOf(family):readNumber(prefixText,widthOf(family))
return void 0===prefix?(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} has no valid prefix: expected a number from 0 to ${widthOf(family)} after the slash`):network>>32n==0xffffn?prefix>=96?(0,_result_js$2.ok)(widen({family:4,network:0xffffffffn&network,prefix:32},prefix-96)):(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is an IPv4-mapped range wider than all of IPv4: write it as IPv4, like 192.0.2.0/24`):(0,_result_js$2.ok)(widen({family,network,prefix:widthOf(family)},prefix))}function parseAddress(text){return text.includes("/")?(0,_result_js$2._)(`${(0,_foreign_text_js$1.hD)(text)} is a range: expected one address, without a slash`):parseCidr(text)}function readNumber(text,most){return/^(?:0|[1-9]\d{0,2})$/.test(text)&&Number(text)<=most?Number(text):void 0}function readIPv4(text){const bytes=text.split(".").map(part=>readNumber(part,255))
return 4===bytes.length&&bytes.every(byte=>void 0!==byte)?toNumber(bytes):void 0}function toNumber(bytes){return bytes.reduce((sum,byte)=>sum<<8n|BigInt(byte),0n)}function toBytes({family,network}){return Array.from({length:widthOf(family)/8},(_,index)=>Number(network>>BigInt(8*index)&0xffn)).reverse()}function formatCidr(cidr){const bytes=toBytes(cidr)
return`${4===cidr.family?bytes.join("."):new(ipaddr_js$0_default().IPv6)([...bytes]).toRFC5952String()}/${cidr.prefix}`}function widen(address,prefix){const kept=Math.min(address.prefix,prefix),hostBits=BigInt(widthOf(address.family)-kept)
return{family:address.family,network:address.network>>hostBits<<hostBits,prefix:kept}}function contains(outer,inner){return!(outer.family!==inner.family||outer.prefix>inner.prefix)&&widen(inner,outer.prefix).network===outer.network}function mergeCidrs(list){const merged=[]
for(const next of[...list].sort(byPlace)){const last=merged.at(-1)
if(void 0!==last&&contains(last,next))continue
let joined=next
for(;isOtherHalf(merged.at(-1),joined);){merged.pop()
joined=widen(joined,joined.prefix-1)}merged.push(joined)}return merged}function byPlace(a,b){return a.family!==b.family?a.family-b.family:a.network!==b.network?a.network<b.network?-1:1:a.prefix-b.prefix}function isOtherHalf(lower,upper){return void 0!==lower&&lower.prefix===upper.prefix&&contains(widen(lower,lower.prefix-1),upper)}const SCOPES=new Map([...["unicast","as112","as112v6","amt","6to4","teredo"].map(range=>[range,"global"]),...["private","carrierGradeNat","uniqueLocal","deprecatedSiteLocal"].map(range=>[range,"private"]),["loopback","loopback"],["linkLocal","link-local"]]),DOCUMENTATION=[{family:4,network:0xc0000200n,prefix:24},{family:4,network:0xc6336400n,prefix:24},{family:4,network:0xcb007100n,prefix:24},{family:6,network:0x20010db8n<<96n,prefix:32},{family:6,network:0x3fffn<<112n,prefix:20}]
function scopeOf(address){return DOCUMENTATION.some(range=>contains(range,address))?"global":SCOPES.get(ipaddr_js$0_default().fromByteArray([...toBytes(address)]).range())??"other"}}),8326:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kw:()=>parseTtl,ZZ:()=>parseTimeout,a3:()=>formatDuration})
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
return 0===told.length?"0s":told.join(" ")}}),8722:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Is:()=>harmless,UZ:()=>markdownCell,hD:()=>quote})
const TERMINAL_SEQUENCE=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,LINE_BREAK=/(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*/g,OTHER_SPACE=/[\t\p{Zs}]/gu,UNSEEN=/[\p{C}\p{Default_Ignorable_Code_Point}]/gu,LEADING_COLONS=/^([\p{M}\p{Zs}\ufffd\u23ce]*:[\p{M}\ufffd]*)(?=:)/u,HASHES_BRACKET=/(#[\p{M}\ufffd]*#[\p{M}\ufffd]*)(?=\[)/gu
function oneLine(text){return text.trim().replace(TERMINAL_SEQUENCE,"\ufffd").replace(LINE_BREAK,"\u23ce").replace(OTHER_SPACE," ").replace(UNSEEN,"\ufffd").replace(HASHES_BRACKET,"$1 ")}function cut(text,limit){if(text.length<=limit)return text
const end=limit-1,last=text.codePointAt(end-1)??0
return`${text.slice(0,last>65535?end-1:end)}\u2026`}function harmless(text,limit=300){return cut(oneLine(text).replace(LEADING_COLONS,"$1 "),limit)}function quote(text,limit=60){return`"${cut(oneLine(text),limit).replaceAll('"','\\"')}"`}const MARKDOWN_MEANING=/[&<>"'`*_~$\\[\]|#!@:]/g,LINK_STARTERS=new Set(["@","#",":"])
function markdownCell(text){return harmless(text).replace(MARKDOWN_MEANING,char=>`&#${char.charCodeAt(0)};${LINK_STARTERS.has(char)?"<wbr>":""}`).replace(/\bwww\./gi,start=>`${start.slice(0,3)}<wbr>.`)}}),6008:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ep:()=>parseServerUrl,PP:()=>hostsOf,Q0:()=>parseClientId,cW:()=>isLoopbackHost,eQ:()=>isId,ho:()=>serverOfClientId})
var _foreign_text_js$0=__webpack_require__(8722),_result_js$2=__webpack_require__(7067),_secret_js$1=__webpack_require__(2610)
const CLIENT_ID=/^[A-Za-z0-9][A-Za-z0-9._-]*@(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?)\/(?<kind>[a-z]{2,16})$/
function isId(text){return/^[A-Za-z0-9_][A-Za-z0-9_.~@:-]{0,127}$/.test(text)}function parseClientId(text){if((0,_secret_js$1.DW)(text))return(0,_result_js$2._)("holds a client secret; expected the id, name@tenant.conductor.one/spc")
const{host="",kind=""}=CLIENT_ID.exec(text)?.groups??{}
return""===kind?(0,_result_js$2._)(`${(0,_foreign_text_js$0.hD)(text)} is not of the form name@tenant.conductor.one/spc`):(0,_result_js$2.ok)({text,host:host.toLowerCase(),kind})}const TENANT_HOST=/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*\.(conductor\.one|conductorone\.com)$/
function serverOfClientId(clientId){if(!TENANT_HOST.test(clientId.host)){const hint="if it is your tenant all the same, say so with server-url"
return(0,_result_js$2._)(`its host ${(0,_foreign_text_js$0.hD)(clientId.host)} is not under conductor.one or conductorone.com; ${hint}`)}return URL.canParse(`https://${clientId.host}`)?(0,_result_js$2.ok)({url:new URL(`https://${clientId.host}`),hostname:clientId.host,overridden:!1}):(0,_result_js$2._)(`its host ${(0,_foreign_text_js$0.hD)(clientId.host)} is no host name; if it is another one, say so with server-url`)}function parseServerUrl(text){if(text.includes("@"))return(0,_result_js$2._)("must not hold a user name or password")
if(!URL.canParse(text))return(0,_result_js$2._)(`${(0,_foreign_text_js$0.hD)(text)} is not a URL; expected https://tenant.conductor.one`)
const url=new URL(text)
return["https:","http:"].includes(url.protocol)?"/"!==url.pathname||""!==url.search||""!==url.hash?(0,_result_js$2._)(`must be an address alone, without path, query or fragment; expected ${(0,_foreign_text_js$0.hD)(url.origin)}`):"https:"===url.protocol||isLoopbackHost(url.hostname)?(0,_result_js$2.ok)({url:new URL(url.origin),hostname:url.hostname,overridden:!0}):(0,_result_js$2._)(`${(0,_foreign_text_js$0.hD)(url.origin)} must start with https:// (http:// is for loopback only)`):(0,_result_js$2._)(`${(0,_foreign_text_js$0.hD)(text)} must start with https://`)}function isLoopbackHost(hostname){return/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)}function hostsOf(server,clientId){if(isLoopbackHost(server.hostname))return[]
const own=parseClientId(clientId),hosts=own.ok?[server.hostname,own.value.host.replace(/:.*/,"")]:[server.hostname]
return[...new Set(hosts)]}}),7313:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZZ:()=>field,Jt:()=>flag,id:()=>id,yL:()=>oneOf,LF:()=>read,zS:()=>readAccess,Qq:()=>inputs_text})
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
return{access:signIn&&server&&{signIn,server,dpop},timeoutMs:1e3*(value?.timeout??60),skipIfMissing:"skip"===value?.["on-missing-auth"]}}function rawOf(input,names){return Object.fromEntries(names.map(name=>[name,input(name)]))}function problemsOf(error){return error.issues.map(issue=>({input:String(issue.path[0]),message:issue.message}))}}),7802:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>splitList})
function splitList(text){return text.split(/\r\n|\r|\n/).flatMap((row,index)=>row.split(",").map(entry=>({text:entry.trim(),line:index+1}))).filter(entry=>""!==entry.text)}}),6907:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>parseState,k:()=>MOST_PREVIOUS})
var zod_mini$1=__webpack_require__(8395),zod_mini$2=__webpack_require__(3305),_identity_js$0=__webpack_require__(6008)
const id=zod_mini$1.YjP().check(zod_mini$1.YPB(text=>""===text||(0,_identity_js$0.eQ)(text))),MOST_PREVIOUS=100,schema=zod_mini$1.Ikc({version:zod_mini$1.euz(1),owner:zod_mini$1.k5n(["service-principal","bridge"]),ownerId:id,markers:zod_mini$1.YOg(zod_mini$1.YjP().check(zod_mini$2.Fk(/^[\w-]{22}$/))).check(zod_mini$2.Eb(8)),pending:zod_mini$1.zMY(),previousIds:zod_mini$1.YOg(id).check(zod_mini$2.Eb(MOST_PREVIOUS)),credentialId:id,expiresAt:zod_mini$1.YjP().check(zod_mini$2.Eb(40)),checkedWithinMs:zod_mini$1.aig().check(zod_mini$2.qm(0)),revoke:zod_mini$1.zMY(),cleanup:zod_mini$1.zMY()})
function parseState(text){try{const parsed=schema.safeParse(JSON.parse(text))
return parsed.success?parsed.data:void 0}catch{return}}}),7568:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Wm:()=>proxySecrets,eq:()=>proxyVariables,iJ:()=>proxyFor})
var _identity_js$0=__webpack_require__(6008)
function proxyVariables(env){const either=name=>(env(name)||env(name.toUpperCase())||"").trim()
return{https:either("https_proxy"),http:either("http_proxy"),no:either("no_proxy")}}function proxyFor(url,variables){const value="https:"===url.protocol?variables.https:variables.http
if(""!==value&&!(0,_identity_js$0.cW)(url.hostname)&&!function(url,list){const host=url.hostname.toLowerCase(),port=url.port||("https:"===url.protocol?"443":"80")
return list.toLowerCase().split(/[\s,]/).filter(entry=>""!==entry).some(entry=>{if("*"===entry||host===`[${entry}]`)return!0
const[,name="",entryPort]=/^(.*?)(?::(\d+))?$/.exec(entry)??[],bare=name.replace(/^\*?\./,"")
return(void 0===entryPort||entryPort===port)&&(host===bare||host.endsWith(`.${bare}`))})}(url,variables.no))return function(value){const proxy=new URL(value.includes("://")?value:`http://${value}`)
if(!/^https?:$/.test(proxy.protocol))throw new TypeError("not an http or https proxy")
return proxy}(value)}function proxySecrets({https,http}){return[https,http].flatMap(value=>{const[,user="",password=""]=/^(?:[^/]*:\/\/)?([^/@:]*):(?!\/\/)(.+)@/.exec(value)??[]
return""===password?[]:[password,decoded(password),`${decoded(user)}:${decoded(password)}`]})}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}}),3224:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>readableTime,R:()=>receipt})
var _foreign_text_js$0=__webpack_require__(8722)
function receipt(title,rows){const lines=rows.filter(([,value])=>""!==value).map(([label,value])=>`| ${(0,_foreign_text_js$0.UZ)(label)} | ${(0,_foreign_text_js$0.UZ)(value)} |`)
return[`### ${(0,_foreign_text_js$0.UZ)(title)}`,"","| | |","| --- | --- |",...lines,"",""].join("\n")}function readableTime(timestamp){const ms=Date.parse(timestamp)
return Number.isNaN(ms)?"":`${new Date(ms).toISOString().slice(0,19).replace("T"," ")} UTC`}}),7067:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>err,ok:()=>ok})
function ok(value){return{ok:!0,value}}function err(error){return{ok:!1,error}}}),2610:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bm:()=>secretParts,DW:()=>claimsToHoldKey,SE:()=>SHORTEST_MASK,UG:()=>parseSigningKey,h_:()=>isMaskable,mU:()=>maskableForms,zh:()=>Secret})
var _result_js$0=__webpack_require__(7067)
class Secret{#value
constructor(value){this.#value=value}reveal(){return this.#value}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}const SCHEME="secret-token:",AUTHORITY="conductorone.com",VERSION="v1",KEY_BYTES=/^[A-Za-z0-9_-]{43}$/
function claimsToHoldKey(secret){return secret.startsWith(SCHEME)}function parseSigningKey(secret){if(!secret.startsWith(SCHEME))return(0,_result_js$0._)(`does not start with "${SCHEME}", as every C1 client secret does`)
const[authority,version,...rest]=secret.slice(SCHEME.length).split(":")
if(authority!==AUTHORITY)return(0,_result_js$0._)(`is a secret token, but not one of ${AUTHORITY}`)
if(version!==VERSION)return(0,_result_js$0._)(`is not of version ${VERSION}, the one that this action can read`)
const payload=rest.join(":")
return""===payload?(0,_result_js$0._)("ends before its key: it was cut when it was copied"):/^[A-Za-z0-9_-]+={0,2}$/.test(payload)?function(text){const jwk=function(text){try{const value=JSON.parse(text)
return value instanceof Object&&"kty"in value?value:void 0}catch{return}}(text)
if(void 0===jwk)return(0,_result_js$0._)("has a key that is not a JSON Web Key: it was cut or altered when it was copied")
const{kty,crv,x,d}=jwk
return"OKP"!==kty||"Ed25519"!==crv?(0,_result_js$0._)("holds a key of another kind; C1 signs with Ed25519 (OKP) keys"):void 0===d||""===d?(0,_result_js$0._)('holds a public key only: the private part "d" is missing'):isKeyPart(d)&&isKeyPart(x)?(0,_result_js$0.ok)({kty,crv,x,d}):(0,_result_js$0._)("holds an Ed25519 key of a wrong length")}(Buffer.from(payload,"base64url").toString("utf8")):(0,_result_js$0._)("has a key that is not base64url: it was altered when copied")}function isKeyPart(value){return"string"==typeof value&&KEY_BYTES.test(value)}const SHORTEST_MASK=8
function isMaskable(secret){return secret.length>=SHORTEST_MASK&&secret.trim()===secret}function secretParts(secret){const key=parseSigningKey(secret)
if(!key.ok)return[secret]
const payload=secret.slice(secret.lastIndexOf(":")+1)
return[secret,payload,Buffer.from(payload,"base64url").toString("utf8"),key.value.d]}function maskableForms(secret){const bytes=Buffer.from(secret),hex=bytes.toString("hex"),percent=encodeURIComponent(secret.toWellFormed()),forms=[secret,JSON.stringify(secret).slice(1,-1),percent,percent.replace(/%[0-9A-F]{2}/g,triplet=>triplet.toLowerCase()),new URLSearchParams([["",secret]]).toString().slice(1),hex,hex.toUpperCase(),...[0,1,2].flatMap(offset=>function(bytes,offset){const padded=Buffer.concat([Buffer.alloc(offset),bytes]),whole=padded.length-padded.length%3,core=padded.subarray(0,whole).toString("base64").slice(0===offset?0:offset+1)
return[core,core.replaceAll("+","-").replaceAll("/","_")]}(bytes,offset))]
return[...new Set(forms)].filter(form=>form.length>=SHORTEST_MASK&&form.trim()===form)}}),9984:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lZ:()=>ActionError,z6:()=>asActionError})
const catalogue={"invalid-inputs":{cause:"One or more inputs of the step are missing or malformed. All of them are listed at once; nothing was sent.",cure:"Correct the inputs that the message names, in the `with:` block of the step."},"insecure-tls":{cause:"NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so no certificate would be checked. Nothing was sent.",cure:"Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file."},"runner-files":{cause:"A file through which GitHub's runner takes outputs, state or variables is missing or can't be written.",cure:"Check the disk and the permissions of RUNNER_TEMP on a self-hosted runner, and that no step unsets GITHUB_*."},"connection-failed":{cause:"No connection to the server: the name does not resolve, nothing listens there, or the network is cut.",cure:"Check `server-url` or the host in `client-id`, the firewall, and the proxy variables of the runner."},"tls-failed":{cause:"The server's certificate could not be trusted, or no TLS was spoken.",cure:"Behind a private certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file in the env of the job."},"proxy-failed":{cause:"The proxy named by HTTPS_PROXY is not reached, or does not reach the server. Both spellings of the name count.",cure:"Check the address in HTTPS_PROXY and that the proxy runs, or list the server in NO_PROXY."},"proxy-refused":{cause:"The proxy named by HTTPS_PROXY was reached and does not let this runner through to the server.",cure:"For 407 put its user and password into HTTPS_PROXY (http://user:password@host:port); for 403 have the server allowed there."},"timed-out":{cause:"The answer did not come in time: 10 seconds a call, and the `timeout` of the whole step.",cure:"Run the job again; raise `timeout` if the network of the runner is slow."},"connection-lost":{cause:"The connection broke between request and answer, and repeating the call did not help.",cure:"Run the job again; if it recurs, look at the proxy or firewall between the runner and the tenant."},"answer-too-large":{cause:"The answer was larger than 1 MiB, which no answer of C1 is.",cure:"Check that `server-url` is a C1 tenant, and that no proxy answers in its place."},"unexpected-answer":{cause:"The answer was not what the C1 API documents: another shape, a field missing, or not JSON.",cure:"Check that `server-url` is a C1 tenant; if it is, report the field that the message names."},redirected:{cause:"The server answered with a redirect. Redirects are never followed: a token goes to the tenant only.",cure:"Set `server-url` to the address that the tenant really has."},"tenant-unavailable":{cause:'The tenant kept answering with a server error or with "too many requests" until the time was up.',cure:"Run the job again later; with many jobs at once, raise `timeout`."},"sign-in-refused":{cause:"C1 refused the client: unknown or revoked client id, wrong secret, or not allowed from this address.",cure:"Check `client-id` and `client-secret` as they stand in C1, and the allowed source ranges of that client."},"oidc-unavailable":{cause:"GitHub gave this job no OIDC token: the permission is missing, or the event may not have one.",cure:"Add `permissions: id-token: write` to the job; for forks and Dependabot see `on-missing-auth`."},"oidc-failed":{cause:"GitHub's token service did not hand out a usable token, or its address is not to be trusted.",cure:"Run the job again; if it recurs, look at GitHub's status, and at steps that set ACTIONS_ID_TOKEN_REQUEST_URL."},"trust-refused":{cause:"C1's workload federation trust did not accept GitHub's token. The message shows the claims that it judges.",cure:"Compare the claims with the condition of the trust in C1, and change one of them."},"dpop-downgraded":{cause:"A token bound to a key was asked for (DPoP), and the server answered with one that anybody could use.",cure:"Turn `dpop` off if the tenant does not support it; if it does, something between is altering answers."},forbidden:{cause:"The client that signed in lacks the role for this call.",cure:"Give it the role that the message names; for minting: owner of the service principal or Super Administrator."},"not-found":{cause:"The tenant does not know the id.",cure:"Check the id in C1, and that the client belongs to the same tenant."},"request-refused":{cause:"The tenant refused the request as it stands. The message carries the tenant's own words.",cure:"Change the input that those words speak of."},"address-unknown":{cause:"The address of this runner could not be learned from the tenant, so the credential can not be pinned to it.",cure:"List the addresses in `allow-source-cidrs`, or let the client call test-source-ip; nothing weaker is assumed."},"role-unknown":{cause:"A name or id in `scoped-roles` matches no role of the tenant, or more than one.",cure:"Use one of the ids that the message lists."},"mint-uncertain":{cause:"The tenant did not say whether the credential was created, twice.",cure:"Run the job again. What was created carries a marker, and is revoked when this job ends."},"grant-mismatch":{cause:"The credential came out different from what was asked. It was revoked and not handed on.",cure:"Compare asked and got in the message; a policy of the tenant may alter credentials."},"verify-failed":{cause:"The new credential could not get a token from this runner. It was revoked and not handed on.",cure:"The message says which cause is likely; for credentials meant for other machines set `verify: false`."},"revoke-failed":{cause:"The credential could not be revoked.",cure:"Revoke it in C1 by the id in the message; the message says when it dies by itself, where that is known."},cancelled:{cause:"The job was cancelled. What had been created is revoked, at once or when the job ends.",cure:"Nothing to do."},internal:{cause:"A defect of this action.",cure:"Report it with the text of the message, which holds no secret."}}
class ActionError extends Error{name="ActionError"
code
hint
constructor(code,message,options={}){super(message,void 0===options.cause?void 0:{cause:options.cause})
this.code=code
this.hint=options.hint??catalogue[code].cure}}function asActionError(thrown){if(thrown instanceof ActionError)return thrown
const kind=thrown instanceof Error?thrown.name:typeof thrown
return new ActionError("internal",`unexpected ${kind} inside the action`,{cause:thrown})}}),7421:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{cleanUp:()=>cleanUp,mint:()=>mint,revoke:()=>revoke,rotateBridge:()=>rotateBridge})
var errors=__webpack_require__(9984),external_node_fs_=__webpack_require__(3024),command=__webpack_require__(2227),foreign_text=__webpack_require__(8722),identity=__webpack_require__(6008),proxy=__webpack_require__(7568),domain_secret=__webpack_require__(2610)
function longestFirst(forms){return[...forms].sort((a,b)=>b.length-a.length)}var context=__webpack_require__(7157)
const WITHHOLDING=new Set(["pull_request","pull_request_review","pull_request_review_comment"])
function property(value,name){if("object"==typeof value&&null!==value)return Object.getOwnPropertyDescriptor(value,name)?.value}function turn(){return new Promise(resolve=>{setImmediate(resolve)})}const STDOUT=1,PATIENCE_MS=1
function isBusy(thrown){return thrown instanceof Error&&"code"in thrown&&"EAGAIN"===thrown.code}const VERSION="1.0.0",LONGEST_LINE=4e3,env=name=>process.env[name]
function createRunner(){const redactor=function(){const known=new Set
return{add:secret=>{const forms=(0,domain_secret.Bm)(secret).flatMap(part=>(0,domain_secret.mU)(part)),fresh=[...new Set(forms)].filter(form=>!known.has(form))
for(const form of fresh)known.add(form)
return longestFirst(fresh)},scrub:text=>{let result=text
for(const form of longestFirst([...known]))result=result.replaceAll(form,"***")
return result}}}(),job=function(env){const text=name=>env(name)??"",number=name=>/^\d{1,20}$/.test(text(name))?text(name):"0",serverUrl=text("GITHUB_SERVER_URL")||"https://github.com",repository=text("GITHUB_REPOSITORY"),runId=number("GITHUB_RUN_ID"),eventName=text("GITHUB_EVENT_NAME")
return{repository,repositoryId:"0"===number("GITHUB_REPOSITORY_ID")?"":number("GITHUB_REPOSITORY_ID"),workflow:text("GITHUB_WORKFLOW"),job:text("GITHUB_JOB"),runId,runAttempt:number("GITHUB_RUN_ATTEMPT"),serverUrl,eventName,actor:text("GITHUB_ACTOR"),get fromFork(){return WITHHOLDING.has(eventName)&&function(event,repository){const head=property(property(event,"pull_request"),"head")
return void 0!==head&&property(property(head,"repo"),"full_name")!==repository}(function(){try{return(new context.o).payload}catch{return{}}}(),repository)},fromDependabot:"dependabot[bot]"===text("GITHUB_ACTOR")}}(env),proxies=(0,proxy.eq)(env),network=function(userAgent,proxyFor){let transport
const early=new Map
let closed=!1
const isProxied=server=>{try{return void 0!==proxyFor(server)}catch{return!0}}
return{send:async(request,limits)=>{transport??=(async()=>{const{createTransport}=await Promise.all([__webpack_require__.e(139),__webpack_require__.e(701),__webpack_require__.e(704)]).then(__webpack_require__.bind(__webpack_require__,5323))
return createTransport({userAgent,proxyFor,begun:url=>early.get(url.origin)?.connect})})()
return(await transport).send(request,limits)},connect:async server=>{if(isProxied(server)||early.has(server.origin))return
const{connectEarly}=await Promise.all([__webpack_require__.e(139),__webpack_require__.e(371)]).then(__webpack_require__.bind(__webpack_require__,8956))
if(!closed){early.set(server.origin,connectEarly(server))
await turn()}},isProxied,close:()=>{closed=!0
for(const each of early.values())each.discard()
transport?.then(opened=>opened.close()).catch(()=>{})}}}(function(job){const clean=text=>text.replace(/[^A-Za-z0-9._/-]/g,"_").slice(0,140),{repository,runId,runAttempt}=job
return`c1-ephemeral-credential/${VERSION} (${clean(repository)}; run ${clean(runId)}/${clean(runAttempt)})`}(job),url=>(0,proxy.iJ)(url,proxies)),cancellation=function(){const controller=new AbortController,abort=()=>controller.abort(),signals=["SIGINT","SIGTERM","SIGBREAK"]
for(const signal of signals)process.on(signal,abort)
!function(onBroken){let broken=!1
Object.defineProperty(process,"stdout",{configurable:!0,value:{write:text=>{if(broken)return!1
try{!function(bytes){let written=0
for(;written<bytes.length;)try{written+=(0,external_node_fs_.writeSync)(STDOUT,bytes,written)}catch(thrown){if(!isBusy(thrown))throw thrown
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,PATIENCE_MS)}}(Buffer.from(text))}catch{broken=!0
onBroken()}return!broken}}})}(abort)
return{signal:controller.signal,stop:()=>{abort()
for(const signal of signals)process.off(signal,abort)}}}()
return{input:name=>(env(`INPUT_${name.replaceAll(" ","_").toUpperCase()}`)??"").trim(),env,job,log:createLog(redactor),mask:secret=>{if(!(secret.length<domain_secret.SE))for(const form of redactor.add(secret))(0,command.L)("add-mask",{},form)},scrub:redactor.scrub,setOutputs:values=>append("GITHUB_OUTPUT",pairs(values)),exportVariables:values=>append("GITHUB_ENV",pairs(values)),saveState:(key,value)=>append("GITHUB_STATE",`${key}=${redactor.scrub(value)}\n`),state:key=>env(`STATE_${key}`)??"",appendSummary:markdown=>{""!==(env("GITHUB_STEP_SUMMARY")??"")&&append("GITHUB_STEP_SUMMARY",redactor.scrub(markdown))},send:network.send,connect:network.connect,meanwhile:async load=>{await turn()
await turn()
return await load()},clock,random:bytes=>nodeCrypto().randomBytes(bytes),dualStack:server=>!function({hostname}){return/^\[|^[\d.]+$/.test(hostname)}(server)&&!network.isProxied(server)&&function({hostname}){const loopback=(0,identity.cW)(hostname),families=Object.values(process.getBuiltinModule("node:os").networkInterfaces()).flatMap(addresses=>addresses??[]).filter(each=>each.internal===loopback&&!each.address.toLowerCase().startsWith("fe80:")).map(each=>each.family)
return families.includes("IPv4")&&families.includes("IPv6")}(server),cancelled:cancellation.signal,close:()=>{cancellation.stop()
network.close()}}}const nodeCrypto=()=>process.getBuiltinModule("node:crypto"),clock={now:()=>Date.now(),elapsed:()=>Number(process.hrtime.bigint())/1e6,sleep:(ms,signal)=>new Promise(resolve=>{const finish=()=>{clearTimeout(timer)
signal?.removeEventListener("abort",finish)
resolve()},timer=setTimeout(finish,ms)
!0===signal?.aborted&&finish()
signal?.addEventListener("abort",finish,{once:!0})})}
function createLog({scrub}){const safe=text=>(0,foreign_text.Is)(scrub(text),LONGEST_LINE),block=text=>text.split("\n").map(safe).join("\n"),annotate=kind=>(title,message)=>(0,command.L)(kind,{title:safe(title)},block(message)),info=line=>{process.stdout.write(`${block(line)}\n`)}
return{info,debug:line=>(0,command.L)("debug",{},safe(line)),notice:annotate("notice"),warning:annotate("warning"),error:annotate("error"),group:(title,lines)=>{(0,command.L)("group",{},safe(title))
for(const line of lines)info(line);(0,command.L)("endgroup",{},"")}}}function pairs(values){const delimiter=`ghadelimiter_${nodeCrypto().randomUUID()}`
return Object.entries(values).map(([name,value])=>`${name}<<${delimiter}\n${value}\n${delimiter}\n`).join("")}function append(variable,text){try{(0,external_node_fs_.appendFileSync)(function(variable){const path=env(variable)??"";(0,external_node_fs_.statSync)(path)
return path}(variable),text)}catch(cause){throw function(name,cause){return new errors.lZ("runner-files",`the file that ${name} names could not be written`,{cause})}(variable,cause)}}async function run(story,{failsJob}={failsJob:!0}){const runner=createRunner(),fail=thrown=>{const{code,message,hint}=(0,errors.z6)(thrown)
runner.log[failsJob?"error":"warning"](code,`${message}\n${hint}`)
failsJob&&(process.exitCode=1)}
process.on("uncaughtException",fail)
try{await story(runner)}catch(thrown){fail(thrown)}finally{runner.close()}}async function mint(){const story=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,9131))
await run(story.mint)}async function cleanUp(){const story=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,7410))
await run(story.cleanUp,{failsJob:!1})}async function rotateBridge(){const story=await Promise.all([__webpack_require__.e(430),__webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__,4343))
await run(story.rotateBridge)}async function revoke(){const story=await Promise.all([__webpack_require__.e(430),__webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__,1702))
await run(story.revoke)}}),290:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T4:()=>openCleanup,ak:()=>openBudget,ux:()=>within})
const RESERVE_MS=1e4
function openBudget(runner,timeoutMs){const began=runner.clock.elapsed()
return{work:contextOf(runner,began+timeoutMs-Math.min(RESERVE_MS,timeoutMs/4),runner.cancelled),cleanup:contextOf(runner,began+timeoutMs,(new AbortController).signal)}}function openCleanup(runner,timeoutMs){const context=contextOf(runner,runner.clock.elapsed()+timeoutMs,(new AbortController).signal)
return{work:context,cleanup:context}}function within(context,ms){return{...context,deadline:Math.min(context.deadline,context.clock.elapsed()+ms)}}function contextOf(runner,deadline,cancelled){return{send:runner.send,clock:runner.clock,chance:()=>runner.random(4).reduce((sum,byte)=>256*sum+byte,0)/2**32,debug:runner.log.debug,scrub:runner.scrub,deadline,cancelled}}}),7410:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{cleanUp:()=>cleanUp})
var _domain_inputs_js$0=__webpack_require__(7313),_domain_parse_state_js$1=__webpack_require__(6907),_domain_receipt_js$2=__webpack_require__(3224),_domain_state_key_js$5=__webpack_require__(1607),_errors_js$3=__webpack_require__(9984),_budget_js$6=__webpack_require__(290),_enter_js$7=__webpack_require__(345),_prepare_js$4=__webpack_require__(7488)
const POST_MS=6e4
async function cleanUp(runner){const invocation=(0,_domain_parse_state_js$1.B)(runner.state(_domain_state_key_js$5.M))
if(void 0!==invocation){if(!function({credentialId,markers,pending,revoke,cleanup,owner}){return"bridge"===owner?""===credentialId?!pending:!revoke:(0===markers.length||1===markers.length&&""!==credentialId&&!revoke)&&!cleanup}(invocation))try{const budget=(0,_budget_js$6.T4)(runner,POST_MS),[{cleanup:tenant},{takeAway}]=await(0,_enter_js$7.V)(runner,budget,function(runner){(0,_prepare_js$4.aY)(runner);(0,_prepare_js$4.SQ)(runner)
const problems=[],{access}=(0,_domain_inputs_js$0.zS)(runner.input,problems)
if(void 0!==access)return access
const lines=problems.map(({input,message})=>`${input}: ${message}`)
throw new _errors_js$3.lZ("invalid-inputs",["the inputs at the end of the job do not allow to sign in",...lines].join("\n"))}(runner),()=>Promise.all([__webpack_require__.e(430),__webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__,7092))),outcome=await takeAway(runner,tenant,invocation)
void 0!==outcome.failure&&warn(runner,invocation,outcome.failure,outcome)}catch(thrown){warn(runner,invocation,(0,_errors_js$3.z6)(thrown))}}else runner.log.warning("C1 credential not cleaned up","The state that main saved can not be read: look for this run in C1.")}function warn(runner,invocation,{message,hint},outcome){const{owner,credentialId,markers}=invocation
if("bridge"!==owner&&""===credentialId&&0===markers.length){runner.log.info(`Nothing of this job to revoke; expired leftovers of other jobs were not looked for (${message})`)
return}const fate=function(invocation,outcome){const{credentialId,expiresAt,owner}=invocation
if(!0===outcome?.revoked.includes(credentialId))return`Credential ${credentialId} is revoked.`
const end=(0,_domain_receipt_js$2.G)(expiresAt)
return""===credentialId?function({owner,ownerId,markers},end){if("bridge"===owner)return`Bridge ${ownerId} may have an active credential whose secret nobody holds.`
return`What may be alive is held by nobody${""===end?"":` and dies by itself by ${end}`}; its display name ends in ${markers.join("] or ")}].`}(invocation,end):""!==end?`Credential ${credentialId} dies by itself at ${end}.`:`Credential ${credentialId} ${"bridge"===owner?"does not expire":"is alive until it expires"}: revoke it in C1.`}(invocation,outcome)
runner.log.warning("C1 credential not cleaned up",`${message}\n${fate}\n${hint}`)}}),345:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>enter})
async function enter(runner,budget,access,load){await runner.connect(access.server.url)
const{signIn}=await Promise.all([__webpack_require__.e(139),__webpack_require__.e(701),__webpack_require__.e(704)]).then(__webpack_require__.bind(__webpack_require__,4086))
return await Promise.all([signIn(runner,budget,access),runner.meanwhile(load)])}}),9272:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>openLedger})
const NOTHING={version:1,owner:"service-principal",ownerId:"",markers:[],pending:!1,previousIds:[],credentialId:"",expiresAt:"",checkedWithinMs:0,revoke:!0,cleanup:!1}
var state_key=__webpack_require__(1607),errors=__webpack_require__(9984)
function openLedger(runner){let entry=NOTHING
const record=change=>{entry={...entry,...change}
runner.saveState(state_key.M,(state=entry,JSON.stringify(state)))
var state}
runner.saveState(state_key.M,"")
return{get entry(){return entry},record,forget:change=>{try{record(change)}catch(thrown){runner.log.debug((0,errors.z6)(thrown).message)}}}}}),9131:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{mint:()=>mint})
var schemas=__webpack_require__(8395),allow_source_cidrs=__webpack_require__(9),duration=__webpack_require__(8326),inputs=__webpack_require__(7313),list=__webpack_require__(7802)
const mintFields={"service-principal-id":(0,inputs.id)("is missing: the id of the service principal whose credential to mint"),ttl:(0,inputs.ZZ)(duration.Kw,"1h"),"allow-source-cidrs":(0,inputs.ZZ)(allow_source_cidrs.Z,"runner"),"scoped-roles":(0,inputs.ZZ)(value=>({ok:!0,value:(0,list.r)(value).map(entry=>entry.text)}),""),"require-dpop":(0,inputs.Jt)(!1),"display-name":inputs.Qq,verify:(0,inputs.yL)(["auto","true","false"],"auto"),"with-access-token":(0,inputs.Jt)(!1),"export-env":(0,inputs.Jt)(!1),revoke:(0,inputs.Jt)(!0),"cleanup-expired":(0,inputs.Jt)(!0)},schema=schemas.Ikc(mintFields)
function readMintInputs(input){return(0,inputs.LF)(input,schema,Object.keys(mintFields),raw=>{const isTrue=name=>"true"===raw[name]?.toLowerCase()
return isTrue("with-access-token")&&isTrue("require-dpop")?[{input:"with-access-token",message:"does not go with require-dpop: the proof key never leaves this step, so the token would be useless"}]:[]})}var steps_budget=__webpack_require__(290),enter=__webpack_require__(345),steps_ledger=__webpack_require__(9272),prepare=__webpack_require__(7488)
async function mint(runner){const ledger=(0,steps_ledger.a)(runner),prepared=await(0,prepare.iA)(runner,readMintInputs)
if("skipped"===prepared.kind)return runner.setOutputs({minted:"false"})
const{access,timeoutMs}=prepared,budget=(0,steps_budget.ak)(runner,timeoutMs),[session,{mintCredential}]=await(0,enter.V)(runner,budget,access,()=>Promise.all([__webpack_require__.e(430),__webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__,5943)))
await mintCredential(runner,ledger,prepared,session)}}),7488:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{SQ:()=>refuseInsecureTls,aY:()=>maskInputs,iA:()=>prepare})
var _domain_proxy_js$0=__webpack_require__(7568),_errors_js$1=__webpack_require__(9984)
const SECRET_INPUTS=["client-secret","access-token"]
async function prepare(runner,read){maskInputs(runner)
refuseInsecureTls(runner)
const result=read(runner.input)
if("invalid"===result.kind){if(result.skipIfMissing&&cannotHaveCredentials(runner)&&result.problems.every(each=>!0===each.missing))return skip(runner)
throw function(runner,problems){const lines=problems.map(({input,message})=>`${input}: ${message}`),wrong=new Set(problems.map(({input})=>input)).size,heading=1===wrong?"1 input is wrong":`${wrong} inputs are wrong`,withheld=cannotHaveCredentials(runner)&&problems.some(each=>!0===each.missing),hint=`This run comes from ${who(runner)}, to which GitHub gives no secrets. Set \`on-missing-auth: skip\` to end such runs green.`
return new _errors_js$1.lZ("invalid-inputs",[heading,...lines].join("\n"),withheld?{hint}:{})}(runner,result.problems)}!function(runner,server){try{(0,_domain_proxy_js$0.iJ)(server,(0,_domain_proxy_js$0.eq)(runner.env))}catch(cause){throw new _errors_js$1.lZ("proxy-refused","HTTPS_PROXY does not hold the URL of an http or https proxy",{hint:"Write it as http://user:password@host:port, with special characters of the password percent-encoded.",cause})}}(runner,result.access.server.url)
if(result.skipIfMissing&&"github-oidc"===result.access.signIn.kind&&cannotHaveCredentials(runner)){const{mayAskForIdToken}=await __webpack_require__.e(935).then(__webpack_require__.bind(__webpack_require__,4935))
if(!mayAskForIdToken(runner))return skip(runner)}return{kind:"go",access:result.access,inputs:result.inputs,timeoutMs:result.timeoutMs}}function maskInputs(runner){const given=SECRET_INPUTS.map(name=>runner.input(name))
for(const secret of[...given,...(0,_domain_proxy_js$0.Wm)((0,_domain_proxy_js$0.eq)(runner.env))])runner.mask(secret)}function refuseInsecureTls(runner){if("0"===runner.env("NODE_TLS_REJECT_UNAUTHORIZED"))throw new _errors_js$1.lZ("insecure-tls","NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off")}function cannotHaveCredentials(runner){return runner.job.fromFork||runner.job.fromDependabot}function who(runner){return runner.job.fromFork?"a pull request from a fork":"Dependabot"}function skip(runner){runner.log.notice("No credential",`This run comes from ${who(runner)}, which GitHub gives no credentials; on-missing-auth is skip.`)
return{kind:"skipped"}}}),8280:(function(module){!function(root){"use strict"
const ipv4Part="(0?\\d+|0x[a-f0-9]+)",ipv4Regexes={fourOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),threeOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`,"i"),twoOctet:new RegExp(`^${ipv4Part}\\.${ipv4Part}$`,"i"),longValue:new RegExp(`^${ipv4Part}$`,"i")},octalRegex=new RegExp("^0[0-7]+$","i"),hexRegex=new RegExp("^0x[a-f0-9]+$","i"),ipv6Part="(?:[0-9a-f]+::?)+",ipv6Regexes={zoneIndex:new RegExp("%[0-9a-z]{1,}","i"),native:new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(%[0-9a-z]{1,})?$`,"i"),deprecatedTransitional:new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(%[0-9a-z]{1,})?)$`,"i"),transitional:new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(%[0-9a-z]{1,})?$`,"i")}
function expandIPv6(string,parts){if(string.indexOf("::")!==string.lastIndexOf("::"))return null
let replacement,replacementCount,colonCount=0,lastColon=-1,zoneId=(string.match(ipv6Regexes.zoneIndex)||[])[0]
if(zoneId){zoneId=zoneId.substring(1)
string=string.replace(/%.+$/,"")}for(;(lastColon=string.indexOf(":",lastColon+1))>=0;)colonCount++
"::"===string.substr(0,2)&&colonCount--
"::"===string.substr(-2,2)&&colonCount--
if(colonCount>=parts)return null
replacementCount=parts-colonCount
replacement=":"
for(;replacementCount--;)replacement+="0:"
":"===(string=string.replace("::",replacement))[0]&&(string=string.slice(1))
":"===string[string.length-1]&&(string=string.slice(0,-1))
return{parts:parts=function(){const ref=string.split(":"),results=[]
for(let i=0;i<ref.length;i++)results.push(ref[i].length>4?NaN:parseInt(ref[i],16))
return results}(),zoneId}}function matchCIDR(first,second,partSize,cidrBits){if(first.length!==second.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths")
let shift,part=0
for(;cidrBits>0;){shift=partSize-cidrBits
shift<0&&(shift=0)
if(first[part]>>shift!==second[part]>>shift)return!1
cidrBits-=partSize
part+=1}return!0}function parseIntAuto(string){if(hexRegex.test(string))return parseInt(string,16)
if("0"===string[0]&&!isNaN(parseInt(string[1],10))){if(octalRegex.test(string))return parseInt(string,8)
throw new Error(`ipaddr: cannot parse ${string} as octal`)}return parseInt(string,10)}function padPart(part,length){for(;part.length<length;)part=`0${part}`
return part}const ipaddr={}
ipaddr.IPv4=function(){function IPv4(octets){if(4!==octets.length)throw new Error("ipaddr: ipv4 octet count should be 4")
let i,octet
for(i=0;i<octets.length;i++){octet=octets[i]
if(!(0<=octet&&octet<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bits")}this.octets=octets}IPv4.prototype.SpecialRanges={unspecified:[[new IPv4([0,0,0,0]),8]],broadcast:[[new IPv4([255,255,255,255]),32]],multicast:[[new IPv4([224,0,0,0]),4]],linkLocal:[[new IPv4([169,254,0,0]),16]],loopback:[[new IPv4([127,0,0,0]),8]],carrierGradeNat:[[new IPv4([100,64,0,0]),10]],private:[[new IPv4([10,0,0,0]),8],[new IPv4([172,16,0,0]),12],[new IPv4([192,168,0,0]),16]],reserved:[[new IPv4([192,0,0,0]),24],[new IPv4([192,0,2,0]),24],[new IPv4([192,88,99,0]),24],[new IPv4([198,18,0,0]),15],[new IPv4([198,51,100,0]),24],[new IPv4([203,0,113,0]),24],[new IPv4([240,0,0,0]),4]],as112:[[new IPv4([192,175,48,0]),24],[new IPv4([192,31,196,0]),24]],amt:[[new IPv4([192,52,193,0]),24]]}
IPv4.prototype.kind=function(){return"ipv4"}
IPv4.prototype.match=function(other,cidrRange){let ref
if(void 0===cidrRange){ref=other
other=ref[0]
cidrRange=ref[1]}if("ipv4"!==other.kind())throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one")
return matchCIDR(this.octets,other.octets,8,cidrRange)}
IPv4.prototype.prefixLengthFromSubnetMask=function(){let cidr=0,stop=!1
const zerotable={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0}
let i,octet,zeros
for(i=3;i>=0;i-=1){octet=this.octets[i]
if(!(octet in zerotable))return null
zeros=zerotable[octet]
if(stop&&0!==zeros)return null
8!==zeros&&(stop=!0)
cidr+=zeros}return 32-cidr}
IPv4.prototype.range=function(){return ipaddr.subnetMatch(this,this.SpecialRanges)}
IPv4.prototype.toByteArray=function(){return this.octets.slice(0)}
IPv4.prototype.toIPv4MappedAddress=function(){return ipaddr.IPv6.parse(`::ffff:${this.toString()}`)}
IPv4.prototype.toNormalizedString=function(){return this.toString()}
IPv4.prototype.toString=function(){return this.octets.join(".")}
return IPv4}()
ipaddr.IPv4.broadcastAddressFromCIDR=function(string){try{const cidr=this.parseCIDR(string),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[]
let i=0
for(;i<4;){octets.push(parseInt(ipInterfaceOctets[i],10)|255^parseInt(subnetMaskOctets[i],10))
i++}return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}}
ipaddr.IPv4.isIPv4=function(string){return null!==this.parser(string)}
ipaddr.IPv4.isValid=function(string){try{new this(this.parser(string))
return!0}catch{return!1}}
ipaddr.IPv4.isValidCIDR=function(string){try{this.parseCIDR(string)
return!0}catch{return!1}}
ipaddr.IPv4.isValidFourPartDecimal=function(string){return!(!ipaddr.IPv4.isValid(string)||!string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))}
ipaddr.IPv4.isValidCIDRFourPartDecimal=function(string){const match=string.match(/^(.+)\/(\d+)$/)
return!(!ipaddr.IPv4.isValidCIDR(string)||!match)&&ipaddr.IPv4.isValidFourPartDecimal(match[1])}
ipaddr.IPv4.networkAddressFromCIDR=function(string){let cidr,i,ipInterfaceOctets,octets,subnetMaskOctets
try{cidr=this.parseCIDR(string)
ipInterfaceOctets=cidr[0].toByteArray()
subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray()
octets=[]
i=0
for(;i<4;){octets.push(parseInt(ipInterfaceOctets[i],10)&parseInt(subnetMaskOctets[i],10))
i++}return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}}
ipaddr.IPv4.parse=function(string){const parts=this.parser(string)
if(null===parts)throw new Error("ipaddr: string is not formatted like an IPv4 Address")
return new this(parts)}
ipaddr.IPv4.parseCIDR=function(string){let match
if(match=string.match(/^(.+)\/(\d+)$/)){const maskLength=parseInt(match[2])
if(maskLength>=0&&maskLength<=32){const parsed=[this.parse(match[1]),maskLength]
Object.defineProperty(parsed,"toString",{value:function(){return this.join("/")}})
return parsed}}throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range")}
ipaddr.IPv4.parser=function(string){let match,part,value
if(match=string.match(ipv4Regexes.fourOctet))return function(){const ref=match.slice(1,6),results=[]
for(let i=0;i<ref.length;i++){part=ref[i]
results.push(parseIntAuto(part))}return results}()
if(match=string.match(ipv4Regexes.longValue)){value=parseIntAuto(match[1])
if(value>4294967295||value<0)throw new Error("ipaddr: address outside defined range")
return function(){const results=[]
let shift
for(shift=0;shift<=24;shift+=8)results.push(value>>shift&255)
return results}().reverse()}return(match=string.match(ipv4Regexes.twoOctet))?function(){const ref=match.slice(1,4),results=[]
value=parseIntAuto(ref[1])
if(value>16777215||value<0)throw new Error("ipaddr: address outside defined range")
results.push(parseIntAuto(ref[0]))
results.push(value>>16&255)
results.push(value>>8&255)
results.push(255&value)
return results}():(match=string.match(ipv4Regexes.threeOctet))?function(){const ref=match.slice(1,5),results=[]
value=parseIntAuto(ref[2])
if(value>65535||value<0)throw new Error("ipaddr: address outside defined range")
results.push(parseIntAuto(ref[0]))
results.push(parseIntAuto(ref[1]))
results.push(value>>8&255)
results.push(255&value)
return results}():null}
ipaddr.IPv4.subnetMaskFromPrefixLength=function(prefix){prefix=parseInt(prefix)
if(Number.isNaN(prefix)||prefix<0||prefix>32)throw new Error("ipaddr: invalid IPv4 prefix length")
const octets=[0,0,0,0]
let j=0
const filledOctetCount=Math.floor(prefix/8)
for(;j<filledOctetCount;){octets[j]=255
j++}filledOctetCount<4&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<8-prefix%8)
return new this(octets)}
ipaddr.IPv6=function(){function IPv6(parts,zoneId){let i,part
if(16===parts.length){this.parts=[]
for(i=0;i<=14;i+=2)this.parts.push(parts[i]<<8|parts[i+1])}else{if(8!==parts.length)throw new Error("ipaddr: ipv6 part count should be 8 or 16")
this.parts=parts}for(i=0;i<this.parts.length;i++){part=this.parts[i]
if(!(0<=part&&part<=65535))throw new Error("ipaddr: ipv6 part should fit in 16 bits")}zoneId&&(this.zoneId=zoneId)}IPv6.prototype.SpecialRanges={unspecified:[new IPv6([0,0,0,0,0,0,0,0]),128],linkLocal:[new IPv6([65152,0,0,0,0,0,0,0]),10],multicast:[new IPv6([65280,0,0,0,0,0,0,0]),8],loopback:[new IPv6([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new IPv6([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new IPv6([0,0,0,0,0,65535,0,0]),96],deprecatedSiteLocal:[new IPv6([65216,0,0,0,0,0,0,0]),10],discard:[new IPv6([256,0,0,0,0,0,0,0]),64],rfc6145:[new IPv6([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new IPv6([100,65435,0,0,0,0,0,0]),96],[new IPv6([100,65435,1,0,0,0,0,0]),48]],"6to4":[new IPv6([8194,0,0,0,0,0,0,0]),16],teredo:[new IPv6([8193,0,0,0,0,0,0,0]),32],benchmarking:[new IPv6([8193,2,0,0,0,0,0,0]),48],amt:[new IPv6([8193,3,0,0,0,0,0,0]),32],as112v6:[[new IPv6([8193,4,274,0,0,0,0,0]),48],[new IPv6([9760,79,32768,0,0,0,0,0]),48]],deprecatedOrchid:[new IPv6([8193,16,0,0,0,0,0,0]),28],orchid2:[new IPv6([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[new IPv6([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new IPv6([24320,0,0,0,0,0,0,0]),16],reserved:[[new IPv6([8193,0,0,0,0,0,0,0]),23],[new IPv6([8193,3512,0,0,0,0,0,0]),32],[new IPv6([16383,0,0,0,0,0,0,0]),20]]}
IPv6.prototype.isIPv4MappedAddress=function(){return"ipv4Mapped"===this.range()}
IPv6.prototype.kind=function(){return"ipv6"}
IPv6.prototype.match=function(other,cidrRange){let ref
if(void 0===cidrRange){ref=other
other=ref[0]
cidrRange=ref[1]}if("ipv6"!==other.kind())throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one")
return matchCIDR(this.parts,other.parts,16,cidrRange)}
IPv6.prototype.prefixLengthFromSubnetMask=function(){let cidr=0,stop=!1
const zerotable={0:16,32768:15,49152:14,57344:13,61440:12,63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0}
let part,zeros
for(let i=7;i>=0;i-=1){part=this.parts[i]
if(!(part in zerotable))return null
zeros=zerotable[part]
if(stop&&0!==zeros)return null
16!==zeros&&(stop=!0)
cidr+=zeros}return 128-cidr}
IPv6.prototype.range=function(){return ipaddr.subnetMatch(this,this.SpecialRanges)}
IPv6.prototype.toByteArray=function(){let part
const bytes=[],ref=this.parts
for(let i=0;i<ref.length;i++){part=ref[i]
bytes.push(part>>8)
bytes.push(255&part)}return bytes}
IPv6.prototype.toFixedLengthString=function(){const addr=function(){const results=[]
for(let i=0;i<this.parts.length;i++)results.push(padPart(this.parts[i].toString(16),4))
return results}.call(this).join(":")
let suffix=""
this.zoneId&&(suffix=`%${this.zoneId}`)
return addr+suffix}
IPv6.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4")
const ref=this.parts.slice(-2),high=ref[0],low=ref[1]
return new ipaddr.IPv4([high>>8,255&high,low>>8,255&low])}
IPv6.prototype.toNormalizedString=function(){const addr=function(){const results=[]
for(let i=0;i<this.parts.length;i++)results.push(this.parts[i].toString(16))
return results}.call(this).join(":")
let suffix=""
this.zoneId&&(suffix=`%${this.zoneId}`)
return addr+suffix}
IPv6.prototype.toRFC5952String=function(){const regex=/((^|:)(0(:|$)){2,})/g
let suffix=""
this.zoneId&&(suffix=`%${this.zoneId}`)
const normalized=this.toNormalizedString(),string=normalized.slice(0,normalized.length-suffix.length)
let match,bestMatchIndex=0,bestMatchLength=-1,bestMatchGroups=-1
for(;match=regex.exec(string);){const groups=(match[0].match(/0/g)||[]).length
if(groups>bestMatchGroups){bestMatchGroups=groups
bestMatchIndex=match.index
bestMatchLength=match[0].length}}return bestMatchLength<0?string+suffix:`${string.substring(0,bestMatchIndex)}::${string.substring(bestMatchIndex+bestMatchLength)}${suffix}`}
IPv6.prototype.toString=function(){return this.toRFC5952String()}
return IPv6}()
ipaddr.IPv6.broadcastAddressFromCIDR=function(string){try{const cidr=this.parseCIDR(string),ipInterfaceOctets=cidr[0].toByteArray(),subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray(),octets=[]
let i=0
for(;i<16;){octets.push(parseInt(ipInterfaceOctets[i],10)|255^parseInt(subnetMaskOctets[i],10))
i++}return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}}
ipaddr.IPv6.isIPv6=function(string){return null!==this.parser(string)}
ipaddr.IPv6.isValid=function(string){if("string"==typeof string&&-1===string.indexOf(":"))return!1
try{const addr=this.parser(string)
new this(addr.parts,addr.zoneId)
return!0}catch{return!1}}
ipaddr.IPv6.isValidCIDR=function(string){if("string"==typeof string&&-1===string.indexOf(":"))return!1
try{this.parseCIDR(string)
return!0}catch{return!1}}
ipaddr.IPv6.networkAddressFromCIDR=function(string){let cidr,i,ipInterfaceOctets,octets,subnetMaskOctets
try{cidr=this.parseCIDR(string)
ipInterfaceOctets=cidr[0].toByteArray()
subnetMaskOctets=this.subnetMaskFromPrefixLength(cidr[1]).toByteArray()
octets=[]
i=0
for(;i<16;){octets.push(parseInt(ipInterfaceOctets[i],10)&parseInt(subnetMaskOctets[i],10))
i++}return new this(octets)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}}
ipaddr.IPv6.parse=function(string){const addr=this.parser(string)
if(null===addr)throw new Error("ipaddr: string is not formatted like an IPv6 Address")
return new this(addr.parts,addr.zoneId)}
ipaddr.IPv6.parseCIDR=function(string){let maskLength,match,parsed
if(match=string.match(/^(.+)\/(\d+)$/)){maskLength=parseInt(match[2])
if(maskLength>=0&&maskLength<=128){parsed=[this.parse(match[1]),maskLength]
Object.defineProperty(parsed,"toString",{value:function(){return this.join("/")}})
return parsed}}throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")}
ipaddr.IPv6.parser=function(string){let addr,i,match,octet,octets,zoneId
if(match=string.match(ipv6Regexes.deprecatedTransitional))return this.parser(`::ffff:${match[1]}`)
if(ipv6Regexes.native.test(string))return expandIPv6(string,8)
if(match=string.match(ipv6Regexes.transitional)){zoneId=match[6]||""
addr=match[1]
match[1].endsWith("::")||(addr=addr.slice(0,-1))
addr=expandIPv6(addr+zoneId,6)
if(addr&&addr.parts){octets=[parseInt(match[2]),parseInt(match[3]),parseInt(match[4]),parseInt(match[5])]
for(i=0;i<octets.length;i++){octet=octets[i]
if(!(0<=octet&&octet<=255))return null}addr.parts.push(octets[0]<<8|octets[1])
addr.parts.push(octets[2]<<8|octets[3])
return{parts:addr.parts,zoneId:addr.zoneId}}}return null}
ipaddr.IPv6.subnetMaskFromPrefixLength=function(prefix){prefix=parseInt(prefix)
if(Number.isNaN(prefix)||prefix<0||prefix>128)throw new Error("ipaddr: invalid IPv6 prefix length")
const octets=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
let j=0
const filledOctetCount=Math.floor(prefix/8)
for(;j<filledOctetCount;){octets[j]=255
j++}filledOctetCount<16&&(octets[filledOctetCount]=Math.pow(2,prefix%8)-1<<8-prefix%8)
return new this(octets)}
ipaddr.fromByteArray=function(bytes){const length=bytes.length
if(4===length)return new ipaddr.IPv4(bytes)
if(16===length)return new ipaddr.IPv6(bytes)
throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")}
ipaddr.isValid=function(string){return ipaddr.IPv6.isValid(string)||ipaddr.IPv4.isValid(string)}
ipaddr.isValidCIDR=function(string){return ipaddr.IPv6.isValidCIDR(string)||ipaddr.IPv4.isValidCIDR(string)}
ipaddr.parse=function(string){if(ipaddr.IPv6.isValid(string))return ipaddr.IPv6.parse(string)
if(ipaddr.IPv4.isValid(string))return ipaddr.IPv4.parse(string)
throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")}
ipaddr.parseCIDR=function(string){try{return ipaddr.IPv6.parseCIDR(string)}catch{try{return ipaddr.IPv4.parseCIDR(string)}catch(e){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:e})}}}
ipaddr.process=function(string){const addr=this.parse(string)
return"ipv6"===addr.kind()&&addr.isIPv4MappedAddress()?addr.toIPv4Address():addr}
ipaddr.subnetMatch=function(address,rangeList,defaultName){let i,rangeName,rangeSubnets,subnet
null==defaultName&&(defaultName="unicast")
for(rangeName in rangeList)if(Object.prototype.hasOwnProperty.call(rangeList,rangeName)){rangeSubnets=rangeList[rangeName]
!rangeSubnets[0]||rangeSubnets[0]instanceof Array||(rangeSubnets=[rangeSubnets])
for(i=0;i<rangeSubnets.length;i++){subnet=rangeSubnets[i]
if(address.kind()===subnet[0].kind()&&address.match.apply(address,subnet))return rangeName}}return defaultName}
module.exports?module.exports=ipaddr:root.ipaddr=ipaddr}(this)}),2227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{L:()=>issueCommand})
var external_os_=__webpack_require__(857)
function toCommandValue(input){return null==input?"":"string"==typeof input||input instanceof String?input:JSON.stringify(input)}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_.EOL)}class Command{constructor(command,properties,message){command||(command="missing.command")
this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" "
let first=!0
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){first?first=!1:cmdStr+=","
cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`::${s=this.message,toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`
var s
return cmdStr}}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}}),7157:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{o:()=>Context})
var fs$0=__webpack_require__(9896),os$1=__webpack_require__(857)
class Context{constructor(){var _a,_b,_c
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,fs$0.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,fs$0.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const path=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os$1.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=null!==(_a=process.env.GITHUB_API_URL)&&void 0!==_a?_a:"https://api.github.com"
this.serverUrl=null!==(_b=process.env.GITHUB_SERVER_URL)&&void 0!==_b?_b:"https://github.com"
this.graphqlUrl=null!==(_c=process.env.GITHUB_GRAPHQL_URL)&&void 0!==_c?_c:"https://api.github.com/graphql"}get issue(){const payload=this.payload
return Object.assign(Object.assign({},this.repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[owner,repo]=process.env.GITHUB_REPOSITORY.split("/")
return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}}),3305:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{_L:()=>_boolean,qm:()=>_gte,Eb:()=>_maxLength,m9:()=>_minLength,F7:()=>_number,fU:()=>_refine,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe,mI:()=>meta})
var _a,core_checks=__webpack_require__(4890);(_a=globalThis).__zod_globalRegistry??(_a.__zod_globalRegistry=new class{constructor(){this._map=new WeakMap
this._idmap=new Map}add(schema,..._meta){const meta=_meta[0]
this._map.set(schema,meta)
meta&&"object"==typeof meta&&"id"in meta&&this._idmap.set(meta.id,schema)
return this}clear(){this._map=new WeakMap
this._idmap=new Map
return this}remove(schema){const meta=this._map.get(schema)
meta&&"object"==typeof meta&&"id"in meta&&this._idmap.delete(meta.id)
this._map.delete(schema)
return this}get(schema){const p=schema._zod.parent
if(p){const pm={...this.get(p)??{}}
delete pm.id
const f={...pm,...this._map.get(schema)}
return Object.keys(f).length?f:void 0}return this._map.get(schema)}has(schema){return this._map.has(schema)}})
const globalRegistry=globalThis.__zod_globalRegistry
var core_util=__webpack_require__(4723)
function snapshotChecks(def){def.checks&&(def.checks=[...def.checks])
return def}function _string(Class,params){return new Class(snapshotChecks({type:"string",...core_util.A2(params)}))}function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...core_util.A2(params)}))}function _boolean(Class,params){return new Class({type:"boolean",...core_util.A2(params)})}function _unknown(Class){return new Class({type:"unknown"})}function _gte(value,params){return new core_checks.J_({check:"greater_than",...core_util.A2(params),value,inclusive:!0})}function _maxLength(maximum,params){return new core_checks.Yk({check:"max_length",...core_util.A2(params),maximum})}function _minLength(minimum,params){return new core_checks.Kk({check:"min_length",...core_util.A2(params),minimum})}function _regex(pattern,params){return new core_checks.DG({check:"string_format",format:"regex",...core_util.A2(params),pattern})}function _refine(Class,fn,_params){return new Class({type:"custom",check:"custom",fn,...core_util.A2(_params)})}function describe(description){const ch=new core_checks.QP({check:"describe"})
ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{}
globalRegistry.add(inst,{...existing,description})}]
ch._zod.check=()=>{}
return ch}function meta(metadata){const ch=new core_checks.QP({check:"meta"})
ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{}
globalRegistry.add(inst,{...existing,...metadata})}]
ch._zod.check=()=>{}
return ch}}),4890:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{DG:()=>$ZodCheckRegex,J_:()=>$ZodCheckGreaterThan,Kk:()=>$ZodCheckMinLength,QP:()=>$ZodCheck,Yk:()=>$ZodCheckMaxLength})
var _core_js$0=__webpack_require__(8532),_util_js$1=__webpack_require__(4723)
const $ZodCheck=_core_js$0.xI("$ZodCheck",(inst,def)=>{var _a
inst._zod??(inst._zod={})
inst._zod.def=def;(_a=inst._zod).onattach??(_a.onattach=[])}),_whenHasLength=payload=>{const val=payload.value
return!_util_js$1.cl(val)&&void 0!==val.length},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckGreaterThan=_core_js$0.xI("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def)
const origin=numericOriginMap[typeof def.value]
inst._zod.check=payload=>{(def.inclusive?payload.value>=def.value:payload.value>def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:"object"==typeof def.value?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}}),$ZodCheckMaxLength=_core_js$0.xI("$ZodCheckMaxLength",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasLength)
inst._zod.check=payload=>{const input=payload.value,units=input.length
if(("string"==typeof input&&units>def.maximum?_util_js$1.O7(input):units)<=def.maximum)return
const origin=_util_js$1.Rc(input)
payload.issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckMinLength=_core_js$0.xI("$ZodCheckMinLength",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasLength)
inst._zod.check=payload=>{const input=payload.value,units=input.length
if(("string"==typeof input&&units>=def.minimum&&units<2*def.minimum?_util_js$1.O7(input):units)>=def.minimum)return
const origin=_util_js$1.Rc(input)
payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}}),$ZodCheckStringFormat=_core_js$0.xI("$ZodCheckStringFormat",(inst,def)=>{var _a,_b
$ZodCheck.init(inst,def)
def.pattern?(_a=inst._zod).check??(_a.check=payload=>{def.pattern.lastIndex=0
def.pattern.test(payload.value)||payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=_core_js$0.xI("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def)
inst._zod.check=payload=>{def.pattern.lastIndex=0
def.pattern.test(payload.value)||payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}})}),8532:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>globalConfig,tm:()=>NEVER,xI:()=>$constructor})
var _a,_util_js$0=__webpack_require__(4723)
const NEVER=Object.freeze({status:"aborted"}),_zodDesc={value:void 0,enumerable:!1}
let _E="captureStackTrace"in Error?Error:null
function $constructor(name,initializer,proto,params){function Internals(def){this.def=def
this.constr=_
this.traits=new Set}Internals.prototype={}
const protoMembers=proto,initialized=protoMembers&&new WeakSet
function init(inst,def){if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.value=new Internals(def)
try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}inst._zod.traits.add(name)
initializer(inst,def)
if(initialized){const own=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype
let up=own
for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up)
const target=up??own
if(!initialized.has(target)){initialized.add(target);(0,_util_js$0.ol)(target,protoMembers)}}const proto=_.prototype
for(const k in proto)Object.prototype.hasOwnProperty.call(proto,k)&&(k in inst||(inst[k]=proto[k].bind(inst)))}const Parent=params?.Parent??Object
class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name})
function _(def){const inst=params?.Parent?function(Definition){const E=_E
if(E){const saved=E.stackTraceLimit
if("number"==typeof saved){try{E.stackTraceLimit=0}catch{_E=null
return new Definition}try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}(Definition):this
init(inst,def)
const deferred=inst._zod.deferred
if(deferred){for(const fn of deferred)fn()
inst._zod.deferred=void 0}const pp=globalThis.__zod_globalConfig?.postProcessor
pp&&pp(inst)
return inst}Object.defineProperty(_,"init",{value:init})
Object.defineProperty(_,Symbol.hasInstance,{value:inst=>!!(params?.Parent&&inst instanceof params.Parent)||inst?._zod?.traits?.has(name)})
Object.defineProperty(_,"name",{value:name})
return _}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(name){super(`Encountered unidirectional transform during encode: ${name}`)
this.name="ZodEncodeError"}}(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={})
const globalConfig=globalThis.__zod_globalConfig
function config(newConfig){newConfig&&Object.assign(globalConfig,newConfig)
return globalConfig}}),4723:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{A2:()=>normalizeParams,Gv:()=>isObject,NM:()=>optionalKeys,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cl:()=>nullish,d3:()=>attachSchema,gx:()=>captureStackTrace,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>propertyKeyTypes,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues})
function getEnumValues(entries){const numericValues=Object.values(entries).filter(v=>"number"==typeof v)
return Object.entries(entries).filter(([k,_])=>-1===numericValues.indexOf(+k)).map(([_,v])=>v)}function jsonStringifyReplacer(_,value){return"bigint"==typeof value?value.toString():value}class Cached{constructor(getter){this._getter=getter
this._value=void 0}get value(){const getter=this._getter
if(void 0!==getter){this._value=getter()
this._getter=void 0}return this._value}}function cached(getter){return new Cached(getter)}function nullish(input){return null==input}function cleanRegex(source){const start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.length
return source.slice(start,end)}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}const captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{}
function isObject(data){return"object"==typeof data&&null!==data&&!Array.isArray(data)}function isPlainObject(o){if(!1===isObject(o))return!1
const ctor=o.constructor
if(void 0===ctor)return!0
if("function"!=typeof ctor)return!0
const prot=ctor.prototype
return!1!==isObject(prot)&&!1!==Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")}const propertyKeyTypes=new Set(["string","number","symbol"])
function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){const cl=new inst._zod.constr(def??inst._zod.def)
def&&!params?.parent||(cl._zod.parent=inst)
return cl}function normalizeParams(_params){const params=_params
if(!params)return{}
if("string"==typeof params)return{error:()=>params}
if(void 0!==params?.message){if(void 0!==params?.error)throw new Error("Cannot specify both `message` and `error` params")
params.error=params.message}delete params.message
return"string"==typeof params.error?{...params,error:()=>params.error}:params}function optionalKeys(shape){return Object.keys(shape).filter(k=>void 0!==shape[k]._zod.optin&&"optional"===shape[k]._zod.optout)}function aborted(x,startIndex=0){if(!0===x.aborted)return!0
for(let i=startIndex;i<x.issues.length;i++)if(!0!==x.issues[i]?.continue)return!0
return!1}function explicitlyAborted(x,startIndex=0){if(!0===x.aborted)return!0
for(let i=startIndex;i<x.issues.length;i++)if(!1===x.issues[i]?.continue)return!0
return!1}function prefixIssues(path,issues){return issues.map(iss=>{var _a;(_a=iss).path??(_a.path=[])
iss.path.unshift(path)
return iss})}function unwrapMessage(message){return"string"==typeof message?message:message?.message}function sizeCaps(defChecks){const caps=[]
for(const ch of defChecks??[]){const d=ch._zod.def
if(!/_(length|size)$|_equals$/.test(d.check))break
const max=d.maximum??d.length??d.size
max>=0&&caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a
for(let i=start;i<issues.length;i++)(_a=issues[i]).schema??(_a.schema=inst)}function finalizeIssue(iss,ctx,config){var _a
const traits=iss.inst?._zod?.traits
traits?.has("$ZodType")&&(traits.has("$ZodCheck")?(_a=iss).schema??(_a.schema=iss.inst):iss.schema=iss.inst)
const schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config.customError?.(iss))??unwrapMessage(config.localeError?.(iss))??"Invalid input",full={}
for(const k of Object.keys(iss))"inst"!==k&&"schema"!==k&&"continue"!==k&&"input"!==k&&"__proto__"!==k&&(full[k]=iss[k])
full.path??(full.path=[])
full.message=message
ctx?.reportInput&&(full.input=iss.input)
return full}const highSurrogate=/[\uD800-\uDBFF]/
function codePointLength(str){const units=str.length
if(!highSurrogate.test(str))return units
let count=units
for(let i=0;i<units-1;i++)if(55296==(64512&str.charCodeAt(i))&&56320==(64512&str.charCodeAt(i+1))){count--
i++}return count}function getLengthableOrigin(input){return Array.isArray(input)?"array":"string"==typeof input?"string":"unknown"}function issue(...args){const[iss,input,inst]=args
return"string"==typeof iss?{message:iss,code:"custom",input,inst}:{...iss}}function members(proto,table){for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key)
desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable,value})
return value}function hide(inst,key,value){return own(inst,key,value,!1)}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return null==this?fn:own(this,key,fn.bind(this))},set(value){own(this,key,value)}})}let installing,broke=!1
const breaker={configurable:!0,get(){broke=!0}}
function defineLazyInternal(inst,key,compute){const proto=Object.getPrototypeOf(inst._zod)
if(key in proto&&installing!==inst._zod)installing=void 0
else{installing=inst._zod
Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker)
const outer=broke
broke=!1
try{const value=compute(this)
broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,value})
broke=broke||outer
return value}catch(err){delete this[key]
broke=broke||outer
throw err}},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value})}})}}function installLazyProp(inst,key,make,enumerable){const proto=function(inst,sentinel){const proto=Object.getPrototypeOf(inst)
return sentinel in proto?void 0:proto}(inst,key)
proto&&Object.defineProperty(proto,key,{configurable:!0,get(){const desc={configurable:!0,writable:!0,enumerable,value:void 0}
Object.defineProperty(this,key,desc)
desc.value=make(this)
Object.defineProperty(this,key,desc)
return desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}}),8395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{YOg:()=>array,zMY:()=>schemas_boolean,k5n:()=>_enum,euz:()=>literal,mee:()=>nullable,aig:()=>schemas_number,Ikc:()=>object,lqM:()=>optional,g1P:()=>record,YPB:()=>refine,YjP:()=>schemas_string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var core_core=__webpack_require__(8532),core_checks=__webpack_require__(4890)
const anyString=/^[\s\S]{0,}$/,number=/^-?\d+(?:\.\d+)?$/,regexes_boolean=/^(?:true|false)$/i
var core_util=__webpack_require__(4723)
const version={major:4,minor:6,patch:7},$ZodType=core_core.xI("$ZodType",(inst,def)=>{var _a
inst??(inst={})
inst._zod.def=def
inst._zod.bag=inst._zod.bag||{}
inst._zod.version=version
const defChecks=inst._zod.def.checks,checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[]
for(const ch of checks)for(const fn of ch._zod.onattach)fn(inst)
if(0===checks.length){(_a=inst._zod).deferred??(_a.deferred=[])
inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse})}else{const runChecks=(payload,checks,ctx)=>{if(payload.memo)return payload
let asyncResult,isAborted=core_util.QH(payload)
for(const ch of checks){if(ch._zod.def.when){if(core_util.rL(payload))continue
if(!ch._zod.def.when(payload))continue}else if(isAborted)continue
const currLen=payload.issues.length,_=ch._zod.check(payload)
if(_ instanceof Promise&&!1===ctx?.async)throw new core_core.GT
if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _
if(payload.issues.length!==currLen){core_util.d3(payload.issues,currLen,inst)
isAborted||(isAborted=core_util.QH(payload,currLen))}})
else{if(payload.issues.length===currLen)continue
core_util.d3(payload.issues,currLen,inst)
isAborted||(isAborted=core_util.QH(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{if(core_util.QH(canary)){canary.aborted=!0
return canary}const checkResult=runChecks(payload,checks,ctx)
if(checkResult instanceof Promise){if(!1===ctx.async)throw new core_core.GT
return checkResult.then(checkResult=>inst._zod.parse(checkResult,ctx))}return inst._zod.parse(checkResult,ctx)}
inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)return inst._zod.parse(payload,ctx)
if("backward"===ctx.direction){const canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0})
return canary instanceof Promise?canary.then(canary=>handleCanaryResult(canary,payload,ctx)):handleCanaryResult(canary,payload,ctx)}const result=inst._zod.parse(payload,ctx)
if(result instanceof Promise){if(!1===ctx.async)throw new core_core.GT
return result.then(result=>runChecks(result,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~standard"(){return core_util.jD(this,"~standard",(inst=this,{validate:value=>{const ctx={async:!1}
try{const r=inst._zod.run({value,issues:[]},ctx)
if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch(_){}return async function(inst,value){const ctx={async:!0}
return toStandardResult(await inst._zod.run({value,issues:[]},ctx),ctx)}(inst,value)},vendor:"zod",version:1}))
var inst},set"~standard"(value){core_util.qh(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))}:{value:r.value},$ZodString=core_core.xI("$ZodString",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=def.pattern??anyString
inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch(_){}if("string"==typeof payload.value)return payload
payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst})
return payload}}),$ZodNumber=core_core.xI("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=number
inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Number(payload.value)}catch(_){}const input=payload.value
if("number"==typeof input&&!Number.isNaN(input)&&Number.isFinite(input))return payload
const received="number"==typeof input?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0
payload.issues.push({expected:"number",code:"invalid_type",input,inst,...received?{received}:{}})
return payload}}),$ZodBoolean=core_core.xI("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=regexes_boolean
inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Boolean(payload.value)}catch(_){}const input=payload.value
if("boolean"==typeof input)return payload
payload.issues.push({expected:"boolean",code:"invalid_type",input,inst})
return payload}}),$ZodUnknown=core_core.xI("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=payload=>payload})
const arraySize=input=>Array.isArray(input)?input.length:-1
function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(...core_util.lQ(index,result.issues))
final.value[index]=result.value}const $ZodArray=core_core.xI("$ZodArray",(inst,def)=>{$ZodType.init(inst,def)
const memo=core_core.cr.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!Array.isArray(input)){payload.issues.push({expected:"array",code:"invalid_type",input,inst})
return payload}payload.value=memo?memo.alloc(inst,payload,Array(input.length),ctx):Array(input.length)
const proms=[],abortEarly=ctx?.abortEarly
for(let i=0;i<input.length;i++){const item=input[i],result=def.element._zod.run({value:item,issues:[]},ctx)
if(result instanceof Promise)proms.push(result.then(result=>handleArrayResult(result,payload,i)))
else{handleArrayResult(result,payload,i)
if(abortEarly&&0!==result.issues.length&&core_util.QH(result))break}}return proms.length?Promise.all(proms).then(()=>payload):payload}
!function(inst,size){const caps=core_util.hi(inst._zod.def.checks)
if(!caps.length)return
const cap=Math.min(...caps.map(c=>c[0])),parse=inst._zod.parse
inst._zod.parse=(payload,ctx)=>{const n=size(payload.value)
if(n>cap&&!ctx?.skipChecks&&"backward"!==ctx?.direction)for(const[max,ch]of core_util.hi(inst._zod.def.checks))if(n>max&&ch._zod.def.when(payload)){const start=payload.issues.length
ch._zod.check(payload)
payload.issues[start].continue=!1
core_util.d3(payload.issues,start,inst)
return payload}return parse(payload,ctx)}}(inst,arraySize)})
function handlePropertyResult(result,final,key,input,optin,optout){const isPresent=key in input,isOptionalOut="optional"===optout
if(isPresent||!isOptionalOut||"optional"!==optin){if(result.issues.length){if(void 0!==optin&&isOptionalOut&&!isPresent)return
final.issues.push(...core_util.lQ(key,result.issues))}isPresent||void 0!==optin?void 0===result.value?(isPresent||"defaulted"===optin&&!isOptionalOut)&&(final.value[key]=void 0):final.value[key]=result.value:result.issues.length||final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[key]})}}const NO_SYMBOL_KEYS=[]
const $ZodObject=core_core.xI("$ZodObject",(inst,def)=>{$ZodType.init(inst,def)
const desc=Object.getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{}
if(sh){const get=()=>{const newSh={...sh}
Object.defineProperty(def,"shape",{value:newSh})
get.raw=newSh
return newSh}
get.raw=sh
Object.defineProperty(def,"shape",{get})}const _normalized=core_util.PO(()=>function(def){const keys=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys
for(const k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`)
const okeys=core_util.NM(def.shape)
return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}(def))
core_util.v5(inst,"propValues",zod=>{const shape=zod.def.shape,propValues={}
for(const key in shape){const field=shape[key]._zod
if(field.values){Object.prototype.hasOwnProperty.call(propValues,key)||core_util.Vy(propValues,key,new Set)
for(const v of field.values)propValues[key].add(v)
void 0!==field.optin&&propValues[key].add(void 0)}}return propValues})
const isObject=core_util.Gv,catchall=def.catchall
let value
const memo=core_core.cr.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value)
const input=payload.value
if(!isObject(input)){payload.issues.push({expected:"object",code:"invalid_type",input,inst})
return payload}payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
const proms=[],shape=value.shape,abortEarly=ctx?.abortEarly
let seen=payload.issues.length
for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break
seen=payload.issues.length}if("__proto__"===key)continue
const el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el._zod.run({value:input[key],issues:[]},ctx)
r instanceof Promise?proms.push(r.then(r=>handlePropertyResult(r,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return catchall?function(proms,input,payload,ctx,def,inst,abortEarly){const unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.optout
let seen=0
for(const key in input){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break
seen=payload.issues.length}if(keySet.has(key))continue
if("__proto__"===key){"never"===t&&unrecognized.push(key)
continue}if("never"===t){unrecognized.push(key)
continue}const r=_catchall.run({value:input[key],issues:[]},ctx)
r instanceof Promise?proms.push(r.then(r=>handlePropertyResult(r,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,inst,continue:!0})
return proms.length?Promise.all(proms).then(()=>payload):payload}(proms,input,payload,ctx,_normalized.value,inst,!0===abortEarly):proms.length?Promise.all(proms).then(()=>payload):payload}})
function handleUnionResults(results,final,inst,ctx){for(const result of results)if(0===result.issues.length){final.value=result.value
return final}const nonaborted=results.filter(r=>!core_util.QH(r))
if(1===nonaborted.length){final.value=nonaborted[0].value
return nonaborted[0]}final.issues.push({code:"invalid_union",input:final.value,inst,errors:results.map(result=>result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))})
return final}const $ZodUnion=core_core.xI("$ZodUnion",(inst,def)=>{$ZodType.init(inst,def)
core_util.v5(inst,"optin",zod=>zod.def.options.some(o=>"defaulted"===o._zod.optin)?"defaulted":zod.def.options.some(o=>void 0!==o._zod.optin)?"optional":void 0)
core_util.v5(inst,"optout",zod=>zod.def.options.some(o=>"optional"===o._zod.optout)?"optional":void 0)
core_util.v5(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values))return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)))})
core_util.v5(inst,"pattern",zod=>{if(zod.def.options.every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern)
return new RegExp(`^(${patterns.map(p=>core_util.p6(p.source)).join("|")})$`)}})
const first=1===def.options.length?def.options[0]._zod.run:null
inst._zod.parse=(payload,ctx)=>{if(first)return first(payload,ctx)
let async=!1
const results=[]
for(const option of def.options){const result=option._zod.run({value:payload.value,issues:[]},ctx)
if(result instanceof Promise){results.push(result)
async=!0}else{if(0===result.issues.length)return result
results.push(result)}}return async?Promise.all(results).then(results=>handleUnionResults(results,payload,inst,ctx)):handleUnionResults(results,payload,inst,ctx)}}),$ZodRecord=core_core.xI("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def)
const memo=core_core.cr.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!core_util.Qd(input)){payload.issues.push({expected:"record",code:"invalid_type",input,inst})
return payload}const proms=[],values=def.keyType._zod.values
if(values&&!def.partial){payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
const recordKeys=new Set
for(const key of values)if("string"==typeof key||"number"==typeof key||"symbol"==typeof key){recordKeys.add("number"==typeof key?key.toString():key)
if("__proto__"===key)continue
const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst})
continue}const outKey=keyResult.value
if("__proto__"===outKey)continue
const result=def.valueType._zod.run({value:input[key],issues:[]},ctx)
if(result instanceof Promise)proms.push(result.then(result=>{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}))
else{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}}let unrecognized
for(const key in input)if(!recordKeys.has(key))if("loose"===def.mode){if("__proto__"===key)continue
payload.value[key]=input[key]}else{unrecognized=unrecognized??[]
unrecognized.push(key)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
let unrecognized
for(const key of Reflect.ownKeys(input)){if("__proto__"===key)continue
if(!Object.prototype.propertyIsEnumerable.call(input,key))continue
let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof key&&number.test(key)&&keyResult.issues.length){const retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx)
if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===retryResult.issues.length&&(keyResult=retryResult)}if(keyResult.issues.length){if("loose"===def.mode)payload.value[key]=input[key]
else if(values){unrecognized=unrecognized??[]
unrecognized.push(key)}else payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst})
continue}const outKey=keyResult.value
if("__proto__"===outKey)continue
const result=def.valueType._zod.run({value:input[key],issues:[]},ctx)
if(result instanceof Promise)proms.push(result.then(result=>{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}))
else{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}return proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodEnum=core_core.xI("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def)
const values=core_util.w5(def.entries),valuesSet=new Set(values)
inst._zod.values=valuesSet
core_util.v5(inst,"pattern",zod=>{const patternValues=core_util.w5(zod.def.entries).filter(k=>core_util.qQ.has(typeof k))
return new RegExp(patternValues.length?`^(${patternValues.map(o=>core_util.sD(o.toString())).join("|")})$`:"^[^\\s\\S]$")})
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(valuesSet.has(input))return payload
payload.issues.push({code:"invalid_value",values,input,inst})
return payload}}),$ZodLiteral=core_core.xI("$ZodLiteral",(inst,def)=>{$ZodType.init(inst,def)
const values=new Set(def.values)
inst._zod.values=values
core_util.v5(inst,"pattern",zod=>{const vals=zod.def.values
return new RegExp(vals.length?`^(${vals.map(o=>"string"==typeof o?core_util.sD(o):o?core_util.sD(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")})
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(values.has(input))return payload
payload.issues.push({code:"invalid_value",values:def.values,input,inst})
return payload}}),$ZodTransform=core_core.xI("$ZodTransform",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.optin="optional"
core_core.cr.memoizer?.guard(inst)
inst._zod.parse=(payload,ctx)=>{if("backward"===ctx.direction)throw new core_core.cV(inst.constructor.name)
const _out=def.transform(payload.value,payload)
if(ctx.async)return(_out instanceof Promise?_out:Promise.resolve(_out)).then(output=>{payload.value=output
return payload})
if(_out instanceof Promise)throw new core_core.GT
payload.value=_out
return payload}})
function handleOptionalResult(payload,result){payload.value=result.issues.length?void 0:result.value
return payload}const $ZodOptional=core_core.xI("$ZodOptional",(inst,def)=>{$ZodType.init(inst,def)
core_util.v5(inst,"optin",zod=>"defaulted"===zod.def.innerType._zod.optin?"defaulted":"optional")
inst._zod.optout="optional"
core_util.v5(inst,"values",zod=>{const values=zod.def.innerType._zod.values
return values?new Set([...values,void 0]):void 0})
core_util.v5(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern
return pattern?new RegExp(`^(${core_util.p6(pattern.source)})?$`):void 0})
inst._zod.parse=(payload,ctx)=>{if(void 0===payload.value){if("defaulted"!==def.innerType._zod.optin)return payload
const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx)
return result instanceof Promise?result.then(result=>handleOptionalResult(payload,result)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodNullable=core_core.xI("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def)
core_util.v5(inst,"optin",zod=>zod.def.innerType._zod.optin)
core_util.v5(inst,"optout",zod=>zod.def.innerType._zod.optout)
core_util.v5(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern
return pattern?new RegExp(`^(${core_util.p6(pattern.source)}|null)$`):void 0})
core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0)
inst._zod.parse=(payload,ctx)=>null===payload.value?payload:def.innerType._zod.run(payload,ctx)}),$ZodCustom=core_core.xI("$ZodCustom",(inst,def)=>{core_checks.QP.init(inst,def)
$ZodType.init(inst,def)
inst._zod.parse=(payload,_)=>payload
inst._zod.check=payload=>{const input=payload.value,r=def.fn(input)
if(r instanceof Promise)return r.then(r=>handleRefineResult(r,payload,input,inst))
handleRefineResult(r,payload,input,inst)}})
function handleRefineResult(result,payload,input,inst){if(!result){const _iss={code:"custom",input,inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort}
inst._zod.def.params&&(_iss.params=inst._zod.def.params)
payload.issues.push(core_util.sn(_iss))}}var api=__webpack_require__(3305)
const _messageDesc={get:function(){const internals=this._zod
internals.message??(internals.message=JSON.stringify(internals.def,core_util.k8,2))
return internals.message},set:function(value){this._zod.message=value},enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError"
_issuesDesc.value=def
Object.defineProperty(inst,"issues",_issuesDesc)
_issuesDesc.value=void 0
Object.defineProperty(inst,"message",_messageDesc)
const proto=Object.getPrototypeOf(inst)
if(!_installedToString.has(proto)){_installedToString.add(proto)
Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})
return value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})}})}},$ZodRealError=((0,core_core.xI)("$ZodError",initializer),(0,core_core.xI)("$ZodError",initializer,void 0,{Parent:Error})),parse_parse=(_Err=>{const fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx)
if(result instanceof Promise)throw new core_core.GT
if(result.issues.length){const e=new(_params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))
core_util.gx(e,_params?.callee??fn)
throw e}return result.value}
return fn})($ZodRealError),parse_parseAsync=(_Err=>{const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0}
let result=schema._zod.run({value,issues:[]},ctx)
result instanceof Promise&&(result=await result)
if(result.issues.length){const e=new(params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))
core_util.gx(e,params?.callee??fn)
throw e}return result.value}
return fn})($ZodRealError),safeParse=(_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx)
if(result instanceof Promise)throw new core_core.GT
return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}})($ZodRealError)
function failure(Err,issues,ctx){let error
return{success:!1,get error(){if(!error){error=new Err(issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))
issues=void 0
ctx=void 0}return error},set error(e){error=e
issues=void 0
ctx=void 0}}}const safeParseAsync=(_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0}
let result=schema._zod.run({value,issues:[]},ctx)
result instanceof Promise&&(result=await result)
return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}})($ZodRealError),ZodMiniType=core_core.xI("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error("Uninitialized schema in ZodMiniType.")
$ZodType.init(inst,def)
inst.def=def
inst.type=def.type},{get with(){return this.check},set with(value){core_util.qh(this,"with",value)},parse(data,params){return parse_parse(this,data,params,{callee:this.parse})},parseAsync(data,params){return parse_parseAsync(this,data,params,{callee:this.parseAsync})},safeParse(data,params){return safeParse(this,data,params)},safeParseAsync(data,params){return safeParseAsync(this,data,params)},check(...checks){const def=this.def
return this.clone({...def,checks:[...def.checks??[],...checks.map(ch=>"function"==typeof ch?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]},{parent:!0})},clone(_def,params){return core_util.o8(this,_def,params)},brand(){return this},register(reg,meta){reg.add(this,meta)
return this},apply(fn,...args){return 0===args.length?fn(this):fn(this,...args)}}),ZodMiniString=core_core.xI("ZodMiniString",(inst,def)=>{$ZodString.init(inst,def)
ZodMiniType.init(inst,def)})
function schemas_string(params){return api.Rl(ZodMiniString,params)}const ZodMiniNumber=core_core.xI("ZodMiniNumber",(inst,def)=>{$ZodNumber.init(inst,def)
ZodMiniType.init(inst,def)})
function schemas_number(params){return api.F7(ZodMiniNumber,params)}const ZodMiniBoolean=core_core.xI("ZodMiniBoolean",(inst,def)=>{$ZodBoolean.init(inst,def)
ZodMiniType.init(inst,def)})
function schemas_boolean(params){return api._L(ZodMiniBoolean,params)}const ZodMiniUnknown=core_core.xI("ZodMiniUnknown",(inst,def)=>{$ZodUnknown.init(inst,def)
ZodMiniType.init(inst,def)})
function unknown(){return api.em(ZodMiniUnknown)}const ZodMiniArray=core_core.xI("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def)
ZodMiniType.init(inst,def)})
function array(element,params){return new ZodMiniArray({type:"array",element,...core_util.A2(params)})}const ZodMiniObject=core_core.xI("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def)
ZodMiniType.init(inst,def)
core_util.X(inst,"shape",self=>self._zod.def.shape,!1)})
function object(shape,params){const def={type:"object",shape:shape??{},...core_util.A2(params)}
return new ZodMiniObject(def)}const ZodMiniUnion=core_core.xI("ZodMiniUnion",(inst,def)=>{$ZodUnion.init(inst,def)
ZodMiniType.init(inst,def)})
function union(options,params){return new ZodMiniUnion({type:"union",options,...core_util.A2(params)})}const ZodMiniRecord=core_core.xI("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def)
ZodMiniType.init(inst,def)})
function record(keyType,valueType,params){return valueType&&valueType._zod?new ZodMiniRecord({type:"record",keyType,valueType,...core_util.A2(params)}):new ZodMiniRecord({type:"record",keyType:schemas_string(),valueType:keyType,...core_util.A2(valueType)})}const ZodMiniEnum=core_core.xI("ZodMiniEnum",(inst,def)=>{$ZodEnum.init(inst,def)
ZodMiniType.init(inst,def)
inst.options=[...inst._zod.values]})
function _enum(values,params){const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values
return new ZodMiniEnum({type:"enum",entries,...core_util.A2(params)})}const ZodMiniLiteral=core_core.xI("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def)
ZodMiniType.init(inst,def)})
function literal(value,params){return new ZodMiniLiteral({type:"literal",values:Array.isArray(value)?value:[value],...core_util.A2(params)})}const ZodMiniTransform=core_core.xI("ZodMiniTransform",(inst,def)=>{$ZodTransform.init(inst,def)
ZodMiniType.init(inst,def)})
function transform(fn){return new ZodMiniTransform({type:"transform",transform:fn})}const ZodMiniOptional=core_core.xI("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,def)
ZodMiniType.init(inst,def)})
function optional(innerType){return new ZodMiniOptional({type:"optional",innerType})}const ZodMiniNullable=core_core.xI("ZodMiniNullable",(inst,def)=>{$ZodNullable.init(inst,def)
ZodMiniType.init(inst,def)})
function nullable(innerType){return new ZodMiniNullable({type:"nullable",innerType})}const ZodMiniCustom=core_core.xI("ZodMiniCustom",(inst,def)=>{$ZodCustom.init(inst,def)
ZodMiniType.init(inst,def)})
function refine(fn,_params={}){return api.fU(ZodMiniCustom,fn,_params)}api.q0,api.mI})}

