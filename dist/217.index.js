"use strict"
exports.id=217
exports.ids=[217]
exports.modules={8722:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Is:()=>harmless,UZ:()=>markdownCell,hD:()=>quote})
const TERMINAL_SEQUENCE=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g,LINE_BREAK=/(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*/g,OTHER_SPACE=/[\t\p{Zs}]/gu,UNSEEN=/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,LEADING_COLONS=/^([\p{M}\p{Zs}\ufffd⏎]*:[\p{M}\ufffd]*)(?=:)/u,HASHES_BRACKET=/(#[\p{M}\ufffd]*#[\p{M}\ufffd]*)(?=\[)/gu
function oneLine(text){return text.trim().replace(TERMINAL_SEQUENCE,"�").replace(LINE_BREAK,"⏎").replace(OTHER_SPACE," ").replace(UNSEEN,"�").replace(HASHES_BRACKET,"$1 ")}function cut(text,limit){if(text.length<=limit)return text
const end=Math.max(0,limit-1),last=text.codePointAt(end-1)??0
return`${text.slice(0,last>65535?end-1:end)}…`}function harmless(text,limit=300){return cut(oneLine(text).replace(LEADING_COLONS,"$1 "),limit)}function quote(text,limit=60){return`"${cut(oneLine(text),limit).replaceAll('"','\\"')}"`}const MARKDOWN_MEANING=/[&<>"'`*_~$\\[\]|#!@:]/g,LINK_STARTERS=new Set(["@","#",":"])
function markdownCell(text){return harmless(text).replace(MARKDOWN_MEANING,char=>`&#${char.charCodeAt(0)};${LINK_STARTERS.has(char)?"<wbr>":""}`).replace(/\bwww\./gi,start=>`${start.slice(0,3)}<wbr>.`)}},6008:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ep:()=>parseServerUrl,Q0:()=>parseClientId,cW:()=>isLoopbackHost,eQ:()=>isId,ho:()=>serverOfClientId})
var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8722),_result_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7067)
const CLIENT_ID=/^[A-Za-z0-9][A-Za-z0-9._-]*@(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?)\/(?<kind>[a-z]{2,16})$/
function isId(text){return/^[A-Za-z0-9_][A-Za-z0-9_.~@:-]{0,127}$/.test(text)}function parseClientId(text){const{host:host,kind:kind}=CLIENT_ID.exec(text)?.groups??{}
return void 0===host||void 0===kind?(0,_result_js__WEBPACK_IMPORTED_MODULE_1__._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is not of the form name@tenant.conductor.one/spc`):(0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({text:text,host:host.toLowerCase(),kind:kind})}const TENANT_HOST=/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*\.(conductor\.one|conductorone\.com)$/
function serverOfClientId(clientId){if(!TENANT_HOST.test(clientId.host)){const hint="if it is your tenant all the same, say so with server-url"
return(0,_result_js__WEBPACK_IMPORTED_MODULE_1__._)(`its host ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(clientId.host)} is not under conductor.one or conductorone.com; ${hint}`)}return(0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({url:new URL(`https://${clientId.host}`),hostname:clientId.host,overridden:!1})}function parseServerUrl(text){if(!URL.canParse(text))return(0,_result_js__WEBPACK_IMPORTED_MODULE_1__._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is not a URL; expected https://tenant.conductor.one`)
const url=new URL(text)
return""!==url.username||""!==url.password?(0,_result_js__WEBPACK_IMPORTED_MODULE_1__._)("must not hold a user name or password"):"/"!==url.pathname||""!==url.search||""!==url.hash?(0,_result_js__WEBPACK_IMPORTED_MODULE_1__._)(`must be an address alone, without path, query or fragment; expected ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(url.origin)}`):"https:"===url.protocol||"http:"===url.protocol&&isLoopbackHost(url.hostname)?(0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({url:new URL(url.origin),hostname:url.hostname,overridden:!0}):(0,_result_js__WEBPACK_IMPORTED_MODULE_1__._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(url.origin)} must start with https:// (http:// is for loopback only)`)}function isLoopbackHost(hostname){return/^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)}},7067:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>err,ok:()=>ok})
function ok(value){return{ok:!0,value:value}}function err(error){return{ok:!1,error:error}}},2610:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Bm:()=>secretParts,DW:()=>claimsToHoldKey,SE:()=>SHORTEST_MASK,UG:()=>parseSigningKey,mU:()=>maskableForms,zh:()=>Secret})
var _result_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7067)
class Secret{#value
constructor(value){this.#value=value}reveal(){return this.#value}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}const SCHEME="secret-token:",AUTHORITY="conductorone.com",VERSION="v1",KEY_BYTES=/^[A-Za-z0-9_-]{43}$/
function claimsToHoldKey(secret){return secret.startsWith(SCHEME)}function parseSigningKey(secret){if(!secret.startsWith(SCHEME))return(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)(`does not start with "${SCHEME}", as every C1 client secret does`)
const[authority,version,...rest]=secret.slice(SCHEME.length).split(":")
if(authority!==AUTHORITY)return(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)(`is a secret token, but not one of ${AUTHORITY}`)
if(version!==VERSION)return(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)(`is not of version ${VERSION}, the one that this action can read`)
const payload=rest.join(":")
return""===payload?(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)("ends before its key: it was cut when it was copied"):/^[A-Za-z0-9_-]+={0,2}$/.test(payload)?function(text){const jwk=function(text){try{const value=JSON.parse(text)
return"object"==typeof value&&null!==value&&"kty"in value?value:void 0}catch{return}}(text)
if(void 0===jwk)return(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)("has a key that is not a JSON Web Key: it was cut or altered when it was copied")
const{kty:kty,crv:crv,x:x,d:d}=jwk
return"OKP"!==kty||"Ed25519"!==crv?(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)("holds a key of another kind; C1 signs with Ed25519 (OKP) keys"):void 0===d||""===d?(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)('holds a public key only: the private part "d" is missing'):isKeyPart(d)&&isKeyPart(x)?(0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({kty:kty,crv:crv,x:x,d:d}):(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)("holds an Ed25519 key of a wrong length")}(Buffer.from(payload,"base64url").toString("utf8")):(0,_result_js__WEBPACK_IMPORTED_MODULE_0__._)("has a key that is not base64url: it was altered when copied")}function isKeyPart(value){return"string"==typeof value&&KEY_BYTES.test(value)}const SHORTEST_MASK=8
function secretParts(secret){const key=parseSigningKey(secret)
if(!key.ok)return[secret]
const payload=secret.slice(secret.lastIndexOf(":")+1)
return[secret,payload,Buffer.from(payload,"base64url").toString("utf8"),key.value.d]}function maskableForms(secret){const bytes=Buffer.from(secret,"utf8"),hex=bytes.toString("hex"),percent=encodeURIComponent(secret),forms=[secret,JSON.stringify(secret).slice(1,-1),percent,percent.replace(/%[0-9A-F]{2}/g,triplet=>triplet.toLowerCase()),new URLSearchParams([["",secret]]).toString().slice(1),hex,hex.toUpperCase(),...[0,1,2].flatMap(offset=>function(bytes,offset){const padded=Buffer.concat([Buffer.alloc(offset),bytes]),whole=padded.length-padded.length%3,core=padded.subarray(0,whole).toString("base64").slice(0===offset?0:offset+1)
return[core,core.replaceAll("+","-").replaceAll("/","_")]}(bytes,offset))]
return[...new Set(forms)].filter(form=>form.length>=SHORTEST_MASK&&form.trim()===form)}},9984:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lZ:()=>ActionError,z6:()=>asActionError})
const catalogue={"invalid-inputs":{cause:"One or more inputs of the step are missing or malformed. All of them are listed at once; nothing was sent.",cure:"Correct the inputs that the message names, in the `with:` block of the step."},"insecure-tls":{cause:"NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so no certificate would be checked. Nothing was sent.",cure:"Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file."},"runner-files":{cause:"A file through which GitHub's runner takes outputs, state or variables is missing or can't be written.",cure:"Check the disk and the permissions of RUNNER_TEMP on a self-hosted runner, and that no step unsets GITHUB_*."},"connection-failed":{cause:"No connection to the server: the name does not resolve, nothing listens there, or the network is cut.",cure:"Check `server-url` or the host in `client-id`, the firewall, and the proxy variables of the runner."},"tls-failed":{cause:"The server's certificate could not be trusted.",cure:"Behind a private certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file in the env of the job."},"proxy-failed":{cause:"The proxy named by HTTPS_PROXY or HTTP_PROXY did not let the connection through.",cure:"Check that proxy and its password, or list the server in NO_PROXY."},"timed-out":{cause:"The answer did not come in time: 10 seconds a call, and the `timeout` of the whole step.",cure:"Run the job again; raise `timeout` if the network of the runner is slow."},"connection-lost":{cause:"The connection broke between request and answer, and repeating the call did not help.",cure:"Run the job again; if it recurs, look at the proxy or firewall between the runner and the tenant."},"answer-too-large":{cause:"The answer was larger than 1 MiB, which no answer of C1 is.",cure:"Check that `server-url` is a C1 tenant, and that no proxy answers in its place."},"unexpected-answer":{cause:"The answer was not what the C1 API documents: another shape, a field missing, or not JSON.",cure:"Check that `server-url` is a C1 tenant; if it is, report the field that the message names."},redirected:{cause:"The server answered with a redirect. Redirects are never followed: a token goes to the tenant only.",cure:"Set `server-url` to the address that the tenant really has."},"tenant-unavailable":{cause:'The tenant kept answering with a server error or with "too many requests" until the time was up.',cure:"Run the job again later; with many jobs at once, raise `timeout`."},"sign-in-refused":{cause:"C1 refused the client: unknown or revoked client id, wrong secret, or not allowed from this address.",cure:"Check `client-id` and `client-secret` as they stand in C1, and the allowed source ranges of that client."},"oidc-unavailable":{cause:"GitHub gave this job no OIDC token: the permission is missing, or the event may not have one.",cure:"Add `permissions: id-token: write` to the job; for forks and Dependabot see `on-missing-auth`."},"oidc-failed":{cause:"GitHub's token service did not hand out a usable token, or its address is not to be trusted.",cure:"Run the job again; if it recurs, look at GitHub's status, and at steps that set ACTIONS_ID_TOKEN_REQUEST_URL."},"trust-refused":{cause:"C1's workload federation trust did not accept GitHub's token. The message shows the claims that it judges.",cure:"Compare the claims with the condition of the trust in C1, and change one of them."},"dpop-downgraded":{cause:"A token bound to a key was asked for (DPoP), and the server answered with one that anybody could use.",cure:"Turn `dpop` off if the tenant does not support it; if it does, something between is altering answers."},forbidden:{cause:"The client that signed in lacks the role for this call.",cure:"Give it the role that the message names; for minting: owner of the service principal or Super Administrator."},"not-found":{cause:"The tenant does not know the id.",cure:"Check the id in C1, and that the client belongs to the same tenant."},"request-refused":{cause:"The tenant refused the request as it stands. The message carries the tenant's own words.",cure:"Change the input that those words speak of."},"address-unknown":{cause:"The address of this runner could not be learned from the tenant, so the credential can not be pinned to it.",cure:"List the addresses in `allow-source-cidrs`, or let the client call test-source-ip; nothing weaker is assumed."},"role-unknown":{cause:"A name or id in `scoped-roles` matches no role of the tenant, or more than one.",cure:"Use one of the ids that the message lists."},"mint-uncertain":{cause:"The tenant did not say whether the credential was created, twice.",cure:"Run the job again. What was created carries a marker, and is revoked when this job ends."},"grant-mismatch":{cause:"The credential came out different from what was asked. It was revoked and not handed on.",cure:"Compare asked and got in the message; a policy of the tenant may alter credentials."},"verify-failed":{cause:"The new credential could not get a token from this runner. It was revoked and not handed on.",cure:"The message says which cause is likely; for credentials meant for other machines set `verify: false`."},"revoke-failed":{cause:"The credential could not be revoked.",cure:"Revoke it in C1 by the id in the message; the message says when it dies by itself, where that is known."},cancelled:{cause:"The job was cancelled. What had been created is revoked, at once or when the job ends.",cure:"Nothing to do."},internal:{cause:"A defect of this action.",cure:"Report it with the text of the message, which holds no secret."}}
class ActionError extends Error{name="ActionError"
code
hint
constructor(code,message,options={}){super(message,void 0===options.cause?void 0:{cause:options.cause})
this.code=code
this.hint=options.hint??catalogue[code].cure}}function asActionError(thrown){if(thrown instanceof ActionError)return thrown
const kind=thrown instanceof Error?thrown.name:typeof thrown
return new ActionError("internal",`unexpected ${kind} inside the action`,{cause:thrown})}},9217:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var errors=__webpack_require__(9984),external_node_fs_=__webpack_require__(3024),external_os_=__webpack_require__(857),utils=__webpack_require__(4679)
function issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_.EOL)}class Command{constructor(command,properties,message){command||(command="missing.command")
this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" "
let first=!0
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){first?first=!1:cmdStr+=","
cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`::${s=this.message,(0,utils.E)(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`
var s
return cmdStr}}function escapeProperty(s){return(0,utils.E)(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var foreign_text=__webpack_require__(8722),identity=__webpack_require__(6008)
function proxyFor(url,variables){const value="https:"===url.protocol?variables.https:variables.http
if(""!==value&&!(0,identity.cW)(url.hostname)&&!function(url,list){const host=url.hostname.toLowerCase(),port=url.port||("https:"===url.protocol?"443":"80")
return list.toLowerCase().split(/[\s,]+/).filter(entry=>""!==entry).some(entry=>{if("*"===entry)return!0
const[,name="",entryPort]=/^(.*?)(?::(\d+))?$/.exec(entry)??[],bare=name.replace(/^\*?\./,"")
return(void 0===entryPort||entryPort===port)&&(host===bare||host.endsWith(`.${bare}`))})}(url,variables.no))return new URL(value.includes("://")?value:`http://${value}`)}var domain_secret=__webpack_require__(2610)
function longestFirst(forms){return[...forms].sort((a,b)=>b.length-a.length)}var external_fs_=__webpack_require__(9896)
class Context{constructor(){var _a,_b,_c
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const path=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=null!==(_a=process.env.GITHUB_API_URL)&&void 0!==_a?_a:"https://api.github.com"
this.serverUrl=null!==(_b=process.env.GITHUB_SERVER_URL)&&void 0!==_b?_b:"https://github.com"
this.graphqlUrl=null!==(_c=process.env.GITHUB_GRAPHQL_URL)&&void 0!==_c?_c:"https://api.github.com/graphql"}get issue(){const payload=this.payload
return Object.assign(Object.assign({},this.repo),{number:(payload.issue||payload.pull_request||payload).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[owner,repo]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:owner,repo:repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}const WITHHOLDING=new Set(["pull_request","pull_request_review","pull_request_review_comment"])
function property(value,name){if("object"==typeof value&&null!==value)return Object.getOwnPropertyDescriptor(value,name)?.value}const VERSION="1.0.0",LONGEST_LINE=4e3,env=name=>process.env[name]
function createRunner(){const redactor=function(){const known=new Set
return{add:secret=>{const forms=(0,domain_secret.Bm)(secret).flatMap(part=>(0,domain_secret.mU)(part)),fresh=[...new Set(forms)].filter(form=>!known.has(form))
for(const form of fresh)known.add(form)
return longestFirst(fresh)},scrub:text=>{let result=text
for(const form of longestFirst([...known]))result=result.replaceAll(form,"***")
return result}}}(),job=function(env){const text=name=>env(name)??"",number=name=>/^\d{1,20}$/.test(text(name))?text(name):"0",serverUrl=text("GITHUB_SERVER_URL")||"https://github.com",repository=text("GITHUB_REPOSITORY"),runId=number("GITHUB_RUN_ID"),eventName=text("GITHUB_EVENT_NAME")
return{repository:repository,repositoryId:"0"===number("GITHUB_REPOSITORY_ID")?"":number("GITHUB_REPOSITORY_ID"),workflow:text("GITHUB_WORKFLOW"),job:text("GITHUB_JOB"),runId:runId,runAttempt:number("GITHUB_RUN_ATTEMPT"),serverUrl:serverUrl,eventName:eventName,actor:text("GITHUB_ACTOR"),get fromFork(){return WITHHOLDING.has(eventName)&&function(event,repository){const head=property(property(event,"pull_request"),"head")
return void 0!==head&&property(property(head,"repo"),"full_name")!==repository}(function(){try{return(new Context).payload}catch{return{}}}(),repository)},fromDependabot:"dependabot[bot]"===text("GITHUB_ACTOR")}}(env),proxies=function(env){const either=name=>(env(name)||env(name.toUpperCase())||"").trim()
return{https:either("https_proxy"),http:either("http_proxy"),no:either("no_proxy")}}(env),network=function(agent,proxy){let opened,close=()=>{}
return{send:async(request,limits)=>{opened??=(async()=>{const{createTransport:createTransport}=await Promise.all([__webpack_require__.e(701),__webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__,5323)),transport=createTransport({userAgent:agent,proxyFor:proxy})
close=()=>transport.close()
return transport})()
return(await opened).send(request,limits)},close:()=>close()}}(function(job){const clean=text=>text.replace(/[^A-Za-z0-9._/-]/g,"_").slice(0,140),{repository:repository,runId:runId,runAttempt:runAttempt}=job
return`c1-ephemeral-credential/${VERSION} (${clean(repository)}; run ${clean(runId)}/${clean(runAttempt)})`}(job),url=>proxyFor(url,proxies)),cancellation=function(){const controller=new AbortController,abort=()=>controller.abort(),signals=["SIGINT","SIGTERM","SIGBREAK"]
for(const signal of signals)process.on(signal,abort)
return{signal:controller.signal,stop:()=>{for(const signal of signals)process.off(signal,abort)}}}()
return{input:name=>(env(`INPUT_${name.replaceAll(" ","_").toUpperCase()}`)??"").trim(),env:env,job:job,log:createLog(redactor),mask:secret=>{if(!(secret.length<domain_secret.SE))for(const form of redactor.add(secret))issueCommand("add-mask",{},form)},scrub:redactor.scrub,setOutputs:values=>setPairs("OUTPUT",values),exportVariables:values=>setPairs("ENV",values),saveState:(key,value)=>append("GITHUB_STATE",`${key}=${redactor.scrub(value)}\n`),state:key=>env(`STATE_${key}`)??"",appendSummary:markdown=>{""!==(env("GITHUB_STEP_SUMMARY")??"")&&append("GITHUB_STEP_SUMMARY",redactor.scrub(markdown))},send:network.send,clock:clock,random:bytes=>crypto.getRandomValues(new Uint8Array(bytes)),dualStack:server=>!function({hostname:hostname}){return/^\[|^[\d.]+$/.test(hostname)}(server)&&void 0===proxyFor(server,proxies)&&function({hostname:hostname}){const loopback=(0,identity.cW)(hostname),families=Object.values(process.getBuiltinModule("node:os").networkInterfaces()).flatMap(addresses=>addresses??[]).filter(each=>each.internal===loopback&&!each.address.toLowerCase().startsWith("fe80:")).map(each=>each.family)
return families.includes("IPv4")&&families.includes("IPv6")}(server),cancelled:cancellation.signal,close:()=>{network.close()
cancellation.stop()}}}const clock={now:()=>Date.now(),elapsed:()=>performance.now(),sleep:(ms,signal)=>new Promise(resolve=>{const finish=()=>{clearTimeout(timer)
signal?.removeEventListener("abort",finish)
resolve()},timer=setTimeout(finish,ms)
!0===signal?.aborted&&finish()
signal?.addEventListener("abort",finish,{once:!0})})}
function createLog({scrub:scrub}){const safe=text=>(0,foreign_text.Is)(scrub(text),LONGEST_LINE),block=text=>text.split("\n").map(safe).join("\n"),annotate=kind=>(title,message)=>issueCommand(kind,{title:safe(title)},block(message)),info=line=>{process.stdout.write(`${block(line)}\n`)}
return{info:info,debug:line=>issueCommand("debug",{},safe(line)),notice:annotate("notice"),warning:annotate("warning"),error:annotate("error"),group:(title,lines)=>{issueCommand("group",{},safe(title))
for(const line of lines)info(line)
issueCommand("endgroup",{},"")}}}async function setPairs(kind,values){const{issueFileCommand:issueFileCommand,prepareKeyValueMessage:prepareKeyValueMessage}=await __webpack_require__.e(902).then(__webpack_require__.bind(__webpack_require__,2902)),pairs=Object.entries(values).map(([name,value])=>prepareKeyValueMessage(name,value))
try{issueFileCommand(kind,pairs.join("\n"))}catch(cause){throw unwritable(`GITHUB_${kind}`,cause)}}function append(variable,text){try{(0,external_node_fs_.appendFileSync)(function(variable){const path=env(variable)??"";(0,external_node_fs_.statSync)(path)
return path}(variable),text)}catch(cause){throw unwritable(variable,cause)}}function unwritable(name,cause){return new errors.lZ("runner-files",`the file that ${name} names could not be written`,{cause:cause})}async function run(story){const runner=createRunner(),fail=thrown=>{const{code:code,message:message,hint:hint}=(0,errors.z6)(thrown)
runner.log.error(code,`${message}\n${hint}`)
process.exitCode=1}
process.on("uncaughtException",fail)
try{await story(runner)}catch(thrown){fail(thrown)}finally{runner.close()}}},4679:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>toCommandValue})
function toCommandValue(input){return null==input?"":"string"==typeof input||input instanceof String?input:JSON.stringify(input)}}}

