exports.ids=[279]
exports.modules={6859:((e,t,n)=>{function listRoles(e){return(0,s.L)(e,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},l)}async function getPrincipal(e,t){const n={what:"read the service principal",method:"GET",path:["service_principals",t]},{servicePrincipal:i}=await(0,o.kA)(e,n,c)
return{roleIds:i?.user?.roleIds??void 0,disabled:"DISABLED"===i?.user?.status}}n.d(t,{b:()=>getPrincipal,O:()=>listRoles})
var i=n(8395),o=n(1832),s=n(6558),a=n(7867)
const r=i.Ikc({id:a.Qq,name:a.Qq,displayName:a.Qq}),l=(0,a.MY)(r),c=i.Ikc({servicePrincipal:i.lqM(i.mee(i.Ikc({displayName:i.lqM(i.mee(i.YjP())),user:i.lqM(i.mee(i.Ikc({roleIds:i.lqM(i.mee(i.YOg(i.YjP()))),status:i.lqM(i.mee(i.YjP()))})))})))})}),6279:((e,t,n)=>{async function scopedRoles(e,t,n,r){const c={...t,context:(0,a.ux)(t.context,l)},d=(0,i.b)(c,n).then(({roleIds:e})=>e).catch(()=>{}),h=(await(0,i.O)(t)).filter(e=>""!==e.id),p=new Set,m=[]
for(const e of r){const t=match(h,e)
"string"==typeof t?m.push(t):p.add(t)}if(m.length>0)throw new s.lZ("role-unknown",`scoped-roles: ${m.join("; ")}`)
const u=[...p]
!function(e,t,n){if(void 0===n)return
const i=t.filter(e=>!n.includes(e.id))
if(0===i.length)return
const s=i.map(e=>(0,o.hD)(nameOf(e))).join(", ")
e.log.warning("Role not held",`The service principal does not hold ${s}: the credential will not have it either.`)}(e,u,await d)
return{ids:u.map(e=>e.id),names:u.map(e=>(0,o.hD)(nameOf(e)))}}function match(e,t){const n=t.toLowerCase(),i=[e.filter(e=>e.id===t),e.filter(e=>e.name===t||e.displayName===t),e.filter(e=>e.name.toLowerCase()===n||e.displayName.toLowerCase()===n)],s=i.find(e=>e.length>0)??[],[a]=s
return void 0===a?`${(0,o.hD)(t)} is no role; there are ${candidates(e)}`:s.length>1?`${(0,o.hD)(t)} may be ${candidates(s)}; use the id`:a}function candidates(e){const t=e.slice(0,r).map(e=>`${(0,o.hD)(nameOf(e))} (id ${(0,o.hD)(e.id)})`),n=e.length-t.length
return 0===t.length?"none that this client can see":`${t.join(", ")}${n>0?` and ${n} more`:""}`}function nameOf(e){return e.displayName||e.name||e.id}n.d(t,{scopedRoles:()=>scopedRoles})
var i=n(6859),o=n(8722),s=n(9984),a=n(290)
const r=20,l=3e3})}

