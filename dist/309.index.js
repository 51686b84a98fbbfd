exports.id=309
exports.ids=[309]
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
return results}(),zoneId:zoneId}}function matchCIDR(first,second,partSize,cidrBits){if(first.length!==second.length)throw new Error("ipaddr: cannot match CIDR for objects with different lengths")
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
module.exports?module.exports=ipaddr:root.ipaddr=ipaddr}(this)},7265:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{P:()=>SignJWT})
var base64url=__webpack_require__(1445),jws_algorithms=__webpack_require__(8109),validate=__webpack_require__(7784),errors=__webpack_require__(5674),buffer_utils=__webpack_require__(7410),lib_key=__webpack_require__(7859)
const epoch=date=>Math.floor(date.getTime()/1e3),multipliers={s:1,m:60,h:3600,d:86400,w:604800,y:31557600},REGEX=/^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i
function invalidDuration(){throw new TypeError("Invalid time period format")}function secs(str){"string"!=typeof str&&invalidDuration()
const matched=REGEX.exec(str);(!matched||matched[4]&&matched[1])&&invalidDuration()
const value=parseFloat(matched[2]),durationSeconds=Math.round(value*multipliers[matched[3][0].toLowerCase()])
return Number.isFinite(durationSeconds)||invalidDuration(),"-"===matched[1]||"ago"===matched[4]?-durationSeconds:durationSeconds}function validateInput(label,input){if(!Number.isFinite(input))throw new TypeError(`Invalid ${label} input`)
return input}function validateStringClaim(claim,value){if("string"!=typeof value)throw new TypeError(`"${claim}" claim must be a string`)}function numericDate(value,label){return"number"==typeof value?validateInput(label,value):value instanceof Date?validateInput(label,epoch(value)):epoch(new Date)+secs(value)}let producerClaimsSets
function producerClaimsSet(producer){return producerClaimsSets.get(producer)}const SignJWT_base=class{constructor(claimsSet={}){if(!(0,validate.Gv)(claimsSet))throw new TypeError("JWT Claims Set MUST be an object");(producerClaimsSets||=new WeakMap).set(this,structuredClone(claimsSet))}setIssuer(value){return validateStringClaim("iss",value),producerClaimsSet(this).iss=value,this}setSubject(value){return validateStringClaim("sub",value),producerClaimsSet(this).sub=value,this}setAudience(value){return function(value){if("string"!=typeof value&&(!Array.isArray(value)||Array.from(value).some(member=>"string"!=typeof member)))throw new TypeError('"aud" claim must be a string or an array of strings')}(value),producerClaimsSet(this).aud=value,this}setJti(value){return validateStringClaim("jti",value),producerClaimsSet(this).jti=value,this}setNotBefore(value){return producerClaimsSet(this).nbf=numericDate(value,"setNotBefore"),this}setExpirationTime(value){return producerClaimsSet(this).exp=numericDate(value,"setExpirationTime"),this}setIssuedAt(value){return producerClaimsSet(this).iat=void 0===value?epoch(new Date):"string"==typeof value?validateInput("setIssuedAt",epoch(new Date)+secs(value)):numericDate(value,"setIssuedAt"),this}}
class SignJWT extends SignJWT_base{#protectedHeader
setProtectedHeader(protectedHeader){return(0,validate.ac)(this.#protectedHeader,"setProtectedHeader"),this.#protectedHeader=protectedHeader,this}async sign(key,options){return async function(payload,protectedHeader,crit,key,rejectUnencoded){const[jws]=await async function(input,key,rejectUnencoded){let[payload,protectedHeader,unprotectedHeader,crit]=input,encodedProtectedHeader=""
if(void 0!==protectedHeader){const normalized=(0,validate.ji)(errors.Ye,protectedHeader)
protectedHeader=normalized[0],encodedProtectedHeader=(0,base64url.l)(normalized[1])}if(void 0!==unprotectedHeader&&(unprotectedHeader=(0,validate.ji)(errors.Ye,unprotectedHeader)[0]),!protectedHeader&&!unprotectedHeader)throw new errors.Ye("either setProtectedHeader or setUnprotectedHeader must be called before #sign()")
if(!(0,validate.fz)(protectedHeader,unprotectedHeader))throw new errors.Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint")
const joseHeader={...protectedHeader,...unprotectedHeader};(0,validate.BU)(errors.Ye,protectedHeader)
const b64=(0,validate.J0)(protectedHeader,(0,validate.nI)(errors.Ye,validate.qc,crit,protectedHeader,joseHeader))
b64||rejectUnencoded?.()
const{alg:alg}=joseHeader
if("string"!=typeof alg||!alg)throw new errors.Ye('JWS "alg" (Algorithm) Header Parameter missing or invalid')
const entry=(0,jws_algorithms.q)(alg)
let signingInput,encodedPayload="",signingPayload=payload
if(b64){const encodedPayloadCache=input[4]
encodedPayloadCache?(encodedPayload=encodedPayloadCache[0]??=(0,base64url.l)(payload),signingPayload=encodedPayloadCache[1]??=(0,buffer_utils.lF)(encodedPayload)):(encodedPayload=(0,base64url.l)(payload),signingInput=buffer_utils.Rd.encode(`${encodedProtectedHeader}.${encodedPayload}`))}signingInput??=(0,buffer_utils.xW)((0,buffer_utils.lF)(encodedProtectedHeader),(0,buffer_utils.lF)("."),signingPayload)
const signingKey=await(0,lib_key.GK)(await(0,lib_key.dT)(entry,key,"sign"),entry.subtle,"sign")
entry.minRsaBits&&(0,lib_key.or)(entry.alg,signingKey)
const jws={signature:(0,base64url.l)(new Uint8Array(await crypto.subtle.sign(entry.signing,signingKey,signingInput))),payload:encodedPayload}
return protectedHeader&&(jws.protected=encodedProtectedHeader),unprotectedHeader&&(jws.header=unprotectedHeader),[jws,b64]}([payload,protectedHeader,void 0,crit],key,rejectUnencoded)
return`${jws.protected}.${jws.payload}.${jws.signature}`}(function(producer){const claimsSet=producerClaimsSet(producer)
for(const claim of["iat","nbf","exp"]){const value=claimsSet[claim]
if("number"==typeof value&&!Number.isFinite(value))throw new TypeError(`"${claim}" claim must be a finite number`)}return buffer_utils.Rd.encode(JSON.stringify(claimsSet))}(this),this.#protectedHeader,options?.crit,key,()=>{throw new errors.Dp("JWTs MUST NOT use unencoded payload")})}}},3566:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{Og:()=>importJWK})
var base64url=__webpack_require__(1445),key=__webpack_require__(7859),errors=__webpack_require__(5674),jws_algorithms=__webpack_require__(8109),key_descriptor=__webpack_require__(3035)
const wrap=[["encrypt","wrapKey"],["decrypt","unwrapKey"]],derive=[[],["deriveBits"]],none=[[],[]]
function rsaes(bits){return{kty:["RSA"],mode:"key-encryption",subtle:{name:"RSA-OAEP",hash:`SHA-${bits}`},usages:wrap,ops:["wrapKey","unwrapKey"]}}function ecdh(mode){return{kty:["EC","OKP"],mode:mode,subtle:{name:"ECDH"},resolve:({kty:kty,crv:crv,asymmetricKeyType:asymmetricKeyType})=>{if("X25519"===crv||"x25519"===asymmetricKeyType)return{name:"X25519"}
if("OKP"===kty)throw new errors.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value')
return{name:"ECDH",namedCurve:crv}},usages:derive,ops:[void 0,"deriveBits"]}}function aeskw(bits,gcm=!1){return{kty:["oct"],mode:"key-wrapping",secret:!0,subtle:{name:gcm?"AES-GCM":"AES-KW",length:bits},usages:none,ops:gcm?["encrypt","decrypt"]:["wrapKey","unwrapKey"]}}function pbes2(){return{kty:["oct"],mode:"key-wrapping",secret:!0,subtle:{name:"PBKDF2"},usages:none,ops:["deriveBits","deriveBits"]}}const JWE=(0,key_descriptor.t)({dir:{kty:["oct"],mode:"direct-encryption",secret:!0,subtle:{name:"AES-GCM"},usages:none,ops:["encrypt","decrypt"]},"RSA-OAEP":rsaes(1),"RSA-OAEP-256":rsaes(256),"RSA-OAEP-384":rsaes(384),"RSA-OAEP-512":rsaes(512),"ECDH-ES":ecdh("direct-key-agreement"),"ECDH-ES+A128KW":ecdh("key-agreement-with-key-wrapping"),"ECDH-ES+A192KW":ecdh("key-agreement-with-key-wrapping"),"ECDH-ES+A256KW":ecdh("key-agreement-with-key-wrapping"),A128KW:aeskw(128),A192KW:aeskw(192),A256KW:aeskw(256),A128GCMKW:aeskw(128,!0),A192GCMKW:aeskw(192,!0),A256GCMKW:aeskw(256,!0),"PBES2-HS256+A128KW":pbes2(),"PBES2-HS384+A192KW":pbes2(),"PBES2-HS512+A256KW":pbes2()}),contentOps=["encrypt","decrypt"]
function contentEncryption(bits,cbc=!1){return{kty:["oct"],secret:!0,subtle:{name:cbc?"AES-CBC":"AES-GCM",length:bits},usages:none,ops:contentOps,cekBits:bits,ivBits:cbc?128:96,cbc:cbc}}(0,key_descriptor.t)({A128GCM:contentEncryption(128),A192GCM:contentEncryption(192),A256GCM:contentEncryption(256),"A128CBC-HS256":contentEncryption(256,!0),"A192CBC-HS384":contentEncryption(384,!0),"A256CBC-HS512":contentEncryption(512,!0)})
function keyAlgorithm(alg,source){return("string"==typeof alg?jws_algorithms.p[alg]??JWE[alg]:void 0)??function(source='JWK "alg" (Algorithm) Parameter'){throw new errors.T0(`Invalid or unsupported ${source} value`)}(source)}var validate=__webpack_require__(7784)
async function importJWK(jwk,alg,options){if(!(0,validate.Gv)(jwk))throw new TypeError("JWK must be an object")
const normalized=(0,key.oX)(jwk),extractable=(0,key.l)(options?.extractable),{alg:jwkAlg}=normalized
if(alg??=jwkAlg,"oct"!==normalized.kty&&!alg)throw new TypeError('"alg" argument is required when "jwk.alg" is not present')
switch(normalized.kty){case"oct":if("string"!=typeof normalized.k)throw new TypeError('missing "k" (Key Value) Parameter value')
return(0,base64url.D)(normalized.k)
case"AKP":if("string"!=typeof jwkAlg||!jwkAlg)throw new TypeError('missing "alg" (Algorithm) Parameter value')
if(alg!==jwkAlg)throw new TypeError("JWK alg and alg option value mismatch")
return(0,key.xY)(keyAlgorithm(alg),normalized,extractable)
case"RSA":case"EC":case"OKP":return(0,key.xY)(keyAlgorithm(alg),normalized,extractable)
default:throw new errors.T0('Unsupported "kty" (Key Type) Parameter value')}}},7410:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{D0:()=>decoder,Rd:()=>encoder,WG:()=>encodeBase64,lF:()=>encode,xW:()=>concat,y4:()=>decodeBase64})
const encoder=new TextEncoder,decoder=new TextDecoder
new TextDecoder("utf-8",{fatal:!0})
function concat(...buffers){const size=buffers.reduce((acc,{length:length})=>acc+length,0),buf=new Uint8Array(size)
let i=0
for(const buffer of buffers)buf.set(buffer,i),i+=buffer.length
return buf}const NON_ASCII=/[^\x00-\x7f]/
function encode(string){if("string"==typeof string&&string.length>=128){if(NON_ASCII.test(string))throw new TypeError("non-ASCII string encountered in encode()")
return encoder.encode(string)}const bytes=new Uint8Array(string.length)
for(let i=0;i<string.length;i++){const code=string.charCodeAt(i)
if(code>127)throw new TypeError("non-ASCII string encountered in encode()")
bytes[i]=code}return bytes}function encodeBase64(input,url=!1){if(Uint8Array.prototype.toBase64)return input.toBase64({alphabet:url?"base64url":"base64",omitPadding:url})
const arr=[]
for(let i=0;i<input.length;i+=32768)arr.push(String.fromCharCode.apply(null,input.subarray(i,i+32768)))
const encoded=btoa(arr.join(""))
return url?encoded.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_"):encoded}function decodeBase64(encoded,url=!1){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(encoded,{alphabet:url?"base64url":"base64"})
if(url){if(encoded.includes("+")||encoded.includes("/"))throw new TypeError("Invalid base64url")
encoded=encoded.replace(/-/g,"+").replace(/_/g,"/")}const binary=atob(encoded),bytes=new Uint8Array(binary.length)
for(let i=0;i<binary.length;i++)bytes[i]=binary.charCodeAt(i)
return bytes}},8109:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{p:()=>JWS,q:()=>jwsAlgorithm})
var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5674),_key_descriptor_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3035)
const sig=[["verify"],["sign"]]
function hmac(bits){const subtle={name:"HMAC",hash:`SHA-${bits}`}
return{kty:["oct"],secret:!0,subtle:subtle,signing:subtle,usages:sig}}function rsa(bits,saltLength){const subtle={name:saltLength?"RSA-PSS":"RSASSA-PKCS1-v1_5",hash:`SHA-${bits}`}
return{kty:["RSA"],subtle:subtle,signing:saltLength?{...subtle,saltLength:saltLength}:subtle,usages:sig,minRsaBits:2048}}function ecdsa(crv,bits){return{kty:["EC"],crv:crv,subtle:{name:"ECDSA",namedCurve:crv},signing:{name:"ECDSA",hash:`SHA-${bits}`},usages:sig}}function eddsa(){const subtle={name:"Ed25519"}
return{kty:["OKP"],crv:"Ed25519",subtle:subtle,signing:subtle,usages:sig}}function mldsa(parameterSet){const subtle={name:`ML-DSA-${parameterSet}`}
return{kty:["AKP"],subtle:subtle,signing:subtle,usages:sig}}const JWS=(0,_key_descriptor_js__WEBPACK_IMPORTED_MODULE_0__.t)({HS256:hmac(256),HS384:hmac(384),HS512:hmac(512),RS256:rsa(256),RS384:rsa(384),RS512:rsa(512),PS256:rsa(256,32),PS384:rsa(384,48),PS512:rsa(512,64),ES256:ecdsa("P-256",256),ES384:ecdsa("P-384",384),ES512:ecdsa("P-521",512),EdDSA:eddsa(),Ed25519:eddsa(),"ML-DSA-44":mldsa(44),"ML-DSA-65":mldsa(65),"ML-DSA-87":mldsa(87)})
function jwsAlgorithm(alg){const entry="string"==typeof alg?JWS[alg]:void 0
if(!entry)throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__.T0(`alg ${alg} is not supported either by JOSE or your javascript runtime`)
return entry}},7859:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{GK:()=>rawKey,dT:()=>prepareKey,l:()=>validateExtractableOption,oX:()=>normalizeJwk,or:()=>checkModulusLength,xY:()=>jwkToKey})
var _validate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7784),_util_base64url_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1445),_util_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5674)
const tag=key=>key[Symbol.toStringTag],jwkMatchesOp=(entry,key,usage)=>{const{alg:alg}=entry
if(void 0!==key.use){const expected="sign"===usage||"verify"===usage?"sig":"enc"
if(key.use!==expected)throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`)}if(void 0!==key.alg&&key.alg!==alg)throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`)
if(Array.isArray(key.key_ops)){const expectedKeyOp="encrypt"===usage||"decrypt"===usage?entry.ops?.["encrypt"===usage?0:1]:usage
if(expectedKeyOp&&!key.key_ops.includes(expectedKeyOp))throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`)}}
async function prepareKey(entry,key,usage){const{alg:alg,secret:secret}=entry,requiresPrivateKey="decrypt"===usage||"sign"===usage
if(secret&&key instanceof Uint8Array)return key
let normalized,keyObject
if((0,_validate_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(key)){if(normalized=normalizeJwk(key),"string"!=typeof normalized.kty)throw invalidKeyType(alg,key,secret)
if(!(secret?"oct"===normalized.kty&&"string"==typeof normalized.k:"oct"!==normalized.kty&&(requiresPrivateKey?"AKP"===normalized.kty&&"string"==typeof normalized.priv||"string"==typeof normalized.d:void 0===normalized.d&&void 0===normalized.priv)))throw new TypeError(secret?'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must be a ${requiresPrivateKey?"private":"public"} JWK`)
if(jwkMatchesOp(entry,normalized,usage),"oct"===normalized.kty)return(0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_1__.D)(normalized.k)
if(!Object.isFrozen(key)){const{key_ops:key_ops}=key
Array.isArray(key_ops)&&Object.freeze(key_ops),Object.freeze(key)}}else{if(!isKeyLike(key))throw invalidKeyType(alg,key,secret)
const expectedType=secret?"secret":requiresPrivateKey?"private":"public"
if(key.type!==expectedType&&(secret||["secret","public","private"].includes(key.type)))throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`)
if(isCryptoKey(key))return key
if(keyObject=key,"secret"===keyObject.type)return keyObject.export()}cache||=new WeakMap
const cacheKey=key
let cached=cache.get(cacheKey)
if(cached?.[alg])return cached[alg]
if(cached||cache.set(cacheKey,cached={}),keyObject&&"function"==typeof keyObject.toCryptoKey){const isPublic="public"===keyObject.type,crv=nist[keyObject.asymmetricKeyDetails?.namedCurve],params=entry.resolve?.({crv:crv,asymmetricKeyType:keyObject.asymmetricKeyType})??entry.subtle
return cached[alg]=keyObject.toCryptoKey(params,isPublic,entry.usages[isPublic?0:1])}return normalized??=keyObject.export({format:"jwk"}),normalized.alg=alg,cached[alg]=await jwkToKey(entry,normalized)}let cache
const nist={__proto__:null,prime256v1:"P-256",secp384r1:"P-384",secp521r1:"P-521"},isCryptoKey=key=>{if("CryptoKey"===key?.[Symbol.toStringTag])return!0
try{return key instanceof CryptoKey}catch{return!1}},isKeyLike=key=>isCryptoKey(key)||(key=>"KeyObject"===key?.[Symbol.toStringTag])(key)
function invalidKeyType(alg,actual,secret){const types=["CryptoKey","KeyObject","JSON Web Key"]
return secret&&types.push("Uint8Array"),new TypeError(function(msg,actual,...types){if(types.length>2){const last=types.pop()
msg+=`one of type ${types.join(", ")}, or ${last}.`}else 2===types.length?msg+=`one of type ${types[0]} or ${types[1]}.`:msg+=`of type ${types[0]}.`
return null==actual?msg+=` Received ${actual}`:"function"==typeof actual&&actual.name?msg+=` Received function ${actual.name}`:"object"==typeof actual&&null!=actual&&actual.constructor?.name&&(msg+=` Received an instance of ${actual.constructor.name}`),msg}(`Key for the ${alg} algorithm must be `,actual,...types))}const unusable=(name,prop="algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`)
function checkModulusLength(alg,key){const{modulusLength:modulusLength}=key.algorithm
if("number"!=typeof modulusLength||modulusLength<2048)throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`)}function normalizeJwk(jwk){const normalized=function(jwk){return{__proto__:null,...jwk}}(jwk)
if(void 0!==normalized.ext&&"boolean"!=typeof normalized.ext)throw new TypeError('"ext" (Extractable) Parameter must be a boolean')
if(void 0!==normalized.key_ops){const value=normalized.key_ops,keyOps=Array.isArray(value)?[...value]:void 0
if(!keyOps||keyOps.some(operation=>"string"!=typeof operation)||new Set(keyOps).size!==keyOps.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings')
normalized.key_ops=keyOps}return normalized}function validateExtractableOption(extractable){if(void 0!==extractable&&"boolean"!=typeof extractable)throw new TypeError('"extractable" option must be a boolean')
return extractable}async function jwkToKey(entry,jwk,extractable){if(!entry.kty.includes(jwk.kty))throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value')
const algorithm=entry.resolve?.({kty:jwk.kty,crv:jwk.crv})??entry.subtle,isPrivate=!(!jwk.d&&!jwk.priv),keyData={...jwk,ext:extractable??jwk.ext}
return"AKP"!==keyData.kty&&delete keyData.alg,delete keyData.use,crypto.subtle.importKey("jwk",keyData,algorithm,keyData.ext??!isPrivate,jwk.key_ops??entry.usages[isPrivate?1:0])}async function rawKey(key,expected,usage,extractable=!1){return key instanceof Uint8Array&&(key=await crypto.subtle.importKey("raw",key,expected,extractable,[usage])),function(key,expected,usage){const algorithm=key.algorithm
if(algorithm.name!==expected.name)throw unusable(expected.name)
if(expected.hash&&algorithm.hash?.name!==expected.hash)throw unusable(expected.hash,"algorithm.hash")
if(expected.namedCurve&&algorithm.namedCurve!==expected.namedCurve)throw unusable(expected.namedCurve,"algorithm.namedCurve")
if(void 0!==expected.length&&algorithm.length!==expected.length)throw unusable(expected.length,"algorithm.length")
!function(key,usage){if(usage&&!key.usages.includes(usage))throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`)}(key,usage)}(key,expected,usage),key}},3035:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{t:()=>table})
function table(entries){const out={__proto__:null}
for(const alg in entries)out[alg]={...entries[alg],alg:alg}
return out}},7784:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{BU:()=>validateCritDuplicates,Gv:()=>isObject,J0:()=>validateB64,ac:()=>assertNotSet,fz:()=>isDisjoint,ji:()=>serializeJoseHeader,nI:()=>validateCrit,qc:()=>JWS_RECOGNIZED})
var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5674)
function isObject(input){if("object"!=typeof input||null===input||"[object Object]"!==Object.prototype.toString.call(input))return!1
const prototype=Object.getPrototypeOf(input)
return null===prototype||null===Object.getPrototypeOf(prototype)}function isDisjoint(...headers){const parameters=new Set
for(const header of headers)if(header)for(const parameter of Object.keys(header)){if(parameters.has(parameter))return!1
parameters.add(parameter)}return!0}function assertNotSet(value,name){if(void 0!==value)throw new TypeError(`${name} can only be called once`)}const JWS_RECOGNIZED={__proto__:null,b64:!0}
function validateCritDuplicates(Err,protectedHeader){const{crit:crit}=protectedHeader??{}
if(Array.isArray(crit)&&new Set(crit).size!==crit.length)throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values')}function validateCrit(Err,recognizedDefault,recognizedOption,protectedHeader,joseHeader){if(void 0!==joseHeader.crit&&void 0===protectedHeader?.crit)throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected')
if(!protectedHeader||void 0===protectedHeader.crit)return[]
if(!Array.isArray(protectedHeader.crit)||0===protectedHeader.crit.length||protectedHeader.crit.some(input=>"string"!=typeof input||0===input.length))throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present')
const recognized=void 0===recognizedOption?recognizedDefault:{__proto__:null,...recognizedOption,...recognizedDefault}
for(const parameter of protectedHeader.crit){if(!(parameter in recognized))throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__.T0(`Extension Header Parameter "${parameter}" is not recognized`)
if(!Object.hasOwn(joseHeader,parameter)||void 0===joseHeader[parameter])throw new Err(`Extension Header Parameter "${parameter}" is missing`)
if(recognized[parameter]&&(!Object.hasOwn(protectedHeader,parameter)||void 0===protectedHeader[parameter]))throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`)}return protectedHeader.crit}function validateB64(protectedHeader,extensions){if(extensions.includes("b64")){const b64=protectedHeader.b64
if("boolean"!=typeof b64)throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ye('The "b64" (base64url-encode payload) Header Parameter must be a boolean')
return b64}return!0}function serializeJoseHeader(Err,header){let serialized,parsed
try{serialized=JSON.stringify(header),parsed=JSON.parse(serialized)}catch(cause){throw new Err("JOSE Header is not valid JSON",{cause:cause})}if(!isObject(parsed))throw new Err("JOSE Header is not a JSON object")
return[parsed,serialized]}},1445:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{D:()=>decode,l:()=>encode})
var _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7410)
const invalid="The input to be decoded is not correctly encoded."
function decode(input){try{return(0,_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__.y4)("string"==typeof input?input:_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__.D0.decode(input),!0)}catch(cause){throw new TypeError(invalid,{cause:cause})}}function encode(input){return(0,_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__.WG)("string"==typeof input?_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__.Rd.encode(input):input,!0)}},5674:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{Dp:()=>JWTInvalid,T0:()=>JOSENotSupported,Ye:()=>JWSInvalid})
class JOSEError extends Error{static code="ERR_JOSE_GENERIC"
code="ERR_JOSE_GENERIC"
constructor(message,options){super(message,options),this.name=this.constructor.name,Error.captureStackTrace?.(this,this.constructor)}}class JOSENotSupported extends JOSEError{static code="ERR_JOSE_NOT_SUPPORTED"
code="ERR_JOSE_NOT_SUPPORTED"}class JWSInvalid extends JOSEError{static code="ERR_JWS_INVALID"
code="ERR_JWS_INVALID"}class JWTInvalid extends JOSEError{static code="ERR_JWT_INVALID"
code="ERR_JWT_INVALID"}Symbol.asyncIterator},3305:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{_L:()=>_boolean,Eb:()=>_maxLength,m9:()=>_minLength,F7:()=>_number,fU:()=>_refine,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe,mI:()=>meta})
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
return def}function _string(Class,params){return new Class(snapshotChecks({type:"string",...core_util.A2(params)}))}function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...core_util.A2(params)}))}function _boolean(Class,params){return new Class({type:"boolean",...core_util.A2(params)})}function _unknown(Class){return new Class({type:"unknown"})}function _maxLength(maximum,params){return new core_checks.Yk({check:"max_length",...core_util.A2(params),maximum:maximum})}function _minLength(minimum,params){return new core_checks.Kk({check:"min_length",...core_util.A2(params),minimum:minimum})}function _regex(pattern,params){return new core_checks.DG({check:"string_format",format:"regex",...core_util.A2(params),pattern:pattern})}function _refine(Class,fn,_params){return new Class({type:"custom",check:"custom",fn:fn,...core_util.A2(_params)})}function describe(description){const ch=new core_checks.QP({check:"describe"})
ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{}
globalRegistry.add(inst,{...existing,description:description})}]
ch._zod.check=()=>{}
return ch}function meta(metadata){const ch=new core_checks.QP({check:"meta"})
ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{}
globalRegistry.add(inst,{...existing,...metadata})}]
ch._zod.check=()=>{}
return ch}},4890:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{DG:()=>$ZodCheckRegex,Kk:()=>$ZodCheckMinLength,QP:()=>$ZodCheck,Yk:()=>$ZodCheckMaxLength})
var _core_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8532),_util_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4723)
const $ZodCheck=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck",(inst,def)=>{var _a
inst._zod??(inst._zod={})
inst._zod.def=def;(_a=inst._zod).onattach??(_a.onattach=[])}),_whenHasLength=payload=>{const val=payload.value
return!_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val)&&void 0!==val.length},$ZodCheckMaxLength=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasLength)
inst._zod.check=payload=>{const input=payload.value,units=input.length
if(("string"==typeof input&&units>def.maximum?_util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input):units)<=def.maximum)return
const origin=_util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input)
payload.issues.push({origin:origin,code:"too_big",maximum:def.maximum,inclusive:!0,input:input,inst:inst,continue:!def.abort})}}),$ZodCheckMinLength=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasLength)
inst._zod.check=payload=>{const input=payload.value,units=input.length
if(("string"==typeof input&&units>=def.minimum&&units<2*def.minimum?_util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input):units)>=def.minimum)return
const origin=_util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input)
payload.issues.push({origin:origin,code:"too_small",minimum:def.minimum,inclusive:!0,input:input,inst:inst,continue:!def.abort})}}),$ZodCheckStringFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat",(inst,def)=>{var _a,_b
$ZodCheck.init(inst,def)
def.pattern?(_a=inst._zod).check??(_a.check=payload=>{def.pattern.lastIndex=0
def.pattern.test(payload.value)||payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:{},inst:inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def)
inst._zod.check=payload=>{def.pattern.lastIndex=0
def.pattern.test(payload.value)||payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst:inst,continue:!def.abort})}})},8532:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>globalConfig,tm:()=>NEVER,xI:()=>$constructor})
var _a,_util_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4723)
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
if(!initialized.has(target)){initialized.add(target);(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target,protoMembers)}}const proto=_.prototype
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
return source.slice(start,end)}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value:value,writable:!0,enumerable:!0,configurable:!0})}const captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{}
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
return"string"==typeof iss?{message:iss,code:"custom",input:input,inst:inst}:{...iss}}function members(proto,table){for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key)
desc.get?Object.defineProperty(proto,key,{...desc,enumerable:!1}):defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){Object.defineProperty(inst,key,{configurable:!0,writable:!0,enumerable:enumerable,value:value})
return value}function hide(inst,key,value){return own(inst,key,value,!1)}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return null==this?fn:own(this,key,fn.bind(this))},set(value){own(this,key,value)}})}let installing,broke=!1
const breaker={configurable:!0,get(){broke=!0}}
function defineLazyInternal(inst,key,compute){const proto=Object.getPrototypeOf(inst._zod)
if(key in proto&&installing!==inst._zod)installing=void 0
else{installing=inst._zod
Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker)
const outer=broke
broke=!1
try{const value=compute(this)
broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,value:value})
broke=broke||outer
return value}catch(err){delete this[key]
broke=broke||outer
throw err}},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,value:value})}})}}function installLazyProp(inst,key,make,enumerable){const proto=function(inst,sentinel){const proto=Object.getPrototypeOf(inst)
return sentinel in proto?void 0:proto}(inst,key)
proto&&Object.defineProperty(proto,key,{configurable:!0,get(){const desc={configurable:!0,writable:!0,enumerable:enumerable,value:void 0}
Object.defineProperty(this,key,desc)
desc.value=make(this)
Object.defineProperty(this,key,desc)
return desc.value},set(value){Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable:enumerable,value:value})}})}},8395:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{"use strict"
__webpack_require__.d(__webpack_exports__,{YOg:()=>array,zMY:()=>schemas_boolean,k5n:()=>_enum,euz:()=>literal,mee:()=>nullable,aig:()=>schemas_number,Ikc:()=>object,lqM:()=>optional,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,YjP:()=>schemas_string,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
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
try{const r=inst._zod.run({value:value,issues:[]},ctx)
if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch(_){}return async function(inst,value){const ctx={async:!0}
return toStandardResult(await inst._zod.run({value:value,issues:[]},ctx),ctx)}(inst,value)},vendor:"zod",version:1}))
var inst},set"~standard"(value){core_util.qh(this,"~standard",value)}}),toStandardResult=(r,ctx)=>r.issues.length?{issues:r.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))}:{value:r.value},$ZodString=core_core.xI("$ZodString",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=def.pattern??anyString
inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch(_){}if("string"==typeof payload.value)return payload
payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst:inst})
return payload}}),$ZodNumber=core_core.xI("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=number
inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Number(payload.value)}catch(_){}const input=payload.value
if("number"==typeof input&&!Number.isNaN(input)&&Number.isFinite(input))return payload
const received="number"==typeof input?Number.isNaN(input)?"NaN":Number.isFinite(input)?void 0:String(input):void 0
payload.issues.push({expected:"number",code:"invalid_type",input:input,inst:inst,...received?{received:received}:{}})
return payload}}),$ZodBoolean=core_core.xI("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=regexes_boolean
inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Boolean(payload.value)}catch(_){}const input=payload.value
if("boolean"==typeof input)return payload
payload.issues.push({expected:"boolean",code:"invalid_type",input:input,inst:inst})
return payload}}),$ZodUnknown=core_core.xI("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=payload=>payload})
const arraySize=input=>Array.isArray(input)?input.length:-1
function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(...core_util.lQ(index,result.issues))
final.value[index]=result.value}const $ZodArray=core_core.xI("$ZodArray",(inst,def)=>{$ZodType.init(inst,def)
const memo=core_core.cr.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!Array.isArray(input)){payload.issues.push({expected:"array",code:"invalid_type",input:input,inst:inst})
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
Object.defineProperty(def,"shape",{get:get})}const _normalized=core_util.PO(()=>function(def){const keys=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys
for(const k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`)
const okeys=core_util.NM(def.shape)
return{...def,allKeys:allKeys,symbolKeys:symbolKeys,keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}(def))
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
if(!isObject(input)){payload.issues.push({expected:"object",code:"invalid_type",input:input,inst:inst})
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
r instanceof Promise?proms.push(r.then(r=>handlePropertyResult(r,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input:input,inst:inst,continue:!0})
return proms.length?Promise.all(proms).then(()=>payload):payload}(proms,input,payload,ctx,_normalized.value,inst,!0===abortEarly):proms.length?Promise.all(proms).then(()=>payload):payload}})
function handleUnionResults(results,final,inst,ctx){for(const result of results)if(0===result.issues.length){final.value=result.value
return final}const nonaborted=results.filter(r=>!core_util.QH(r))
if(1===nonaborted.length){final.value=nonaborted[0].value
return nonaborted[0]}final.issues.push({code:"invalid_union",input:final.value,inst:inst,errors:results.map(result=>result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))})
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
if(!core_util.Qd(input)){payload.issues.push({expected:"record",code:"invalid_type",input:input,inst:inst})
return payload}const proms=[],values=def.keyType._zod.values
if(values&&!def.partial){payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
const recordKeys=new Set
for(const key of values)if("string"==typeof key||"number"==typeof key||"symbol"==typeof key){recordKeys.add("number"==typeof key?key.toString():key)
if("__proto__"===key)continue
const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst:inst})
continue}const outKey=keyResult.value
if("__proto__"===outKey)continue
const result=def.valueType._zod.run({value:input[key],issues:[]},ctx)
if(result instanceof Promise)proms.push(result.then(result=>{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}))
else{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}}let unrecognized
for(const key in input)if(!recordKeys.has(key))if("loose"===def.mode){if("__proto__"===key)continue
payload.value[key]=input[key]}else{unrecognized=unrecognized??[]
unrecognized.push(key)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input:input,inst:inst,keys:unrecognized,continue:!0})}else{payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
let unrecognized
for(const key of Reflect.ownKeys(input)){if("__proto__"===key)continue
if(!Object.prototype.propertyIsEnumerable.call(input,key))continue
let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if("string"==typeof key&&number.test(key)&&keyResult.issues.length){const retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx)
if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
0===retryResult.issues.length&&(keyResult=retryResult)}if(keyResult.issues.length){if("loose"===def.mode)payload.value[key]=input[key]
else if(values){unrecognized=unrecognized??[]
unrecognized.push(key)}else payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst:inst})
continue}const outKey=keyResult.value
if("__proto__"===outKey)continue
const result=def.valueType._zod.run({value:input[key],issues:[]},ctx)
if(result instanceof Promise)proms.push(result.then(result=>{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}))
else{result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues))
payload.value[outKey]=result.value}}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input:input,inst:inst,keys:unrecognized,continue:!0})}return proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodEnum=core_core.xI("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def)
const values=core_util.w5(def.entries),valuesSet=new Set(values)
inst._zod.values=valuesSet
core_util.v5(inst,"pattern",zod=>{const patternValues=core_util.w5(zod.def.entries).filter(k=>core_util.qQ.has(typeof k))
return new RegExp(patternValues.length?`^(${patternValues.map(o=>core_util.sD(o.toString())).join("|")})$`:"^[^\\s\\S]$")})
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(valuesSet.has(input))return payload
payload.issues.push({code:"invalid_value",values:values,input:input,inst:inst})
return payload}}),$ZodLiteral=core_core.xI("$ZodLiteral",(inst,def)=>{$ZodType.init(inst,def)
const values=new Set(def.values)
inst._zod.values=values
core_util.v5(inst,"pattern",zod=>{const vals=zod.def.values
return new RegExp(vals.length?`^(${vals.map(o=>"string"==typeof o?core_util.sD(o):o?core_util.sD(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")})
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(values.has(input))return payload
payload.issues.push({code:"invalid_value",values:def.values,input:input,inst:inst})
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
inst._zod.parse=(payload,ctx)=>null===payload.value?payload:def.innerType._zod.run(payload,ctx)}),$ZodPipe=core_core.xI("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def)
core_util.v5(inst,"values",zod=>zod.def.in._zod.values)
core_util.v5(inst,"optin",zod=>zod.def.in._zod.optin)
core_util.v5(inst,"optout",zod=>zod.def.out._zod.optout)
core_util.v5(inst,"propValues",zod=>zod.def.in._zod.propValues)
inst._zod.parse=(payload,ctx)=>{if("backward"===ctx.direction){const right=def.out._zod.run(payload,ctx)
return right instanceof Promise?right.then(right=>handlePipeResult(right,def.in,ctx)):handlePipeResult(right,def.in,ctx)}const left=def.in._zod.run(payload,ctx)
return left instanceof Promise?left.then(left=>handlePipeResult(left,def.out,ctx)):handlePipeResult(left,def.out,ctx)}})
function handlePipeResult(left,next,ctx){if(left.issues.some(iss=>"unrecognized_keys"!==iss.code)){left.aborted=!0
return left}return next._zod.run({value:left.value,issues:left.issues},ctx)}const $ZodCustom=core_core.xI("$ZodCustom",(inst,def)=>{core_checks.QP.init(inst,def)
$ZodType.init(inst,def)
inst._zod.parse=(payload,_)=>payload
inst._zod.check=payload=>{const input=payload.value,r=def.fn(input)
if(r instanceof Promise)return r.then(r=>handleRefineResult(r,payload,input,inst))
handleRefineResult(r,payload,input,inst)}})
function handleRefineResult(result,payload,input,inst){if(!result){const _iss={code:"custom",input:input,inst:inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort}
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
Object.defineProperty(this,"toString",{value:value,configurable:!0,writable:!0})
return value},set(value){Object.defineProperty(this,"toString",{value:value,configurable:!0,writable:!0})}})}},$ZodRealError=((0,core_core.xI)("$ZodError",initializer),(0,core_core.xI)("$ZodError",initializer,void 0,{Parent:Error})),parse_parse=(_Err=>{const fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value:value,issues:[]},ctx)
if(result instanceof Promise)throw new core_core.GT
if(result.issues.length){const e=new(_params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))
core_util.gx(e,_params?.callee??fn)
throw e}return result.value}
return fn})($ZodRealError),parse_parseAsync=(_Err=>{const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0}
let result=schema._zod.run({value:value,issues:[]},ctx)
result instanceof Promise&&(result=await result)
if(result.issues.length){const e=new(params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))
core_util.gx(e,params?.callee??fn)
throw e}return result.value}
return fn})($ZodRealError),safeParse=(_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value:value,issues:[]},ctx)
if(result instanceof Promise)throw new core_core.GT
return result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}})($ZodRealError)
function failure(Err,issues,ctx){let error
return{success:!1,get error(){if(!error){error=new Err(issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))
issues=void 0
ctx=void 0}return error},set error(e){error=e
issues=void 0
ctx=void 0}}}const safeParseAsync=(_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0}
let result=schema._zod.run({value:value,issues:[]},ctx)
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
function array(element,params){return new ZodMiniArray({type:"array",element:element,...core_util.A2(params)})}const ZodMiniObject=core_core.xI("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def)
ZodMiniType.init(inst,def)
core_util.X(inst,"shape",self=>self._zod.def.shape,!1)})
function object(shape,params){const def={type:"object",shape:shape??{},...core_util.A2(params)}
return new ZodMiniObject(def)}const ZodMiniUnion=core_core.xI("ZodMiniUnion",(inst,def)=>{$ZodUnion.init(inst,def)
ZodMiniType.init(inst,def)})
function union(options,params){return new ZodMiniUnion({type:"union",options:options,...core_util.A2(params)})}const ZodMiniRecord=core_core.xI("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def)
ZodMiniType.init(inst,def)})
function record(keyType,valueType,params){return valueType&&valueType._zod?new ZodMiniRecord({type:"record",keyType:keyType,valueType:valueType,...core_util.A2(params)}):new ZodMiniRecord({type:"record",keyType:schemas_string(),valueType:keyType,...core_util.A2(valueType)})}const ZodMiniEnum=core_core.xI("ZodMiniEnum",(inst,def)=>{$ZodEnum.init(inst,def)
ZodMiniType.init(inst,def)
inst.options=[...inst._zod.values]})
function _enum(values,params){const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values
return new ZodMiniEnum({type:"enum",entries:entries,...core_util.A2(params)})}const ZodMiniLiteral=core_core.xI("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def)
ZodMiniType.init(inst,def)})
function literal(value,params){return new ZodMiniLiteral({type:"literal",values:Array.isArray(value)?value:[value],...core_util.A2(params)})}const ZodMiniTransform=core_core.xI("ZodMiniTransform",(inst,def)=>{$ZodTransform.init(inst,def)
ZodMiniType.init(inst,def)})
function transform(fn){return new ZodMiniTransform({type:"transform",transform:fn})}const ZodMiniOptional=core_core.xI("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,def)
ZodMiniType.init(inst,def)})
function optional(innerType){return new ZodMiniOptional({type:"optional",innerType:innerType})}const ZodMiniNullable=core_core.xI("ZodMiniNullable",(inst,def)=>{$ZodNullable.init(inst,def)
ZodMiniType.init(inst,def)})
function nullable(innerType){return new ZodMiniNullable({type:"nullable",innerType:innerType})}const ZodMiniPipe=core_core.xI("ZodMiniPipe",(inst,def)=>{$ZodPipe.init(inst,def)
ZodMiniType.init(inst,def)})
function pipe(in_,out){return new ZodMiniPipe({type:"pipe",in:in_,out:out})}const ZodMiniCustom=core_core.xI("ZodMiniCustom",(inst,def)=>{$ZodCustom.init(inst,def)
ZodMiniType.init(inst,def)})
function refine(fn,_params={}){return api.fU(ZodMiniCustom,fn,_params)}api.q0,api.mI}}

