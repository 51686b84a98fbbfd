exports.ids=[579]
exports.modules={1769:((e,t,n)=>{async function getBridge(e,t){const n={what:"read the bridge",method:"GET",path:["iam","tunnel","bridges",t],needs:p},{bridge:i}=await(0,o.kA)(e,n,u)
if(!i)throw new r.lZ("not-found",`could not read the bridge: the tenant knows no bridge ${t}`)
return{id:t,displayName:i.displayName,status:statusWord(i.appliance?.status??"")}}function statusWord(e){const t=e.replace(/^TUNNEL_[A-Z]+_STATUS_/,"")
return"UNSPECIFIED"===t?"":t}function listBridgeCredentials(e,t){const n={what:"list the credentials of the bridge",method:"GET",path:["iam","tunnel","bridges",t,"credentials"],needs:p}
return(0,f.L)(e,n,l)}async function rotateBridgeCredential(e,t){const n={what:"rotate the credential of the bridge",method:"POST",path:["iam","tunnel","bridges",t,"credentials"],body:{},awaited:!0,needs:p},a=await(0,o.T1)(e,n),s=(0,i.ut)(a,n.what)
if(s.status>=400)throw(0,o.x5)(e,n,s)
const c=(0,o.x8)(d,s,n.what)
if(c instanceof r.lZ)throw c
return{credential:c.credential??void 0,repeated:a.attempts>1}}async function revokeBridgeCredential(e,t){const n={what:`revoke bridge credential ${t}`,method:"DELETE",path:["iam","tunnel","credentials",t],needs:p}
try{await(0,o.qz)(e,n)
return!0}catch(e){if(e instanceof r.lZ&&"not-found"===e.code)return!1
throw e}}n.d(t,{e1:()=>getBridge,ud:()=>listBridgeCredentials,Hw:()=>revokeBridgeCredential,AY:()=>rotateBridgeCredential})
var r=n(9984),i=n(9716),o=n(1832),a=n(8395),s=n(7867)
const c=a.Ikc({id:s.Qq,bridgeId:s.Qq,clientId:s.Qq,clientSecret:s.Qq,createdAt:s.Qq,expiresTime:s.Qq,lastUsedAt:s.Qq,revokedAt:s.Qq,credentialStatus:s.Vm}),d=a.Ikc({credential:a.lqM(a.mee(c))}),l=(0,s.MY)(c),u=a.Ikc({bridge:a.lqM(a.mee(a.Ikc({id:s.Qq,displayName:s.Qq,appliance:a.lqM(a.mee(a.Ikc({status:s.Vm,lastSeenAt:s.Qq})))})))})
var f=n(6558)
const p="Connector Administrator, or Super Administrator"}),7262:((e,t,n)=>{var createCredential=(async function createCredential(e,t){const n={what:"mint the credential",method:"POST",path:credentialsOf(t.servicePrincipalId),body:{displayName:t.displayName,expires:`${t.lifetime}s`,allowSourceCidrs:t.allowSourceCidrs,scopedRoles:t.scopedRoles,requireDpop:t.requireDpop},repeat:"unless-done",awaited:!0,needs:c,names:"service-principal-id"},a=await(0,o.T1)(e,n),d=(0,i.S4)(a,n.what)
if(d instanceof r.lZ)return{kind:surelyNotDone(a)?"not-done":"unknown",error:d}
if(d.status>=400)return{kind:"not-done",error:(0,o.x5)(e,n,d)}
const l=(0,o.x8)(s.EH,d,n.what)
return l instanceof r.lZ?{kind:"unknown",error:l}:{kind:"done",created:l}});function surelyNotDone(e){return"failure"===e.kind?!e.failure.sent:429===e.response.status}var listCredentials=(function listCredentials(e,t){const n={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(t),needs:c,names:"service-principal-id"}
return(0,a.L)(e,n,(0,s.Bb)())});async function getCredential(e,t,n){const r={what:"read the credential",method:"GET",path:[...credentialsOf(t),n],needs:c},i=await unlessGone(()=>(0,o.kA)(e,r,(0,s.P0)()))
return i?.credential??void 0}var revokeCredential=(async function revokeCredential(e,t,n){const r={what:`revoke credential ${n}`,method:"DELETE",path:[...credentialsOf(t),n],needs:c}
return await unlessGone((()=>(0,o.qz)(e,r).then((()=>!0))))??!1});var unlessGone=(async function unlessGone(e){try{return await e()}catch(e){if(e instanceof r.lZ&&"not-found"===e.code)return
throw e}});n.d(t,{GO:(()=>createCredential),Ic:(()=>revokeCredential),Jc:(()=>listCredentials),w_:()=>getCredential})
var r=n(9984),i=n(9716),o=n(1832),a=n(6558),s=n(7867)
const c="Super Administrator, or owner of this service principal",credentialsOf=(e=>["service_principals",e,"credentials"])}),6859:((e,t,n)=>{function listRoles(e){return(0,o.L)(e,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},c)}async function getPrincipal(e,t){const n={what:"read the service principal",method:"GET",path:["service_principals",t]},{servicePrincipal:r}=await(0,i.kA)(e,n,d)
return{roleIds:r?.user?.roleIds??void 0,disabled:"DISABLED"===r?.user?.status}}n.d(t,{b:()=>getPrincipal,O:()=>listRoles})
var r=n(8395),i=n(1832),o=n(6558),a=n(7867)
const s=r.Ikc({id:a.Qq,name:a.Qq,displayName:a.Qq}),c=(0,a.MY)(s),d=r.Ikc({servicePrincipal:r.lqM(r.mee(r.Ikc({displayName:r.lqM(r.mee(r.YjP())),user:r.lqM(r.mee(r.Ikc({roleIds:r.lqM(r.mee(r.YOg(r.YjP()))),status:r.lqM(r.mee(r.YjP()))})))})))})}),1924:((e,t,n)=>{function judgeBridgeGrant({bridgeId:e,hosts:t},n){const{id:s,bridgeId:c,clientId:d,clientSecret:l,credentialStatus:u}=n
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
const f="dpop"===c.toLowerCase()
if(void 0!==t.proof&&!f)throw new s.lZ("dpop-downgraded",`could not ${t.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===t.proof&&"bearer"!==c.toLowerCase()){const e=`could not ${t.what}: the token is of type "${(0,o.Is)(c,20)}", which was not asked for`
throw new s.lZ("unexpected-answer",e)}const p=Number(u??Number.NaN)
return{value:new a.zh(i),type:f?"DPoP":"Bearer",expiresIn:Number.isFinite(p)&&p>0?Math.floor(p):void 0}});n.d(t,{F:(()=>requestToken)})
var r=n(8395),i=n(3305),o=n(8722),a=n(2610),s=n(9984),c=n(6249),d=n(9716)
const l=r.Ikc({access_token:r.YjP().check(i.m9(8),i.Eb(16384),i.Fk(/^[\x21-\x7e]+$/)),token_type:r.YjP(),expires_in:r.lqM(r.mee(r.KCZ([r.aig(),r.YjP()])))}),u=r.Ikc({error:r.lqM(r.mee(r.YjP())),error_description:r.lqM(r.mee(r.YjP())),message:r.lqM(r.mee(r.YjP()))})}),1702:((e,t,n)=>{function readRevokeInputs(e){return(0,d.LF)(e,u,Object.keys(l),e=>{const t=[e["service-principal-id"],e["bridge-id"]].filter(e=>""!==e).length
return 1===t?[]:[{input:"service-principal-id",message:0===t?"or bridge-id is needed: whose credential it is":"and bridge-id exclude each other"}]})}async function revoke(e){const t=await(0,w.iA)(e,readRevokeInputs)
if("skipped"===t.kind)return e.setOutputs({revoked:"false"})
const{access:n,inputs:c,timeoutMs:d}=t,{cleanup:l}=(0,h.ak)(e,d)
await e.connect(n.server.url)
const u=await(0,g.signIn)(e,{work:l,cleanup:l},n),{done:v,lastUsedAt:m}=await async function(e,{cleanup:t},n){const s=n["credential-id"],c=n["service-principal-id"]
try{return""===c?await async function(e,t,n,i){const o=await courtesy(e,()=>(0,r.ud)(briefly(t),n),"not-found")
if(void 0===o)return{done:await(0,r.Hw)(t,i),lastUsedAt:""}
const s=o.find(e=>e.id===i)
if(void 0===s){const e="Pass the `credential-id` and the `bridge-id` of the same step."
throw new p.lZ("not-found",`bridge ${n} has no credential ${i}`,{hint:e})}return{done:(0,a.ZS)([s]).length>0&&await(0,r.Hw)(t,i),lastUsedAt:s.lastUsedAt}}(e,t,n["bridge-id"],s):await async function(e,t,n,r){const a=await courtesy(e,()=>(0,i.w_)(briefly(t),n,r)),s=await(0,i.Ic)(t,n,r)
s||await async function(e,t,n){try{await(0,o.b)(t,n)}catch(t){const{code:r,message:i}=(0,p.z6)(t)
if("not-found"!==r)return e.log.debug(`whether the service principal exists is not known: ${i}`)
const o="Copy the id of the service principal that the credential was minted for."
throw new p.lZ("not-found",`there is no service principal ${n}`,{hint:o,cause:t})}}(e,t,n)
return{done:s,lastUsedAt:a?.lastUsedAt??""}}(e,t,c,s)}catch(e){const{code:t,message:n,hint:r}=(0,p.z6)(e)
throw new p.lZ("not-found"===t?t:"revoke-failed",n,{hint:r,cause:e})}}(e,u,c),y=c["credential-id"]
e.setOutputs({"last-used-at":m,revoked:"true"})
e.log.info(v?`Revoked ${y}`:`${y} was gone already`);(0,k.Q)(e,"C1 credential revoked",[["Tenant",n.server.url.host],["Credential",y],["Last used",(0,s.G)(m)],["Revoked",v?(0,s.G)((0,f.a)(e.clock.now())):"it was gone already"]])}async function courtesy(e,t,n){try{return await t()}catch(t){const{code:r,message:i}=(0,p.z6)(t)
if(r===n)throw t
e.log.debug(`last use is not known: ${i}`)
return}}function briefly(e){return{...e,context:(0,h.ux)(e.context,v)}}n.r(t)
n.d(t,{revoke:()=>revoke})
var r=n(1769),i=n(7262),o=n(6859),a=n(1924),s=n(3224),c=n(8395),d=n(7313)
const l={"credential-id":(0,d.id)("is missing: the id of the credential to revoke"),"service-principal-id":(0,d.id)(),"bridge-id":(0,d.id)()},u=c.Ikc(l)
var f=n(2211),p=n(9984),h=n(290),w=n(7488),k=n(2283),g=n(4086)
const v=5e3}),4086:((e,t,n)=>{var bearer=(function bearer(e){return{fields:(()=>Promise.resolve({authorization:`Bearer ${e}`})),challenged:(()=>!1)}});var signIn=(async function signIn(e,t,c){const d=await (async function(e,t,c){const{signIn:d}=c
if("access-token"===d.kind)return bearer(d.token.reveal())
const l=c.dpop?await newProver(e):void 0,{grant:u,refused:f}=await (async function(e,t,a,c){const{server:d}=a,refused=e=>function(e,{server:t,dpop:n},i){const a=`could not sign in to ${t.url.host} with a ${s[i.kind]}: C1 refused it (${(0,o.Z9)(e)})`
return new r.lZ("sign-in-refused",a,{hint:(0,o.q_)(e,n)})}(e,a,c)
switch(c.kind){case"client-secret":return{grant:(0,i.MH)(c.clientId,c.secret),refused}
case"private-key-jwt":return{grant:(0,i.bU)(c.clientId,c.key,d.hostname,assertionWorld(e)),refused}
case"github-oidc":{const{prepareOidc:r}=await n.e(964).then(n.bind(n,4935))
return await r(e,t,a,c.clientId)}}})(e,t,c,d),p=await(0,a.F)(t,{server:c.server.url,grant:u,what:`sign in to ${c.server.url.host}`,mask:e.mask,...void 0===l?{}:{proof:l.atTokenEndpoint}})
if("refused"===p.kind)throw f(p)
const h=p.token.value.reveal()
return void 0===l?bearer(h):l.withToken(h)})(e,t.work,c),{server:l,signIn:u}=c,f="access-token"===u.kind?"":u.clientId,p=c.dpop?`${s[u.kind]}, bound with DPoP`:s[u.kind]
e.log.info(`Signed in to ${l.url.host} with ${p}${""===f?"":` as ${f}`}`)
return{work:{context:t.work,server:l.url,authorization:d},cleanup:{context:t.cleanup,server:l.url,authorization:d},clientId:f,how:p}});var assertionWorld=(function assertionWorld(e){return{now:e.clock.now,token:(()=>Buffer.from(e.random(16)).toString("base64url")),mask:e.mask}});async function newProver(e){const{createProver:t}=await n.e(671).then(n.bind(n,5671))
return await t(e.mask)}n.d(t,{h:(()=>assertionWorld),z:()=>newProver,signIn:(()=>signIn)})
var r=n(9984),i=n(1085),o=n(3943),a=n(1602)
const s={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}})}

