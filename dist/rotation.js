exports.ids=[901,566]
exports.modules={6859:((e,t,n)=>{n.d(t,{b:()=>getPrincipal,O:()=>listRoles})
var r=n(8395),o=n(1832),i=n(6558),s=n(7867)
const a=r.Ikc({id:s.Qq,name:s.Qq,displayName:s.Qq}),c=(0,s.MY)(a)
function listRoles(e){return(0,i.L)(e,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},c)}const d=r.Ikc({servicePrincipal:r.lqM(r.mee(r.Ikc({displayName:r.lqM(r.mee(r.YjP())),user:r.lqM(r.mee(r.Ikc({roleIds:r.lqM(r.mee(r.YOg(r.YjP()))),status:r.lqM(r.mee(r.YjP()))})))})))})
async function getPrincipal(e,t){const n={what:"read the service principal",method:"GET",path:["service_principals",t]},{servicePrincipal:r}=await(0,o.kA)(e,n,d)
return{roleIds:r?.user?.roleIds??void 0,disabled:"DISABLED"===r?.user?.status}}}),8210:((e,t,n)=>{n.d(t,{u:()=>sourceAddress})
var r=n(8395),o=n(1832)
const i=r.Ikc({checkedIp:r.lqM(r.mee(r.YjP())),allowed:r.lqM(r.mee(r.zMY()))})
async function sourceAddress(e,t={}){const n={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:{allowCidr:t.against},safe:!0,...void 0===t.family?{}:{family:t.family,repeat:"never"}},r=await(0,o.kA)(e,n,i)
return{address:r.checkedIp??"",allowed:r.allowed??!1}}}),1085:((e,t,n)=>{n.d(t,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var r=n(7598)
const o=120,i=30
function base64url(e){return Buffer.from(JSON.stringify(e)).toString("base64url")}function clientSecretGrant(e,t){return()=>({grant_type:"client_credentials",client_id:e,client_secret:t.reveal()})}function signedAssertionGrant(e,t,n,s){return()=>{const a=s.now(),c=function(e){const{kty:t,crv:n,x:s,d:a}=e.key,c=(0,r.createPrivateKey)({key:{kty:t,crv:n,x:s,d:a},format:"jwk"}),d=Math.floor(e.nowMs/1e3),l={iss:e.clientId,sub:e.clientId,aud:e.audience,iat:d,nbf:d-i,exp:d+o,jti:e.jti},u=`${base64url({alg:"EdDSA",typ:"JWT",nonce:e.nonce})}.${base64url(l)}`
return`${u}.${(0,r.sign)(null,Buffer.from(u),c).toString("base64url")}`}({key:t,clientId:e,audience:n,nowMs:a,jti:s.token(),nonce:s.token()})
s.mask(c)
return{grant_type:"client_credentials",client_id:e,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:c}}}function tokenExchangeGrant(e,t){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:t,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:e})}}),3943:((e,t,n)=>{n.d(t,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error:e,description:t,status:n}){const r=[e,t].filter(e=>""!==e).join(": ")
return""===r?`status ${n}`:r}function wantsProof({error:e,description:t}){return/dpop/i.test(e)||/\bdpop\b/i.test(t)}function proofHint(e,t){if(wantsProof(e))return t?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}}),1602:((e,t,n)=>{n.d(t,{F:()=>requestToken})
var r=n(8395),o=n(3305),i=n(8722),s=n(2610),a=n(9984),c=n(6249),d=n(9716)
const l=r.Ikc({access_token:r.YjP().check(o.m9(8),o.Eb(16384),o.Fk(/^[\x21-\x7e]+$/)),token_type:r.YjP(),expires_in:r.lqM(r.mee(r.KCZ([r.aig(),r.YjP()])))}),u=r.Ikc({error:r.lqM(r.mee(r.YjP())),error_description:r.lqM(r.mee(r.YjP())),message:r.lqM(r.mee(r.YjP()))})
async function requestToken(e,t){const n=new URL("/auth/v1/token",t.server),r=await(0,c.c)(e,{repeat:"always",prepare:async()=>({method:"POST",url:n,headers:{"content-type":"application/x-www-form-urlencoded",...await(t.proof?.fields({method:"POST",url:n}))},body:new URLSearchParams(await t.grant()).toString(),safe:!1}),challenged:e=>t.proof?.challenged(e)??!1}),o=(0,d.ut)(r,t.what)
return o.status>=400?function(e,t){const{error:n,error_description:r,message:o}=function(e){try{return u.parse(JSON.parse(e))}catch{return{}}}(t.body)
return{kind:"refused",status:t.status,error:(0,i.Is)(e.scrub(n??""),60),description:(0,i.Is)(e.scrub(r??o??""))}}(e,o):{kind:"token",token:tokenOf(o,t)}}function tokenOf(e,t){const n=(0,d.o_)(e,t.what)
if(n instanceof a.lZ)throw n
const r=l.safeParse(n)
if(!r.success){const e=r.error.issues.map(({path:e})=>String(e[0]??"the body")).join(", ")
throw new a.lZ("unexpected-answer",`could not ${t.what}: the token answer is malformed (${e})`)}const{access_token:o,token_type:c,expires_in:u}=r.data
t.mask(o)
const h="dpop"===c.toLowerCase()
if(void 0!==t.proof&&!h)throw new a.lZ("dpop-downgraded",`could not ${t.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===t.proof&&"bearer"!==c.toLowerCase()){const e=`could not ${t.what}: the token is of type "${(0,i.Is)(c,20)}", which was not asked for`
throw new a.lZ("unexpected-answer",e)}const f=Number(u??Number.NaN)
return{value:new s.zh(o),type:h?"DPoP":"Bearer",expiresIn:Number.isFinite(f)&&f>0?Math.floor(f):void 0}}}),800:((e,t,n)=>{n.d(t,{F:()=>stopIfCancelled})
var r=n(9984)
function stopIfCancelled(e){if(e.cancelled.aborted)throw new r.lZ("cancelled","the job was cancelled")}}),4347:((e,t,n)=>{n.d(t,{A:()=>revokeLostOf,D:()=>takeBackLost})
var r=n(1769),o=n(1924),i=n(9984)
async function revokeLostOf(e,t,n){const i=await(0,r.ud)(e,t),s=(0,o.iR)(i,n).map(e=>e.id)
await Promise.all(s.map(t=>(0,r.Hw)(e,t)))
const a=(0,o.ZS)(i).map(e=>e.id)
return{revoked:s,living:a.filter(e=>!s.includes(e))}}async function takeBackLost(e,t){const{ownerId:n,previousIds:r}=t.entry
try{const{revoked:o,living:i}=await revokeLostOf(e,n,r)
t.record({pending:!1})
const s=0===o.length?"No lost credential was found":"A credential whose secret was lost is revoked"
return 0===i.length?`${s}; the bridge has none now.`:`${s}; ${i.join(" and ")} ${1===i.length?"is":"are"} active.`}catch(e){const{message:t}=(0,i.z6)(e)
return`It is not known whether a credential was made (${t}); the end of the job looks for it again.`}}}),792:((e,t,n)=>{n.d(t,{b:()=>exportForTools,e:()=>publishOutputs})
function publishOutputs(e,t){e.setOutputs({"client-id":t.clientId,"client-secret":t.clientSecret,"credential-id":t.credentialId,"expires-at":t.expiresAt,"server-url":t.server.url.origin,...t.more,minted:"true"})}const r=["CONDUCTORONE_ACCESS_TOKEN","CONDUCTORONE_OIDC_TOKEN"],o=["CONDUCTORONE_SERVER_URL","CONDUCTORONE_TENANT_DOMAIN"]
function exportForTools(e,t,n){const i={CONDUCTORONE_CLIENT_ID:t.clientId,CONDUCTORONE_CLIENT_SECRET:t.clientSecret}
t.server.overridden&&(i.CONDUCTORONE_SERVER_URL=t.server.url.origin)
""!==n&&(i.CONDUCTORONE_ACCESS_TOKEN=n)
const s=[...r,...o].filter(t=>!(t in i)&&""!==(e.env(t)??""))
e.exportVariables(i)
0!==s.length&&e.log.warning("Variables shadow the credential",`${s.join(" and ")} ${1===s.length?"is":"are"} set already, and C1's tools read ${1===s.length?"it":"them"} first. Unset what an earlier step or the workflow left there, or the exported credential will not be used.`)}}),4343:((e,t,n)=>{n.r(t)
n.d(t,{rotateBridge:()=>rotateBridge})
var r=n(1769),o=n(1924),i=n(8395),s=n(7313)
const a={"bridge-id":(0,s.id)("is missing: the id of the bridge whose credential to rotate"),verify:(0,s.Jt)(!0),"export-env":(0,s.Jt)(!1),revoke:(0,s.Jt)(!1)},c=i.Ikc(a)
function readBridgeInputs(e){return(0,s.LF)(e,c,Object.keys(a),()=>[])}var d=n(2270),l=n(6008),u=n(9984),h=n(8722),f=n(6907)
async function readBridge(e,t){try{return await(0,r.e1)(e.work,t)}catch(e){if("not-found"!==(0,u.z6)(e).code)throw e
const n="Copy the id from the page of the bridge in C1; bridges of another tenant are not seen."
throw new u.lZ("not-found",`there is no bridge ${t}`,{hint:n,cause:e})}}var w=n(3224),p=n(2283),g=n(290),k=n(800),v=n(9272),m=n(4347),b=n(7488),y=n(792)
const I=2,O=["forbidden","not-found","request-refused","redirected"],_=["unexpected-answer","answer-too-large"]
function hintFor(e,t){return"cancelled"===e?"Run the job again: a bridge without a credential can not connect.":t}async function attempt(e,t,n){try{const{credential:o,repeated:i}=await(0,r.AY)(e.work,t.entry.ownerId)
if(void 0!==o&&(n||""!==o.clientSecret))return{credential:o,repeated:i}
if(n)throw new u.lZ("grant-mismatch","the tenant answered without a credential")}catch(e){if(n||!_.includes((0,u.z6)(e).code))throw e}}var $=n(4086),C=n(566)
async function rotateBridge(e){const t=(0,v.a)(e),n=await(0,b.iA)(e,readBridgeInputs)
if("skipped"===n.kind)return e.setOutputs({minted:"false"})
const{access:i,inputs:s,timeoutMs:a}=n
await e.connect(i.server.url)
const c=await(0,$.signIn)(e,(0,g.ak)(e,a),i),_=s["bridge-id"],N=await async function(e,t,n){const[i,s]=await Promise.allSettled([readBridge(t,n),(0,r.ud)(t.work,n)])
if("rejected"===i.status)throw i.reason
if("rejected"===s.status)throw s.reason
const a=i.value,c=(0,o.m3)(s.value)?.id??"",d=(0,o.ZS)(s.value).map(e=>e.id)
if(d.length>f.k){const e=`the bridge has ${d.length} credentials that may be active, and should have one`
throw new u.lZ("unexpected-answer",e)}!function(e,t,n){const r=(0,h.hD)(t.displayName||t.id),o=""===t.status?"of unknown status":t.status.toLowerCase().replaceAll("_"," ")
e.log.info(`Bridge ${r} is ${o}`)
e.log.info(""===n?"It has no active credential":`Its active credential ${n} ends now`)
if("CONNECTED"!==t.status)return
const i=""===n?"This rotation may cut it off":`This rotation revokes its credential ${n}`
e.log.notice("A connected bridge is rotated",`${r} is connected. ${i}; give it the new one.`)}(e,a,c)
return{bridge:a,activeId:c,livingIds:d}}(e,c,_);(0,k.F)(e)
t.record({owner:"bridge",ownerId:_,revoke:s.revoke,pending:!0,previousIds:[...N.livingIds]})
const{credential:T,repeated:E}=await async function(e,t,n){try{for(let r=1;;r++){const o=await attempt(t,n,r===I)
if(void 0!==o)return{...o,repeated:o.repeated||r>1}
e.log.info("The answer holds no secret; rotating once more, which revokes what was made");(0,k.F)(e)}}catch(e){const{code:r,message:o,hint:i}=(0,u.z6)(e)
if(O.includes(r)){n.record({pending:!1})
throw e}const s=await(0,m.D)(t.cleanup,n)
throw new u.lZ(r,`${o}\n${s}`,{hint:hintFor(r,i),cause:e})}}(e,c,t)
e.mask(T.clientSecret)
const x={session:c,server:i.server,inputs:s,before:N,credential:T}
await async function(e,t,n,i){const{session:s,inputs:a,credential:c}=n
try{(0,l.eQ)(c.id)&&t.record({credentialId:c.id,expiresAt:c.expiresTime.slice(0,40),revoke:!0});(0,k.F)(e)
!function({inputs:e,server:t,session:n,credential:r}){const i={bridgeId:e["bridge-id"],hosts:(0,l.PP)(t,n.clientId)},s=(0,o.XN)(i,r)
if(s.length>0)throw(0,d.Vk)(s)}(n)
i&&await async function(e,t){const{ownerId:n,previousIds:r,credentialId:o}=t.entry,{living:i}=await(0,m.A)(e.work,n,[...r,o])
if(!i.includes(o))throw new u.lZ("mint-uncertain",`${o} was revoked by an earlier attempt that came late`)}(s,t)
e.log.info(`Rotated: the new credential is ${c.id}`)
a.verify&&await async function(e,{session:t,server:n,credential:r}){const{clientId:o,clientSecret:i}=r,s={clientId:o,secret:i,requireDpop:!1,audience:n.hostname,server:n.url}
await(0,C.verify)(e,t.work.context,s,C.bridgeDiagnosis)
e.log.info("Verified: the credential gets a token")}(e,n);(0,k.F)(e)
!function(e,{server:t,inputs:n,before:r,credential:o}){const{clientId:i,clientSecret:s}=o;(0,y.e)(e,{clientId:i,clientSecret:s,credentialId:o.id,expiresAt:o.expiresTime,server:t,more:{"previous-credential-id":r.activeId,"bridge-status":r.bridge.status}})
n["export-env"]&&e.exportVariables({C1_BRIDGE_CLIENT_ID:i,C1_BRIDGE_CLIENT_SECRET:s})}(e,n)
t.record({revoke:a.revoke,pending:!1})}catch(e){const{code:n,message:o,hint:i}=(0,u.z6)(e),a=await async function(e,t,{id:n}){if(!(0,l.eQ)(n))return await(0,m.D)(e.cleanup,t)
try{await(0,r.Hw)(e.cleanup,n)
t.record({credentialId:"",pending:!1})
return"The credential was revoked; the bridge has none now."}catch(e){const{message:t}=(0,u.z6)(e)
return`The credential could not be revoked yet (${t}); the end of the job tries again.`}}(s,t,c)
throw new u.lZ(n,`${o}\n${a}`,{hint:hintFor(n,i),cause:e})}}(e,t,x,E)
!function(e,t){const{session:n,server:r,inputs:o,credential:i}=t,{bridge:s,activeId:a}=t.before,c="CONNECTED"===s.status;(0,p.Q)(e,"C1 bridge credential rotated",[["Tenant",r.url.host],["Signed in",(0,p.K)(n)],["Bridge",""===s.displayName?s.id:`${s.displayName} (${s.id})`],["Status before",s.status.toLowerCase().replaceAll("_"," ")],["Revoked by this",a],["Cut off",c?"the connected bridge, until it is given the new credential":""],["New credential",i.id],["Until",(0,w.G)(i.expiresTime)],["Verified",o.verify?"yes, it got a token":"no"],["At the end of the job",o.revoke?"will be revoked":"left alive: the bridge outlives the job"]])}(e,x)}}),4086:((e,t,n)=>{n.d(t,{h:()=>assertionWorld,z:()=>newProver,signIn:()=>signIn})
var r=n(9984)
function bearer(e){return{fields:()=>Promise.resolve({authorization:`Bearer ${e}`}),challenged:()=>!1}}var o=n(1085),i=n(3943),s=n(1602)
const a={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}
async function signIn(e,t,c){const d=await async function(e,t,c){const{signIn:d}=c
if("access-token"===d.kind)return bearer(d.token.reveal())
const l=c.dpop?await newProver(e):void 0,{grant:u,refused:h}=await async function(e,t,s,c){const{server:d}=s,refused=e=>function(e,{server:t,dpop:n},o){const s=`could not sign in to ${t.url.host} with a ${a[o.kind]}: C1 refused it (${(0,i.Z9)(e)})`
return new r.lZ("sign-in-refused",s,{hint:(0,i.q_)(e,n)})}(e,s,c)
switch(c.kind){case"client-secret":return{grant:(0,o.MH)(c.clientId,c.secret),refused}
case"private-key-jwt":return{grant:(0,o.bU)(c.clientId,c.key,d.hostname,assertionWorld(e)),refused}
case"github-oidc":{const{prepareOidc:r}=await n.e(964).then(n.bind(n,4935))
return await r(e,t,s,c.clientId)}}}(e,t,c,d),f=await(0,s.F)(t,{server:c.server.url,grant:u,what:`sign in to ${c.server.url.host}`,mask:e.mask,...void 0===l?{}:{proof:l.atTokenEndpoint}})
if("refused"===f.kind)throw h(f)
const w=f.token.value.reveal()
return void 0===l?bearer(w):l.withToken(w)}(e,t.work,c),{server:l,signIn:u}=c,h="access-token"===u.kind?"":u.clientId,f=c.dpop?`${a[u.kind]}, bound with DPoP`:a[u.kind]
e.log.info(`Signed in to ${l.url.host} with ${f}${""===h?"":` as ${h}`}`)
return{work:{context:t.work,server:l.url,authorization:d},cleanup:{context:t.cleanup,server:l.url,authorization:d},clientId:h,how:f}}function assertionWorld(e){return{now:e.clock.now,token:()=>Buffer.from(e.random(16)).toString("base64url"),mask:e.mask}}async function newProver(e){const{createProver:t}=await n.e(671).then(n.bind(n,5671))
return await t(e.mask)}}),566:((e,t,n)=>{n.r(t)
n.d(t,{bridgeDiagnosis:()=>bridgeDiagnosis,principalDiagnosis:()=>principalDiagnosis,verify:()=>verify})
var r=n(6859),o=n(8210),i=n(8722),s=n(2610),a=n(9984),c=n(1085),d=n(3943),l=n(1602),u=n(290),h=n(800),f=n(4086)
const w=400,p=4e3,g=3e3
async function verify(e,t,n,r){const o=n.requireDpop?await(0,f.z)(e):void 0
for(let i=1;;i++){const s=await(0,l.F)(t,{server:n.server,grant:grantOf(e,n),what:"get a token with the new credential",mask:e.mask,...void 0===o?{}:{proof:o.atTokenEndpoint}})
if("token"===s.kind)return s.token
const c=void 0!==o&&(0,d.qb)(s)?"its proof of possession was not accepted; check the clock of this runner":await r(s),u=Math.min(p,w*2**(i-1))
if(void 0!==c||t.clock.elapsed()+u>=t.deadline){const e=c??"the tenant still does not know it; it may need longer than `timeout` allows"
throw new a.lZ("verify-failed",`the new credential got no token (${(0,d.Z9)(s)}): ${e}`)}e.log.debug(`not accepted yet, trying again in ${u} ms`)
await t.clock.sleep(u,t.cancelled);(0,h.F)(e)}}function grantOf(e,{clientId:t,secret:n,audience:r}){const o=(0,s.UG)(n)
return o.ok?(0,c.bU)(t,o.value,r,(0,f.h)(e)):(0,c.MH)(t,new s.zh(n))}function principalDiagnosis(e,t,n){return async s=>{const a={...e,context:(0,u.ux)(e.context,g)}
if((0,d.qb)(s))return"the tenant wants proof of possession; set `require-dpop: true` or change its policy"
const[c,l]=await Promise.all([0===n.length?void 0:orUndefined((0,o.u)(a,{against:n})),orUndefined((0,r.b)(a,t))])
return!0===l?.disabled?"the service principal is disabled":!1===c?.allowed&&""!==c.address?`this runner comes from ${(0,i.hD)(c.address)}, which is not in ${n.join(", ")}`:void 0}}const bridgeDiagnosis=e=>Promise.resolve((0,d.qb)(e)?"the tenant wants proof of possession, which bridges do not have":void 0)
function orUndefined(e){return e.catch(()=>{})}})}

