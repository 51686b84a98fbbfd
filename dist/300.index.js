"use strict"
exports.id=300
exports.ids=[300]
exports.modules={8300:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var errors=__webpack_require__(9984),external_node_fs_=__webpack_require__(3024),external_os_=__webpack_require__(857)
function toCommandValue(input){return null==input?"":"string"==typeof input||input instanceof String?input:JSON.stringify(input)}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_.EOL)}class Command{constructor(command,properties,message){command||(command="missing.command")
this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=" "
let first=!0
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){first?first=!1:cmdStr+=","
cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`::${s=this.message,toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`
var s
return cmdStr}}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var foreign_text=__webpack_require__(8722),identity=__webpack_require__(6008),proxy=__webpack_require__(7568),domain_secret=__webpack_require__(2610)
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
return{owner,repo}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}const WITHHOLDING=new Set(["pull_request","pull_request_review","pull_request_review_comment"])
function property(value,name){if("object"==typeof value&&null!==value)return Object.getOwnPropertyDescriptor(value,name)?.value}const STDOUT=1,PATIENCE_MS=1
function isBusy(thrown){return thrown instanceof Error&&"code"in thrown&&"EAGAIN"===thrown.code}const VERSION="1.0.0",LONGEST_LINE=4e3,env=name=>process.env[name]
function createRunner(){const redactor=function(){const known=new Set
return{add:secret=>{const forms=(0,domain_secret.Bm)(secret).flatMap(part=>(0,domain_secret.mU)(part)),fresh=[...new Set(forms)].filter(form=>!known.has(form))
for(const form of fresh)known.add(form)
return longestFirst(fresh)},scrub:text=>{let result=text
for(const form of longestFirst([...known]))result=result.replaceAll(form,"***")
return result}}}(),job=function(env){const text=name=>env(name)??"",number=name=>/^\d{1,20}$/.test(text(name))?text(name):"0",serverUrl=text("GITHUB_SERVER_URL")||"https://github.com",repository=text("GITHUB_REPOSITORY"),runId=number("GITHUB_RUN_ID"),eventName=text("GITHUB_EVENT_NAME")
return{repository,repositoryId:"0"===number("GITHUB_REPOSITORY_ID")?"":number("GITHUB_REPOSITORY_ID"),workflow:text("GITHUB_WORKFLOW"),job:text("GITHUB_JOB"),runId,runAttempt:number("GITHUB_RUN_ATTEMPT"),serverUrl,eventName,actor:text("GITHUB_ACTOR"),get fromFork(){return WITHHOLDING.has(eventName)&&function(event,repository){const head=property(property(event,"pull_request"),"head")
return void 0!==head&&property(property(head,"repo"),"full_name")!==repository}(function(){try{return(new Context).payload}catch{return{}}}(),repository)},fromDependabot:"dependabot[bot]"===text("GITHUB_ACTOR")}}(env),proxies=(0,proxy.eq)(env),network=function(agent,proxy){let opened,close=()=>{}
return{send:async(request,limits)=>{opened??=(async()=>{process.getBuiltinModule("node:v8").setFlagsFromString("--wasm-tiering-budget=1000000000")
const{createTransport}=await Promise.all([__webpack_require__.e(701),__webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__,5323)),transport=createTransport({userAgent:agent,proxyFor:proxy})
close=()=>transport.close()
return transport})()
return(await opened).send(request,limits)},close:()=>close()}}(function(job){const clean=text=>text.replace(/[^A-Za-z0-9._/-]/g,"_").slice(0,140),{repository,runId,runAttempt}=job
return`c1-ephemeral-credential/${VERSION} (${clean(repository)}; run ${clean(runId)}/${clean(runAttempt)})`}(job),url=>(0,proxy.iJ)(url,proxies)),cancellation=function(){const controller=new AbortController,abort=()=>controller.abort(),signals=["SIGINT","SIGTERM","SIGBREAK"]
for(const signal of signals)process.on(signal,abort)
!function(onBroken){let broken=!1
Object.defineProperty(process,"stdout",{configurable:!0,value:{write:text=>{if(broken)return!1
try{!function(bytes){let written=0
for(;written<bytes.length;)try{written+=(0,external_node_fs_.writeSync)(STDOUT,bytes,written)}catch(thrown){if(!isBusy(thrown))throw thrown
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,PATIENCE_MS)}}(Buffer.from(text))}catch{broken=!0
onBroken()}return!broken}}})}(abort)
return{signal:controller.signal,stop:()=>{abort()
for(const signal of signals)process.off(signal,abort)}}}()
return{input:name=>(env(`INPUT_${name.replaceAll(" ","_").toUpperCase()}`)??"").trim(),env,job,log:createLog(redactor),mask:secret=>{if(!(secret.length<domain_secret.SE))for(const form of redactor.add(secret))issueCommand("add-mask",{},form)},scrub:redactor.scrub,setOutputs:values=>append("GITHUB_OUTPUT",pairs(values)),exportVariables:values=>append("GITHUB_ENV",pairs(values)),saveState:(key,value)=>append("GITHUB_STATE",`${key}=${redactor.scrub(value)}\n`),state:key=>env(`STATE_${key}`)??"",appendSummary:markdown=>{""!==(env("GITHUB_STEP_SUMMARY")??"")&&append("GITHUB_STEP_SUMMARY",redactor.scrub(markdown))},send:network.send,clock,random:bytes=>crypto.getRandomValues(new Uint8Array(bytes)),dualStack:server=>!function({hostname}){return/^\[|^[\d.]+$/.test(hostname)}(server)&&!function(server,proxies){try{return void 0!==(0,proxy.iJ)(server,proxies)}catch{return!0}}(server,proxies)&&function({hostname}){const loopback=(0,identity.cW)(hostname),families=Object.values(process.getBuiltinModule("node:os").networkInterfaces()).flatMap(addresses=>addresses??[]).filter(each=>each.internal===loopback&&!each.address.toLowerCase().startsWith("fe80:")).map(each=>each.family)
return families.includes("IPv4")&&families.includes("IPv6")}(server),cancelled:cancellation.signal,close:()=>{cancellation.stop()
network.close()}}}const clock={now:()=>Date.now(),elapsed:()=>performance.now(),sleep:(ms,signal)=>new Promise(resolve=>{const finish=()=>{clearTimeout(timer)
signal?.removeEventListener("abort",finish)
resolve()},timer=setTimeout(finish,ms)
!0===signal?.aborted&&finish()
signal?.addEventListener("abort",finish,{once:!0})})}
function createLog({scrub}){const safe=text=>(0,foreign_text.Is)(scrub(text),LONGEST_LINE),block=text=>text.split("\n").map(safe).join("\n"),annotate=kind=>(title,message)=>issueCommand(kind,{title:safe(title)},block(message)),info=line=>{process.stdout.write(`${block(line)}\n`)}
return{info,debug:line=>issueCommand("debug",{},safe(line)),notice:annotate("notice"),warning:annotate("warning"),error:annotate("error"),group:(title,lines)=>{issueCommand("group",{},safe(title))
for(const line of lines)info(line)
issueCommand("endgroup",{},"")}}}function pairs(values){const delimiter=`ghadelimiter_${crypto.randomUUID()}`
return Object.entries(values).map(([name,value])=>`${name}<<${delimiter}\n${value}\n${delimiter}\n`).join("")}function append(variable,text){try{(0,external_node_fs_.appendFileSync)(function(variable){const path=env(variable)??"";(0,external_node_fs_.statSync)(path)
return path}(variable),text)}catch(cause){throw function(name,cause){return new errors.lZ("runner-files",`the file that ${name} names could not be written`,{cause})}(variable,cause)}}async function run(story,{failsJob}={failsJob:!0}){const runner=createRunner(),fail=thrown=>{const{code,message,hint}=(0,errors.z6)(thrown)
runner.log[failsJob?"error":"warning"](code,`${message}\n${hint}`)
failsJob&&(process.exitCode=1)}
process.on("uncaughtException",fail)
try{await story(runner)}catch(thrown){fail(thrown)}finally{runner.close()}}}}

