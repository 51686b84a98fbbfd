exports.ids=[935,964]
exports.modules={6249:((e,t,n)=>{var waitBeforeRetry=(function waitBeforeRetry(e,t,n,r,d){if("never"===t||n>=o||!(function(e,t){if("response"===e.kind){const{status:n}=e.response
return"always"===t?c.has(n):429===n}const{failure:n}=e
return!(u.has(n.kind)||"always"!==t&&n.sent)})(e,t))return
const l=("response"===e.kind?function(e,t){const n=e["retry-after"]?.trim()??""
if(/^\d{1,9}$/.test(n))return 1e3*Number(n)
const r=httpDate(n)
return void 0===r?void 0:Math.max(0,r-(httpDate(e.date?.trim()??"")??t))}(e.response.headers,d):void 0)??0,f=s*2**(n-1)
return Math.round(l+r*Math.min(a,Math.max(f,Math.min(l,i))))});function httpDate(e){if(!d.test(e))return
const t=Date.parse(e)
return Number.isNaN(t)?void 0:t}var exchange=(async function exchange(e,t){let n=0
for(let r=1;;r++){const o=await attemptOnce(e,t)
if("response"===o.kind&&!0===t.challenged?.(o.response)&&n<l){n++
r--
continue}const s=waitBeforeRetry(o,t.repeat,r,e.chance(),e.clock.now())
if(void 0===s||!await waited(e,s))return ended(o,r)}});var ended=(function ended(e,t){return"response"===e.kind?{kind:"answer",response:e.response,attempts:t}:{kind:"failure",failure:e.failure,attempts:t}});async function waited(e,t){if(e.cancelled.aborted||e.clock.elapsed()+t>=e.deadline)return!1
e.debug(`trying again in ${t} ms`)
await e.clock.sleep(t,e.cancelled)
return!e.cancelled.aborted&&e.clock.elapsed()<e.deadline}var attemptOnce=(async function attemptOnce(e,t){const n=e.deadline-e.clock.elapsed()
if(e.cancelled.aborted)return failure(new r.pM("aborted",!1,"the job was cancelled"))
if(n<=0)return failure(new r.pM("timeout",!1,"the time of the step was used up"))
const o=await t.prepare(),s=e.clock.elapsed(),took=(()=>`${Math.round(e.clock.elapsed()-s)} ms`),a=`${o.method} ${o.url.pathname}`
try{const s=await e.send(o,(function(e,t,n){const o=Math.min(r.MU,n)
return!0===t.awaited?{timeoutMs:o}:{timeoutMs:o,signal:e.cancelled}})(e,t,n))
e.debug(`${a} ${s.status} in ${took()}`)
return{kind:"response",response:s}}catch(t){if(!(t instanceof r.pM))throw t
e.debug(`${a} no answer (${t.kind}) in ${took()}`)
return failure(t)}});function failure(e){return{kind:"failure",failure:e}}n.d(t,{c:(()=>exchange)})
var r=n(567)
const o=10,s=250,a=8e3,i=1e3,c=new Set([408,429,500,502,503,504]),u=new Set(["aborted","too-large","tls","proxy-refused"]),d=/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,l=3}),567:((e,t,n)=>{n.d(t,{MU:(()=>o),Th:(()=>r),pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(e,t,n,r){super(n,void 0===r?void 0:{cause:r})
this.kind=e
this.sent=t}}const r=1048576,o=1e4}),9716:((e,t,n)=>{var judge=(function judge(e,t){const n=e.attempts>1?` (tried ${e.attempts} times)`:""
if("failure"===e.kind){const{code:s,says:a}=o[e.failure.kind],i=`could not ${t}: ${a}, ${e.failure.message}${n}`
return new r.lZ(s,i,{cause:e.failure})}const{response:s}=e
if(s.status>=300&&s.status<400)return new r.lZ("redirected",`could not ${t}: the server answered ${s.status}, a redirect`)
if(408===s.status||429===s.status||s.status>=500){const e=429===s.status?"too many requests (429)":`a server error (${s.status})`
return new r.lZ("tenant-unavailable",`could not ${t}: ${e}${n}`)}return s});var answerOf=(function answerOf(e,t){const n=judge(e,t)
if(n instanceof r.lZ)throw n
return n});var jsonOf=(function jsonOf(e,t){try{return JSON.parse(e.body)}catch{return new r.lZ("unexpected-answer",`could not ${t}: the answer (${e.status}) is not JSON`)}});n.d(t,{S4:(()=>judge),o_:(()=>jsonOf),ut:(()=>answerOf)})
var r=n(9984)
const o={unreachable:{code:"connection-failed",says:"no connection"},tls:{code:"tls-failed",says:"the certificate is not trusted"},proxy:{code:"proxy-failed",says:"no connection through the proxy"},"proxy-refused":{code:"proxy-refused",says:"the proxy refused"},timeout:{code:"timed-out",says:"no answer in time"},lost:{code:"connection-lost",says:"the connection broke before the answer was whole"},"too-large":{code:"answer-too-large",says:"the answer is larger than 1 MiB"},aborted:{code:"cancelled",says:"the job was cancelled"}}}),1085:((e,t,n)=>{var base64url=(function base64url(e){return Buffer.from(JSON.stringify(e)).toString("base64url")});function clientSecretGrant(e,t){return()=>({grant_type:"client_credentials",client_id:e,client_secret:t.reveal()})}var signedAssertionGrant=(function signedAssertionGrant(e,t,n,a){return(()=>{const i=a.now(),c=(function(e){const{kty:t,crv:n,x:a,d:i}=e.key,c=(0,r.createPrivateKey)({key:{kty:t,crv:n,x:a,d:i},format:"jwk"}),u=Math.floor(e.nowMs/1e3),d={iss:e.clientId,sub:e.clientId,aud:e.audience,iat:u,nbf:u-s,exp:u+o,jti:e.jti},l=`${base64url({alg:"EdDSA",typ:"JWT",nonce:e.nonce})}.${base64url(d)}`
return`${l}.${(0,r.sign)(null,Buffer.from(l),c).toString("base64url")}`})({key:t,clientId:e,audience:n,nowMs:i,jti:a.token(),nonce:a.token()})
a.mask(c)
return{grant_type:"client_credentials",client_id:e,client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:c}})});function tokenExchangeGrant(e,t){return()=>({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",subject_token:t,subject_token_type:"urn:ietf:params:oauth:token-type:jwt",client_id:e})}n.d(t,{MH:()=>clientSecretGrant,bU:(()=>signedAssertionGrant),d1:()=>tokenExchangeGrant})
var r=n(7598)
const o=120,s=30}),3943:((e,t,n)=>{function wordsOf({error:e,description:t,status:n}){const r=[e,t].filter(e=>""!==e).join(": ")
return""===r?`status ${n}`:r}function wantsProof({error:e,description:t}){return/dpop/i.test(e)||/\bdpop\b/i.test(t)}function proofHint(e,t){if(wantsProof(e))return t?"The proof of possession was not accepted. Check the clock of this runner.":"Set `dpop: true`: this client must prove possession of a key."}n.d(t,{Z9:()=>wordsOf,q_:()=>proofHint,qb:()=>wantsProof})}),4935:((e,t,n)=>{function ageOf({iat:e},t){return"number"==typeof e?Math.round(t/1e3-e):void 0}function words(e){if("object"!=typeof e)return String(e)
try{return JSON.stringify(e)}catch{return"(nested too deep to show)"}}function celString(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`}function tokenService(e){const t=e.env("ACTIONS_ID_TOKEN_REQUEST_URL"),n=e.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN")
return t&&n?{requestUrl:t,requestToken:n}:void 0}function mayAskForIdToken(e){return void 0!==tokenService(e)}async function prepareOidc(e,t,n,r){const u=tokenService(e)
if(void 0===u)throw(y=e.job).fromFork?new c.lZ("oidc-unavailable","GitHub gives no OIDC token to pull requests from forks",{hint:"Set `on-missing-auth: skip` and let later steps depend on `minted`, or run what needs C1 after the merge."}):y.fromDependabot?new c.lZ("oidc-unavailable","GitHub gave this job, which Dependabot started, no OIDC token",{hint:"Add `permissions: id-token: write` to the job, or set `on-missing-auth: skip` for runs of Dependabot."}):new c.lZ("oidc-unavailable","GitHub gave this job no OIDC token: it lacks the permission",{hint:"Add `permissions: id-token: write` to the job (a reusable workflow needs it in the calling job too)."})
var y
e.mask(u.requestToken)
const g=await async function(e,t){const n=function(e){if(!URL.canParse(e.requestUrl))throw new c.lZ("oidc-failed",`could not ${h}: ACTIONS_ID_TOKEN_REQUEST_URL is not a URL`)
const t=new URL(e.requestUrl),n=(0,d.cW)(t.hostname)
if("https:"!==t.protocol&&(!n||"http:"!==t.protocol))throw new c.lZ("oidc-failed",`could not ${h}: ACTIONS_ID_TOKEN_REQUEST_URL does not start with https://`)
if(n||function(e,t){const n=URL.canParse(t)?new URL(t).hostname:"github.com"
return!(("github.com"===n||n.endsWith(".ghe.com"))&&!e.endsWith(".actions.githubusercontent.com"))||"github.com"!==n&&e.endsWith(`.${n}`)}(t.hostname,e.githubUrl))return t
throw new c.lZ("oidc-failed",`could not ${h}: ${(0,s.hD)(t.hostname)} is not a host of GitHub's token service`)}(t)
n.searchParams.set("audience",t.audience)
const r=await(0,l.c)(e,{repeat:"always",prepare:()=>({method:"GET",url:n,headers:{authorization:`Bearer ${t.requestToken}`},safe:!0})}),o=(0,f.S4)(r,h)
if(o instanceof c.lZ)throw function({code:e,message:t,cause:n},r){if("redirected"===e){const e="It is not followed, because the request carries a token. Look at what stands between runner and GitHub."
return new c.lZ("oidc-failed",t,{hint:e})}if("tenant-unavailable"===e)return new c.lZ("oidc-failed",t)
if("connection-failed"!==e&&"answer-too-large"!==e)return new c.lZ(e,t,{cause:n})
const o=`Check that this runner reaches ${(0,s.hD)(r.hostname)}: firewall, proxy variables, GitHub's status.`
return new c.lZ(e,t,{hint:o,cause:n})}(o,n)
if(o.status>=400)throw new c.lZ("oidc-failed",`could not ${h}: GitHub answered ${o.status}`,function({status:e}){return 401!==e&&403!==e?{}:{hint:"The request token of this job is not accepted (any more): check that no step sets ACTIONS_ID_TOKEN_REQUEST_*."}}(o))
const a=p.safeParse((0,f.o_)(o,h))
if(!a.success)throw new c.lZ("oidc-failed",`could not ${h}: the answer holds no token`)
t.mask(a.data.value)
return a.data.value}(t,{...u,githubUrl:e.job.serverUrl,audience:n.server.hostname,mask:e.mask})
return{grant:(0,w.d1)(r,g),refused:t=>function(e,t,n,r,u){const d=function(e){try{const t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString("utf8")),n=i.safeParse(t)
return n.success?n.data:{}}catch{return{}}}(n),l=function(e){const t=Math.max(...e.map(({name:e})=>e.length))
return e.map(({name:e,value:n})=>`${e.padEnd(t)}  ${n}`)}(function(e,t){const n=ageOf(e,t),r=void 0===n?"(none)":function(e){return e<0?`issued ${(0,o.a3)(-e)} in the future`:(0,o.a3)(e)}(n)
return[...a.map(t=>{return{name:t,value:(n=e[t],null==n||""===n?"(none)":(0,s.Is)(Array.isArray(n)?n.map(words).join(", "):words(n),200))}
var n}),{name:"age",value:r}]}(d,e.clock.now())).map(t=>e.scrub(t)),f=[`C1's trust ${u} refused GitHub's token (${(0,m.Z9)(r)}). The claims that it judges:`,...l].join("\n")
return new c.lZ("trust-refused",f,function(e,t,{server:n,dpop:r},o){const a=(0,m.q_)(o,r)
if(void 0!==a)return{hint:a}
if("invalid_client"===o.error)return{hint:"Check that `client-id` is the /wfe client id of a trust that exists in this tenant."}
if(![e.aud].flat().includes(n.hostname))return{hint:`The audience must be ${n.hostname}, the host of the tenant. Check \`server-url\`.`}
const i=ageOf(e,t)??0
if(i>k||i<-b)return{hint:"C1 takes tokens of at most 10 minutes, and none from the future. Check the clock of this runner."}
const c=function(e){return["repository",e.environment?"environment":"job_workflow_ref"].flatMap(t=>{const n=e[t]
return"string"!=typeof n||""===n||(0,s.Is)(n)!==n?[]:[`claims.${t} == ${celString(n)}`]}).join(" && ")}(e)
return""===c?{}:{hint:`Compare them with the trust's condition. A condition that they satisfy: ${c}`}}(d,e.clock.now(),t,r))}(e,n,g,t,r)}}n.d(t,{mayAskForIdToken:()=>mayAskForIdToken,prepareOidc:()=>prepareOidc})
var r=n(8395),o=n(8326),s=n(8722)
const a=["iss","aud","sub","repository","repository_id","ref","environment","job_workflow_ref","event_name","actor","runner_environment"],i=r.g1P(r.YjP(),r.L5J())
var c=n(9984),u=n(3305),d=n(6008),l=n(6249),f=n(9716)
const h="get this job's OIDC token from GitHub",p=r.Ikc({value:r.YjP().check(u.Fk(/^[\w-]+\.[\w-]+\.[\w-]+$/),u.Eb(16384))})
var w=n(1085),m=n(3943)
const k=600,b=60})}

