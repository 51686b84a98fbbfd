exports.ids=[163]
exports.modules={158:((t,e,s)=>{function abort(t){t.abort?t.abort(t[i]?.reason):t.reason=t[i]?.reason??new n
removeSignal(t)}function removeSignal(t){if(t[i]){"removeEventListener"in t[i]?t[i].removeEventListener("abort",t[r]):t[i].removeListener("abort",t[r])
t[i]=null
t[r]=null}}const{addAbortListener:o}=s(3440),{RequestAbortedError:n}=s(8707),r=Symbol("kListener"),i=Symbol("kSignal")
t.exports={addSignal:function(t,e){t.reason=null
t[i]=null
t[r]=null
if(e)if(e.aborted)abort(t)
else{t[i]=e
t[r]=()=>{abort(t)}
o(t[i],t[r])}},removeSignal}}),4660:((t,e,s)=>{const o=s(4589),{AsyncResource:n}=s(6698),{InvalidArgumentError:r,SocketError:i}=s(8707),c=s(3440),{addSignal:a,removeSignal:h}=s(158)
class ConnectHandler extends n{constructor(t,e){if(!t||"object"!=typeof t)throw new r("invalid opts")
if("function"!=typeof e)throw new r("invalid callback")
const{signal:s,opaque:o,responseHeaders:n}=t
if(s&&"function"!=typeof s.on&&"function"!=typeof s.addEventListener)throw new r("signal must be an EventEmitter or EventTarget")
super("UNDICI_CONNECT")
this.opaque=o||null
this.responseHeaders=n||null
this.callback=e
this.abort=null
a(this,s)}onRequestStart(t,e){if(this.reason)t.abort(this.reason)
else{o(this.callback)
this.abort=e=>t.abort(e)
this.context=e}}onResponseStart(){throw new i("bad connect",null)}onRequestUpgrade(t,e,s,o){const{callback:n,opaque:r,context:i}=this
h(this)
this.callback=null
let a=s
const l=t?.rawHeaders
null!=a&&(a="raw"===this.responseHeaders?c.parseRawHeaders(l):s)
this.runInAsyncScope(n,null,null,{statusCode:e,headers:a,socket:o,opaque:r,context:i})}onResponseError(t,e){const{callback:s,opaque:o}=this
h(this)
if(s){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(s,null,e,{opaque:o})})}}}t.exports=function connect(t,e){if(void 0===e)return new Promise((e,s)=>{connect.call(this,t,(t,o)=>t?s(t):e(o))})
try{const s=new ConnectHandler(t,e),o={...t,method:"CONNECT"}
this.dispatch(o,s)}catch(s){if("function"!=typeof e)throw s
const o=t?.opaque
queueMicrotask(()=>e(s,{opaque:o}))}}}),2414:((t,e,s)=>{function trackClientEvents(t=r){if(!h)if(a.beforeConnect.hasSubscribers||a.connected.hasSubscribers||a.connectError.hasSubscribers||a.sendHeaders.hasSubscribers)h=!0
else{h=!0
o.subscribe("undici:client:beforeConnect",e=>{const{connectParams:{version:s,protocol:o,port:n,host:r}}=e
t("connecting to %s%s using %s%s",r,n?`:${n}`:"",o,s)})
o.subscribe("undici:client:connected",e=>{const{connectParams:{version:s,protocol:o,port:n,host:r}}=e
t("connected to %s%s using %s%s",r,n?`:${n}`:"",o,s)})
o.subscribe("undici:client:connectError",e=>{const{connectParams:{version:s,protocol:o,port:n,host:r},error:i}=e
t("connection to %s%s using %s%s errored - %s",r,n?`:${n}`:"",o,s,i.message)})
o.subscribe("undici:client:sendHeaders",e=>{const{request:{method:s,path:o,origin:n}}=e
t("sending request to %s %s%s",s,n,o)})}}const o=s(3053),n=s(7975),r=n.debuglog("undici"),i=n.debuglog("fetch"),c=n.debuglog("websocket"),a={beforeConnect:o.channel("undici:client:beforeConnect"),connected:o.channel("undici:client:connected"),connectError:o.channel("undici:client:connectError"),sendHeaders:o.channel("undici:client:sendHeaders"),create:o.channel("undici:request:create"),bodySent:o.channel("undici:request:bodySent"),bodyChunkSent:o.channel("undici:request:bodyChunkSent"),bodyChunkReceived:o.channel("undici:request:bodyChunkReceived"),headers:o.channel("undici:request:headers"),trailers:o.channel("undici:request:trailers"),error:o.channel("undici:request:error"),open:o.channel("undici:websocket:open"),close:o.channel("undici:websocket:close"),socketError:o.channel("undici:websocket:socket_error"),ping:o.channel("undici:websocket:ping"),pong:o.channel("undici:websocket:pong"),proxyConnected:o.channel("undici:proxy:connected")}
let h=!1,l=!1,u=!1
if(r.enabled||i.enabled){trackClientEvents(i.enabled?i:r)
!function(t=r){if(!l)if(a.headers.hasSubscribers||a.trailers.hasSubscribers||a.error.hasSubscribers)l=!0
else{l=!0
o.subscribe("undici:request:headers",e=>{const{request:{method:s,path:o,origin:n},response:{statusCode:r}}=e
t("received response to %s %s%s - HTTP %d",s,n,o,r)})
o.subscribe("undici:request:trailers",e=>{const{request:{method:s,path:o,origin:n}}=e
t("trailers received from %s %s%s",s,n,o)})
o.subscribe("undici:request:error",e=>{const{request:{method:s,path:o,origin:n},error:r}=e
t("request to %s %s%s errored - %s",s,n,o,r.message)})}}(i.enabled?i:r)}if(c.enabled){trackClientEvents(r.enabled?r:c)
!function(t=c){if(!u)if(a.open.hasSubscribers||a.close.hasSubscribers||a.socketError.hasSubscribers||a.ping.hasSubscribers||a.pong.hasSubscribers)u=!0
else{u=!0
o.subscribe("undici:websocket:open",e=>{if(null!=e.address){const{address:s,port:o}=e.address
t("connection opened %s%s",s,o?`:${o}`:"")}else t("connection opened")})
o.subscribe("undici:websocket:close",e=>{const{websocket:s,code:o,reason:n}=e
t("closed connection to %s - %s %s",s.url,o,n)})
o.subscribe("undici:websocket:socket_error",e=>{t("connection errored - %s",e.message)})
o.subscribe("undici:websocket:ping",e=>{t("ping received")})
o.subscribe("undici:websocket:pong",e=>{t("pong received")})}}(c)}t.exports={channels:a}}),8082:((t,e,s)=>{const{EventEmitter:o}=s(8474),{Buffer:n}=s(4573),{InvalidArgumentError:r,Socks5ProxyError:i}=s(8707),{debuglog:c}=s(7975),{parseAddress:a}=s(1732),h=c("undici:socks5"),l=n.alloc(0),u={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},d={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},f={IPV4:1,DOMAIN:3,IPV6:4},p={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},m={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"}
t.exports={Socks5Client:class extends o{constructor(t,e={}){super()
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
this.socket.on("close",this.onSocketClose)}onData(t){h("received data",t.length,"bytes in state",this.state)
this.buffer=n.concat([this.buffer,t])
try{switch(this.state){case m.HANDSHAKING:this.handleHandshakeResponse()
break
case m.AUTHENTICATING:this.handleAuthResponse()
break
case m.CONNECTING:this.handleConnectResponse()}}catch(t){this.onError(t)}}onError(t){h("socket error",t)
this.state=m.ERROR
this.emit("error",t)
this.destroy()}onClose(){h("socket closed")
this.state=m.CLOSED
this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=m.AUTHENTICATED
this.emit("authenticated")}handshake(){if(this.state!==m.INITIAL)throw new r("Handshake already started")
h("starting handshake with",this.authMethods.length,"auth methods")
this.state=m.HANDSHAKING
const t=n.alloc(2+this.authMethods.length)
t[0]=5
t[1]=this.authMethods.length
this.authMethods.forEach((e,s)=>{t[2+s]=e})
this.socket.write(t)}handleHandshakeResponse(){if(this.buffer.length<2)return
const t=this.buffer[0],e=this.buffer[1]
if(5!==t)throw new i(`Invalid SOCKS version: ${t}`,"UND_ERR_SOCKS5_VERSION")
if(e===u.NO_ACCEPTABLE)throw new i("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED")
this.buffer=this.buffer.subarray(2)
h("server selected auth method",e)
if(e===u.NO_AUTH)this.markAuthenticated()
else{if(e!==u.USERNAME_PASSWORD)throw new i(`Unsupported authentication method: ${e}`,"UND_ERR_SOCKS5_AUTH_METHOD")
this.state=m.AUTHENTICATING
this.sendAuthRequest()}}sendAuthRequest(){const{username:t,password:e}=this.options
if(!t||!e)throw new r("Username and password required for authentication")
h("sending username/password auth")
const s=n.from(t),o=n.from(e)
if(s.length>255||o.length>255)throw new r("Username or password too long")
const i=n.alloc(3+s.length+o.length)
i[0]=1
i[1]=s.length
s.copy(i,2)
i[2+s.length]=o.length
o.copy(i,3+s.length)
this.socket.write(i)}handleAuthResponse(){if(this.buffer.length<2)return
const t=this.buffer[0],e=this.buffer[1]
if(1!==t)throw new i(`Invalid auth sub-negotiation version: ${t}`,"UND_ERR_SOCKS5_AUTH_VERSION")
if(0!==e)throw new i("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED")
this.buffer=this.buffer.subarray(2)
h("authentication successful")
this.markAuthenticated()}connect(t,e){if(this.state===m.CONNECTING||this.state===m.CONNECTED)throw new r("Connection already in progress")
if(this.state!==m.AUTHENTICATED)throw new r("Client must be authenticated before CONNECT")
h("connecting to",t,e)
this.state=m.CONNECTING
const s=this.buildConnectRequest(d.CONNECT,t,e)
this.socket.write(s)}buildConnectRequest(t,e,s){const{type:o,buffer:r}=a(e),i=n.alloc(4+r.length+2)
i[0]=5
i[1]=t
i[2]=0
i[3]=o
r.copy(i,4)
i.writeUInt16BE(s,4+r.length)
return i}handleConnectResponse(){if(this.buffer.length<4)return
const t=this.buffer[0],e=this.buffer[1],s=this.buffer[3]
if(5!==t)throw new i(`Invalid SOCKS version in reply: ${t}`,"UND_ERR_SOCKS5_REPLY_VERSION")
let o,n=4
if(s===f.IPV4)n+=6
else if(s===f.DOMAIN){if(this.buffer.length<5)return
n+=1+this.buffer[4]+2}else{if(s!==f.IPV6)throw new i(`Invalid address type in reply: ${s}`,"UND_ERR_SOCKS5_ADDR_TYPE")
n+=18}if(this.buffer.length<n)return
if(e!==p.SUCCEEDED){const t=this.getReplyErrorMessage(e)
throw new i(`SOCKS5 connection failed: ${t}`,`UND_ERR_SOCKS5_REPLY_${e}`)}let r=4
if(s===f.IPV4){o=Array.from(this.buffer.subarray(r,r+4)).join(".")
r+=4}else if(s===f.DOMAIN){const t=this.buffer[r]
r+=1
o=this.buffer.subarray(r,r+t).toString()
r+=t}else if(s===f.IPV6){const t=[]
for(let e=0;e<8;e++){const s=this.buffer.readUInt16BE(r+2*e)
t.push(s.toString(16))}o=t.join(":")
r+=16}const c=this.buffer.readUInt16BE(r)
this.buffer=l
this.state=m.CONNECTED
this.socket.removeListener("data",this.onSocketData)
h("connected, bound address:",o,"port:",c)
this.emit("connected",{address:o,port:c})}getReplyErrorMessage(t){switch(t){case p.GENERAL_FAILURE:return"General SOCKS server failure"
case p.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset"
case p.NETWORK_UNREACHABLE:return"Network unreachable"
case p.HOST_UNREACHABLE:return"Host unreachable"
case p.CONNECTION_REFUSED:return"Connection refused"
case p.TTL_EXPIRED:return"TTL expired"
case p.COMMAND_NOT_SUPPORTED:return"Command not supported"
case p.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported"
default:return`Unknown error code: ${t}`}}},AUTH_METHODS:u,COMMANDS:d,ADDRESS_TYPES:f,REPLY_CODES:p,STATES:m}}),1732:((t,e,s)=>{function parseIPv6(t){const e=o.alloc(16)
let s=t
if(t.includes(".")){const e=t.lastIndexOf(":"),o=t.slice(e+1)
if(n.isIPv4(o)){const n=o.split(".").map(Number),r=(n[0]<<8|n[1]).toString(16),i=(n[2]<<8|n[3]).toString(16)
s=`${t.slice(0,e)}:${r}:${i}`}}const r=s.indexOf("::")
if(-1!==r){const t=s.slice(0,r),o=s.slice(r+2),n=""===t?[]:t.split(":"),i=""===o?[]:o.split(":")
let c=0
for(const t of n){e.writeUInt16BE(parseInt(t,16),c)
c+=2}c=16-2*i.length
for(const t of i){e.writeUInt16BE(parseInt(t,16),c)
c+=2}}else{const t=s.split(":")
for(let s=0;s<t.length;s++)e.writeUInt16BE(parseInt(t[s],16),2*s)}return e}const{Buffer:o}=s(4573),n=s(7030),{InvalidArgumentError:r}=s(8707)
t.exports={parseAddress:function(t){if(n.isIPv4(t)){const e=t.split(".").map(Number)
return{type:1,buffer:o.from(e)}}if(n.isIPv6(t))return{type:4,buffer:parseIPv6(t)}
const e=o.from(t,"utf8")
if(e.length>255)throw new r("Domain name too long (max 255 bytes)")
return{type:3,buffer:o.concat([o.from([e.length]),e])}},parseIPv6,buildAddressBuffer:function(t,e,s){const n=o.allocUnsafe(2)
n.writeUInt16BE(s,0)
return o.concat([o.from([t]),e,n])},parseResponseAddress:function(t,e=0){if(t.length<e+1)throw new r("Buffer too small to contain address type")
const s=t[e]
let o,n=e+1
switch(s){case 1:if(t.length<n+6)throw new r("Buffer too small for IPv4 address")
o=Array.from(t.subarray(n,n+4)).join(".")
n+=4
break
case 3:{if(t.length<n+1)throw new r("Buffer too small for domain length")
const e=t[n]
n+=1
if(t.length<n+e+2)throw new r("Buffer too small for domain address")
o=t.subarray(n,n+e).toString("utf8")
n+=e
break}case 4:{if(t.length<n+18)throw new r("Buffer too small for IPv6 address")
const e=[]
for(let s=0;s<8;s++){const o=t.readUInt16BE(n+2*s)
e.push(o.toString(16))}o=e.join(":")
n+=16
break}default:throw new r(`Invalid address type: ${s}`)}if(t.length<n+2)throw new r("Buffer too small for port")
const i=t.readUInt16BE(n)
n+=2
return{address:o,port:i,bytesRead:n-e}},createReplyError:function(t){const e=new Error({1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[t]||`Unknown SOCKS5 error code: ${t}`)
e.code=`SOCKS5_${t}`
return e}}}),7405:((t,e,s)=>{function defaultFactory(t,e){return e&&1===e.connections?new b(t,e):new m(t,e)}const{InvalidArgumentError:o,MaxOriginsReachedError:n}=s(8707),{kBusy:r,kClients:i,kConnected:c,kRunning:a,kPending:h,kClose:l,kDestroy:u,kDispatch:d,kUrl:f}=s(6443),p=s(1841),m=s(628),b=s(3701),y=s(3440),w=Symbol("onConnect"),S=Symbol("onDisconnect"),E=Symbol("onConnectionError"),C=Symbol("onDrain"),g=Symbol("factory"),k=Symbol("options"),T=Symbol("origins")
t.exports=class extends p{constructor({factory:t=defaultFactory,maxOrigins:e=1/0,connect:s,tls:n,...r}={}){if("function"!=typeof t)throw new o("factory must be a function.")
if(null!=s&&"function"!=typeof s&&"object"!=typeof s)throw new o("connect must be a function or an object")
if("number"!=typeof e||Number.isNaN(e)||e<=0)throw new o("maxOrigins must be a number greater than 0")
super(r)
s&&"function"!=typeof s&&(s={...s})
n&&"function"!=typeof n&&(n={...n})
this[k]={...y.deepClone(r),maxOrigins:e,connect:s,tls:n}
this[g]=t
this[i]=new Map
this[T]=new Set
this[C]=(t,e)=>{this.emit("drain",t,[this,...e])}
this[w]=(t,e)=>{this.emit("connect",t,[this,...e])}
this[S]=(t,e,s)=>{this.emit("disconnect",t,[this,...e],s)}
this[E]=(t,e,s)=>{this.emit("connectionError",t,[this,...e],s)}}get[a](){let t=0
for(const e of this[i].values())t+=e[a]
return t}[d](t,e){let s
if(!t.origin||!("string"==typeof t.origin||t.origin instanceof URL))throw new o("opts.origin must be a non-empty string or URL.")
s=String(t.origin)
const a=t.allowH2??this[k].allowH2,l=!1===a?`${s}#http1-only`:s
if(this[T].size>=this[k].maxOrigins&&!this[T].has(s))throw new n
let u=this[i].get(l)
if(!u){u=this[g](t.origin,!1===a?{...this[k],allowH2:!1}:this[k])
const closeClientIfUnused=()=>{if(this[i].get(l)!==u)return
if(u[c]>0||u[r]||u[h]>0)return
this[i].delete(l)
u.destroyed||u.close()
let t=!1
for(const e of this[i].keys())if(e===s||e===`${s}#http1-only`){t=!0
break}t||this[T].delete(s)}
u.on("drain",this[C]).on("connect",this[w]).on("disconnect",(t,e,s)=>{closeClientIfUnused()
this[S](t,e,s)}).on("connectionError",(t,e,s)=>{closeClientIfUnused()
this[E](t,e,s)})
this[i].set(l,u)
this[T].add(s)}return u.dispatch(t,e)}[l](){const t=[]
for(const e of this[i].values())t.push(e.close())
this[i].clear()
return Promise.all(t)}[u](t){const e=[]
for(const s of this[i].values())e.push(s.destroy(t))
this[i].clear()
return Promise.all(e)}get stats(){const t={}
for(const e of this[i].values())e.stats&&(t[e[f].origin]=e.stats)
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
t.next=null}return e}}}),2128:((t,e,s)=>{function closeClients(t){const e=[]
for(let s=0;s<t[w].length;s++){const o=t[w][s]
o.destroyed||e.push(o.close())}for(const s of t[U].values())e.push(s)
return Promise.all(e)}const{AsyncResource:o}=s(6698),{PoolStats:n}=s(6854),r=s(1841),i=s(2279),{kConnected:c,kSize:a,kRunning:h,kPending:l,kQueued:u,kBusy:d,kFree:f,kUrl:p,kClose:m,kDestroy:b,kDispatch:y}=s(6443),w=Symbol("clients"),S=Symbol("needDrain"),E=Symbol("queue"),C=Symbol("closed resolve"),g=Symbol("onDrain"),k=Symbol("onConnect"),T=Symbol("onDisconnect"),R=Symbol("onConnectionError"),A=Symbol("on client busy"),N=Symbol("on client drain"),v=Symbol("drain queue"),x=Symbol("get dispatcher"),I=Symbol("has dispatcher"),O=Symbol("add client"),P=Symbol("remove client"),D=Symbol("retire client"),U=Symbol("retiring clients")
class QueuedRequest extends o{constructor(t,e){super("UNDICI_POOL_QUEUED_REQUEST")
this.opts=t
this.handler=e}dispatch(t){return this.runInAsyncScope(t.dispatch,t,this.opts,this.handler)}}t.exports={PoolBase:class extends r{[E]=new i;[u]=0;[w]=[];[U]=new Map;[S]=!1;[g](t,e,s){if(t.closed||t.destroyed)return
const o=this[E]
let n=!1
this[N](t)
for(;!n;){const e=o.shift()
if(!e)break
this[u]--
n=!e.dispatch(t)}t[S]=n
if(n){this[A](t)
if(!o.isEmpty())return this[v](e,s)}if(!n&&this[S]){this[S]=!1
this.emit("drain",e,[this,...s])}return this[C]&&o.isEmpty()?closeClients(this).then(this[C]):void 0}[A](){}[N](){}[v](t,e){const s=this[E]
let o=!0
for(;!s.isEmpty();){const t=this[x]()
if(!t){o=!1
break}const e=s.shift()
this[u]--
if(!e.dispatch(t)){t[S]=!0
this[A](t)
o=this[I]()
if(!o)break}}if(o&&this[S]){this[S]=!1
this.emit("drain",t,[this,...e])}if(this[C]&&s.isEmpty())return closeClients(this).then(this[C])}[k]=(t,e)=>{this.emit("connect",t,[this,...e])};[T]=(t,e,s)=>{this.emit("disconnect",t,[this,...e],s)};[R]=(t,e,s)=>{this.emit("connectionError",t,[this,...e],s)}
get[d](){return this[S]}get[c](){let t=0
for(const{[c]:e}of this[w])t+=e
return t}get[f](){let t=0
for(const{[c]:e,[S]:s}of this[w])t+=e&&!s
return t}get[l](){let t=this[u]
for(const{[l]:e}of this[w])t+=e
return t}get[h](){let t=0
for(const{[h]:e}of this[w])t+=e
return t}get[a](){let t=this[u]
for(const{[a]:e}of this[w])t+=e
return t}get stats(){return new n(this)}[m](){return this[E].isEmpty()?closeClients(this):new Promise(t=>{this[C]=t})}[b](t){for(;;){const e=this[E].shift()
if(!e)break
e.handler.onResponseError(null,t)}const e=new Array(this[w].length)
for(let s=0;s<this[w].length;s++)e[s]=this[w][s].destroy(t)
for(const s of this[U].keys())e.push(s.destroy(t))
return Promise.all(e)}[y](t,e){const s=this[x]()
if(s){if(!s.dispatch(t,e)){s[S]=!0
this[A](s)
this[S]=!this[I]()}}else{this[S]=!0
this[E].push(new QueuedRequest(t,e))
this[u]++}return!this[S]}[I](){for(let t=0;t<this[w].length;t++){const e=this[w][t]
if(!e[S]&&!0!==e.closed&&!0!==e.destroyed)return!0}return!1}[O](t){t.on("drain",this[g].bind(this,t)).on("connect",this[k]).on("disconnect",this[T]).on("connectionError",this[R])
this[w].push(t)
this[S]&&queueMicrotask(()=>{this[S]&&!t[S]&&this[g](t,t[p],[t,this])})
return this}[D](t){const e=this[w].indexOf(t);-1!==e&&this[w].splice(e,1)
if(t.destroyed||this[U].has(t))return
let s,o=!1
const n=new Promise(t=>{s=t})
this[U].set(t,n)
t.close(()=>{if(!o){o=!0
this[U].delete(t)
s()}})}[P](t){this[D](t)
this[S]=!this[w].some(t=>!t[S]&&!0!==t.closed&&!0!==t.destroyed)}},kClients:w,kNeedDrain:S,kAddClient:O,kRemoveClient:P,kRetireClient:D,kDrainQueue:v,kOnClientBusy:A,kOnClientDrain:N,kGetDispatcher:x,kHasDispatcher:I}}),628:((t,e,s)=>{function defaultFactory(t,e){return new p(t,e)}function shouldCreateProtocolProbe(t,e){return e instanceof p&&"h1"!==t[R]&&(!0===t[g].useH2c||"https:"===t[S].protocol&&!1!==t[g].allowH2)}function createClient(t){const e=t[T](t[S],t[g])
shouldCreateProtocolProbe(t,e)&&(t[A]=e)
t[i](e)
return e}const{PoolBase:o,kClients:n,kNeedDrain:r,kAddClient:i,kDrainQueue:c,kOnClientBusy:a,kOnClientDrain:h,kGetDispatcher:l,kHasDispatcher:u,kRemoveClient:d,kRetireClient:f}=s(2128),p=s(3701),{InvalidArgumentError:m}=s(8707),b=s(3440),{kConnecting:y,kHTTPContext:w,kUrl:S,kQueued:E}=s(6443),C=s(9136),g=Symbol("options"),k=Symbol("connections"),T=Symbol("factory"),R=Symbol("protocol"),A=Symbol("protocol probe")
t.exports=class extends o{constructor(t,{connections:e,factory:s=defaultFactory,connect:o,connectTimeout:r,tls:i,maxCachedSessions:a,socketPath:h,autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u,allowH2:d,useH2c:y,clientTtl:N,...v}={}){if(null!=e&&(!Number.isFinite(e)||e<0))throw new m("invalid connections")
if("function"!=typeof s)throw new m("factory must be a function.")
if(null!=o&&"function"!=typeof o&&"object"!=typeof o)throw new m("connect must be a function or an object")
"function"!=typeof o&&(o=C({...i,maxCachedSessions:a,allowH2:d,useH2c:y,socketPath:h,timeout:r,..."boolean"==typeof l?{autoSelectFamily:l,autoSelectFamilyAttemptTimeout:u}:void 0,...o}))
super(v)
this[k]=e||null
this[S]=b.parseOrigin(t)
this[g]={...b.deepClone(v),connect:o,allowH2:d,useH2c:y,clientTtl:N,socketPath:h}
this[T]=s
this[R]=null
this[A]=null
this.on("connect",(t,e)=>{if(null!=N&&N>0)for(const t of e)Object.assign(t,{ttl:Date.now()})
const s=e[e.length-1]
s instanceof p&&(this[R]=s[w]?.version)
if(s===this[A]&&"h2"!==this[R]){this[A]=null
this[c](t,e.slice(1))}})
this.on("disconnect",(t,e)=>{if(e.includes(this[A])){this[A]=null
this[c](t,e.slice(1))}})
this.on("connectionError",(t,e)=>{let s=!1
for(const t of e){if(t===this[A]){this[A]=null
s=!0}this[n].includes(t)&&this[f](t)}(s||this[E]>0)&&this[c](t,e.slice(1))})}[a](t){null===this[A]&&t[y]&&shouldCreateProtocolProbe(this,t)&&(this[A]=t)}[h](t){t===this[A]&&(this[A]=null)}[l](){const t=this[g].clientTtl
for(let e=0;e<this[n].length;e++){const s=this[n][e]
if(null!=t&&t>0&&s.ttl&&Date.now()-s.ttl>t){this[d](s)
e--}else if(!s[r])return s}if(null===this[A])return!this[k]||this[n].length<this[k]?createClient(this):void 0}[u](){const t=this[g].clientTtl
for(let e=0;e<this[n].length;e++){const s=this[n][e]
if(null!=t&&t>0&&s.ttl&&Date.now()-s.ttl>t){this[d](s)
e--}else if(!s[r])return!0}if(null!==this[A])return!1
if(!this[k]||this[n].length<this[k]){createClient(this)
return!0}return!1}}}),6672:((t,e,s)=>{function defaultFactory(t,e){return new a(t,e)}function defaultAgentFactory(t,e){return 1===e.connections?new m(t,e):new a(t,e)}function isProxyAuthorizationHeader(t){return 19===t.length&&t.toLowerCase()===N}function hasHostHeader(t){for(const e in t)if(4===e.length&&"host"===e.toLowerCase())return!0
return!1}function throwProxyAuthError(){throw new l("Proxy-Authorization should be sent in ProxyAgent constructor")}const{kProxy:o,kClose:n,kDestroy:r,kDispatch:i}=s(6443),c=s(7405),a=s(628),h=s(1841),{InvalidArgumentError:l,RequestAbortedError:u,SecureProxyConnectionError:d,ProxyConnectionError:f}=s(8707),p=s(9136),m=s(3701),{channels:b}=s(2414),y=s(7223),{hasSafeIterator:w}=s(3440),S=Symbol("proxy agent"),E=Symbol("proxy client"),C=Symbol("proxy headers"),g=Symbol("request tls settings"),k=Symbol("proxy tls settings"),T=Symbol("connect endpoint function"),R=Symbol("connect endpoint function (http/1.1 only)"),A=Symbol("tunnel proxy"),N="proxy-authorization",noop=()=>{}
class Http1ProxyWrapper extends h{#t
#e
constructor(t,{headers:e={},connect:s,factory:o,proxyServername:n}){if(!t)throw new l("Proxy URL is mandatory")
super()
this[C]=e
this.#e=n
this.#t=o?o(t,{connect:s}):new m(t,{connect:s})}[i](t,e){const s=e.onResponseStart
e.onResponseStart=function(t,o,n,r){407!==o?s&&s.call(this,t,o,n,r):"function"==typeof e.onResponseError&&e.onResponseError(t,new l("Proxy Authentication Required (407)"))}
const{origin:o,path:n="/",headers:r={}}=t
t.path=o+n
t.headers={...this[C],...r}
hasHostHeader(r)||(t.headers.host=new URL(o).host)
null!=this.#e&&(t.servername=this.#e)
return this.#t[i](t,e)}[n](){return this.#t.close()}[r](t){return this.#t.destroy(t)}}t.exports=class extends h{constructor(t){if(!t||"object"==typeof t&&!(t instanceof URL)&&!t.uri)throw new l("Proxy uri is mandatory")
const{clientFactory:e=defaultFactory}=t
if("function"!=typeof e)throw new l("Proxy opts.clientFactory must be a function.")
const{proxyTunnel:s,connectTimeout:n}=t
super(t)
const r=this.#s(t),{href:i,origin:a,port:h,protocol:m,username:w,password:N,hostname:v}=r
this[o]={uri:i,protocol:m}
this[g]=t.requestTls
this[k]=t.proxyTls
this[C]=t.headers||{}
this[A]=s
if(t.auth&&t.token)throw new l("opts.auth cannot be used in combination with opts.token")
t.auth?this[C]["proxy-authorization"]=`Basic ${t.auth}`:t.token?this[C]["proxy-authorization"]=t.token:w&&N?this[C]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(w)}:${decodeURIComponent(N)}`).toString("base64")}`:w&&(this[C]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(w)}:`).toString("base64")}`)
const x=p({timeout:n,...t.proxyTls}),I=p({timeout:n,...t.proxyTls,allowH2:!1})
this[T]=p({timeout:n,...t.requestTls})
this[R]=p({timeout:n,...t.requestTls,allowH2:!1})
const O=t.factory||defaultAgentFactory
this[E]="socks5:"===m||"socks:"===m?null:e(r,{connect:x})
this[S]=new c({...t,factory:(e,s)=>{const{protocol:r}=new URL(e)
if("socks5:"===this[o].protocol||"socks:"===this[o].protocol)return new y(this[o].uri,{headers:this[C],connect:x,factory:O,username:t.username||w,password:t.password||N,connectTimeout:n,proxyTls:t.proxyTls,requestTls:t.requestTls})
if(!function(t,e){return!0===e||"http:"!==t}(r,this[A])){const t="https:"===this[o].protocol?(t,e)=>I(t,(t,s)=>{t&&"ERR_TLS_CERT_ALTNAME_INVALID"===t.code?e(new d(t)):e(t,s)}):I
return new Http1ProxyWrapper(this[o].uri,{headers:this[C],connect:t,factory:O,proxyServername:"https:"===this[o].protocol?this[k]?.servername||v:void 0})}return O(e,s)},connect:async(t,e)=>{if(!this[E]){e(new l("Cannot establish tunnel connection without a proxy client"))
return}let s=t.host
t.port||(s+=`:${function(t){return"https:"===t?443:80}(t.protocol)}`)
try{const o={origin:a,port:h,path:s,signal:t.signal,headers:{...this[C],host:t.host,...null==t.connections||t.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[k]?.servername||v},{socket:n,statusCode:r}=await this[E].connect(o)
if(200!==r){n.on("error",noop).destroy()
e(new u(`Proxy response (${r}) !== 200 when HTTP Tunneling`))
return}b.proxyConnected.hasSubscribers&&b.proxyConnected.publish({socket:n,connectParams:o})
if("https:"!==t.protocol){e(null,n)
return}let i
i=this[g]?this[g].servername:t.servername;(!1===t.allowH2?this[R]:this[T])({...t,servername:i,httpSocket:n},e)}catch(t){"ERR_TLS_CERT_ALTNAME_INVALID"===t.code?e(new d(t)):"UND_ERR_SOCKET"===t.code?e(new f(t)):e(t)}}})}dispatch(t,e){let s=function(t){if(Array.isArray(t)){const e={}
for(let s=0;s<t.length;s+=2){isProxyAuthorizationHeader(t[s])&&throwProxyAuthError()
e[t[s]]=t[s+1]}return e}if(t&&"object"==typeof t&&w(t)){const e={}
for(const[s,o]of t){if(!Object.hasOwn(e,s)){e[s]=o
continue}const t=e[s],n=[]
void 0!==t&&n.push(...Array.isArray(t)?t:[t])
void 0!==o&&n.push(...Array.isArray(o)?o:[o])
e[s]=n.length>1?n:n[0]}return e}return t}(t.headers)
!function(t){for(const e in t)isProxyAuthorizationHeader(e)&&throwProxyAuthError()}(s)
if(s&&!hasHostHeader(s)){s===t.headers&&(s={...s})
s.host=new URL(t.origin).host}return this[S].dispatch({...t,headers:s},e)}#s(t){return"string"==typeof t?new URL(t):t instanceof URL?t:new URL(t.uri)}[n](){const t=[this[S].close()]
this[E]&&t.push(this[E].close())
return Promise.all(t)}[r](){const t=[this[S].destroy()]
this[E]&&t.push(this[E].destroy())
return Promise.all(t)}}}),7223:((t,e,s)=>{function createConnectTimeoutError(t,e,s){return new i(`Connect Timeout Error (attempted address: ${t}:${e}, timeout: ${s}ms)`)}const{URL:o}=s(3136)
let n
const r=s(1841),{ConnectTimeoutError:i,InvalidArgumentError:c}=s(8707),{Socks5Client:a,STATES:h}=s(8082),{kBusy:l,kConnected:u,kDispatch:d,kClose:f,kDestroy:p}=s(6443),m=s(628),b=s(9136),{setupConnectTimeout:y}=s(3440),{debuglog:w}=s(7975),S=w("undici:socks5-proxy"),E=Symbol("proxy url"),C=Symbol("proxy headers"),g=Symbol("proxy auth"),k=Symbol("proxy protocol"),T=Symbol("pools"),R=Symbol("connector"),A=Symbol("connect timeout"),N=Symbol("request tls settings"),v=Symbol("request tls timeout")
let x=!1
t.exports=class extends r{constructor(t,e={}){super(e)
if(!x){process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning")
x=!0}if(!t)throw new c("Proxy URL is mandatory")
const s="string"==typeof t?new o(t):t
if("socks5:"!==s.protocol&&"socks:"!==s.protocol)throw new c("Proxy URL must use socks5:// or socks:// protocol")
this[E]=s
this[C]=e.headers||{}
this[k]=e.proxyTls?"https:":"http:"
const n=e.connectTimeout??5e3
if(!Number.isFinite(n)||n<0)throw new c("invalid connectTimeout")
this[A]=n
const{timeout:r,...i}=e.requestTls||{},a=r??n
if(!Number.isFinite(a)||a<0)throw new c("invalid requestTls.timeout")
this[N]=i
this[v]=a
this[g]={username:e.username||(s.username?decodeURIComponent(s.username):null),password:e.password||(s.password?decodeURIComponent(s.password):null)}
const h=e.proxyTls?.timeout??n
if(!Number.isFinite(h)||h<0)throw new c("invalid proxyTls.timeout")
this[R]=e.connect||b({...e.proxyTls,timeout:h,servername:e.proxyTls?.servername||s.hostname})
this[T]=new Map}async createSocks5Connection(t,e){const s=this[E].hostname,o=parseInt(this[E].port)||1080
S("creating SOCKS5 connection to",s,o)
const n=Promise.withResolvers()
this[R]({hostname:s,host:s,port:o,protocol:this[k]},(t,e)=>{t?n.reject(t):n.resolve(e)})
const r=await n.promise,i=new a(r,this[g])
i.on("error",t=>{S("SOCKS5 error:",t)
r.destroy()})
await i.handshake()
const c=Promise.withResolvers(),l=0===this[A]?null:setTimeout(()=>{cleanupAuthenticationListeners()
i.destroy()
c.reject(createConnectTimeoutError(s,o,this[A]))},this[A]),cleanupAuthenticationListeners=()=>{clearTimeout(l)
i.removeListener("authenticated",onAuthenticated)
i.removeListener("error",onAuthenticationError)},onAuthenticated=()=>{cleanupAuthenticationListeners()
c.resolve()},onAuthenticationError=t=>{cleanupAuthenticationListeners()
c.reject(t)}
if(i.state===h.AUTHENTICATED){clearTimeout(l)
c.resolve()}else{i.once("authenticated",onAuthenticated)
i.once("error",onAuthenticationError)}await c.promise
await i.connect(t,e)
const u=Promise.withResolvers(),d=0===this[A]?null:setTimeout(()=>{cleanupConnectionListeners()
i.destroy()
u.reject(createConnectTimeoutError(t,e,this[A]))},this[A]),cleanupConnectionListeners=()=>{clearTimeout(d)
i.removeListener("connected",onConnected)
i.removeListener("error",onConnectionError)},onConnected=s=>{S("SOCKS5 tunnel established to",t,e,"via",s)
cleanupConnectionListeners()
u.resolve()},onConnectionError=t=>{cleanupConnectionListeners()
u.reject(t)}
i.once("connected",onConnected)
i.once("error",onConnectionError)
await u.promise
return r}[d](t,e){const{origin:r}=t
S("dispatching request to",r,"via SOCKS5")
try{const i=String(r)
let c=this[T].get(i)
if(!c||c.destroyed||c.closed){c=new m(r,{pipelining:t.pipelining,connections:t.connections,connect:async(t,e)=>{try{const t=new o(r),i=t.hostname,c=parseInt(t.port)||("https:"===t.protocol?443:80)
S("establishing SOCKS5 connection to",i,c)
const a=await this.createSocks5Connection(i,c)
let h=a
if("https:"===t.protocol){n||(n=s(1692))
S("upgrading to TLS")
h=n.connect({...this[N],socket:a,servername:this[N]?.servername||i})
const t=Promise.withResolvers(),cleanupTlsListeners=()=>{queueMicrotask(e)
h.removeListener("secureConnect",onSecureConnect)
h.removeListener("error",onTlsError)},onSecureConnect=()=>{cleanupTlsListeners()
t.resolve()},onTlsError=e=>{cleanupTlsListeners()
t.reject(e)},e=y(new WeakRef(h),{timeout:this[v],hostname:i,port:c})
h.once("secureConnect",onSecureConnect)
h.once("error",onTlsError)
await t.promise}e(null,h)}catch(t){S("SOCKS5 connection error:",t)
e(t)}}})
this[T].set(i,c)
const closePoolIfUnused=()=>{if(!(this[T].get(i)!==c||c[u]>0||c[l])){this[T].delete(i)
c.destroyed||c.close()}}
c.on("disconnect",closePoolIfUnused)
c.on("connectionError",closePoolIfUnused)}return c[d](t,e)}catch(t){S("dispatch error:",t)
if("function"==typeof e.onResponseError){e.onResponseError(null,t)
return!1}if("function"==typeof e.onError){e.onError(t)
return!1}throw t}}async[f](){const t=[]
for(const e of this[T].values())t.push(e.close())
this[T].clear()
await Promise.all(t)}async[p](t){const e=[]
for(const s of this[T].values())e.push(s.destroy(t))
this[T].clear()
await Promise.all(e)}}})}

