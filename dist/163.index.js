exports.ids=[163]
exports.modules={158:((t,e,o)=>{const{addAbortListener:s}=o(3440),{RequestAbortedError:n}=o(8707),r=Symbol("kListener"),i=Symbol("kSignal")
function abort(t){t.abort?t.abort(t[i]?.reason):t.reason=t[i]?.reason??new n
removeSignal(t)}function removeSignal(t){if(t[i]){"removeEventListener"in t[i]?t[i].removeEventListener("abort",t[r]):t[i].removeListener("abort",t[r])
t[i]=null
t[r]=null}}t.exports={addSignal:function(t,e){t.reason=null
t[i]=null
t[r]=null
if(e)if(e.aborted)abort(t)
else{t[i]=e
t[r]=()=>{abort(t)}
s(t[i],t[r])}},removeSignal}}),4660:((t,e,o)=>{const s=o(4589),{AsyncResource:n}=o(6698),{InvalidArgumentError:r,SocketError:i}=o(8707),c=o(3440),{addSignal:h,removeSignal:a}=o(158)
class ConnectHandler extends n{constructor(t,e){if(!t||"object"!=typeof t)throw new r("invalid opts")
if("function"!=typeof e)throw new r("invalid callback")
const{signal:o,opaque:s,responseHeaders:n}=t
if(o&&"function"!=typeof o.on&&"function"!=typeof o.addEventListener)throw new r("signal must be an EventEmitter or EventTarget")
super("UNDICI_CONNECT")
this.opaque=s||null
this.responseHeaders=n||null
this.callback=e
this.abort=null
h(this,o)}onRequestStart(t,e){if(this.reason)t.abort(this.reason)
else{s(this.callback)
this.abort=e=>t.abort(e)
this.context=e}}onResponseStart(){throw new i("bad connect",null)}onRequestUpgrade(t,e,o,s){const{callback:n,opaque:r,context:i}=this
a(this)
this.callback=null
let h=o
const l=t?.rawHeaders
null!=h&&(h="raw"===this.responseHeaders?c.parseRawHeaders(l):o)
this.runInAsyncScope(n,null,null,{statusCode:e,headers:h,socket:s,opaque:r,context:i})}onResponseError(t,e){const{callback:o,opaque:s}=this
a(this)
if(o){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(o,null,e,{opaque:s})})}}}t.exports=function connect(t,e){if(void 0===e)return new Promise((e,o)=>{connect.call(this,t,(t,s)=>t?o(t):e(s))})
try{const o=new ConnectHandler(t,e),s={...t,method:"CONNECT"}
this.dispatch(s,o)}catch(o){if("function"!=typeof e)throw o
const s=t?.opaque
queueMicrotask(()=>e(o,{opaque:s}))}}}),8082:((t,e,o)=>{const{EventEmitter:s}=o(8474),{Buffer:n}=o(4573),{InvalidArgumentError:r,Socks5ProxyError:i}=o(8707),{debuglog:c}=o(7975),{parseAddress:h}=o(1732),a=c("undici:socks5"),l=n.alloc(0),u={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},f={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},d={IPV4:1,DOMAIN:3,IPV6:4},p={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},m={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"}
t.exports={Socks5Client:class extends s{constructor(t,e={}){super()
if(!t)throw new r("socket is required")
this.socket=t
this.options=e
this.state=m.INITIAL
this.buffer=l
this.onSocketData=this.onData.bind(this)
this.onSocketError=this.onError.bind(this)
this.onSocketClose=this.onClose.bind(this)
this.authMethods=[]
e.username&&e.password&&this.authMethods.push(u.USERNAME_PASSWORD)
this.authMethods.push(u.NO_AUTH)
this.socket.on("data",this.onSocketData)
this.socket.on("error",this.onSocketError)
this.socket.on("close",this.onSocketClose)}onData(t){a("received data",t.length,"bytes in state",this.state)
this.buffer=n.concat([this.buffer,t])
try{switch(this.state){case m.HANDSHAKING:this.handleHandshakeResponse()
break
case m.AUTHENTICATING:this.handleAuthResponse()
break
case m.CONNECTING:this.handleConnectResponse()}}catch(t){this.onError(t)}}onError(t){a("socket error",t)
this.state=m.ERROR
this.emit("error",t)
this.destroy()}onClose(){a("socket closed")
this.state=m.CLOSED
this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=m.AUTHENTICATED
this.emit("authenticated")}handshake(){if(this.state!==m.INITIAL)throw new r("Handshake already started")
a("starting handshake with",this.authMethods.length,"auth methods")
this.state=m.HANDSHAKING
const t=n.alloc(2+this.authMethods.length)
t[0]=5
t[1]=this.authMethods.length
this.authMethods.forEach((e,o)=>{t[2+o]=e})
this.socket.write(t)}handleHandshakeResponse(){if(this.buffer.length<2)return
const t=this.buffer[0],e=this.buffer[1]
if(5!==t)throw new i(`Invalid SOCKS version: ${t}`,"UND_ERR_SOCKS5_VERSION")
if(e===u.NO_ACCEPTABLE)throw new i("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED")
this.buffer=this.buffer.subarray(2)
a("server selected auth method",e)
if(e===u.NO_AUTH)this.markAuthenticated()
else{if(e!==u.USERNAME_PASSWORD)throw new i(`Unsupported authentication method: ${e}`,"UND_ERR_SOCKS5_AUTH_METHOD")
this.state=m.AUTHENTICATING
this.sendAuthRequest()}}sendAuthRequest(){const{username:t,password:e}=this.options
if(!t||!e)throw new r("Username and password required for authentication")
a("sending username/password auth")
const o=n.from(t),s=n.from(e)
if(o.length>255||s.length>255)throw new r("Username or password too long")
const i=n.alloc(3+o.length+s.length)
i[0]=1
i[1]=o.length
o.copy(i,2)
i[2+o.length]=s.length
s.copy(i,3+o.length)
this.socket.write(i)}handleAuthResponse(){if(this.buffer.length<2)return
const t=this.buffer[0],e=this.buffer[1]
if(1!==t)throw new i(`Invalid auth sub-negotiation version: ${t}`,"UND_ERR_SOCKS5_AUTH_VERSION")
if(0!==e)throw new i("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED")
this.buffer=this.buffer.subarray(2)
a("authentication successful")
this.markAuthenticated()}connect(t,e){if(this.state===m.CONNECTING||this.state===m.CONNECTED)throw new r("Connection already in progress")
if(this.state!==m.AUTHENTICATED)throw new r("Client must be authenticated before CONNECT")
a("connecting to",t,e)
this.state=m.CONNECTING
const o=this.buildConnectRequest(f.CONNECT,t,e)
this.socket.write(o)}buildConnectRequest(t,e,o){const{type:s,buffer:r}=h(e),i=n.alloc(4+r.length+2)
i[0]=5
i[1]=t
i[2]=0
i[3]=s
r.copy(i,4)
i.writeUInt16BE(o,4+r.length)
return i}handleConnectResponse(){if(this.buffer.length<4)return
const t=this.buffer[0],e=this.buffer[1],o=this.buffer[3]
if(5!==t)throw new i(`Invalid SOCKS version in reply: ${t}`,"UND_ERR_SOCKS5_REPLY_VERSION")
let s,n=4
if(o===d.IPV4)n+=6
else if(o===d.DOMAIN){if(this.buffer.length<5)return
n+=1+this.buffer[4]+2}else{if(o!==d.IPV6)throw new i(`Invalid address type in reply: ${o}`,"UND_ERR_SOCKS5_ADDR_TYPE")
n+=18}if(this.buffer.length<n)return
if(e!==p.SUCCEEDED){const t=this.getReplyErrorMessage(e)
throw new i(`SOCKS5 connection failed: ${t}`,`UND_ERR_SOCKS5_REPLY_${e}`)}let r=4
if(o===d.IPV4){s=Array.from(this.buffer.subarray(r,r+4)).join(".")
r+=4}else if(o===d.DOMAIN){const t=this.buffer[r]
r+=1
s=this.buffer.subarray(r,r+t).toString()
r+=t}else if(o===d.IPV6){const t=[]
for(let e=0;e<8;e++){const o=this.buffer.readUInt16BE(r+2*e)
t.push(o.toString(16))}s=t.join(":")
r+=16}const c=this.buffer.readUInt16BE(r)
this.buffer=l
this.state=m.CONNECTED
this.socket.removeListener("data",this.onSocketData)
a("connected, bound address:",s,"port:",c)
this.emit("connected",{address:s,port:c})}getReplyErrorMessage(t){switch(t){case p.GENERAL_FAILURE:return"General SOCKS server failure"
case p.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset"
case p.NETWORK_UNREACHABLE:return"Network unreachable"
case p.HOST_UNREACHABLE:return"Host unreachable"
case p.CONNECTION_REFUSED:return"Connection refused"
case p.TTL_EXPIRED:return"TTL expired"
case p.COMMAND_NOT_SUPPORTED:return"Command not supported"
case p.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported"
default:return`Unknown error code: ${t}`}}},AUTH_METHODS:u,COMMANDS:f,ADDRESS_TYPES:d,REPLY_CODES:p,STATES:m}}),1732:((t,e,o)=>{const{Buffer:s}=o(4573),n=o(7030),{InvalidArgumentError:r}=o(8707)
function parseIPv6(t){const e=s.alloc(16)
let o=t
if(t.includes(".")){const e=t.lastIndexOf(":"),s=t.slice(e+1)
if(n.isIPv4(s)){const n=s.split(".").map(Number),r=(n[0]<<8|n[1]).toString(16),i=(n[2]<<8|n[3]).toString(16)
o=`${t.slice(0,e)}:${r}:${i}`}}const r=o.indexOf("::")
if(-1!==r){const t=o.slice(0,r),s=o.slice(r+2),n=""===t?[]:t.split(":"),i=""===s?[]:s.split(":")
let c=0
for(const t of n){e.writeUInt16BE(parseInt(t,16),c)
c+=2}c=16-2*i.length
for(const t of i){e.writeUInt16BE(parseInt(t,16),c)
c+=2}}else{const t=o.split(":")
for(let o=0;o<t.length;o++)e.writeUInt16BE(parseInt(t[o],16),2*o)}return e}t.exports={parseAddress:function(t){if(n.isIPv4(t)){const e=t.split(".").map(Number)
return{type:1,buffer:s.from(e)}}if(n.isIPv6(t))return{type:4,buffer:parseIPv6(t)}
const e=s.from(t,"utf8")
if(e.length>255)throw new r("Domain name too long (max 255 bytes)")
return{type:3,buffer:s.concat([s.from([e.length]),e])}},parseIPv6,buildAddressBuffer:function(t,e,o){const n=s.allocUnsafe(2)
n.writeUInt16BE(o,0)
return s.concat([s.from([t]),e,n])},parseResponseAddress:function(t,e=0){if(t.length<e+1)throw new r("Buffer too small to contain address type")
const o=t[e]
let s,n=e+1
switch(o){case 1:if(t.length<n+6)throw new r("Buffer too small for IPv4 address")
s=Array.from(t.subarray(n,n+4)).join(".")
n+=4
break
case 3:{if(t.length<n+1)throw new r("Buffer too small for domain length")
const e=t[n]
n+=1
if(t.length<n+e+2)throw new r("Buffer too small for domain address")
s=t.subarray(n,n+e).toString("utf8")
n+=e
break}case 4:{if(t.length<n+18)throw new r("Buffer too small for IPv6 address")
const e=[]
for(let o=0;o<8;o++){const s=t.readUInt16BE(n+2*o)
e.push(s.toString(16))}s=e.join(":")
n+=16
break}default:throw new r(`Invalid address type: ${o}`)}if(t.length<n+2)throw new r("Buffer too small for port")
const i=t.readUInt16BE(n)
n+=2
return{address:s,port:i,bytesRead:n-e}},createReplyError:function(t){const e=new Error({1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[t]||`Unknown SOCKS5 error code: ${t}`)
e.code=`SOCKS5_${t}`
return e}}}),7405:((t,e,o)=>{const{InvalidArgumentError:s,MaxOriginsReachedError:n}=o(8707),{kBusy:r,kClients:i,kConnected:c,kRunning:h,kPending:a,kClose:l,kDestroy:u,kDispatch:f,kUrl:d}=o(6443),p=o(1841),m=o(628),y=o(3701),w=o(3440),S=Symbol("onConnect"),E=Symbol("onDisconnect"),b=Symbol("onConnectionError"),C=Symbol("onDrain"),g=Symbol("factory"),k=Symbol("options"),T=Symbol("origins")
function defaultFactory(t,e){return e&&1===e.connections?new y(t,e):new m(t,e)}t.exports=class extends p{constructor({factory:t=defaultFactory,maxOrigins:e=1/0,connect:o,tls:n,...r}={}){if("function"!=typeof t)throw new s("factory must be a function.")
if(null!=o&&"function"!=typeof o&&"object"!=typeof o)throw new s("connect must be a function or an object")
if("number"!=typeof e||Number.isNaN(e)||e<=0)throw new s("maxOrigins must be a number greater than 0")
super(r)
o&&"function"!=typeof o&&(o={...o})
n&&"function"!=typeof n&&(n={...n})
this[k]={...w.deepClone(r),maxOrigins:e,connect:o,tls:n}
this[g]=t
this[i]=new Map
this[T]=new Set
this[C]=(t,e)=>{this.emit("drain",t,[this,...e])}
this[S]=(t,e)=>{this.emit("connect",t,[this,...e])}
this[E]=(t,e,o)=>{this.emit("disconnect",t,[this,...e],o)}
this[b]=(t,e,o)=>{this.emit("connectionError",t,[this,...e],o)}}get[h](){let t=0
for(const e of this[i].values())t+=e[h]
return t}[f](t,e){let o
if(!t.origin||!("string"==typeof t.origin||t.origin instanceof URL))throw new s("opts.origin must be a non-empty string or URL.")
o=String(t.origin)
const h=t.allowH2??this[k].allowH2,l=!1===h?`${o}#http1-only`:o
if(this[T].size>=this[k].maxOrigins&&!this[T].has(o))throw new n
let u=this[i].get(l)
if(!u){u=this[g](t.origin,!1===h?{...this[k],allowH2:!1}:this[k])
const closeClientIfUnused=()=>{if(this[i].get(l)!==u)return
if(u[c]>0||u[r]||u[a]>0)return
this[i].delete(l)
u.destroyed||u.close()
let t=!1
for(const e of this[i].keys())if(e===o||e===`${o}#http1-only`){t=!0
break}t||this[T].delete(o)}
u.on("drain",this[C]).on("connect",this[S]).on("disconnect",(t,e,o)=>{closeClientIfUnused()
this[E](t,e,o)}).on("connectionError",(t,e,o)=>{closeClientIfUnused()
this[b](t,e,o)})
this[i].set(l,u)
this[T].add(o)}return u.dispatch(t,e)}[l](){const t=[]
for(const e of this[i].values())t.push(e.close())
this[i].clear()
return Promise.all(t)}[u](t){const e=[]
for(const o of this[i].values())e.push(o.destroy(t))
this[i].clear()
return Promise.all(e)}get stats(){const t={}
for(const e of this[i].values())e.stats&&(t[e[d].origin]=e.stats)
return t}}}),2279:(t=>{const e=2047
class FixedCircularBuffer{bottom=0
top=0
list=new Array(2048).fill(void 0)
next=null
isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&e)===this.bottom}push(t){this.list[this.top]=t
this.top=this.top+1&e}shift(){const t=this.list[this.bottom]
if(void 0===t)return null
this.list[this.bottom]=void 0
this.bottom=this.bottom+1&e
return t}}t.exports=class{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(t){this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer)
this.head.push(t)}shift(){const t=this.tail,e=t.shift()
if(t.isEmpty()&&null!==t.next){this.tail=t.next
t.next=null}return e}}}),2128:((t,e,o)=>{const{AsyncResource:s}=o(6698),{PoolStats:n}=o(6854),r=o(1841),i=o(2279),{kConnected:c,kSize:h,kRunning:a,kPending:l,kQueued:u,kBusy:f,kFree:d,kUrl:p,kClose:m,kDestroy:y,kDispatch:w}=o(6443),S=Symbol("clients"),E=Symbol("needDrain"),b=Symbol("queue"),C=Symbol("closed resolve"),g=Symbol("onDrain"),k=Symbol("onConnect"),T=Symbol("onDisconnect"),A=Symbol("onConnectionError"),R=Symbol("on client busy"),N=Symbol("on client drain"),v=Symbol("drain queue"),x=Symbol("get dispatcher"),I=Symbol("has dispatcher"),O=Symbol("add client"),D=Symbol("remove client"),P=Symbol("retire client"),U=Symbol("retiring clients")
class QueuedRequest extends s{constructor(t,e){super("UNDICI_POOL_QUEUED_REQUEST")
this.opts=t
this.handler=e}dispatch(t){return this.runInAsyncScope(t.dispatch,t,this.opts,this.handler)}}function closeClients(t){const e=[]
for(let o=0;o<t[S].length;o++){const s=t[S][o]
s.destroyed||e.push(s.close())}for(const o of t[U].values())e.push(o)
return Promise.all(e)}t.exports={PoolBase:class extends r{[b]=new i;[u]=0;[S]=[];[U]=new Map;[E]=!1;[g](t,e,o){if(t.closed||t.destroyed)return
const s=this[b]
let n=!1
this[N](t)
for(;!n;){const e=s.shift()
if(!e)break
this[u]--
n=!e.dispatch(t)}t[E]=n
if(n){this[R](t)
if(!s.isEmpty())return this[v](e,o)}if(!n&&this[E]){this[E]=!1
this.emit("drain",e,[this,...o])}return this[C]&&s.isEmpty()?closeClients(this).then(this[C]):void 0}[R](){}[N](){}[v](t,e){const o=this[b]
let s=!0
for(;!o.isEmpty();){const t=this[x]()
if(!t){s=!1
break}const e=o.shift()
this[u]--
if(!e.dispatch(t)){t[E]=!0
this[R](t)
s=this[I]()
if(!s)break}}if(s&&this[E]){this[E]=!1
this.emit("drain",t,[this,...e])}if(this[C]&&o.isEmpty())return closeClients(this).then(this[C])}[k]=(t,e)=>{this.emit("connect",t,[this,...e])};[T]=(t,e,o)=>{this.emit("disconnect",t,[this,...e],o)};[A]=(t,e,o)=>{this.emit("connectionError",t,[this,...e],o)}
get[f](){return this[E]}get[c](){let t=0
for(const{[c]:e}of this[S])t+=e
return t}get[d](){let t=0
for(const{[c]:e,[E]:o}of this[S])t+=e&&!o
return t}get[l](){let t=this[u]
for(const{[l]:e}of this[S])t+=e
return t}get[a](){let t=0
for(const{[a]:e}of this[S])t+=e
return t}get[h](){let t=this[u]
for(const{[h]:e}of this[S])t+=e
return t}get stats(){return new n(this)}[m](){return this[b].isEmpty()?closeClients(this):new Promise(t=>{this[C]=t})}[y](t){for(;;){const e=this[b].shift()
if(!e)break
e.handler.onResponseError(null,t)}const e=new Array(this[S].length)
for(let o=0;o<this[S].length;o++)e[o]=this[S][o].destroy(t)
for(const o of this[U].keys())e.push(o.destroy(t))
return Promise.all(e)}[w](t,e){const o=this[x]()
if(o){if(!o.dispatch(t,e)){o[E]=!0
this[R](o)
this[E]=!this[I]()}}else{this[E]=!0
this[b].push(new QueuedRequest(t,e))
this[u]++}return!this[E]}[I](){for(let t=0;t<this[S].length;t++){const e=this[S][t]
if(!e[E]&&!0!==e.closed&&!0!==e.destroyed)return!0}return!1}[O](t){t.on("drain",this[g].bind(this,t)).on("connect",this[k]).on("disconnect",this[T]).on("connectionError",this[A])
this[S].push(t)
this[E]&&queueMicrotask(()=>{this[E]&&!t[E]&&this[g](t,t[p],[t,this])})
return this}[P](t){const e=this[S].indexOf(t);-1!==e&&this[S].splice(e,1)
if(t.destroyed||this[U].has(t))return
let o,s=!1
const n=new Promise(t=>{o=t})
this[U].set(t,n)
t.close(()=>{if(!s){s=!0
this[U].delete(t)
o()}})}[D](t){this[P](t)
this[E]=!this[S].some(t=>!t[E]&&!0!==t.closed&&!0!==t.destroyed)}},kClients:S,kNeedDrain:E,kAddClient:O,kRemoveClient:D,kRetireClient:P,kDrainQueue:v,kOnClientBusy:R,kOnClientDrain:N,kGetDispatcher:x,kHasDispatcher:I}}),628:((t,e,o)=>{const{PoolBase:s,kClients:n,kNeedDrain:r,kAddClient:i,kDrainQueue:c,kOnClientBusy:h,kOnClientDrain:a,kGetDispatcher:l,kHasDispatcher:u,kRemoveClient:f,kRetireClient:d}=o(2128),p=o(3701),{InvalidArgumentError:m}=o(8707),y=o(3440),{kConnecting:w,kHTTPContext:S,kUrl:E,kQueued:b}=o(6443),C=o(9136),g=Symbol("options"),k=Symbol("connections"),T=Symbol("factory"),A=Symbol("protocol"),R=Symbol("protocol probe")
function defaultFactory(t,e){return new p(t,e)}function shouldCreateProtocolProbe(t,e){return e instanceof p&&"h1"!==t[A]&&(!0===t[g].useH2c||"https:"===t[E].protocol&&!1!==t[g].allowH2)}function createClient(t){const e=t[T](t[E],t[g])
shouldCreateProtocolProbe(t,e)&&(t[R]=e)
t[i](e)
return e}t.exports=class extends s{constructor(t,{connections:e,factory:o=defaultFactory,connect:s,connectTimeout:r,tls:i,maxCachedSessions:h,socketPath:a,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u,allowH2:f,useH2c:w,clientTtl:N,...v}={}){if(null!=e&&(!Number.isFinite(e)||e<0))throw new m("invalid connections")
if("function"!=typeof o)throw new m("factory must be a function.")
if(null!=s&&"function"!=typeof s&&"object"!=typeof s)throw new m("connect must be a function or an object")
"function"!=typeof s&&(s=C({...i,maxCachedSessions:h,allowH2:f,useH2c:w,socketPath:a,timeout:r,..."boolean"==typeof l?{autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u}:void 0,...s}))
super(v)
this[k]=e||null
this[E]=y.parseOrigin(t)
this[g]={...y.deepClone(v),connect:s,allowH2:f,useH2c:w,clientTtl:N,socketPath:a}
this[T]=o
this[A]=null
this[R]=null
this.on("connect",(t,e)=>{if(null!=N&&N>0)for(const t of e)Object.assign(t,{ttl:Date.now()})
const o=e[e.length-1]
o instanceof p&&(this[A]=o[S]?.version)
if(o===this[R]&&"h2"!==this[A]){this[R]=null
this[c](t,e.slice(1))}})
this.on("disconnect",(t,e)=>{if(e.includes(this[R])){this[R]=null
this[c](t,e.slice(1))}})
this.on("connectionError",(t,e)=>{let o=!1
for(const t of e){if(t===this[R]){this[R]=null
o=!0}this[n].includes(t)&&this[d](t)}(o||this[b]>0)&&this[c](t,e.slice(1))})}[h](t){null===this[R]&&t[w]&&shouldCreateProtocolProbe(this,t)&&(this[R]=t)}[a](t){t===this[R]&&(this[R]=null)}[l](){const t=this[g].clientTtl
for(let e=0;e<this[n].length;e++){const o=this[n][e]
if(null!=t&&t>0&&o.ttl&&Date.now()-o.ttl>t){this[f](o)
e--}else if(!o[r])return o}if(null===this[R])return!this[k]||this[n].length<this[k]?createClient(this):void 0}[u](){const t=this[g].clientTtl
for(let e=0;e<this[n].length;e++){const o=this[n][e]
if(null!=t&&t>0&&o.ttl&&Date.now()-o.ttl>t){this[f](o)
e--}else if(!o[r])return!0}if(null!==this[R])return!1
if(!this[k]||this[n].length<this[k]){createClient(this)
return!0}return!1}}}),6672:((t,e,o)=>{const{kProxy:s,kClose:n,kDestroy:r,kDispatch:i}=o(6443),c=o(7405),h=o(628),a=o(1841),{InvalidArgumentError:l,RequestAbortedError:u,SecureProxyConnectionError:f,ProxyConnectionError:d}=o(8707),p=o(9136),m=o(3701),{channels:y}=o(2414),w=o(7223),{hasSafeIterator:S}=o(3440),E=Symbol("proxy agent"),b=Symbol("proxy client"),C=Symbol("proxy headers"),g=Symbol("request tls settings"),k=Symbol("proxy tls settings"),T=Symbol("connect endpoint function"),A=Symbol("connect endpoint function (http/1.1 only)"),R=Symbol("tunnel proxy")
function defaultFactory(t,e){return new h(t,e)}const noop=()=>{}
function defaultAgentFactory(t,e){return 1===e.connections?new m(t,e):new h(t,e)}class Http1ProxyWrapper extends a{#t
#e
constructor(t,{headers:e={},connect:o,factory:s,proxyServername:n}){if(!t)throw new l("Proxy URL is mandatory")
super()
this[C]=e
this.#e=n
this.#t=s?s(t,{connect:o}):new m(t,{connect:o})}[i](t,e){const o=e.onResponseStart
e.onResponseStart=function(t,s,n,r){407!==s?o&&o.call(this,t,s,n,r):"function"==typeof e.onResponseError&&e.onResponseError(t,new l("Proxy Authentication Required (407)"))}
const{origin:s,path:n="/",headers:r={}}=t
t.path=s+n
t.headers={...this[C],...r}
hasHostHeader(r)||(t.headers.host=new URL(s).host)
null!=this.#e&&(t.servername=this.#e)
return this.#t[i](t,e)}[n](){return this.#t.close()}[r](t){return this.#t.destroy(t)}}function isProxyAuthorizationHeader(t){return 19===t.length&&"proxy-authorization"===t.toLowerCase()}function hasHostHeader(t){for(const e in t)if(4===e.length&&"host"===e.toLowerCase())return!0
return!1}function throwProxyAuthError(){throw new l("Proxy-Authorization should be sent in ProxyAgent constructor")}t.exports=class extends a{constructor(t){if(!t||"object"==typeof t&&!(t instanceof URL)&&!t.uri)throw new l("Proxy uri is mandatory")
const{clientFactory:e=defaultFactory}=t
if("function"!=typeof e)throw new l("Proxy opts.clientFactory must be a function.")
const{proxyTunnel:o,connectTimeout:n}=t
super(t)
const r=this.#o(t),{href:i,origin:h,port:a,protocol:m,username:S,password:N,hostname:v}=r
this[s]={uri:i,protocol:m}
this[g]=t.requestTls
this[k]=t.proxyTls
this[C]=t.headers||{}
this[R]=o
if(t.auth&&t.token)throw new l("opts.auth cannot be used in combination with opts.token")
t.auth?this[C]["proxy-authorization"]=`Basic ${t.auth}`:t.token?this[C]["proxy-authorization"]=t.token:S&&N?this[C]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(S)}:${decodeURIComponent(N)}`).toString("base64")}`:S&&(this[C]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(S)}:`).toString("base64")}`)
const x=p({timeout:n,...t.proxyTls}),I=p({timeout:n,...t.proxyTls,allowH2:!1})
this[T]=p({timeout:n,...t.requestTls})
this[A]=p({timeout:n,...t.requestTls,allowH2:!1})
const O=t.factory||defaultAgentFactory
this[b]="socks5:"===m||"socks:"===m?null:e(r,{connect:x})
this[E]=new c({...t,factory:(e,o)=>{const{protocol:r}=new URL(e)
if("socks5:"===this[s].protocol||"socks:"===this[s].protocol)return new w(this[s].uri,{headers:this[C],connect:x,factory:O,username:t.username||S,password:t.password||N,connectTimeout:n,proxyTls:t.proxyTls,requestTls:t.requestTls})
if(!function(t,e){return!0===e||"http:"!==t}(r,this[R])){const t="https:"===this[s].protocol?(t,e)=>I(t,(t,o)=>{t&&"ERR_TLS_CERT_ALTNAME_INVALID"===t.code?e(new f(t)):e(t,o)}):I
return new Http1ProxyWrapper(this[s].uri,{headers:this[C],connect:t,factory:O,proxyServername:"https:"===this[s].protocol?this[k]?.servername||v:void 0})}return O(e,o)},connect:async(t,e)=>{if(!this[b]){e(new l("Cannot establish tunnel connection without a proxy client"))
return}let o=t.host
t.port||(o+=`:${function(t){return"https:"===t?443:80}(t.protocol)}`)
try{const s={origin:h,port:a,path:o,signal:t.signal,headers:{...this[C],host:t.host,...null==t.connections||t.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[k]?.servername||v},{socket:n,statusCode:r}=await this[b].connect(s)
if(200!==r){n.on("error",noop).destroy()
e(new u(`Proxy response (${r}) !== 200 when HTTP Tunneling`))
return}y.proxyConnected.hasSubscribers&&y.proxyConnected.publish({socket:n,connectParams:s})
if("https:"!==t.protocol){e(null,n)
return}let i
i=this[g]?this[g].servername:t.servername;(!1===t.allowH2?this[A]:this[T])({...t,servername:i,httpSocket:n},e)}catch(t){"ERR_TLS_CERT_ALTNAME_INVALID"===t.code?e(new f(t)):"UND_ERR_SOCKET"===t.code?e(new d(t)):e(t)}}})}dispatch(t,e){let o=function(t){if(Array.isArray(t)){const e={}
for(let o=0;o<t.length;o+=2){isProxyAuthorizationHeader(t[o])&&throwProxyAuthError()
e[t[o]]=t[o+1]}return e}if(t&&"object"==typeof t&&S(t)){const e={}
for(const[o,s]of t){if(!Object.hasOwn(e,o)){e[o]=s
continue}const t=e[o],n=[]
void 0!==t&&n.push(...Array.isArray(t)?t:[t])
void 0!==s&&n.push(...Array.isArray(s)?s:[s])
e[o]=n.length>1?n:n[0]}return e}return t}(t.headers)
!function(t){for(const e in t)isProxyAuthorizationHeader(e)&&throwProxyAuthError()}(o)
if(o&&!hasHostHeader(o)){o===t.headers&&(o={...o})
o.host=new URL(t.origin).host}return this[E].dispatch({...t,headers:o},e)}#o(t){return"string"==typeof t?new URL(t):t instanceof URL?t:new URL(t.uri)}[n](){const t=[this[E].close()]
this[b]&&t.push(this[b].close())
return Promise.all(t)}[r](){const t=[this[E].destroy()]
this[b]&&t.push(this[b].destroy())
return Promise.all(t)}}}),7223:((t,e,o)=>{const{URL:s}=o(3136)
let n
const r=o(1841),{ConnectTimeoutError:i,InvalidArgumentError:c}=o(8707),{Socks5Client:h,STATES:a}=o(8082),{kBusy:l,kConnected:u,kDispatch:f,kClose:d,kDestroy:p}=o(6443),m=o(628),y=o(9136),{setupConnectTimeout:w}=o(3440),{debuglog:S}=o(7975),E=S("undici:socks5-proxy"),b=Symbol("proxy url"),C=Symbol("proxy headers"),g=Symbol("proxy auth"),k=Symbol("proxy protocol"),T=Symbol("pools"),A=Symbol("connector"),R=Symbol("connect timeout"),N=Symbol("request tls settings"),v=Symbol("request tls timeout")
function createConnectTimeoutError(t,e,o){return new i(`Connect Timeout Error (attempted address: ${t}:${e}, timeout: ${o}ms)`)}let x=!1
t.exports=class extends r{constructor(t,e={}){super(e)
if(!x){process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning")
x=!0}if(!t)throw new c("Proxy URL is mandatory")
const o="string"==typeof t?new s(t):t
if("socks5:"!==o.protocol&&"socks:"!==o.protocol)throw new c("Proxy URL must use socks5:// or socks:// protocol")
this[b]=o
this[C]=e.headers||{}
this[k]=e.proxyTls?"https:":"http:"
const n=e.connectTimeout??5e3
if(!Number.isFinite(n)||n<0)throw new c("invalid connectTimeout")
this[R]=n
const{timeout:r,...i}=e.requestTls||{},h=r??n
if(!Number.isFinite(h)||h<0)throw new c("invalid requestTls.timeout")
this[N]=i
this[v]=h
this[g]={username:e.username||(o.username?decodeURIComponent(o.username):null),password:e.password||(o.password?decodeURIComponent(o.password):null)}
const a=e.proxyTls?.timeout??n
if(!Number.isFinite(a)||a<0)throw new c("invalid proxyTls.timeout")
this[A]=e.connect||y({...e.proxyTls,timeout:a,servername:e.proxyTls?.servername||o.hostname})
this[T]=new Map}async createSocks5Connection(t,e){const o=this[b].hostname,s=parseInt(this[b].port)||1080
E("creating SOCKS5 connection to",o,s)
const n=Promise.withResolvers()
this[A]({hostname:o,host:o,port:s,protocol:this[k]},(t,e)=>{t?n.reject(t):n.resolve(e)})
const r=await n.promise,i=new h(r,this[g])
i.on("error",t=>{E("SOCKS5 error:",t)
r.destroy()})
await i.handshake()
const c=Promise.withResolvers(),l=0===this[R]?null:setTimeout(()=>{cleanupAuthenticationListeners()
i.destroy()
c.reject(createConnectTimeoutError(o,s,this[R]))},this[R]),cleanupAuthenticationListeners=()=>{clearTimeout(l)
i.removeListener("authenticated",onAuthenticated)
i.removeListener("error",onAuthenticationError)},onAuthenticated=()=>{cleanupAuthenticationListeners()
c.resolve()},onAuthenticationError=t=>{cleanupAuthenticationListeners()
c.reject(t)}
if(i.state===a.AUTHENTICATED){clearTimeout(l)
c.resolve()}else{i.once("authenticated",onAuthenticated)
i.once("error",onAuthenticationError)}await c.promise
await i.connect(t,e)
const u=Promise.withResolvers(),f=0===this[R]?null:setTimeout(()=>{cleanupConnectionListeners()
i.destroy()
u.reject(createConnectTimeoutError(t,e,this[R]))},this[R]),cleanupConnectionListeners=()=>{clearTimeout(f)
i.removeListener("connected",onConnected)
i.removeListener("error",onConnectionError)},onConnected=o=>{E("SOCKS5 tunnel established to",t,e,"via",o)
cleanupConnectionListeners()
u.resolve()},onConnectionError=t=>{cleanupConnectionListeners()
u.reject(t)}
i.once("connected",onConnected)
i.once("error",onConnectionError)
await u.promise
return r}[f](t,e){const{origin:r}=t
E("dispatching request to",r,"via SOCKS5")
try{const i=String(r)
let c=this[T].get(i)
if(!c||c.destroyed||c.closed){c=new m(r,{pipelining:t.pipelining,connections:t.connections,connect:async(t,e)=>{try{const t=new s(r),i=t.hostname,c=parseInt(t.port)||("https:"===t.protocol?443:80)
E("establishing SOCKS5 connection to",i,c)
const h=await this.createSocks5Connection(i,c)
let a=h
if("https:"===t.protocol){n||(n=o(1692))
E("upgrading to TLS")
a=n.connect({...this[N],socket:h,servername:this[N]?.servername||i})
const t=Promise.withResolvers(),cleanupTlsListeners=()=>{queueMicrotask(e)
a.removeListener("secureConnect",onSecureConnect)
a.removeListener("error",onTlsError)},onSecureConnect=()=>{cleanupTlsListeners()
t.resolve()},onTlsError=e=>{cleanupTlsListeners()
t.reject(e)},e=w(new WeakRef(a),{timeout:this[v],hostname:i,port:c})
a.once("secureConnect",onSecureConnect)
a.once("error",onTlsError)
await t.promise}e(null,a)}catch(t){E("SOCKS5 connection error:",t)
e(t)}}})
this[T].set(i,c)
const closePoolIfUnused=()=>{if(!(this[T].get(i)!==c||c[u]>0||c[l])){this[T].delete(i)
c.destroyed||c.close()}}
c.on("disconnect",closePoolIfUnused)
c.on("connectionError",closePoolIfUnused)}return c[f](t,e)}catch(t){E("dispatch error:",t)
if("function"==typeof e.onResponseError){e.onResponseError(null,t)
return!1}if("function"==typeof e.onError){e.onError(t)
return!1}throw t}}async[d](){const t=[]
for(const e of this[T].values())t.push(e.close())
this[T].clear()
await Promise.all(t)}async[p](t){const e=[]
for(const o of this[T].values())e.push(o.destroy(t))
this[T].clear()
await Promise.all(e)}}})}

