exports.ids=[645]
exports.modules={8210:((e,s,n)=>{var sourceAddress=(async function sourceAddress(e,s={}){const n={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:{allowCidr:s.against},safe:!0,...void 0===s.family?{}:{family:s.family,repeat:"never"}},t=await(0,a.kA)(e,n,r)
return{address:t.checkedIp??"",allowed:t.allowed??!1}});n.d(s,{u:(()=>sourceAddress)})
var t=n(8395),a=n(1832)
const r=t.Ikc({checkedIp:t.lqM(t.mee(t.YjP())),allowed:t.lqM(t.mee(t.zMY()))})}),3645:((e,s,n)=>{var sourceRanges=(async function sourceRanges(e,s,n){const t=await (async function(e,s){if(!e.dualStack(s.server))return[await askAddress(s)]
const n={...s,context:(0,l.ux)(s.context,c)},t=(await Promise.allSettled([askAddress(n,{family:4}),askAddress(n,{family:6})])).filter(e=>"fulfilled"===e.status).map(e=>e.value)
return t.length>0?t:[await askAddress(s)]})(e,s),o=(0,a.N)(n,t)
if(!o.ok)throw new i.lZ("address-unknown",o.error)
e.log.info(`This runner is seen from ${t.map(r.mG).join(" and ")}`)
return o.value});var askAddress=(async function askAddress(e,s={}){const{address:n}=await (async function(e,s){try{return await(0,t.u)(e,s)}catch(e){const{code:s,message:n}=(0,i.z6)(e)
if(!["forbidden","not-found","request-refused"].includes(s))throw e
throw new i.lZ("address-unknown",n,{cause:e,hint:"Let the client that signs in call test-source-ip, or list the egress addresses in `allow-source-cidrs`. The action did not fall back to an unpinned credential: that would be broader than asked."})}})(e,s),a=(0,r.or)(n)
if(!a.ok)throw new i.lZ("address-unknown",`the tenant named no usable address for this runner: ${a.error}`)
const l=(0,r.Od)(a.value)
if("global"!==l&&!(0,d.cW)(e.server.hostname)){const e=`the tenant says that this runner comes from ${(0,o.hD)(n)}, a ${l} address that no request over the internet has`
throw new i.lZ("address-unknown",e)}return a.value});n.d(s,{sourceRanges:(()=>sourceRanges)})
var t=n(8210),a=n(9),r=n(2812),o=n(8722),d=n(6008),i=n(9984),l=n(290)
const c=3e3})}

