exports.ids=[579]
exports.modules={7262:((e,t,n)=>{n.d(t,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
var r=n(9984),o=n(9716),i=n(1832),s=n(6558),a=n(7867)
const c="Super Administrator, or owner of this service principal",credentialsOf=e=>["service_principals",e,"credentials"]
async function createCredential(e,t){const n={what:"mint the credential",method:"POST",path:credentialsOf(t.servicePrincipalId),body:{displayName:t.displayName,expires:`${t.lifetime}s`,allowSourceCidrs:t.allowSourceCidrs,scopedRoles:t.scopedRoles,requireDpop:t.requireDpop},repeat:"unless-done",awaited:!0,needs:c,names:"service-principal-id"},s=await(0,i.T1)(e,n),d=(0,o.S4)(s,n.what)
if(d instanceof r.lZ)return{kind:surelyNotDone(s)?"not-done":"unknown",error:d}
if(d.status>=400)return{kind:"not-done",error:(0,i.x5)(e,n,d)}
const u=(0,i.x8)(a.EH,d,n.what)
return u instanceof r.lZ?{kind:"unknown",error:u}:{kind:"done",created:u}}function surelyNotDone(e){return"failure"===e.kind?!e.failure.sent:429===e.response.status}function listCredentials(e,t){const n={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(t),needs:c,names:"service-principal-id"}
return(0,s.L)(e,n,(0,a.Bb)())}async function getCredential(e,t,n){const r={what:"read the credential",method:"GET",path:[...credentialsOf(t),n],needs:c},o=await unlessGone(()=>(0,i.kA)(e,r,(0,a.P0)()))
return o?.credential??void 0}async function revokeCredential(e,t,n){const r={what:`revoke credential ${n}`,method:"DELETE",path:[...credentialsOf(t),n],needs:c}
return await unlessGone(()=>(0,i.qz)(e,r).then(()=>!0))??!1}async function unlessGone(e){try{return await e()}catch(e){if(e instanceof r.lZ&&"not-found"===e.code)return
throw e}}}),6859:((e,t,n)=>{n.d(t,{b:()=>getPrincipal,O:()=>listRoles})
var r=n(8395),o=n(1832),i=n(6558),s=n(7867)
const a=r.Ikc({id:s.Qq,name:s.Qq,displayName:s.Qq}),c=(0,s.MY)(a)
function listRoles(e){return(0,i.L)(e,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},c)}const d=r.Ikc({servicePrincipal:r.lqM(r.mee(r.Ikc({displayName:r.lqM(r.mee(r.YjP())),user:r.lqM(r.mee(r.Ikc({roleIds:r.lqM(r.mee(r.YOg(r.YjP()))),status:r.lqM(r.mee(r.YjP()))})))})))})
async function getPrincipal(e,t){const n={what:"read the service principal",method:"GET",path:["service_principals",t]},{servicePrincipal:r}=await(0,o.kA)(e,n,d)
return{roleIds:r?.user?.roleIds??void 0,disabled:"DISABLED"===r?.user?.status}}}),1085:((e,t,n)=>{n.d(t,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var r=n(7598)
const o=120,i=30
function base64url(e){return Buffer.from(JSON.stringify(e)).toString("base64url")}function clientSecretGrant(e,t){return()=>({grant_type:"client_credentials",client_id:e,client_secret:t.reveal()})}function signedAssertionGrant(e,t,n,s){return()=>{const a=s.now(),c=function(e){const{kty:t,crv:n,x:s,d:a}=e.key,c=(0,r.createPrivateKey)({key:{kty:t,crv:n,x:s,d:a},format:"jwk"}),d=Math.floor(e.nowMs/1e3),u={iss:e.clientId,sub:e.clientId,aud:e.audience,iat:d,nbf:d-i,exp:d+o,jti:e.jti},l=`${base64url({alg:"EdDSA",typ:"JWT",nonce:e.nonce})}.${base64url(u)}`
return`${l}.${(0,r.sign)(null,Buffer.from(l),c).toString("base64url")}`}({key:t,clientId:e,audience:n,nowMs:a,jti:s.token(),nonce:s.token()})
s.mask(c)
return{grant_type:"client_credentials",client_id:e,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:c}}}function tokenExchangeGrant(e,t){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:t,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:e})}}),3943:((e,t,n)=>{n.d(t,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error:e,description:t,status:n}){const r=[e,t].filter(e=>""!==e).join(": ")
return""===r?`status ${n}`:r}function wantsProof({error:e,description:t}){return/dpop/i.test(e)||/\bdpop\b/i.test(t)}function proofHint(e,t){if(wantsProof(e))return t?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}}),1602:((e,t,n)=>{n.d(t,{F:()=>requestToken})
var r=n(8395),o=n(3305),i=n(8722),s=n(2610),a=n(9984),c=n(6249),d=n(9716)
const u=r.Ikc({access_token:r.YjP().check(o.m9(8),o.Eb(16384),o.Fk(/^[\x21-\x7e]+$/)),token_type:r.YjP(),expires_in:r.lqM(r.mee(r.KCZ([r.aig(),r.YjP()])))}),l=r.Ikc({error:r.lqM(r.mee(r.YjP())),error_description:r.lqM(r.mee(r.YjP())),message:r.lqM(r.mee(r.YjP()))})
async function requestToken(e,t){const n=new URL("/auth/v1/token",t.server),r=await(0,c.c)(e,{repeat:"always",prepare:async()=>({method:"POST",url:n,headers:{"content-type":"application/x-www-form-urlencoded",...await(t.proof?.fields({method:"POST",url:n}))},body:new URLSearchParams(await t.grant()).toString(),safe:!1}),challenged:e=>t.proof?.challenged(e)??!1}),o=(0,d.ut)(r,t.what)
return o.status>=400?function(e,t){const{error:n,error_description:r,message:o}=function(e){try{return l.parse(JSON.parse(e))}catch{return{}}}(t.body)
return{kind:"refused",status:t.status,error:(0,i.Is)(e.scrub(n??""),60),description:(0,i.Is)(e.scrub(r??o??""))}}(e,o):{kind:"token",token:tokenOf(o,t)}}function tokenOf(e,t){const n=(0,d.o_)(e,t.what)
if(n instanceof a.lZ)throw n
const r=u.safeParse(n)
if(!r.success){const e=r.error.issues.map(({path:e})=>String(e[0]??"the body")).join(", ")
throw new a.lZ("unexpected-answer",`could not ${t.what}: the token answer is malformed (${e})`)}const{access_token:o,token_type:c,expires_in:l}=r.data
t.mask(o)
const p="dpop"===c.toLowerCase()
if(void 0!==t.proof&&!p)throw new a.lZ("dpop-downgraded",`could not ${t.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===t.proof&&"bearer"!==c.toLowerCase()){const e=`could not ${t.what}: the token is of type "${(0,i.Is)(c,20)}", which was not asked for`
throw new a.lZ("unexpected-answer",e)}const f=Number(l??Number.NaN)
return{value:new s.zh(o),type:p?"DPoP":"Bearer",expiresIn:Number.isFinite(f)&&f>0?Math.floor(f):void 0}}}),1702:((e,t,n)=>{n.r(t)
n.d(t,{revoke:()=>revoke})
var r=n(1769),o=n(7262),i=n(6859),s=n(1924),a=n(3224),c=n(8395),d=n(7313)
const u={"credential-id":(0,d.id)("is missing: the id of the credential to revoke"),"service-principal-id":(0,d.id)(),"bridge-id":(0,d.id)()},l=c.Ikc(u)
function readRevokeInputs(e){return(0,d.LF)(e,l,Object.keys(u),e=>{const t=[e["service-principal-id"],e["bridge-id"]].filter(e=>""!==e).length
return 1===t?[]:[{input:"service-principal-id",message:0===t?"or bridge-id is needed: whose credential it is":"and bridge-id exclude each other"}]})}var p=n(9984),f=n(290),w=n(7488),h=n(2283),k=n(4086)
const v=5e3
async function revoke(e){const t=await(0,w.iA)(e,readRevokeInputs)
if("skipped"===t.kind)return e.setOutputs({revoked:"false"})
const{access:n,inputs:c,timeoutMs:d}=t,{cleanup:u}=(0,f.ak)(e,d)
await e.connect(n.server.url)
const l=await(0,k.signIn)(e,{work:u,cleanup:u},n),{done:v,lastUsedAt:g}=await async function(e,{cleanup:t},n){const a=n["credential-id"],c=n["service-principal-id"]
try{return""===c?await async function(e,t,n,o){const i=await courtesy(e,()=>(0,r.ud)(briefly(t),n),"not-found")
if(void 0===i)return{done:await(0,r.Hw)(t,o),lastUsedAt:""}
const a=i.find(e=>e.id===o)
if(void 0===a){const e="Pass the `credential-id` and the `bridge-id` of the same step."
throw new p.lZ("not-found",`bridge ${n} has no credential ${o}`,{hint:e})}return{done:(0,s.ZS)([a]).length>0&&await(0,r.Hw)(t,o),lastUsedAt:a.lastUsedAt}}(e,t,n["bridge-id"],a):await async function(e,t,n,r){const s=await courtesy(e,()=>(0,o.w_)(briefly(t),n,r)),a=await(0,o.Ic)(t,n,r)
a||await async function(e,t,n){try{await(0,i.b)(t,n)}catch(t){const{code:r,message:o}=(0,p.z6)(t)
if("not-found"!==r)return e.log.debug(`whether the service principal exists is not known: ${o}`)
const i="Copy the id of the service principal that the credential was minted for."
throw new p.lZ("not-found",`there is no service principal ${n}`,{hint:i,cause:t})}}(e,t,n)
return{done:a,lastUsedAt:s?.lastUsedAt??""}}(e,t,c,a)}catch(e){const{code:t,message:n,hint:r}=(0,p.z6)(e)
throw new p.lZ("not-found"===t?t:"revoke-failed",n,{hint:r,cause:e})}}(e,l,c),y=c["credential-id"]
e.setOutputs({"last-used-at":g,revoked:"true"})
e.log.info(v?`Revoked ${y}`:`${y} was gone already`);(0,h.Q)(e,"C1 credential revoked",[["Tenant",n.server.url.host],["Credential",y],["Last used",(0,a.G)(g)],["Revoked",v?(0,a.G)(new Date(e.clock.now()).toISOString()):"it was gone already"]])}async function courtesy(e,t,n){try{return await t()}catch(t){const{code:r,message:o}=(0,p.z6)(t)
if(r===n)throw t
e.log.debug(`last use is not known: ${o}`)
return}}function briefly(e){return{...e,context:(0,f.ux)(e.context,v)}}}),4086:((e,t,n)=>{n.d(t,{h:()=>assertionWorld,z:()=>newProver,signIn:()=>signIn})
var r=n(9984)
function bearer(e){return{fields:()=>Promise.resolve({authorization:`Bearer ${e}`}),challenged:()=>!1}}var o=n(1085),i=n(3943),s=n(1602)
const a={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}
async function signIn(e,t,c){const d=await async function(e,t,c){const{signIn:d}=c
if("access-token"===d.kind)return bearer(d.token.reveal())
const u=c.dpop?await newProver(e):void 0,{grant:l,refused:p}=await async function(e,t,s,c){const{server:d}=s,refused=e=>function(e,{server:t,dpop:n},o){const s=`could not sign in to ${t.url.host} with a ${a[o.kind]}: C1 refused it (${(0,i.Z9)(e)})`
return new r.lZ("sign-in-refused",s,{hint:(0,i.q_)(e,n)})}(e,s,c)
switch(c.kind){case"client-secret":return{grant:(0,o.MH)(c.clientId,c.secret),refused}
case"private-key-jwt":return{grant:(0,o.bU)(c.clientId,c.key,d.hostname,assertionWorld(e)),refused}
case"github-oidc":{const{prepareOidc:r}=await n.e(964).then(n.bind(n,4935))
return await r(e,t,s,c.clientId)}}}(e,t,c,d),f=await(0,s.F)(t,{server:c.server.url,grant:l,what:`sign in to ${c.server.url.host}`,mask:e.mask,...void 0===u?{}:{proof:u.atTokenEndpoint}})
if("refused"===f.kind)throw p(f)
const w=f.token.value.reveal()
return void 0===u?bearer(w):u.withToken(w)}(e,t.work,c),{server:u,signIn:l}=c,p="access-token"===l.kind?"":l.clientId,f=c.dpop?`${a[l.kind]}, bound with DPoP`:a[l.kind]
e.log.info(`Signed in to ${u.url.host} with ${f}${""===p?"":` as ${p}`}`)
return{work:{context:t.work,server:u.url,authorization:d},cleanup:{context:t.cleanup,server:u.url,authorization:d},clientId:p,how:f}}function assertionWorld(e){return{now:e.clock.now,token:()=>Buffer.from(e.random(16)).toString("base64url"),mask:e.mask}}async function newProver(e){const{createProver:t}=await n.e(671).then(n.bind(n,5671))
return await t(e.mask)}})}

