(()=>{function __nccwpck_require__(e){var r=n[e]
if(void 0!==r)return r.exports
var s=n[e]={exports:{}},o=!0
try{t[e].call(s.exports,s,s.exports,__nccwpck_require__)
o=!1}finally{o&&delete n[e]}return s.exports}var e,t={9:((e,t,n)=>{"use strict"
var parseAllowSourceCidrs=(function parseAllowSourceCidrs(e){const t=(0,o.r)(e)
if(0===t.length)return(0,i._)([`nothing is listed: ${d}`])
const n=[],l=[]
for(const{text:e,line:r}of t){const o=readEntry(e)
o.ok?l.push(o.value):n.push(`line ${r}: ${o.error}`)
o.ok&&"any"===o.value.kind&&t.some(e=>"any"!==e.text.toLowerCase())&&n.push(`line ${r}: ${(0,s.hD)(e)} must stand alone: remove it, or everything else`)}return n.length>0?(0,i._)(n):l.some((e=>"any"===e.kind))?(0,i.ok)({kind:"any"}):(function(e,t){const n=e.filter((e=>0===e.prefix))
if(n.length>0)return(0,i._)(n.map(e=>`the ranges together cover ${(0,r.mG)(e)}, every address: ${u}`))
const s=void 0===t?a:a-c
if(e.length<=s)return(0,i.ok)({kind:"ranges",ranges:e,runner:t})
const o=void 0===t?"":" beside `runner`, which takes two"
return(0,i._)([`${e.length} ranges are left after merging, expected at most ${s}${o}: join or drop some`])})((0,r.YS)(l.flatMap((e=>"range"===e.kind?[e.range]:[]))),0===(p=l.flatMap((e=>"runner"===e.kind?[e.prefix]:[]))).length?void 0:{prefix4:Math.min(32,...p),prefix6:Math.min(128,...p.filter((e=>e>32)))})
var p});var readEntry=(function readEntry(e){const t=e.toLowerCase()
if("any"===t)return(0,i.ok)({kind:"any"})
if("runner"===t)return(0,i.ok)({kind:"runner",prefix:128})
if(t.startsWith("runner/")){const n=(0,r.kz)(t.slice(7),128)
return 0===n?(0,i._)(`${(0,s.hD)(e)} covers every address: ${u}`):void 0!==n?(0,i.ok)({kind:"runner",prefix:n}):(0,i._)(`${(0,s.hD)(e)} has no valid prefix: expected 1 to 32 to widen IPv4, or 33 to 128 to widen IPv6`)}if(/^[a-z*-]+$/.test(t))return(0,i._)(`${(0,s.hD)(e)} is not known here: ${d}`)
const n=(0,r.GN)(e)
return n.ok?0===n.value.prefix?(0,i._)(`${(0,s.hD)(e)} covers every IPv${n.value.family} address: ${u}`):(0,i.ok)({kind:"range",range:n.value}):n});var resolveRunner=(function resolveRunner(e,t){if("any"===e.kind)return(0,i.ok)([])
const{ranges:n,runner:s}=e
if(void 0===s)return(0,i.ok)(n)
if(0===t.length)return(0,i._)("`runner` is listed, and no address of this runner is known")
const o=t.map((e=>(0,r.oP)(e,4===e.family?s.prefix4:s.prefix6))),a=(0,r.YS)([...n,...o]),c=a.find((e=>0===e.prefix))
return void 0!==c?(0,i._)(`with \`runner\` the ranges cover ${(0,r.mG)(c)}, every address: ${u}`):(0,i.ok)(a)});n.d(t,{N:(()=>resolveRunner),Z:(()=>parseAllowSourceCidrs)})
var r=n(2812),s=n(8722),o=n(7802),i=n(7067)
const a=32,c=2,u="use `any` alone if that is meant",d="expected CIDRs, addresses or `runner`, by line or comma, or `any` alone"}),2812:((e,t,n)=>{"use strict"
var widthOf=(function widthOf(e){return 4===e?32:128});var parseCidr=(function parseCidr(e){const[t="",n,...r]=e.split("/")
if(r.length>0)return(0,i._)(`${(0,o.hD)(e)} has more than one slash: expected an address, or address/prefix`)
const a=(function(e){if(e.includes("%"))return(0,i._)(`${(0,o.hD)(e)} has a zone id, which means nothing to the tenant: leave out the %\u2026`)
if(!/^[\dA-Fa-f:.]+$/.test(e))return(0,i._)(`${(0,o.hD)(e)} is not an address: expected IPv4 like 192.0.2.10, or IPv6 like 2001:db8::1`)
if(!e.includes(":")){const t=readIPv4(e)
return void 0!==t?(0,i.ok)({family:4,network:t}):(0,i._)(`${(0,o.hD)(e)} is not an IPv4 address: expected four numbers from 0 to 255, without leading zeros`)}const t=function(e){if(!e.includes("."))return e
const t=e.lastIndexOf(":")+1,n=readIPv4(e.slice(t))
return void 0===n?void 0:`${e.slice(0,t)}${(n>>16n).toString(16)}:${(0xffffn&n).toString(16)}`}(e)
return void 0!==t&&s().IPv6.isValid(t)?(0,i.ok)({family:6,network:toNumber(s().IPv6.parse(t).toByteArray())}):(0,i._)(`${(0,o.hD)(e)} is not an IPv6 address: expected eight groups of hexadecimal digits, or fewer with one ::`)})(t)
if(!a.ok)return a
const{family:c,network:u}=a.value,d=void 0===n?widthOf(c):readNumber(n,widthOf(c))
return void 0===d?(0,i._)(`${(0,o.hD)(e)} has no valid prefix: expected a number from 0 to ${widthOf(c)} after the slash`):u>>32n==0xffffn?d>=96?(0,i.ok)(widen({family:4,network:0xffffffffn&u,prefix:32},d-96)):(0,i._)(`${(0,o.hD)(e)} is an IPv4-mapped range wider than all of IPv4: write it as IPv4, like 192.0.2.0/24`):(0,i.ok)(widen({family:c,network:u,prefix:widthOf(c)},d))});var parseAddress=(function parseAddress(e){return e.includes("/")?(0,i._)(`${(0,o.hD)(e)} is a range: expected one address, without a slash`):parseCidr(e)});var readNumber=(function readNumber(e,t){return/^(?:0|[1-9]\d{0,2})$/.test(e)&&Number(e)<=t?Number(e):void 0});var readIPv4=(function readIPv4(e){const t=e.split(".").map((e=>readNumber(e,255)))
return 4===t.length&&t.every((e=>void 0!==e))?toNumber(t):void 0});var toNumber=(function toNumber(e){return e.reduce(((e,t)=>e<<8n|BigInt(t)),0n)});var toBytes=(function toBytes({family:e,network:t}){return Array.from({length:widthOf(e)/8},((e,n)=>Number(t>>BigInt(8*n)&0xffn))).reverse()});var formatCidr=(function formatCidr(e){const t=toBytes(e)
return`${4===e.family?t.join("."):new(s().IPv6)([...t]).toRFC5952String()}/${e.prefix}`});var widen=(function widen(e,t){const n=Math.min(e.prefix,t),r=BigInt(widthOf(e.family)-n)
return{family:e.family,network:e.network>>r<<r,prefix:n}});var contains=(function contains(e,t){return!(e.family!==t.family||e.prefix>t.prefix)&&widen(t,e.prefix).network===e.network});var mergeCidrs=(function mergeCidrs(e){const t=[]
for(const n of[...e].sort(byPlace)){const e=t.at(-1)
if(void 0!==e&&contains(e,n))continue
let r=n
for(;isOtherHalf(t.at(-1),r);){t.pop()
r=widen(r,r.prefix-1)}t.push(r)}return t});function byPlace(e,t){return e.family!==t.family?e.family-t.family:e.network!==t.network?e.network<t.network?-1:1:e.prefix-t.prefix}var isOtherHalf=(function isOtherHalf(e,t){return void 0!==e&&e.prefix===t.prefix&&contains(widen(e,e.prefix-1),t)});var scopeOf=(function scopeOf(e){return c.some((t=>contains(t,e)))?"global":a.get(s().fromByteArray([...toBytes(e)]).range())??"other"});n.d(t,{GN:(()=>parseCidr),Od:(()=>scopeOf),YS:(()=>mergeCidrs),gR:(()=>contains),kz:()=>readNumber,mG:(()=>formatCidr),oP:(()=>widen),or:(()=>parseAddress)})
var r=n(8280),s=n.n(r),o=n(8722),i=n(7067)
const a=new Map([...["unicast","as112","as112v6","amt","6to4","teredo"].map((e=>[e,"global"])),...["private","carrierGradeNat","uniqueLocal","deprecatedSiteLocal"].map((e=>[e,"private"])),["loopback","loopback"],["linkLocal","link-local"]]),c=[{family:4,network:0xc0000200n,prefix:24},{family:4,network:0xc6336400n,prefix:24},{family:4,network:0xcb007100n,prefix:24},{family:6,network:0x20010db8n<<96n,prefix:32},{family:6,network:0x3fffn<<112n,prefix:20}]}),8326:((e,t,n)=>{"use strict"
var parseWithin=(function parseWithin(e,t,n){const p=(function(e){const t=e.trim()
if(""===t)return(0,s._)(`the length of time is empty: ${u}`)
const n=/^\d+$/.test(t)?Number(t):(function(e){const t=(l.exec(e)??d.exec(e))?.groups
if(void 0===t)return
const of=(e=>Number(t[e]??0))
return of("w")*c+of("d")*a+of("h")*i+of("m")*o+of("s")})(t)
return void 0===n?(0,s._)(`${(0,r.hD)(t)} ${function(e){return/^[+-]/.test(e)?`has a sign: ${u}`:/\d[.,]/.test(e)?"has a fraction: expected whole numbers, as in 90m or 1h30m":/^P[^T]*\d[MY]/i.test(e)||/\d\s*(?:y|mo)/i.test(e)?"counts months or years, whose length varies: give days, as in 30d or P30D":`is not a length of time: ${u}, largest unit first, each unit once`}(t)}`):Number.isSafeInteger(n)?(0,s.ok)(n):(0,s._)(`${(0,r.hD)(t)} is too large for a length of time: ${u}`)})(e)
if(!p.ok||p.value>=t&&p.value<=n)return p
const h=p.value<t?"too short":"too long"
return(0,s._)(`${(0,r.hD)(e)} is ${h}: expected ${formatDuration(t)} to ${formatDuration(n)}`)});var parseTtl=(function parseTtl(e){return parseWithin(e,o,180*a)});var parseTimeout=(function parseTimeout(e){return parseWithin(e,5,10*o)});var formatDuration=(function formatDuration(e){const t=Math.max(0,Math.floor(e)),n=[[Math.floor(t/a),"d"],[Math.floor(t%a/i),"h"],[Math.floor(t%i/o),"m"],[t%o,"s"]].filter((([e])=>e>0)).map((([e,t])=>`${e}${t}`))
return 0===n.length?"0s":n.join(" ")});n.d(t,{Kw:(()=>parseTtl),ZZ:(()=>parseTimeout),a3:(()=>formatDuration)})
var r=n(8722),s=n(7067)
const o=60,i=60*o,a=24*i,c=7*a,u="expected something like 15m, 1h30m, 900s, 900 (seconds) or PT15M",d=/^(?:(?<d>\d+)[Dd])?(?:(?<h>\d+)[Hh])?(?:(?<m>\d+)[Mm])?(?:(?<s>\d+)[Ss])?$/,l=/^[Pp](?:(?<w>\d+)[Ww]|(?=\d|[Tt]\d)(?:(?<d>\d+)[Dd])?(?:[Tt](?=\d)(?:(?<h>\d+)[Hh])?(?:(?<m>\d+)[Mm])?(?:(?<s>\d+)[Ss])?)?)$/}),8722:((e,t,n)=>{"use strict"
var oneLine=(function oneLine(e){const t=e.trim()
return r.test(t)?t:function(e){return e.replace(s,"\ufffd").replace(o,"\u23ce").replace(new RegExp(`[\\t${i}]`,"gu")," ").replace(new RegExp(`[${a}]`,"gu"),"\ufffd").replace(new RegExp(`(#[${c}]*#[${c}]*)(?=\\[)`,"gu"),"$1 ")}(t)});var cut=(function cut(e,t){if(e.length<=t)return e
const n=t-1,r=e.codePointAt(n-1)??0
return`${e.slice(0,r>65535?n-1:n)}\u2026`});var harmless=(function harmless(e,t=300){return cut((n=oneLine(e),r.test(n)?n:n.replace(new RegExp(`^([${c}${i}\u23ce]*:[${c}]*)(?=:)`,"u"),"$1 ")),t)
var n});function quote(e,t=60){return`"${cut(oneLine(e),t).replaceAll('"','\\"')}"`}var markdownCell=(function markdownCell(e){return harmless(e).replace(u,(e=>`&#${e.charCodeAt(0)};${d.has(e)?"<wbr>":""}`)).replace(/\b[Ww]{3}\./g,e=>`${e.slice(0,3)}<wbr>.`)});n.d(t,{Is:(()=>harmless),UZ:(()=>markdownCell),hD:()=>quote})
const r=/^(?!.*##\[)[!-9;-~][ -~]*$/,s=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,o=/(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*/g,i="\\p{Zs}",a="\\p{C}\\p{Default_Ignorable_Code_Point}",c="\\p{M}\ufffd",u=/[&<>"'`*_~$\\[\]|#!@:]/g,d=new Set(["@","#",":"])}),6008:((e,t,n)=>{"use strict"
var isId=(function isId(e){return/^[A-Za-z0-9_][A-Za-z0-9_.~@:-]{0,127}$/.test(e)});var parseClientId=(function parseClientId(e){if((0,o.DW)(e))return(0,s._)("holds a client secret; expected the id, name@tenant.conductor.one/spc")
const{host:t="",kind:n=""}=i.exec(e)?.groups??{}
return""===n?(0,s._)(`${(0,r.hD)(e)} is not of the form name@tenant.conductor.one/spc`):(0,s.ok)({text:e,host:t.toLowerCase(),kind:n})});function serverOfClientId(e){if(!a.test(e.host)){const t="if it is your tenant all the same, say so with server-url"
return(0,s._)(`its host ${(0,r.hD)(e.host)} is not under conductor.one or conductorone.com; ${t}`)}return URL.canParse(`https://${e.host}`)?(0,s.ok)({url:new URL(`https://${e.host}`),hostname:e.host,overridden:!1}):(0,s._)(`its host ${(0,r.hD)(e.host)} is no host name; if it is another one, say so with server-url`)}var parseServerUrl=(function parseServerUrl(e){if(e.includes("@"))return(0,s._)("must not hold a user name or password")
if(!URL.canParse(e))return(0,s._)(`${(0,r.hD)(e)} is not a URL; expected https://tenant.conductor.one`)
const t=new URL(e)
return["https:","http:"].includes(t.protocol)?"/"!==t.pathname||""!==t.search||""!==t.hash?(0,s._)(`must be an address alone, without path, query or fragment; expected ${(0,r.hD)(t.origin)}`):"https:"===t.protocol||isLoopbackHost(t.hostname)?(0,s.ok)({url:new URL(t.origin),hostname:t.hostname,overridden:!0}):(0,s._)(`${(0,r.hD)(t.origin)} must start with https:// (http:// is for loopback only)`):(0,s._)(`${(0,r.hD)(e)} must start with https://`)});var isLoopbackHost=(function isLoopbackHost(e){return/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(e)});var hostsOf=(function hostsOf(e,t){if(isLoopbackHost(e.hostname))return[]
const n=parseClientId(t),r=n.ok?[e.hostname,n.value.host.replace(/:.*/,"")]:[e.hostname]
return[...new Set(r)]});n.d(t,{Ep:(()=>parseServerUrl),PP:(()=>hostsOf),Q0:(()=>parseClientId),cW:()=>isLoopbackHost,eQ:(()=>isId),ho:()=>serverOfClientId})
var r=n(8722),s=n(7067),o=n(2610)
const i=/^[A-Za-z0-9][A-Za-z0-9._-]*@(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?)\/(?<kind>[a-z]{2,16})$/,a=/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*\.(conductor\.one|conductorone\.com)$/}),7313:((e,t,n)=>{"use strict"
var methodOf=(function methodOf(e){return"auto"!==e.authMethod?e.authMethod:""!==e.accessToken?"access-token":""===e.clientSecret?"github-oidc":(0,u.DW)(e.clientSecret)?"private-key-jwt":"client-secret"});var decideServer=(function decideServer(e,t,n){if(""!==e.serverUrl){const t=(0,a.Ep)(e.serverUrl)
if(t.ok)return t.value
n({input:"server-url",message:t.error})
return}if(void 0===t){""===e.clientId&&"access-token"===methodOf(e)&&n({input:"server-url",message:"is needed with access-token: an access token does not name its tenant"})
return}const r=(0,a.ho)(t)
if(r.ok)return r.value
n({input:"client-id",message:r.error})});var decideMethod=(function decideMethod(e,t,n){const r=methodOf(e)
if("access-token"===r)return function(e,t){if(""===e.accessToken||d.test(e.accessToken)){if(""!==e.accessToken)return{kind:"access-token",token:new u.zh(e.accessToken)}
t({input:"access-token",message:"is missing, and auth-method asks for it",missing:!0})}else t({input:"access-token",message:"has blanks, line breaks or other characters that no access token has"})}(e,n)
""===e.clientId&&n({input:"client-id",message:"is missing: the id of the C1 client that signs in, like name@tenant.conductor.one/spc",missing:!0})
return"github-oidc"===r?function(e,t,n){""!==e.clientSecret&&n({input:"client-secret",message:"is not used with auth-method: github-oidc; leave one of the two out"})
if(void 0!==t){if("wfe"===t.kind)return{kind:"github-oidc",clientId:t.text}
"github-oidc"===e.authMethod?n({input:"client-id",message:`ends in /${t.kind}; GitHub OIDC signs in with the /wfe client id of a workload federation trust`}):n({input:"client-secret",message:`is missing: a /${t.kind} client signs in with its secret (without one, give a /wfe client id for GitHub OIDC)`,missing:!0})}}(e,t,n):(function(e,t,n,r){if(""===e.clientSecret){r({input:"client-secret",message:`is missing, and auth-method: ${t} asks for it`,missing:!0})
return}"wfe"!==n?.kind&&"tcc"!==n?.kind||r({input:"client-id",message:`ends in /${n.kind}; a client with a secret ends in /spc or /pcc`})
const{clientSecret:s}=e
if("client-secret"===t)return n&&{kind:t,clientId:n.text,secret:new u.zh(s)}
const o=(0,u.UG)(s)
if(o.ok)return n&&{kind:t,clientId:n.text,key:o.value}
r({input:"client-secret",message:`${o.error}; copy it anew from C1, or set auth-method: client-secret to send it as it is`})})(e,r,t,n)});var field=(function field(e,t){return s.pdi(((n,s)=>{const o=e(""===n?t:n)
if(o.ok)return o.value
const i="string"==typeof o.error?[o.error]:o.error
for(const e of i)s.issues.push({code:"custom",message:e,input:""})
return r.tm}))});var oneOf=(function oneOf(e,t){return field((t=>memberOf(e,t)),t)});var flag=(function flag(e){return field((e=>{const t=memberOf(["true","false"],e)
return t.ok?(0,c.ok)("true"===t.value):t}),e?"true":"false")});var memberOf=(function memberOf(e,t){const n=e.find((e=>e===t.toLowerCase()))
return void 0===n?(0,c._)(`${(0,i.hD)(t)} is not one of ${e.join(", ")}`):(0,c.ok)(n)});var id=(function id(e){return field((t=>""===t&&void 0!==e?{ok:!1,error:e}:(0,u.DW)(t)?(0,c._)("holds a client secret where an id belongs"):""===t||(0,a.eQ)(t)?{ok:!0,value:t}:{ok:!1,error:`${(0,i.hD)(t)} is not an id; copy it from C1 without spaces or slashes`}),"")});var read=(function read(e,t,n,r){const s=[],o=rawOf(e,n),i=t.safeParse(o)
s.push(...i.success?[]:problemsOf(i.error),...r(o))
const a=readAccess(e,s)
return 0===s.length&&i.success&&void 0!==a.access?{kind:"valid",...a,access:a.access,inputs:i.data}:{kind:"invalid",problems:s,skipIfMissing:a.skipIfMissing}});var readAccess=(function readAccess(e,t){const n=rawOf(e,Object.keys(p)),r=h.safeParse(n)
r.success||t.push(...problemsOf(r.error))
const s=r.success?r.data:void 0,{signIn:o,server:i}=(function(e,t){const n=(function(e,t){if(""===e)return
const n=(0,a.Q0)(e)
if(n.ok)return n.value
t({input:"client-id",message:n.error})})(e.clientId,t)
return{signIn:decideMethod(e,n,t),server:decideServer(e,n,t)}})({clientId:n["client-id"]??"",clientSecret:n["client-secret"]??"",accessToken:n["access-token"]??"",authMethod:s?.["auth-method"]??"auto",serverUrl:n["server-url"]??""},e=>t.push(e)),c=s?.dpop??!1
c&&"access-token"===o?.kind&&t.push({input:"dpop",message:"does not go with access-token: a token is bound to a key when it is issued"})
return{access:o&&i&&{signIn:o,server:i,dpop:c},timeoutMs:1e3*(s?.timeout??60),skipIfMissing:"skip"===s?.["on-missing-auth"]}});var rawOf=(function rawOf(e,t){return Object.fromEntries(t.map((t=>[t,e(t)])))});function problemsOf(e){return e.issues.map(e=>({input:String(e.path[0]),message:e.message}))}n.d(t,{ZZ:(()=>field),Jt:(()=>flag),id:(()=>id),yL:(()=>oneOf),LF:(()=>read),zS:(()=>readAccess),Qq:(()=>l)})
var r=n(8532),s=n(8395),o=n(8326),i=n(8722),a=n(6008),c=n(7067),u=n(2610)
const d=/^[\x21-\x7e]+$/
r.$W({jitless:!0})
const l=field((e=>(0,c.ok)(e)),""),p={"client-id":l,"client-secret":l,"access-token":l,"auth-method":oneOf(["auto","client-secret","private-key-jwt","github-oidc","access-token"],"auto"),dpop:flag(!1),"server-url":l,"on-missing-auth":oneOf(["fail","skip"],"fail"),timeout:field(o.ZZ,"60s")},h=s.Ikc(p)}),7802:((e,t,n)=>{"use strict"
var splitList=(function splitList(e){return e.split(/\r\n|\r|\n/).flatMap(((e,t)=>e.split(",").map((e=>({text:e.trim(),line:t+1}))))).filter((e=>""!==e.text))});n.d(t,{r:(()=>splitList)})}),6907:((e,t,n)=>{"use strict"
var parseState=(function parseState(e){try{const t=c.safeParse(JSON.parse(e))
return t.success?t.data:void 0}catch{return}});n.d(t,{B:(()=>parseState),k:()=>a})
var r=n(8395),s=n(3305),o=n(6008)
const i=r.YjP().check(r.YPB((e=>""===e||(0,o.eQ)(e)))),a=100,c=r.Ikc({version:r.euz(1),owner:r.k5n(["service-principal","bridge"]),ownerId:i,markers:r.YOg(r.YjP().check(s.Fk(/^[\w-]{22}$/))).check(s.Eb(8)),pending:r.zMY(),previousIds:r.YOg(i).check(s.Eb(a)),credentialId:i,expiresAt:r.YjP().check(s.Eb(40)),checkedWithinMs:r.aig().check(s.qm(0)),revoke:r.zMY(),cleanup:r.zMY()})}),7568:((e,t,n)=>{"use strict"
var proxyVariables=(function proxyVariables(e){const either=(t=>(e(t)||e(t.toUpperCase())||"").trim())
return{https:either("https_proxy"),http:either("http_proxy"),no:either("no_proxy")}});var proxyFor=(function proxyFor(e,t){const n="https:"===e.protocol?t.https:t.http
if(""!==n&&!(0,r.cW)(e.hostname)&&!function(e,t){const n=e.hostname.toLowerCase(),r=e.port||("https:"===e.protocol?"443":"80")
return t.toLowerCase().split(/[\s,]/).filter(e=>""!==e).some(e=>{if("*"===e||n===`[${e}]`)return!0
const[,t="",s]=/^(.*?)(?::(\d+))?$/.exec(e)??[],o=t.replace(/^\*?\./,"")
return(void 0===s||s===r)&&(n===o||n.endsWith(`.${o}`))})}(e,t.no))return function(e){const t=new URL(e.includes("://")?e:`http://${e}`)
if(!/^https?:$/.test(t.protocol))throw new TypeError("not an http or https proxy")
return t}(n)});var proxySecrets=(function proxySecrets({https:e,http:t}){return[e,t].flatMap((e=>{const[,t="",n=""]=/^(?:[^/]*:\/\/)?([^/@:]*):(?!\/\/)(.+)@/.exec(e)??[]
return""===n?[]:[n,decoded(n),`${decoded(t)}:${decoded(n)}`]}))});function decoded(e){try{return decodeURIComponent(e)}catch{return e}}n.d(t,{Wm:(()=>proxySecrets),eq:(()=>proxyVariables),iJ:(()=>proxyFor)})
var r=n(6008)}),3224:((e,t,n)=>{"use strict"
var receipt=(function receipt(e,t){const n=t.filter((([,e])=>""!==e)).map((([e,t])=>`| ${(0,r.UZ)(e)} | ${(0,r.UZ)(t)} |`))
return[`### ${(0,r.UZ)(e)}`,"","| | |","| --- | --- |",...n,"",""].join("\n")});var readableTime=(function readableTime(e){const t=Date.parse(e)
return Number.isNaN(t)?"":`${(0,s.a)(t).slice(0,19).replace("T"," ")} UTC`});n.d(t,{G:(()=>readableTime),R:(()=>receipt)})
var r=n(8722),s=n(2211)}),7067:((e,t,n)=>{"use strict"
var ok=(function ok(e){return{ok:!0,value:e}});var err=(function err(e){return{ok:!1,error:e}});n.d(t,{_:(()=>err),ok:(()=>ok)})}),2211:((e,t,n)=>{"use strict"
var rfc3339=(function rfc3339(e){const t=new Date(e),n=[padded(t.getUTCFullYear(),4),padded(t.getUTCMonth()+1,2),padded(t.getUTCDate(),2)],r=[t.getUTCHours(),t.getUTCMinutes(),t.getUTCSeconds()].map((e=>padded(e,2)))
return`${n.join("-")}T${r.join(":")}.${padded(t.getUTCMilliseconds(),3)}Z`});var padded=(function padded(e,t){return String(e).padStart(t,"0")});n.d(t,{a:(()=>rfc3339)})}),2610:((e,t,n)=>{"use strict"
var claimsToHoldKey=(function claimsToHoldKey(e){return e.startsWith(o)});var parseSigningKey=(function parseSigningKey(e){if(!e.startsWith(o))return(0,r._)(`does not start with "${o}", as every C1 client secret does`)
const[t,n,...s]=e.slice(o.length).split(":")
if(t!==i)return(0,r._)(`is a secret token, but not one of ${i}`)
if(n!==a)return(0,r._)(`is not of version ${a}, the one that this action can read`)
const c=s.join(":")
return""===c?(0,r._)("ends before its key: it was cut when it was copied"):/^[A-Za-z0-9_-]+={0,2}$/.test(c)?(function(e){const t=(function(e){try{const t=JSON.parse(e)
return t instanceof Object&&"kty"in t?t:void 0}catch{return}})(e)
if(void 0===t)return(0,r._)("has a key that is not a JSON Web Key: it was cut or altered when it was copied")
const{kty:n,crv:s,x:o,d:i}=t
return"OKP"!==n||"Ed25519"!==s?(0,r._)("holds a key of another kind; C1 signs with Ed25519 (OKP) keys"):void 0===i||""===i?(0,r._)('holds a public key only: the private part "d" is missing'):isKeyPart(i)&&isKeyPart(o)?(0,r.ok)({kty:n,crv:s,x:o,d:i}):(0,r._)("holds an Ed25519 key of a wrong length")})(Buffer.from(c,"base64url").toString("utf8")):(0,r._)("has a key that is not base64url: it was altered when copied")});var isKeyPart=(function isKeyPart(e){return"string"==typeof e&&c.test(e)});var isMaskable=(function isMaskable(e){return e.length>=u&&e.trim()===e});var secretParts=(function secretParts(e){const t=parseSigningKey(e)
if(!t.ok)return[e]
const n=e.slice(e.lastIndexOf(":")+1)
return[e,n,Buffer.from(n,"base64url").toString("utf8"),t.value.d]});var maskableForms=(function maskableForms(e){const t=Buffer.from(e),n=t.toString("hex"),r=encodeURIComponent(e.toWellFormed()),s=[e,JSON.stringify(e).slice(1,-1),r,r.replace(/%[0-9A-F]{2}/g,(e=>e.toLowerCase())),new URLSearchParams([["",e]]).toString().slice(1),n,n.toUpperCase(),...[0,1,2].flatMap((e=>(function(e,t){const n=Buffer.concat([Buffer.alloc(t),e]),r=n.length-n.length%3,s=n.subarray(0,r).toString("base64").slice(0===t?0:t+1)
return[s,s.replaceAll("+","-").replaceAll("/","_")]})(t,e)))]
return[...new Set(s)].filter((e=>e.length>=u&&e.trim()===e))});n.d(t,{Bm:(()=>secretParts),DW:(()=>claimsToHoldKey),SE:(()=>u),UG:(()=>parseSigningKey),h_:(()=>isMaskable),mU:(()=>maskableForms),zh:(()=>Secret)})
var r=n(7067)
const s="***"
class Secret{#e
constructor(e){this.#e=e}reveal(){return this.#e}toString(){return s}toJSON(){return s}[Symbol.for("nodejs.util.inspect.custom")](){return s}}const o="secret-token:",i="conductorone.com",a="v1",c=/^[A-Za-z0-9_-]{43}$/,u=8}),1607:((e,t,n)=>{"use strict"
n.d(t,{M:(()=>r)})
const r="invocation"}),9984:((e,t,n)=>{"use strict"
function asActionError(e){if(e instanceof ActionError)return e
const t=e instanceof Error?e.name:typeof e
return new ActionError("internal",`unexpected ${t} inside the action`,{cause:e})}n.d(t,{lZ:(()=>ActionError),z6:()=>asActionError})
const r={"invalid-inputs":{cause:"One or more inputs of the step are missing or malformed. All of them are listed at once; nothing was sent.",cure:"Correct the inputs that the message names, in the `with:` block of the step."},"insecure-tls":{cause:"NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so no certificate would be checked. Nothing was sent.",cure:"Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file."},"runner-files":{cause:"A file through which GitHub's runner takes outputs, state or variables is missing or can't be written.",cure:"Check the disk and the permissions of RUNNER_TEMP on a self-hosted runner, and that no step unsets GITHUB_*."},"connection-failed":{cause:"No connection to the server: the name does not resolve, nothing listens there, or the network is cut.",cure:"Check `server-url` or the host in `client-id`, the firewall, and the proxy variables of the runner."},"tls-failed":{cause:"The server's certificate could not be trusted, or no TLS was spoken.",cure:"Behind a private certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file in the env of the job."},"proxy-failed":{cause:"The proxy named by HTTPS_PROXY is not reached, or does not reach the server. Both spellings of the name count.",cure:"Check the address in HTTPS_PROXY and that the proxy runs, or list the server in NO_PROXY."},"proxy-refused":{cause:"The proxy named by HTTPS_PROXY was reached and does not let this runner through to the server.",cure:"For 407 put its user and password into HTTPS_PROXY (http://user:password@host:port); for 403 have the server allowed there."},"timed-out":{cause:"The answer did not come in time: 10 seconds a call, and the `timeout` of the whole step.",cure:"Run the job again; raise `timeout` if the network of the runner is slow."},"connection-lost":{cause:"The connection broke between request and answer, and repeating the call did not help.",cure:"Run the job again; if it recurs, look at the proxy or firewall between the runner and the tenant."},"answer-too-large":{cause:"The answer was larger than 1 MiB, which no answer of C1 is.",cure:"Check that `server-url` is a C1 tenant, and that no proxy answers in its place."},"unexpected-answer":{cause:"The answer was not what the C1 API documents: another shape, a field missing, or not JSON.",cure:"Check that `server-url` is a C1 tenant; if it is, report the field that the message names."},redirected:{cause:"The server answered with a redirect. Redirects are never followed: a token goes to the tenant only.",cure:"Set `server-url` to the address that the tenant really has."},"tenant-unavailable":{cause:'The tenant kept answering with a server error or with "too many requests" until the time was up.',cure:"Run the job again later; with many jobs at once, raise `timeout`."},"sign-in-refused":{cause:"C1 refused the client: unknown or revoked client id, wrong secret, or not allowed from this address.",cure:"Check `client-id` and `client-secret` as they stand in C1, and the allowed source ranges of that client."},"oidc-unavailable":{cause:"GitHub gave this job no OIDC token: the permission is missing, or the event may not have one.",cure:"Add `permissions: id-token: write` to the job; for forks and Dependabot see `on-missing-auth`."},"oidc-failed":{cause:"GitHub's token service did not hand out a usable token, or its address is not to be trusted.",cure:"Run the job again; if it recurs, look at GitHub's status, and at steps that set ACTIONS_ID_TOKEN_REQUEST_URL."},"trust-refused":{cause:"C1's workload federation trust did not accept GitHub's token. The message shows the claims that it judges.",cure:"Compare the claims with the condition of the trust in C1, and change one of them."},"dpop-downgraded":{cause:"A token bound to a key was asked for (DPoP), and the server answered with one that anybody could use.",cure:"Turn `dpop` off if the tenant does not support it; if it does, something between is altering answers."},forbidden:{cause:"The client that signed in lacks the role for this call.",cure:"Give it the role that the message names; for minting: owner of the service principal or Super Administrator."},"not-found":{cause:"The tenant does not know the id.",cure:"Check the id in C1, and that the client belongs to the same tenant."},"request-refused":{cause:"The tenant refused the request as it stands. The message carries the tenant's own words.",cure:"Change the input that those words speak of."},"address-unknown":{cause:"The address of this runner could not be learned from the tenant, so the credential can not be pinned to it.",cure:"List the addresses in `allow-source-cidrs`, or let the client call test-source-ip; nothing weaker is assumed."},"role-unknown":{cause:"A name or id in `scoped-roles` matches no role of the tenant, or more than one.",cure:"Use one of the ids that the message lists."},"mint-uncertain":{cause:"The tenant did not say whether the credential was created, twice.",cure:"Run the job again. What was created carries a marker, and is revoked when this job ends."},"grant-mismatch":{cause:"The credential came out different from what was asked. It was revoked and not handed on.",cure:"Compare asked and got in the message; a policy of the tenant may alter credentials."},"verify-failed":{cause:"The new credential could not get a token from this runner. It was revoked and not handed on.",cure:"The message says which cause is likely; for credentials meant for other machines set `verify: false`."},"revoke-failed":{cause:"The credential could not be revoked.",cure:"Revoke it in C1 by the id in the message; the message says when it dies by itself, where that is known."},cancelled:{cause:"The job was cancelled. What had been created is revoked, at once or when the job ends.",cure:"Nothing to do."},internal:{cause:"A defect of this action.",cure:"Report it with the text of the message, which holds no secret."}}
class ActionError extends Error{name="ActionError"
code
hint
constructor(e,t,n={}){super(t,void 0===n.cause?void 0:{cause:n.cause})
this.code=e
this.hint=n.hint??r[e].cure}}}),290:((e,t,n)=>{"use strict"
var openBudget=(function openBudget(e,t){const n=e.clock.elapsed()
return{work:contextOf(e,n+t-Math.min(r,t/4),e.cancelled),cleanup:contextOf(e,n+t,(new AbortController).signal)}});var openCleanup=(function openCleanup(e,t){const n=contextOf(e,e.clock.elapsed()+t,(new AbortController).signal)
return{work:n,cleanup:n}});var within=(function within(e,t){return{...e,deadline:Math.min(e.deadline,e.clock.elapsed()+t)}});var contextOf=(function contextOf(e,t,n){return{send:e.send,clock:e.clock,chance:(()=>e.random(4).reduce(((e,t)=>256*e+t),0)/2**32),debug:e.log.debug,scrub:e.scrub,deadline:t,cancelled:n}});n.d(t,{T4:(()=>openCleanup),ak:(()=>openBudget),ux:(()=>within)})
const r=1e4}),7410:((e,t,n)=>{"use strict"
var cleanUp=(async function cleanUp(e){const t=(0,s.B)(e.state(i.M))
if(void 0!==t){if(!(function({credentialId:e,markers:t,pending:n,revoke:r,cleanup:s,owner:o}){return"bridge"===o?""===e?!n:!r:(0===t.length||1===t.length&&""!==e&&!r)&&!s})(t))try{const s=(0,c.T4)(e,l),[{cleanup:o},{takeAway:i}]=await(0,u.V)(e,s,(function(e){(0,d.aY)(e);(0,d.SQ)(e)
const t=[],{access:n}=(0,r.zS)(e.input,t)
if(void 0!==n)return n
const s=t.map(({input:e,message:t})=>`${e}: ${t}`)
throw new a.lZ("invalid-inputs",["the inputs at the end of the job do not allow to sign in",...s].join("\n"))})(e),(()=>Promise.all([n.e(501),n.e(317)]).then(n.bind(n,7092)))),p=await i(e,o,t)
void 0!==p.failure&&warn(e,t,p.failure,p)}catch(n){warn(e,t,(0,a.z6)(n))}}else e.log.warning("C1 credential not cleaned up","The state that main saved can not be read: look for this run in C1.")});function warn(e,t,{message:n,hint:r},s){const{owner:i,credentialId:a,markers:c}=t
if("bridge"!==i&&""===a&&0===c.length){e.log.info(`Nothing of this job to revoke; expired leftovers of other jobs were not looked for (${n})`)
return}const u=function(e,t){const{credentialId:n,expiresAt:r,owner:s}=e
if(!0===t?.revoked.includes(n))return`Credential ${n} is revoked.`
const i=(0,o.G)(r)
return""===n?function({owner:e,ownerId:t,markers:n},r){if("bridge"===e)return`Bridge ${t} may have an active credential whose secret nobody holds.`
return`What may be alive is held by nobody${""===r?"":` and dies by itself by ${r}`}; its display name ends in ${n.join("] or ")}].`}(e,i):""!==i?`Credential ${n} dies by itself at ${i}.`:`Credential ${n} ${"bridge"===s?"does not expire":"is alive until it expires"}: revoke it in C1.`}(t,s)
e.log.warning("C1 credential not cleaned up",`${n}\n${u}\n${r}`)}n.r(t)
n.d(t,{cleanUp:(()=>cleanUp)})
var r=n(7313),s=n(6907),o=n(3224),i=n(1607),a=n(9984),c=n(290),u=n(345),d=n(7488)
const l=6e4}),345:((e,t,n)=>{"use strict"
var enter=(async function enter(e,t,r,s){await e.connect(r.server.url)
const{signIn:o}=await Promise.all([n.e(136),n.e(701),n.e(704)]).then(n.bind(n,4086))
return await Promise.all([o(e,t,r),e.meanwhile(s)])});n.d(t,{V:(()=>enter)})}),9272:((e,t,n)=>{"use strict"
var openLedger=(function openLedger(e){let t=r
const record=(n=>{t={...t,...n}
e.saveState(s.M,(r=t,JSON.stringify(r)))
var r})
e.saveState(s.M,"")
return{get entry(){return t},record,forget:t=>{try{record(t)}catch(t){e.log.debug((0,o.z6)(t).message)}}}});n.d(t,{a:(()=>openLedger)})
const r={version:1,owner:"service-principal",ownerId:"",markers:[],pending:!1,previousIds:[],credentialId:"",expiresAt:"",checkedWithinMs:0,revoke:!0,cleanup:!1}
var s=n(1607),o=n(9984)}),9131:((e,t,n)=>{"use strict"
var readMintInputs=(function readMintInputs(e){return(0,i.LF)(e,u,Object.keys(c),(e=>{const isTrue=(t=>"true"===e[t]?.toLowerCase())
return isTrue("with-access-token")&&isTrue("require-dpop")?[{input:"with-access-token",message:"does not go with require-dpop: the proof key never leaves this step, so the token would be useless"}]:[]}))});var mint=(async function mint(e){const t=(0,p.a)(e),r=await(0,h.iA)(e,readMintInputs)
if("skipped"===r.kind)return e.setOutputs({minted:"false"})
const{access:s,timeoutMs:o}=r,i=(0,d.ak)(e,o),[a,{mintCredential:c}]=await(0,l.V)(e,i,s,(()=>Promise.all([n.e(501),n.e(112)]).then(n.bind(n,5943))))
await c(e,t,r,a)});n.r(t)
n.d(t,{mint:(()=>mint)})
var r=n(8395),s=n(9),o=n(8326),i=n(7313),a=n(7802)
const c={"service-principal-id":(0,i.id)("is missing: the id of the service principal whose credential to mint"),ttl:(0,i.ZZ)(o.Kw,"1h"),"allow-source-cidrs":(0,i.ZZ)(s.Z,"runner"),"scoped-roles":(0,i.ZZ)((e=>({ok:!0,value:(0,a.r)(e).map(e=>e.text)})),""),"require-dpop":(0,i.Jt)(!1),"display-name":i.Qq,verify:(0,i.yL)(["auto","true","false"],"auto"),"with-access-token":(0,i.Jt)(!1),"export-env":(0,i.Jt)(!1),revoke:(0,i.Jt)(!0),"cleanup-expired":(0,i.Jt)(!0)},u=r.Ikc(c)
var d=n(290),l=n(345),p=n(9272),h=n(7488)}),7488:((e,t,n)=>{"use strict"
var prepare=(async function prepare(e,t){maskInputs(e)
refuseInsecureTls(e)
const o=t(e.input)
if("invalid"===o.kind){if(o.skipIfMissing&&cannotHaveCredentials(e)&&o.problems.every(e=>!0===e.missing))return skip(e)
throw function(e,t){const n=t.map(({input:e,message:t})=>`${e}: ${t}`),r=new Set(t.map(({input:e})=>e)).size,o=1===r?"1 input is wrong":`${r} inputs are wrong`,i=cannotHaveCredentials(e)&&t.some(e=>!0===e.missing),a=`This run comes from ${who(e)}, to which GitHub gives no secrets. Set \`on-missing-auth: skip\` to end such runs green.`
return new s.lZ("invalid-inputs",[o,...n].join("\n"),i?{hint:a}:{})}(e,o.problems)}!(function(e,t){try{(0,r.iJ)(t,(0,r.eq)(e.env))}catch(e){throw new s.lZ("proxy-refused","HTTPS_PROXY does not hold the URL of an http or https proxy",{hint:"Write it as http://user:password@host:port, with special characters of the password percent-encoded.",cause:e})}})(e,o.access.server.url)
if(o.skipIfMissing&&"github-oidc"===o.access.signIn.kind&&cannotHaveCredentials(e)){const{mayAskForIdToken:t}=await n.e(935).then(n.bind(n,4935))
if(!t(e))return skip(e)}return{kind:"go",access:o.access,inputs:o.inputs,timeoutMs:o.timeoutMs}});var maskInputs=(function maskInputs(e){const t=o.map((t=>e.input(t)))
for(const n of[...t,...(0,r.Wm)((0,r.eq)(e.env))])e.mask(n)});var refuseInsecureTls=(function refuseInsecureTls(e){if("0"===e.env("NODE_TLS_REJECT_UNAUTHORIZED"))throw new s.lZ("insecure-tls","NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off")});function cannotHaveCredentials(e){return e.job.fromFork||e.job.fromDependabot}function who(e){return e.job.fromFork?"a pull request from a fork":"Dependabot"}function skip(e){e.log.notice("No credential",`This run comes from ${who(e)}, which GitHub gives no credentials; on-missing-auth is skip.`)
return{kind:"skipped"}}n.d(t,{SQ:(()=>refuseInsecureTls),aY:(()=>maskInputs),iA:(()=>prepare)})
var r=n(7568),s=n(9984)
const o=["client-secret","access-token"]}),9377:(e=>{"use strict"
e.exports=require("./index.js")}),746:e=>{"use strict"
e.exports=require("node:fs").readFileSync(__dirname+"/llhttp.wasm")},2766:(e=>{"use strict"
e.exports=require("node:fs").readFileSync(__dirname+"/llhttp_simd.wasm")}),4589:(e=>{"use strict"
e.exports=require("./index.js").assert}),6698:e=>{"use strict"
e.exports=require("node:async_hooks")},4573:(e=>{"use strict"
e.exports=require("node:buffer")}),7598:(e=>{"use strict"
e.exports=require("node:crypto")}),3053:e=>{"use strict"
e.exports=require("node:diagnostics_channel")},8474:(e=>{"use strict"
e.exports=require("node:events")}),7030:(e=>{"use strict"
e.exports=require("node:net")}),1792:(e=>{"use strict"
e.exports=require("node:querystring")}),7075:(e=>{"use strict"
e.exports=require("node:stream")}),1692:(e=>{"use strict"
e.exports=require("node:tls")}),3136:e=>{"use strict"
e.exports=require("node:url")},7975:e=>{"use strict"
e.exports=require("node:util")},8280:(function(e){!(function(t){"use strict"
function expandIPv6(e,t){if(e.indexOf("::")!==e.lastIndexOf("::"))return null
let n,r,s=0,o=-1,i=(e.match(c.zoneIndex)||[])[0]
if(i){i=i.substring(1)
e=e.replace(/%.+$/,"")}for(;(o=e.indexOf(":",o+1))>=0;)s++
"::"===e.substr(0,2)&&s--
"::"===e.substr(-2,2)&&s--
if(s>=t)return null
r=t-s
n=":"
for(;r--;)n+="0:"
":"===(e=e.replace("::",n))[0]&&(e=e.slice(1))
":"===e[e.length-1]&&(e=e.slice(0,-1))
return{parts:t=function(){const t=e.split(":"),n=[]
for(let e=0;e<t.length;e++)n.push(t[e].length>4?NaN:parseInt(t[e],16))
return n}(),zoneId:i}}function matchCIDR(e,t,n,r){if(e.length!==t.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths")
let s,o=0
for(;r>0;){s=n-r
s<0&&(s=0)
if(e[o]>>s!==t[o]>>s)return!1
r-=n
o+=1}return!0}function parseIntAuto(e){if(o.test(e))return parseInt(e,16)
if("0"===e[0]&&!isNaN(parseInt(e[1],10))){if(s.test(e))return parseInt(e,8)
throw new Error(`ipaddr: cannot parse ${e} as octal`)}return parseInt(e,10)}function padPart(e,t){for(;e.length<t;)e=`0${e}`
return e}const n="(0?\\d+|0x[a-f0-9]+)",r={fourOctet:new RegExp(`^${n}\\.${n}\\.${n}\\.${n}$`,"i"),threeOctet:new RegExp(`^${n}\\.${n}\\.${n}$`,"i"),twoOctet:new RegExp(`^${n}\\.${n}$`,"i"),longValue:new RegExp(`^${n}$`,"i")},s=new RegExp("^0[0-7]+$","i"),o=new RegExp("^0x[a-f0-9]+$","i"),i="%[0-9a-z]{1,}",a="(?:[0-9a-f]+::?)+",c={zoneIndex:new RegExp(i,"i"),native:new RegExp(`^(::)?(${a})?([0-9a-f]+)?(::)?(${i})?$`,"i"),deprecatedTransitional:new RegExp(`^(?:::)(${n}\\.${n}\\.${n}\\.${n}(${i})?)$`,"i"),transitional:new RegExp(`^((?:${a})|(?:::)(?:${a})?)${n}\\.${n}\\.${n}\\.${n}(${i})?$`,"i")},u={}
u.IPv4=(function(){var IPv4=(function IPv4(e){if(4!==e.length)throw new Error("ipaddr: ipv4 octet count should be 4")
let t,n
for(t=0;t<e.length;t++){n=e[t]
if(!(0<=n&&n<=255))throw new Error("ipaddr: ipv4 octet should fit in 8 bits")}this.octets=e});IPv4.prototype.SpecialRanges={unspecified:[[new IPv4([0,0,0,0]),8]],broadcast:[[new IPv4([255,255,255,255]),32]],multicast:[[new IPv4([224,0,0,0]),4]],linkLocal:[[new IPv4([169,254,0,0]),16]],loopback:[[new IPv4([127,0,0,0]),8]],carrierGradeNat:[[new IPv4([100,64,0,0]),10]],private:[[new IPv4([10,0,0,0]),8],[new IPv4([172,16,0,0]),12],[new IPv4([192,168,0,0]),16]],reserved:[[new IPv4([192,0,0,0]),24],[new IPv4([192,0,2,0]),24],[new IPv4([192,88,99,0]),24],[new IPv4([198,18,0,0]),15],[new IPv4([198,51,100,0]),24],[new IPv4([203,0,113,0]),24],[new IPv4([240,0,0,0]),4]],as112:[[new IPv4([192,175,48,0]),24],[new IPv4([192,31,196,0]),24]],amt:[[new IPv4([192,52,193,0]),24]]}
IPv4.prototype.kind=function(){return"ipv4"}
IPv4.prototype.match=function(e,t){let n
if(void 0===t){n=e
e=n[0]
t=n[1]}if("ipv4"!==e.kind())throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one")
return matchCIDR(this.octets,e.octets,8,t)}
IPv4.prototype.prefixLengthFromSubnetMask=function(){let e=0,t=!1
const n={0:8,128:7,192:6,224:5,240:4,248:3,252:2,254:1,255:0}
let r,s,o
for(r=3;r>=0;r-=1){s=this.octets[r]
if(!(s in n))return null
o=n[s]
if(t&&0!==o)return null
8!==o&&(t=!0)
e+=o}return 32-e}
IPv4.prototype.range=function(){return u.subnetMatch(this,this.SpecialRanges)}
IPv4.prototype.toByteArray=function(){return this.octets.slice(0)}
IPv4.prototype.toIPv4MappedAddress=function(){return u.IPv6.parse(`::ffff:${this.toString()}`)}
IPv4.prototype.toNormalizedString=function(){return this.toString()}
IPv4.prototype.toString=function(){return this.octets.join(".")}
return IPv4})()
u.IPv4.broadcastAddressFromCIDR=function(e){try{const t=this.parseCIDR(e),n=t[0].toByteArray(),r=this.subnetMaskFromPrefixLength(t[1]).toByteArray(),s=[]
let o=0
for(;o<4;){s.push(parseInt(n[o],10)|255^parseInt(r[o],10))
o++}return new this(s)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}}
u.IPv4.isIPv4=function(e){return null!==this.parser(e)}
u.IPv4.isValid=function(e){try{new this(this.parser(e))
return!0}catch{return!1}}
u.IPv4.isValidCIDR=function(e){try{this.parseCIDR(e)
return!0}catch{return!1}}
u.IPv4.isValidFourPartDecimal=function(e){return!(!u.IPv4.isValid(e)||!e.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/))}
u.IPv4.isValidCIDRFourPartDecimal=function(e){const t=e.match(/^(.+)\/(\d+)$/)
return!(!u.IPv4.isValidCIDR(e)||!t)&&u.IPv4.isValidFourPartDecimal(t[1])}
u.IPv4.networkAddressFromCIDR=function(e){let t,n,r,s,o
try{t=this.parseCIDR(e)
r=t[0].toByteArray()
o=this.subnetMaskFromPrefixLength(t[1]).toByteArray()
s=[]
n=0
for(;n<4;){s.push(parseInt(r[n],10)&parseInt(o[n],10))
n++}return new this(s)}catch(e){throw new Error("ipaddr: the address does not have IPv4 CIDR format",{cause:e})}}
u.IPv4.parse=function(e){const t=this.parser(e)
if(null===t)throw new Error("ipaddr: string is not formatted like an IPv4 Address")
return new this(t)}
u.IPv4.parseCIDR=function(e){let t
if(t=e.match(/^(.+)\/(\d+)$/)){const e=parseInt(t[2])
if(e>=0&&e<=32){const n=[this.parse(t[1]),e]
Object.defineProperty(n,"toString",{value:function(){return this.join("/")}})
return n}}throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range")}
u.IPv4.parser=function(e){let t,n,s
if(t=e.match(r.fourOctet))return function(){const e=t.slice(1,6),r=[]
for(let t=0;t<e.length;t++){n=e[t]
r.push(parseIntAuto(n))}return r}()
if(t=e.match(r.longValue)){s=parseIntAuto(t[1])
if(s>4294967295||s<0)throw new Error("ipaddr: address outside defined range")
return function(){const e=[]
let t
for(t=0;t<=24;t+=8)e.push(s>>t&255)
return e}().reverse()}return(t=e.match(r.twoOctet))?function(){const e=t.slice(1,4),n=[]
s=parseIntAuto(e[1])
if(s>16777215||s<0)throw new Error("ipaddr: address outside defined range")
n.push(parseIntAuto(e[0]))
n.push(s>>16&255)
n.push(s>>8&255)
n.push(255&s)
return n}():(t=e.match(r.threeOctet))?function(){const e=t.slice(1,5),n=[]
s=parseIntAuto(e[2])
if(s>65535||s<0)throw new Error("ipaddr: address outside defined range")
n.push(parseIntAuto(e[0]))
n.push(parseIntAuto(e[1]))
n.push(s>>8&255)
n.push(255&s)
return n}():null}
u.IPv4.subnetMaskFromPrefixLength=function(e){e=parseInt(e)
if(Number.isNaN(e)||e<0||e>32)throw new Error("ipaddr: invalid IPv4 prefix length")
const t=[0,0,0,0]
let n=0
const r=Math.floor(e/8)
for(;n<r;){t[n]=255
n++}r<4&&(t[r]=Math.pow(2,e%8)-1<<8-e%8)
return new this(t)}
u.IPv6=(function(){var IPv6=(function IPv6(e,t){let n,r
if(16===e.length){this.parts=[]
for(n=0;n<=14;n+=2)this.parts.push(e[n]<<8|e[n+1])}else{if(8!==e.length)throw new Error("ipaddr: ipv6 part count should be 8 or 16")
this.parts=e}for(n=0;n<this.parts.length;n++){r=this.parts[n]
if(!(0<=r&&r<=65535))throw new Error("ipaddr: ipv6 part should fit in 16 bits")}t&&(this.zoneId=t)});IPv6.prototype.SpecialRanges={unspecified:[new IPv6([0,0,0,0,0,0,0,0]),128],linkLocal:[new IPv6([65152,0,0,0,0,0,0,0]),10],multicast:[new IPv6([65280,0,0,0,0,0,0,0]),8],loopback:[new IPv6([0,0,0,0,0,0,0,1]),128],uniqueLocal:[new IPv6([64512,0,0,0,0,0,0,0]),7],ipv4Mapped:[new IPv6([0,0,0,0,0,65535,0,0]),96],deprecatedSiteLocal:[new IPv6([65216,0,0,0,0,0,0,0]),10],discard:[new IPv6([256,0,0,0,0,0,0,0]),64],rfc6145:[new IPv6([0,0,0,0,65535,0,0,0]),96],rfc6052:[[new IPv6([100,65435,0,0,0,0,0,0]),96],[new IPv6([100,65435,1,0,0,0,0,0]),48]],"6to4":[new IPv6([8194,0,0,0,0,0,0,0]),16],teredo:[new IPv6([8193,0,0,0,0,0,0,0]),32],benchmarking:[new IPv6([8193,2,0,0,0,0,0,0]),48],amt:[new IPv6([8193,3,0,0,0,0,0,0]),32],as112v6:[[new IPv6([8193,4,274,0,0,0,0,0]),48],[new IPv6([9760,79,32768,0,0,0,0,0]),48]],deprecatedOrchid:[new IPv6([8193,16,0,0,0,0,0,0]),28],orchid2:[new IPv6([8193,32,0,0,0,0,0,0]),28],droneRemoteIdProtocolEntityTags:[new IPv6([8193,48,0,0,0,0,0,0]),28],segmentRouting:[new IPv6([24320,0,0,0,0,0,0,0]),16],reserved:[[new IPv6([8193,0,0,0,0,0,0,0]),23],[new IPv6([8193,3512,0,0,0,0,0,0]),32],[new IPv6([16383,0,0,0,0,0,0,0]),20]]}
IPv6.prototype.isIPv4MappedAddress=function(){return"ipv4Mapped"===this.range()}
IPv6.prototype.kind=function(){return"ipv6"}
IPv6.prototype.match=function(e,t){let n
if(void 0===t){n=e
e=n[0]
t=n[1]}if("ipv6"!==e.kind())throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one")
return matchCIDR(this.parts,e.parts,16,t)}
IPv6.prototype.prefixLengthFromSubnetMask=function(){let e=0,t=!1
const n={0:16,32768:15,49152:14,57344:13,61440:12,63488:11,64512:10,65024:9,65280:8,65408:7,65472:6,65504:5,65520:4,65528:3,65532:2,65534:1,65535:0}
let r,s
for(let o=7;o>=0;o-=1){r=this.parts[o]
if(!(r in n))return null
s=n[r]
if(t&&0!==s)return null
16!==s&&(t=!0)
e+=s}return 128-e}
IPv6.prototype.range=function(){return u.subnetMatch(this,this.SpecialRanges)}
IPv6.prototype.toByteArray=function(){let e
const t=[],n=this.parts
for(let r=0;r<n.length;r++){e=n[r]
t.push(e>>8)
t.push(255&e)}return t}
IPv6.prototype.toFixedLengthString=function(){const e=function(){const e=[]
for(let t=0;t<this.parts.length;t++)e.push(padPart(this.parts[t].toString(16),4))
return e}.call(this).join(":")
let t=""
this.zoneId&&(t=`%${this.zoneId}`)
return e+t}
IPv6.prototype.toIPv4Address=function(){if(!this.isIPv4MappedAddress())throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4")
const e=this.parts.slice(-2),t=e[0],n=e[1]
return new u.IPv4([t>>8,255&t,n>>8,255&n])}
IPv6.prototype.toNormalizedString=function(){const e=function(){const e=[]
for(let t=0;t<this.parts.length;t++)e.push(this.parts[t].toString(16))
return e}.call(this).join(":")
let t=""
this.zoneId&&(t=`%${this.zoneId}`)
return e+t}
IPv6.prototype.toRFC5952String=function(){const e=/((^|:)(0(:|$)){2,})/g
let t=""
this.zoneId&&(t=`%${this.zoneId}`)
const n=this.toNormalizedString(),r=n.slice(0,n.length-t.length)
let s,o=0,i=-1,a=-1
for(;s=e.exec(r);){const e=(s[0].match(/0/g)||[]).length
if(e>a){a=e
o=s.index
i=s[0].length}}return i<0?r+t:`${r.substring(0,o)}::${r.substring(o+i)}${t}`}
IPv6.prototype.toString=function(){return this.toRFC5952String()}
return IPv6})()
u.IPv6.broadcastAddressFromCIDR=function(e){try{const t=this.parseCIDR(e),n=t[0].toByteArray(),r=this.subnetMaskFromPrefixLength(t[1]).toByteArray(),s=[]
let o=0
for(;o<16;){s.push(parseInt(n[o],10)|255^parseInt(r[o],10))
o++}return new this(s)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}}
u.IPv6.isIPv6=function(e){return null!==this.parser(e)}
u.IPv6.isValid=function(e){if("string"==typeof e&&-1===e.indexOf(":"))return!1
try{const t=this.parser(e)
new this(t.parts,t.zoneId)
return!0}catch{return!1}}
u.IPv6.isValidCIDR=function(e){if("string"==typeof e&&-1===e.indexOf(":"))return!1
try{this.parseCIDR(e)
return!0}catch{return!1}}
u.IPv6.networkAddressFromCIDR=function(e){let t,n,r,s,o
try{t=this.parseCIDR(e)
r=t[0].toByteArray()
o=this.subnetMaskFromPrefixLength(t[1]).toByteArray()
s=[]
n=0
for(;n<16;){s.push(parseInt(r[n],10)&parseInt(o[n],10))
n++}return new this(s)}catch(e){throw new Error("ipaddr: the address does not have IPv6 CIDR format",{cause:e})}}
u.IPv6.parse=function(e){const t=this.parser(e)
if(null===t)throw new Error("ipaddr: string is not formatted like an IPv6 Address")
return new this(t.parts,t.zoneId)}
u.IPv6.parseCIDR=function(e){let t,n,r
if(n=e.match(/^(.+)\/(\d+)$/)){t=parseInt(n[2])
if(t>=0&&t<=128){r=[this.parse(n[1]),t]
Object.defineProperty(r,"toString",{value:function(){return this.join("/")}})
return r}}throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range")}
u.IPv6.parser=function(e){let t,n,r,s,o,i
if(r=e.match(c.deprecatedTransitional))return this.parser(`::ffff:${r[1]}`)
if(c.native.test(e))return expandIPv6(e,8)
if(r=e.match(c.transitional)){i=r[6]||""
t=r[1]
r[1].endsWith("::")||(t=t.slice(0,-1))
t=expandIPv6(t+i,6)
if(t&&t.parts){o=[parseInt(r[2]),parseInt(r[3]),parseInt(r[4]),parseInt(r[5])]
for(n=0;n<o.length;n++){s=o[n]
if(!(0<=s&&s<=255))return null}t.parts.push(o[0]<<8|o[1])
t.parts.push(o[2]<<8|o[3])
return{parts:t.parts,zoneId:t.zoneId}}}return null}
u.IPv6.subnetMaskFromPrefixLength=function(e){e=parseInt(e)
if(Number.isNaN(e)||e<0||e>128)throw new Error("ipaddr: invalid IPv6 prefix length")
const t=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]
let n=0
const r=Math.floor(e/8)
for(;n<r;){t[n]=255
n++}r<16&&(t[r]=Math.pow(2,e%8)-1<<8-e%8)
return new this(t)}
u.fromByteArray=function(e){const t=e.length
if(4===t)return new u.IPv4(e)
if(16===t)return new u.IPv6(e)
throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address")}
u.isValid=function(e){return u.IPv6.isValid(e)||u.IPv4.isValid(e)}
u.isValidCIDR=function(e){return u.IPv6.isValidCIDR(e)||u.IPv4.isValidCIDR(e)}
u.parse=function(e){if(u.IPv6.isValid(e))return u.IPv6.parse(e)
if(u.IPv4.isValid(e))return u.IPv4.parse(e)
throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format")}
u.parseCIDR=function(e){try{return u.IPv6.parseCIDR(e)}catch{try{return u.IPv4.parseCIDR(e)}catch(e){throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format",{cause:e})}}}
u.process=function(e){const t=this.parse(e)
return"ipv6"===t.kind()&&t.isIPv4MappedAddress()?t.toIPv4Address():t}
u.subnetMatch=function(e,t,n){let r,s,o,i
null==n&&(n="unicast")
for(s in t)if(Object.prototype.hasOwnProperty.call(t,s)){o=t[s]
!o[0]||o[0]instanceof Array||(o=[o])
for(r=0;r<o.length;r++){i=o[r]
if(e.kind()===i[0].kind()&&e.match.apply(e,i))return s}}return n}
e.exports?e.exports=u:t.ipaddr=u})(this)}),3305:((e,t,n)=>{"use strict"
var snapshotChecks=(function snapshotChecks(e){e.checks&&(e.checks=[...e.checks])
return e});var _string=(function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))});var _number=(function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))});var _boolean=(function _boolean(e,t){return new e({type:"boolean",...i.A2(t)})});function _unknown(e){return new e({type:"unknown"})}var _gte=(function _gte(e,t){return new s.J_({check:"greater_than",...i.A2(t),value:e,inclusive:!0})});var _maxLength=(function _maxLength(e,t){return new s.Yk({check:"max_length",...i.A2(t),maximum:e})});var _minLength=(function _minLength(e,t){return new s.Kk({check:"min_length",...i.A2(t),minimum:e})});var _regex=(function _regex(e,t){return new s.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})});var _refine=(function _refine(e,t,n){return new e({type:"custom",check:"custom",fn:t,...i.A2(n)})});function describe(e){const t=new s.QP({check:"describe"})
t._zod.onattach=[t=>{const n=o.get(t)??{}
o.add(t,{...n,description:e})}]
t._zod.check=()=>{}
return t}function meta(e){const t=new s.QP({check:"meta"})
t._zod.onattach=[t=>{const n=o.get(t)??{}
o.add(t,{...n,...e})}]
t._zod.check=()=>{}
return t}n.d(t,{_L:(()=>_boolean),qm:(()=>_gte),Eb:(()=>_maxLength),m9:(()=>_minLength),F7:(()=>_number),fU:(()=>_refine),Fk:(()=>_regex),Rl:(()=>_string),em:()=>_unknown,q0:(()=>describe),mI:(()=>meta)})
var r,s=n(4890);(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=new class{constructor(){this._map=new WeakMap
this._idmap=new Map}add(e,...t){const n=t[0]
this._map.set(e,n)
n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e)
return this}clear(){this._map=new WeakMap
this._idmap=new Map
return this}remove(e){const t=this._map.get(e)
t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id)
this._map.delete(e)
return this}get(e){const t=e._zod.parent
if(t){const n={...this.get(t)??{}}
delete n.id
const r={...n,...this._map.get(e)}
return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}})
const o=globalThis.__zod_globalRegistry
var i=n(4723)}),4890:((e,t,n)=>{"use strict"
n.d(t,{DG:(()=>l),J_:(()=>a),Kk:(()=>u),QP:(()=>o),Yk:(()=>c)})
var r=n(8532),s=n(4723)
const o=r.xI("$ZodCheck",((e,t)=>{var n
e._zod??(e._zod={})
e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])})),_whenHasLength=(e=>{const t=e.value
return!s.cl(t)&&void 0!==t.length}),i={number:"number",bigint:"bigint",object:"date"},a=r.xI("$ZodCheckGreaterThan",((e,t)=>{o.init(e,t)
const n=i[typeof t.value]
e._zod.check=(r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:i[typeof r.value]??n,code:"too_small",minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})})})),c=r.xI("$ZodCheckMaxLength",((e,t)=>{var n
o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
e._zod.check=(n=>{const r=n.value,o=r.length
if(("string"==typeof r&&o>t.maximum?s.O7(r):o)<=t.maximum)return
const i=s.Rc(r)
n.issues.push({origin:i,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})})})),u=r.xI("$ZodCheckMinLength",((e,t)=>{var n
o.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
e._zod.check=(n=>{const r=n.value,o=r.length
if(("string"==typeof r&&o>=t.minimum&&o<2*t.minimum?s.O7(r):o)>=t.minimum)return
const i=s.Rc(r)
n.issues.push({origin:i,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})})})),d=r.xI("$ZodCheckStringFormat",((e,t)=>{var n,r
o.init(e,t)
t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0
t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})})),l=r.xI("$ZodCheckRegex",((e,t)=>{d.init(e,t)
e._zod.check=(n=>{t.pattern.lastIndex=0
t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})})}))}),8532:((e,t,n)=>{"use strict"
var $constructor=(function $constructor(e,t,n,r){var Internals=(function Internals(e){this.def=e
this.constr=_
this.traits=new Set});var init=(function init(n,r){if(n._zod){if(n._zod.traits.has(e))return}else{i.value=new Internals(r)
try{Object.defineProperty(n,"_zod",i)}finally{i.value=void 0}}n._zod.traits.add(e)
t(n,r)
if(c){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype
let r=e
for(;r&&r!==t;)r=Object.getPrototypeOf(r)
const i=r??e
if(!c.has(i)){c.add(i);(0,s.ol)(i,o)}}const a=_.prototype
for(const e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in n||(n[e]=a[e].bind(n)))});var _=(function _(e){const t=r?.Parent?function(e){const t=a
if(t){const n=t.stackTraceLimit
if("number"==typeof n){try{t.stackTraceLimit=0}catch{a=null
return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}(Definition):this
init(t,e)
const n=t._zod.deferred
if(n){for(const e of n)e()
t._zod.deferred=void 0}const s=globalThis.__zod_globalConfig?.postProcessor
s&&s(t)
return t});Internals.prototype={}
const o=n,c=o&&new WeakSet,u=r?.Parent??Object
class Definition extends u{}Object.defineProperty(Definition,"name",{value:e})
Object.defineProperty(_,"init",{value:init})
Object.defineProperty(_,Symbol.hasInstance,{value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)})
Object.defineProperty(_,"name",{value:e})
return _});var config=(function config(e){e&&Object.assign(c,e)
return c});n.d(t,{$W:(()=>config),GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:(()=>c),tm:()=>o,xI:(()=>$constructor)})
var r,s=n(4723)
const o=Object.freeze({status:"aborted"}),i={value:void 0,enumerable:!1}
let a="captureStackTrace"in Error?Error:null
class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`)
this.name="ZodEncodeError"}}(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={})
const c=globalThis.__zod_globalConfig}),4723:((e,t,n)=>{"use strict"
var getEnumValues=(function getEnumValues(e){const t=Object.values(e).filter((e=>"number"==typeof e))
return Object.entries(e).filter((([e,n])=>-1===t.indexOf(+e))).map((([e,t])=>t))});function jsonStringifyReplacer(e,t){return"bigint"==typeof t?t.toString():t}var cached=(function cached(e){return new Cached(e)});var nullish=(function nullish(e){return null==e});function cleanRegex(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length
return e.slice(t,n)}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var isObject=(function isObject(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)});function isPlainObject(e){if(!1===isObject(e))return!1
const t=e.constructor
if(void 0===t)return!0
if("function"!=typeof t)return!0
const n=t.prototype
return!1!==isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}var clone=(function clone(e,t,n){const r=new e._zod.constr(t??e._zod.def)
t&&!n?.parent||(r._zod.parent=e)
return r});var normalizeParams=(function normalizeParams(e){const t=e
if(!t)return{}
if("string"==typeof t)return{error:()=>t}
if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params")
t.error=t.message}delete t.message
return"string"==typeof t.error?{...t,error:()=>t.error}:t});var optionalKeys=(function optionalKeys(e){return Object.keys(e).filter((t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout))});var aborted=(function aborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0
return!1});var explicitlyAborted=(function explicitlyAborted(e,t=0){if(!0===e.aborted)return!0
for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0
return!1});function prefixIssues(e,t){return t.map(t=>{var n;(n=t).path??(n.path=[])
t.path.unshift(e)
return t})}function unwrapMessage(e){return"string"==typeof e?e:e?.message}var sizeCaps=(function sizeCaps(e){const t=[]
for(const n of e??[]){const e=n._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const r=e.maximum??e.length??e.size
r>=0&&t.push([r,n])}return t});function attachSchema(e,t,n){var r
for(let s=t;s<e.length;s++)(r=e[s]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r
const s=e.inst?._zod?.traits
s?.has("$ZodType")&&(s.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
const o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(o?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
a.path??(a.path=[])
a.message=i
t?.reportInput&&(a.input=e.input)
return a}function codePointLength(e){const t=e.length
if(!o.test(e))return t
let n=t
for(let r=0;r<t-1;r++)if(55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))){n--
r++}return n}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function issue(...e){const[t,n,r]=e
return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}var members=(function members(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n)
r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):defineBound(e,n,r.value)}});var own=(function own(e,t,n,r=!0){Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n})
return n});function hide(e,t,n){return own(e,t,n,!1)}var defineBound=(function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})});var defineLazyInternal=(function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod)
if(t in r&&i!==e._zod)i=void 0
else{i=e._zod
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,c)
const e=a
a=!1
try{const r=n(this)
a?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r})
a=a||e
return r}catch(n){delete this[t]
a=a||e
throw n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}})}});var installLazyProp=(function installLazyProp(e,t,n,r){const s=(function(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n})(e,t)
s&&Object.defineProperty(s,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0}
Object.defineProperty(this,t,e)
e.value=n(this)
Object.defineProperty(this,t,e)
return e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})});n.d(t,{A2:(()=>normalizeParams),Gv:(()=>isObject),NM:(()=>optionalKeys),O7:()=>codePointLength,PO:(()=>cached),QH:(()=>aborted),Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:(()=>installLazyProp),cl:(()=>nullish),d3:()=>attachSchema,gx:()=>r,hi:(()=>sizeCaps),iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:(()=>clone),ol:(()=>members),p6:()=>cleanRegex,qQ:()=>s,qh:()=>own,rL:(()=>explicitlyAborted),sD:()=>escapeRegex,sn:()=>issue,v5:(()=>defineLazyInternal),w5:(()=>getEnumValues)})
class Cached{constructor(e){this._getter=e
this._value=void 0}get value(){const e=this._getter
if(void 0!==e){this._value=e()
this._getter=void 0}return this._value}}const r="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{},s=new Set(["string","number","symbol"]),o=/[\uD800-\uDBFF]/
let i,a=!1
const c={configurable:!0,get(){a=!0}}}),8395:((e,t,n)=>{"use strict"
var handleArrayResult=(function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...c.lQ(n,e.issues))
t.value[n]=e.value});var handlePropertyResult=(function handlePropertyResult(e,t,n,r,s,o){const i=n in r,a="optional"===o
if(i||!a||"optional"!==s){if(e.issues.length){if(void 0!==s&&a&&!i)return
t.issues.push(...c.lQ(n,e.issues))}i||void 0!==s?void 0===e.value?(i||"defaulted"===s&&!a)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}});function handleUnionResults(e,t,n,s){for(const n of e)if(0===n.issues.length){t.value=n.value
return t}const o=e.filter(e=>!c.QH(e))
if(1===o.length){t.value=o[0].value
return o[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>c.iR(e,s,r.$W())))})
return t}function handleOptionalResult(e,t){e.value=t.issues.length?void 0:t.value
return e}var handleRefineResult=(function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
r._zod.def.params&&(e.params=r._zod.def.params)
t.issues.push(c.sn(e))}});function failure(e,t,n){let s
return{success:!1,get error(){if(!s){s=new e(t.map(e=>c.iR(e,n,r.$W())))
t=void 0
n=void 0}return s},set error(e){s=e
t=void 0
n=void 0}}}var schemas_string=(function schemas_string(e){return T.Rl(U,e)});var schemas_number=(function schemas_number(e){return T.F7(D,e)});var schemas_boolean=(function schemas_boolean(e){return T._L(q,e)});function unknown(){return T.em(N)}var array=(function array(e,t){return new B({type:"array",element:e,...c.A2(t)})});var object=(function object(e,t){const n={type:"object",shape:e??{},...c.A2(t)}
return new L(n)});var union=(function union(e,t){return new Z({type:"union",options:e,...c.A2(t)})});function record(e,t,n){return t&&t._zod?new H({type:"record",keyType:e,valueType:t,...c.A2(n)}):new H({type:"record",keyType:schemas_string(),valueType:e,...c.A2(t)})}var _enum=(function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map((e=>[e,e]))):e
return new G({type:"enum",entries:n,...c.A2(t)})});var literal=(function literal(e,t){return new F({type:"literal",values:Array.isArray(e)?e:[e],...c.A2(t)})});var transform=(function transform(e){return new W({type:"transform",transform:e})});var optional=(function optional(e){return new V({type:"optional",innerType:e})});var nullable=(function nullable(e){return new Y({type:"nullable",innerType:e})});var refine=(function refine(e,t={}){return T.fU(Q,e,t)});n.d(t,{YOg:(()=>array),zMY:(()=>schemas_boolean),k5n:(()=>_enum),euz:(()=>literal),mee:(()=>nullable),aig:(()=>schemas_number),Ikc:(()=>object),lqM:(()=>optional),g1P:()=>record,YPB:(()=>refine),YjP:(()=>schemas_string),pdi:(()=>transform),KCZ:(()=>union),L5J:()=>unknown})
var r=n(8532),s=n(4890)
const o=/^[\s\S]{0,}$/,i=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i
var c=n(4723)
const u={major:4,minor:6,patch:7},d=r.xI("$ZodType",((e,t)=>{var n
e??(e={})
e._zod.def=t
e._zod.bag=e._zod.bag||{}
e._zod.version=u
const s=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[]
for(const t of o)for(const n of t._zod.onattach)n(e)
if(0===o.length){(n=e._zod).deferred??(n.deferred=[])
e._zod.deferred?.push((()=>{e._zod.run=e._zod.parse}))}else{const runChecks=((t,n,s)=>{if(t.memo)return t
let o,i=c.QH(t)
for(const a of n){if(a._zod.def.when){if(c.rL(t))continue
if(!a._zod.def.when(t))continue}else if(i)continue
const n=t.issues.length,u=a._zod.check(t)
if(u instanceof Promise&&!1===s?.async)throw new r.GT
if(o||u instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await u
if(t.issues.length!==n){c.d3(t.issues,n,e)
i||(i=c.QH(t,n))}})
else{if(t.issues.length===n)continue
c.d3(t.issues,n,e)
i||(i=c.QH(t,n))}}return o?o.then(()=>t):t}),handleCanaryResult=(t,n,s)=>{if(c.QH(t)){t.aborted=!0
return t}const i=runChecks(n,o,s)
if(i instanceof Promise){if(!1===s.async)throw new r.GT
return i.then(t=>e._zod.parse(t,s))}return e._zod.parse(i,s)}
e._zod.run=((t,n)=>{if(n.skipChecks)return e._zod.parse(t,n)
if("backward"===n.direction){const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0})
return r instanceof Promise?r.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(r,t,n)}const s=e._zod.parse(t,n)
if(s instanceof Promise){if(!1===n.async)throw new r.GT
return s.then(e=>runChecks(e,o,n))}return runChecks(s,o,n)})}}),{get"~standard"(){return c.jD(this,"~standard",(e=this,{validate:t=>{const n={async:!1}
try{const r=e._zod.run({value:t,issues:[]},n)
if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return async function(e,t){const n={async:!0}
return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}))
var e},set"~standard"(e){c.qh(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>c.iR(e,t,r.$W()))}:{value:e.value},l=r.xI("$ZodString",((e,t)=>{d.init(e,t)
e._zod.pattern=t.pattern??o
e._zod.parse=((n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}if("string"==typeof n.value)return n
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e})
return n})})),p=r.xI("$ZodNumber",((e,t)=>{d.init(e,t)
e._zod.pattern=i
e._zod.parse=((n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const s=n.value
if("number"==typeof s&&!Number.isNaN(s)&&Number.isFinite(s))return n
const o="number"==typeof s?Number.isNaN(s)?"NaN":Number.isFinite(s)?void 0:String(s):void 0
n.issues.push({expected:"number",code:"invalid_type",input:s,inst:e,...o?{received:o}:{}})
return n})})),h=r.xI("$ZodBoolean",((e,t)=>{d.init(e,t)
e._zod.pattern=a
e._zod.parse=((n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const s=n.value
if("boolean"==typeof s)return n
n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e})
return n})})),f=r.xI("$ZodUnknown",(e,t)=>{d.init(e,t)
e._zod.parse=e=>e}),arraySize=(e=>Array.isArray(e)?e.length:-1),m=r.xI("$ZodArray",((e,t)=>{d.init(e,t)
const n=r.cr.memoizer
n?.attach(e)
e._zod.parse=((r,s)=>{const o=r.value
if(!Array.isArray(o)){r.issues.push({expected:"array",code:"invalid_type",input:o,inst:e})
return r}r.value=n?n.alloc(e,r,Array(o.length),s):Array(o.length)
const i=[],a=s?.abortEarly
for(let e=0;e<o.length;e++){const n=o[e],u=t.element._zod.run({value:n,issues:[]},s)
if(u instanceof Promise)i.push(u.then(t=>handleArrayResult(t,r,e)))
else{handleArrayResult(u,r,e)
if(a&&0!==u.issues.length&&c.QH(u))break}}return i.length?Promise.all(i).then(()=>r):r})
!(function(e,t){const n=c.hi(e._zod.def.checks)
if(!n.length)return
const r=Math.min(...n.map((e=>e[0]))),s=e._zod.parse
e._zod.parse=((n,o)=>{const i=t(n.value)
if(i>r&&!o?.skipChecks&&"backward"!==o?.direction)for(const[t,r]of c.hi(e._zod.def.checks))if(i>t&&r._zod.def.when(n)){const t=n.issues.length
r._zod.check(n)
n.issues[t].continue=!1
c.d3(n.issues,t,e)
return n}return s(n,o)})})(e,arraySize)})),v=[],g=r.xI("$ZodObject",((e,t)=>{d.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape"),s=n?.get?n.get.raw:t.shape??{}
if(s){const get=(()=>{const e={...s}
Object.defineProperty(t,"shape",{value:e})
get.raw=e
return e})
get.raw=s
Object.defineProperty(t,"shape",{get})}const o=c.PO((()=>(function(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:v,s=r.length?[...t,...r]:t
for(const t of s)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const o=c.NM(e.shape)
return{...e,allKeys:s,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}})(t)))
c.v5(e,"propValues",e=>{const t=e.def.shape,n={}
for(const e in t){const r=t[e]._zod
if(r.values){Object.prototype.hasOwnProperty.call(n,e)||c.Vy(n,e,new Set)
for(const t of r.values)n[e].add(t)
void 0!==r.optin&&n[e].add(void 0)}}return n})
const i=c.Gv,a=t.catchall
let u
const l=r.cr.memoizer
l?.attach(e)
e._zod.parse=((t,n)=>{u??(u=o.value)
const r=t.value
if(!i(r)){t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e})
return t}t.value=l?l.alloc(e,t,{},n):{}
const s=[],d=u.shape,p=n?.abortEarly
let h=t.issues.length
for(const e of u.allKeys){if(p&&t.issues.length!==h){if(c.QH(t,h))break
h=t.issues.length}if("__proto__"===e)continue
const o=d[e],i=o._zod.optin,a=o._zod.optout,u=o._zod.run({value:r[e],issues:[]},n)
u instanceof Promise?s.push(u.then(n=>handlePropertyResult(n,t,e,r,i,a))):handlePropertyResult(u,t,e,r,i,a)}return a?function(e,t,n,r,s,o,i){const a=[],u=s.keySet,d=s.catchall._zod,l=d.def.type,p=d.optin,h=d.optout
let f=0
for(const s in t){if(i&&n.issues.length!==f){if(c.QH(n,f))break
f=n.issues.length}if(u.has(s))continue
if("__proto__"===s){"never"===l&&a.push(s)
continue}if("never"===l){a.push(s)
continue}const o=d.run({value:t[s],issues:[]},r)
o instanceof Promise?e.push(o.then(e=>handlePropertyResult(e,n,s,t,p,h))):handlePropertyResult(o,n,s,t,p,h)}a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0})
return e.length?Promise.all(e).then(()=>n):n}(s,r,t,n,o.value,e,!0===p):s.length?Promise.all(s).then(()=>t):t})})),w=r.xI("$ZodUnion",((e,t)=>{d.init(e,t)
c.v5(e,"optin",(e=>e.def.options.some((e=>"defaulted"===e._zod.optin))?"defaulted":e.def.options.some((e=>void 0!==e._zod.optin))?"optional":void 0))
c.v5(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0)
c.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))})
c.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>c.p6(e.source)).join("|")})$`)}})
const n=1===t.options.length?t.options[0]._zod.run:null
e._zod.parse=((r,s)=>{if(n)return n(r,s)
let o=!1
const i=[]
for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},s)
if(t instanceof Promise){i.push(t)
o=!0}else{if(0===t.issues.length)return t
i.push(t)}}return o?Promise.all(i).then(t=>handleUnionResults(t,r,e,s)):handleUnionResults(i,r,e,s)})})),y=r.xI("$ZodRecord",(e,t)=>{d.init(e,t)
const n=r.cr.memoizer
n?.attach(e)
e._zod.parse=(s,o)=>{const a=s.value
if(!c.Qd(a)){s.issues.push({expected:"record",code:"invalid_type",input:a,inst:e})
return s}const u=[],d=t.keyType._zod.values
if(d&&!t.partial){s.value=n?n.alloc(e,s,{},o):{}
const i=new Set
for(const n of d)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){i.add("number"==typeof n?n.toString():n)
if("__proto__"===n)continue
const d=t.keyType._zod.run({value:n,issues:[]},o)
if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(d.issues.length){s.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(e=>c.iR(e,o,r.$W())),input:n,path:[n],inst:e})
continue}const l=d.value
if("__proto__"===l)continue
const p=t.valueType._zod.run({value:a[n],issues:[]},o)
if(p instanceof Promise)u.push(p.then(e=>{e.issues.length&&s.issues.push(...c.lQ(n,e.issues))
s.value[l]=e.value}))
else{p.issues.length&&s.issues.push(...c.lQ(n,p.issues))
s.value[l]=p.value}}let l
for(const e in a)if(!i.has(e))if("loose"===t.mode){if("__proto__"===e)continue
s.value[e]=a[e]}else{l=l??[]
l.push(e)}l&&l.length>0&&s.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}else{s.value=n?n.alloc(e,s,{},o):{}
let l
for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue
if(!Object.prototype.propertyIsEnumerable.call(a,n))continue
let p=t.keyType._zod.run({value:n,issues:[]},o)
if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof n&&i.test(n)&&p.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},o)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===e.issues.length&&(p=e)}if(p.issues.length){if("loose"===t.mode)s.value[n]=a[n]
else if(d){l=l??[]
l.push(n)}else s.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(e=>c.iR(e,o,r.$W())),input:n,path:[n],inst:e})
continue}const h=p.value
if("__proto__"===h)continue
const f=t.valueType._zod.run({value:a[n],issues:[]},o)
if(f instanceof Promise)u.push(f.then(e=>{e.issues.length&&s.issues.push(...c.lQ(n,e.issues))
s.value[h]=e.value}))
else{f.issues.length&&s.issues.push(...c.lQ(n,f.issues))
s.value[h]=f.value}}l&&l.length>0&&s.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}return u.length?Promise.all(u).then(()=>s):s}}),k=r.xI("$ZodEnum",((e,t)=>{d.init(e,t)
const n=c.w5(t.entries),r=new Set(n)
e._zod.values=r
c.v5(e,"pattern",e=>{const t=c.w5(e.def.entries).filter(e=>c.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>c.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=((t,s)=>{const o=t.value
if(r.has(o))return t
t.issues.push({code:"invalid_value",values:n,input:o,inst:e})
return t})})),b=r.xI("$ZodLiteral",((e,t)=>{d.init(e,t)
const n=new Set(t.values)
e._zod.values=n
c.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=((r,s)=>{const o=r.value
if(n.has(o))return r
r.issues.push({code:"invalid_value",values:t.values,input:o,inst:e})
return r})})),I=r.xI("$ZodTransform",((e,t)=>{d.init(e,t)
e._zod.optin="optional"
r.cr.memoizer?.guard(e)
e._zod.parse=((n,s)=>{if("backward"===s.direction)throw new r.cV(e.constructor.name)
const o=t.transform(n.value,n)
if(s.async)return(o instanceof Promise?o:Promise.resolve(o)).then(e=>{n.value=e
return n})
if(o instanceof Promise)throw new r.GT
n.value=o
return n})})),P=r.xI("$ZodOptional",((e,t)=>{d.init(e,t)
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"))
e._zod.optout="optional"
c.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0})
c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})
e._zod.parse=((e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
return r instanceof Promise?r.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)})})),x=r.xI("$ZodNullable",((e,t)=>{d.init(e,t)
c.v5(e,"optin",(e=>e.def.innerType._zod.optin))
c.v5(e,"optout",e=>e.def.innerType._zod.optout)
c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0})
c.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
e._zod.parse=((e,n)=>null===e.value?e:t.innerType._zod.run(e,n))})),$=r.xI("$ZodCustom",((e,t)=>{s.QP.init(e,t)
d.init(e,t)
e._zod.parse=(e,t)=>e
e._zod.check=(n=>{const r=n.value,s=t.fn(r)
if(s instanceof Promise)return s.then(t=>handleRefineResult(t,n,r,e))
handleRefineResult(s,n,r,e)})}))
var T=n(3305)
const O={get:function(){const e=this._zod
e.message??(e.message=JSON.stringify(e.def,c.k8,2))
return e.message},set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},z={value:void 0,enumerable:!1},R=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError"
z.value=t
Object.defineProperty(e,"issues",z)
z.value=void 0
Object.defineProperty(e,"message",O)
const n=Object.getPrototypeOf(e)
if(!R.has(n)){R.add(n)
Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0})
return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}})}},S=((0,r.xI)("$ZodError",initializer),(0,r.xI)("$ZodError",initializer,void 0,{Parent:Error})),E=(e=>{const fn=(t,n,s,o)=>{const i=s?{...s,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i)
if(a instanceof Promise)throw new r.GT
if(a.issues.length){const t=new(o?.Err??e)(a.issues.map(e=>c.iR(e,i,r.$W())))
c.gx(t,o?.callee??fn)
throw t}return a.value}
return fn})(S),C=(e=>{const fn=async(t,n,s,o)=>{const i=s?{...s,async:!0}:{async:!0}
let a=t._zod.run({value:n,issues:[]},i)
a instanceof Promise&&(a=await a)
if(a.issues.length){const t=new(o?.Err??e)(a.issues.map(e=>c.iR(e,i,r.$W())))
c.gx(t,o?.callee??fn)
throw t}return a.value}
return fn})(S),A=(e=>((t,n,s)=>{const o=s?{...s,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o)
if(i instanceof Promise)throw new r.GT
return i.issues.length?failure(e,i.issues,o):{success:!0,data:i.value}}))(S),j=(e=>async(t,n,r)=>{const s=r?{...r,async:!0}:{async:!0}
let o=t._zod.run({value:n,issues:[]},s)
o instanceof Promise&&(o=await o)
return o.issues.length?failure(e,o.issues,s):{success:!0,data:o.value}})(S),M=r.xI("ZodMiniType",((e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
d.init(e,t)
e.def=t
e.type=t.type}),{get with(){return this.check},set with(e){c.qh(this,"with",e)},parse(e,t){return E(this,e,t,{callee:this.parse})},parseAsync(e,t){return C(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return A(this,e,t)},safeParseAsync(e,t){return j(this,e,t)},check(...e){const t=this.def
return this.clone({...t,checks:[...t.checks??[],...e.map((e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e))]},{parent:!0})},clone(e,t){return c.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t)
return this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),U=r.xI("ZodMiniString",((e,t)=>{l.init(e,t)
M.init(e,t)})),D=r.xI("ZodMiniNumber",((e,t)=>{p.init(e,t)
M.init(e,t)})),q=r.xI("ZodMiniBoolean",((e,t)=>{h.init(e,t)
M.init(e,t)})),N=r.xI("ZodMiniUnknown",(e,t)=>{f.init(e,t)
M.init(e,t)}),B=r.xI("ZodMiniArray",((e,t)=>{m.init(e,t)
M.init(e,t)})),L=r.xI("ZodMiniObject",((e,t)=>{g.init(e,t)
M.init(e,t)
c.X(e,"shape",e=>e._zod.def.shape,!1)})),Z=r.xI("ZodMiniUnion",((e,t)=>{w.init(e,t)
M.init(e,t)})),H=r.xI("ZodMiniRecord",(e,t)=>{y.init(e,t)
M.init(e,t)}),G=r.xI("ZodMiniEnum",((e,t)=>{k.init(e,t)
M.init(e,t)
e.options=[...e._zod.values]})),F=r.xI("ZodMiniLiteral",((e,t)=>{b.init(e,t)
M.init(e,t)})),W=r.xI("ZodMiniTransform",((e,t)=>{I.init(e,t)
M.init(e,t)})),V=r.xI("ZodMiniOptional",((e,t)=>{P.init(e,t)
M.init(e,t)})),Y=r.xI("ZodMiniNullable",((e,t)=>{x.init(e,t)
M.init(e,t)})),Q=r.xI("ZodMiniCustom",((e,t)=>{$.init(e,t)
M.init(e,t)}))
T.q0,T.mI})},n={}
__nccwpck_require__.m=t
__nccwpck_require__.ab=__dirname+"/"
__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e
__nccwpck_require__.d(t,{a:t})
return t}
__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})};(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})()
__nccwpck_require__.u=e=>{const t=e+".index.js"
return{"112.index.js":"work.js","136.index.js":"connect.js","317.index.js":"take-away.js","371.index.js":"connect.js","501.index.js":"sign-in.js","579.index.js":"revocation.js","701.index.js":"sign-in.js","704.index.js":"sign-in.js","901.index.js":"rotation.js"}[t]??t}
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)
__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}
e={792:1},__nccwpck_require__.f.require=(t,n)=>{e[t]||(t=>{var n=t.modules,r=t.ids,s=t.runtime
for(var o in n)__nccwpck_require__.o(n,o)&&(__nccwpck_require__.m[o]=n[o])
s&&s(__nccwpck_require__)
for(var i=0;i<r.length;i++)e[r[i]]=1})(require("./"+__nccwpck_require__.u(t)))}
var r={};(()=>{"use strict"
function toCommandValue(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function issueCommand(e,t,r){const s=new Command(e,t,r)
process.stdout.write(s.toString()+n.EOL)}function escapeProperty(e){return toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function longestFirst(e){return[...e].sort((e,t)=>t.length-e.length)}function property(e,t){if("object"==typeof e&&null!==e)return Object.getOwnPropertyDescriptor(e,t)?.value}function turn(){return new Promise(e=>{setImmediate(e)})}function isBusy(e){return e instanceof Error&&"code"in e&&"EAGAIN"===e.code}function createRunner(){const e=function(){const e=new Set
return{add:t=>{const n=(0,a.Bm)(t).flatMap(e=>(0,a.mU)(e)),r=[...new Set(n)].filter(t=>!e.has(t))
for(const t of r)e.add(t)
return longestFirst(r)},scrub:t=>{let n=t
for(const t of longestFirst([...e]))n=n.replaceAll(t,"***")
return n}}}(),n=function(e){const text=t=>e(t)??"",number=e=>/^\d{1,20}$/.test(text(e))?text(e):"0",t=text("GITHUB_SERVER_URL")||"https://github.com",n=text("GITHUB_REPOSITORY"),r=number("GITHUB_RUN_ID"),s=text("GITHUB_EVENT_NAME")
return{repository:n,repositoryId:"0"===number("GITHUB_REPOSITORY_ID")?"":number("GITHUB_REPOSITORY_ID"),workflow:text("GITHUB_WORKFLOW"),job:text("GITHUB_JOB"),runId:r,runAttempt:number("GITHUB_RUN_ATTEMPT"),serverUrl:t,eventName:s,actor:text("GITHUB_ACTOR"),get fromFork(){return u.has(s)&&function(e,t){const n=property(property(e,"pull_request"),"head")
return void 0!==n&&property(property(n,"repo"),"full_name")!==t}(function(){try{return(new Context).payload}catch{return{}}}(),n)},fromDependabot:"dependabot[bot]"===text("GITHUB_ACTOR")}}(env),r=(0,i.eq)(env),s=function(e,t){let n
const r=new Map
let s=!1
const isProxied=e=>{try{return void 0!==t(e)}catch{return!0}}
return{send:async(s,o)=>{n??=(async()=>{const{createTransport:n}=await Promise.all([__nccwpck_require__.e(136),__nccwpck_require__.e(701),__nccwpck_require__.e(704)]).then(__nccwpck_require__.bind(__nccwpck_require__,4993))
return n({userAgent:e,proxyFor:t,begun:e=>r.get(e.origin)?.connect})})()
return(await n).send(s,o)},connect:async e=>{if(isProxied(e)||r.has(e.origin))return
const{connectEarly:t}=await Promise.all([__nccwpck_require__.e(136),__nccwpck_require__.e(371)]).then(__nccwpck_require__.bind(__nccwpck_require__,8956))
if(!s){r.set(e.origin,t(e))
await turn()}},isProxied,close:()=>{s=!0
for(const e of r.values())e.discard()
n?.then(e=>e.close()).catch(()=>{})}}}(function(e){const clean=e=>e.replace(/[^A-Za-z0-9._/-]/g,"_").slice(0,140),{repository:t,runId:n,runAttempt:r}=e
return`c1-ephemeral-credential/${p} (${clean(t)}; run ${clean(n)}/${clean(r)})`}(n),e=>(0,i.iJ)(e,r)),c=function(){const e=new AbortController,abort=()=>e.abort(),n=["SIGINT","SIGTERM","SIGBREAK"]
for(const e of n)process.on(e,abort)
!function(e){let n=!1
Object.defineProperty(process,"stdout",{configurable:!0,value:{write:r=>{if(n)return!1
try{!function(e){let n=0
for(;n<e.length;)try{n+=(0,t.writeSync)(d,e,n)}catch(e){if(!isBusy(e))throw e
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,l)}}(Buffer.from(r))}catch{n=!0
e()}return!n}}})}(abort)
return{signal:e.signal,stop:()=>{abort()
for(const e of n)process.off(e,abort)}}}()
return{input:e=>(env(`INPUT_${e.replaceAll(" ","_").toUpperCase()}`)??"").trim(),env,job:n,log:createLog(e),mask:t=>{if(!(t.length<a.SE))for(const n of e.add(t))issueCommand("add-mask",{},n)},scrub:e.scrub,setOutputs:e=>append("GITHUB_OUTPUT",pairs(e)),exportVariables:e=>append("GITHUB_ENV",pairs(e)),saveState:(t,n)=>append("GITHUB_STATE",`${t}=${e.scrub(n)}\n`),state:e=>env(`STATE_${e}`)??"",appendSummary:t=>{""!==(env("GITHUB_STEP_SUMMARY")??"")&&append("GITHUB_STEP_SUMMARY",e.scrub(t))},send:s.send,connect:s.connect,meanwhile:async e=>{await turn()
await turn()
return await e()},clock:f,random:e=>nodeCrypto().randomBytes(e),dualStack:e=>!function({hostname:e}){return/^\[|^[\d.]+$/.test(e)}(e)&&!s.isProxied(e)&&function({hostname:e}){const t=(0,o.cW)(e),n=Object.values(process.getBuiltinModule("node:os").networkInterfaces()).flatMap(e=>e??[]).filter(e=>e.internal===t&&!e.address.toLowerCase().startsWith("fe80:")).map(e=>e.family)
return n.includes("IPv4")&&n.includes("IPv6")}(e),cancelled:c.signal,close:()=>{c.stop()
s.close()}}}function createLog({scrub:e}){const safe=t=>(0,s.Is)(e(t),h),block=e=>e.split("\n").map(safe).join("\n"),annotate=e=>(t,n)=>issueCommand(e,{title:safe(t)},block(n)),info=e=>{process.stdout.write(`${block(e)}\n`)}
return{info,debug:e=>issueCommand("debug",{},safe(e)),notice:annotate("notice"),warning:annotate("warning"),error:annotate("error"),group:(e,t)=>{issueCommand("group",{},safe(e))
for(const e of t)info(e)
issueCommand("endgroup",{},"")}}}function pairs(e){const t=`ghadelimiter_${nodeCrypto().randomUUID()}`
return Object.entries(e).map(([e,n])=>`${e}<<${t}\n${n}\n${t}\n`).join("")}function append(n,r){try{(0,t.appendFileSync)(function(e){const n=env(e)??"";(0,t.statSync)(n)
return n}(n),r)}catch(t){throw function(t,n){return new e.lZ("runner-files",`the file that ${t} names could not be written`,{cause:n})}(n,t)}}async function run(t,{failsJob:n}={failsJob:!0}){const r=createRunner(),fail=t=>{const{code:s,message:o,hint:i}=(0,e.z6)(t)
r.log[n?"error":"warning"](s,`${o}\n${i}`)
n&&(process.exitCode=1)}
process.on("uncaughtException",fail)
try{await t(r)}catch(e){fail(e)}finally{r.close()}}function assert(e,t){if(!e)throw t instanceof Error?t:new Error(t??"undici found itself in a state that it excludes")}async function mint(){const e=await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__,9131))
await run(e.mint)}async function cleanUp(){const e=await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__,7410))
await run(e.cleanUp,{failsJob:!1})}async function rotateBridge(){const e=await Promise.all([__nccwpck_require__.e(501),__nccwpck_require__.e(901)]).then(__nccwpck_require__.bind(__nccwpck_require__,4343))
await run(e.rotateBridge)}async function revoke(){const e=await Promise.all([__nccwpck_require__.e(501),__nccwpck_require__.e(579)]).then(__nccwpck_require__.bind(__nccwpck_require__,1702))
await run(e.revoke)}__nccwpck_require__.r(r)
__nccwpck_require__.d(r,{ERROR:()=>k,TYPE:()=>y,assert:()=>assert,channels:()=>w,cleanUp:()=>cleanUp,getMiloEnabled:()=>getMiloEnabled,headerNameLowerCasedRecord:()=>g,maxHeaderSize:()=>m,mint:()=>mint,revoke:()=>revoke,rotateBridge:()=>rotateBridge,tree:()=>v})
var e=__nccwpck_require__(9984)
const t=require("node:fs"),n=require("os")
class Command{constructor(e,t,n){e||(e="missing.command")
this.command=e
this.properties=t
this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
if(r){t?t=!1:e+=","
e+=`${n}=${escapeProperty(r)}`}}}e+=`::${t=this.message,toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`
var t
return e}}var s=__nccwpck_require__(8722),o=__nccwpck_require__(6008),i=__nccwpck_require__(7568),a=__nccwpck_require__(2610)
const c=require("fs")
class Context{constructor(){var e,t,r
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,c.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,c.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${n.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=null!==(e=process.env.GITHUB_API_URL)&&void 0!==e?e:"https://api.github.com"
this.serverUrl=null!==(t=process.env.GITHUB_SERVER_URL)&&void 0!==t?t:"https://github.com"
this.graphqlUrl=null!==(r=process.env.GITHUB_GRAPHQL_URL)&&void 0!==r?r:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}const u=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),d=1,l=1,p="1.0.0",h=4e3,env=e=>process.env[e],nodeCrypto=()=>process.getBuiltinModule("node:crypto"),f={now:()=>Date.now(),elapsed:()=>Number(process.hrtime.bigint())/1e6,sleep:(e,t)=>new Promise(n=>{const finish=()=>{clearTimeout(r)
t?.removeEventListener("abort",finish)
n()},r=setTimeout(finish,e)
!0===t?.aborted&&finish()
t?.addEventListener("abort",finish,{once:!0})})},m=16384,v={lookup:()=>{}},g=Object.create(null),w=new Proxy({},{get:()=>({hasSubscribers:!1})}),y={RESPONSE:2},k={OK:0,PAUSED:21,PAUSED_UPGRADE:22},getMiloEnabled=()=>!1})()
module.exports=r})()

