"use strict"
exports.id=323
exports.ids=[323]
exports.modules={567:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{MU:()=>CALL_TIMEOUT_MS,Th:()=>BODY_LIMIT,pM:()=>NetworkFailure})
class NetworkFailure extends Error{name="NetworkFailure"
kind
sent
constructor(kind,sent,message,cause){super(message,void 0===cause?void 0:{cause})
this.kind=kind
this.sent=sent}}const BODY_LIMIT=1048576,CALL_TIMEOUT_MS=1e4},5323:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createTransport:()=>createTransport})
var client=__webpack_require__(3701),client_default=__webpack_require__.n(client),http=__webpack_require__(567)
const PROXY_CODES=new Set(["UND_ERR_PRX_CONN","UND_ERR_PRX_TLS"]),TLS_CODE=/^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/,TLS_WORDS=[[/^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/,"it comes from an authority that this runner does not know"],[/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/,"it is for another name"],[/^CERT_HAS_EXPIRED$/,"it has expired"],[/^(EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/,"the server spoke no TLS"],[/^CERT_NOT_YET_VALID$/,"it is not valid yet"]],UNREACHABLE=new Map([["ECONNREFUSED","nothing listens there"],["ENOTFOUND","the name is not known"],["EAI_AGAIN","the name could not be looked up"],["EHOSTUNREACH","the network knows no way there"],["ENETUNREACH","the network knows no way there"],["EADDRNOTAVAIL",""],["UND_ERR_CONNECT_TIMEOUT","nothing answers there"]])
function failureOf(error,{sent,proxy}){const codes=codesOf(error),code=codes[0]??"unknown network error",failure=(kind,message)=>new http.pM(kind,sent,message,error),status=function(error){const status=error instanceof Error?/^Proxy response \((\d{3})\)/.exec(error.message)?.[1]:void 0
return void 0===status?void 0:Number(status)}(error)
if(void 0!==status)return failure(status>=500?"proxy":"proxy-refused",`${proxy??"the proxy"} answered ${status}`)
const tls=codes.find(each=>TLS_CODE.test(each))
if(void 0!==tls)return failure("tls",function(code){const words=TLS_WORDS.find(([pattern])=>pattern.test(code))?.[1]
return void 0===words?code:`${words} (${code})`}(tls))
const unreachable=codes.some(each=>UNREACHABLE.has(each))||!sent&&!codes.some(isProxyCode)
if(void 0!==proxy&&(unreachable||codes.some(isProxyCode)))return failure("proxy",`${proxy} is not reached (${code})`)
if(!unreachable)return failure("lost",code)
const words=UNREACHABLE.get(code)??""
return failure("unreachable",""===words?code:`${words} (${code})`)}function isProxyCode(code){return PROXY_CODES.has(code)}function codesOf(error,depth=4){return 0!==depth&&error instanceof Error?[..."code"in error&&"string"==typeof error.code?[error.code]:[],...(error instanceof AggregateError?error.errors:[error.cause]).flatMap(each=>codesOf(each,depth-1))]:[]}const PIPELINING=3
function createTransport(options){const ways=new Map
return{send:async(request,limits)=>function({dispatcher,proxy},request,limits,userAgent){return new Promise((resolve,reject)=>{let controller,sent=!1,settled=!1,status=0,headers={}
const chunks=[]
let size=0
const settle=finish=>{if(!settled){settled=!0
clearTimeout(timer)
limits.signal?.removeEventListener("abort",onAbort)
finish()}},fail=failure=>{settle(()=>reject(failure))
controller?.abort(failure)},onAbort=()=>fail(new http.pM("aborted",sent,"the job was cancelled")),timer=setTimeout(()=>fail(new http.pM("timeout",sent,`waited ${(limits.timeoutMs/1e3).toFixed(1)} s`)),limits.timeoutMs)
if(!0===limits.signal?.aborted)return onAbort()
limits.signal?.addEventListener("abort",onAbort,{once:!0})
dispatcher.dispatch({origin:request.url.origin,path:`${request.url.pathname}${request.url.search}`,method:request.method,headers:{"user-agent":userAgent,accept:"application/json",...request.headers},body:request.body??null,idempotent:request.safe,blocking:!request.safe},{onRequestStart:started=>{controller=started
settled?started.abort(new Error("given up before it was sent")):sent=!0},onResponseStart:(_controller,statusCode,fields)=>{status=statusCode
headers=function(fields){const entries=Object.entries(fields).map(([name,value])=>[name.toLowerCase(),Array.isArray(value)?value.join(", "):value??""])
return Object.fromEntries(entries)}(fields)},onResponseData:(_controller,chunk)=>{size+=chunk.length
size>http.Th?fail(new http.pM("too-large",sent,`reading stopped after ${http.Th} bytes`)):chunks.push(chunk)},onResponseEnd:()=>{settle(()=>resolve({status,headers,body:Buffer.concat(chunks).toString("utf8")}))},onResponseError:(_controller,error)=>fail(failureOf(error,{sent,proxy}))})})}(await(async request=>{const key=`${request.url.origin} ${request.family??""}`,known=ways.get(key)
if(void 0!==known)return known
const opened=await async function(request,proxyFor){const proxied=await async function(url,proxyFor){try{const proxy=proxyFor(url)
if(void 0===proxy)return
const{openProxied}=await Promise.all([__webpack_require__.e(163),__webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__,2594))
return{dispatcher:openProxied(proxy),proxy:proxy.host}}catch(cause){throw new http.pM("proxy-refused",!1,"its variable does not hold the URL of an http proxy",cause)}}(request.url,proxyFor)
if(void 0!==proxied)return proxied
const connect={timeout:0,...void 0===request.family?{}:{family:request.family}}
return{dispatcher:new(client_default())(request.url.origin,{connect,pipelining:PIPELINING,headersTimeout:0,bodyTimeout:0,allowH2:!1}),proxy:void 0}}(request,options.proxyFor),raced=ways.get(key)
if(void 0!==raced)return raced
ways.set(key,opened)
return opened})(request),request,limits,options.userAgent),close:()=>{for(const{dispatcher}of ways.values())dispatcher.destroy()
ways.clear()}}}}}

