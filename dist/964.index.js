exports.ids=[964]
exports.modules={4935:((e,t,n)=>{function ageOf({iat:e},t){return"number"==typeof e?Math.round(t/1e3-e):void 0}function words(e){if("object"!=typeof e)return String(e)
try{return JSON.stringify(e)}catch{return"(nested too deep to show)"}}function celString(e){return`"${e.replaceAll("\\","\\\\").replaceAll('"','\\"')}"`}function tokenService(e){const t=e.env("ACTIONS_ID_TOKEN_REQUEST_URL"),n=e.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN")
return t&&n?{requestUrl:t,requestToken:n}:void 0}function mayAskForIdToken(e){return void 0!==tokenService(e)}async function prepareOidc(e,t,n,o){const c=tokenService(e)
if(void 0===c)throw(v=e.job).fromFork?new u.lZ("oidc-unavailable","GitHub gives no OIDC token to pull requests from forks",{hint:"Set `on-missing-auth: skip` and let later steps depend on `minted`, or run what needs C1 after the merge."}):v.fromDependabot?new u.lZ("oidc-unavailable","GitHub gave this job, which Dependabot started, no OIDC token",{hint:"Add `permissions: id-token: write` to the job, or set `on-missing-auth: skip` for runs of Dependabot."}):new u.lZ("oidc-unavailable","GitHub gave this job no OIDC token: it lacks the permission",{hint:"Add `permissions: id-token: write` to the job (a reusable workflow needs it in the calling job too)."})
var v
e.mask(c.requestToken)
const g=await async function(e,t){const n=function(e){if(!URL.canParse(e.requestUrl))throw new u.lZ("oidc-failed",`could not ${f}: ACTIONS_ID_TOKEN_REQUEST_URL is not a URL`)
const t=new URL(e.requestUrl),n=(0,d.cW)(t.hostname)
if("https:"!==t.protocol&&(!n||"http:"!==t.protocol))throw new u.lZ("oidc-failed",`could not ${f}: ACTIONS_ID_TOKEN_REQUEST_URL does not start with https://`)
if(n||function(e,t){const n=URL.canParse(t)?new URL(t).hostname:"github.com"
return!(("github.com"===n||n.endsWith(".ghe.com"))&&!e.endsWith(".actions.githubusercontent.com"))||"github.com"!==n&&e.endsWith(`.${n}`)}(t.hostname,e.githubUrl))return t
throw new u.lZ("oidc-failed",`could not ${f}: ${(0,s.hD)(t.hostname)} is not a host of GitHub's token service`)}(t)
n.searchParams.set("audience",t.audience)
const o=await(0,h.c)(e,{repeat:"always",prepare:()=>({method:"GET",url:n,headers:{authorization:`Bearer ${t.requestToken}`},safe:!0})}),r=(0,l.S4)(o,f)
if(r instanceof u.lZ)throw function({code:e,message:t,cause:n},o){if("redirected"===e){const e="It is not followed, because the request carries a token. Look at what stands between runner and GitHub."
return new u.lZ("oidc-failed",t,{hint:e})}if("tenant-unavailable"===e)return new u.lZ("oidc-failed",t)
if("connection-failed"!==e&&"answer-too-large"!==e)return new u.lZ(e,t,{cause:n})
const r=`Check that this runner reaches ${(0,s.hD)(o.hostname)}: firewall, proxy variables, GitHub's status.`
return new u.lZ(e,t,{hint:r,cause:n})}(r,n)
if(r.status>=400)throw new u.lZ("oidc-failed",`could not ${f}: GitHub answered ${r.status}`,function({status:e}){return 401!==e&&403!==e?{}:{hint:"The request token of this job is not accepted (any more): check that no step sets ACTIONS_ID_TOKEN_REQUEST_*."}}(r))
const i=m.safeParse((0,l.o_)(r,f))
if(!i.success)throw new u.lZ("oidc-failed",`could not ${f}: the answer holds no token`)
t.mask(i.data.value)
return i.data.value}(t,{...c,githubUrl:e.job.serverUrl,audience:n.server.hostname,mask:e.mask})
return{grant:(0,w.d1)(o,g),refused:t=>function(e,t,n,o,c){const d=function(e){try{const t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString("utf8")),n=a.safeParse(t)
return n.success?n.data:{}}catch{return{}}}(n),h=function(e){const t=Math.max(...e.map(({name:e})=>e.length))
return e.map(({name:e,value:n})=>`${e.padEnd(t)}  ${n}`)}(function(e,t){const n=ageOf(e,t),o=void 0===n?"(none)":function(e){return e<0?`issued ${(0,r.a3)(-e)} in the future`:(0,r.a3)(e)}(n)
return[...i.map(t=>{return{name:t,value:(n=e[t],null==n||""===n?"(none)":(0,s.Is)(Array.isArray(n)?n.map(words).join(", "):words(n),200))}
var n}),{name:"age",value:o}]}(d,e.clock.now())).map(t=>e.scrub(t)),l=[`C1's trust ${c} refused GitHub's token (${(0,p.Z9)(o)}). The claims that it judges:`,...h].join("\n")
return new u.lZ("trust-refused",l,function(e,t,{server:n,dpop:o},r){const i=(0,p.q_)(r,o)
if(void 0!==i)return{hint:i}
if("invalid_client"===r.error)return{hint:"Check that `client-id` is the /wfe client id of a trust that exists in this tenant."}
if(![e.aud].flat().includes(n.hostname))return{hint:`The audience must be ${n.hostname}, the host of the tenant. Check \`server-url\`.`}
const a=ageOf(e,t)??0
if(a>k||a<-b)return{hint:"C1 takes tokens of at most 10 minutes, and none from the future. Check the clock of this runner."}
const u=function(e){return["repository",e.environment?"environment":"job_workflow_ref"].flatMap(t=>{const n=e[t]
return"string"!=typeof n||""===n||(0,s.Is)(n)!==n?[]:[`claims.${t} == ${celString(n)}`]}).join(" && ")}(e)
return""===u?{}:{hint:`Compare them with the trust's condition. A condition that they satisfy: ${u}`}}(d,e.clock.now(),t,o))}(e,n,g,t,o)}}n.d(t,{mayAskForIdToken:()=>mayAskForIdToken,prepareOidc:()=>prepareOidc})
var o=n(8395),r=n(8326),s=n(8722)
const i=["iss","aud","sub","repository","repository_id","ref","environment","job_workflow_ref","event_name","actor","runner_environment"],a=o.g1P(o.YjP(),o.L5J())
var u=n(9984),c=n(3305),d=n(6008),h=n(6249),l=n(9716)
const f="get this job's OIDC token from GitHub",m=o.Ikc({value:o.YjP().check(c.Fk(/^[\w-]+\.[\w-]+\.[\w-]+$/),c.Eb(16384))})
var w=n(1085),p=n(3943)
const k=600,b=60})}

