exports.id=124
exports.ids=[124]
exports.modules={8280:function(module){!function(root){"use strict"
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
module.exports?module.exports=ipaddr:root.ipaddr=ipaddr}(this)},3305:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
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
return ch}},4890:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
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
def.pattern.test(payload.value)||payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}})},8532:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
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
return globalConfig}},4723:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
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
return desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}},8395:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
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
function refine(fn,_params={}){return api.fU(ZodMiniCustom,fn,_params)}api.q0,api.mI}}

