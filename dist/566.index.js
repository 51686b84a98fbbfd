exports.ids=[566]
exports.modules={6859:((e,t,n)=>{function listRoles(e){return(0,s.L)(e,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},c)}async function getPrincipal(e,t){const n={what:"read the service principal",method:"GET",path:["service_principals",t]},{servicePrincipal:r}=await(0,o.kA)(e,n,d)
return{roleIds:r?.user?.roleIds??void 0,disabled:"DISABLED"===r?.user?.status}}n.d(t,{b:()=>getPrincipal,O:()=>listRoles})
var r=n(8395),o=n(1832),s=n(6558),i=n(7867)
const a=r.Ikc({id:i.Qq,name:i.Qq,displayName:i.Qq}),c=(0,i.MY)(a),d=r.Ikc({servicePrincipal:r.lqM(r.mee(r.Ikc({displayName:r.lqM(r.mee(r.YjP())),user:r.lqM(r.mee(r.Ikc({roleIds:r.lqM(r.mee(r.YOg(r.YjP()))),status:r.lqM(r.mee(r.YjP()))})))})))})}),8210:((e,t,n)=>{var sourceAddress=(async function sourceAddress(e,t={}){const n={what:"learn this runner's address from the tenant",method:"POST",path:["settings","session","test-source-ip"],body:{allowCidr:t.against},safe:!0,...void 0===t.family?{}:{family:t.family,repeat:"never"}},r=await(0,o.kA)(e,n,s)
return{address:r.checkedIp??"",allowed:r.allowed??!1}});n.d(t,{u:(()=>sourceAddress)})
var r=n(8395),o=n(1832)
const s=r.Ikc({checkedIp:r.lqM(r.mee(r.YjP())),allowed:r.lqM(r.mee(r.zMY()))})}),1085:((e,t,n)=>{var base64url=(function base64url(e){return Buffer.from(JSON.stringify(e)).toString("base64url")});function clientSecretGrant(e,t){return()=>({grant_type:"client_credentials",client_id:e,client_secret:t.reveal()})}var signedAssertionGrant=(function signedAssertionGrant(e,t,n,i){return(()=>{const a=i.now(),c=(function(e){const{kty:t,crv:n,x:i,d:a}=e.key,c=(0,r.createPrivateKey)({key:{kty:t,crv:n,x:i,d:a},format:"jwk"}),d=Math.floor(e.nowMs/1e3),l={iss:e.clientId,sub:e.clientId,aud:e.audience,iat:d,nbf:d-s,exp:d+o,jti:e.jti},u=`${base64url({alg:"EdDSA",typ:"JWT",nonce:e.nonce})}.${base64url(l)}`
return`${u}.${(0,r.sign)(null,Buffer.from(u),c).toString("base64url")}`})({key:t,clientId:e,audience:n,nowMs:a,jti:i.token(),nonce:i.token()})
i.mask(c)
return{grant_type:"client_credentials",client_id:e,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:c}})});function tokenExchangeGrant(e,t){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:t,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:e})}n.d(t,{MH:()=>clientSecretGrant,bU:(()=>signedAssertionGrant),d1:()=>tokenExchangeGrant})
var r=n(7598)
const o=120,s=30}),3943:((e,t,n)=>{function wordsOf({error:e,description:t,status:n}){const r=[e,t].filter(e=>""!==e).join(": ")
return""===r?`status ${n}`:r}function wantsProof({error:e,description:t}){return/dpop/i.test(e)||/\bdpop\b/i.test(t)}function proofHint(e,t){if(wantsProof(e))return t?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}n.d(t,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})}),1602:((e,t,n)=>{var requestToken=(async function requestToken(e,t){const n=new URL("/auth/v1/token",t.server),r=await(0,c.c)(e,{repeat:"always",prepare:(async()=>({method:"POST",url:n,headers:{"content-type":"application/x-www-form-urlencoded",...await(t.proof?.fields({method:"POST",url:n}))},body:new URLSearchParams(await t.grant()).toString(),safe:!1})),challenged:(e=>t.proof?.challenged(e)??!1)}),o=(0,d.ut)(r,t.what)
return o.status>=400?function(e,t){const{error:n,error_description:r,message:o}=function(e){try{return u.parse(JSON.parse(e))}catch{return{}}}(t.body)
return{kind:"refused",status:t.status,error:(0,s.Is)(e.scrub(n??""),60),description:(0,s.Is)(e.scrub(r??o??""))}}(e,o):{kind:"token",token:tokenOf(o,t)}});var tokenOf=(function tokenOf(e,t){const n=(0,d.o_)(e,t.what)
if(n instanceof a.lZ)throw n
const r=l.safeParse(n)
if(!r.success){const e=r.error.issues.map(({path:e})=>String(e[0]??"the body")).join(", ")
throw new a.lZ("unexpected-answer",`could not ${t.what}: the token answer is malformed (${e})`)}const{access_token:o,token_type:c,expires_in:u}=r.data
t.mask(o)
const p="dpop"===c.toLowerCase()
if(void 0!==t.proof&&!p)throw new a.lZ("dpop-downgraded",`could not ${t.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===t.proof&&"bearer"!==c.toLowerCase()){const e=`could not ${t.what}: the token is of type "${(0,s.Is)(c,20)}", which was not asked for`
throw new a.lZ("unexpected-answer",e)}const f=Number(u??Number.NaN)
return{value:new i.zh(o),type:p?"DPoP":"Bearer",expiresIn:Number.isFinite(f)&&f>0?Math.floor(f):void 0}});n.d(t,{F:(()=>requestToken)})
var r=n(8395),o=n(3305),s=n(8722),i=n(2610),a=n(9984),c=n(6249),d=n(9716)
const l=r.Ikc({access_token:r.YjP().check(o.m9(8),o.Eb(16384),o.Fk(/^[\x21-\x7e]+$/)),token_type:r.YjP(),expires_in:r.lqM(r.mee(r.KCZ([r.aig(),r.YjP()])))}),u=r.Ikc({error:r.lqM(r.mee(r.YjP())),error_description:r.lqM(r.mee(r.YjP())),message:r.lqM(r.mee(r.YjP()))})}),4086:((e,t,n)=>{var bearer=(function bearer(e){return{fields:(()=>Promise.resolve({authorization:`Bearer ${e}`})),challenged:(()=>!1)}});var signIn=(async function signIn(e,t,c){const d=await (async function(e,t,c){const{signIn:d}=c
if("access-token"===d.kind)return bearer(d.token.reveal())
const l=c.dpop?await newProver(e):void 0,{grant:u,refused:p}=await (async function(e,t,i,c){const{server:d}=i,refused=e=>function(e,{server:t,dpop:n},o){const i=`could not sign in to ${t.url.host} with a ${a[o.kind]}: C1 refused it (${(0,s.Z9)(e)})`
return new r.lZ("sign-in-refused",i,{hint:(0,s.q_)(e,n)})}(e,i,c)
switch(c.kind){case"client-secret":return{grant:(0,o.MH)(c.clientId,c.secret),refused}
case"private-key-jwt":return{grant:(0,o.bU)(c.clientId,c.key,d.hostname,assertionWorld(e)),refused}
case"github-oidc":{const{prepareOidc:r}=await n.e(964).then(n.bind(n,4935))
return await r(e,t,i,c.clientId)}}})(e,t,c,d),f=await(0,i.F)(t,{server:c.server.url,grant:u,what:`sign in to ${c.server.url.host}`,mask:e.mask,...void 0===l?{}:{proof:l.atTokenEndpoint}})
if("refused"===f.kind)throw p(f)
const h=f.token.value.reveal()
return void 0===l?bearer(h):l.withToken(h)})(e,t.work,c),{server:l,signIn:u}=c,p="access-token"===u.kind?"":u.clientId,f=c.dpop?`${a[u.kind]}, bound with DPoP`:a[u.kind]
e.log.info(`Signed in to ${l.url.host} with ${f}${""===p?"":` as ${p}`}`)
return{work:{context:t.work,server:l.url,authorization:d},cleanup:{context:t.cleanup,server:l.url,authorization:d},clientId:p,how:f}});var assertionWorld=(function assertionWorld(e){return{now:e.clock.now,token:(()=>Buffer.from(e.random(16)).toString("base64url")),mask:e.mask}});async function newProver(e){const{createProver:t}=await n.e(671).then(n.bind(n,5671))
return await t(e.mask)}n.d(t,{h:(()=>assertionWorld),z:()=>newProver,signIn:(()=>signIn)})
var r=n(9984),o=n(1085),s=n(3943),i=n(1602)
const a={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}}),566:((e,t,n)=>{var verify=(async function verify(e,t,n,r){const o=n.requireDpop?await(0,f.z)(e):void 0
for(let s=1;;s++){const i=await(0,l.F)(t,{server:n.server,grant:grantOf(e,n),what:"get a token with the new credential",mask:e.mask,...void 0===o?{}:{proof:o.atTokenEndpoint}})
if("token"===i.kind)return i.token
const c=void 0!==o&&(0,d.qb)(i)?"its proof of possession was not accepted; check the clock of this runner":await r(i),u=Math.min(w,h*2**(s-1))
if(void 0!==c||t.clock.elapsed()+u>=t.deadline){const e=c??"the tenant still does not know it; it may need longer than `timeout` allows"
throw new a.lZ("verify-failed",`the new credential got no token (${(0,d.Z9)(i)}): ${e}`)}e.log.debug(`not accepted yet, trying again in ${u} ms`)
await t.clock.sleep(u,t.cancelled);(0,p.F)(e)}});var grantOf=(function grantOf(e,{clientId:t,secret:n,audience:r}){const o=(0,i.UG)(n)
return o.ok?(0,c.bU)(t,o.value,r,(0,f.h)(e)):(0,c.MH)(t,new i.zh(n))});var principalDiagnosis=(function principalDiagnosis(e,t,n){return async i=>{const a={...e,context:(0,u.ux)(e.context,k)}
if((0,d.qb)(i))return"the tenant wants proof of possession; set `require-dpop: true` or change its policy"
const[c,l]=await Promise.all([0===n.length?void 0:orUndefined((0,o.u)(a,{against:n})),orUndefined((0,r.b)(a,t))])
return!0===l?.disabled?"the service principal is disabled":!1===c?.allowed&&""!==c.address?`this runner comes from ${(0,s.hD)(c.address)}, which is not in ${n.join(", ")}`:void 0}});function orUndefined(e){return e.catch(()=>{})}n.r(t)
n.d(t,{bridgeDiagnosis:()=>bridgeDiagnosis,principalDiagnosis:(()=>principalDiagnosis),verify:(()=>verify)})
var r=n(6859),o=n(8210),s=n(8722),i=n(2610),a=n(9984),c=n(1085),d=n(3943),l=n(1602),u=n(290),p=n(800),f=n(4086)
const h=400,w=4e3,k=3e3,bridgeDiagnosis=e=>Promise.resolve((0,d.qb)(e)?"the tenant wants proof of possession, which bridges do not have":void 0)})}

