exports.ids=[371,136]
exports.modules={8956:((e,t,r)=>{var connectEarly=(function connectEarly({protocol:e,host:t,hostname:r,port:o}){const s=n()({timeout:0,allowH2:!1}),i=r.replace(/^\[|\]$/g,""),a=new Promise(((r,n)=>{s({protocol:e,host:t,hostname:i,port:o},((e,t)=>e?n(e):r(t)))}))
a.catch(()=>{})
let c=!1
return{connect:((e,t)=>{if(c)return s(e,t)
c=!0
a.then((r=>r.destroyed||r.readableEnded?s(e,t):t(null,r)),e=>t(e,null))}),discard:(()=>{if(!c){c=!0
a.then(e=>{e.destroy()}).catch(()=>{})}})}});r.d(t,{connectEarly:(()=>connectEarly)})
var o=r(9136),n=r.n(o)}),9136:((e,t,r)=>{const o=r(7030),n=r(4589),s=r(3440),{InvalidArgumentError:i,ConnectTimeoutError:a}=r(8707)
let c
const l=class{constructor(e){this._maxCachedSessions=e
this._sessionCache=new Map
this._sessionRegistry=new FinalizationRegistry(e=>{if(this._sessionCache.size<this._maxCachedSessions)return
const t=this._sessionCache.get(e)
void 0!==t&&void 0===t.deref()&&this._sessionCache.delete(e)})}get(e){const t=this._sessionCache.get(e)
return t?t.deref():null}set(e,t){if(0!==this._maxCachedSessions){if(this._sessionCache.has(e))this._sessionCache.delete(e)
else if(this._sessionCache.size>=this._maxCachedSessions){let e=!1
for(const[t,r]of this._sessionCache)if(void 0===r.deref()){this._sessionCache.delete(t)
e=!0
break}if(!e){const e=this._sessionCache.keys().next()
e.done||this._sessionCache.delete(e.value)}}this._sessionCache.set(e,new WeakRef(t))
this._sessionRegistry.register(t,e)}}}
e.exports=(function({allowH2:e,preferH2:t,useH2c:u,maxCachedSessions:d,socketPath:m,timeout:h,session:E,...y}){if(null!=d&&(!Number.isInteger(d)||d<0))throw new i("maxCachedSessions must be a positive integer or zero")
const f={path:m,...y},p=new l(d??100)
h=h??1e4
e=null==e||e
return (function({hostname:i,host:l,protocol:d,port:m,servername:y,localAddress:S,httpSocket:R},b){let g
if("https:"===d){c||(c=r(1692))
const o=(y=y||f.servername||s.getServerName(l)||null)||i
n(o)
const a=E||p.get(o)||null
m=m||443
g=c.connect({highWaterMark:16384,...f,servername:y,session:a,localAddress:S,ALPNProtocols:e?t?["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:R,port:m,host:i})
g.on("session",(function(e){p.set(o,e)}))}else{n(!R,"httpSocket can only be sent on TLS update")
m=m||80
const e={highWaterMark:65536,...f,localAddress:S,port:m,host:i},t=o.isIP(i)
if(0!==t&&y&&y!==i){e.host=y
e.lookup=(e,r,o)=>{r.all?o(null,[{address:i,family:t}]):o(null,i,t)}}g=o.connect(e)
!0===u&&(g.alpnProtocol="h2")}if(null==f.keepAlive||f.keepAlive){const e=void 0===f.keepAliveInitialDelay?6e4:f.keepAliveInitialDelay
g.setKeepAlive(!0,e)}const _=s.setupConnectTimeout(new WeakRef(g),{timeout:h,hostname:i,port:m})
g.setNoDelay(!0).once("https:"===d?"secureConnect":"connect",(function(){queueMicrotask(_)
if(b){const e=b
b=null
e(null,this)}})).on("error",function(e){queueMicrotask(_)
if(b){const t=b
b=null
t(function(e,t,r){if(e instanceof AggregateError&&("ETIMEDOUT"===e.code||e.errors.some(e=>null!=e&&"ETIMEDOUT"===e.code))){let o="Connect Timeout Error"
Array.isArray(t.autoSelectFamilyAttemptedAddresses)?o+=` (attempted addresses: ${t.autoSelectFamilyAttemptedAddresses.join(", ")},`:o+=` (attempted address: ${r.hostname}:${r.port},`
o+=` timeout: ${r.timeout}ms)`
const n=new a(o)
n.cause=e
return n}return e}(e,this,{timeout:h,hostname:i,port:m}))}})
return g})})}),8707:(e=>{const t=Symbol.for("undici.error.UND_ERR")
class UndiciError extends Error{constructor(e,t){super(e,t)
this.name="UndiciError"
this.code="UND_ERR"}static[Symbol.hasInstance](e){return e&&!0===e[t]}get[t](){return!0}}const r=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT")
class ConnectTimeoutError extends UndiciError{constructor(e){super(e)
this.name="ConnectTimeoutError"
this.message=e||"Connect Timeout Error"
this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](e){return e&&!0===e[r]}get[r](){return!0}}const o=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
class HeadersTimeoutError extends UndiciError{constructor(e){super(e)
this.name="HeadersTimeoutError"
this.message=e||"Headers Timeout Error"
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){return e&&!0===e[o]}get[o](){return!0}}const n=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW")
class HeadersOverflowError extends UndiciError{constructor(e){super(e)
this.name="HeadersOverflowError"
this.message=e||"Headers Overflow Error"
this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](e){return e&&!0===e[n]}get[n](){return!0}}const s=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
class BodyTimeoutError extends UndiciError{constructor(e){super(e)
this.name="BodyTimeoutError"
this.message=e||"Body Timeout Error"
this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){return e&&!0===e[s]}get[s](){return!0}}const i=Symbol.for("undici.error.UND_ERR_INVALID_ARG")
class InvalidArgumentError extends UndiciError{constructor(e){super(e)
this.name="InvalidArgumentError"
this.message=e||"Invalid Argument Error"
this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&!0===e[i]}get[i](){return!0}}const a=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE")
class InvalidReturnValueError extends UndiciError{constructor(e){super(e)
this.name="InvalidReturnValueError"
this.message=e||"Invalid Return Value Error"
this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](e){return e&&!0===e[a]}get[a](){return!0}}const c=Symbol.for("undici.error.UND_ERR_ABORT")
class AbortError extends UndiciError{constructor(e){super(e)
this.name="AbortError"
this.message=e||"The operation was aborted"
this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&!0===e[c]}get[c](){return!0}}const l=Symbol.for("undici.error.UND_ERR_ABORTED")
class RequestAbortedError extends AbortError{constructor(e){super(e)
this.name="AbortError"
this.message=e||"Request aborted"
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){return e&&!0===e[l]}get[l](){return!0}}const u=Symbol.for("undici.error.UND_ERR_INFO")
class InformationalError extends UndiciError{constructor(e,t){super(e,t)
this.name="InformationalError"
this.message=e||"Request information"
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](e){return e&&!0===e[u]}get[u](){return!0}}const d=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH")
class RequestContentLengthMismatchError extends UndiciError{constructor(e){super(e)
this.name="RequestContentLengthMismatchError"
this.message=e||"Request body length does not match content-length header"
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&!0===e[d]}get[d](){return!0}}const m=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH")
class ResponseContentLengthMismatchError extends UndiciError{constructor(e){super(e)
this.name="ResponseContentLengthMismatchError"
this.message=e||"Response body length does not match content-length header"
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&!0===e[m]}get[m](){return!0}}const h=Symbol.for("undici.error.UND_ERR_DESTROYED")
class ClientDestroyedError extends UndiciError{constructor(e){super(e)
this.name="ClientDestroyedError"
this.message=e||"The client is destroyed"
this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&!0===e[h]}get[h](){return!0}}const E=Symbol.for("undici.error.UND_ERR_CLOSED")
class ClientClosedError extends UndiciError{constructor(e){super(e)
this.name="ClientClosedError"
this.message=e||"The client is closed"
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](e){return e&&!0===e[E]}get[E](){return!0}}const y=Symbol.for("undici.error.UND_ERR_SOCKET")
class SocketError extends UndiciError{constructor(e,t){super(e)
this.name="SocketError"
this.message=e||"Socket error"
this.code="UND_ERR_SOCKET"
this.socket=t}static[Symbol.hasInstance](e){return e&&!0===e[y]}get[y](){return!0}}const f=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED")
class NotSupportedError extends UndiciError{constructor(e){super(e)
this.name="NotSupportedError"
this.message=e||"Not supported error"
this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&!0===e[f]}get[f](){return!0}}const p=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
class BalancedPoolMissingUpstreamError extends UndiciError{constructor(e){super(e)
this.name="MissingUpstreamError"
this.message=e||"No upstream has been added to the BalancedPool"
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](e){return e&&!0===e[p]}get[p](){return!0}}const S=Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED")
class WebAssemblyNotSupportedError extends Error{constructor(e){super(e||"WebAssembly is not supported in this environment, but is required for HTTP/1 parsing")
this.code="ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&!0===e[S]}get[S](){return!0}}const R=Symbol.for("undici.error.UND_ERR_HTTP_PARSER")
class HTTPParserError extends Error{constructor(e,t,r){super(e)
this.name="HTTPParserError"
this.code=t?`HPE_${t}`:void 0
this.data=r?r.toString():void 0}static[Symbol.hasInstance](e){return e&&!0===e[R]}get[R](){return!0}}const b=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE")
class ResponseExceededMaxSizeError extends UndiciError{constructor(e){super(e)
this.name="ResponseExceededMaxSizeError"
this.message=e||"Response content exceeded max size"
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&!0===e[b]}get[b](){return!0}}const g=Symbol.for("undici.error.UND_ERR_REQ_RETRY")
class RequestRetryError extends UndiciError{constructor(e,t,{headers:r,data:o}){super(e)
this.name="RequestRetryError"
this.message=e||"Request retry error"
this.code="UND_ERR_REQ_RETRY"
this.statusCode=t
this.data=o
this.headers=r}static[Symbol.hasInstance](e){return e&&!0===e[g]}get[g](){return!0}}const _=Symbol.for("undici.error.UND_ERR_RESPONSE")
class ResponseError extends UndiciError{constructor(e,t,{headers:r,body:o,bodyTruncated:n=!1}){super(e)
this.name="ResponseError"
this.message=e||"Response error"
this.code="UND_ERR_RESPONSE"
this.statusCode=t
this.body=o
this.bodyTruncated=n
this.headers=r}static[Symbol.hasInstance](e){return e&&!0===e[_]}get[_](){return!0}}const T=Symbol.for("undici.error.UND_ERR_PRX_TLS")
class SecureProxyConnectionError extends UndiciError{constructor(e,t,r={}){super(t,{cause:e,...r})
this.name="SecureProxyConnectionError"
this.message=t||"Secure Proxy Connection failed"
this.code="UND_ERR_PRX_TLS"
this.cause=e}static[Symbol.hasInstance](e){return e&&!0===e[T]}get[T](){return!0}}const k=Symbol.for("undici.error.UND_ERR_PRX_CONN")
class ProxyConnectionError extends UndiciError{constructor(e,t,r={}){super(t,{cause:e,...r})
this.name="ProxyConnectionError"
this.message=t||"Proxy Connection failed"
this.code="UND_ERR_PRX_CONN"
this.cause=e}static[Symbol.hasInstance](e){return e&&!0===e[k]}get[k](){return!0}}const U=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX")
class MaxRedirectsError extends UndiciError{constructor(e){super(e)
this.name="MaxRedirectsError"
this.message=e||"max redirects"
this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](e){return e&&!0===e[U]}get[U](){return!0}}const A=Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED")
class MaxOriginsReachedError extends UndiciError{constructor(e){super(e)
this.name="MaxOriginsReachedError"
this.message=e||"Maximum allowed origins reached"
this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](e){return e&&!0===e[A]}get[A](){return!0}}const C=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED")
class MessageSizeExceededError extends UndiciError{constructor(e){super(e)
this.name="MessageSizeExceededError"
this.message=e||"Max decompressed message size exceeded"
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](e){return e&&!0===e[C]}get[C](){return!0}}e.exports={AbortError,WebAssemblyNotSupportedError,HTTPParserError,UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,RequestContentLengthMismatchError,ConnectTimeoutError,InvalidArgumentError,InvalidReturnValueError,RequestAbortedError,ClientDestroyedError,ClientClosedError,InformationalError,SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,RequestRetryError,ResponseError,SecureProxyConnectionError,ProxyConnectionError,MaxOriginsReachedError,MaxRedirectsError,Socks5ProxyError:class extends UndiciError{constructor(e,t){super(e)
this.name="Socks5ProxyError"
this.message=e||"SOCKS5 proxy error"
this.code=t||"UND_ERR_SOCKS5"}},MessageSizeExceededError}}),6443:(e=>{e.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol("redirect cache control"),kOriginless:Symbol("originless"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2Options:Symbol("http2 options"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHostAuthority:Symbol("host authority"),kHTTP2InitialWindowSize:Symbol("http2 initial window size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol("http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kUseMilo:Symbol("use milo"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}),3440:((e,t,r)=>{var noop=(function noop(){});var isStream=(function isStream(e){return e&&"object"==typeof e&&"function"==typeof e.pipe&&"function"==typeof e.on});var isBlobLike=(function isBlobLike(e){return e instanceof Blob});function pathHasQueryOrFragment(e){return e.includes("?")||e.includes("#")}function isValidPort(e){const t=parseInt(e,10)
return t===Number(e)&&t>=0&&t<=65535}var isHttpOrHttpsPrefixed=(function isHttpOrHttpsPrefixed(e){return null!=e&&"h"===e[0]&&"t"===e[1]&&"t"===e[2]&&"p"===e[3]&&(":"===e[4]||"s"===e[4]&&":"===e[5])});var parseURL=(function parseURL(e){if("string"==typeof e){if(!isHttpOrHttpsPrefixed((e=new URL(e)).origin||e.protocol))throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return e}if(!e||"object"!=typeof e)throw new y("Invalid URL: The URL argument must be a non-null object.")
if(!(e instanceof URL)){if(null!=e.port&&""!==e.port&&!1===isValidPort(e.port))throw new y("Invalid URL: port must be a valid integer or a string representation of an integer.")
if(null!=e.path&&"string"!=typeof e.path)throw new y("Invalid URL path: the path must be a string or null/undefined.")
if(null!=e.pathname&&"string"!=typeof e.pathname)throw new y("Invalid URL pathname: the pathname must be a string or null/undefined.")
if(null!=e.hostname&&"string"!=typeof e.hostname)throw new y("Invalid URL hostname: the hostname must be a string or null/undefined.")
if(null!=e.origin&&"string"!=typeof e.origin)throw new y("Invalid URL origin: the origin must be a string or null/undefined.")
if(!isHttpOrHttpsPrefixed(e.origin||e.protocol))throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.")
const t=null!=e.port?e.port:"https:"===e.protocol?443:80
let r=null!=e.origin?e.origin:`${e.protocol||""}//${e.hostname||""}:${t}`,o=null!=e.path?e.path:`${e.pathname||""}${e.search||""}`
"/"===r[r.length-1]&&(r=r.slice(0,r.length-1))
o&&"/"!==o[0]&&(o=`/${o}`)
return new URL(`${r}${o}`)}if(!isHttpOrHttpsPrefixed(e.origin||e.protocol))throw new y("Invalid URL protocol: the URL must start with `http:` or `https:`.")
return e});function isIterable(e){return!(null==e||"function"!=typeof e[Symbol.iterator]&&"function"!=typeof e[Symbol.asyncIterator])}var bodyLength=(function bodyLength(e){if(null==e)return 0
if(isStream(e)){const t=e._readableState
return t&&!1===t.objectMode&&!0===t.ended&&Number.isFinite(t.length)?t.length:null}return isBlobLike(e)?null!=e.size?e.size:null:isBuffer(e)?e.byteLength:null});function isDestroyed(e){return e&&!!(e.destroyed||e[n]||l.isDestroyed?.(e))}function destroy(e,t){if(null!=e&&isStream(e)&&!isDestroyed(e)){if("function"==typeof e.destroy){Object.getPrototypeOf(e).constructor===c&&(e.socket=null)
try{e.destroy(t)}catch{}}else t&&queueMicrotask(()=>{e.emit("error",t)})
!0!==e.destroyed&&(e[n]=!0)}}var headerNameToString=(function headerNameToString(e){return"string"==typeof e?p[e]??e.toLowerCase():S.lookup(e)??e.toString("latin1").toLowerCase()});var isBuffer=(function isBuffer(e){return e instanceof Uint8Array||Buffer.isBuffer(e)});var isFormDataLike=(function isFormDataLike(e){return e&&"object"==typeof e&&"function"==typeof e.append&&"function"==typeof e.delete&&"function"==typeof e.get&&"function"==typeof e.getAll&&"function"==typeof e.has&&"function"==typeof e.set&&"FormData"===e[Symbol.toStringTag]});function onConnectTimeout(e,t){if(null==e)return
let r="Connect Timeout Error"
Array.isArray(e.autoSelectFamilyAttemptedAddresses)?r+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`:r+=` (attempted address: ${t.hostname}:${t.port},`
r+=` timeout: ${t.timeout}ms)`
destroy(e,new f(r))}const o=r(4589),{kDestroyed:n,kBodyUsed:s,kListeners:i,kBody:a}=r(6443),{IncomingMessage:c}=r(9377),l=r(7075),u=r(7030),{stringify:d}=r(1792),{EventEmitter:m,addAbortListener:h}=r(8474),E=r(6603),{InvalidArgumentError:y,ConnectTimeoutError:f}=r(8707),{headerNameLowerCasedRecord:p}=r(9377),{tree:S}=r(9377)
class BodyAsyncIterable{constructor(e){this[a]=e
this[s]=!1}async*[Symbol.asyncIterator](){o(!this[s],"disturbed")
this[s]=!0
yield*this[a]}}const R=/(?:^|,)[\t ]*timeout=(\d+)/i,b=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),g=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/,_=/[^\t\x20-\x7e\x80-\xff]/,T=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/,k="win32"===process.platform?(e,t)=>{if(!t.timeout)return noop
let r=null,o=null
const n=E.setFastTimeout(()=>{r=setImmediate(()=>{o=setImmediate(()=>onConnectTimeout(e.deref(),t))})},t.timeout)
return()=>{E.clearFastTimeout(n)
clearImmediate(r)
clearImmediate(o)}}:((e,t)=>{if(!t.timeout)return noop
let r=null
const o=E.setFastTimeout(()=>{r=setImmediate(()=>{onConnectTimeout(e.deref(),t)})},t.timeout)
return()=>{E.clearFastTimeout(o)
clearImmediate(r)}})
let U=null,A=null
const C={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},I={...C,patch:"patch",PATCH:"PATCH"}
Object.setPrototypeOf(C,null)
Object.setPrototypeOf(I,null)
e.exports={kEnumerableProperty:{__proto__:null,enumerable:!0},isDisturbed:function(e){return!(!e||!l.isDisturbed(e)&&!e[s])},isBlobLike,parseOrigin:(function(e){if("/"!==(e=parseURL(e)).pathname||e.search||e.hash)throw new y("invalid url")
return e}),parseURL,getServerName:(function(e){if(!e)return null
o("string"==typeof e)
const t=(function(e){if("["===e[0]){const t=e.indexOf("]")
o(-1!==t)
return e.substring(1,t)}const t=e.indexOf(":")
return-1===t?e:e.substring(0,t)})(e)
return u.isIP(t)?"":t}),isStream,isIterable,hasSafeIterator:(function(e){const t=Object.getPrototypeOf(e)
return Object.hasOwn(e,Symbol.iterator)||null!=t&&t!==Object.prototype&&"function"==typeof e[Symbol.iterator]}),isAsyncIterable:function(e){return!(null==e||"function"!=typeof e[Symbol.asyncIterator])},isDestroyed,headerNameToString,bufferToLowerCasedHeaderName:(function(e){return S.lookup(e)??e.toString("latin1").toLowerCase()}),addListener:(function(e,t,r){(e[i]??=[]).push([t,r])
e.on(t,r)
return e}),removeAllListeners:function(e){if(null!=e[i]){for(const[t,r]of e[i])e.removeListener(t,r)
e[i]=null}return e},errorRequest:function(e,t,r){try{t.onResponseError(r)
o(t.aborted)}catch(r){e.emit("error",r)}},parseRawHeaders:function(e){if(null==e)return[]
if(!Array.isArray(e)){const t=[]
for(const[r,o]of Object.entries(e))if(Array.isArray(o))for(const e of o)t.push(r,`${e}`)
else t.push(r,`${o}`)
return t}const t=e.length,r=new Array(t)
let o,n
for(let s=0;s<t;s+=2){o=e[s]
n=e[s+1]
"string"!=typeof o&&(o=o.toString())
"string"!=typeof n&&(n=n.toString("latin1"))
r[s]=o
r[s+1]=n}return r},toRawHeaders:function(e){const t=[]
for(const[r,o]of Object.entries(e))if(Array.isArray(o))for(const e of o)t.push(Buffer.from(r,"latin1"),Buffer.from(`${e}`,"latin1"))
else t.push(Buffer.from(r,"latin1"),Buffer.from(`${o}`,"latin1"))
return t},encodeRawHeaders:function(e){if(!Array.isArray(e))throw new TypeError("expected headers to be an array")
return e.map(e=>Buffer.from(e))},parseHeaders:(function(e,t){void 0===t&&(t={})
for(let r=0;r<e.length;r+=2){const o=headerNameToString(e[r])
let n=t[o]
if(void 0!==n)if(Object.hasOwn(t,o)){if("string"==typeof n){n=[n]
t[o]=n}n.push(e[r+1].toString("latin1"))}else{const n="string"==typeof e[r+1]?e[r+1]:Array.isArray(e[r+1])?e[r+1].map(e=>e.toString("latin1")):e[r+1].toString("latin1")
"__proto__"===o?Object.defineProperty(t,o,{value:n,enumerable:!0,configurable:!0,writable:!0}):t[o]=n}else{const n="string"==typeof e[r+1]?e[r+1]:Array.isArray(e[r+1])?e[r+1].map(e=>e.toString("latin1")):e[r+1].toString("latin1")
t[o]=n}}return t}),setHeader:function(e,t,r){"__proto__"===t?Object.defineProperty(e,t,{value:r,enumerable:!0,configurable:!0,writable:!0}):e[t]=r},parseKeepAliveTimeout:(function(e){const t=e.match(R)
return t?1e3*parseInt(t[1],10):null}),destroy,bodyLength,deepClone:function(e){return JSON.parse(JSON.stringify(e))},isBuffer,assertRequestHandler:(function(e,t,r){if(!e||"object"!=typeof e)throw new y("handler must be an object")
if("function"!=typeof e.onRequestStart)throw new y("invalid onRequestStart method")
if("function"!=typeof e.onResponseError)throw new y("invalid onResponseError method")
if("function"!=typeof e.onBodySent&&void 0!==e.onBodySent)throw new y("invalid onBodySent method")
if("function"!=typeof e.onRequestSent&&void 0!==e.onRequestSent)throw new y("invalid onRequestSent method")
if(r||"CONNECT"===t){if("function"!=typeof e.onRequestUpgrade)throw new y("invalid onRequestUpgrade method")}else{if("function"!=typeof e.onResponseStart)throw new y("invalid onResponseStart method")
if("function"!=typeof e.onResponseData)throw new y("invalid onResponseData method")
if("function"!=typeof e.onResponseEnd)throw new y("invalid onResponseEnd method")}}),getSocketInfo:function(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}},isFormDataLike,pathHasQueryOrFragment,serializePathWithQuery:function(e,t){if(pathHasQueryOrFragment(e))throw new Error('Query params cannot be passed when url already contains "?" or "#".')
const r=d(t)
r&&(e+="?"+r)
return e},addAbortListener:function(e,t){if(!e||"aborted"in e)return h(e,t)[Symbol.dispose]
if("function"==typeof e.addEventListener){e.addEventListener("abort",t,{once:!0})
return()=>e.removeEventListener("abort",t)}e.once("abort",t)
return()=>e.removeListener("abort",t)},isValidHTTPToken:(function(e){if(e.length>=12)return g.test(e)
if(0===e.length)return!1
for(let t=0;t<e.length;t++)if(1!==b[e.charCodeAt(t)])return!1
return!0}),isValidHeaderValue:(function(e){return!_.test(e)}),isTokenCharCode:function(e){return 1===b[e]},parseRangeHeader:function(e){if(null==e||""===e)return{start:0,end:null,size:null}
if(!e)return null
const t=T.exec(e)
return t?{start:parseInt(t[1]),end:t[2]?parseInt(t[2]):null,size:t[3]&&"*"!==t[3]?parseInt(t[3]):null}:null},normalizedMethodRecordsBase:C,normalizedMethodRecords:I,isValidPort,isHttpOrHttpsPrefixed,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:function(e){if(isStream(e)){0===bodyLength(e)&&e.on("data",function(){o(!1)})
if("boolean"!=typeof e.readableDidRead){e[s]=!1
m.prototype.on.call(e,"data",function(){this[s]=!0})}return e}return e&&"function"==typeof e.pipeTo?new BodyAsyncIterable(e):e&&isFormDataLike(e)?e:e&&"string"!=typeof e&&!ArrayBuffer.isView(e)&&isIterable(e)?new BodyAsyncIterable(e):e},setupConnectTimeout:k,getProtocolFromUrlString:(function(e){if(e===U)return A
const t=(function(e){if("h"===e[0]&&"t"===e[1]&&"t"===e[2]&&"p"===e[3])switch(e[4]){case":":return"http:"
case"s":if(":"===e[5])return"https:"}return e.slice(0,e.indexOf(":")+1)})(e)
U=e
A=t
return t})}}),6603:(e=>{function onTick(){t+=499
let e=0,r=n.length
for(;e<r;){const o=n[e]
if(0===o._state){o._idleStart=t-499
o._state=1}else if(1===o._state&&t>=o._idleStart+o._idleTimeout){o._state=-1
o._idleStart=-1
o._onTimeout(o._timerArg)}if(-1===o._state){o._state=-2
0!==--r&&(n[e]=n[r])}else++e}n.length=r
0!==n.length&&refreshTimeout()}function refreshTimeout(){if(r?.refresh)r.refresh()
else{clearTimeout(r)
r=setTimeout(onTick,499)
r?.unref()}}let t=0
let r
const o=Symbol("kFastTimer"),n=[]
class FastTimer{[o]=!0
_state=-2
_idleTimeout=-1
_idleStart=-1
_onTimeout
_timerArg
constructor(e,t,r){this._onTimeout=e
this._idleTimeout=t
this._timerArg=r
this.refresh()}refresh(){-2===this._state&&n.push(this)
r&&1!==n.length||refreshTimeout()
this._state=0}clear(){this._state=-1
this._idleStart=-1}}e.exports={setTimeout:(e,t,r)=>t<=1e3?setTimeout(e,t,r):new FastTimer(e,t,r),clearTimeout(e){e[o]?e.clear():clearTimeout(e)},setFastTimeout:(e,t,r)=>new FastTimer(e,t,r),clearFastTimeout(e){e.clear()},now:()=>t,tick(e=0){t+=e-1e3+1
onTick()
onTick()},reset(){t=0
n.length=0
clearTimeout(r)
r=null},kFastTimer:o}})}

