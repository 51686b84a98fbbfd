exports.ids=[901,566]
exports.modules={1769:((e,t,n)=>{async function getBridge(e,t){const n={what:"read the bridge",method:"GET",path:["iam","tunnel","bridges",t],needs:f},{bridge:i}=await(0,o.kA)(e,n,u)
if(!i)throw new r.lZ("not-found",`could not read the bridge: the tenant knows no bridge ${t}`)
return{id:t,displayName:i.displayName,status:statusWord(i.appliance?.status??"")}}function statusWord(e){const t=e.replace(/^TUNNEL_[A-Z]+_STATUS_/,"")
return"UNSPECIFIED"===t?"":t}function listBridgeCredentials(e,t){const n={what:"list the credentials of the bridge",method:"GET",path:["iam","tunnel","bridges",t,"credentials"],needs:f}
return(0,h.L)(e,n,l)}async function rotateBridgeCredential(e,t){const n={what:"rotate the credential of the bridge",method:"POST",path:["iam","tunnel","bridges",t,"credentials"],body:{},awaited:!0,needs:f},a=await(0,o.T1)(e,n),s=(0,i.ut)(a,n.what)
if(s.status>=400)throw(0,o.x5)(e,n,s)
const c=(0,o.x8)(d,s,n.what)
if(c instanceof r.lZ)throw c
return{credential:c.credential??void 0,repeated:a.attempts>1}}async function revokeBridgeCredential(e,t){const n={what:`revoke bridge credential ${t}`,method:"DELETE",path:["iam","tunnel","credentials",t],needs:f}
try{await(0,o.qz)(e,n)
return!0}catch(e){if(e instanceof r.lZ&&"not-found"===e.code)return!1
throw e}}n.d(t,{e1:()=>getBridge,ud:()=>listBridgeCredentials,Hw:()=>revokeBridgeCredential,AY:()=>rotateBridgeCredential})
var r=n(9984),i=n(9716),o=n(1832),a=n(8395),s=n(7867)
const c=a.Ikc({id:s.Qq,bridgeId:s.Qq,clientId:s.Qq,clientSecret:s.Qq,createdAt:s.Qq,expiresTime:s.Qq,lastUsedAt:s.Qq,revokedAt:s.Qq,credentialStatus:s.Vm}),d=a.Ikc({credential:a.lqM(a.mee(c))}),l=(0,s.MY)(c),u=a.Ikc({bridge:a.lqM(a.mee(a.Ikc({id:s.Qq,displayName:s.Qq,appliance:a.lqM(a.mee(a.Ikc({status:s.Vm,lastSeenAt:s.Qq})))})))})
var h=n(6558)
const f="Connector Administrator, or Super Administrator"}),6859:((e,t,n)=>{function listRoles(e){return(0,o.L)(e,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},c)}async function getPrincipal(e,t){const n={what:"read the service principal",method:"GET",path:["service_principals",t]},{servicePrincipal:r}=await(0,i.kA)(e,n,d)
return{roleIds:r?.user?.roleIds??void 0,disabled:"DISABLED"===r?.user?.status}}n.d(t,{b:()=>getPrincipal,O:()=>listRoles})
var r=n(8395),i=n(1832),o=n(6558),a=n(7867)
const s=r.Ikc({id:a.Qq,name:a.Qq,displayName:a.Qq}),c=(0,a.MY)(s),d=r.Ikc({servicePrincipal:r.lqM(r.mee(r.Ikc({displayName:r.lqM(r.mee(r.YjP())),user:r.lqM(r.mee(r.Ikc({roleIds:r.lqM(r.mee(r.YOg(r.YjP()))),status:r.lqM(r.mee(r.YjP()))})))})))})}),8210:((e,t,n)=>{var sourceAddress=(async function sourceAddress(e,t={}){const n={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:{allowCidr:t.against},safe:!0,...void 0===t.family?{}:{family:t.family,repeat:"never"}},r=await(0,i.kA)(e,n,o)
return{address:r.checkedIp??"",allowed:r.allowed??!1}});n.d(t,{u:(()=>sourceAddress)})
var r=n(8395),i=n(1832)
const o=r.Ikc({checkedIp:r.lqM(r.mee(r.YjP())),allowed:r.lqM(r.mee(r.zMY()))})}),1924:((e,t,n)=>{function judgeBridgeGrant({bridgeId:e,hosts:t},n){const{id:s,bridgeId:c,clientId:d,clientSecret:l,credentialStatus:u}=n
return[!(0,o.eQ)(s)&&{field:"id",asked:"an id by which it can be revoked",got:(0,r.hD)(s)},""!==c&&c!==e&&{field:"bridge",asked:e,got:(0,r.hD)(c)},(0,i.Kj)(d,"tcc",t),(0,i.Oq)(l),a.test(u)&&{field:"status",asked:"active",got:(0,r.hD)(u)}].filter(e=>!1!==e&&void 0!==e)}function livingOf(e){return e.filter(e=>(0,o.eQ)(e.id)&&!a.test(e.credentialStatus)&&""===e.revokedAt)}function activeOf(e){const t=livingOf(e).toSorted((e,t)=>(Date.parse(t.createdAt)||0)-(Date.parse(e.createdAt)||0))
return t.find(e=>e.credentialStatus.endsWith("_ACTIVE"))??t[0]}function lostOf(e,t){return livingOf(e).filter(e=>!t.includes(e.id)&&""===e.lastUsedAt)}n.d(t,{XN:()=>judgeBridgeGrant,ZS:()=>livingOf,iR:()=>lostOf,m3:()=>activeOf})
var r=n(8722),i=n(2270),o=n(6008)
const a=/_(REVOKED|EXPIRED)$/}),1085:((e,t,n)=>{var base64url=(function base64url(e){return Buffer.from(JSON.stringify(e)).toString("base64url")});function clientSecretGrant(e,t){return()=>({grant_type:"client_credentials",client_id:e,client_secret:t.reveal()})}var signedAssertionGrant=(function signedAssertionGrant(e,t,n,a){return(()=>{const s=a.now(),c=(function(e){const{kty:t,crv:n,x:a,d:s}=e.key,c=(0,r.createPrivateKey)({key:{kty:t,crv:n,x:a,d:s},format:"jwk"}),d=Math.floor(e.nowMs/1e3),l={iss:e.clientId,sub:e.clientId,aud:e.audience,iat:d,nbf:d-o,exp:d+i,jti:e.jti},u=`${base64url({alg:"EdDSA",typ:"JWT",nonce:e.nonce})}.${base64url(l)}`
return`${u}.${(0,r.sign)(null,Buffer.from(u),c).toString("base64url")}`})({key:t,clientId:e,audience:n,nowMs:s,jti:a.token(),nonce:a.token()})
a.mask(c)
return{grant_type:"client_credentials",client_id:e,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:c}})});function tokenExchangeGrant(e,t){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:t,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:e})}n.d(t,{MH:()=>clientSecretGrant,bU:(()=>signedAssertionGrant),d1:()=>tokenExchangeGrant})
var r=n(7598)
const i=120,o=30}),3943:((e,t,n)=>{function wordsOf({error:e,description:t,status:n}){const r=[e,t].filter(e=>""!==e).join(": ")
return""===r?`status ${n}`:r}function wantsProof({error:e,description:t}){return/dpop/i.test(e)||/\bdpop\b/i.test(t)}function proofHint(e,t){if(wantsProof(e))return t?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}n.d(t,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})}),1602:((e,t,n)=>{var requestToken=(async function requestToken(e,t){const n=new URL("/auth/v1/token",t.server),r=await(0,c.c)(e,{repeat:"always",prepare:(async()=>({method:"POST",url:n,headers:{"content-type":"application/x-www-form-urlencoded",...await(t.proof?.fields({method:"POST",url:n}))},body:new URLSearchParams(await t.grant()).toString(),safe:!1})),challenged:(e=>t.proof?.challenged(e)??!1)}),i=(0,d.ut)(r,t.what)
return i.status>=400?function(e,t){const{error:n,error_description:r,message:i}=function(e){try{return u.parse(JSON.parse(e))}catch{return{}}}(t.body)
return{kind:"refused",status:t.status,error:(0,o.Is)(e.scrub(n??""),60),description:(0,o.Is)(e.scrub(r??i??""))}}(e,i):{kind:"token",token:tokenOf(i,t)}});var tokenOf=(function tokenOf(e,t){const n=(0,d.o_)(e,t.what)
if(n instanceof s.lZ)throw n
const r=l.safeParse(n)
if(!r.success){const e=r.error.issues.map(({path:e})=>String(e[0]??"the body")).join(", ")
throw new s.lZ("unexpected-answer",`could not ${t.what}: the token answer is malformed (${e})`)}const{access_token:i,token_type:c,expires_in:u}=r.data
t.mask(i)
const h="dpop"===c.toLowerCase()
if(void 0!==t.proof&&!h)throw new s.lZ("dpop-downgraded",`could not ${t.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===t.proof&&"bearer"!==c.toLowerCase()){const e=`could not ${t.what}: the token is of type "${(0,o.Is)(c,20)}", which was not asked for`
throw new s.lZ("unexpected-answer",e)}const f=Number(u??Number.NaN)
return{value:new a.zh(i),type:h?"DPoP":"Bearer",expiresIn:Number.isFinite(f)&&f>0?Math.floor(f):void 0}});n.d(t,{F:(()=>requestToken)})
var r=n(8395),i=n(3305),o=n(8722),a=n(2610),s=n(9984),c=n(6249),d=n(9716)
const l=r.Ikc({access_token:r.YjP().check(i.m9(8),i.Eb(16384),i.Fk(/^[\x21-\x7e]+$/)),token_type:r.YjP(),expires_in:r.lqM(r.mee(r.KCZ([r.aig(),r.YjP()])))}),u=r.Ikc({error:r.lqM(r.mee(r.YjP())),error_description:r.lqM(r.mee(r.YjP())),message:r.lqM(r.mee(r.YjP()))})}),800:((e,t,n)=>{var stopIfCancelled=(function stopIfCancelled(e){if(e.cancelled.aborted)throw new r.lZ("cancelled","the job was cancelled")});n.d(t,{F:(()=>stopIfCancelled)})
var r=n(9984)}),4347:((e,t,n)=>{async function revokeLostOf(e,t,n){const o=await(0,r.ud)(e,t),a=(0,i.iR)(o,n).map(e=>e.id)
await Promise.all(a.map(t=>(0,r.Hw)(e,t)))
const s=(0,i.ZS)(o).map(e=>e.id)
return{revoked:a,living:s.filter(e=>!a.includes(e))}}async function takeBackLost(e,t){const{ownerId:n,previousIds:r}=t.entry
try{const{revoked:i,living:o}=await revokeLostOf(e,n,r)
t.record({pending:!1})
const a=0===i.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===o.length?`${a}; the bridge has none now.`:`${a}; ${o.join(" and ")} ${1===o.length?"is":"are"} active.`}catch(e){const{message:t}=(0,o.z6)(e)
return`It is not known whether a credential was made (${t}); the end of the job looks for it again.`}}n.d(t,{A:()=>revokeLostOf,D:()=>takeBackLost})
var r=n(1769),i=n(1924),o=n(9984)}),792:((e,t,n)=>{var publishOutputs=(function publishOutputs(e,t){e.setOutputs({"client-id":t.clientId,"client-secret":t.clientSecret,"credential-id":t.credentialId,"expires-at":t.expiresAt,"server-url":t.server.url.origin,...t.more,minted:"true"})});function exportForTools(e,t,n){const o={CONDUCTORONE_CLIENT_ID:t.clientId,CONDUCTORONE_CLIENT_SECRET:t.clientSecret}
t.server.overridden&&(o.CONDUCTORONE_SERVER_URL=t.server.url.origin)
""!==n&&(o.CONDUCTORONE_ACCESS_TOKEN=n)
const a=[...r,...i].filter(t=>!(t in o)&&""!==(e.env(t)??""))
e.exportVariables(o)
0!==a.length&&e.log.warning("Variables shadow the credential",`${a.join(" and ")} ${1===a.length?"is":"are"} set already, and C1's tools read ${1===a.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}n.d(t,{b:()=>exportForTools,e:(()=>publishOutputs)})
const r=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],i=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]}),4343:((e,t,n)=>{function readBridgeInputs(e){return(0,a.LF)(e,c,Object.keys(s),()=>[])}async function readBridge(e,t){try{return await(0,r.e1)(e.work,t)}catch(e){if("not-found"!==(0,u.z6)(e).code)throw e
const n="Copy the id from the page of the bridge in C1; bridges of another tenant are not seen."
throw new u.lZ("not-found",`there is no bridge ${t}`,{hint:n,cause:e})}}function hintFor(e,t){return"cancelled"===e?"Run the job again: a bridge without a credential can not connect.":t}async function attempt(e,t,n){try{const{credential:i,repeated:o}=await(0,r.AY)(e.work,t.entry.ownerId)
if(void 0!==i&&(n||""!==i.clientSecret))return{credential:i,repeated:o}
if(n)throw new u.lZ("grant-mismatch","the tenant answered without a credential")}catch(e){if(n||!C.includes((0,u.z6)(e).code))throw e}}async function rotateBridge(e){const t=(0,v.a)(e),n=await(0,b.iA)(e,readBridgeInputs)
if("skipped"===n.kind)return e.setOutputs({minted:"false"})
const{access:o,inputs:a,timeoutMs:s}=n
await e.connect(o.server.url)
const c=await(0,_.signIn)(e,(0,g.ak)(e,s),o),C=a["bridge-id"],T=await async function(e,t,n){const[o,a]=await Promise.allSettled([readBridge(t,n),(0,r.ud)(t.work,n)])
if("rejected"===o.status)throw o.reason
if("rejected"===a.status)throw a.reason
const s=o.value,c=(0,i.m3)(a.value)?.id??"",d=(0,i.ZS)(a.value).map(e=>e.id)
if(d.length>f.k){const e=`the bridge has ${d.length} credentials that may be active, and should have one`
throw new u.lZ("unexpected-answer",e)}!function(e,t,n){const r=(0,h.hD)(t.displayName||t.id),i=""===t.status?"of unknown status":t.status.toLowerCase().replaceAll("_"," ")
e.log.info(`Bridge ${r} is ${i}`)
e.log.info(""===n?"It has no active credential":`Its active credential ${n} ends now`)
if("CONNECTED"!==t.status)return
const o=""===n?"This rotation may cut it off":`This rotation revokes its credential ${n}`
e.log.notice("A connected bridge is rotated",`${r} is connected. ${o}; give it the new one.`)}(e,s,c)
return{bridge:s,activeId:c,livingIds:d}}(e,c,C);(0,k.F)(e)
t.record({owner:"bridge",ownerId:C,revoke:a.revoke,pending:!0,previousIds:[...T.livingIds]})
const{credential:$,repeated:N}=await async function(e,t,n){try{for(let r=1;;r++){const i=await attempt(t,n,r===I)
if(void 0!==i)return{...i,repeated:i.repeated||r>1}
e.log.info("The answer holds no secret; rotating once more, which revokes what was made");(0,k.F)(e)}}catch(e){const{code:r,message:i,hint:o}=(0,u.z6)(e)
if(O.includes(r)){n.record({pending:!1})
throw e}const a=await(0,m.D)(t.cleanup,n)
throw new u.lZ(r,`${i}\n${a}`,{hint:hintFor(r,o),cause:e})}}(e,c,t)
e.mask($.clientSecret)
const S={session:c,server:o.server,inputs:a,before:T,credential:$}
await async function(e,t,n,o){const{session:a,inputs:s,credential:c}=n
try{(0,l.eQ)(c.id)&&t.record({credentialId:c.id,expiresAt:c.expiresTime.slice(0,40),revoke:!0});(0,k.F)(e)
!function({inputs:e,server:t,session:n,credential:r}){const o={bridgeId:e["bridge-id"],hosts:(0,l.PP)(t,n.clientId)},a=(0,i.XN)(o,r)
if(a.length>0)throw(0,d.Vk)(a)}(n)
o&&await async function(e,t){const{ownerId:n,previousIds:r,credentialId:i}=t.entry,{living:o}=await(0,m.A)(e.work,n,[...r,i])
if(!o.includes(i))throw new u.lZ("mint-uncertain",`${i} was revoked by an earlier attempt that came late`)}(a,t)
e.log.info(`Rotated: the new credential is ${c.id}`)
s.verify&&await async function(e,{session:t,server:n,credential:r}){const{clientId:i,clientSecret:o}=r,a={clientId:i,secret:o,requireDpop:!1,audience:n.hostname,server:n.url}
await(0,E.verify)(e,t.work.context,a,E.bridgeDiagnosis)
e.log.info("Verified: the credential gets a token")}(e,n);(0,k.F)(e)
!function(e,{server:t,inputs:n,before:r,credential:i}){const{clientId:o,clientSecret:a}=i;(0,y.e)(e,{clientId:o,clientSecret:a,credentialId:i.id,expiresAt:i.expiresTime,server:t,more:{"previous-credential-id":r.activeId,"bridge-status":r.bridge.status}})
n["export-env"]&&e.exportVariables({C1_BRIDGE_CLIENT_ID:o,C1_BRIDGE_CLIENT_SECRET:a})}(e,n)
t.record({revoke:s.revoke,pending:!1})}catch(e){const{code:n,message:i,hint:o}=(0,u.z6)(e),s=await async function(e,t,{id:n}){if(!(0,l.eQ)(n))return await(0,m.D)(e.cleanup,t)
try{await(0,r.Hw)(e.cleanup,n)
t.record({credentialId:"",pending:!1})
return"The credential was revoked; the bridge has none now."}catch(e){const{message:t}=(0,u.z6)(e)
return`The credential could not be revoked yet (${t}); the end of the job tries again.`}}(a,t,c)
throw new u.lZ(n,`${i}\n${s}`,{hint:hintFor(n,o),cause:e})}}(e,t,S,N)
!function(e,t){const{session:n,server:r,inputs:i,credential:o}=t,{bridge:a,activeId:s}=t.before,c="CONNECTED"===a.status;(0,p.Q)(e,"C1 bridge credential rotated",[["Tenant",r.url.host],["Signed in",(0,p.K)(n)],["Bridge",""===a.displayName?a.id:`${a.displayName} (${a.id})`],["Status before",a.status.toLowerCase().replaceAll("_"," ")],["Revoked by this",s],["Cut off",c?"the connected bridge, until it is given the new credential":""],["New credential",o.id],["Until",(0,w.G)(o.expiresTime)],["Verified",i.verify?"yes, it got a token":"no"],["At the end of the job",i.revoke?"will be revoked":"left alive: the bridge outlives the job"]])}(e,S)}n.r(t)
n.d(t,{rotateBridge:()=>rotateBridge})
var r=n(1769),i=n(1924),o=n(8395),a=n(7313)
const s={"bridge-id":(0,a.id)("is missing: the id of the bridge whose credential to rotate"),verify:(0,a.Jt)(!0),"export-env":(0,a.Jt)(!1),revoke:(0,a.Jt)(!1)},c=o.Ikc(s)
var d=n(2270),l=n(6008),u=n(9984),h=n(8722),f=n(6907),w=n(3224),p=n(2283),g=n(290),k=n(800),v=n(9272),m=n(4347),b=n(7488),y=n(792)
const I=2,O=["forbidden","not-found","request-refused","redirected"],C=["unexpected-answer","answer-too-large"]
var _=n(4086),E=n(566)}),4086:((e,t,n)=>{var bearer=(function bearer(e){return{fields:(()=>Promise.resolve({authorization:`Bearer ${e}`})),challenged:(()=>!1)}});var signIn=(async function signIn(e,t,c){const d=await (async function(e,t,c){const{signIn:d}=c
if("access-token"===d.kind)return bearer(d.token.reveal())
const l=c.dpop?await newProver(e):void 0,{grant:u,refused:h}=await (async function(e,t,a,c){const{server:d}=a,refused=e=>function(e,{server:t,dpop:n},i){const a=`could not sign in to ${t.url.host} with a ${s[i.kind]}: C1 refused it (${(0,o.Z9)(e)})`
return new r.lZ("sign-in-refused",a,{hint:(0,o.q_)(e,n)})}(e,a,c)
switch(c.kind){case"client-secret":return{grant:(0,i.MH)(c.clientId,c.secret),refused}
case"private-key-jwt":return{grant:(0,i.bU)(c.clientId,c.key,d.hostname,assertionWorld(e)),refused}
case"github-oidc":{const{prepareOidc:r}=await n.e(964).then(n.bind(n,4935))
return await r(e,t,a,c.clientId)}}})(e,t,c,d),f=await(0,a.F)(t,{server:c.server.url,grant:u,what:`sign in to ${c.server.url.host}`,mask:e.mask,...void 0===l?{}:{proof:l.atTokenEndpoint}})
if("refused"===f.kind)throw h(f)
const w=f.token.value.reveal()
return void 0===l?bearer(w):l.withToken(w)})(e,t.work,c),{server:l,signIn:u}=c,h="access-token"===u.kind?"":u.clientId,f=c.dpop?`${s[u.kind]}, bound with DPoP`:s[u.kind]
e.log.info(`Signed in to ${l.url.host} with ${f}${""===h?"":` as ${h}`}`)
return{work:{context:t.work,server:l.url,authorization:d},cleanup:{context:t.cleanup,server:l.url,authorization:d},clientId:h,how:f}});var assertionWorld=(function assertionWorld(e){return{now:e.clock.now,token:(()=>Buffer.from(e.random(16)).toString("base64url")),mask:e.mask}});async function newProver(e){const{createProver:t}=await n.e(671).then(n.bind(n,5671))
return await t(e.mask)}n.d(t,{h:(()=>assertionWorld),z:()=>newProver,signIn:(()=>signIn)})
var r=n(9984),i=n(1085),o=n(3943),a=n(1602)
const s={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}}),566:((e,t,n)=>{var verify=(async function verify(e,t,n,r){const i=n.requireDpop?await(0,f.z)(e):void 0
for(let o=1;;o++){const a=await(0,l.F)(t,{server:n.server,grant:grantOf(e,n),what:"get a token with the new credential",mask:e.mask,...void 0===i?{}:{proof:i.atTokenEndpoint}})
if("token"===a.kind)return a.token
const c=void 0!==i&&(0,d.qb)(a)?"its proof of possession was not accepted; check the clock of this runner":await r(a),u=Math.min(p,w*2**(o-1))
if(void 0!==c||t.clock.elapsed()+u>=t.deadline){const e=c??"the tenant still does not know it; it may need longer than `timeout` allows"
throw new s.lZ("verify-failed",`the new credential got no token (${(0,d.Z9)(a)}): ${e}`)}e.log.debug(`not accepted yet, trying again in ${u} ms`)
await t.clock.sleep(u,t.cancelled);(0,h.F)(e)}});var grantOf=(function grantOf(e,{clientId:t,secret:n,audience:r}){const i=(0,a.UG)(n)
return i.ok?(0,c.bU)(t,i.value,r,(0,f.h)(e)):(0,c.MH)(t,new a.zh(n))});var principalDiagnosis=(function principalDiagnosis(e,t,n){return async a=>{const s={...e,context:(0,u.ux)(e.context,g)}
if((0,d.qb)(a))return"the tenant wants proof of possession; set `require-dpop: true` or change its policy"
const[c,l]=await Promise.all([0===n.length?void 0:orUndefined((0,i.u)(s,{against:n})),orUndefined((0,r.b)(s,t))])
return!0===l?.disabled?"the service principal is disabled":!1===c?.allowed&&""!==c.address?`this runner comes from ${(0,o.hD)(c.address)}, which is not in ${n.join(", ")}`:void 0}});function orUndefined(e){return e.catch(()=>{})}n.r(t)
n.d(t,{bridgeDiagnosis:()=>bridgeDiagnosis,principalDiagnosis:(()=>principalDiagnosis),verify:(()=>verify)})
var r=n(6859),i=n(8210),o=n(8722),a=n(2610),s=n(9984),c=n(1085),d=n(3943),l=n(1602),u=n(290),h=n(800),f=n(4086)
const w=400,p=4e3,g=3e3,bridgeDiagnosis=e=>Promise.resolve((0,d.qb)(e)?"the tenant wants proof of possession, which bridges do not have":void 0)})}

