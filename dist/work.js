exports.ids=[112]
exports.modules={7262:((e,r,t)=>{var createCredential=(async function createCredential(e,r){const t={what:"mint the credential",method:"POST",path:credentialsOf(r.servicePrincipalId),body:{displayName:r.displayName,expires:`${r.lifetime}s`,allowSourceCidrs:r.allowSourceCidrs,scopedRoles:r.scopedRoles,requireDpop:r.requireDpop},repeat:"unless-done",awaited:!0,needs:c,names:"service-principal-id"},s=await(0,o.T1)(e,t),d=(0,i.S4)(s,t.what)
if(d instanceof n.lZ)return{kind:surelyNotDone(s)?"not-done":"unknown",error:d}
if(d.status>=400)return{kind:"not-done",error:(0,o.x5)(e,t,d)}
const l=(0,o.x8)(a.EH,d,t.what)
return l instanceof n.lZ?{kind:"unknown",error:l}:{kind:"done",created:l}});function surelyNotDone(e){return"failure"===e.kind?!e.failure.sent:429===e.response.status}var listCredentials=(function listCredentials(e,r){const t={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(r),needs:c,names:"service-principal-id"}
return(0,s.L)(e,t,(0,a.Bb)())});async function getCredential(e,r,t){const n={what:"read the credential",method:"GET",path:[...credentialsOf(r),t],needs:c},i=await unlessGone(()=>(0,o.kA)(e,n,(0,a.P0)()))
return i?.credential??void 0}var revokeCredential=(async function revokeCredential(e,r,t){const n={what:`revoke credential ${t}`,method:"DELETE",path:[...credentialsOf(r),t],needs:c}
return await unlessGone((()=>(0,o.qz)(e,n).then((()=>!0))))??!1});var unlessGone=(async function unlessGone(e){try{return await e()}catch(e){if(e instanceof n.lZ&&"not-found"===e.code)return
throw e}});t.d(r,{GO:(()=>createCredential),Ic:(()=>revokeCredential),Jc:(()=>listCredentials),w_:()=>getCredential})
var n=t(9984),i=t(9716),o=t(1832),s=t(6558),a=t(7867)
const c="Super Administrator, or owner of this service principal",credentialsOf=(e=>["service_principals",e,"credentials"])}),7508:((e,r,t)=>{var formatMarker=(function formatMarker(e){return`[c1e1.${e.repository}.${e.runId}.${e.runAttempt}.${e.nonce}]`});var parseMarker=(function parseMarker(e){const{repository:r="",runId:t="",runAttempt:n="",nonce:i=""}=o.exec(e)?.groups??{}
return""===i?void 0:{repository:r,runId:t,runAttempt:n,nonce:i}});var markedName=(function markedName(e,r){return`${(0,i.Is)(e,s-r.length-1)} ${r}`});var hashRepository=(function hashRepository(e){return(0,n.hash)("sha256",e,"base64url").slice(0,16)});t.d(r,{QE:(()=>markedName),gJ:(()=>formatMarker),gY:(()=>parseMarker),xQ:(()=>hashRepository)})
var n=t(7598),i=t(8722)
const o=/\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/,s=160}),800:((e,r,t)=>{var stopIfCancelled=(function stopIfCancelled(e){if(e.cancelled.aborted)throw new n.lZ("cancelled","the job was cancelled")});t.d(r,{F:(()=>stopIfCancelled)})
var n=t(9984)}),6131:((e,r,t)=>{var create=(async function create(e,r,t,i,c){const l=(0,o.xQ)(repositoryAddress(e.job))
for(let u=1;;u++){const p=Buffer.from(e.random(16)).toString("base64url"),{runId:f,runAttempt:h}=e.job,v=(0,o.gJ)({repository:l,runId:f,runAttempt:h,nonce:p})
t.record({markers:[...t.entry.markers,p]})
const w=await(0,n.GO)(r.work,{...c,displayName:(0,o.QE)(i,v)})
if("done"===w.kind)return w.created
if("not-done"===w.kind){t.record({markers:t.entry.markers.filter(e=>e!==p)})
throw w.error}const m=w.error
e.log.info(`Nobody can say whether the credential was made (${m.message}); looking for it`)
await revokeLost(e,r,c.servicePrincipalId,p,m);(0,a.F)(e)
if(u===d)throw new s.lZ("mint-uncertain",m.message,{cause:m})}});async function revokeLost(e,r,t,n,i){try{const i=await(0,c.$)(r.cleanup,t,[n])
e.log.info(0===i?"It is not there":"It was there, and is revoked")}catch(e){const{message:r}=(0,s.z6)(e)
throw new s.lZ("mint-uncertain",`${i.message}; then ${r}`,{cause:e})}}var repositoryAddress=(function repositoryAddress(e){return`${e.serverUrl} ${e.repositoryId||e.repository}`});var defaultName=(function defaultName(e){return`${[e.repository,e.workflow,e.job].filter((e=>""!==e)).map((e=>(0,i.Is)(e,40))).join(" / ")} #${e.runId}`});t.d(r,{Z2:(()=>defaultName),n6:(()=>repositoryAddress),vt:(()=>create)})
var n=t(7262),i=t(8722),o=t(7508),s=t(9984),a=t(800),c=t(4194)
const d=2}),5943:((e,r,t)=>{var mintCredential=(async function mintCredential(e,r,{access:v,inputs:w,timeoutMs:m},k){const[y,g]=await Promise.all([rangesOf(e,k,w["allow-source-cidrs"]),namedRoles(e,k,w)]);(0,d.F)(e)
const C={inputs:w,server:v.server,session:k,cidrs:y,roles:g}
r.record({ownerId:w["service-principal-id"],revoke:!0,cleanup:w["cleanup-expired"],expiresAt:(0,a.a)(e.clock.now()+m+1e3*w.ttl)})
const I=e.clock.elapsed(),O=(function(e){if(e["with-access-token"]||"true"===e.verify)return!0
const r=e["allow-source-cidrs"]
return"auto"===e.verify&&("any"===r.kind||void 0!==r.runner)})(w)?e.meanwhile((()=>t.e(566).then(t.bind(t,566)))):void 0,N=await(0,l.vt)(e,k,r,w["display-name"]||(0,l.Z2)(e.job),{servicePrincipalId:w["service-principal-id"],lifetime:w.ttl,allowSourceCidrs:y.map(n.mG),scopedRoles:g.ids,requireDpop:w["require-dpop"]}),E=await (async function(e,r,t,l){try{const{credential:c,clientSecret:u}=l
e.mask(u)
c&&(0,s.eQ)(c.id)&&r.record({credentialId:c.id,expiresAt:c.expiresAt.slice(0,40)});(0,d.F)(e)
const p=(function({inputs:e,server:r,session:t,cidrs:n,roles:i},a){const c={servicePrincipalId:e["service-principal-id"],lifetime:e.ttl,cidrs:n,roleIds:i.ids,requireDpop:e["require-dpop"],hosts:(0,s.PP)(r,t.clientId)},d=(0,o.YQ)(c,a.credential,a.clientSecret)
if(d.length>0||!a.credential)throw(0,o.Vk)(d)
return a.credential})(t,l),{inputs:h}=t
e.log.info(`Minted ${p.id} for ${(0,i.a3)(h.ttl)}, to be used from ${(function(e){return 0===e.length?"any address":e.map(n.mG).join(", ")})(t.cidrs)}`)
const v=t.trial&&await (async function(e,r,{principalDiagnosis:t,verify:i},{clientId:o,servicePrincipalId:s},a){const{server:c,session:d,inputs:l}=r,u=await i(e,d.work.context,{clientId:o,secret:a,requireDpop:l["require-dpop"],audience:c.hostname,server:c.url},t(d.work,s,r.cidrs.map(n.mG)))
e.log.info("Verified: the credential gets a token from this runner")
return u})(e,t,await t.trial,p,u),w=h["with-access-token"],m=v&&!w?Math.ceil(e.clock.elapsed()-t.began):0;(0,d.F)(e)
!(function(e,r,t,i,o){const s=o?.value.reveal()??"",c=o?.expiresIn,d={clientId:t.clientId,clientSecret:i,credentialId:t.id,expiresAt:t.expiresAt,server:r.server,more:{"allow-source-cidrs":r.cidrs.map(n.mG).join("\n"),"access-token":s,"access-token-expires-at":void 0===c?"":(0,a.a)(e.clock.now()+1e3*c)}}
r.inputs["export-env"]&&(0,f.b)(e,d,s);(0,f.e)(e,d)})(e,t,p,u,w?v:void 0)
r.record({revoke:h.revoke,checkedWithinMs:m})
return{credential:p,verified:void 0!==v}}catch(e){const n=await(0,h.zH)(t.session.cleanup,r),{code:i,message:o,hint:s}=(0,c.z6)(e)
throw new c.lZ(i,`${o}\n${n}`,{hint:s,cause:e})}})(e,r,{...C,began:I,trial:O},N)
!(function(e,r){const{credential:t,session:n,roles:i}=r,o=t.allowSourceCidrs??[],s=[["Tenant",r.server.url.host],["Signed in",(0,p.K)(n)],["Service principal",t.servicePrincipalId],["Credential",t.id],["Works from",0===o.length?"any address":o.join(", ")],["Until",(0,u.G)(t.expiresAt)],["Roles",0===i.names.length?"all roles of the principal":i.names.join(", ")],["Proof of possession",!0===t.requireDpop?"required":"not required"],["Verified",r.verified?"yes, it got a token from this runner":"no"],["At the end of the job",r.revoke?"will be revoked":"left alive (revoke: false)"]];(0,p.Q)(e,"C1 credential minted",s)})(e,{...E,session:k,server:v.server,roles:g,revoke:w.revoke})});var rangesOf=(async function rangesOf(e,r,n){if("any"===n.kind)return[]
if(void 0===n.runner)return n.ranges
const{sourceRanges:i}=await t.e(645).then(t.bind(t,3645))
return await i(e,r.work,n)});var namedRoles=(async function namedRoles(e,r,n){if(0===n["scoped-roles"].length)return{ids:[],names:[]}
const{scopedRoles:i}=await t.e(279).then(t.bind(t,6279))
return await i(e,r.work,n["service-principal-id"],n["scoped-roles"])});t.r(r)
t.d(r,{mintCredential:(()=>mintCredential)})
var n=t(2812),i=t(8326),o=t(2270),s=t(6008),a=t(2211),c=t(9984),d=t(800),l=t(6131),u=t(3224),p=t(2283),f=t(792),h=t(4194)}),792:((e,r,t)=>{var publishOutputs=(function publishOutputs(e,r){e.setOutputs({"client-id":r.clientId,"client-secret":r.clientSecret,"credential-id":r.credentialId,"expires-at":r.expiresAt,"server-url":r.server.url.origin,...r.more,minted:"true"})});function exportForTools(e,r,t){const o={CONDUCTORONE_CLIENT_ID:r.clientId,CONDUCTORONE_CLIENT_SECRET:r.clientSecret}
r.server.overridden&&(o.CONDUCTORONE_SERVER_URL=r.server.url.origin)
""!==t&&(o.CONDUCTORONE_ACCESS_TOKEN=t)
const s=[...n,...i].filter(r=>!(r in o)&&""!==(e.env(r)??""))
e.exportVariables(o)
0!==s.length&&e.log.warning("Variables shadow the credential",`${s.join(" and ")} ${1===s.length?"is":"are"} set already, and C1's tools read ${1===s.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}t.d(r,{b:()=>exportForTools,e:(()=>publishOutputs)})
const n=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],i=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]}),4194:((e,r,t)=>{var revokeEach=(async function revokeEach(e,r){const t=new Map,n=e.map((e=>r(e).catch(r=>t.set(e,(0,s.z6)(r)))))
await Promise.all(n)
const[i]=t.values()
return{ids:e.filter((e=>!t.has(e))),failure:i}});async function revokeMarked(e,r,t){const s=function(e,r){return e.filter(({id:e,displayName:t})=>{const n=(0,o.gY)(t)
return void 0!==n&&r.includes(n.nonce)&&(0,i.eQ)(e)})}(await(0,n.Jc)(e,r),t).map(({id:e})=>e),{failure:a}=await revokeEach(s,t=>(0,n.Ic)(e,r,t))
if(void 0!==a)throw a
return s.length}async function takeBack(e,r){const{ownerId:t,credentialId:i,markers:o}=r.entry
try{if(""!==i)await(0,n.Ic)(e,t,i)
else if(0===await revokeMarked(e,t,o))return"No credential with the marker of this job is to be found; the end of the job looks again."}catch(e){const{message:r}=(0,s.z6)(e)
return`The credential could not be revoked yet (${r}); the end of the job tries again.`}r.forget({credentialId:""})
return"The credential was revoked."}t.d(r,{$:()=>revokeMarked,u7:(()=>revokeEach),zH:()=>takeBack})
var n=t(7262),i=t(6008),o=t(7508),s=t(9984)})}

