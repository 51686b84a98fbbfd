"use strict"
exports.id=701
exports.ids=[701]
exports.modules={9136:(module,__unused_webpack_exports,__webpack_require__)=>{const net=__webpack_require__(7030),assert=__webpack_require__(4589),util=__webpack_require__(3440),{InvalidArgumentError,ConnectTimeoutError}=__webpack_require__(8707)
let tls
const SessionCache=class{constructor(maxCachedSessions){this._maxCachedSessions=maxCachedSessions
this._sessionCache=new Map
this._sessionRegistry=new FinalizationRegistry(key=>{if(this._sessionCache.size<this._maxCachedSessions)return
const ref=this._sessionCache.get(key)
void 0!==ref&&void 0===ref.deref()&&this._sessionCache.delete(key)})}get(sessionKey){const ref=this._sessionCache.get(sessionKey)
return ref?ref.deref():null}set(sessionKey,session){if(0!==this._maxCachedSessions){if(this._sessionCache.has(sessionKey))this._sessionCache.delete(sessionKey)
else if(this._sessionCache.size>=this._maxCachedSessions){let evicted=!1
for(const[key,ref]of this._sessionCache)if(void 0===ref.deref()){this._sessionCache.delete(key)
evicted=!0
break}if(!evicted){const oldest=this._sessionCache.keys().next()
oldest.done||this._sessionCache.delete(oldest.value)}}this._sessionCache.set(sessionKey,new WeakRef(session))
this._sessionRegistry.register(session,sessionKey)}}}
module.exports=function({allowH2,preferH2,useH2c,maxCachedSessions,socketPath,timeout,session:customSession,...opts}){if(null!=maxCachedSessions&&(!Number.isInteger(maxCachedSessions)||maxCachedSessions<0))throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero")
const options={path:socketPath,...opts},sessionCache=new SessionCache(maxCachedSessions??100)
timeout=timeout??1e4
allowH2=null==allowH2||allowH2
return function({hostname,host,protocol,port,servername,localAddress,httpSocket},callback){let socket
if("https:"===protocol){tls||(tls=__webpack_require__(1692))
const sessionKey=(servername=servername||options.servername||util.getServerName(host)||null)||hostname
assert(sessionKey)
const session=customSession||sessionCache.get(sessionKey)||null
port=port||443
socket=tls.connect({highWaterMark:16384,...options,servername,session,localAddress,ALPNProtocols:allowH2?preferH2?["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:httpSocket,port,host:hostname})
socket.on("session",function(session){sessionCache.set(sessionKey,session)})}else{assert(!httpSocket,"httpSocket can only be sent on TLS update")
port=port||80
const connectOptions={highWaterMark:65536,...options,localAddress,port,host:hostname},family=net.isIP(hostname)
if(0!==family&&servername&&servername!==hostname){connectOptions.host=servername
connectOptions.lookup=(_hostname,lookupOptions,cb)=>{lookupOptions.all?cb(null,[{address:hostname,family}]):cb(null,hostname,family)}}socket=net.connect(connectOptions)
!0===useH2c&&(socket.alpnProtocol="h2")}if(null==options.keepAlive||options.keepAlive){const keepAliveInitialDelay=void 0===options.keepAliveInitialDelay?6e4:options.keepAliveInitialDelay
socket.setKeepAlive(!0,keepAliveInitialDelay)}const clearConnectTimeout=util.setupConnectTimeout(new WeakRef(socket),{timeout,hostname,port})
socket.setNoDelay(!0).once("https:"===protocol?"secureConnect":"connect",function(){queueMicrotask(clearConnectTimeout)
if(callback){const cb=callback
callback=null
cb(null,this)}}).on("error",function(err){queueMicrotask(clearConnectTimeout)
if(callback){const cb=callback
callback=null
cb(function(err,socket,opts){if(err instanceof AggregateError&&("ETIMEDOUT"===err.code||err.errors.some(e=>null!=e&&"ETIMEDOUT"===e.code))){let message="Connect Timeout Error"
Array.isArray(socket.autoSelectFamilyAttemptedAddresses)?message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`:message+=` (attempted address: ${opts.hostname}:${opts.port},`
message+=` timeout: ${opts.timeout}ms)`
const wrapped=new ConnectTimeoutError(message)
wrapped.cause=err
return wrapped}return err}(err,this,{timeout,hostname,port}))}})
return socket}}},735:module=>{const wellknownHeaderNames=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],headerNameLowerCasedRecord={}
Object.setPrototypeOf(headerNameLowerCasedRecord,null)
for(let i=0;i<wellknownHeaderNames.length;++i){const key=wellknownHeaderNames[i],lowerCasedKey=key.toLowerCase()
headerNameLowerCasedRecord[key]=headerNameLowerCasedRecord[lowerCasedKey]=lowerCasedKey}module.exports={wellknownHeaderNames,headerNameLowerCasedRecord,defaultWebSocketMaxFragments:131072,defaultWebSocketMaxPayloadSize:134217728}},2414:(module,__unused_webpack_exports,__webpack_require__)=>{const diagnosticsChannel=__webpack_require__(3053),util=__webpack_require__(7975),undiciDebugLog=util.debuglog("undici"),fetchDebuglog=util.debuglog("fetch"),websocketDebuglog=util.debuglog("websocket"),channels={beforeConnect:diagnosticsChannel.channel("undici:client:beforeConnect"),connected:diagnosticsChannel.channel("undici:client:connected"),connectError:diagnosticsChannel.channel("undici:client:connectError"),sendHeaders:diagnosticsChannel.channel("undici:client:sendHeaders"),create:diagnosticsChannel.channel("undici:request:create"),bodySent:diagnosticsChannel.channel("undici:request:bodySent"),bodyChunkSent:diagnosticsChannel.channel("undici:request:bodyChunkSent"),bodyChunkReceived:diagnosticsChannel.channel("undici:request:bodyChunkReceived"),headers:diagnosticsChannel.channel("undici:request:headers"),trailers:diagnosticsChannel.channel("undici:request:trailers"),error:diagnosticsChannel.channel("undici:request:error"),open:diagnosticsChannel.channel("undici:websocket:open"),close:diagnosticsChannel.channel("undici:websocket:close"),socketError:diagnosticsChannel.channel("undici:websocket:socket_error"),ping:diagnosticsChannel.channel("undici:websocket:ping"),pong:diagnosticsChannel.channel("undici:websocket:pong"),proxyConnected:diagnosticsChannel.channel("undici:proxy:connected")}
let isTrackingClientEvents=!1
function trackClientEvents(debugLog=undiciDebugLog){if(!isTrackingClientEvents)if(channels.beforeConnect.hasSubscribers||channels.connected.hasSubscribers||channels.connectError.hasSubscribers||channels.sendHeaders.hasSubscribers)isTrackingClientEvents=!0
else{isTrackingClientEvents=!0
diagnosticsChannel.subscribe("undici:client:beforeConnect",evt=>{const{connectParams:{version,protocol,port,host}}=evt
debugLog("connecting to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)})
diagnosticsChannel.subscribe("undici:client:connected",evt=>{const{connectParams:{version,protocol,port,host}}=evt
debugLog("connected to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)})
diagnosticsChannel.subscribe("undici:client:connectError",evt=>{const{connectParams:{version,protocol,port,host},error}=evt
debugLog("connection to %s%s using %s%s errored - %s",host,port?`:${port}`:"",protocol,version,error.message)})
diagnosticsChannel.subscribe("undici:client:sendHeaders",evt=>{const{request:{method,path,origin}}=evt
debugLog("sending request to %s %s%s",method,origin,path)})}}let isTrackingRequestEvents=!1,isTrackingWebSocketEvents=!1
if(undiciDebugLog.enabled||fetchDebuglog.enabled){trackClientEvents(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog)
!function(debugLog=undiciDebugLog){if(!isTrackingRequestEvents)if(channels.headers.hasSubscribers||channels.trailers.hasSubscribers||channels.error.hasSubscribers)isTrackingRequestEvents=!0
else{isTrackingRequestEvents=!0
diagnosticsChannel.subscribe("undici:request:headers",evt=>{const{request:{method,path,origin},response:{statusCode}}=evt
debugLog("received response to %s %s%s - HTTP %d",method,origin,path,statusCode)})
diagnosticsChannel.subscribe("undici:request:trailers",evt=>{const{request:{method,path,origin}}=evt
debugLog("trailers received from %s %s%s",method,origin,path)})
diagnosticsChannel.subscribe("undici:request:error",evt=>{const{request:{method,path,origin},error}=evt
debugLog("request to %s %s%s errored - %s",method,origin,path,error.message)})}}(fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog)}if(websocketDebuglog.enabled){trackClientEvents(undiciDebugLog.enabled?undiciDebugLog:websocketDebuglog)
!function(debugLog=websocketDebuglog){if(!isTrackingWebSocketEvents)if(channels.open.hasSubscribers||channels.close.hasSubscribers||channels.socketError.hasSubscribers||channels.ping.hasSubscribers||channels.pong.hasSubscribers)isTrackingWebSocketEvents=!0
else{isTrackingWebSocketEvents=!0
diagnosticsChannel.subscribe("undici:websocket:open",evt=>{if(null!=evt.address){const{address,port}=evt.address
debugLog("connection opened %s%s",address,port?`:${port}`:"")}else debugLog("connection opened")})
diagnosticsChannel.subscribe("undici:websocket:close",evt=>{const{websocket,code,reason}=evt
debugLog("closed connection to %s - %s %s",websocket.url,code,reason)})
diagnosticsChannel.subscribe("undici:websocket:socket_error",err=>{debugLog("connection errored - %s",err.message)})
diagnosticsChannel.subscribe("undici:websocket:ping",evt=>{debugLog("ping received")})
diagnosticsChannel.subscribe("undici:websocket:pong",evt=>{debugLog("pong received")})}}(websocketDebuglog)}module.exports={channels}},8707:module=>{const kUndiciError=Symbol.for("undici.error.UND_ERR")
class UndiciError extends Error{constructor(message,options){super(message,options)
this.name="UndiciError"
this.code="UND_ERR"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kUndiciError]}get[kUndiciError](){return!0}}const kConnectTimeoutError=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT")
class ConnectTimeoutError extends UndiciError{constructor(message){super(message)
this.name="ConnectTimeoutError"
this.message=message||"Connect Timeout Error"
this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kConnectTimeoutError]}get[kConnectTimeoutError](){return!0}}const kHeadersTimeoutError=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
class HeadersTimeoutError extends UndiciError{constructor(message){super(message)
this.name="HeadersTimeoutError"
this.message=message||"Headers Timeout Error"
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kHeadersTimeoutError]}get[kHeadersTimeoutError](){return!0}}const kHeadersOverflowError=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
class HeadersOverflowError extends UndiciError{constructor(message){super(message)
this.name="HeadersOverflowError"
this.message=message||"Headers Overflow Error"
this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kHeadersOverflowError]}get[kHeadersOverflowError](){return!0}}const kBodyTimeoutError=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
class BodyTimeoutError extends UndiciError{constructor(message){super(message)
this.name="BodyTimeoutError"
this.message=message||"Body Timeout Error"
this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kBodyTimeoutError]}get[kBodyTimeoutError](){return!0}}const kInvalidArgumentError=Symbol.for("undici.error.UND_ERR_INVALID_ARG")
class InvalidArgumentError extends UndiciError{constructor(message){super(message)
this.name="InvalidArgumentError"
this.message=message||"Invalid Argument Error"
this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kInvalidArgumentError]}get[kInvalidArgumentError](){return!0}}const kInvalidReturnValueError=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE")
class InvalidReturnValueError extends UndiciError{constructor(message){super(message)
this.name="InvalidReturnValueError"
this.message=message||"Invalid Return Value Error"
this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kInvalidReturnValueError]}get[kInvalidReturnValueError](){return!0}}const kAbortError=Symbol.for("undici.error.UND_ERR_ABORT")
class AbortError extends UndiciError{constructor(message){super(message)
this.name="AbortError"
this.message=message||"The operation was aborted"
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kAbortError]}get[kAbortError](){return!0}}const kRequestAbortedError=Symbol.for("undici.error.UND_ERR_ABORTED")
class RequestAbortedError extends AbortError{constructor(message){super(message)
this.name="AbortError"
this.message=message||"Request aborted"
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kRequestAbortedError]}get[kRequestAbortedError](){return!0}}const kInformationalError=Symbol.for("undici.error.UND_ERR_INFO")
class InformationalError extends UndiciError{constructor(message,options){super(message,options)
this.name="InformationalError"
this.message=message||"Request information"
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kInformationalError]}get[kInformationalError](){return!0}}const kRequestContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH")
class RequestContentLengthMismatchError extends UndiciError{constructor(message){super(message)
this.name="RequestContentLengthMismatchError"
this.message=message||"Request body length does not match content-length header"
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kRequestContentLengthMismatchError]}get[kRequestContentLengthMismatchError](){return!0}}const kResponseContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
class ResponseContentLengthMismatchError extends UndiciError{constructor(message){super(message)
this.name="ResponseContentLengthMismatchError"
this.message=message||"Response body length does not match content-length header"
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kResponseContentLengthMismatchError]}get[kResponseContentLengthMismatchError](){return!0}}const kClientDestroyedError=Symbol.for("undici.error.UND_ERR_DESTROYED")
class ClientDestroyedError extends UndiciError{constructor(message){super(message)
this.name="ClientDestroyedError"
this.message=message||"The client is destroyed"
this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kClientDestroyedError]}get[kClientDestroyedError](){return!0}}const kClientClosedError=Symbol.for("undici.error.UND_ERR_CLOSED")
class ClientClosedError extends UndiciError{constructor(message){super(message)
this.name="ClientClosedError"
this.message=message||"The client is closed"
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kClientClosedError]}get[kClientClosedError](){return!0}}const kSocketError=Symbol.for("undici.error.UND_ERR_SOCKET")
class SocketError extends UndiciError{constructor(message,socket){super(message)
this.name="SocketError"
this.message=message||"Socket error"
this.code="UND_ERR_SOCKET"
this.socket=socket}static[Symbol.hasInstance](instance){return instance&&!0===instance[kSocketError]}get[kSocketError](){return!0}}const kNotSupportedError=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED")
class NotSupportedError extends UndiciError{constructor(message){super(message)
this.name="NotSupportedError"
this.message=message||"Not supported error"
this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kNotSupportedError]}get[kNotSupportedError](){return!0}}const kBalancedPoolMissingUpstreamError=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
class BalancedPoolMissingUpstreamError extends UndiciError{constructor(message){super(message)
this.name="MissingUpstreamError"
this.message=message||"No upstream has been added to the BalancedPool"
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kBalancedPoolMissingUpstreamError]}get[kBalancedPoolMissingUpstreamError](){return!0}}const kWebAssemblyNotSupportedError=Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED")
class WebAssemblyNotSupportedError extends Error{constructor(message){super(message||"WebAssembly is not supported in this environment, but is required for HTTP/1 parsing")
this.code="ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kWebAssemblyNotSupportedError]}get[kWebAssemblyNotSupportedError](){return!0}}const kHTTPParserError=Symbol.for("undici.error.UND_ERR_HTTP_PARSER")
class HTTPParserError extends Error{constructor(message,code,data){super(message)
this.name="HTTPParserError"
this.code=code?`HPE_${code}`:void 0
this.data=data?data.toString():void 0}static[Symbol.hasInstance](instance){return instance&&!0===instance[kHTTPParserError]}get[kHTTPParserError](){return!0}}const kResponseExceededMaxSizeError=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE")
class ResponseExceededMaxSizeError extends UndiciError{constructor(message){super(message)
this.name="ResponseExceededMaxSizeError"
this.message=message||"Response content exceeded max size"
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kResponseExceededMaxSizeError]}get[kResponseExceededMaxSizeError](){return!0}}const kRequestRetryError=Symbol.for("undici.error.UND_ERR_REQ_RETRY")
class RequestRetryError extends UndiciError{constructor(message,code,{headers,data}){super(message)
this.name="RequestRetryError"
this.message=message||"Request retry error"
this.code="UND_ERR_REQ_RETRY"
this.statusCode=code
this.data=data
this.headers=headers}static[Symbol.hasInstance](instance){return instance&&!0===instance[kRequestRetryError]}get[kRequestRetryError](){return!0}}const kResponseError=Symbol.for("undici.error.UND_ERR_RESPONSE")
class ResponseError extends UndiciError{constructor(message,code,{headers,body,bodyTruncated=!1}){super(message)
this.name="ResponseError"
this.message=message||"Response error"
this.code="UND_ERR_RESPONSE"
this.statusCode=code
this.body=body
this.bodyTruncated=bodyTruncated
this.headers=headers}static[Symbol.hasInstance](instance){return instance&&!0===instance[kResponseError]}get[kResponseError](){return!0}}const kSecureProxyConnectionError=Symbol.for("undici.error.UND_ERR_PRX_TLS")
class SecureProxyConnectionError extends UndiciError{constructor(cause,message,options={}){super(message,{cause,...options})
this.name="SecureProxyConnectionError"
this.message=message||"Secure Proxy Connection failed"
this.code="UND_ERR_PRX_TLS"
this.cause=cause}static[Symbol.hasInstance](instance){return instance&&!0===instance[kSecureProxyConnectionError]}get[kSecureProxyConnectionError](){return!0}}const kProxyConnectionError=Symbol.for("undici.error.UND_ERR_PRX_CONN")
class ProxyConnectionError extends UndiciError{constructor(cause,message,options={}){super(message,{cause,...options})
this.name="ProxyConnectionError"
this.message=message||"Proxy Connection failed"
this.code="UND_ERR_PRX_CONN"
this.cause=cause}static[Symbol.hasInstance](instance){return instance&&!0===instance[kProxyConnectionError]}get[kProxyConnectionError](){return!0}}const kMaxRedirectsError=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX")
class MaxRedirectsError extends UndiciError{constructor(message){super(message)
this.name="MaxRedirectsError"
this.message=message||"max redirects"
this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kMaxRedirectsError]}get[kMaxRedirectsError](){return!0}}const kMaxOriginsReachedError=Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED")
class MaxOriginsReachedError extends UndiciError{constructor(message){super(message)
this.name="MaxOriginsReachedError"
this.message=message||"Maximum allowed origins reached"
this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kMaxOriginsReachedError]}get[kMaxOriginsReachedError](){return!0}}const kMessageSizeExceededError=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED")
class MessageSizeExceededError extends UndiciError{constructor(message){super(message)
this.name="MessageSizeExceededError"
this.message=message||"Max decompressed message size exceeded"
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](instance){return instance&&!0===instance[kMessageSizeExceededError]}get[kMessageSizeExceededError](){return!0}}module.exports={AbortError,WebAssemblyNotSupportedError,HTTPParserError,UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,RequestContentLengthMismatchError,ConnectTimeoutError,InvalidArgumentError,InvalidReturnValueError,RequestAbortedError,ClientDestroyedError,ClientClosedError,InformationalError,SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,RequestRetryError,ResponseError,SecureProxyConnectionError,ProxyConnectionError,MaxOriginsReachedError,MaxRedirectsError,Socks5ProxyError:class extends UndiciError{constructor(message,code){super(message)
this.name="Socks5ProxyError"
this.message=message||"SOCKS5 proxy error"
this.code=code||"UND_ERR_SOCKS5"}},MessageSizeExceededError}},4655:(module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,NotSupportedError}=__webpack_require__(8707),assert=__webpack_require__(4589),{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,isFormDataLike,isIterable,hasSafeIterator,isBlobLike,serializePathWithQuery,parseHeaders,assertRequestHandler,getServerName,normalizedMethodRecords,getProtocolFromUrlString}=__webpack_require__(3440),{channels}=__webpack_require__(2414),{headerNameLowerCasedRecord}=__webpack_require__(735),invalidPathRegex=/[^\u0021-\u00ff]/,kHandler=Symbol("handler"),kController=Symbol("controller"),kResume=Symbol("resume")
class RequestController{#paused=!1
#reason=null
#aborted=!1
#abort;[kResume]=null
rawHeaders=null
rawTrailers=null
constructor(abort){this.#abort=abort}pause(){this.#paused=!0}resume(){if(this.#paused){this.#paused=!1
this[kResume]?.()}}abort(reason){if(!this.#aborted){this.#aborted=!0
this.#reason=reason
this.#abort(reason)}}get aborted(){return this.#aborted}get reason(){return this.#reason}get paused(){return this.#paused}}function processHeader(request,key,val){if(val&&"object"==typeof val&&!Array.isArray(val))throw new InvalidArgumentError(`invalid ${key} header`)
if(void 0===val)return
let headerName=headerNameLowerCasedRecord[key]
if(void 0===headerName){headerName=key.toLowerCase()
if(void 0===headerNameLowerCasedRecord[headerName]&&!isValidHTTPToken(headerName))throw new InvalidArgumentError("invalid header key")}if(Array.isArray(val)){const arr=[]
for(let i=0;i<val.length;i++)if("string"==typeof val[i]){if(!isValidHeaderValue(val[i]))throw new InvalidArgumentError(`invalid ${key} header`)
arr.push(val[i])}else if(null===val[i])arr.push("")
else{if("object"==typeof val[i])throw new InvalidArgumentError(`invalid ${key} header`)
{const str=`${val[i]}`
if(!isValidHeaderValue(str))throw new InvalidArgumentError(`invalid ${key} header`)
arr.push(str)}}val=arr}else if("string"==typeof val){if(!isValidHeaderValue(val))throw new InvalidArgumentError(`invalid ${key} header`)}else if(null===val)val=""
else if(!isValidHeaderValue(val=`${val}`))throw new InvalidArgumentError(`invalid ${key} header`)
if("host"===headerName){if(null!==request.host)throw new InvalidArgumentError("duplicate host header")
if("string"!=typeof val)throw new InvalidArgumentError("invalid host header")
request.host=val}else if("content-length"===headerName){if(null!==request.contentLength)throw new InvalidArgumentError("duplicate content-length header")
if(!function(val){if("string"!=typeof val||0===val.length)return!1
for(let i=0;i<val.length;i++){const charCode=val.charCodeAt(i)
if(charCode<48||charCode>57)return!1}return!0}(val))throw new InvalidArgumentError("invalid content-length header")
request.contentLength=parseInt(val,10)}else if(null===request.contentType&&"content-type"===headerName){request.contentType=val
request.headers.push(key,val)}else{if("transfer-encoding"===headerName||"keep-alive"===headerName||"upgrade"===headerName)throw new InvalidArgumentError(`invalid ${headerName} header`)
if("connection"===headerName){const value="string"==typeof val?val:null
if(null===value)throw new InvalidArgumentError("invalid connection header")
for(const token of value.toLowerCase().split(",")){const trimmed=token.trim()
if(!isValidHTTPToken(trimmed))throw new InvalidArgumentError("invalid connection header")
"close"===trimmed&&(request.reset=!0)}}else{if("expect"===headerName)throw new NotSupportedError("expect header not supported")
request.headers.push(key,val)}}}let isFormData
module.exports=class{constructor(origin,{path,method,body,headers,query,idempotent,blocking,upgrade,headersTimeout,bodyTimeout,reset,expectContinue,servername,throwOnError,maxRedirections,typeOfService},handler){if("string"!=typeof path)throw new InvalidArgumentError("path must be a string")
if("/"!==path[0]&&!path.startsWith("http://")&&!path.startsWith("https://")&&"CONNECT"!==method)throw new InvalidArgumentError("path must be an absolute URL or start with a slash")
if(invalidPathRegex.test(path))throw new InvalidArgumentError("invalid request path")
if("string"!=typeof method)throw new InvalidArgumentError("method must be a string")
if(void 0===normalizedMethodRecords[method]&&!isValidHTTPToken(method))throw new InvalidArgumentError("invalid request method")
if(upgrade&&"string"!=typeof upgrade)throw new InvalidArgumentError("upgrade must be a string")
if(upgrade&&!isValidHeaderValue(upgrade))throw new InvalidArgumentError("invalid upgrade header")
if(null!=headersTimeout&&(!Number.isFinite(headersTimeout)||headersTimeout<0))throw new InvalidArgumentError("invalid headersTimeout")
if(null!=bodyTimeout&&(!Number.isFinite(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError("invalid bodyTimeout")
if(null!=reset&&"boolean"!=typeof reset)throw new InvalidArgumentError("invalid reset")
if(null!=expectContinue&&"boolean"!=typeof expectContinue)throw new InvalidArgumentError("invalid expectContinue")
if(null!=throwOnError)throw new InvalidArgumentError("invalid throwOnError")
if(null!=maxRedirections&&0!==maxRedirections)throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor")
if(null!=typeOfService&&(!Number.isInteger(typeOfService)||typeOfService<0||typeOfService>255))throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255")
this.headersTimeout=headersTimeout
this.bodyTimeout=bodyTimeout
this.method=method
this.typeOfService=typeOfService
this.abort=null
if(null==body)this.body=null
else if(isStream(body)){this.body=body
const rState=this.body._readableState
if(!rState||!rState.autoDestroy){this.endHandler=function(){destroy(this)}
this.body.on("end",this.endHandler)}this.errorHandler=err=>{this.abort?this.abort(err):this.error=err}
this.body.on("error",this.errorHandler)}else if(isBuffer(body))this.body=body.byteLength?body:null
else if(ArrayBuffer.isView(body))this.body=body.buffer.byteLength?Buffer.from(body.buffer,body.byteOffset,body.byteLength):null
else if(body instanceof ArrayBuffer)this.body=body.byteLength?Buffer.from(body):null
else if("string"==typeof body)this.body=body.length?Buffer.from(body):null
else if(isFormDataLike(body)){if(!function(body){if(void 0===isFormData){__webpack_require__(2949)
isFormData=__webpack_require__(2949).webidl.is.FormData}return isFormData(body)}(body))throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported")
this.body=body}else{if(!isIterable(body)&&!isBlobLike(body))throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
this.body=body}this.completed=!1
this.aborted=!1
this.upgrade=upgrade||null
this.path=query?serializePathWithQuery(path,query):path
this.origin=origin
this.protocol=getProtocolFromUrlString(origin)
this.idempotent=idempotent??("HEAD"===method||"GET"===method||"QUERY"===method)
this.blocking=blocking??"HEAD"!==this.method
this.reset=reset??null
this.host=null
this.contentLength=null
this.contentType=null
this.headers=[]
this.expectContinue=null!=expectContinue&&expectContinue
if(Array.isArray(headers)){if(headers.length%2!=0)throw new InvalidArgumentError("headers array must be even")
for(let i=0;i<headers.length;i+=2)processHeader(this,headers[i],headers[i+1])}else if(headers&&"object"==typeof headers)if(hasSafeIterator(headers))for(const header of headers){if(!Array.isArray(header)||2!==header.length)throw new InvalidArgumentError("headers must be in key-value pair format")
processHeader(this,header[0],header[1])}else{const keys=Object.keys(headers)
for(let i=0;i<keys.length;++i)processHeader(this,keys[i],headers[keys[i]])}else if(null!=headers)throw new InvalidArgumentError("headers must be an object or an array")
assertRequestHandler(handler,method,upgrade)
this.servername=servername||getServerName(this.host)||null
this[kHandler]=handler
channels.create.hasSubscribers&&channels.create.publish({request:this})}onBodySent(chunk){channels.bodyChunkSent.hasSubscribers&&channels.bodyChunkSent.publish({request:this,chunk})
if(this[kHandler].onBodySent)try{return this[kHandler].onBodySent(chunk)}catch(err){this.abort(err)}}onRequestSent(){channels.bodySent.hasSubscribers&&channels.bodySent.publish({request:this})
if(this[kHandler].onRequestSent)try{return this[kHandler].onRequestSent()}catch(err){this.abort(err)}}onRequestStart(abort,context){assert(!this.aborted)
assert(!this.completed)
this[kController]=new RequestController(abort)
if(!this.error){this.abort=abort
return this[kHandler].onRequestStart(this[kController],context)}this[kController].abort(this.error)}onResponseStarted(){return this[kHandler].onResponseStarted?.()}onResponseStart(statusCode,headers,resume,statusText){assert(!this.aborted)
assert(!this.completed)
channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,statusText}})
const controller=this[kController]
if(controller){controller[kResume]=resume
controller.rawHeaders=headers}const parsedHeaders=Array.isArray(headers)?parseHeaders(headers):headers
try{this[kHandler].onResponseStart?.(controller,statusCode,parsedHeaders,statusText)
return!controller?.paused}catch(err){this.abort(err)
return!1}}onResponseData(chunk){assert(!this.aborted)
assert(!this.completed)
channels.bodyChunkReceived.hasSubscribers&&channels.bodyChunkReceived.publish({request:this,chunk})
const controller=this[kController]
try{this[kHandler].onResponseData?.(controller,chunk)
return!controller?.paused}catch(err){this.abort(err)
return!1}}onRequestUpgrade(statusCode,headers,socket,statusText=""){this.onFinally()
assert(!this.aborted)
assert(!this.completed)
channels.headers.hasSubscribers&&channels.headers.publish({request:this,response:{statusCode,headers,statusText}})
const controller=this[kController]
controller&&(controller.rawHeaders=headers)
const parsedHeaders=Array.isArray(headers)?parseHeaders(headers):headers,result=this[kHandler].onRequestUpgrade?.(controller,statusCode,parsedHeaders,socket)
if(!this.aborted){this.completed=!0
channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers:[]})}return result}onResponseEnd(trailers){this.onFinally()
assert(!this.aborted)
assert(!this.completed)
this.completed=!0
channels.trailers.hasSubscribers&&channels.trailers.publish({request:this,trailers})
const controller=this[kController]
controller&&(controller.rawTrailers=trailers)
const parsedTrailers=Array.isArray(trailers)?parseHeaders(trailers):trailers
try{return this[kHandler].onResponseEnd?.(controller,parsedTrailers)}catch(err){this.onResponseError(err)}}onResponseError(error){this.onFinally()
channels.error.hasSubscribers&&channels.error.publish({request:this,error})
if(this.aborted)return
this.aborted=!0
const controller=this[kController]
return this[kHandler].onResponseError?.(controller,error)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler)
this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler)
this.endHandler=null}}addHeader(key,value){processHeader(this,key,value)
return this}}},6443:module=>{module.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol("redirect cache control"),kOriginless:Symbol("originless"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2Options:Symbol("http2 options"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHostAuthority:Symbol("host authority"),kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol("http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kUseMilo:Symbol("use milo"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}},7752:(module,__unused_webpack_exports,__webpack_require__)=>{const{wellknownHeaderNames,headerNameLowerCasedRecord}=__webpack_require__(735)
class TstNode{value=null
left=null
middle=null
right=null
code
constructor(key,value,index){if(void 0===index||index>=key.length)throw new TypeError("Unreachable")
if((this.code=key.charCodeAt(index))>127)throw new TypeError("key must be ascii string")
key.length!==++index?this.middle=new TstNode(key,value,index):this.value=value}add(key,value){const length=key.length
if(0===length)throw new TypeError("Unreachable")
let index=0,node=this
for(;;){const code=key.charCodeAt(index)
if(code>127)throw new TypeError("key must be ascii string")
if(node.code===code){if(length===++index){node.value=value
break}if(null===node.middle){node.middle=new TstNode(key,value,index)
break}node=node.middle}else if(node.code<code){if(null===node.left){node.left=new TstNode(key,value,index)
break}node=node.left}else{if(null===node.right){node.right=new TstNode(key,value,index)
break}node=node.right}}}search(key){const keylength=key.length
let index=0,node=this
for(;null!==node&&index<keylength;){let code=key[index]
code<=90&&code>=65&&(code|=32)
for(;null!==node;){if(code===node.code){if(keylength===++index)return node
node=node.middle
break}node=node.code<code?node.left:node.right}}return null}}class TernarySearchTree{node=null
insert(key,value){null===this.node?this.node=new TstNode(key,value,0):this.node.add(key,value)}lookup(key){return this.node?.search(key)?.value??null}}const tree=new TernarySearchTree
for(let i=0;i<wellknownHeaderNames.length;++i){const key=headerNameLowerCasedRecord[wellknownHeaderNames[i]]
tree.insert(key,key)}module.exports={TernarySearchTree,tree}},3440:(module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{kDestroyed,kBodyUsed,kListeners,kBody}=__webpack_require__(6443),{IncomingMessage}=__webpack_require__(2949),stream=__webpack_require__(7075),net=__webpack_require__(7030),{stringify}=__webpack_require__(1792),{EventEmitter:EE,addAbortListener:addAbortListenerNative}=__webpack_require__(8474),timers=__webpack_require__(6603),{InvalidArgumentError,ConnectTimeoutError}=__webpack_require__(8707),{headerNameLowerCasedRecord}=__webpack_require__(735),{tree}=__webpack_require__(7752)
class BodyAsyncIterable{constructor(body){this[kBody]=body
this[kBodyUsed]=!1}async*[Symbol.asyncIterator](){assert(!this[kBodyUsed],"disturbed")
this[kBodyUsed]=!0
yield*this[kBody]}}function noop(){}function isStream(obj){return obj&&"object"==typeof obj&&"function"==typeof obj.pipe&&"function"==typeof obj.on}function isBlobLike(object){return object instanceof Blob}function pathHasQueryOrFragment(url){return url.includes("?")||url.includes("#")}function isValidPort(port){const value=parseInt(port,10)
return value===Number(port)&&value>=0&&value<=65535}function isHttpOrHttpsPrefixed(value){return null!=value&&"h"===value[0]&&"t"===value[1]&&"t"===value[2]&&"p"===value[3]&&(":"===value[4]||"s"===value[4]&&":"===value[5])}function parseURL(url){if("string"==typeof url){if(!isHttpOrHttpsPrefixed((url=new URL(url)).origin||url.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return url}if(!url||"object"!=typeof url)throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.")
if(!(url instanceof URL)){if(null!=url.port&&""!==url.port&&!1===isValidPort(url.port))throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.")
if(null!=url.path&&"string"!=typeof url.path)throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.")
if(null!=url.pathname&&"string"!=typeof url.pathname)throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.")
if(null!=url.hostname&&"string"!=typeof url.hostname)throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.")
if(null!=url.origin&&"string"!=typeof url.origin)throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.")
if(!isHttpOrHttpsPrefixed(url.origin||url.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")
const port=null!=url.port?url.port:"https:"===url.protocol?443:80
let origin=null!=url.origin?url.origin:`${url.protocol||""}//${url.hostname||""}:${port}`,path=null!=url.path?url.path:`${url.pathname||""}${url.search||""}`
"/"===origin[origin.length-1]&&(origin=origin.slice(0,origin.length-1))
path&&"/"!==path[0]&&(path=`/${path}`)
return new URL(`${origin}${path}`)}if(!isHttpOrHttpsPrefixed(url.origin||url.protocol))throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return url}function isIterable(obj){return!(null==obj||"function"!=typeof obj[Symbol.iterator]&&"function"!=typeof obj[Symbol.asyncIterator])}function bodyLength(body){if(null==body)return 0
if(isStream(body)){const state=body._readableState
return state&&!1===state.objectMode&&!0===state.ended&&Number.isFinite(state.length)?state.length:null}return isBlobLike(body)?null!=body.size?body.size:null:isBuffer(body)?body.byteLength:null}function isDestroyed(body){return body&&!!(body.destroyed||body[kDestroyed]||stream.isDestroyed?.(body))}function destroy(stream,err){if(null!=stream&&isStream(stream)&&!isDestroyed(stream)){if("function"==typeof stream.destroy){Object.getPrototypeOf(stream).constructor===IncomingMessage&&(stream.socket=null)
try{stream.destroy(err)}catch{}}else err&&queueMicrotask(()=>{stream.emit("error",err)})
!0!==stream.destroyed&&(stream[kDestroyed]=!0)}}const KEEPALIVE_TIMEOUT_EXPR=/(?:^|,)[\t ]*timeout=(\d+)/i
function headerNameToString(value){return"string"==typeof value?headerNameLowerCasedRecord[value]??value.toLowerCase():tree.lookup(value)??value.toString("latin1").toLowerCase()}function isBuffer(buffer){return buffer instanceof Uint8Array||Buffer.isBuffer(buffer)}function isFormDataLike(object){return object&&"object"==typeof object&&"function"==typeof object.append&&"function"==typeof object.delete&&"function"==typeof object.get&&"function"==typeof object.getAll&&"function"==typeof object.has&&"function"==typeof object.set&&"FormData"===object[Symbol.toStringTag]}const validTokenChars=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),tokenRegExp=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/,headerCharRegex=/[^\t\x20-\x7e\x80-\xff]/,rangeHeaderRegex=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/,setupConnectTimeout="win32"===process.platform?(socketWeakRef,opts)=>{if(!opts.timeout)return noop
let s1=null,s2=null
const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{s2=setImmediate(()=>onConnectTimeout(socketWeakRef.deref(),opts))})},opts.timeout)
return()=>{timers.clearFastTimeout(fastTimer)
clearImmediate(s1)
clearImmediate(s2)}}:(socketWeakRef,opts)=>{if(!opts.timeout)return noop
let s1=null
const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{onConnectTimeout(socketWeakRef.deref(),opts)})},opts.timeout)
return()=>{timers.clearFastTimeout(fastTimer)
clearImmediate(s1)}}
function onConnectTimeout(socket,opts){if(null==socket)return
let message="Connect Timeout Error"
Array.isArray(socket.autoSelectFamilyAttemptedAddresses)?message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`:message+=` (attempted address: ${opts.hostname}:${opts.port},`
message+=` timeout: ${opts.timeout}ms)`
destroy(socket,new ConnectTimeoutError(message))}let lastUrlString=null,lastProtocol=null
const normalizedMethodRecordsBase={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},normalizedMethodRecords={...normalizedMethodRecordsBase,patch:"patch",PATCH:"PATCH"}
Object.setPrototypeOf(normalizedMethodRecordsBase,null)
Object.setPrototypeOf(normalizedMethodRecords,null)
module.exports={kEnumerableProperty:{__proto__:null,enumerable:!0},isDisturbed:function(body){return!(!body||!stream.isDisturbed(body)&&!body[kBodyUsed])},isBlobLike,parseOrigin:function(url){if("/"!==(url=parseURL(url)).pathname||url.search||url.hash)throw new InvalidArgumentError("invalid url")
return url},parseURL,getServerName:function(host){if(!host)return null
assert("string"==typeof host)
const servername=function(host){if("["===host[0]){const idx=host.indexOf("]")
assert(-1!==idx)
return host.substring(1,idx)}const idx=host.indexOf(":")
return-1===idx?host:host.substring(0,idx)}(host)
return net.isIP(servername)?"":servername},isStream,isIterable,hasSafeIterator:function(obj){const prototype=Object.getPrototypeOf(obj)
return Object.hasOwn(obj,Symbol.iterator)||null!=prototype&&prototype!==Object.prototype&&"function"==typeof obj[Symbol.iterator]},isAsyncIterable:function(obj){return!(null==obj||"function"!=typeof obj[Symbol.asyncIterator])},isDestroyed,headerNameToString,bufferToLowerCasedHeaderName:function(value){return tree.lookup(value)??value.toString("latin1").toLowerCase()},addListener:function(obj,name,listener){(obj[kListeners]??=[]).push([name,listener])
obj.on(name,listener)
return obj},removeAllListeners:function(obj){if(null!=obj[kListeners]){for(const[name,listener]of obj[kListeners])obj.removeListener(name,listener)
obj[kListeners]=null}return obj},errorRequest:function(client,request,err){try{request.onResponseError(err)
assert(request.aborted)}catch(err){client.emit("error",err)}},parseRawHeaders:function(headers){if(null==headers)return[]
if(!Array.isArray(headers)){const rawHeaders=[]
for(const[name,value]of Object.entries(headers))if(Array.isArray(value))for(const entry of value)rawHeaders.push(name,`${entry}`)
else rawHeaders.push(name,`${value}`)
return rawHeaders}const headersLength=headers.length,ret=new Array(headersLength)
let key,val
for(let n=0;n<headersLength;n+=2){key=headers[n]
val=headers[n+1]
"string"!=typeof key&&(key=key.toString())
"string"!=typeof val&&(val=val.toString("latin1"))
ret[n]=key
ret[n+1]=val}return ret},toRawHeaders:function(headers){const rawHeaders=[]
for(const[name,value]of Object.entries(headers))if(Array.isArray(value))for(const entry of value)rawHeaders.push(Buffer.from(name,"latin1"),Buffer.from(`${entry}`,"latin1"))
else rawHeaders.push(Buffer.from(name,"latin1"),Buffer.from(`${value}`,"latin1"))
return rawHeaders},encodeRawHeaders:function(headers){if(!Array.isArray(headers))throw new TypeError("expected headers to be an array")
return headers.map(x=>Buffer.from(x))},parseHeaders:function(headers,obj){void 0===obj&&(obj={})
for(let i=0;i<headers.length;i+=2){const key=headerNameToString(headers[i])
let val=obj[key]
if(void 0!==val)if(Object.hasOwn(obj,key)){if("string"==typeof val){val=[val]
obj[key]=val}val.push(headers[i+1].toString("latin1"))}else{const headersValue="string"==typeof headers[i+1]?headers[i+1]:Array.isArray(headers[i+1])?headers[i+1].map(x=>x.toString("latin1")):headers[i+1].toString("latin1")
"__proto__"===key?Object.defineProperty(obj,key,{value:headersValue,enumerable:!0,configurable:!0,writable:!0}):obj[key]=headersValue}else{const headersValue="string"==typeof headers[i+1]?headers[i+1]:Array.isArray(headers[i+1])?headers[i+1].map(x=>x.toString("latin1")):headers[i+1].toString("latin1")
obj[key]=headersValue}}return obj},setHeader:function(obj,key,value){"__proto__"===key?Object.defineProperty(obj,key,{value,enumerable:!0,configurable:!0,writable:!0}):obj[key]=value},parseKeepAliveTimeout:function(val){const m=val.match(KEEPALIVE_TIMEOUT_EXPR)
return m?1e3*parseInt(m[1],10):null},destroy,bodyLength,deepClone:function(obj){return JSON.parse(JSON.stringify(obj))},isBuffer,assertRequestHandler:function(handler,method,upgrade){if(!handler||"object"!=typeof handler)throw new InvalidArgumentError("handler must be an object")
if("function"!=typeof handler.onRequestStart)throw new InvalidArgumentError("invalid onRequestStart method")
if("function"!=typeof handler.onResponseError)throw new InvalidArgumentError("invalid onResponseError method")
if("function"!=typeof handler.onBodySent&&void 0!==handler.onBodySent)throw new InvalidArgumentError("invalid onBodySent method")
if("function"!=typeof handler.onRequestSent&&void 0!==handler.onRequestSent)throw new InvalidArgumentError("invalid onRequestSent method")
if(upgrade||"CONNECT"===method){if("function"!=typeof handler.onRequestUpgrade)throw new InvalidArgumentError("invalid onRequestUpgrade method")}else{if("function"!=typeof handler.onResponseStart)throw new InvalidArgumentError("invalid onResponseStart method")
if("function"!=typeof handler.onResponseData)throw new InvalidArgumentError("invalid onResponseData method")
if("function"!=typeof handler.onResponseEnd)throw new InvalidArgumentError("invalid onResponseEnd method")}},getSocketInfo:function(socket){return{localAddress:socket.localAddress,localPort:socket.localPort,remoteAddress:socket.remoteAddress,remotePort:socket.remotePort,remoteFamily:socket.remoteFamily,timeout:socket.timeout,bytesWritten:socket.bytesWritten,bytesRead:socket.bytesRead}},isFormDataLike,pathHasQueryOrFragment,serializePathWithQuery:function(url,queryParams){if(pathHasQueryOrFragment(url))throw new Error('Query params cannot be passed when url already contains "?" or "#".')
const stringified=stringify(queryParams)
stringified&&(url+="?"+stringified)
return url},addAbortListener:function(signal,listener){if(!signal||"aborted"in signal)return addAbortListenerNative(signal,listener)[Symbol.dispose]
if("function"==typeof signal.addEventListener){signal.addEventListener("abort",listener,{once:!0})
return()=>signal.removeEventListener("abort",listener)}signal.once("abort",listener)
return()=>signal.removeListener("abort",listener)},isValidHTTPToken:function(characters){if(characters.length>=12)return tokenRegExp.test(characters)
if(0===characters.length)return!1
for(let i=0;i<characters.length;i++)if(1!==validTokenChars[characters.charCodeAt(i)])return!1
return!0},isValidHeaderValue:function(characters){return!headerCharRegex.test(characters)},isTokenCharCode:function(c){return 1===validTokenChars[c]},parseRangeHeader:function(range){if(null==range||""===range)return{start:0,end:null,size:null}
if(!range)return null
const m=rangeHeaderRegex.exec(range)
return m?{start:parseInt(m[1]),end:m[2]?parseInt(m[2]):null,size:m[3]&&"*"!==m[3]?parseInt(m[3]):null}:null},normalizedMethodRecordsBase,normalizedMethodRecords,isValidPort,isHttpOrHttpsPrefixed,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:function(body){if(isStream(body)){0===bodyLength(body)&&body.on("data",function(){assert(!1)})
if("boolean"!=typeof body.readableDidRead){body[kBodyUsed]=!1
EE.prototype.on.call(body,"data",function(){this[kBodyUsed]=!0})}return body}return body&&"function"==typeof body.pipeTo?new BodyAsyncIterable(body):body&&isFormDataLike(body)?body:body&&"string"!=typeof body&&!ArrayBuffer.isView(body)&&isIterable(body)?new BodyAsyncIterable(body):body},setupConnectTimeout,getProtocolFromUrlString:function(urlString){if(urlString===lastUrlString)return lastProtocol
const protocol=function(urlString){if("h"===urlString[0]&&"t"===urlString[1]&&"t"===urlString[2]&&"p"===urlString[3])switch(urlString[4]){case":":return"http:"
case"s":if(":"===urlString[5])return"https:"}return urlString.slice(0,urlString.indexOf(":")+1)}(urlString)
lastUrlString=urlString
lastProtocol=protocol
return protocol}}},637:(module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),util=__webpack_require__(3440),{channels}=__webpack_require__(2414),timers=__webpack_require__(6603),{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,RequestAbortedError,InvalidArgumentError,HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,WebAssemblyNotSupportedError,ResponseExceededMaxSizeError}=__webpack_require__(8707),{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kPending,kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kSocket,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kMaxRequests,kCounter,kMaxResponseSize,kOnError,kResume,kHTTPContext,kClosed,kUseMilo}=__webpack_require__(6443),constants=__webpack_require__(2824),{H1Parser,getMiloEnabled}="undefined"==typeof esbuildDetection?__webpack_require__(1969):{},EMPTY_BUF=Buffer.alloc(0),FastBuffer=Buffer[Symbol.species],removeAllListeners=util.removeAllListeners,kIdleSocketValidation=Symbol("kIdleSocketValidation"),kIdleSocketValidationTimeout=Symbol("kIdleSocketValidationTimeout"),kSocketUsed=Symbol("kSocketUsed"),kTypeOfService=Symbol("kTypeOfService")
let extractBody,llhttpInstance=null,currentParser=null,currentBufferRef=null,currentBufferSize=0,currentBufferPtr=null,currentBuffer=null
class Parser{constructor(client,socket,{exports}){this.llhttp=exports
this.ptr=this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
this.client=client
this.socket=socket
this.timeout=null
this.timeoutWeakRef=new WeakRef(this)
this.timeoutValue=null
this.timeoutType=null
this.statusCode=0
this.statusText=""
this.upgrade=!1
this.headers=[]
this.headersSize=0
this.headersMaxSize=client[kMaxHeadersSize]
this.shouldKeepAlive=!1
this.paused=!1
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.contentLength=-1
this.hasTransferEncoding=!1
this.connection=""
this.maxResponseSize=client[kMaxResponseSize]}setTimeout(delay,type){if(delay!==this.timeoutValue||1&type^1&this.timeoutType){if(this.timeout){timers.clearTimeout(this.timeout)
this.timeout=null}if(delay)if(1&type)this.timeout=timers.setFastTimeout(onParserTimeout,delay,this.timeoutWeakRef)
else{this.timeout=setTimeout(onParserTimeout,delay,this.timeoutWeakRef)
this.timeout?.unref()}this.timeoutValue=delay}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.timeoutType=type}resume(){if(!this.socket.destroyed&&this.paused){assert(null!=this.ptr)
assert(null===currentParser)
this.llhttp.llhttp_resume(this.ptr)
assert(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
this.paused=!1
this.execute(this.socket.read()||EMPTY_BUF)
this.readMore()}}readMore(){for(;!this.paused&&this.ptr;){const chunk=this.socket.read()
if(null===chunk)break
this.execute(chunk)}}execute(chunk){assert(null===currentParser)
assert(null!=this.ptr)
assert(!this.paused)
const{socket,llhttp}=this
if(chunk.length>currentBufferSize){currentBufferPtr&&llhttp.free(currentBufferPtr)
currentBufferSize=4096*Math.ceil(chunk.length/4096)
currentBufferPtr=llhttp.malloc(currentBufferSize)}null!==currentBuffer&&currentBuffer.buffer===llhttp.memory.buffer&&currentBuffer.byteOffset===currentBufferPtr&&currentBuffer.byteLength===currentBufferSize||(currentBuffer=new Uint8Array(llhttp.memory.buffer,currentBufferPtr,currentBufferSize))
currentBuffer.set(chunk)
try{let ret
try{currentBufferRef=chunk
currentParser=this
ret=llhttp.llhttp_execute(this.ptr,currentBufferPtr,chunk.length)}finally{currentParser=null
currentBufferRef=null}if(ret!==constants.ERROR.OK){const data=chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr)-currentBufferPtr)
if(ret===constants.ERROR.PAUSED_UPGRADE)this.onUpgrade(data)
else{if(ret!==constants.ERROR.PAUSED)throw this.createError(ret,data)
this.paused=!0
socket.unshift(data)}}}catch(err){util.destroy(socket,err)}}finish(){assert(null===currentParser)
assert(null!=this.ptr)
const{llhttp}=this
if(this.paused){let data
do{llhttp.llhttp_resume(this.ptr)
this.paused=!1
data=this.socket.read()||EMPTY_BUF
this.execute(data)}while(this.paused&&data.length>0)
if(this.paused){llhttp.llhttp_resume(this.ptr)
this.paused=!1}}let ret
try{currentParser=this
ret=llhttp.llhttp_finish(this.ptr)}finally{currentParser=null}if(ret===constants.ERROR.OK)return null
if(ret===constants.ERROR.PAUSED||ret===constants.ERROR.PAUSED_UPGRADE){this.paused=!0
return null}return this.createError(ret,EMPTY_BUF)}createError(ret,data){const{llhttp,contentLength,bytesRead}=this
if(-1!==contentLength&&bytesRead!==contentLength)return new ResponseContentLengthMismatchError
const ptr=llhttp.llhttp_get_error_reason(this.ptr)
let message=""
if(ptr){const len=new Uint8Array(llhttp.memory.buffer,ptr).indexOf(0)
message="Response does not match the HTTP/1.1 protocol ("+Buffer.from(llhttp.memory.buffer,ptr,len).toString()+")"}return new HTTPParserError(message,constants.ERROR[ret],data)}destroy(){assert(null===currentParser)
assert(null!=this.ptr)
this.llhttp.llhttp_free(this.ptr)
this.ptr=null
this.timeout&&timers.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=!1}onStatus(buf){this.statusText=buf.toString()
return 0}onMessageBegin(){const{socket,client}=this
if(socket.destroyed)return-1
if(0===client[kRunning]){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}const request=client[kQueue][client[kRunningIdx]]
if(!request)return-1
request.onResponseStarted()
return 0}onHeaderField(buf){const len=this.headers.length
1&len?this.headers[len-1]=Buffer.concat([this.headers[len-1],buf]):this.headers.push(buf)
this.trackHeader(buf.length)
return 0}onHeaderValue(buf){let len=this.headers.length
const isContinuation=!(1&len)
if(1&~len)this.headers[len-1]=Buffer.concat([this.headers[len-1],buf])
else{this.headers.push(buf)
len+=1}const key=this.headers[len-2]
if(10===key.length){const headerName=util.bufferToLowerCasedHeaderName(key)
"keep-alive"===headerName?this.keepAlive+=(isContinuation||0===this.keepAlive.length?"":",")+buf.toString():"connection"===headerName&&(this.connection+=(isContinuation||0===this.connection.length?"":",")+buf.toString())}else if(14===key.length&&"content-length"===util.bufferToLowerCasedHeaderName(key)){-1===this.contentLength&&(this.contentLength=0)
for(let i=0;i<buf.length;i++)this.contentLength=10*this.contentLength+(buf[i]-48)}else 17===key.length&&"transfer-encoding"===util.bufferToLowerCasedHeaderName(key)&&(this.hasTransferEncoding=!0)
this.trackHeader(buf.length)
return 0}trackHeader(len){this.headersSize+=len
this.headersSize>=this.headersMaxSize&&util.destroy(this.socket,new HeadersOverflowError)}onUpgrade(head){const{upgrade,client,socket,headers,statusCode,statusText}=this
assert(upgrade)
assert(client[kSocket]===socket)
assert(!socket.destroyed)
assert(!this.paused)
assert(!(1&headers.length))
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(request.upgrade||"CONNECT"===request.method)
this.statusCode=0
this.statusText=""
this.shouldKeepAlive=!1
this.headers=[]
this.headersSize=0
socket.unshift(head)
socket[kParser].destroy()
socket[kParser]=null
socket[kClient]=null
socket[kError]=null
removeAllListeners(socket)
client[kSocket]=null
client[kHTTPContext]=null
client[kQueue][client[kRunningIdx]++]=null
client.emit("disconnect",client[kUrl],[client],new InformationalError("upgrade"))
try{request.onRequestUpgrade(statusCode,headers,socket,statusText)}catch(err){util.errorRequest(client,request,err)
util.destroy(socket,err)}client[kResume]()}onHeadersComplete(statusCode,upgrade,shouldKeepAlive){const{client,socket,headers,statusText}=this
if(socket.destroyed)return-1
if(0===client[kRunning]){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}const request=client[kQueue][client[kRunningIdx]]
if(!request)return-1
assert(!this.upgrade)
assert(this.statusCode<200)
if(100===statusCode){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return-1}if(upgrade&&!request.upgrade){util.destroy(socket,new SocketError("bad upgrade",util.getSocketInfo(socket)))
return-1}assert(3===this.timeoutType)
this.statusCode=statusCode
this.shouldKeepAlive=shouldKeepAlive||"HEAD"===request.method&&!socket[kReset]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection)
if("HEAD"===request.method||204===statusCode||304===statusCode){"HEAD"!==request.method&&(this.contentLength>0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1)
this.contentLength=-1}if(this.statusCode>=200){const bodyTimeout=null!=request.bodyTimeout?request.bodyTimeout:client[kBodyTimeout]
this.setTimeout(bodyTimeout,5)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh()
if("CONNECT"===request.method){assert(1===client[kRunning])
this.upgrade=!0
return 2}if(upgrade){assert(1===client[kRunning])
this.upgrade=!0
return 2}assert(!(1&this.headers.length))
this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&client[kPipelining]){const keepAliveTimeout=this.keepAlive?util.parseKeepAliveTimeout(this.keepAlive):null
if(null!=keepAliveTimeout){const timeout=Math.min(keepAliveTimeout-client[kKeepAliveTimeoutThreshold],client[kKeepAliveMaxTimeout])
timeout<=0?socket[kReset]=!0:client[kKeepAliveTimeoutValue]=timeout}else client[kKeepAliveTimeoutValue]=client[kKeepAliveDefaultTimeout]}else socket[kReset]=!0
const pause=!1===request.onResponseStart(statusCode,headers,this.resume,statusText)
if(request.aborted)return-1
if("HEAD"===request.method)return 1
if(statusCode<200)return 1
if(socket[kBlocking]){socket[kBlocking]=!1
client[kResume]()}return pause?constants.ERROR.PAUSED:0}onBody(buf){const{client,socket,statusCode,maxResponseSize}=this
if(socket.destroyed)return-1
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(5===this.timeoutType)
this.timeout&&this.timeout.refresh&&this.timeout.refresh()
assert(statusCode>=200)
if(maxResponseSize>-1&&this.bytesRead+buf.length>maxResponseSize){util.destroy(socket,new ResponseExceededMaxSizeError)
return-1}this.bytesRead+=buf.length
return!1===request.onResponseData(buf)?constants.ERROR.PAUSED:0}onMessageComplete(){const{client,socket,statusCode,upgrade,headers,contentLength,bytesRead,shouldKeepAlive}=this
if(socket.destroyed&&(!statusCode||shouldKeepAlive))return-1
if(upgrade)return 0
assert(statusCode>=100)
assert(!(1&this.headers.length))
const request=client[kQueue][client[kRunningIdx]]
assert(request)
this.statusCode=0
this.statusText=""
this.bytesRead=0
this.contentLength=-1
this.hasTransferEncoding=!1
this.keepAlive=""
this.connection=""
this.headers=[]
this.headersSize=0
if(statusCode<200)return 0
if(-1!==contentLength&&bytesRead!==contentLength){util.destroy(socket,new ResponseContentLengthMismatchError)
return-1}request.onResponseEnd(headers)
client[kQueue][client[kRunningIdx]++]=null
socket[kSocketUsed]=0===client[kPending]
if(socket[kWriting]){assert(0===client[kRunning])
util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}if(!shouldKeepAlive){util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}if(socket[kReset]&&0===client[kRunning]){util.destroy(socket,new InformationalError("reset"))
return constants.ERROR.PAUSED}null==client[kPipelining]||1===client[kPipelining]?setImmediate(client[kResume]):client[kResume]()
return 0}}function onParserTimeout(parserWeakRef){const parser=parserWeakRef.deref()
if(!parser)return
const{socket,timeoutType,client,paused}=parser
if(3===timeoutType){if(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>1){assert(!paused,"cannot be paused while waiting for headers")
util.destroy(socket,new HeadersTimeoutError)}}else if(5===timeoutType)paused||util.destroy(socket,new BodyTimeoutError)
else if(8===timeoutType){assert(0===client[kRunning]&&client[kKeepAliveTimeoutValue])
util.destroy(socket,new InformationalError("socket idle timeout"))}}function onHttpSocketError(err){const parser=this[kParser]
if("ECONNRESET"===err.code&&parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish()
if(parserErr){this[kError]=parserErr
this[kClient][kOnError](parserErr)}return}this[kError]=err
this[kClient][kOnError](err)}function onHttpSocketReadable(){this[kParser]?.readMore()}function onHttpSocketEnd(){const parser=this[kParser]
if(parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.finish()
parserErr&&util.destroy(this,parserErr)
return}util.destroy(this,new SocketError("other side closed",util.getSocketInfo(this)))}function onHttpSocketClose(){const parser=this[kParser]
clearIdleSocketValidation(this)
if(parser){this[kError]||!parser.statusCode||parser.shouldKeepAlive||(this[kError]=parser.finish()||this[kError])
this[kParser].destroy()
this[kParser]=null}const err=this[kError]||new SocketError("closed",util.getSocketInfo(this)),client=this[kClient]
client[kSocket]=null
client[kHTTPContext]=null
if(client.destroyed){assert(0===client[kPending])
const requests=client[kQueue].splice(client[kRunningIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
util.errorRequest(client,request,err)}}else if(client[kRunning]>0&&"UND_ERR_INFO"!==err.code){const request=client[kQueue][client[kRunningIdx]]
client[kQueue][client[kRunningIdx]++]=null
util.errorRequest(client,request,err)}client[kPendingIdx]=client[kRunningIdx]
assert(0===client[kRunning])
client.emit("disconnect",client[kUrl],[client],err)
client[kResume]()}function onSocketClose(){this[kClosed]=!0}function clearIdleSocketValidation(socket){if(socket[kIdleSocketValidationTimeout]){clearImmediate(socket[kIdleSocketValidationTimeout])
socket[kIdleSocketValidationTimeout]=null}socket[kIdleSocketValidation]=0}function writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload){try{if(body){if(util.isBuffer(body)){assert(contentLength===body.byteLength,"buffer body must have content length")
socket.cork()
socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")
socket.write(body)
socket.uncork()
request.onBodySent(body)
expectsPayload||!1===request.reset||(socket[kReset]=!0)}}else if(0===contentLength)socket.write(`${header}content-length: 0\r\n\r\n`,"latin1")
else{assert(null===contentLength,"no body must not have content length")
socket.write(`${header}\r\n`,"latin1")}request.onRequestSent()
client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(0!==contentLength||0===client[kRunning],"iterator body cannot be pipelined")
let callback=null
function onDrain(){if(callback){const cb=callback
callback=null
cb()}}const waitForDrain=()=>new Promise((resolve,reject)=>{assert(null===callback)
socket[kError]?reject(socket[kError]):callback=resolve})
socket.on("close",onDrain).on("drain",onDrain)
const writer=new AsyncWriter({abort,socket,request,contentLength,client,expectsPayload,header})
try{for await(const chunk of body){if(socket[kError])throw socket[kError]
writer.write(chunk)||await waitForDrain()}writer.end()}catch(err){writer.destroy(err)}finally{socket.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort,socket,request,contentLength,client,expectsPayload,header}){this.socket=socket
this.request=request
this.contentLength=contentLength
this.client=client
this.bytesWritten=0
this.expectsPayload=expectsPayload
this.header=header
this.abort=abort
this.lengthMismatch=!1
socket[kWriting]=!0}onLengthMismatch(){this.socket[kReset]=!0
if(!this.lengthMismatch){this.lengthMismatch=!0
process.emitWarning(new RequestContentLengthMismatchError)}}write(chunk){const{socket,request,contentLength,client,bytesWritten,expectsPayload,header}=this
if(socket[kError])throw socket[kError]
if(socket.destroyed)return!1
let len=chunk instanceof Uint8Array?chunk.byteLength:Buffer.byteLength(chunk)
if(!len)return!0
if(null!==contentLength&&bytesWritten+len>contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError
this.onLengthMismatch()
const remaining=contentLength-bytesWritten
if(0===remaining)return!0
chunk=("string"==typeof chunk?Buffer.from(chunk):chunk).subarray(0,remaining)
len=remaining}socket.cork()
if(0===bytesWritten){expectsPayload||!1===request.reset||(socket[kReset]=!0)
null===contentLength?socket.write(`${header}transfer-encoding: chunked\r\n`,"latin1"):socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")}null===contentLength&&socket.write(`\r\n${len.toString(16)}\r\n`,"latin1")
this.bytesWritten+=len
const ret=socket.write(chunk)
socket.uncork()
request.onBodySent(chunk)
ret||socket[kParser].timeout&&3===socket[kParser].timeoutType&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh()
return ret}end(){const{socket,contentLength,client,bytesWritten,expectsPayload,header,request}=this
request.onRequestSent()
socket[kWriting]=!1
if(socket[kError])throw socket[kError]
if(!socket.destroyed){0===bytesWritten?expectsPayload?socket.write(`${header}content-length: 0\r\n\r\n`,"latin1"):socket.write(`${header}\r\n`,"latin1"):null===contentLength&&socket.write("\r\n0\r\n\r\n","latin1")
if(null!==contentLength&&bytesWritten!==contentLength){if(client[kStrictContentLength])throw new RequestContentLengthMismatchError
this.onLengthMismatch()}socket[kParser].timeout&&3===socket[kParser].timeoutType&&socket[kParser].timeout.refresh&&socket[kParser].timeout.refresh()
client[kResume]()}}destroy(err){const{socket,client,abort}=this
socket[kWriting]=!1
if(err){assert(client[kRunning]<=1,"pipeline should only contain this request")
abort(err)}}}module.exports=function(client,socket){client[kSocket]=socket
llhttpInstance||(llhttpInstance=function(){if("undefined"==typeof WebAssembly)throw new WebAssemblyNotSupportedError
const llhttpWasmData=process.env.JEST_WORKER_ID?__webpack_require__(2949):void 0
let mod,useWasmSIMD=!0
if("riscv64"===process.arch)useWasmSIMD=!1
else if("ppc64"===process.arch){const[major,minor]=process.versions.node.split(".").map(n=>parseInt(n,10));(major<24||24===major&&minor<12)&&(useWasmSIMD=!1)}"1"===process.env.UNDICI_NO_WASM_SIMD?useWasmSIMD=!1:"0"===process.env.UNDICI_NO_WASM_SIMD&&(useWasmSIMD=!0)
if(useWasmSIMD)try{mod=new WebAssembly.Module(__webpack_require__(3434))}catch{}mod||(mod=new WebAssembly.Module(llhttpWasmData||__webpack_require__(2949)))
return new WebAssembly.Instance(mod,{env:{wasm_on_url:(p,at,len)=>0,wasm_on_status:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_message_begin:p=>{assert(currentParser.ptr===p)
return currentParser.onMessageBegin()},wasm_on_header_field:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_header_value:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_headers_complete:(p,statusCode,upgrade,shouldKeepAlive)=>{assert(currentParser.ptr===p)
return currentParser.onHeadersComplete(statusCode,1===upgrade,1===shouldKeepAlive)},wasm_on_body:(p,at,len)=>{assert(currentParser.ptr===p)
const start=at-currentBufferPtr+currentBufferRef.byteOffset
return currentParser.onBody(new FastBuffer(currentBufferRef.buffer,start,len))},wasm_on_message_complete:p=>{assert(currentParser.ptr===p)
return currentParser.onMessageComplete()}}})}())
if(socket.errored)throw socket.errored
if(socket.destroyed)throw new SocketError("destroyed")
socket[kNoRef]=!1
socket[kWriting]=!1
socket[kReset]=!1
socket[kBlocking]=!1
socket[kIdleSocketValidation]=0
socket[kIdleSocketValidationTimeout]=null
socket[kSocketUsed]=!1
socket[kParser]="undefined"==typeof esbuildDetection&&(client[kUseMilo]??getMiloEnabled())?new H1Parser(client,socket):new Parser(client,socket,llhttpInstance)
util.addListener(socket,"error",onHttpSocketError)
util.addListener(socket,"readable",onHttpSocketReadable)
util.addListener(socket,"end",onHttpSocketEnd)
util.addListener(socket,"close",onHttpSocketClose)
socket[kClosed]=!1
socket.on("close",onSocketClose)
return{version:"h1",defaultPipelining:1,write:request=>function(client,request){const{method,path,host,upgrade,blocking,reset}=request
let{body,headers,contentLength}=request
const expectsPayload="PUT"===method||"POST"===method||"PATCH"===method||"QUERY"===method||"PROPFIND"===method||"PROPPATCH"===method
if(util.isFormDataLike(body)){extractBody||(extractBody=__webpack_require__(2949).extractBody)
const[bodyStream,contentType]=extractBody(body)
null==request.contentType&&headers.push("content-type",contentType)
body=bodyStream.stream
contentLength=bodyStream.length}else if(util.isBlobLike(body)&&null==request.contentType){const contentType=body.type
if(contentType){const contentTypeValue=`${contentType}`
if(!util.isValidHeaderValue(contentTypeValue)){util.errorRequest(client,request,new InvalidArgumentError("invalid content-type header"))
return!1}headers.push("content-type",contentTypeValue)}}body&&"function"==typeof body.read&&body.read(0)
const bodyLength=util.bodyLength(body)
contentLength=bodyLength??contentLength
null===contentLength&&(contentLength=request.contentLength)
0!==contentLength||expectsPayload||(contentLength=null)
if(function(method){return"GET"!==method&&"HEAD"!==method&&"OPTIONS"!==method&&"TRACE"!==method&&"CONNECT"!==method}(method)&&contentLength>0&&null!==request.contentLength&&request.contentLength!==contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request,new RequestContentLengthMismatchError)
return!1}process.emitWarning(new RequestContentLengthMismatchError)}const socket=client[kSocket]
clearIdleSocketValidation(socket)
const abort=err=>{if(!request.aborted&&!request.completed){util.errorRequest(client,request,err||new RequestAbortedError)
util.destroy(body)
util.destroy(socket,new InformationalError("aborted"))}}
try{request.onRequestStart(abort,null)}catch(err){util.errorRequest(client,request,err)}if(request.aborted)return!1
"HEAD"===method&&(socket[kReset]=!0);(upgrade||"CONNECT"===method)&&(socket[kReset]=!0)
null!=reset&&(socket[kReset]=reset)
client[kMaxRequests]&&++socket[kCounter]>=client[kMaxRequests]&&(socket[kReset]=!0)
blocking&&(socket[kBlocking]=!0)
!function(socket,request){if("function"!=typeof socket.setTypeOfService)return
const typeOfService=request.typeOfService
if(void 0===typeOfService)return
if(socket[kTypeOfService]!==typeOfService)try{socket.setTypeOfService(typeOfService)
socket[kTypeOfService]=typeOfService}catch{}}(socket,request)
let header=`${method} ${path} HTTP/1.1\r\n`
header+="string"==typeof host?`host: ${host}\r\n`:client[kHostHeader]
upgrade?header+=`connection: upgrade\r\nupgrade: ${upgrade}\r\n`:client[kPipelining]&&!socket[kReset]?header+="connection: keep-alive\r\n":header+="connection: close\r\n"
if(Array.isArray(headers))for(let n=0;n<headers.length;n+=2){const key=headers[n+0],val=headers[n+1]
if(Array.isArray(val))for(let i=0;i<val.length;i++)header+=`${key}: ${val[i]}\r\n`
else header+=`${key}: ${val}\r\n`}channels.sendHeaders.hasSubscribers&&channels.sendHeaders.publish({request,headers:header,socket})
body&&0!==bodyLength?util.isBuffer(body)?writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isBlobLike(body)?"function"==typeof body.stream?writeIterable(abort,body.stream(),client,request,socket,contentLength,header,expectsPayload):async function(abort,body,client,request,socket,contentLength,header,expectsPayload){try{if(null!=contentLength&&contentLength!==body.size)throw new RequestContentLengthMismatchError
const buffer=Buffer.from(await body.arrayBuffer())
socket.cork()
socket.write(`${header}content-length: ${contentLength}\r\n\r\n`,"latin1")
socket.write(buffer)
socket.uncork()
request.onBodySent(buffer)
request.onRequestSent()
expectsPayload||!1===request.reset||(socket[kReset]=!0)
client[kResume]()}catch(err){abort(err)}}(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isStream(body)?function(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(0!==contentLength||0===client[kRunning],"stream body cannot be pipelined")
let finished=!1
const writer=new AsyncWriter({abort,socket,request,contentLength,client,expectsPayload,header}),onData=function(chunk){if(!finished)try{!writer.write(chunk)&&this.pause&&this.pause()}catch(err){util.destroy(this,err)}},onDrain=function(){finished||body.resume&&body.resume()},onClose=function(){queueMicrotask(()=>{body.removeListener("error",onFinished)})
if(!finished){const err=new RequestAbortedError
queueMicrotask(()=>onFinished(err))}},onFinished=function(err){if(!finished){finished=!0
assert(socket.destroyed||socket[kWriting]&&client[kRunning]<=1)
socket.off("drain",onDrain).off("error",onFinished)
body.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose)
if(!err)try{writer.end()}catch(er){err=er}writer.destroy(err)
!err||"UND_ERR_INFO"===err.code&&"reset"===err.message?util.destroy(body):util.destroy(body,err)}}
body.on("data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose)
body.resume&&body.resume()
socket.on("drain",onDrain).on("error",onFinished)
body.errorEmitted??body.errored?setImmediate(onFinished,body.errored):(body.endEmitted??body.readableEnded)&&setImmediate(onFinished,null);(body.closeEmitted??body.closed)&&setImmediate(onClose)}(abort,body,client,request,socket,contentLength,header,expectsPayload):util.isIterable(body)?writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload):assert(!1):writeBuffer(abort,null,client,request,socket,contentLength,header,expectsPayload)
return!0}(client,request),resume(){!function(client){const socket=client[kSocket]
if(socket&&!socket.destroyed){if(0===client[kSize]){if(!socket[kNoRef]&&socket.unref){socket.unref()
socket[kNoRef]=!0}}else if(socket[kNoRef]&&socket.ref){socket.ref()
socket[kNoRef]=!1}if(0===client[kRunning]&&client[kPending]>0&&socket[kSocketUsed]){if(0===socket[kIdleSocketValidation]){!function(client,socket){socket[kIdleSocketValidation]=1
socket[kIdleSocketValidationTimeout]=setImmediate(()=>{socket[kIdleSocketValidationTimeout]=null
socket[kIdleSocketValidation]=2
client[kSocket]!==socket||socket.destroyed||client[kResume]()})}(client,socket)
socket[kParser].readMore()
socket.destroyed
return}if(1===socket[kIdleSocketValidation]){socket[kParser].readMore()
socket.destroyed
return}}if(0===client[kRunning]){socket[kParser].readMore()
if(socket.destroyed)return}if(0===client[kSize])8!==socket[kParser].timeoutType&&socket[kParser].setTimeout(client[kKeepAliveTimeoutValue],8)
else if(client[kRunning]>0&&socket[kParser].statusCode<200&&3!==socket[kParser].timeoutType){const request=client[kQueue][client[kRunningIdx]],headersTimeout=null!=request.headersTimeout?request.headersTimeout:client[kHeadersTimeout]
socket[kParser].setTimeout(headersTimeout,3)}}}(client)},destroy(err,callback){if(socket[kClosed])queueMicrotask(callback)
else{socket.on("close",callback)
socket.destroy(err)}},get destroyed(){return socket.destroyed},busy(request){if(socket[kWriting]||socket[kReset]||socket[kBlocking]||1===socket[kIdleSocketValidation])return!0
if(request){if(client[kRunning]>0&&!request.idempotent)return!0
if(client[kRunning]>0&&(request.upgrade||"CONNECT"===request.method))return!0
if(client[kRunning]>0&&0!==util.bodyLength(request.body)&&(util.isStream(request.body)||util.isAsyncIterable(request.body)||util.isFormDataLike(request.body)))return!0}return!1}}}},3701:(module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),net=__webpack_require__(7030),http=__webpack_require__(2949),util=__webpack_require__(3440),{ClientStats}=__webpack_require__(6854),{channels}=__webpack_require__(2414),Request=__webpack_require__(4655),DispatcherBase=__webpack_require__(1841),{InvalidArgumentError,InformationalError,ClientDestroyedError}=__webpack_require__(8707),buildConnector=__webpack_require__(9136),{kUrl,kServerName,kClient,kBusy,kConnect,kResuming,kRunning,kPending,kSize,kQueue,kConnected,kConnecting,kNeedDrain,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kConnector,kMaxRequests,kCounter,kClose,kDestroy,kDispatch,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,kMaxConcurrentStreams,kHostAuthority,kResume,kHTTP2Options,kUseMilo}=__webpack_require__(6443),connectH1=__webpack_require__(637),connectH2=__webpack_require__(2949),kClosedResolve=Symbol("kClosedResolve"),getDefaultNodeMaxHeaderSize=http&&http.maxHeaderSize&&Number.isInteger(http.maxHeaderSize)&&http.maxHeaderSize>0?()=>http.maxHeaderSize:()=>{throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid")},noop=()=>{}
let h2NamespaceOptsWarning=!1
function emitH2OptionsNamespaceWarning(optName){if(!0!==h2NamespaceOptsWarning){process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"})
h2NamespaceOptsWarning=!0}}function getMaxConcurrent(client){return"h2"===client[kHTTPContext]?.version?client[kMaxConcurrentStreams]:function(client){return client[kPipelining]??client[kHTTPContext]?.defaultPipelining??1}(client)}function onError(client,err){if(0===client[kRunning]&&"UND_ERR_INFO"!==err.code&&"UND_ERR_SOCKET"!==err.code){assert(client[kPendingIdx]===client[kRunningIdx])
const requests=client[kQueue].splice(client[kRunningIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
null!=request&&util.errorRequest(client,request,err)}assert(0===client[kSize])}}function connect(client){assert(!client[kConnecting])
assert(!client[kHTTPContext])
let{host,hostname,protocol,port}=client[kUrl]
if("["===hostname[0]){const idx=hostname.indexOf("]")
assert(-1!==idx)
const ip=hostname.substring(1,idx)
assert(net.isIPv6(ip))
hostname=ip}client[kConnecting]=!0
channels.beforeConnect.hasSubscribers&&channels.beforeConnect.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector]})
try{client[kConnector]({host,hostname,protocol,port,servername:client[kServerName],localAddress:client[kLocalAddress]},(err,socket)=>{if(err){handleConnectError(client,err,{host,hostname,protocol,port})
client[kResume]()}else if(client.destroyed){util.destroy(socket.on("error",noop),new ClientDestroyedError)
client[kResume]()}else{assert(socket)
try{client[kHTTPContext]="h2"===socket.alpnProtocol?connectH2(client,socket):connectH1(client,socket)}catch(err){socket.destroy().on("error",noop)
handleConnectError(client,err,{host,hostname,protocol,port})
client[kResume]()
return}client[kConnecting]=!1
socket[kCounter]=0
socket[kMaxRequests]=client[kMaxRequests]
socket[kClient]=client
socket[kError]=null
channels.connected.hasSubscribers&&channels.connected.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],socket})
client.emit("connect",client[kUrl],[client])
client[kResume]()}})}catch(err){handleConnectError(client,err,{host,hostname,protocol,port})
client[kResume]()}}function handleConnectError(client,err,{host,hostname,protocol,port}){if(!client.destroyed){client[kConnecting]=!1
channels.connectError.hasSubscribers&&channels.connectError.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],error:err})
if("ERR_TLS_CERT_ALTNAME_INVALID"===err.code){const running=client[kQueue].splice(client[kRunningIdx],client[kRunning])
client[kPendingIdx]=client[kRunningIdx]
for(let i=0;i<running.length;i++)util.errorRequest(client,running[i],err)
for(;client[kPending]>0&&client[kQueue][client[kPendingIdx]].servername===client[kServerName];){const request=client[kQueue].splice(client[kPendingIdx],1)[0]
util.errorRequest(client,request,err)}}else onError(client,err)
client.emit("connectionError",client[kUrl],[client],err)}}function emitDrain(client){client[kNeedDrain]=0
client.emit("drain",client[kUrl],[client])}function resume(client,sync){if(2!==client[kResuming]){client[kResuming]=2
!function(client,sync){for(;;){if(client.destroyed){assert(0===client[kPending])
return}if(client[kClosedResolve]&&!client[kSize]){client[kClosedResolve]()
client[kClosedResolve]=null
return}client[kHTTPContext]&&client[kHTTPContext].resume()
if(client[kBusy])client[kNeedDrain]=2
else if(2===client[kNeedDrain]){if(sync){client[kNeedDrain]=1
queueMicrotask(()=>emitDrain(client))}else emitDrain(client)
continue}if(0===client[kPending])return
if(client[kRunning]>=(getMaxConcurrent(client)||1))return
const request=client[kQueue][client[kPendingIdx]]
if(null===request)return
if(request.aborted)client[kQueue].splice(client[kPendingIdx],1)
else{if("https:"===client[kUrl].protocol&&client[kServerName]!==request.servername){if(client[kRunning]>0)return
client[kServerName]=request.servername
client[kHTTPContext]?.destroy(new InformationalError("servername changed"),()=>{client[kHTTPContext]=null
resume(client)})}if(client[kConnecting])return
if(!client[kHTTPContext]){client[kServerName]=request.servername
connect(client)
return}if(client[kHTTPContext].destroyed)return
if(client[kHTTPContext].busy(request))return
!request.aborted&&client[kHTTPContext].write(request)?client[kPendingIdx]++:client[kQueue].splice(client[kPendingIdx],1)}}}(client,sync)
client[kResuming]=0
if(client[kRunningIdx]>256){client[kQueue].splice(0,client[kRunningIdx])
client[kPendingIdx]-=client[kRunningIdx]
client[kRunningIdx]=0}}}module.exports=class extends DispatcherBase{constructor(url,{maxHeaderSize,headersTimeout,socketTimeout,requestTimeout,connectTimeout,bodyTimeout,idleTimeout,keepAlive,keepAliveTimeout,maxKeepAliveTimeout,keepAliveMaxTimeout,keepAliveTimeoutThreshold,socketPath,pipelining,tls,strictContentLength,maxCachedSessions,connect,maxRequestsPerClient,localAddress,maxResponseSize,autoSelectFamily,autoSelectFamilyAttemptTimeout,maxConcurrentStreams,allowH2,useH2c,initialWindowSize,connectionWindowSize,pingInterval,useMilo,webSocket,h2Options,eventSource}={}){if(void 0!==keepAlive)throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead")
if(void 0!==socketTimeout)throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==requestTimeout)throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
if(void 0!==idleTimeout)throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead")
if(void 0!==maxKeepAliveTimeout)throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
if(null!=maxHeaderSize){if(!Number.isInteger(maxHeaderSize)||maxHeaderSize<1)throw new InvalidArgumentError("invalid maxHeaderSize")}else maxHeaderSize=getDefaultNodeMaxHeaderSize()
if(null!=socketPath&&"string"!=typeof socketPath)throw new InvalidArgumentError("invalid socketPath")
if(null!=connectTimeout&&(!Number.isFinite(connectTimeout)||connectTimeout<0))throw new InvalidArgumentError("invalid connectTimeout")
if(null!=keepAliveTimeout&&(!Number.isFinite(keepAliveTimeout)||keepAliveTimeout<=0))throw new InvalidArgumentError("invalid keepAliveTimeout")
if(null!=keepAliveMaxTimeout&&(!Number.isFinite(keepAliveMaxTimeout)||keepAliveMaxTimeout<=0))throw new InvalidArgumentError("invalid keepAliveMaxTimeout")
if(null!=keepAliveTimeoutThreshold&&!Number.isFinite(keepAliveTimeoutThreshold))throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold")
if(null!=headersTimeout&&(!Number.isInteger(headersTimeout)||headersTimeout<0))throw new InvalidArgumentError("headersTimeout must be a positive integer or zero")
if(null!=bodyTimeout&&(!Number.isInteger(bodyTimeout)||bodyTimeout<0))throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero")
if(null!=connect&&"function"!=typeof connect&&"object"!=typeof connect)throw new InvalidArgumentError("connect must be a function or an object")
if(null!=maxRequestsPerClient&&(!Number.isInteger(maxRequestsPerClient)||maxRequestsPerClient<0))throw new InvalidArgumentError("maxRequestsPerClient must be a positive number")
if(null!=localAddress&&("string"!=typeof localAddress||0===net.isIP(localAddress)))throw new InvalidArgumentError("localAddress must be valid string IP address")
if(null!=maxResponseSize&&(!Number.isInteger(maxResponseSize)||maxResponseSize<-1))throw new InvalidArgumentError("maxResponseSize must be a positive number")
if(null!=autoSelectFamilyAttemptTimeout&&(!Number.isInteger(autoSelectFamilyAttemptTimeout)||autoSelectFamilyAttemptTimeout<-1))throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number")
if(null!=allowH2&&"boolean"!=typeof allowH2)throw new InvalidArgumentError("allowH2 must be a valid boolean value")
if(!1!==allowH2)if(null!=h2Options){if(null!=h2Options.useH2c&&"boolean"!=typeof h2Options.useH2c)throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value")
if(null!=h2Options.settings?.initialWindowSize&&(!Number.isInteger(h2Options.settings.initialWindowSize)||h2Options.settings.initialWindowSize<1))throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0")
if(null!=h2Options.maxConcurrentStreams&&(!Number.isInteger(h2Options.maxConcurrentStreams)||h2Options.maxConcurrentStreams<1))throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0")
if(null!=h2Options.connectionWindowSize&&(!Number.isInteger(h2Options.connectionWindowSize)||h2Options.connectionWindowSize<1))throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0")
if(null!=h2Options.pingInterval&&("number"!=typeof h2Options.pingInterval||!Number.isInteger(h2Options.pingInterval)||h2Options.pingInterval<0))throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0")}else{if(null!=useH2c&&"boolean"!=typeof useH2c){emitH2OptionsNamespaceWarning("useH2c")
throw new InvalidArgumentError("useH2c must be a valid boolean value")}if(null!=maxConcurrentStreams&&("number"!=typeof maxConcurrentStreams||maxConcurrentStreams<1)){emitH2OptionsNamespaceWarning("maxConcurrentStreams")
throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0")}if(null!=initialWindowSize&&(!Number.isInteger(initialWindowSize)||initialWindowSize<1)){emitH2OptionsNamespaceWarning("initialWindowSize")
throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0")}if(null!=connectionWindowSize&&(!Number.isInteger(connectionWindowSize)||connectionWindowSize<1)){emitH2OptionsNamespaceWarning("connectionWindowSize")
throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0")}if(null!=pingInterval&&("number"!=typeof pingInterval||!Number.isInteger(pingInterval)||pingInterval<0)){emitH2OptionsNamespaceWarning("pingInterval")
throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0")}}super({webSocket,eventSource})
if("function"!=typeof connect)connect=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,useH2c:h2Options?.useH2c??useH2c,timeout:connectTimeout,..."boolean"==typeof autoSelectFamily?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect})
else{const customConnect=connect
connect=(opts,callback)=>customConnect({...opts,...null!=socketPath?{socketPath}:null,...null!=allowH2?{allowH2}:null},callback)}this[kUrl]=util.parseOrigin(url)
this[kHostAuthority]=`${this[kUrl].hostname}${this[kUrl].port?`:${this[kUrl].port}`:""}`
this[kConnector]=connect
this[kPipelining]=null!=pipelining?pipelining:1
this[kMaxHeadersSize]=maxHeaderSize
this[kKeepAliveDefaultTimeout]=keepAliveTimeout??4e3
this[kKeepAliveMaxTimeout]=keepAliveMaxTimeout??6e5
this[kKeepAliveTimeoutThreshold]=keepAliveTimeoutThreshold??2e3
this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout]
this[kServerName]=null
this[kLocalAddress]=null!=localAddress?localAddress:null
this[kResuming]=0
this[kNeedDrain]=0
this[kHostHeader]=`host: ${this[kHostAuthority]}\r\n`
this[kBodyTimeout]=null!=bodyTimeout?bodyTimeout:3e5
this[kHeadersTimeout]=null!=headersTimeout?headersTimeout:3e5
this[kStrictContentLength]=strictContentLength??!0
this[kMaxRequests]=maxRequestsPerClient
this[kClosedResolve]=null
this[kMaxResponseSize]=maxResponseSize>-1?maxResponseSize:-1
this[kHTTPContext]=null
this[kHTTP2Options]={pingInterval:h2Options?.pingInterval??pingInterval??6e4,connectionWindowSize:h2Options?.connectionWindowSize??connectionWindowSize??524288,maxConcurrentStreams:h2Options?.maxConcurrentStreams??maxConcurrentStreams??100,sessionOptions:{initialWindowSize:h2Options?.initialWindowSize??initialWindowSize??262144}}
this[kUseMilo]=useMilo
this[kQueue]=[]
this[kRunningIdx]=0
this[kPendingIdx]=0
this[kResume]=sync=>resume(this,sync)
this[kOnError]=err=>onError(this,err)}get pipelining(){return this[kPipelining]}set pipelining(value){this[kPipelining]=value
this[kResume](!0)}get stats(){return new ClientStats(this)}get[kPending](){return this[kQueue].length-this[kPendingIdx]}get[kRunning](){return this[kPendingIdx]-this[kRunningIdx]}get[kSize](){return this[kQueue].length-this[kRunningIdx]}get[kConnected](){return!!this[kHTTPContext]&&!this[kConnecting]&&!this[kHTTPContext].destroyed}get[kBusy](){const allowsMux="h2"===this[kHTTPContext]?.version
return Boolean(this[kHTTPContext]?.busy(null)||this[kSize]>=(getMaxConcurrent(this)||1)||this[kPending]>0&&!allowsMux)}[kConnect](cb){connect(this)
this.once("connect",cb)}[kDispatch](opts,handler){const request=new Request(this[kUrl].origin,opts,handler)
this[kQueue].push(request)
if(this[kResuming]);else if(null==util.bodyLength(request.body)&&util.isIterable(request.body)){this[kResuming]=1
queueMicrotask(()=>resume(this))}else this[kResume](!0)
this[kResuming]&&2!==this[kNeedDrain]&&this[kBusy]&&(this[kNeedDrain]=2)
return this[kNeedDrain]<2}[kClose](){return new Promise(resolve=>{this[kSize]?this[kClosedResolve]=resolve:resolve(null)})}[kDestroy](err){return new Promise(resolve=>{const requests=this[kQueue].splice(this[kPendingIdx])
for(let i=0;i<requests.length;i++){const request=requests[i]
null!=request&&util.errorRequest(this,request,err)}const callback=()=>{if(this[kClosedResolve]){this[kClosedResolve]()
this[kClosedResolve]=null}resolve(null)}
if(this[kHTTPContext]){this[kHTTPContext].destroy(err,callback)
this[kHTTPContext]=null}else queueMicrotask(callback)
this[kResume]()})}}},1841:(module,__unused_webpack_exports,__webpack_require__)=>{const buffer=__webpack_require__(4573),Dispatcher=__webpack_require__(883),{ClientDestroyedError,ClientClosedError,InvalidArgumentError}=__webpack_require__(8707),{kDestroy,kClose,kClosed,kDestroyed,kDispatch}=__webpack_require__(6443),{defaultWebSocketMaxFragments,defaultWebSocketMaxPayloadSize}=__webpack_require__(735),kOnDestroyed=Symbol("onDestroyed"),kOnClosed=Symbol("onClosed"),kWebSocketOptions=Symbol("webSocketOptions"),kEventSourceOptions=Symbol("eventSourceOptions")
module.exports=class extends Dispatcher{[kDestroyed]=!1;[kOnDestroyed]=null;[kClosed]=!1;[kOnClosed]=null
constructor(opts){super()
this[kWebSocketOptions]=opts?.webSocket??{}
this[kEventSourceOptions]=opts?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[kWebSocketOptions].maxFragments??defaultWebSocketMaxFragments,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??defaultWebSocketMaxPayloadSize}}get eventSourceOptions(){return{maxEventSize:this[kEventSourceOptions].maxEventSize??buffer.kStringMaxLength}}get destroyed(){return this[kDestroyed]}get closed(){return this[kClosed]}close(callback){if(void 0===callback)return new Promise((resolve,reject)=>{this.close((err,data)=>err?reject(err):resolve(data))})
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if(this[kDestroyed]){const err=new ClientDestroyedError
queueMicrotask(()=>callback(err,null))
return}if(this[kClosed]){this[kOnClosed]?this[kOnClosed].push(callback):queueMicrotask(()=>callback(null,null))
return}this[kClosed]=!0
this[kOnClosed]??=[]
this[kOnClosed].push(callback)
const onClosed=()=>{const callbacks=this[kOnClosed]
this[kOnClosed]=null
for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)}
this[kClose]().then(()=>this.destroy()).then(()=>queueMicrotask(onClosed))}destroy(err,callback){if("function"==typeof err){callback=err
err=null}if(void 0===callback)return new Promise((resolve,reject)=>{this.destroy(err,(err,data)=>err?reject(err):resolve(data))})
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
if(this[kDestroyed]){this[kOnDestroyed]?this[kOnDestroyed].push(callback):queueMicrotask(()=>callback(null,null))
return}err||(err=new ClientDestroyedError)
this[kDestroyed]=!0
this[kOnDestroyed]??=[]
this[kOnDestroyed].push(callback)
const onDestroyed=()=>{const callbacks=this[kOnDestroyed]
this[kOnDestroyed]=null
for(let i=0;i<callbacks.length;i++)callbacks[i](null,null)}
this[kDestroy](err).then(()=>queueMicrotask(onDestroyed))}dispatch(opts,handler){if(!handler||"object"!=typeof handler)throw new InvalidArgumentError("handler must be an object")
try{if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("opts must be an object.")
if(opts.dispatcher)throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.")
if(this[kDestroyed]||this[kOnDestroyed])throw new ClientDestroyedError
if(this[kClosed])throw new ClientClosedError
return this[kDispatch](opts,handler)}catch(err){if("function"!=typeof handler.onResponseError)throw err
handler.onResponseError(null,err)
return!1}}}},883:(module,__unused_webpack_exports,__webpack_require__)=>{const EventEmitter=__webpack_require__(8474),{kOriginless,kUrl}=__webpack_require__(6443)
module.exports=class extends EventEmitter{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...args){const interceptors=Array.isArray(args[0])?args[0]:args,interceptorOrigin=!0===this[kOriginless]?null:this[kUrl]?.origin
let dispatch=this.dispatch.bind(this)
for(const interceptor of interceptors)if(null!=interceptor){if("function"!=typeof interceptor)throw new TypeError("invalid interceptor, expected function received "+typeof interceptor)
dispatch=interceptor(dispatch,interceptorOrigin)
if(null==dispatch||"function"!=typeof dispatch||2!==dispatch.length)throw new TypeError("invalid interceptor")}const originalDispatch=dispatch,self=this
dispatch=function(opts,handler){opts&&"object"==typeof opts&&!opts.origin&&self[kUrl]&&(opts=Object.assign({},opts,{origin:self[kUrl].origin}))
return originalDispatch(opts,handler)}
return new Proxy(this,{get:(target,key)=>"dispatch"===key?dispatch:target[key]})}}},1969:(module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),util=__webpack_require__(3440),timers=__webpack_require__(6603),{HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,ResponseContentLengthMismatchError,ResponseExceededMaxSizeError}=__webpack_require__(8707),{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kWriting,kQueue,kKeepAliveDefaultTimeout,kRunningIdx,kError,kPipelining,kSocket,kKeepAliveTimeoutValue,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kBodyTimeout,kMaxResponseSize,kResume,kHTTPContext,kMaxHeadersSize}=__webpack_require__(6443),FastBuffer=Buffer[Symbol.species],removeAllListeners=util.removeAllListeners,kPausedByHandler=Symbol("kPausedByHandler"),EMPTY_BUF=Buffer.alloc(0)
let miloPackage,useWasmSIMD="riscv64"!==process.arch&&"ppc64"!==process.arch
"1"===process.env.UNDICI_NO_WASM_SIMD?useWasmSIMD=!1:"0"===process.env.UNDICI_NO_WASM_SIMD&&(useWasmSIMD=!0)
let miloEnabled="1"===process.env.UNDICI_USE_MILO||"true"===process.env.UNDICI_USE_MILO,miloInstance=null,currentBuffer=null,currentBufferSize=0,currentBufferPtr=null,currentBufferRef=null
function onParserTimeout(parserWeakRef){const parser=parserWeakRef.deref?parserWeakRef.deref():parserWeakRef
if(!parser)return
const{socket,timeoutType,client,paused}=parser
if(3===timeoutType){if(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>1){assert(!paused,"cannot be paused while waiting for headers")
util.destroy(socket,new HeadersTimeoutError)}}else if(5===timeoutType)paused||util.destroy(socket,new BodyTimeoutError)
else if(8===timeoutType){assert(0===client[kRunning]&&client[kKeepAliveTimeoutValue])
util.destroy(socket,new InformationalError("socket idle timeout"))}}module.exports={H1Parser:class{constructor(client,socket){this.milo=function(){if(miloInstance)return miloInstance
if(useWasmSIMD)try{miloPackage=__webpack_require__(2949)}catch{}miloPackage=miloPackage||__webpack_require__(2949)
miloInstance=miloPackage.setup()
return miloInstance}()
this.client=client
this.socket=socket
this.parser=this.milo.create()
this.events=new FastBuffer(this.milo.memory.buffer,this.parser+this.milo.ParserFields.EVENTS,4).readUInt32LE(0)
this.milo.setShouldAutodetect(this.parser,!1)
this.milo.setIsRequest(this.parser,!1)
this.milo.setShouldManageUnconsumed(this.parser,!1)
this.milo.setShouldSuspendAfterHeaders(this.parser,!0)
this.milo.setMaxHeaderLength(this.parser,client[kMaxHeadersSize])
this.milo.setActiveEvents(this.parser,this.milo.EVENT_ACTIVE_ON_ERROR|this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE|this.milo.EVENT_ACTIVE_ON_REASON|this.milo.EVENT_ACTIVE_ON_HEADER_NAME|this.milo.EVENT_ACTIVE_ON_HEADER_VALUE|this.milo.EVENT_ACTIVE_ON_HEADERS|this.milo.EVENT_ACTIVE_ON_DATA|this.milo.EVENT_ACTIVE_ON_TRAILER_NAME|this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE)
this.timeout=null
this.timeoutWeakRef=new WeakRef(this)
this.timeoutValue=null
this.timeoutType=null
this.statusCode=0
this.statusText=""
this.upgrade=!1
this.responseStarted=!1
this.pausedByParser=!1
this.pauseStateIsStart=!1
this.headers=[]
this.trailers=[]
this.headersSize=0
this.trailersSize=0
this.headersMaxSize=client[kMaxHeadersSize]
this.shouldKeepAlive=!1
this.paused=!1
this.errored=!1
this.waitingForMoreData=0
this.resume=this.resume.bind(this)
this.bytesRead=0
this.keepAlive=""
this.connection=""
this.contentLength=-1
this.maxResponseSize=client[kMaxResponseSize]
this.directBodyRemaining=0
this.directBodyCompletePending=!1
this.headersSuspended=!1
this.skipBody=!1
this[kPausedByHandler]=!1
131072>currentBufferSize||currentBuffer.buffer!==this.milo.memory.buffer?this.ensureBuffers(131072):this.updateBuffers()}setTimeout(delay,type){if(delay!==this.timeoutValue||1&type^1&this.timeoutType){if(this.timeout){timers.clearTimeout(this.timeout)
this.timeout=null}if(delay)if(1&type)this.timeout=timers.setFastTimeout(onParserTimeout,delay,this.timeoutWeakRef)
else{this.timeout=setTimeout(onParserTimeout,delay,this.timeoutWeakRef)
this.timeout?.unref()}this.timeoutValue=delay}else this.timeout?.refresh&&this.timeout.refresh()
this.timeoutType=type}ensureBuffers(size){const{milo}=this
null!=currentBufferPtr&&milo.dealloc(currentBufferPtr,currentBufferSize)
currentBufferSize=4096*Math.ceil(size/4096)
currentBufferPtr=milo.alloc(currentBufferSize)
currentBuffer=new FastBuffer(milo.memory.buffer,currentBufferPtr,currentBufferSize)
this.updateBuffers()}updateBuffers(){this.parserFields=new FastBuffer(this.milo.memory.buffer,this.parser)
this.parserEvents=new FastBuffer(this.milo.memory.buffer,this.events,65536)}resume(){if(!this.socket.destroyed&&this.paused){this.milo.resume(this.parser)
assert(5===this.timeoutType)
this.timeout?.refresh&&this.timeout.refresh()
this.paused=!1
if(this.directBodyCompletePending){try{this.completeDirectBody()}catch(err){util.destroy(this.socket,err)
return}if(this.paused)return}this.readMore()}}readMore(){if(!this.paused&&this.parser)for(;!this.paused&&this.parser&&!(this.waitingForMoreData&&this.socket.readableLength<=this.waitingForMoreData);){this.waitingForMoreData=0
const chunk=this.socket.read()
if(null===chunk)break
if(!1===this.execute(chunk))break}}execute(data){const available=data.length
assert(!this.paused)
const{socket,milo}=this
try{if(this.directBodyRemaining>0)return this.consumeDirectBody(data)
if(currentBuffer.buffer!==milo.memory.buffer){currentBuffer=new FastBuffer(milo.memory.buffer,currentBufferPtr,currentBufferSize)
this.updateBuffers()}else this.parserEvents.buffer!==milo.memory.buffer&&this.updateBuffers()
let offset=0,parseLen=available
const headersEnd=0===this.statusCode?data.indexOf("\r\n\r\n"):-1;-1!==headersEnd&&(parseLen=headersEnd+4)
for(;;){parseLen>currentBufferSize&&this.ensureBuffers(parseLen)
const parseData=data.subarray(offset,offset+parseLen)
currentBuffer.set(parseData)
currentBufferRef=parseData
const consumed=milo.parse(this.parser,currentBufferPtr,parseLen)
this.drainEvents()
const consumedTotal=offset+consumed
if(this.errored||0===consumed&&this.parserFields[milo.ParserFields.ERROR_CODE]!==milo.ERROR_NONE)throw this.createError(data.subarray(consumedTotal))
if(this.upgrade){this.onUpgrade(data.subarray(consumedTotal))
return!1}if(this.directBodyCompletePending){this.completeDirectBody()
if(this.paused)return!1}else if(this.pausedByParser){this.pausedByParser=!1
this.headersSuspended=!1
if(this[kPausedByHandler]&&this.pauseStateIsStart){this.pauseStateIsStart=!1
milo.resume(this.parser)
this[kPausedByHandler]=!1
return!1}this.pauseStateIsStart=!1
this.paused=!0
socket.unshift(data.subarray(consumedTotal))
return!1}if(this.directBodyRemaining>0)return this.consumeDirectBody(data.subarray(consumedTotal))
if(consumed<parseLen){const remaining=data.subarray(consumedTotal)
socket.unshift(remaining)
this.waitingForMoreData=0===consumed?remaining.length:0
return!1}offset=consumedTotal
if(offset>=available){if(this.headersSuspended){this.headersSuspended=!1
parseLen=0
continue}return!0}this.headersSuspended=!1
parseLen=available-offset}}catch(err){util.destroy(socket,err)
return!1}finally{currentBufferRef=null}}consumeDirectBody(data){const{socket,client,maxResponseSize}=this,available=data.length,len=Math.min(available,this.directBodyRemaining)
this.timeout?.refresh&&this.timeout.refresh()
if(len>0){const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(5===this.timeoutType)
assert(this.statusCode>=200)
if(maxResponseSize>-1&&this.bytesRead+len>maxResponseSize)throw new ResponseExceededMaxSizeError
this.bytesRead+=len
this.directBodyRemaining-=len
if(!1===request.onResponseData(data.subarray(0,len))){this.directBodyCompletePending=0===this.directBodyRemaining
this.pauseParser()
this[kPausedByHandler]=!0
this.pausedByParser=!1
this.paused=!0
len<available&&socket.unshift(data.subarray(len))
return!1}}if(0===this.directBodyRemaining){this.completeDirectBody()
const remaining=data.subarray(len)
if(this.errored||this.parserFields[this.milo.ParserFields.ERROR_CODE]!==this.milo.ERROR_NONE)throw this.createError(remaining)
if(this.pausedByParser){this.pausedByParser=!1
this.pauseStateIsStart=!1
this.paused=!0
remaining.length>0&&socket.unshift(remaining)
return!1}if(remaining.length>0){socket.unshift(remaining)
return!1}}return!0}completeDirectBody(){const{milo}=this
if(currentBuffer.buffer!==milo.memory.buffer){currentBuffer=new FastBuffer(milo.memory.buffer,currentBufferPtr,currentBufferSize)
this.updateBuffers()}else this.parserEvents.buffer!==milo.memory.buffer&&this.updateBuffers()
this.directBodyCompletePending=!1
currentBufferRef=EMPTY_BUF
milo.complete(this.parser)
this.drainEvents()}setShouldSkipBody(value){if(this.skipBody!==value){this.skipBody=value
this.milo.setShouldSkipBody(this.parser,value)}}finish(){if(!this.parser)return null
if(this.directBodyRemaining>0)return new ResponseContentLengthMismatchError
this.parserEvents.buffer!==this.milo.memory.buffer&&this.updateBuffers()
this.milo.finish(this.parser)
this.drainEvents()
return this.errored?this.createError(EMPTY_BUF):null}createError(data){const{contentLength,bytesRead}=this
if(-1!==contentLength&&bytesRead!==contentLength)return new ResponseContentLengthMismatchError
const errorCode=this.parserFields[this.milo.ParserFields.ERROR_CODE],errorName=this.milo.Errors[errorCode],errorDescription="UNEXPECTED_EOF"===errorName?"Invalid EOF state":this.milo.getErrorDescription(this.parser)
return new HTTPParserError(`Response does not match the HTTP/1.1 protocol (${"UNEXPECTED_EOF"===errorName?errorDescription:errorDescription?`[ERROR_${errorName}] ${errorDescription}`:`ERROR_${errorName}`})`,errorName,data)}destroy(){if(this.parser){this.milo.destroy(this.parser)
this.parser=null}this.timeout&&timers.clearTimeout(this.timeout)
this.timeout=null
this.timeoutValue=null
this.timeoutType=null
this.paused=!1
this.responseStarted=!1
this.pausedByParser=!1
this.pauseStateIsStart=!1
this.connection=""
this.skipBody=!1}pauseParser(stateIsStart=!1){this.milo.pause(this.parser)
this.pausedByParser=!0
this.pauseStateIsStart=stateIsStart}drainEvents(){const{socket,client,milo}=this
let cursor=0
const firstEvent=this.parserEvents[0]
if(firstEvent!==milo.EVENT_END&&firstEvent!==milo.EVENT_ERROR&&!this.responseStarted){this.responseStarted=!0
if(socket.destroyed)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Other side closed")
const request=client[kQueue][client[kRunningIdx]]
if(!request)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Missing request")
request.onResponseStarted()}for(;;){let eventLen=9
switch(this.parserEvents[cursor]){case milo.EVENT_END:return
case milo.EVENT_ERROR:this.errored=!0
return
case milo.EVENT_MESSAGE_COMPLETE:{const{client,socket,statusCode,upgrade,trailers,contentLength,bytesRead,shouldKeepAlive}=this
this.responseStarted=!1
if(socket.destroyed&&(!statusCode||shouldKeepAlive))return this.fail(milo.ERROR_CALLBACK_ERROR,"Other side closed")
if(upgrade){this.pauseParser()
return}assert(statusCode>=100)
const request=client[kQueue][client[kRunningIdx]]
assert(request)
this.statusCode=0
this.statusText=""
this.bytesRead=0
this.contentLength=-1
this.directBodyRemaining=0
this.directBodyCompletePending=!1
this.headersSuspended=!1
this.skipBody=!1
this.keepAlive=""
this.connection=""
this.trailers=[]
this.trailersSize=0
if(statusCode<200)break
if("HEAD"!==request.method&&-1!==contentLength&&bytesRead!==contentLength){util.destroy(socket,new ResponseContentLengthMismatchError)
this.pauseParser()
break}request.onResponseEnd(trailers)
client[kQueue][client[kRunningIdx]++]=null
if(socket[kWriting]){assert(0===client[kRunning])
util.destroy(socket,new InformationalError("reset"))
this.pauseParser(!0)}else if(shouldKeepAlive)if(socket[kReset]&&0===client[kRunning]){util.destroy(socket,new InformationalError("reset"))
this.pauseParser(!0)}else null==client[kPipelining]||1===client[kPipelining]?setImmediate(client[kResume]):client[kResume]()
else{util.destroy(socket,new InformationalError("reset"))
this.pauseParser(!0)}break}case milo.EVENT_REASON:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5)
this.statusText=new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len).toString()
break}case milo.EVENT_HEADER_NAME:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),data=len>0?new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF
this.headers.push(data)
this.headersSize+=len
if(this.headersSize>=this.headersMaxSize){util.destroy(this.socket,new HeadersOverflowError)
return this.fail(milo.ERROR_CALLBACK_ERROR,"Headers overflow")}break}case milo.EVENT_HEADER_VALUE:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),data=len>0?new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF,key=this.headers[this.headers.length-1]
this.headers.push(data)
if(10===key.length){const headerName=util.bufferToLowerCasedHeaderName(key)
"keep-alive"===headerName?this.keepAlive+=(0===this.keepAlive.length?"":",")+data.toString():"connection"===headerName&&(this.connection+=(0===this.connection.length?"":",")+data.toString())}this.headersSize+=len
if(this.headersSize>=this.headersMaxSize){util.destroy(this.socket,new HeadersOverflowError)
return this.fail(milo.ERROR_CALLBACK_ERROR,"Headers overflow")}break}case milo.EVENT_HEADERS:{eventLen=19
const statusCode=this.parserEvents.readUInt16LE(cursor+5),shouldKeepAlive=0!==this.parserEvents[cursor+7],shouldUpgrade=0!==this.parserEvents[cursor+8],hasTrailers=0!==this.parserEvents[cursor+9],bodyKind=this.parserEvents[cursor+10],contentLength=this.parserEvents.readUInt32LE(cursor+11)+4294967296*this.parserEvents.readUInt32LE(cursor+15),{socket,client,headers,statusText}=this
if(socket.destroyed)return this.fail(milo.ERROR_CALLBACK_ERROR,"Other side closed")
const request=client[kQueue][client[kRunningIdx]]
if(!request)return this.fail(milo.ERROR_CALLBACK_ERROR,"Missing request")
assert(!this.upgrade)
assert(this.statusCode<200)
if(100===statusCode){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)))
return this.fail(milo.ERROR_CALLBACK_ERROR,"Bad response")}if(shouldUpgrade&&!request.upgrade){util.destroy(socket,new SocketError("bad upgrade",util.getSocketInfo(socket)))
return this.fail(milo.ERROR_CALLBACK_ERROR,"Bad upgrade")}assert(3===this.timeoutType)
this.statusCode=statusCode
this.shouldKeepAlive=shouldKeepAlive||"HEAD"===request.method&&!socket[kReset]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection)
this.contentLength=0===bodyKind?contentLength:-1
if(this.statusCode>=200){const bodyTimeout=null!=request.bodyTimeout?request.bodyTimeout:client[kBodyTimeout]
this.setTimeout(bodyTimeout,5)}else this.timeout?.refresh&&this.timeout.refresh()
if("CONNECT"===request.method){assert(1===client[kRunning])
milo.setIsConnect(this.parser,!0)
this.upgrade=!0
return}if(shouldUpgrade){assert(1===client[kRunning])
this.upgrade=!0
this.pauseParser()
return}this.headers=[]
this.headersSize=0
if(this.shouldKeepAlive&&client[kPipelining]){const keepAliveTimeout=this.keepAlive?util.parseKeepAliveTimeout(this.keepAlive):null
if(null!=keepAliveTimeout){const timeout=Math.min(keepAliveTimeout-client[kKeepAliveTimeoutThreshold],client[kKeepAliveMaxTimeout])
timeout<=0?socket[kReset]=!0:client[kKeepAliveTimeoutValue]=timeout}else client[kKeepAliveTimeoutValue]=client[kKeepAliveDefaultTimeout]}else socket[kReset]=!0
const pause=!1===request.onResponseStart(statusCode,headers,this.resume,statusText)
if(request.aborted)return this.fail(milo.ERROR_CALLBACK_ERROR,"Request aborted");("HEAD"===request.method||statusCode<200)&&this.setShouldSkipBody(!0)
this.headersSuspended=!0
!pause&&"HEAD"!==request.method&&statusCode>=200&&204!==statusCode&&205!==statusCode&&304!==statusCode&&0===bodyKind&&contentLength>0&&!hasTrailers&&(this.directBodyRemaining=contentLength)
if(socket[kBlocking]){socket[kBlocking]=!1
client[kResume]()}if(pause){this.pauseParser()
this[kPausedByHandler]=!0}else("HEAD"===request.method||statusCode<200||204===statusCode||205===statusCode||304===statusCode||0===bodyKind&&0===contentLength)&&(this.directBodyCompletePending=!0)
break}case milo.EVENT_DATA:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),{client,socket,statusCode,maxResponseSize}=this
if(socket.destroyed)return this.fail(milo.ERROR_CALLBACK_ERROR,"Other side closed")
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(5===this.timeoutType)
this.timeout?.refresh&&this.timeout.refresh()
assert(statusCode>=200)
if(maxResponseSize>-1&&this.bytesRead+len>maxResponseSize){util.destroy(socket,new ResponseExceededMaxSizeError)
return this.fail(milo.ERROR_CALLBACK_ERROR,"Response size exceeded")}this.bytesRead+=len
const buffer=currentBufferRef
if(!1===request.onResponseData(new FastBuffer(buffer.buffer,buffer.byteOffset+at,len))){this.pauseParser()
this[kPausedByHandler]=!0}break}case milo.EVENT_TRAILER_NAME:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),data=len>0?new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF
this.trailers.push(data)
this.trailersSize+=len
if(this.trailersSize>=this.headersMaxSize){util.destroy(this.socket,new HeadersOverflowError)
return this.fail(milo.ERROR_CALLBACK_ERROR,"Headers overflow")}break}case milo.EVENT_TRAILER_VALUE:{const at=this.parserEvents.readUInt32LE(cursor+1),len=this.parserEvents.readUInt32LE(cursor+5),data=len>0?new FastBuffer(currentBufferRef.buffer,currentBufferRef.byteOffset+at,len):EMPTY_BUF
this.trailers.push(data)
this.trailersSize+=len
if(this.trailersSize>=this.headersMaxSize){util.destroy(this.socket,new HeadersOverflowError)
return this.fail(milo.ERROR_CALLBACK_ERROR,"Headers overflow")}break}default:return}cursor+=eventLen}}fail(code,message){this.milo.fail(this.parser,code,message)
this.errored=!0}onUpgrade(head){const{upgrade,client,socket,headers,statusCode}=this
assert(upgrade)
assert(client[kSocket]===socket)
assert(!socket.destroyed)
assert(!this.paused)
const request=client[kQueue][client[kRunningIdx]]
assert(request)
assert(request.upgrade||"CONNECT"===request.method)
this.statusCode=0
this.statusText=""
this.shouldKeepAlive=!1
this.headers=[]
this.headersSize=0
socket.unshift(head)
socket[kParser].destroy()
socket[kParser]=null
socket[kClient]=null
socket[kError]=null
removeAllListeners(socket)
client[kSocket]=null
client[kHTTPContext]=null
client[kQueue][client[kRunningIdx]++]=null
client.emit("disconnect",client[kUrl],[client],new InformationalError("upgrade"))
try{request.onRequestUpgrade(statusCode,headers,socket)}catch(err){util.destroy(socket,err)}client[kResume]()}},getMiloEnabled:function(){return miloEnabled},setMiloEnabled:function(value){miloEnabled=value}}},2824:(__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.SPECIAL_HEADERS=exports.MINOR=exports.MAJOR=exports.HTAB_SP_VCHAR_OBS_TEXT=exports.QUOTED_STRING=exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS=exports.TOKEN=exports.HEX=exports.URL_CHAR=exports.USERINFO_CHARS=exports.MARK=exports.ALPHANUM=exports.NUM=exports.HEX_MAP=exports.NUM_MAP=exports.ALPHA=exports.STATUSES_HTTP=exports.H_METHOD_MAP=exports.METHOD_MAP=exports.METHODS_RTSP=exports.METHODS_ICE=exports.METHODS_HTTP=exports.HEADER_STATE=exports.FINISH=exports.STATUSES=exports.METHODS=exports.LENIENT_FLAGS=exports.FLAGS=exports.TYPE=exports.ERROR=void 0
const utils_1=__webpack_require__(172)
exports.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38}
exports.TYPE={BOTH:0,REQUEST:1,RESPONSE:2}
exports.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512}
exports.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512}
exports.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46}
exports.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599}
exports.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2}
exports.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8}
exports.METHODS_HTTP=[exports.METHODS.DELETE,exports.METHODS.GET,exports.METHODS.HEAD,exports.METHODS.POST,exports.METHODS.PUT,exports.METHODS.CONNECT,exports.METHODS.OPTIONS,exports.METHODS.TRACE,exports.METHODS.COPY,exports.METHODS.LOCK,exports.METHODS.MKCOL,exports.METHODS.MOVE,exports.METHODS.PROPFIND,exports.METHODS.PROPPATCH,exports.METHODS.SEARCH,exports.METHODS.UNLOCK,exports.METHODS.BIND,exports.METHODS.REBIND,exports.METHODS.UNBIND,exports.METHODS.ACL,exports.METHODS.REPORT,exports.METHODS.MKACTIVITY,exports.METHODS.CHECKOUT,exports.METHODS.MERGE,exports.METHODS["M-SEARCH"],exports.METHODS.NOTIFY,exports.METHODS.SUBSCRIBE,exports.METHODS.UNSUBSCRIBE,exports.METHODS.PATCH,exports.METHODS.PURGE,exports.METHODS.MKCALENDAR,exports.METHODS.LINK,exports.METHODS.UNLINK,exports.METHODS.PRI,exports.METHODS.SOURCE,exports.METHODS.QUERY]
exports.METHODS_ICE=[exports.METHODS.SOURCE]
exports.METHODS_RTSP=[exports.METHODS.OPTIONS,exports.METHODS.DESCRIBE,exports.METHODS.ANNOUNCE,exports.METHODS.SETUP,exports.METHODS.PLAY,exports.METHODS.PAUSE,exports.METHODS.TEARDOWN,exports.METHODS.GET_PARAMETER,exports.METHODS.SET_PARAMETER,exports.METHODS.REDIRECT,exports.METHODS.RECORD,exports.METHODS.FLUSH,exports.METHODS.GET,exports.METHODS.POST]
exports.METHOD_MAP=(0,utils_1.enumToMap)(exports.METHODS)
exports.H_METHOD_MAP=Object.fromEntries(Object.entries(exports.METHODS).filter(([k])=>k.startsWith("H")))
exports.STATUSES_HTTP=[exports.STATUSES.CONTINUE,exports.STATUSES.SWITCHING_PROTOCOLS,exports.STATUSES.PROCESSING,exports.STATUSES.EARLY_HINTS,exports.STATUSES.RESPONSE_IS_STALE,exports.STATUSES.REVALIDATION_FAILED,exports.STATUSES.DISCONNECTED_OPERATION,exports.STATUSES.HEURISTIC_EXPIRATION,exports.STATUSES.MISCELLANEOUS_WARNING,exports.STATUSES.OK,exports.STATUSES.CREATED,exports.STATUSES.ACCEPTED,exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,exports.STATUSES.NO_CONTENT,exports.STATUSES.RESET_CONTENT,exports.STATUSES.PARTIAL_CONTENT,exports.STATUSES.MULTI_STATUS,exports.STATUSES.ALREADY_REPORTED,exports.STATUSES.TRANSFORMATION_APPLIED,exports.STATUSES.IM_USED,exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,exports.STATUSES.MULTIPLE_CHOICES,exports.STATUSES.MOVED_PERMANENTLY,exports.STATUSES.FOUND,exports.STATUSES.SEE_OTHER,exports.STATUSES.NOT_MODIFIED,exports.STATUSES.USE_PROXY,exports.STATUSES.SWITCH_PROXY,exports.STATUSES.TEMPORARY_REDIRECT,exports.STATUSES.PERMANENT_REDIRECT,exports.STATUSES.BAD_REQUEST,exports.STATUSES.UNAUTHORIZED,exports.STATUSES.PAYMENT_REQUIRED,exports.STATUSES.FORBIDDEN,exports.STATUSES.NOT_FOUND,exports.STATUSES.METHOD_NOT_ALLOWED,exports.STATUSES.NOT_ACCEPTABLE,exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,exports.STATUSES.REQUEST_TIMEOUT,exports.STATUSES.CONFLICT,exports.STATUSES.GONE,exports.STATUSES.LENGTH_REQUIRED,exports.STATUSES.PRECONDITION_FAILED,exports.STATUSES.PAYLOAD_TOO_LARGE,exports.STATUSES.URI_TOO_LONG,exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,exports.STATUSES.RANGE_NOT_SATISFIABLE,exports.STATUSES.EXPECTATION_FAILED,exports.STATUSES.IM_A_TEAPOT,exports.STATUSES.PAGE_EXPIRED,exports.STATUSES.ENHANCE_YOUR_CALM,exports.STATUSES.MISDIRECTED_REQUEST,exports.STATUSES.UNPROCESSABLE_ENTITY,exports.STATUSES.LOCKED,exports.STATUSES.FAILED_DEPENDENCY,exports.STATUSES.TOO_EARLY,exports.STATUSES.UPGRADE_REQUIRED,exports.STATUSES.PRECONDITION_REQUIRED,exports.STATUSES.TOO_MANY_REQUESTS,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,exports.STATUSES.LOGIN_TIMEOUT,exports.STATUSES.NO_RESPONSE,exports.STATUSES.RETRY_WITH,exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,exports.STATUSES.INVALID_X_FORWARDED_FOR,exports.STATUSES.REQUEST_HEADER_TOO_LARGE,exports.STATUSES.SSL_CERTIFICATE_ERROR,exports.STATUSES.SSL_CERTIFICATE_REQUIRED,exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,exports.STATUSES.INVALID_TOKEN,exports.STATUSES.CLIENT_CLOSED_REQUEST,exports.STATUSES.INTERNAL_SERVER_ERROR,exports.STATUSES.NOT_IMPLEMENTED,exports.STATUSES.BAD_GATEWAY,exports.STATUSES.SERVICE_UNAVAILABLE,exports.STATUSES.GATEWAY_TIMEOUT,exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,exports.STATUSES.VARIANT_ALSO_NEGOTIATES,exports.STATUSES.INSUFFICIENT_STORAGE,exports.STATUSES.LOOP_DETECTED,exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,exports.STATUSES.NOT_EXTENDED,exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,exports.STATUSES.WEB_SERVER_IS_DOWN,exports.STATUSES.CONNECTION_TIMEOUT,exports.STATUSES.ORIGIN_IS_UNREACHABLE,exports.STATUSES.TIMEOUT_OCCURED,exports.STATUSES.SSL_HANDSHAKE_FAILED,exports.STATUSES.INVALID_SSL_CERTIFICATE,exports.STATUSES.RAILGUN_ERROR,exports.STATUSES.SITE_IS_OVERLOADED,exports.STATUSES.SITE_IS_FROZEN,exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,exports.STATUSES.NETWORK_READ_TIMEOUT,exports.STATUSES.NETWORK_CONNECT_TIMEOUT]
exports.ALPHA=[]
for(let i="A".charCodeAt(0);i<="Z".charCodeAt(0);i++){exports.ALPHA.push(String.fromCharCode(i))
exports.ALPHA.push(String.fromCharCode(i+32))}exports.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9}
exports.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15}
exports.NUM=["0","1","2","3","4","5","6","7","8","9"]
exports.ALPHANUM=exports.ALPHA.concat(exports.NUM)
exports.MARK=["-","_",".","!","~","*","'","(",")"]
exports.USERINFO_CHARS=exports.ALPHANUM.concat(exports.MARK).concat(["%",";",":","&","=","+","$",","])
exports.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(exports.ALPHANUM)
exports.HEX=exports.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"])
exports.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(exports.ALPHANUM)
exports.HEADER_CHARS=["\t"]
for(let i=32;i<=255;i++)127!==i&&exports.HEADER_CHARS.push(i)
exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS.filter(c=>44!==c)
exports.QUOTED_STRING=["\t"," "]
for(let i=33;i<=255;i++)34!==i&&92!==i&&exports.QUOTED_STRING.push(i)
exports.HTAB_SP_VCHAR_OBS_TEXT=["\t"," "]
for(let i=33;i<=126;i++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)
for(let i=128;i<=255;i++)exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)
exports.MAJOR=exports.NUM_MAP
exports.MINOR=exports.MAJOR
exports.SPECIAL_HEADERS={connection:exports.HEADER_STATE.CONNECTION,"content-length":exports.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":exports.HEADER_STATE.CONNECTION,"transfer-encoding":exports.HEADER_STATE.TRANSFER_ENCODING,upgrade:exports.HEADER_STATE.UPGRADE}
exports.default={ERROR:exports.ERROR,TYPE:exports.TYPE,FLAGS:exports.FLAGS,LENIENT_FLAGS:exports.LENIENT_FLAGS,METHODS:exports.METHODS,STATUSES:exports.STATUSES,FINISH:exports.FINISH,HEADER_STATE:exports.HEADER_STATE,ALPHA:exports.ALPHA,NUM_MAP:exports.NUM_MAP,HEX_MAP:exports.HEX_MAP,NUM:exports.NUM,ALPHANUM:exports.ALPHANUM,MARK:exports.MARK,USERINFO_CHARS:exports.USERINFO_CHARS,URL_CHAR:exports.URL_CHAR,HEX:exports.HEX,TOKEN:exports.TOKEN,HEADER_CHARS:exports.HEADER_CHARS,CONNECTION_TOKEN_CHARS:exports.CONNECTION_TOKEN_CHARS,QUOTED_STRING:exports.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:exports.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:exports.MAJOR,MINOR:exports.MINOR,SPECIAL_HEADERS:exports.SPECIAL_HEADERS,METHODS_HTTP:exports.METHODS_HTTP,METHODS_ICE:exports.METHODS_ICE,METHODS_RTSP:exports.METHODS_RTSP,METHOD_MAP:exports.METHOD_MAP,H_METHOD_MAP:exports.H_METHOD_MAP,STATUSES_HTTP:exports.STATUSES_HTTP}},3434:(module,__unused_webpack_exports,__webpack_require__)=>{module=__webpack_require__.nmd(module)
const{Buffer}=__webpack_require__(4573)
let wasmBuffer
Object.defineProperty(module,"exports",{get:()=>wasmBuffer||(wasmBuffer=Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==","base64"))})},172:(__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.enumToMap=function(obj,filter=[],exceptions=[]){const emptyFilter=0===(filter?.length??0),emptyExceptions=0===(exceptions?.length??0)
return Object.fromEntries(Object.entries(obj).filter(([,value])=>"number"==typeof value&&(emptyFilter||filter.includes(value))&&(emptyExceptions||!exceptions.includes(value))))}},6854:(module,__unused_webpack_exports,__webpack_require__)=>{const{kConnected,kPending,kRunning,kSize,kFree,kQueued}=__webpack_require__(6443)
module.exports={ClientStats:class{constructor(client){this.connected=client[kConnected]
this.pending=client[kPending]
this.running=client[kRunning]
this.size=client[kSize]}},PoolStats:class{constructor(pool){this.connected=pool[kConnected]
this.free=pool[kFree]
this.pending=pool[kPending]
this.queued=pool[kQueued]
this.running=pool[kRunning]
this.size=pool[kSize]}}}},6603:module=>{let fastNowTimeout,fastNow=0
const kFastTimer=Symbol("kFastTimer"),fastTimers=[]
function onTick(){fastNow+=499
let idx=0,len=fastTimers.length
for(;idx<len;){const timer=fastTimers[idx]
if(0===timer._state){timer._idleStart=fastNow-499
timer._state=1}else if(1===timer._state&&fastNow>=timer._idleStart+timer._idleTimeout){timer._state=-1
timer._idleStart=-1
timer._onTimeout(timer._timerArg)}if(-1===timer._state){timer._state=-2
0!==--len&&(fastTimers[idx]=fastTimers[len])}else++idx}fastTimers.length=len
0!==fastTimers.length&&refreshTimeout()}function refreshTimeout(){if(fastNowTimeout?.refresh)fastNowTimeout.refresh()
else{clearTimeout(fastNowTimeout)
fastNowTimeout=setTimeout(onTick,499)
fastNowTimeout?.unref()}}class FastTimer{[kFastTimer]=!0
_state=-2
_idleTimeout=-1
_idleStart=-1
_onTimeout
_timerArg
constructor(callback,delay,arg){this._onTimeout=callback
this._idleTimeout=delay
this._timerArg=arg
this.refresh()}refresh(){-2===this._state&&fastTimers.push(this)
fastNowTimeout&&1!==fastTimers.length||refreshTimeout()
this._state=0}clear(){this._state=-1
this._idleStart=-1}}module.exports={setTimeout:(callback,delay,arg)=>delay<=1e3?setTimeout(callback,delay,arg):new FastTimer(callback,delay,arg),clearTimeout(timeout){timeout[kFastTimer]?timeout.clear():clearTimeout(timeout)},setFastTimeout:(callback,delay,arg)=>new FastTimer(callback,delay,arg),clearFastTimeout(timeout){timeout.clear()},now:()=>fastNow,tick(delay=0){fastNow+=delay-1e3+1
onTick()
onTick()},reset(){fastNow=0
fastTimers.length=0
clearTimeout(fastNowTimeout)
fastNowTimeout=null},kFastTimer}}}

