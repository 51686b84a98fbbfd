exports.ids=[317]
exports.modules={1769:((e,t,r)=>{async function getBridge(e,t){const r={what:"read the bridge",method:"GET",path:["iam","tunnel","bridges",t],needs:h},{bridge:i}=await(0,a.kA)(e,r,u)
if(!i)throw new n.lZ("not-found",`could not read the bridge: the tenant knows no bridge ${t}`)
return{id:t,displayName:i.displayName,status:statusWord(i.appliance?.status??"")}}function statusWord(e){const t=e.replace(/^TUNNEL_[A-Z]+_STATUS_/,"")
return"UNSPECIFIED"===t?"":t}function listBridgeCredentials(e,t){const r={what:"list the credentials of the bridge",method:"GET",path:["iam","tunnel","bridges",t,"credentials"],needs:h}
return(0,f.L)(e,r,l)}async function rotateBridgeCredential(e,t){const r={what:"rotate the credential of the bridge",method:"POST",path:["iam","tunnel","bridges",t,"credentials"],body:{},awaited:!0,needs:h},o=await(0,a.T1)(e,r),s=(0,i.ut)(o,r.what)
if(s.status>=400)throw(0,a.x5)(e,r,s)
const d=(0,a.x8)(c,s,r.what)
if(d instanceof n.lZ)throw d
return{credential:d.credential??void 0,repeated:o.attempts>1}}async function revokeBridgeCredential(e,t){const r={what:`revoke bridge credential ${t}`,method:"DELETE",path:["iam","tunnel","credentials",t],needs:h}
try{await(0,a.qz)(e,r)
return!0}catch(e){if(e instanceof n.lZ&&"not-found"===e.code)return!1
throw e}}r.d(t,{e1:()=>getBridge,ud:()=>listBridgeCredentials,Hw:()=>revokeBridgeCredential,AY:()=>rotateBridgeCredential})
var n=r(9984),i=r(9716),a=r(1832),o=r(8395),s=r(7867)
const d=o.Ikc({id:s.Qq,bridgeId:s.Qq,clientId:s.Qq,clientSecret:s.Qq,createdAt:s.Qq,expiresTime:s.Qq,lastUsedAt:s.Qq,revokedAt:s.Qq,credentialStatus:s.Vm}),c=o.Ikc({credential:o.lqM(o.mee(d))}),l=(0,s.MY)(d),u=o.Ikc({bridge:o.lqM(o.mee(o.Ikc({id:s.Qq,displayName:s.Qq,appliance:o.lqM(o.mee(o.Ikc({status:s.Vm,lastSeenAt:s.Qq})))})))})
var f=r(6558)
const h="Connector Administrator, or Super Administrator"}),7262:((e,t,r)=>{var createCredential=(async function createCredential(e,t){const r={what:"mint the credential",method:"POST",path:credentialsOf(t.servicePrincipalId),body:{displayName:t.displayName,expires:`${t.lifetime}s`,allowSourceCidrs:t.allowSourceCidrs,scopedRoles:t.scopedRoles,requireDpop:t.requireDpop},repeat:"unless-done",awaited:!0,needs:d,names:"service-principal-id"},o=await(0,a.T1)(e,r),c=(0,i.S4)(o,r.what)
if(c instanceof n.lZ)return{kind:surelyNotDone(o)?"not-done":"unknown",error:c}
if(c.status>=400)return{kind:"not-done",error:(0,a.x5)(e,r,c)}
const l=(0,a.x8)(s.EH,c,r.what)
return l instanceof n.lZ?{kind:"unknown",error:l}:{kind:"done",created:l}});function surelyNotDone(e){return"failure"===e.kind?!e.failure.sent:429===e.response.status}var listCredentials=(function listCredentials(e,t){const r={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(t),needs:d,names:"service-principal-id"}
return(0,o.L)(e,r,(0,s.Bb)())});async function getCredential(e,t,r){const n={what:"read the credential",method:"GET",path:[...credentialsOf(t),r],needs:d},i=await unlessGone(()=>(0,a.kA)(e,n,(0,s.P0)()))
return i?.credential??void 0}var revokeCredential=(async function revokeCredential(e,t,r){const n={what:`revoke credential ${r}`,method:"DELETE",path:[...credentialsOf(t),r],needs:d}
return await unlessGone((()=>(0,a.qz)(e,n).then((()=>!0))))??!1});var unlessGone=(async function unlessGone(e){try{return await e()}catch(e){if(e instanceof n.lZ&&"not-found"===e.code)return
throw e}});r.d(t,{GO:(()=>createCredential),Ic:(()=>revokeCredential),Jc:(()=>listCredentials),w_:()=>getCredential})
var n=r(9984),i=r(9716),a=r(1832),o=r(6558),s=r(7867)
const d="Super Administrator, or owner of this service principal",credentialsOf=(e=>["service_principals",e,"credentials"])}),1924:((e,t,r)=>{function judgeBridgeGrant({bridgeId:e,hosts:t},r){const{id:s,bridgeId:d,clientId:c,clientSecret:l,credentialStatus:u}=r
return[!(0,a.eQ)(s)&&{field:"id",asked:"an id by which it can be revoked",got:(0,n.hD)(s)},""!==d&&d!==e&&{field:"bridge",asked:e,got:(0,n.hD)(d)},(0,i.Kj)(c,"tcc",t),(0,i.Oq)(l),o.test(u)&&{field:"status",asked:"active",got:(0,n.hD)(u)}].filter(e=>!1!==e&&void 0!==e)}function livingOf(e){return e.filter(e=>(0,a.eQ)(e.id)&&!o.test(e.credentialStatus)&&""===e.revokedAt)}function activeOf(e){const t=livingOf(e).toSorted((e,t)=>(Date.parse(t.createdAt)||0)-(Date.parse(e.createdAt)||0))
return t.find(e=>e.credentialStatus.endsWith("_ACTIVE"))??t[0]}function lostOf(e,t){return livingOf(e).filter(e=>!t.includes(e.id)&&""===e.lastUsedAt)}r.d(t,{XN:()=>judgeBridgeGrant,ZS:()=>livingOf,iR:()=>lostOf,m3:()=>activeOf})
var n=r(8722),i=r(2270),a=r(6008)
const o=/_(REVOKED|EXPIRED)$/}),7508:((e,t,r)=>{var formatMarker=(function formatMarker(e){return`[c1e1.${e.repository}.${e.runId}.${e.runAttempt}.${e.nonce}]`});var parseMarker=(function parseMarker(e){const{repository:t="",runId:r="",runAttempt:n="",nonce:i=""}=a.exec(e)?.groups??{}
return""===i?void 0:{repository:t,runId:r,runAttempt:n,nonce:i}});var markedName=(function markedName(e,t){return`${(0,i.Is)(e,o-t.length-1)} ${t}`});var hashRepository=(function hashRepository(e){return(0,n.hash)("sha256",e,"base64url").slice(0,16)});r.d(t,{QE:(()=>markedName),gJ:(()=>formatMarker),gY:(()=>parseMarker),xQ:(()=>hashRepository)})
var n=r(7598),i=r(8722)
const a=/\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/,o=160}),800:((e,t,r)=>{var stopIfCancelled=(function stopIfCancelled(e){if(e.cancelled.aborted)throw new n.lZ("cancelled","the job was cancelled")});r.d(t,{F:(()=>stopIfCancelled)})
var n=r(9984)}),6131:((e,t,r)=>{var create=(async function create(e,t,r,i,d){const l=(0,a.xQ)(repositoryAddress(e.job))
for(let u=1;;u++){const f=Buffer.from(e.random(16)).toString("base64url"),{runId:h,runAttempt:p}=e.job,w=(0,a.gJ)({repository:l,runId:h,runAttempt:p,nonce:f})
r.record({markers:[...r.entry.markers,f]})
const k=await(0,n.GO)(t.work,{...d,displayName:(0,a.QE)(i,w)})
if("done"===k.kind)return k.created
if("not-done"===k.kind){r.record({markers:r.entry.markers.filter(e=>e!==f)})
throw k.error}const v=k.error
e.log.info(`Nobody can say whether the credential was made (${v.message}); looking for it`)
await revokeLost(e,t,d.servicePrincipalId,f,v);(0,s.F)(e)
if(u===c)throw new o.lZ("mint-uncertain",v.message,{cause:v})}});async function revokeLost(e,t,r,n,i){try{const i=await(0,d.$)(t.cleanup,r,[n])
e.log.info(0===i?"It is not there":"It was there, and is revoked")}catch(e){const{message:t}=(0,o.z6)(e)
throw new o.lZ("mint-uncertain",`${i.message}; then ${t}`,{cause:e})}}var repositoryAddress=(function repositoryAddress(e){return`${e.serverUrl} ${e.repositoryId||e.repository}`});var defaultName=(function defaultName(e){return`${[e.repository,e.workflow,e.job].filter((e=>""!==e)).map((e=>(0,i.Is)(e,40))).join(" / ")} #${e.runId}`});r.d(t,{Z2:(()=>defaultName),n6:(()=>repositoryAddress),vt:(()=>create)})
var n=r(7262),i=r(8722),a=r(7508),o=r(9984),s=r(800),d=r(4194)
const c=2}),4347:((e,t,r)=>{async function revokeLostOf(e,t,r){const a=await(0,n.ud)(e,t),o=(0,i.iR)(a,r).map(e=>e.id)
await Promise.all(o.map(t=>(0,n.Hw)(e,t)))
const s=(0,i.ZS)(a).map(e=>e.id)
return{revoked:o,living:s.filter(e=>!o.includes(e))}}async function takeBackLost(e,t){const{ownerId:r,previousIds:n}=t.entry
try{const{revoked:i,living:a}=await revokeLostOf(e,r,n)
t.record({pending:!1})
const o=0===i.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===a.length?`${o}; the bridge has none now.`:`${o}; ${a.join(" and ")} ${1===a.length?"is":"are"} active.`}catch(e){const{message:t}=(0,a.z6)(e)
return`It is not known whether a credential was made (${t}); the end of the job looks for it again.`}}r.d(t,{A:()=>revokeLostOf,D:()=>takeBackLost})
var n=r(1769),i=r(1924),a=r(9984)}),7092:((e,t,r)=>{function done({ids:e,failure:t}){return{revoked:e,leftovers:0,failure:t}}var strangerOf=(function strangerOf({credentialId:e},t,r){if(void 0===t.find((t=>t.id===e&&!r.includes(t)))||""===e)return
const n=`${e} does not carry the marker of this job, so it was left alone`
return new o.lZ("revoke-failed",n)});var isCheck=(function isCheck({createdAt:e,lastUsedAt:t},{checkedWithinMs:r}){return r>0&&Date.parse(t)-Date.parse(e)<=r});var takeAway=(async function takeAway(e,t,r){const v="bridge"===r.owner?await async function(e,t,r){const{credentialId:i,ownerId:a,previousIds:d}=r
if(e.input("bridge-id")!==a)throw new o.lZ("invalid-inputs","the state of this job is about another bridge than bridge-id names")
if(""===i){const{revoked:e}=await(0,s.A)(t,a,d)
return{revoked:e,leftovers:0}}await(0,n.Hw)(t,i)
return{revoked:[i],leftovers:0}}(e,t,r):await (async function(e,t,r){const{ownerId:n,credentialId:i,markers:a,revoke:s}=r,revokeThese=(e=>(0,p.u7)(e,(e=>(0,c.Ic)(t,n,e)))),d=s&&""!==i&&e.input("service-principal-id")===n?[i]:[]
if(d.length>0&&1===a.length&&!function(e){return"false"!==e.input("cleanup-expired").toLowerCase()}(e))return done(await revokeThese(d))
const v=await (async function(e,t){try{return await(0,c.Jc)({...e,context:(0,f.ux)(e.context,k)},t)}catch(e){return(0,o.z6)(e)}})(t,n)
if(v instanceof o.lZ)return{...done(await revokeThese(d)),failure:v}
const m=(0,u.xQ)((0,h.n6)(e.job)),g=v.filter((t=>(function(e,{markers:t},r,n){const i=(0,u.gY)(r.displayName),{runId:a,runAttempt:o}=e.job
return void 0!==i&&(0,l.eQ)(r.id)&&t.includes(i.nonce)&&i.repository===n&&i.runId===a&&i.runAttempt===o})(e,r,t,m))),y=g.find((e=>e.id===i)),I=d.filter(e=>!v.some(t=>t.id===e)),b=[...g.map((e=>e.id)).filter((e=>s||e!==i)),...I],A=($=v,Math.max(0,...$.map((e=>Date.parse(e.createdAt))).filter((e=>!Number.isNaN(e)))))
var $
const C=v.filter((e=>!g.includes(e)&&(function(e,t,r){return(0,l.eQ)(e.id)&&(0,u.gY)(e.displayName)?.repository===t&&Date.parse(e.expiresAt)<r})(e,m,A))),{ids:E,failure:N}=await revokeThese(b),Q=await revokeThese(r.cleanup?C.slice(0,w).map(e=>e.id):[])
return{revoked:E,leftovers:Q.ids.length,use:y&&{lastUsedAt:y.lastUsedAt,onlyChecked:isCheck(y,r)},failure:N??strangerOf(r,v,g)??Q.failure}})(e,t,r)
!(function(e,{credentialId:t,owner:r},n){const{revoked:o,leftovers:s}=n,c=(function({use:e}){if(void 0===e)return""
const{lastUsedAt:t,onlyChecked:r}=e
return r?"never, but for the check by this action":(0,i.G)(t)||"never"})(n),l=c.startsWith("never")?", never used":`, last used ${c}`
for(const r of o)e.log.info(`Revoked ${r}${r===t&&""!==c?l:""}`)
s>0&&e.log.info(`Removed ${s} expired ${1===s?"leftover":"leftovers"} of this repository`)
if(""===t||"bridge"===r)return
c.startsWith("never")&&e.log.notice("C1 credential never used",`C1 saw no step use ${t}. If none needs it, remove the step that mints it.`)
const u=(0,i.G)((0,a.a)(e.clock.now())),f=[["Credential",t],["Last used",c],["Revoked",o.includes(t)?u:"no"],["Expired leftovers removed",0===s?"":String(s)]];(0,d.Q)(e,"C1 credential at the end of the job",f)})(e,r,v)
return v});r.r(t)
r.d(t,{takeAway:(()=>takeAway)})
var n=r(1769),i=r(3224),a=r(2211),o=r(9984),s=r(4347),d=r(2283),c=r(7262),l=r(6008),u=r(7508),f=r(290),h=r(6131),p=r(4194)
const w=20,k=3e4}),4194:((e,t,r)=>{var revokeEach=(async function revokeEach(e,t){const r=new Map,n=e.map((e=>t(e).catch(t=>r.set(e,(0,o.z6)(t)))))
await Promise.all(n)
const[i]=r.values()
return{ids:e.filter((e=>!r.has(e))),failure:i}});async function revokeMarked(e,t,r){const o=function(e,t){return e.filter(({id:e,displayName:r})=>{const n=(0,a.gY)(r)
return void 0!==n&&t.includes(n.nonce)&&(0,i.eQ)(e)})}(await(0,n.Jc)(e,t),r).map(({id:e})=>e),{failure:s}=await revokeEach(o,r=>(0,n.Ic)(e,t,r))
if(void 0!==s)throw s
return o.length}async function takeBack(e,t){const{ownerId:r,credentialId:i,markers:a}=t.entry
try{if(""!==i)await(0,n.Ic)(e,r,i)
else if(0===await revokeMarked(e,r,a))return"No credential with the marker of this job is to be found; the end of the job looks again."}catch(e){const{message:t}=(0,o.z6)(e)
return`The credential could not be revoked yet (${t}); the end of the job tries again.`}t.forget({credentialId:""})
return"The credential was revoked."}r.d(t,{$:()=>revokeMarked,u7:(()=>revokeEach),zH:()=>takeBack})
var n=r(7262),i=r(6008),a=r(7508),o=r(9984)})}

