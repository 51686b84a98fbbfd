exports.ids=[579]
exports.modules={7262:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GO:()=>createCredential,Ic:()=>revokeCredential,Jc:()=>listCredentials,w_:()=>getCredential})
var _errors_js$0=__webpack_require__(9984),_net_judge_js$1=__webpack_require__(9716),_api_js$2=__webpack_require__(1832),_paging_js$3=__webpack_require__(6558),_wire_js$4=__webpack_require__(7867)
const MINTER="Super Administrator, or owner of this service principal",credentialsOf=servicePrincipalId=>["service_principals",servicePrincipalId,"credentials"]
async function createCredential(tenant,request){const api={what:"mint the credential",method:"POST",path:credentialsOf(request.servicePrincipalId),body:{displayName:request.displayName,expires:`${request.lifetime}s`,allowSourceCidrs:request.allowSourceCidrs,scopedRoles:request.scopedRoles,requireDpop:request.requireDpop},repeat:"unless-done",awaited:!0,needs:MINTER,names:"service-principal-id"},ending=await(0,_api_js$2.T1)(tenant,api),judged=(0,_net_judge_js$1.S4)(ending,api.what)
if(judged instanceof _errors_js$0.lZ)return{kind:surelyNotDone(ending)?"not-done":"unknown",error:judged}
if(judged.status>=400)return{kind:"not-done",error:(0,_api_js$2.x5)(tenant,api,judged)}
const created=(0,_api_js$2.x8)(_wire_js$4.EH,judged,api.what)
return created instanceof _errors_js$0.lZ?{kind:"unknown",error:created}:{kind:"done",created}}function surelyNotDone(ending){return"failure"===ending.kind?!ending.failure.sent:429===ending.response.status}function listCredentials(tenant,servicePrincipalId){const api={what:"list the credentials of the service principal",method:"GET",path:credentialsOf(servicePrincipalId),needs:MINTER,names:"service-principal-id"}
return(0,_paging_js$3.L)(tenant,api,(0,_wire_js$4.Bb)())}async function getCredential(tenant,servicePrincipalId,id){const api={what:"read the credential",method:"GET",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER},answer=await unlessGone(()=>(0,_api_js$2.kA)(tenant,api,(0,_wire_js$4.P0)()))
return answer?.credential??void 0}async function revokeCredential(tenant,servicePrincipalId,id){const api={what:`revoke credential ${id}`,method:"DELETE",path:[...credentialsOf(servicePrincipalId),id],needs:MINTER}
return await unlessGone(()=>(0,_api_js$2.qz)(tenant,api).then(()=>!0))??!1}async function unlessGone(asking){try{return await asking()}catch(thrown){if(thrown instanceof _errors_js$0.lZ&&"not-found"===thrown.code)return
throw thrown}}}),6859:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>getPrincipal,O:()=>listRoles})
var schemas=__webpack_require__(8395),c1_api=__webpack_require__(1832),paging=__webpack_require__(6558),wire=__webpack_require__(7867)
const roleSchema=schemas.Ikc({id:wire.Qq,name:wire.Qq,displayName:wire.Qq}),roleListSchema=(0,wire.MY)(roleSchema)
function listRoles(tenant){return(0,paging.L)(tenant,{what:"look up the roles of scoped-roles",method:"GET",path:["iam","roles"],query:{page_size:"100"},needs:"allowed to read roles"},roleListSchema)}const principalSchema=schemas.Ikc({servicePrincipal:schemas.lqM(schemas.mee(schemas.Ikc({displayName:schemas.lqM(schemas.mee(schemas.YjP())),user:schemas.lqM(schemas.mee(schemas.Ikc({roleIds:schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP()))),status:schemas.lqM(schemas.mee(schemas.YjP()))})))})))})
async function getPrincipal(tenant,id){const api={what:"read the service principal",method:"GET",path:["service_principals",id]},{servicePrincipal}=await(0,c1_api.kA)(tenant,api,principalSchema)
return{roleIds:servicePrincipal?.user?.roleIds??void 0,disabled:"DISABLED"===servicePrincipal?.user?.status}}}),1085:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MH:()=>clientSecretGrant,bU:()=>signedAssertionGrant,d1:()=>tokenExchangeGrant})
var external_node_crypto_=__webpack_require__(7598)
const LIFETIME_S=120,LEEWAY_S=30
function base64url(value){return Buffer.from(JSON.stringify(value)).toString("base64url")}function clientSecretGrant(clientId,secret){return()=>({grant_type:"client_credentials",client_id:clientId,client_secret:secret.reveal()})}function signedAssertionGrant(clientId,key,audience,world){return()=>{const nowMs=world.now(),assertion=function(request){const{kty,crv,x,d}=request.key,key=(0,external_node_crypto_.createPrivateKey)({key:{kty,crv,x,d},format:"jwk"}),now=Math.floor(request.nowMs/1e3),claims={iss:request.clientId,sub:request.clientId,aud:request.audience,iat:now,nbf:now-LEEWAY_S,exp:now+LIFETIME_S,jti:request.jti},signed=`${base64url({alg:"EdDSA",typ:"JWT",nonce:request.nonce})}.${base64url(claims)}`
return`${signed}.${(0,external_node_crypto_.sign)(null,Buffer.from(signed),key).toString("base64url")}`}({key,clientId,audience,nowMs,jti:world.token(),nonce:world.token()})
world.mask(assertion)
return{grant_type:"client_credentials",client_id:clientId,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:assertion}}}function tokenExchangeGrant(clientId,subjectToken){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:subjectToken,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:clientId})}}),3943:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})
function wordsOf({error,description,status}){const words=[error,description].filter(each=>""!==each).join(": ")
return""===words?`status ${status}`:words}function wantsProof({error,description}){return/dpop/i.test(error)||/\bdpop\b/i.test(description)}function proofHint(answer,proven){if(wantsProof(answer))return proven?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}}),1602:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>requestToken})
var zod_mini$5=__webpack_require__(8395),zod_mini$6=__webpack_require__(3305),_domain_foreign_text_js$0=__webpack_require__(8722),_domain_secret_js$1=__webpack_require__(2610),_errors_js$2=__webpack_require__(9984),_net_exchange_js$3=__webpack_require__(6249),_net_judge_js$4=__webpack_require__(9716)
const tokenSchema=zod_mini$5.Ikc({access_token:zod_mini$5.YjP().check(zod_mini$6.m9(8),zod_mini$6.Eb(16384),zod_mini$6.Fk(/^[\x21-\x7e]+$/)),token_type:zod_mini$5.YjP(),expires_in:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.KCZ([zod_mini$5.aig(),zod_mini$5.YjP()])))}),refusalSchema=zod_mini$5.Ikc({error:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.YjP())),error_description:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.YjP())),message:zod_mini$5.lqM(zod_mini$5.mee(zod_mini$5.YjP()))})
async function requestToken(context,request){const url=new URL("/auth/v1/token",request.server),ending=await(0,_net_exchange_js$3.c)(context,{repeat:"always",prepare:async()=>({method:"POST",url,headers:{"content-type":"application/x-www-form-urlencoded",...await(request.proof?.fields({method:"POST",url}))},body:new URLSearchParams(await request.grant()).toString(),safe:!1}),challenged:response=>request.proof?.challenged(response)??!1}),response=(0,_net_judge_js$4.ut)(ending,request.what)
return response.status>=400?function(context,response){const{error,error_description:description,message}=function(body){try{return refusalSchema.parse(JSON.parse(body))}catch{return{}}}(response.body)
return{kind:"refused",status:response.status,error:(0,_domain_foreign_text_js$0.Is)(context.scrub(error??""),60),description:(0,_domain_foreign_text_js$0.Is)(context.scrub(description??message??""))}}(context,response):{kind:"token",token:tokenOf(response,request)}}function tokenOf(response,request){const json=(0,_net_judge_js$4.o_)(response,request.what)
if(json instanceof _errors_js$2.lZ)throw json
const parsed=tokenSchema.safeParse(json)
if(!parsed.success){const fields=parsed.error.issues.map(({path})=>String(path[0]??"the body")).join(", ")
throw new _errors_js$2.lZ("unexpected-answer",`could not ${request.what}: the token answer is malformed (${fields})`)}const{access_token:value,token_type:type,expires_in:lifetime}=parsed.data
request.mask(value)
const bound="dpop"===type.toLowerCase()
if(void 0!==request.proof&&!bound)throw new _errors_js$2.lZ("dpop-downgraded",`could not ${request.what}: a token bound to a key was asked for, a bearer token came`)
if(void 0===request.proof&&"bearer"!==type.toLowerCase()){const message=`could not ${request.what}: the token is of type "${(0,_domain_foreign_text_js$0.Is)(type,20)}", which was not asked for`
throw new _errors_js$2.lZ("unexpected-answer",message)}const expiresIn=Number(lifetime??Number.NaN)
return{value:new _domain_secret_js$1.zh(value),type:bound?"DPoP":"Bearer",expiresIn:Number.isFinite(expiresIn)&&expiresIn>0?Math.floor(expiresIn):void 0}}}),1702:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{revoke:()=>revoke})
var bridges=__webpack_require__(1769),credentials=__webpack_require__(7262),roles=__webpack_require__(6859),bridge_grant=__webpack_require__(1924),receipt=__webpack_require__(3224),schemas=__webpack_require__(8395),inputs=__webpack_require__(7313)
const revokeFields={"credential-id":(0,inputs.id)("is missing: the id of the credential to revoke"),"service-principal-id":(0,inputs.id)(),"bridge-id":(0,inputs.id)()},schema=schemas.Ikc(revokeFields)
function readRevokeInputs(input){return(0,inputs.LF)(input,schema,Object.keys(revokeFields),raw=>{const given=[raw["service-principal-id"],raw["bridge-id"]].filter(each=>""!==each).length
return 1===given?[]:[{input:"service-principal-id",message:0===given?"or bridge-id is needed: whose credential it is":"and bridge-id exclude each other"}]})}var errors=__webpack_require__(9984),budget=__webpack_require__(290),prepare=__webpack_require__(7488),steps_receipt=__webpack_require__(2283),sign_in=__webpack_require__(4086)
const COURTESY_MS=5e3
async function revoke(runner){const prepared=await(0,prepare.iA)(runner,readRevokeInputs)
if("skipped"===prepared.kind)return runner.setOutputs({revoked:"false"})
const{access,inputs,timeoutMs}=prepared,{cleanup}=(0,budget.ak)(runner,timeoutMs)
await runner.connect(access.server.url)
const session=await(0,sign_in.signIn)(runner,{work:cleanup,cleanup},access),{done,lastUsedAt}=await async function(runner,{cleanup:tenant},inputs){const id=inputs["credential-id"],principal=inputs["service-principal-id"]
try{return""===principal?await async function(runner,tenant,owner,id){const rows=await courtesy(runner,()=>(0,bridges.ud)(briefly(tenant),owner),"not-found")
if(void 0===rows)return{done:await(0,bridges.Hw)(tenant,id),lastUsedAt:""}
const row=rows.find(each=>each.id===id)
if(void 0===row){const hint="Pass the `credential-id` and the `bridge-id` of the same step."
throw new errors.lZ("not-found",`bridge ${owner} has no credential ${id}`,{hint})}return{done:(0,bridge_grant.ZS)([row]).length>0&&await(0,bridges.Hw)(tenant,id),lastUsedAt:row.lastUsedAt}}(runner,tenant,inputs["bridge-id"],id):await async function(runner,tenant,owner,id){const known=await courtesy(runner,()=>(0,credentials.w_)(briefly(tenant),owner,id)),done=await(0,credentials.Ic)(tenant,owner,id)
done||await async function(runner,tenant,id){try{await(0,roles.b)(tenant,id)}catch(thrown){const{code,message}=(0,errors.z6)(thrown)
if("not-found"!==code)return runner.log.debug(`whether the service principal exists is not known: ${message}`)
const hint="Copy the id of the service principal that the credential was minted for."
throw new errors.lZ("not-found",`there is no service principal ${id}`,{hint,cause:thrown})}}(runner,tenant,owner)
return{done,lastUsedAt:known?.lastUsedAt??""}}(runner,tenant,principal,id)}catch(thrown){const{code,message,hint}=(0,errors.z6)(thrown)
throw new errors.lZ("not-found"===code?code:"revoke-failed",message,{hint,cause:thrown})}}(runner,session,inputs),id=inputs["credential-id"]
runner.setOutputs({"last-used-at":lastUsedAt,revoked:"true"})
runner.log.info(done?`Revoked ${id}`:`${id} was gone already`);(0,steps_receipt.Q)(runner,"C1 credential revoked",[["Tenant",access.server.url.host],["Credential",id],["Last used",(0,receipt.G)(lastUsedAt)],["Revoked",done?(0,receipt.G)(new Date(runner.clock.now()).toISOString()):"it was gone already"]])}async function courtesy(runner,asking,telling){try{return await asking()}catch(thrown){const{code,message}=(0,errors.z6)(thrown)
if(code===telling)throw thrown
runner.log.debug(`last use is not known: ${message}`)
return}}function briefly(tenant){return{...tenant,context:(0,budget.ux)(tenant.context,COURTESY_MS)}}}),4086:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>assertionWorld,z:()=>newProver,signIn:()=>signIn})
var errors=__webpack_require__(9984)
function bearer(token){return{fields:()=>Promise.resolve({authorization:`Bearer ${token}`}),challenged:()=>!1}}var grants=__webpack_require__(1085),refusal=__webpack_require__(3943),oauth_token=__webpack_require__(1602)
const ways={"client-secret":"client secret","private-key-jwt":"signed assertion","github-oidc":"GitHub OIDC","access-token":"access token"}
async function signIn(runner,budget,access){const authorization=await async function(runner,context,access){const{signIn:by}=access
if("access-token"===by.kind)return bearer(by.token.reveal())
const prover=access.dpop?await newProver(runner):void 0,{grant,refused}=await async function(runner,context,access,by){const{server}=access,refused=answer=>function(answer,{server,dpop},by){const message=`could not sign in to ${server.url.host} with a ${ways[by.kind]}: C1 refused it (${(0,refusal.Z9)(answer)})`
return new errors.lZ("sign-in-refused",message,{hint:(0,refusal.q_)(answer,dpop)})}(answer,access,by)
switch(by.kind){case"client-secret":return{grant:(0,grants.MH)(by.clientId,by.secret),refused}
case"private-key-jwt":return{grant:(0,grants.bU)(by.clientId,by.key,server.hostname,assertionWorld(runner)),refused}
case"github-oidc":{const{prepareOidc}=await __webpack_require__.e(964).then(__webpack_require__.bind(__webpack_require__,4935))
return await prepareOidc(runner,context,access,by.clientId)}}}(runner,context,access,by),answer=await(0,oauth_token.F)(context,{server:access.server.url,grant,what:`sign in to ${access.server.url.host}`,mask:runner.mask,...void 0===prover?{}:{proof:prover.atTokenEndpoint}})
if("refused"===answer.kind)throw refused(answer)
const token=answer.token.value.reveal()
return void 0===prover?bearer(token):prover.withToken(token)}(runner,budget.work,access),{server,signIn:by}=access,clientId="access-token"===by.kind?"":by.clientId,how=access.dpop?`${ways[by.kind]}, bound with DPoP`:ways[by.kind]
runner.log.info(`Signed in to ${server.url.host} with ${how}${""===clientId?"":` as ${clientId}`}`)
return{work:{context:budget.work,server:server.url,authorization},cleanup:{context:budget.cleanup,server:server.url,authorization},clientId,how}}function assertionWorld(runner){return{now:runner.clock.now,token:()=>Buffer.from(runner.random(16)).toString("base64url"),mask:runner.mask}}async function newProver(runner){const{createProver}=await __webpack_require__.e(671).then(__webpack_require__.bind(__webpack_require__,5671))
return await createProver(runner.mask)}})}

