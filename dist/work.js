exports.ids=[112,430]
exports.modules={7262:((e,t,n)=>{n.d(t,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
var r=n(9984),i=n(9716),o=n(1832),s=n(6558),a=n(7867)
const d="Super Administrator, or owner of this service principal",credentialsOf=e=>["service_principals",e,"credentials"]
async function createCredential(e,t){const n={what:"mint the credential",method:"POST",path:credentialsOf(t.servicePrincipalId),body:{displayName:t.displayName,expires:`${t.lifetime}s`,allowSourceCidrs:t.allowSourceCidrs,scopedRoles:t.scopedRoles,requireDpop:t.requireDpop},repeat:"unless-done",awaited:!0,needs:d,names:"service-principal-id"},s=await(0,o.T1)(e,n),c=(0,i.S4)(s,n.what)
if(c instanceof r.lZ)return{kind:surelyNotDone(s)?"not-done":"unknown",error:c}
if(c.status>=400)return{kind:"not-done",error:(0,o.x5)(e,n,c)}
const l=(0,o.x8)(a.EH,c,n.what)
return l instanceof r.lZ?{kind:"unknown",error:l}:{kind:"done",created:l}}function surelyNotDone(e){return"failure"===e.kind?!e.failure.sent:429===e.response.status}function listCredentials(e,t){const n={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(t),needs:d,names:"service-principal-id"}
return(0,s.L)(e,n,(0,a.Bb)())}async function getCredential(e,t,n){const r={what:"read the credential",method:"GET",path:[...credentialsOf(t),n],needs:d},i=await unlessGone(()=>(0,o.kA)(e,r,(0,a.P0)()))
return i?.credential??void 0}async function revokeCredential(e,t,n){const r={what:`revoke credential ${n}`,method:"DELETE",path:[...credentialsOf(t),n],needs:d}
return await unlessGone(()=>(0,o.qz)(e,r).then(()=>!0))??!1}async function unlessGone(e){try{return await e()}catch(e){if(e instanceof r.lZ&&"not-found"===e.code)return
throw e}}}),7508:((e,t,n)=>{n.d(t,{QE:()=>markedName,gJ:()=>formatMarker,gY:()=>parseMarker,xQ:()=>hashRepository})
var r=n(7598),i=n(8722)
const o=/\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/,s=160
function formatMarker(e){return`[c1e1.${e.repository}.${e.runId}.${e.runAttempt}.${e.nonce}]`}function parseMarker(e){const{repository:t="",runId:n="",runAttempt:r="",nonce:i=""}=o.exec(e)?.groups??{}
return""===i?void 0:{repository:t,runId:n,runAttempt:r,nonce:i}}function markedName(e,t){return`${(0,i.Is)(e,s-t.length-1)} ${t}`}function hashRepository(e){return(0,r.hash)("sha256",e,"base64url").slice(0,16)}}),800:((e,t,n)=>{n.d(t,{F:()=>stopIfCancelled})
var r=n(9984)
function stopIfCancelled(e){if(e.cancelled.aborted)throw new r.lZ("cancelled","the job was cancelled")}}),6131:((e,t,n)=>{n.d(t,{Z2:()=>defaultName,n6:()=>repositoryAddress,vt:()=>create})
var r=n(7262),i=n(8722),o=n(7508),s=n(9984),a=n(800),d=n(4194)
const c=2
async function create(e,t,n,i,d){const l=(0,o.xQ)(repositoryAddress(e.job))
for(let u=1;;u++){const f=Buffer.from(e.random(16)).toString("base64url"),{runId:p,runAttempt:h}=e.job,w=(0,o.gJ)({repository:l,runId:p,runAttempt:h,nonce:f})
n.record({markers:[...n.entry.markers,f]})
const m=await(0,r.GO)(t.work,{...d,displayName:(0,o.QE)(i,w)})
if("done"===m.kind)return m.created
if("not-done"===m.kind){n.record({markers:n.entry.markers.filter(e=>e!==f)})
throw m.error}const g=m.error
e.log.info(`Nobody can say whether the credential was made (${g.message}); looking for it`)
await revokeLost(e,t,d.servicePrincipalId,f,g);(0,a.F)(e)
if(u===c)throw new s.lZ("mint-uncertain",g.message,{cause:g})}}async function revokeLost(e,t,n,r,i){try{const i=await(0,d.$)(t.cleanup,n,[r])
e.log.info(0===i?"It is not there":"It was there, and is revoked")}catch(e){const{message:t}=(0,s.z6)(e)
throw new s.lZ("mint-uncertain",`${i.message}; then ${t}`,{cause:e})}}function repositoryAddress(e){return`${e.serverUrl} ${e.repositoryId||e.repository}`}function defaultName(e){return`${[e.repository,e.workflow,e.job].filter(e=>""!==e).map(e=>(0,i.Is)(e,40)).join(" / ")} #${e.runId}`}}),4347:((e,t,n)=>{n.d(t,{A:()=>revokeLostOf,D:()=>takeBackLost})
var r=n(1769),i=n(1924),o=n(9984)
async function revokeLostOf(e,t,n){const o=await(0,r.ud)(e,t),s=(0,i.iR)(o,n).map(e=>e.id)
await Promise.all(s.map(t=>(0,r.Hw)(e,t)))
const a=(0,i.ZS)(o).map(e=>e.id)
return{revoked:s,living:a.filter(e=>!s.includes(e))}}async function takeBackLost(e,t){const{ownerId:n,previousIds:r}=t.entry
try{const{revoked:i,living:o}=await revokeLostOf(e,n,r)
t.record({pending:!1})
const s=0===i.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===o.length?`${s}; the bridge has none now.`:`${s}; ${o.join(" and ")} ${1===o.length?"is":"are"} active.`}catch(e){const{message:t}=(0,o.z6)(e)
return`It is not known whether a credential was made (${t}); the end of the job looks for it again.`}}}),5943:((e,t,n)=>{n.r(t)
n.d(t,{mintCredential:()=>mintCredential})
var r=n(2812),i=n(8326),o=n(2270),s=n(6008),a=n(9984),d=n(800),c=n(6131),l=n(3224),u=n(2283),f=n(792),p=n(4194)
async function mintCredential(e,t,{access:h,inputs:w,timeoutMs:m},g){const[v,k]=await Promise.all([rangesOf(e,g,w["allow-source-cidrs"]),namedRoles(e,g,w)]);(0,d.F)(e)
const y={inputs:w,server:h.server,session:g,cidrs:v,roles:k}
t.record({ownerId:w["service-principal-id"],revoke:!0,cleanup:w["cleanup-expired"],expiresAt:new Date(e.clock.now()+m+1e3*w.ttl).toISOString()})
const b=e.clock.elapsed(),I=function(e){if(e["with-access-token"]||"true"===e.verify)return!0
const t=e["allow-source-cidrs"]
return"auto"===e.verify&&("any"===t.kind||void 0!==t.runner)}(w)?e.meanwhile(()=>n.e(566).then(n.bind(n,566))):void 0,$=await(0,c.vt)(e,g,t,w["display-name"]||(0,c.Z2)(e.job),{servicePrincipalId:w["service-principal-id"],lifetime:w.ttl,allowSourceCidrs:v.map(r.mG),scopedRoles:k.ids,requireDpop:w["require-dpop"]}),O=await async function(e,t,n,c){try{const{credential:a,clientSecret:l}=c
e.mask(l)
a&&(0,s.eQ)(a.id)&&t.record({credentialId:a.id,expiresAt:a.expiresAt.slice(0,40)});(0,d.F)(e)
const u=function({inputs:e,server:t,session:n,cidrs:r,roles:i},a){const d={servicePrincipalId:e["service-principal-id"],lifetime:e.ttl,cidrs:r,roleIds:i.ids,requireDpop:e["require-dpop"],hosts:(0,s.PP)(t,n.clientId)},c=(0,o.YQ)(d,a.credential,a.clientSecret)
if(c.length>0||!a.credential)throw(0,o.Vk)(c)
return a.credential}(n,c),{inputs:p}=n
e.log.info(`Minted ${u.id} for ${(0,i.a3)(p.ttl)}, to be used from ${function(e){return 0===e.length?"any address":e.map(r.mG).join(", ")}(n.cidrs)}`)
const h=n.trial&&await async function(e,t,{principalDiagnosis:n,verify:i},{clientId:o,servicePrincipalId:s},a){const{server:d,session:c,inputs:l}=t,u=await i(e,c.work.context,{clientId:o,secret:a,requireDpop:l["require-dpop"],audience:d.hostname,server:d.url},n(c.work,s,t.cidrs.map(r.mG)))
e.log.info("Verified: the credential gets a token from this runner")
return u}(e,n,await n.trial,u,l),w=p["with-access-token"],m=h&&!w?Math.ceil(e.clock.elapsed()-n.began):0;(0,d.F)(e)
!function(e,t,n,i,o){const s=o?.value.reveal()??"",a=o?.expiresIn,d={clientId:n.clientId,clientSecret:i,credentialId:n.id,expiresAt:n.expiresAt,server:t.server,more:{"allow-source-cidrs":t.cidrs.map(r.mG).join("\n"),"access-token":s,"access-token-expires-at":void 0===a?"":new Date(e.clock.now()+1e3*a).toISOString()}}
t.inputs["export-env"]&&(0,f.b)(e,d,s);(0,f.e)(e,d)}(e,n,u,l,w?h:void 0)
t.record({revoke:p.revoke,checkedWithinMs:m})
return{credential:u,verified:void 0!==h}}catch(e){const r=await(0,p.zH)(n.session.cleanup,t),{code:i,message:o,hint:s}=(0,a.z6)(e)
throw new a.lZ(i,`${o}\n${r}`,{hint:s,cause:e})}}(e,t,{...y,began:b,trial:I},$)
!function(e,t){const{credential:n,session:r,roles:i}=t,o=n.allowSourceCidrs??[],s=[["Tenant",t.server.url.host],["Signed in",(0,u.K)(r)],["Service principal",n.servicePrincipalId],["Credential",n.id],["Works from",0===o.length?"any address":o.join(", ")],["Until",(0,l.G)(n.expiresAt)],["Roles",0===i.names.length?"all roles of the principal":i.names.join(", ")],["Proof of possession",!0===n.requireDpop?"required":"not required"],["Verified",t.verified?"yes, it got a token from this runner":"no"],["At the end of the job",t.revoke?"will be revoked":"left alive (revoke: false)"]];(0,u.Q)(e,"C1 credential minted",s)}(e,{...O,session:g,server:h.server,roles:k,revoke:w.revoke})}async function rangesOf(e,t,r){if("any"===r.kind)return[]
if(void 0===r.runner)return r.ranges
const{sourceRanges:i}=await n.e(645).then(n.bind(n,3645))
return await i(e,t.work,r)}async function namedRoles(e,t,r){if(0===r["scoped-roles"].length)return{ids:[],names:[]}
const{scopedRoles:i}=await n.e(279).then(n.bind(n,6279))
return await i(e,t.work,r["service-principal-id"],r["scoped-roles"])}}),792:((e,t,n)=>{n.d(t,{b:()=>exportForTools,e:()=>publishOutputs})
function publishOutputs(e,t){e.setOutputs({"client-id":t.clientId,"client-secret":t.clientSecret,"credential-id":t.credentialId,"expires-at":t.expiresAt,"server-url":t.server.url.origin,...t.more,minted:"true"})}const r=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],i=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]
function exportForTools(e,t,n){const o={CONDUCTORONE_CLIENT_ID:t.clientId,CONDUCTORONE_CLIENT_SECRET:t.clientSecret}
t.server.overridden&&(o.CONDUCTORONE_SERVER_URL=t.server.url.origin)
""!==n&&(o.CONDUCTORONE_ACCESS_TOKEN=n)
const s=[...r,...i].filter(t=>!(t in o)&&""!==(e.env(t)??""))
e.exportVariables(o)
0!==s.length&&e.log.warning("Variables shadow the credential",`${s.join(" and ")} ${1===s.length?"is":"are"} set already, and C1's tools read ${1===s.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}}),7092:((e,t,n)=>{n.r(t)
n.d(t,{takeAway:()=>takeAway})
var r=n(1769),i=n(3224),o=n(9984),s=n(4347),a=n(2283),d=n(7262),c=n(6008),l=n(7508),u=n(290),f=n(6131),p=n(4194)
const h=20,w=3e4
function done({ids:e,failure:t}){return{revoked:e,leftovers:0,failure:t}}function strangerOf({credentialId:e},t,n){if(void 0===t.find(t=>t.id===e&&!n.includes(t))||""===e)return
const r=`${e} does not carry the marker of this job, so it was left alone`
return new o.lZ("revoke-failed",r)}function isCheck({createdAt:e,lastUsedAt:t},{checkedWithinMs:n}){return n>0&&Date.parse(t)-Date.parse(e)<=n}async function takeAway(e,t,n){const m="bridge"===n.owner?await async function(e,t,n){const{credentialId:i,ownerId:a,previousIds:d}=n
if(e.input("bridge-id")!==a)throw new o.lZ("invalid-inputs","the state of this job is about another bridge than bridge-id names")
if(""===i){const{revoked:e}=await(0,s.A)(t,a,d)
return{revoked:e,leftovers:0}}await(0,r.Hw)(t,i)
return{revoked:[i],leftovers:0}}(e,t,n):await async function(e,t,n){const{ownerId:r,credentialId:i,markers:s,revoke:a}=n,revokeThese=e=>(0,p.u7)(e,e=>(0,d.Ic)(t,r,e)),m=a&&""!==i&&e.input("service-principal-id")===r?[i]:[]
if(m.length>0&&1===s.length&&!function(e){return"false"!==e.input("cleanup-expired").toLowerCase()}(e))return done(await revokeThese(m))
const g=await async function(e,t){try{return await(0,d.Jc)({...e,context:(0,u.ux)(e.context,w)},t)}catch(e){return(0,o.z6)(e)}}(t,r)
if(g instanceof o.lZ)return{...done(await revokeThese(m)),failure:g}
const v=(0,l.xQ)((0,f.n6)(e.job)),k=g.filter(t=>function(e,{markers:t},n,r){const i=(0,l.gY)(n.displayName),{runId:o,runAttempt:s}=e.job
return void 0!==i&&(0,c.eQ)(n.id)&&t.includes(i.nonce)&&i.repository===r&&i.runId===o&&i.runAttempt===s}(e,n,t,v)),y=k.find(e=>e.id===i),b=m.filter(e=>!g.some(t=>t.id===e)),I=[...k.map(e=>e.id).filter(e=>a||e!==i),...b],$=(O=g,Math.max(0,...O.map(e=>Date.parse(e.createdAt)).filter(e=>!Number.isNaN(e))))
var O
const C=g.filter(e=>!k.includes(e)&&function(e,t,n){return(0,c.eQ)(e.id)&&(0,l.gY)(e.displayName)?.repository===t&&Date.parse(e.expiresAt)<n}(e,v,$)),{ids:j,failure:N}=await revokeThese(I),x=await revokeThese(n.cleanup?C.slice(0,h).map(e=>e.id):[])
return{revoked:j,leftovers:x.ids.length,use:y&&{lastUsedAt:y.lastUsedAt,onlyChecked:isCheck(y,n)},failure:N??strangerOf(n,g,k)??x.failure}}(e,t,n)
!function(e,{credentialId:t,owner:n},r){const{revoked:o,leftovers:s}=r,d=function({use:e}){if(void 0===e)return""
const{lastUsedAt:t,onlyChecked:n}=e
return n?"never, but for the check by this action":(0,i.G)(t)||"never"}(r),c=d.startsWith("never")?", never used":`, last used ${d}`
for(const n of o)e.log.info(`Revoked ${n}${n===t&&""!==d?c:""}`)
s>0&&e.log.info(`Removed ${s} expired ${1===s?"leftover":"leftovers"} of this repository`)
if(""===t||"bridge"===n)return
d.startsWith("never")&&e.log.notice("C1 credential never used",`C1 saw no step use ${t}. If none needs it, remove the step that mints it.`)
const l=(0,i.G)(new Date(e.clock.now()).toISOString()),u=[["Credential",t],["Last used",d],["Revoked",o.includes(t)?l:"no"],["Expired leftovers removed",0===s?"":String(s)]];(0,a.Q)(e,"C1 credential at the end of the job",u)}(e,n,m)
return m}}),4194:((e,t,n)=>{n.d(t,{$:()=>revokeMarked,u7:()=>revokeEach,zH:()=>takeBack})
var r=n(7262),i=n(6008),o=n(7508),s=n(9984)
async function revokeEach(e,t){const n=new Map,r=e.map(e=>t(e).catch(t=>n.set(e,(0,s.z6)(t))))
await Promise.all(r)
const[i]=n.values()
return{ids:e.filter(e=>!n.has(e)),failure:i}}async function revokeMarked(e,t,n){const s=function(e,t){return e.filter(({id:e,displayName:n})=>{const r=(0,o.gY)(n)
return void 0!==r&&t.includes(r.nonce)&&(0,i.eQ)(e)})}(await(0,r.Jc)(e,t),n).map(({id:e})=>e),{failure:a}=await revokeEach(s,n=>(0,r.Ic)(e,t,n))
if(void 0!==a)throw a
return s.length}async function takeBack(e,t){const{ownerId:n,credentialId:i,markers:o}=t.entry
try{if(""!==i)await(0,r.Ic)(e,n,i)
else if(0===await revokeMarked(e,n,o))return"No credential with the marker of this job is to be found; the end of the job looks again."}catch(e){const{message:t}=(0,s.z6)(e)
return`The credential could not be revoked yet (${t}); the end of the job tries again.`}t.forget({credentialId:""})
return"The credential was revoked."}}),1832:((e,t,n)=>{n.d(t,{T1:()=>call,kA:()=>ask,qz:()=>tell,x5:()=>refusal,x8:()=>readBody})
var r=n(8395),i=n(8722),o=n(9984),s=n(6249),a=n(9716)
function call(e,t){const n=new URL(`/api/v1/${t.path.map(encodeURIComponent).join("/")}`,e.server)
for(const[e,r]of Object.entries(t.query??{}))n.searchParams.set(e,r)
const r=void 0===t.body?{}:{"content-type":"application/json"},{method:i}=t
return(0,s.c)(e.context,{repeat:t.repeat??"always",awaited:t.awaited??!1,prepare:async()=>({method:i,url:n,headers:{...r,...await e.authorization.fields({method:i,url:n})},...void 0===t.body?{}:{body:JSON.stringify(t.body)},safe:t.safe??"GET"===i,...void 0===t.family?{}:{family:t.family}}),challenged:t=>e.authorization.challenged(t)})}async function ask(e,t,n){const r=readBody(n,await success(e,t),t.what)
if(r instanceof o.lZ)throw r
return r}async function tell(e,t){const n=await success(e,t),r=""===n.body?{}:(0,a.o_)(n,t.what)
if(r instanceof o.lZ)throw r}async function success(e,t){const n=(0,a.ut)(await call(e,t),t.what)
if(n.status>=400)throw refusal(e,t,n)
return n}function readBody(e,t,n){const r=(0,a.o_)(t,n)
if(r instanceof o.lZ)return r
const s=e.safeParse(r)
if(s.success)return s.data
const d=s.error.issues.map(e=>(0,i.Is)(e.path.join("."),60)||"the body").join(", ")
return new o.lZ("unexpected-answer",`could not ${n}: the answer has an unexpected shape (${d})`)}const d={401:"forbidden",403:"forbidden",404:"not-found"},c=r.Ikc({message:r.lqM(r.mee(r.YjP()))})
function refusal(e,t,n){const r=d[n.status]??"request-refused",s=function(e,t){try{const n=c.safeParse(JSON.parse(t.body))
return(0,i.Is)(e.context.scrub(n.success&&n.data.message||""))}catch{return""}}(e,n),a=""===s?"":`; the tenant says: ${s}`,l=`could not ${t.what}: the tenant answered ${n.status}${a}`
return new o.lZ(r,l,{hint:hintFor(r,t)})}function hintFor(e,{needs:t,names:n}){return"forbidden"===e&&void 0!==t?`The client that signs in has to be ${t}.`:"not-found"===e&&void 0!==n?`Check \`${n}\`: copy the id from C1, from the tenant of the client that signs in.`:void 0}}),1769:((e,t,n)=>{n.d(t,{e1:()=>getBridge,ud:()=>listBridgeCredentials,Hw:()=>revokeBridgeCredential,AY:()=>rotateBridgeCredential})
var r=n(9984),i=n(9716),o=n(1832),s=n(8395),a=n(7867)
const d=s.Ikc({id:a.Qq,bridgeId:a.Qq,clientId:a.Qq,clientSecret:a.Qq,createdAt:a.Qq,expiresTime:a.Qq,lastUsedAt:a.Qq,revokedAt:a.Qq,credentialStatus:a.Vm}),c=s.Ikc({credential:s.lqM(s.mee(d))}),l=(0,a.MY)(d),u=s.Ikc({bridge:s.lqM(s.mee(s.Ikc({id:a.Qq,displayName:a.Qq,appliance:s.lqM(s.mee(s.Ikc({status:a.Vm,lastSeenAt:a.Qq})))})))})
var f=n(6558)
const p="Connector Administrator, or Super Administrator"
async function getBridge(e,t){const n={what:"read the bridge",method:"GET",path:["iam","tunnel","bridges",t],needs:p},{bridge:i}=await(0,o.kA)(e,n,u)
if(!i)throw new r.lZ("not-found",`could not read the bridge: the tenant knows no bridge ${t}`)
return{id:t,displayName:i.displayName,status:statusWord(i.appliance?.status??"")}}function statusWord(e){const t=e.replace(/^TUNNEL_[A-Z]+_STATUS_/,"")
return"UNSPECIFIED"===t?"":t}function listBridgeCredentials(e,t){const n={what:"list the credentials of the bridge",method:"GET",path:["iam","tunnel","bridges",t,"credentials"],needs:p}
return(0,f.L)(e,n,l)}async function rotateBridgeCredential(e,t){const n={what:"rotate the credential of the bridge",method:"POST",path:["iam","tunnel","bridges",t,"credentials"],body:{},awaited:!0,needs:p},s=await(0,o.T1)(e,n),a=(0,i.ut)(s,n.what)
if(a.status>=400)throw(0,o.x5)(e,n,a)
const d=(0,o.x8)(c,a,n.what)
if(d instanceof r.lZ)throw d
return{credential:d.credential??void 0,repeated:s.attempts>1}}async function revokeBridgeCredential(e,t){const n={what:`revoke bridge credential ${t}`,method:"DELETE",path:["iam","tunnel","credentials",t],needs:p}
try{await(0,o.qz)(e,n)
return!0}catch(e){if(e instanceof r.lZ&&"not-found"===e.code)return!1
throw e}}}),6558:((e,t,n)=>{n.d(t,{L:()=>everyPage})
var r=n(9984),i=n(1832)
const o=100
async function everyPage(e,t,n){const s=[],a=new Set
let d=""
do{const c={...t.query,...""===d?{}:{page_token:d}},l=await(0,i.kA)(e,{...t,query:c},n)
s.push(...l.list??[])
d=l.nextPageToken
if(a.has(d)||a.size>=o)throw new r.lZ("unexpected-answer",`could not ${t.what}: the pages of the list have no end`)
a.add(d)}while(""!==d)
return s}}),7867:((e,t,n)=>{n.d(t,{Bb:()=>credentialListSchema,EH:()=>c,MY:()=>page,P0:()=>gotCredentialSchema,Qq:()=>o,Vm:()=>s})
var r=n(8395),i=n(8532)
const o=scalar(e=>"string"==typeof e?e:void 0),s=scalar(e=>"string"==typeof e||"number"==typeof e?String(e):void 0)
function scalar(e){return r.pdi((t,n)=>{const r=null==t?"":e(t)
if(void 0!==r)return r
n.issues.push({code:"custom",message:"has another type",input:t})
return i.tm})}const a=r.lqM(r.mee(r.YOg(r.YjP()))),d=r.Ikc({id:o,clientId:o,servicePrincipalId:o,displayName:o,createdAt:o,expiresAt:o,lastUsedAt:o,allowSourceCidrs:a,scopedRoleIds:a,requireDpop:r.lqM(r.mee(r.zMY()))}),c=r.Ikc({credential:r.lqM(r.mee(d)),clientSecret:o}),credentialListSchema=()=>page(d),gotCredentialSchema=()=>r.Ikc({credential:r.lqM(r.mee(d))})
function page(e){return r.Ikc({list:r.lqM(r.mee(r.YOg(e))),nextPageToken:o})}}),1924:((e,t,n)=>{n.d(t,{XN:()=>judgeBridgeGrant,ZS:()=>livingOf,iR:()=>lostOf,m3:()=>activeOf})
var r=n(8722),i=n(2270),o=n(6008)
const s=/_(REVOKED|EXPIRED)$/
function judgeBridgeGrant({bridgeId:e,hosts:t},n){const{id:a,bridgeId:d,clientId:c,clientSecret:l,credentialStatus:u}=n
return[!(0,o.eQ)(a)&&{field:"id",asked:"an id by which it can be revoked",got:(0,r.hD)(a)},""!==d&&d!==e&&{field:"bridge",asked:e,got:(0,r.hD)(d)},(0,i.Kj)(c,"tcc",t),(0,i.Oq)(l),s.test(u)&&{field:"status",asked:"active",got:(0,r.hD)(u)}].filter(e=>!1!==e&&void 0!==e)}function livingOf(e){return e.filter(e=>(0,o.eQ)(e.id)&&!s.test(e.credentialStatus)&&""===e.revokedAt)}function activeOf(e){const t=livingOf(e).toSorted((e,t)=>(Date.parse(t.createdAt)||0)-(Date.parse(e.createdAt)||0))
return t.find(e=>e.credentialStatus.endsWith("_ACTIVE"))??t[0]}function lostOf(e,t){return livingOf(e).filter(e=>!t.includes(e.id)&&""===e.lastUsedAt)}}),2270:((e,t,n)=>{n.d(t,{Vk:()=>grantMismatch,Kj:()=>judgeClientId,YQ:()=>judgeGrant,Oq:()=>judgeSecret})
var r=n(9984),i=n(2812),o=n(7067)
const s=8
function outside(e,t){return e.filter(e=>!t.some(t=>(0,i.gR)(t,e)))}function listed(e){const t=e.slice(0,s).map(i.mG).join(", ")
return e.length>s?`${t} and ${e.length-s} more`:t}var a=n(8326),d=n(8722),c=n(6008),l=n(2610)
function grantMismatch(e){const t=e.map(({field:e,asked:t,got:n})=>`${e}: asked ${t}; got ${n}`)
return new r.lZ("grant-mismatch",["the credential is not what was asked for",...t].join("\n"))}const u=60
function judgeGrant(e,t,n){return null==t?[{field:"credential",asked:"a credential",got:"none in the answer"}]:[judgeSecret(n),judgeId(t.id),judgeClientId(t.clientId,"spc",e.hosts),judgeOwner(e,t.servicePrincipalId),judgeLifetime(e,t),judgeSources(e,t.allowSourceCidrs),judgeRoles(e,t.scopedRoleIds),judgeDpop(e,t.requireDpop)].filter(e=>void 0!==e)}function judgeSecret(e){if(!(0,l.h_)(e))return{field:"client secret",asked:"a secret",got:""===e?"none in the answer":"one that is too short, or has spaces, so that it can not be masked"}}function judgeId(e){if(!(0,c.eQ)(e))return{field:"id",asked:"an id by which it can be revoked",got:(0,d.hD)(e)}}function judgeClientId(e,t,n){const r=(0,c.Q0)(e),i="client id"
if(!r.ok||r.value.kind!==t)return{field:i,asked:`a client id that ends in /${t}`,got:(0,d.hD)(e)}
const o=r.value.host.replace(/:.*/,"")
return 0===n.length||n.includes(o)?void 0:{field:i,asked:`one of ${n.join(" or ")}`,got:(0,d.hD)(e)}}function judgeOwner(e,t){if(t!==e.servicePrincipalId)return{field:"service principal",asked:e.servicePrincipalId,got:(0,d.hD)(t)}}function judgeLifetime(e,t){const n="lifetime",r=`at most ${(0,a.a3)(e.lifetime)}`,i=timestamp(t.createdAt),o=timestamp(t.expiresAt)
if(void 0===o)return{field:n,asked:r,got:`no readable expiry (${(0,d.hD)(t.expiresAt)})`}
if(void 0===i)return{field:n,asked:r,got:`no readable creation time (${(0,d.hD)(t.createdAt)})`}
const s=Math.ceil((o-i)/1e3)
return s<=0?{field:n,asked:r,got:"an expiry before its creation"}:s<=e.lifetime+u?void 0:{field:n,asked:r,got:(0,a.a3)(s)}}function timestamp(e){if(!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(e))return
const t=Date.parse(e)
return Number.isNaN(t)?void 0:t}function judgeSources(e,t){const n=function(e,t){const n=(0,i.YS)(e),r=t??[]
if(0===r.length)return 0===n.length?(0,o.ok)([]):(0,o._)("none: the credential works from anywhere")
const s=[]
for(const e of r){const t=(0,i.GN)(e)
if(!t.ok)return(0,o._)(`unreadable: ${t.error}`)
s.push(t.value)}const a=(0,i.YS)(s)
if(0===n.length)return(0,o._)(`missing: any address, there is only ${listed(a)}`)
const d=outside(a,n)
if(d.length>0)return(0,o._)(`wider: ${listed(d)}`)
const c=outside(n,a)
return c.length>0?(0,o._)(`missing: ${listed(c)}, there is only ${listed(a)}`):(0,o.ok)(a)}(e.cidrs,t)
if(!n.ok)return{field:"source addresses",asked:0===e.cidrs.length?"any address":e.cidrs.map(i.mG).join(", "),got:n.error}}function judgeRoles(e,t){if(0===e.roleIds.length)return
const n=t??[],r="roles",i=e.roleIds.join(", ")
return 0===n.length?{field:r,asked:i,got:"all roles of the principal"}:0===n.filter(t=>!e.roleIds.includes(t)).length?void 0:{field:r,asked:i,got:n.map(e=>(0,d.hD)(e)).join(", ")}}function judgeDpop(e,t){if((t??!1)===e.requireDpop)return
const words=e=>e?"must prove possession":"works without proof"
return{field:"proof of possession",asked:words(e.requireDpop),got:words(!e.requireDpop)}}}),6249:((e,t,n)=>{n.d(t,{c:()=>exchange})
var r=n(567)
const i=10,o=250,s=8e3,a=1e3,d=new Set([408,429,500,502,503,504]),c=new Set(["aborted","too-large","tls","proxy-refused"])
function waitBeforeRetry(e,t,n,r,l){if("never"===t||n>=i||!function(e,t){if("response"===e.kind){const{status:n}=e.response
return"always"===t?d.has(n):429===n}const{failure:n}=e
return!(c.has(n.kind)||"always"!==t&&n.sent)}(e,t))return
const u=("response"===e.kind?function(e,t){const n=e["retry-after"]?.trim()??""
if(/^\d{1,9}$/.test(n))return 1e3*Number(n)
const r=httpDate(n)
return void 0===r?void 0:Math.max(0,r-(httpDate(e.date?.trim()??"")??t))}(e.response.headers,l):void 0)??0,f=o*2**(n-1)
return Math.round(u+r*Math.min(s,Math.max(f,Math.min(u,a))))}const l=/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
function httpDate(e){if(!l.test(e))return
const t=Date.parse(e)
return Number.isNaN(t)?void 0:t}const u=3
async function exchange(e,t){let n=0
for(let r=1;;r++){const i=await attemptOnce(e,t)
if("response"===i.kind&&!0===t.challenged?.(i.response)&&n<u){n++
r--
continue}const o=waitBeforeRetry(i,t.repeat,r,e.chance(),e.clock.now())
if(void 0===o||!await waited(e,o))return ended(i,r)}}function ended(e,t){return"response"===e.kind?{kind:"answer",response:e.response,attempts:t}:{kind:"failure",failure:e.failure,attempts:t}}async function waited(e,t){if(e.cancelled.aborted||e.clock.elapsed()+t>=e.deadline)return!1
e.debug(`trying again in ${t} ms`)
await e.clock.sleep(t,e.cancelled)
return!e.cancelled.aborted&&e.clock.elapsed()<e.deadline}async function attemptOnce(e,t){const n=e.deadline-e.clock.elapsed()
if(e.cancelled.aborted)return failure(new r.pM("aborted",!1,"the job was cancelled"))
if(n<=0)return failure(new r.pM("timeout",!1,"the time of the step was used up"))
const i=await t.prepare(),o=e.clock.elapsed(),took=()=>`${Math.round(e.clock.elapsed()-o)} ms`,s=`${i.method} ${i.url.pathname}`
try{const o=await e.send(i,function(e,t,n){const i=Math.min(r.MU,n)
return!0===t.awaited?{timeoutMs:i}:{timeoutMs:i,signal:e.cancelled}}(e,t,n))
e.debug(`${s} ${o.status} in ${took()}`)
return{kind:"response",response:o}}catch(t){if(!(t instanceof r.pM))throw t
e.debug(`${s} no answer (${t.kind}) in ${took()}`)
return failure(t)}}function failure(e){return{kind:"failure",failure:e}}}),567:((e,t,n)=>{n.d(t,{MU:()=>i,Th:()=>r,pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(e,t,n,r){super(n,void 0===r?void 0:{cause:r})
this.kind=e
this.sent=t}}const r=1048576,i=1e4}),9716:((e,t,n)=>{n.d(t,{S4:()=>judge,o_:()=>jsonOf,ut:()=>answerOf})
var r=n(9984)
const i={unreachable:{code:"connection-failed",says:"no connection"},tls:{code:"tls-failed",says:"the certificate is not trusted"},proxy:{code:"proxy-failed",says:"no connection through the proxy"},"proxy-refused":{code:"proxy-refused",says:"the proxy refused"},timeout:{code:"timed-out",says:"no answer in time"},lost:{code:"connection-lost",says:"the connection broke before the answer was whole"},"too-large":{code:"answer-too-large",says:"the answer is larger than 1 MiB"},aborted:{code:"cancelled",says:"the job was cancelled"}}
function judge(e,t){const n=e.attempts>1?` (tried ${e.attempts} times)`:""
if("failure"===e.kind){const{code:o,says:s}=i[e.failure.kind],a=`could not ${t}: ${s}, ${e.failure.message}${n}`
return new r.lZ(o,a,{cause:e.failure})}const{response:o}=e
if(o.status>=300&&o.status<400)return new r.lZ("redirected",`could not ${t}: the server answered ${o.status}, a redirect`)
if(408===o.status||429===o.status||o.status>=500){const e=429===o.status?"too many requests (429)":`a server error (${o.status})`
return new r.lZ("tenant-unavailable",`could not ${t}: ${e}${n}`)}return o}function answerOf(e,t){const n=judge(e,t)
if(n instanceof r.lZ)throw n
return n}function jsonOf(e,t){try{return JSON.parse(e.body)}catch{return new r.lZ("unexpected-answer",`could not ${t}: the answer (${e.status}) is not JSON`)}}}),2283:((e,t,n)=>{n.d(t,{K:()=>signerOf,Q:()=>writeReceipt})
var r=n(3224),i=n(9984)
function signerOf({how:e,clientId:t}){return""===t?e:`${e} as ${t}`}function writeReceipt(e,t,n){try{e.appendSummary((0,r.R)(t,n))}catch(t){e.log.warning("No receipt",(0,i.z6)(t).message)}}})}

