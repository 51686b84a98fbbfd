exports.ids=[163]
exports.modules={158:((module,__unused_webpack_exports,__webpack_require__)=>{const{addAbortListener}=__webpack_require__(3440),{RequestAbortedError}=__webpack_require__(8707),kListener=Symbol("kListener"),kSignal=Symbol("kSignal")
function abort(self){self.abort?self.abort(self[kSignal]?.reason):self.reason=self[kSignal]?.reason??new RequestAbortedError
removeSignal(self)}function removeSignal(self){if(self[kSignal]){"removeEventListener"in self[kSignal]?self[kSignal].removeEventListener("abort",self[kListener]):self[kSignal].removeListener("abort",self[kListener])
self[kSignal]=null
self[kListener]=null}}module.exports={addSignal:function(self,signal){self.reason=null
self[kSignal]=null
self[kListener]=null
if(signal)if(signal.aborted)abort(self)
else{self[kSignal]=signal
self[kListener]=()=>{abort(self)}
addAbortListener(self[kSignal],self[kListener])}},removeSignal}}),4660:((module,__unused_webpack_exports,__webpack_require__)=>{const assert=__webpack_require__(4589),{AsyncResource}=__webpack_require__(6698),{InvalidArgumentError,SocketError}=__webpack_require__(8707),util=__webpack_require__(3440),{addSignal,removeSignal}=__webpack_require__(158)
class ConnectHandler extends AsyncResource{constructor(opts,callback){if(!opts||"object"!=typeof opts)throw new InvalidArgumentError("invalid opts")
if("function"!=typeof callback)throw new InvalidArgumentError("invalid callback")
const{signal,opaque,responseHeaders}=opts
if(signal&&"function"!=typeof signal.on&&"function"!=typeof signal.addEventListener)throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")
super("UNDICI_CONNECT")
this.opaque=opaque||null
this.responseHeaders=responseHeaders||null
this.callback=callback
this.abort=null
addSignal(this,signal)}onRequestStart(controller,context){if(this.reason)controller.abort(this.reason)
else{assert(this.callback)
this.abort=reason=>controller.abort(reason)
this.context=context}}onResponseStart(){throw new SocketError("bad connect",null)}onRequestUpgrade(controller,statusCode,headers,socket){const{callback,opaque,context}=this
removeSignal(this)
this.callback=null
let responseHeaders=headers
const rawHeaders=controller?.rawHeaders
null!=responseHeaders&&(responseHeaders="raw"===this.responseHeaders?util.parseRawHeaders(rawHeaders):headers)
this.runInAsyncScope(callback,null,null,{statusCode,headers:responseHeaders,socket,opaque,context})}onResponseError(_controller,err){const{callback,opaque}=this
removeSignal(this)
if(callback){this.callback=null
queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}}}module.exports=function connect(opts,callback){if(void 0===callback)return new Promise((resolve,reject)=>{connect.call(this,opts,(err,data)=>err?reject(err):resolve(data))})
try{const connectHandler=new ConnectHandler(opts,callback),connectOptions={...opts,method:"CONNECT"}
this.dispatch(connectOptions,connectHandler)}catch(err){if("function"!=typeof callback)throw err
const opaque=opts?.opaque
queueMicrotask(()=>callback(err,{opaque}))}}}),8082:((module,__unused_webpack_exports,__webpack_require__)=>{const{EventEmitter}=__webpack_require__(8474),{Buffer}=__webpack_require__(4573),{InvalidArgumentError,Socks5ProxyError}=__webpack_require__(8707),{debuglog}=__webpack_require__(7975),{parseAddress}=__webpack_require__(1732),debug=debuglog("undici:socks5"),EMPTY_BUFFER=Buffer.alloc(0),AUTH_METHODS={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},COMMANDS={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},ADDRESS_TYPES={IPV4:1,DOMAIN:3,IPV6:4},REPLY_CODES={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},STATES={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"closed"}
module.exports={Socks5Client:class extends EventEmitter{constructor(socket,options={}){super()
if(!socket)throw new InvalidArgumentError("socket is required")
this.socket=socket
this.options=options
this.state=STATES.INITIAL
this.buffer=EMPTY_BUFFER
this.onSocketData=this.onData.bind(this)
this.onSocketError=this.onError.bind(this)
this.onSocketClose=this.onClose.bind(this)
this.authMethods=[]
options.username&&options.password&&this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD)
this.authMethods.push(AUTH_METHODS.NO_AUTH)
this.socket.on("data",this.onSocketData)
this.socket.on("error",this.onSocketError)
this.socket.on("close",this.onSocketClose)}onData(data){debug("received data",data.length,"bytes in state",this.state)
this.buffer=Buffer.concat([this.buffer,data])
try{switch(this.state){case STATES.HANDSHAKING:this.handleHandshakeResponse()
break
case STATES.AUTHENTICATING:this.handleAuthResponse()
break
case STATES.CONNECTING:this.handleConnectResponse()}}catch(err){this.onError(err)}}onError(err){debug("socket error",err)
this.state=STATES.ERROR
this.emit("error",err)
this.destroy()}onClose(){debug("socket closed")
this.state=STATES.CLOSED
this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=STATES.AUTHENTICATED
this.emit("authenticated")}handshake(){if(this.state!==STATES.INITIAL)throw new InvalidArgumentError("Handshake already started")
debug("starting handshake with",this.authMethods.length,"auth methods")
this.state=STATES.HANDSHAKING
const request=Buffer.alloc(2+this.authMethods.length)
request[0]=5
request[1]=this.authMethods.length
this.authMethods.forEach((method,i)=>{request[2+i]=method})
this.socket.write(request)}handleHandshakeResponse(){if(this.buffer.length<2)return
const version=this.buffer[0],method=this.buffer[1]
if(5!==version)throw new Socks5ProxyError(`Invalid SOCKS version: ${version}`,"UND_ERR_SOCKS5_VERSION")
if(method===AUTH_METHODS.NO_ACCEPTABLE)throw new Socks5ProxyError("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED")
this.buffer=this.buffer.subarray(2)
debug("server selected auth method",method)
if(method===AUTH_METHODS.NO_AUTH)this.markAuthenticated()
else{if(method!==AUTH_METHODS.USERNAME_PASSWORD)throw new Socks5ProxyError(`Unsupported authentication method: ${method}`,"UND_ERR_SOCKS5_AUTH_METHOD")
this.state=STATES.AUTHENTICATING
this.sendAuthRequest()}}sendAuthRequest(){const{username,password}=this.options
if(!username||!password)throw new InvalidArgumentError("Username and password required for authentication")
debug("sending username/password auth")
const usernameBuffer=Buffer.from(username),passwordBuffer=Buffer.from(password)
if(usernameBuffer.length>255||passwordBuffer.length>255)throw new InvalidArgumentError("Username or password too long")
const request=Buffer.alloc(3+usernameBuffer.length+passwordBuffer.length)
request[0]=1
request[1]=usernameBuffer.length
usernameBuffer.copy(request,2)
request[2+usernameBuffer.length]=passwordBuffer.length
passwordBuffer.copy(request,3+usernameBuffer.length)
this.socket.write(request)}handleAuthResponse(){if(this.buffer.length<2)return
const version=this.buffer[0],status=this.buffer[1]
if(1!==version)throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${version}`,"UND_ERR_SOCKS5_AUTH_VERSION")
if(0!==status)throw new Socks5ProxyError("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED")
this.buffer=this.buffer.subarray(2)
debug("authentication successful")
this.markAuthenticated()}connect(address,port){if(this.state===STATES.CONNECTING||this.state===STATES.CONNECTED)throw new InvalidArgumentError("Connection already in progress")
if(this.state!==STATES.AUTHENTICATED)throw new InvalidArgumentError("Client must be authenticated before CONNECT")
debug("connecting to",address,port)
this.state=STATES.CONNECTING
const request=this.buildConnectRequest(COMMANDS.CONNECT,address,port)
this.socket.write(request)}buildConnectRequest(command,address,port){const{type:addressType,buffer:addressBuffer}=parseAddress(address),request=Buffer.alloc(4+addressBuffer.length+2)
request[0]=5
request[1]=command
request[2]=0
request[3]=addressType
addressBuffer.copy(request,4)
request.writeUInt16BE(port,4+addressBuffer.length)
return request}handleConnectResponse(){if(this.buffer.length<4)return
const version=this.buffer[0],reply=this.buffer[1],addressType=this.buffer[3]
if(5!==version)throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${version}`,"UND_ERR_SOCKS5_REPLY_VERSION")
let boundAddress,responseLength=4
if(addressType===ADDRESS_TYPES.IPV4)responseLength+=6
else if(addressType===ADDRESS_TYPES.DOMAIN){if(this.buffer.length<5)return
responseLength+=1+this.buffer[4]+2}else{if(addressType!==ADDRESS_TYPES.IPV6)throw new Socks5ProxyError(`Invalid address type in reply: ${addressType}`,"UND_ERR_SOCKS5_ADDR_TYPE")
responseLength+=18}if(this.buffer.length<responseLength)return
if(reply!==REPLY_CODES.SUCCEEDED){const errorMessage=this.getReplyErrorMessage(reply)
throw new Socks5ProxyError(`SOCKS5 connection failed: ${errorMessage}`,`UND_ERR_SOCKS5_REPLY_${reply}`)}let offset=4
if(addressType===ADDRESS_TYPES.IPV4){boundAddress=Array.from(this.buffer.subarray(offset,offset+4)).join(".")
offset+=4}else if(addressType===ADDRESS_TYPES.DOMAIN){const domainLength=this.buffer[offset]
offset+=1
boundAddress=this.buffer.subarray(offset,offset+domainLength).toString()
offset+=domainLength}else if(addressType===ADDRESS_TYPES.IPV6){const parts=[]
for(let i=0;i<8;i++){const value=this.buffer.readUInt16BE(offset+2*i)
parts.push(value.toString(16))}boundAddress=parts.join(":")
offset+=16}const boundPort=this.buffer.readUInt16BE(offset)
this.buffer=EMPTY_BUFFER
this.state=STATES.CONNECTED
this.socket.removeListener("data",this.onSocketData)
debug("connected, bound address:",boundAddress,"port:",boundPort)
this.emit("connected",{address:boundAddress,port:boundPort})}getReplyErrorMessage(reply){switch(reply){case REPLY_CODES.GENERAL_FAILURE:return"General SOCKS server failure"
case REPLY_CODES.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset"
case REPLY_CODES.NETWORK_UNREACHABLE:return"Network unreachable"
case REPLY_CODES.HOST_UNREACHABLE:return"Host unreachable"
case REPLY_CODES.CONNECTION_REFUSED:return"Connection refused"
case REPLY_CODES.TTL_EXPIRED:return"TTL expired"
case REPLY_CODES.COMMAND_NOT_SUPPORTED:return"Command not supported"
case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported"
default:return`Unknown error code: ${reply}`}}},AUTH_METHODS,COMMANDS,ADDRESS_TYPES,REPLY_CODES,STATES}}),1732:((module,__unused_webpack_exports,__webpack_require__)=>{const{Buffer}=__webpack_require__(4573),net=__webpack_require__(7030),{InvalidArgumentError}=__webpack_require__(8707)
function parseIPv6(address){const buffer=Buffer.alloc(16)
let normalizedAddress=address
if(address.includes(".")){const lastColonIndex=address.lastIndexOf(":"),ipv4Part=address.slice(lastColonIndex+1)
if(net.isIPv4(ipv4Part)){const octets=ipv4Part.split(".").map(Number),high=(octets[0]<<8|octets[1]).toString(16),low=(octets[2]<<8|octets[3]).toString(16)
normalizedAddress=`${address.slice(0,lastColonIndex)}:${high}:${low}`}}const doubleColonIndex=normalizedAddress.indexOf("::")
if(-1!==doubleColonIndex){const before=normalizedAddress.slice(0,doubleColonIndex),after=normalizedAddress.slice(doubleColonIndex+2),beforeParts=""===before?[]:before.split(":"),afterParts=""===after?[]:after.split(":")
let bufferIndex=0
for(const part of beforeParts){buffer.writeUInt16BE(parseInt(part,16),bufferIndex)
bufferIndex+=2}bufferIndex=16-2*afterParts.length
for(const part of afterParts){buffer.writeUInt16BE(parseInt(part,16),bufferIndex)
bufferIndex+=2}}else{const parts=normalizedAddress.split(":")
for(let i=0;i<parts.length;i++)buffer.writeUInt16BE(parseInt(parts[i],16),2*i)}return buffer}module.exports={parseAddress:function(address){if(net.isIPv4(address)){const parts=address.split(".").map(Number)
return{type:1,buffer:Buffer.from(parts)}}if(net.isIPv6(address))return{type:4,buffer:parseIPv6(address)}
const domainBuffer=Buffer.from(address,"utf8")
if(domainBuffer.length>255)throw new InvalidArgumentError("Domain name too long (max 255 bytes)")
return{type:3,buffer:Buffer.concat([Buffer.from([domainBuffer.length]),domainBuffer])}},parseIPv6,buildAddressBuffer:function(type,addressBuffer,port){const portBuffer=Buffer.allocUnsafe(2)
portBuffer.writeUInt16BE(port,0)
return Buffer.concat([Buffer.from([type]),addressBuffer,portBuffer])},parseResponseAddress:function(buffer,offset=0){if(buffer.length<offset+1)throw new InvalidArgumentError("Buffer too small to contain address type")
const addressType=buffer[offset]
let address,currentOffset=offset+1
switch(addressType){case 1:if(buffer.length<currentOffset+6)throw new InvalidArgumentError("Buffer too small for IPv4 address")
address=Array.from(buffer.subarray(currentOffset,currentOffset+4)).join(".")
currentOffset+=4
break
case 3:{if(buffer.length<currentOffset+1)throw new InvalidArgumentError("Buffer too small for domain length")
const domainLength=buffer[currentOffset]
currentOffset+=1
if(buffer.length<currentOffset+domainLength+2)throw new InvalidArgumentError("Buffer too small for domain address")
address=buffer.subarray(currentOffset,currentOffset+domainLength).toString("utf8")
currentOffset+=domainLength
break}case 4:{if(buffer.length<currentOffset+18)throw new InvalidArgumentError("Buffer too small for IPv6 address")
const parts=[]
for(let i=0;i<8;i++){const value=buffer.readUInt16BE(currentOffset+2*i)
parts.push(value.toString(16))}address=parts.join(":")
currentOffset+=16
break}default:throw new InvalidArgumentError(`Invalid address type: ${addressType}`)}if(buffer.length<currentOffset+2)throw new InvalidArgumentError("Buffer too small for port")
const port=buffer.readUInt16BE(currentOffset)
currentOffset+=2
return{address,port,bytesRead:currentOffset-offset}},createReplyError:function(replyCode){const error=new Error({1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[replyCode]||`Unknown SOCKS5 error code: ${replyCode}`)
error.code=`SOCKS5_${replyCode}`
return error}}}),7405:((module,__unused_webpack_exports,__webpack_require__)=>{const{InvalidArgumentError,MaxOriginsReachedError}=__webpack_require__(8707),{kBusy,kClients,kConnected,kRunning,kPending,kClose,kDestroy,kDispatch,kUrl}=__webpack_require__(6443),DispatcherBase=__webpack_require__(1841),Pool=__webpack_require__(628),Client=__webpack_require__(3701),util=__webpack_require__(3440),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onDisconnect"),kOnConnectionError=Symbol("onConnectionError"),kOnDrain=Symbol("onDrain"),kFactory=Symbol("factory"),kOptions=Symbol("options"),kOrigins=Symbol("origins")
function defaultFactory(origin,opts){return opts&&1===opts.connections?new Client(origin,opts):new Pool(origin,opts)}module.exports=class extends DispatcherBase{constructor({factory=defaultFactory,maxOrigins=1/0,connect,tls,...options}={}){if("function"!=typeof factory)throw new InvalidArgumentError("factory must be a function.")
if(null!=connect&&"function"!=typeof connect&&"object"!=typeof connect)throw new InvalidArgumentError("connect must be a function or an object")
if("number"!=typeof maxOrigins||Number.isNaN(maxOrigins)||maxOrigins<=0)throw new InvalidArgumentError("maxOrigins must be a number greater than 0")
super(options)
connect&&"function"!=typeof connect&&(connect={...connect})
tls&&"function"!=typeof tls&&(tls={...tls})
this[kOptions]={...util.deepClone(options),maxOrigins,connect,tls}
this[kFactory]=factory
this[kClients]=new Map
this[kOrigins]=new Set
this[kOnDrain]=(origin,targets)=>{this.emit("drain",origin,[this,...targets])}
this[kOnConnect]=(origin,targets)=>{this.emit("connect",origin,[this,...targets])}
this[kOnDisconnect]=(origin,targets,err)=>{this.emit("disconnect",origin,[this,...targets],err)}
this[kOnConnectionError]=(origin,targets,err)=>{this.emit("connectionError",origin,[this,...targets],err)}}get[kRunning](){let ret=0
for(const dispatcher of this[kClients].values())ret+=dispatcher[kRunning]
return ret}[kDispatch](opts,handler){let origin
if(!opts.origin||!("string"==typeof opts.origin||opts.origin instanceof URL))throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.")
origin=String(opts.origin)
const allowH2=opts.allowH2??this[kOptions].allowH2,key=!1===allowH2?`${origin}#http1-only`:origin
if(this[kOrigins].size>=this[kOptions].maxOrigins&&!this[kOrigins].has(origin))throw new MaxOriginsReachedError
let dispatcher=this[kClients].get(key)
if(!dispatcher){dispatcher=this[kFactory](opts.origin,!1===allowH2?{...this[kOptions],allowH2:!1}:this[kOptions])
const closeClientIfUnused=()=>{if(this[kClients].get(key)!==dispatcher)return
if(dispatcher[kConnected]>0||dispatcher[kBusy]||dispatcher[kPending]>0)return
this[kClients].delete(key)
dispatcher.destroyed||dispatcher.close()
let hasOrigin=!1
for(const k of this[kClients].keys())if(k===origin||k===`${origin}#http1-only`){hasOrigin=!0
break}hasOrigin||this[kOrigins].delete(origin)}
dispatcher.on("drain",this[kOnDrain]).on("connect",this[kOnConnect]).on("disconnect",(origin,targets,err)=>{closeClientIfUnused()
this[kOnDisconnect](origin,targets,err)}).on("connectionError",(origin,targets,err)=>{closeClientIfUnused()
this[kOnConnectionError](origin,targets,err)})
this[kClients].set(key,dispatcher)
this[kOrigins].add(origin)}return dispatcher.dispatch(opts,handler)}[kClose](){const closePromises=[]
for(const dispatcher of this[kClients].values())closePromises.push(dispatcher.close())
this[kClients].clear()
return Promise.all(closePromises)}[kDestroy](err){const destroyPromises=[]
for(const dispatcher of this[kClients].values())destroyPromises.push(dispatcher.destroy(err))
this[kClients].clear()
return Promise.all(destroyPromises)}get stats(){const allClientStats={}
for(const dispatcher of this[kClients].values())dispatcher.stats&&(allClientStats[dispatcher[kUrl].origin]=dispatcher.stats)
return allClientStats}}}),2279:(module=>{class FixedCircularBuffer{bottom=0
top=0
list=new Array(2048).fill(void 0)
next=null
isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(data){this.list[this.top]=data
this.top=this.top+1&2047}shift(){const nextItem=this.list[this.bottom]
if(void 0===nextItem)return null
this.list[this.bottom]=void 0
this.bottom=this.bottom+1&2047
return nextItem}}module.exports=class{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(data){this.head.isFull()&&(this.head=this.head.next=new FixedCircularBuffer)
this.head.push(data)}shift(){const tail=this.tail,next=tail.shift()
if(tail.isEmpty()&&null!==tail.next){this.tail=tail.next
tail.next=null}return next}}}),2128:((module,__unused_webpack_exports,__webpack_require__)=>{const{AsyncResource}=__webpack_require__(6698),{PoolStats}=__webpack_require__(6854),DispatcherBase=__webpack_require__(1841),FixedQueue=__webpack_require__(2279),{kConnected,kSize,kRunning,kPending,kQueued,kBusy,kFree,kUrl,kClose,kDestroy,kDispatch}=__webpack_require__(6443),kClients=Symbol("clients"),kNeedDrain=Symbol("needDrain"),kQueue=Symbol("queue"),kClosedResolve=Symbol("closed resolve"),kOnDrain=Symbol("onDrain"),kOnConnect=Symbol("onConnect"),kOnDisconnect=Symbol("onDisconnect"),kOnConnectionError=Symbol("onConnectionError"),kOnClientBusy=Symbol("on client busy"),kOnClientDrain=Symbol("on client drain"),kDrainQueue=Symbol("drain queue"),kGetDispatcher=Symbol("get dispatcher"),kHasDispatcher=Symbol("has dispatcher"),kAddClient=Symbol("add client"),kRemoveClient=Symbol("remove client"),kRetireClient=Symbol("retire client"),kRetiring=Symbol("retiring clients")
class QueuedRequest extends AsyncResource{constructor(opts,handler){super("UNDICI_POOL_QUEUED_REQUEST")
this.opts=opts
this.handler=handler}dispatch(dispatcher){return this.runInAsyncScope(dispatcher.dispatch,dispatcher,this.opts,this.handler)}}function closeClients(pool){const closeAll=[]
for(let i=0;i<pool[kClients].length;i++){const client=pool[kClients][i]
client.destroyed||closeAll.push(client.close())}for(const closed of pool[kRetiring].values())closeAll.push(closed)
return Promise.all(closeAll)}module.exports={PoolBase:class extends DispatcherBase{[kQueue]=new FixedQueue;[kQueued]=0;[kClients]=[];[kRetiring]=new Map;[kNeedDrain]=!1;[kOnDrain](client,origin,targets){if(client.closed||client.destroyed)return
const queue=this[kQueue]
let needDrain=!1
this[kOnClientDrain](client)
for(;!needDrain;){const item=queue.shift()
if(!item)break
this[kQueued]--
needDrain=!item.dispatch(client)}client[kNeedDrain]=needDrain
if(needDrain){this[kOnClientBusy](client)
if(!queue.isEmpty())return this[kDrainQueue](origin,targets)}if(!needDrain&&this[kNeedDrain]){this[kNeedDrain]=!1
this.emit("drain",origin,[this,...targets])}return this[kClosedResolve]&&queue.isEmpty()?closeClients(this).then(this[kClosedResolve]):void 0}[kOnClientBusy](){}[kOnClientDrain](){}[kDrainQueue](origin,targets){const queue=this[kQueue]
let hasDispatcher=!0
for(;!queue.isEmpty();){const dispatcher=this[kGetDispatcher]()
if(!dispatcher){hasDispatcher=!1
break}const item=queue.shift()
this[kQueued]--
if(!item.dispatch(dispatcher)){dispatcher[kNeedDrain]=!0
this[kOnClientBusy](dispatcher)
hasDispatcher=this[kHasDispatcher]()
if(!hasDispatcher)break}}if(hasDispatcher&&this[kNeedDrain]){this[kNeedDrain]=!1
this.emit("drain",origin,[this,...targets])}if(this[kClosedResolve]&&queue.isEmpty())return closeClients(this).then(this[kClosedResolve])}[kOnConnect]=(origin,targets)=>{this.emit("connect",origin,[this,...targets])};[kOnDisconnect]=(origin,targets,err)=>{this.emit("disconnect",origin,[this,...targets],err)};[kOnConnectionError]=(origin,targets,err)=>{this.emit("connectionError",origin,[this,...targets],err)}
get[kBusy](){return this[kNeedDrain]}get[kConnected](){let ret=0
for(const{[kConnected]:connected}of this[kClients])ret+=connected
return ret}get[kFree](){let ret=0
for(const{[kConnected]:connected,[kNeedDrain]:needDrain}of this[kClients])ret+=connected&&!needDrain
return ret}get[kPending](){let ret=this[kQueued]
for(const{[kPending]:pending}of this[kClients])ret+=pending
return ret}get[kRunning](){let ret=0
for(const{[kRunning]:running}of this[kClients])ret+=running
return ret}get[kSize](){let ret=this[kQueued]
for(const{[kSize]:size}of this[kClients])ret+=size
return ret}get stats(){return new PoolStats(this)}[kClose](){return this[kQueue].isEmpty()?closeClients(this):new Promise(resolve=>{this[kClosedResolve]=resolve})}[kDestroy](err){for(;;){const item=this[kQueue].shift()
if(!item)break
item.handler.onResponseError(null,err)}const destroyAll=new Array(this[kClients].length)
for(let i=0;i<this[kClients].length;i++)destroyAll[i]=this[kClients][i].destroy(err)
for(const client of this[kRetiring].keys())destroyAll.push(client.destroy(err))
return Promise.all(destroyAll)}[kDispatch](opts,handler){const dispatcher=this[kGetDispatcher]()
if(dispatcher){if(!dispatcher.dispatch(opts,handler)){dispatcher[kNeedDrain]=!0
this[kOnClientBusy](dispatcher)
this[kNeedDrain]=!this[kHasDispatcher]()}}else{this[kNeedDrain]=!0
this[kQueue].push(new QueuedRequest(opts,handler))
this[kQueued]++}return!this[kNeedDrain]}[kHasDispatcher](){for(let i=0;i<this[kClients].length;i++){const dispatcher=this[kClients][i]
if(!dispatcher[kNeedDrain]&&!0!==dispatcher.closed&&!0!==dispatcher.destroyed)return!0}return!1}[kAddClient](client){client.on("drain",this[kOnDrain].bind(this,client)).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError])
this[kClients].push(client)
this[kNeedDrain]&&queueMicrotask(()=>{this[kNeedDrain]&&!client[kNeedDrain]&&this[kOnDrain](client,client[kUrl],[client,this])})
return this}[kRetireClient](client){const idx=this[kClients].indexOf(client);-1!==idx&&this[kClients].splice(idx,1)
if(client.destroyed||this[kRetiring].has(client))return
let resolveClosed,done=!1
const closed=new Promise(resolve=>{resolveClosed=resolve})
this[kRetiring].set(client,closed)
client.close(()=>{if(!done){done=!0
this[kRetiring].delete(client)
resolveClosed()}})}[kRemoveClient](client){this[kRetireClient](client)
this[kNeedDrain]=!this[kClients].some(dispatcher=>!dispatcher[kNeedDrain]&&!0!==dispatcher.closed&&!0!==dispatcher.destroyed)}},kClients,kNeedDrain,kAddClient,kRemoveClient,kRetireClient,kDrainQueue,kOnClientBusy,kOnClientDrain,kGetDispatcher,kHasDispatcher}}),628:((module,__unused_webpack_exports,__webpack_require__)=>{const{PoolBase,kClients,kNeedDrain,kAddClient,kDrainQueue,kOnClientBusy,kOnClientDrain,kGetDispatcher,kHasDispatcher,kRemoveClient,kRetireClient}=__webpack_require__(2128),Client=__webpack_require__(3701),{InvalidArgumentError}=__webpack_require__(8707),util=__webpack_require__(3440),{kConnecting,kHTTPContext,kUrl,kQueued}=__webpack_require__(6443),buildConnector=__webpack_require__(9136),kOptions=Symbol("options"),kConnections=Symbol("connections"),kFactory=Symbol("factory"),kProtocol=Symbol("protocol"),kProtocolProbe=Symbol("protocol probe")
function defaultFactory(origin,opts){return new Client(origin,opts)}function shouldCreateProtocolProbe(pool,dispatcher){return dispatcher instanceof Client&&"h1"!==pool[kProtocol]&&(!0===pool[kOptions].useH2c||"https:"===pool[kUrl].protocol&&!1!==pool[kOptions].allowH2)}function createClient(pool){const dispatcher=pool[kFactory](pool[kUrl],pool[kOptions])
shouldCreateProtocolProbe(pool,dispatcher)&&(pool[kProtocolProbe]=dispatcher)
pool[kAddClient](dispatcher)
return dispatcher}module.exports=class extends PoolBase{constructor(origin,{connections,factory=defaultFactory,connect,connectTimeout,tls,maxCachedSessions,socketPath,autoSelectFamily,autoSelectFamilyAttemptTimeout,allowH2,useH2c,clientTtl,...options}={}){if(null!=connections&&(!Number.isFinite(connections)||connections<0))throw new InvalidArgumentError("invalid connections")
if("function"!=typeof factory)throw new InvalidArgumentError("factory must be a function.")
if(null!=connect&&"function"!=typeof connect&&"object"!=typeof connect)throw new InvalidArgumentError("connect must be a function or an object")
"function"!=typeof connect&&(connect=buildConnector({...tls,maxCachedSessions,allowH2,useH2c,socketPath,timeout:connectTimeout,..."boolean"==typeof autoSelectFamily?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect}))
super(options)
this[kConnections]=connections||null
this[kUrl]=util.parseOrigin(origin)
this[kOptions]={...util.deepClone(options),connect,allowH2,useH2c,clientTtl,socketPath}
this[kFactory]=factory
this[kProtocol]=null
this[kProtocolProbe]=null
this.on("connect",(origin,targets)=>{if(null!=clientTtl&&clientTtl>0)for(const target of targets)Object.assign(target,{ttl:Date.now()})
const client=targets[targets.length-1]
client instanceof Client&&(this[kProtocol]=client[kHTTPContext]?.version)
if(client===this[kProtocolProbe]&&"h2"!==this[kProtocol]){this[kProtocolProbe]=null
this[kDrainQueue](origin,targets.slice(1))}})
this.on("disconnect",(origin,targets)=>{if(targets.includes(this[kProtocolProbe])){this[kProtocolProbe]=null
this[kDrainQueue](origin,targets.slice(1))}})
this.on("connectionError",(origin,targets)=>{let resumeQueued=!1
for(const target of targets){if(target===this[kProtocolProbe]){this[kProtocolProbe]=null
resumeQueued=!0}this[kClients].includes(target)&&this[kRetireClient](target)}(resumeQueued||this[kQueued]>0)&&this[kDrainQueue](origin,targets.slice(1))})}[kOnClientBusy](client){null===this[kProtocolProbe]&&client[kConnecting]&&shouldCreateProtocolProbe(this,client)&&(this[kProtocolProbe]=client)}[kOnClientDrain](client){client===this[kProtocolProbe]&&(this[kProtocolProbe]=null)}[kGetDispatcher](){const clientTtlOption=this[kOptions].clientTtl
for(let i=0;i<this[kClients].length;i++){const client=this[kClients][i]
if(null!=clientTtlOption&&clientTtlOption>0&&client.ttl&&Date.now()-client.ttl>clientTtlOption){this[kRemoveClient](client)
i--}else if(!client[kNeedDrain])return client}if(null===this[kProtocolProbe])return!this[kConnections]||this[kClients].length<this[kConnections]?createClient(this):void 0}[kHasDispatcher](){const clientTtlOption=this[kOptions].clientTtl
for(let i=0;i<this[kClients].length;i++){const client=this[kClients][i]
if(null!=clientTtlOption&&clientTtlOption>0&&client.ttl&&Date.now()-client.ttl>clientTtlOption){this[kRemoveClient](client)
i--}else if(!client[kNeedDrain])return!0}if(null!==this[kProtocolProbe])return!1
if(!this[kConnections]||this[kClients].length<this[kConnections]){createClient(this)
return!0}return!1}}}),6672:((module,__unused_webpack_exports,__webpack_require__)=>{const{kProxy,kClose,kDestroy,kDispatch}=__webpack_require__(6443),Agent=__webpack_require__(7405),Pool=__webpack_require__(628),DispatcherBase=__webpack_require__(1841),{InvalidArgumentError,RequestAbortedError,SecureProxyConnectionError,ProxyConnectionError}=__webpack_require__(8707),buildConnector=__webpack_require__(9136),Client=__webpack_require__(3701),{channels}=__webpack_require__(2414),Socks5ProxyAgent=__webpack_require__(7223),{hasSafeIterator}=__webpack_require__(3440),kAgent=Symbol("proxy agent"),kClient=Symbol("proxy client"),kProxyHeaders=Symbol("proxy headers"),kRequestTls=Symbol("request tls settings"),kProxyTls=Symbol("proxy tls settings"),kConnectEndpoint=Symbol("connect endpoint function"),kConnectEndpointHTTP1=Symbol("connect endpoint function (http/1.1 only)"),kTunnelProxy=Symbol("tunnel proxy")
function defaultFactory(origin,opts){return new Pool(origin,opts)}const noop=()=>{}
function defaultAgentFactory(origin,opts){return 1===opts.connections?new Client(origin,opts):new Pool(origin,opts)}class Http1ProxyWrapper extends DispatcherBase{#client
#proxyServername
constructor(proxyUrl,{headers={},connect,factory,proxyServername}){if(!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory")
super()
this[kProxyHeaders]=headers
this.#proxyServername=proxyServername
this.#client=factory?factory(proxyUrl,{connect}):new Client(proxyUrl,{connect})}[kDispatch](opts,handler){const onResponseStart=handler.onResponseStart
handler.onResponseStart=function(controller,statusCode,data,statusMessage){407!==statusCode?onResponseStart&&onResponseStart.call(this,controller,statusCode,data,statusMessage):"function"==typeof handler.onResponseError&&handler.onResponseError(controller,new InvalidArgumentError("Proxy Authentication Required (407)"))}
const{origin,path="/",headers={}}=opts
opts.path=origin+path
opts.headers={...this[kProxyHeaders],...headers}
hasHostHeader(headers)||(opts.headers.host=new URL(origin).host)
null!=this.#proxyServername&&(opts.servername=this.#proxyServername)
return this.#client[kDispatch](opts,handler)}[kClose](){return this.#client.close()}[kDestroy](err){return this.#client.destroy(err)}}function isProxyAuthorizationHeader(key){return 19===key.length&&"proxy-authorization"===key.toLowerCase()}function hasHostHeader(headers){for(const key in headers)if(4===key.length&&"host"===key.toLowerCase())return!0
return!1}function throwProxyAuthError(){throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor")}module.exports=class extends DispatcherBase{constructor(opts){if(!opts||"object"==typeof opts&&!(opts instanceof URL)&&!opts.uri)throw new InvalidArgumentError("Proxy uri is mandatory")
const{clientFactory=defaultFactory}=opts
if("function"!=typeof clientFactory)throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.")
const{proxyTunnel,connectTimeout}=opts
super(opts)
const url=this.#getUrl(opts),{href,origin,port,protocol,username,password,hostname:proxyHostname}=url
this[kProxy]={uri:href,protocol}
this[kRequestTls]=opts.requestTls
this[kProxyTls]=opts.proxyTls
this[kProxyHeaders]=opts.headers||{}
this[kTunnelProxy]=proxyTunnel
if(opts.auth&&opts.token)throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token")
opts.auth?this[kProxyHeaders]["proxy-authorization"]=`Basic ${opts.auth}`:opts.token?this[kProxyHeaders]["proxy-authorization"]=opts.token:username&&password?this[kProxyHeaders]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`:username&&(this[kProxyHeaders]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:`).toString("base64")}`)
const connect=buildConnector({timeout:connectTimeout,...opts.proxyTls}),connectHTTP1=buildConnector({timeout:connectTimeout,...opts.proxyTls,allowH2:!1})
this[kConnectEndpoint]=buildConnector({timeout:connectTimeout,...opts.requestTls})
this[kConnectEndpointHTTP1]=buildConnector({timeout:connectTimeout,...opts.requestTls,allowH2:!1})
const agentFactory=opts.factory||defaultAgentFactory
this[kClient]="socks5:"===protocol||"socks:"===protocol?null:clientFactory(url,{connect})
this[kAgent]=new Agent({...opts,factory:(origin,options)=>{const{protocol}=new URL(origin)
if("socks5:"===this[kProxy].protocol||"socks:"===this[kProxy].protocol)return new Socks5ProxyAgent(this[kProxy].uri,{headers:this[kProxyHeaders],connect,factory:agentFactory,username:opts.username||username,password:opts.password||password,connectTimeout,proxyTls:opts.proxyTls,requestTls:opts.requestTls})
if(!function(requestProtocol,proxyTunnel){return!0===proxyTunnel||"http:"!==requestProtocol}(protocol,this[kTunnelProxy])){const forwardConnect="https:"===this[kProxy].protocol?(opts,cb)=>connectHTTP1(opts,(err,socket)=>{err&&"ERR_TLS_CERT_ALTNAME_INVALID"===err.code?cb(new SecureProxyConnectionError(err)):cb(err,socket)}):connectHTTP1
return new Http1ProxyWrapper(this[kProxy].uri,{headers:this[kProxyHeaders],connect:forwardConnect,factory:agentFactory,proxyServername:"https:"===this[kProxy].protocol?this[kProxyTls]?.servername||proxyHostname:void 0})}return agentFactory(origin,options)},connect:async(opts,callback)=>{if(!this[kClient]){callback(new InvalidArgumentError("Cannot establish tunnel connection without a proxy client"))
return}let requestedPath=opts.host
opts.port||(requestedPath+=`:${function(protocol){return"https:"===protocol?443:80}(opts.protocol)}`)
try{const connectParams={origin,port,path:requestedPath,signal:opts.signal,headers:{...this[kProxyHeaders],host:opts.host,...null==opts.connections||opts.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[kProxyTls]?.servername||proxyHostname},{socket,statusCode}=await this[kClient].connect(connectParams)
if(200!==statusCode){socket.on("error",noop).destroy()
callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`))
return}channels.proxyConnected.hasSubscribers&&channels.proxyConnected.publish({socket,connectParams})
if("https:"!==opts.protocol){callback(null,socket)
return}let servername
servername=this[kRequestTls]?this[kRequestTls].servername:opts.servername;(!1===opts.allowH2?this[kConnectEndpointHTTP1]:this[kConnectEndpoint])({...opts,servername,httpSocket:socket},callback)}catch(err){"ERR_TLS_CERT_ALTNAME_INVALID"===err.code?callback(new SecureProxyConnectionError(err)):"UND_ERR_SOCKET"===err.code?callback(new ProxyConnectionError(err)):callback(err)}}})}dispatch(opts,handler){let headers=function(headers){if(Array.isArray(headers)){const headersPair={}
for(let i=0;i<headers.length;i+=2){isProxyAuthorizationHeader(headers[i])&&throwProxyAuthError()
headersPair[headers[i]]=headers[i+1]}return headersPair}if(headers&&"object"==typeof headers&&hasSafeIterator(headers)){const headersPair={}
for(const[key,value]of headers){if(!Object.hasOwn(headersPair,key)){headersPair[key]=value
continue}const previous=headersPair[key],values=[]
void 0!==previous&&values.push(...Array.isArray(previous)?previous:[previous])
void 0!==value&&values.push(...Array.isArray(value)?value:[value])
headersPair[key]=values.length>1?values:values[0]}return headersPair}return headers}(opts.headers)
!function(headers){for(const key in headers)isProxyAuthorizationHeader(key)&&throwProxyAuthError()}(headers)
if(headers&&!hasHostHeader(headers)){headers===opts.headers&&(headers={...headers})
headers.host=new URL(opts.origin).host}return this[kAgent].dispatch({...opts,headers},handler)}#getUrl(opts){return"string"==typeof opts?new URL(opts):opts instanceof URL?opts:new URL(opts.uri)}[kClose](){const promises=[this[kAgent].close()]
this[kClient]&&promises.push(this[kClient].close())
return Promise.all(promises)}[kDestroy](){const promises=[this[kAgent].destroy()]
this[kClient]&&promises.push(this[kClient].destroy())
return Promise.all(promises)}}}),7223:((module,__unused_webpack_exports,__webpack_require__)=>{const{URL}=__webpack_require__(3136)
let tls
const DispatcherBase=__webpack_require__(1841),{ConnectTimeoutError,InvalidArgumentError}=__webpack_require__(8707),{Socks5Client,STATES}=__webpack_require__(8082),{kBusy,kConnected,kDispatch,kClose,kDestroy}=__webpack_require__(6443),Pool=__webpack_require__(628),buildConnector=__webpack_require__(9136),{setupConnectTimeout}=__webpack_require__(3440),{debuglog}=__webpack_require__(7975),debug=debuglog("undici:socks5-proxy"),kProxyUrl=Symbol("proxy url"),kProxyHeaders=Symbol("proxy headers"),kProxyAuth=Symbol("proxy auth"),kProxyProtocol=Symbol("proxy protocol"),kPools=Symbol("pools"),kConnector=Symbol("connector"),kConnectTimeout=Symbol("connect timeout"),kRequestTls=Symbol("request tls settings"),kRequestTlsTimeout=Symbol("request tls timeout")
function createConnectTimeoutError(hostname,port,timeout){return new ConnectTimeoutError(`Connect Timeout Error (attempted address: ${hostname}:${port}, timeout: ${timeout}ms)`)}let experimentalWarningEmitted=!1
module.exports=class extends DispatcherBase{constructor(proxyUrl,options={}){super(options)
if(!experimentalWarningEmitted){process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning")
experimentalWarningEmitted=!0}if(!proxyUrl)throw new InvalidArgumentError("Proxy URL is mandatory")
const url="string"==typeof proxyUrl?new URL(proxyUrl):proxyUrl
if("socks5:"!==url.protocol&&"socks:"!==url.protocol)throw new InvalidArgumentError("Proxy URL must use socks5:// or socks:// protocol")
this[kProxyUrl]=url
this[kProxyHeaders]=options.headers||{}
this[kProxyProtocol]=options.proxyTls?"https:":"http:"
const connectTimeout=options.connectTimeout??5e3
if(!Number.isFinite(connectTimeout)||connectTimeout<0)throw new InvalidArgumentError("invalid connectTimeout")
this[kConnectTimeout]=connectTimeout
const{timeout,...requestTls}=options.requestTls||{},requestTlsTimeout=timeout??connectTimeout
if(!Number.isFinite(requestTlsTimeout)||requestTlsTimeout<0)throw new InvalidArgumentError("invalid requestTls.timeout")
this[kRequestTls]=requestTls
this[kRequestTlsTimeout]=requestTlsTimeout
this[kProxyAuth]={username:options.username||(url.username?decodeURIComponent(url.username):null),password:options.password||(url.password?decodeURIComponent(url.password):null)}
const proxyTlsTimeout=options.proxyTls?.timeout??connectTimeout
if(!Number.isFinite(proxyTlsTimeout)||proxyTlsTimeout<0)throw new InvalidArgumentError("invalid proxyTls.timeout")
this[kConnector]=options.connect||buildConnector({...options.proxyTls,timeout:proxyTlsTimeout,servername:options.proxyTls?.servername||url.hostname})
this[kPools]=new Map}async createSocks5Connection(targetHost,targetPort){const proxyHost=this[kProxyUrl].hostname,proxyPort=parseInt(this[kProxyUrl].port)||1080
debug("creating SOCKS5 connection to",proxyHost,proxyPort)
const socketReady=Promise.withResolvers()
this[kConnector]({hostname:proxyHost,host:proxyHost,port:proxyPort,protocol:this[kProxyProtocol]},(err,socket)=>{err?socketReady.reject(err):socketReady.resolve(socket)})
const socket=await socketReady.promise,socks5Client=new Socks5Client(socket,this[kProxyAuth])
socks5Client.on("error",err=>{debug("SOCKS5 error:",err)
socket.destroy()})
await socks5Client.handshake()
const authenticationReady=Promise.withResolvers(),authenticationTimeout=0===this[kConnectTimeout]?null:setTimeout(()=>{cleanupAuthenticationListeners()
socks5Client.destroy()
authenticationReady.reject(createConnectTimeoutError(proxyHost,proxyPort,this[kConnectTimeout]))},this[kConnectTimeout]),cleanupAuthenticationListeners=()=>{clearTimeout(authenticationTimeout)
socks5Client.removeListener("authenticated",onAuthenticated)
socks5Client.removeListener("error",onAuthenticationError)},onAuthenticated=()=>{cleanupAuthenticationListeners()
authenticationReady.resolve()},onAuthenticationError=err=>{cleanupAuthenticationListeners()
authenticationReady.reject(err)}
if(socks5Client.state===STATES.AUTHENTICATED){clearTimeout(authenticationTimeout)
authenticationReady.resolve()}else{socks5Client.once("authenticated",onAuthenticated)
socks5Client.once("error",onAuthenticationError)}await authenticationReady.promise
await socks5Client.connect(targetHost,targetPort)
const connectionReady=Promise.withResolvers(),connectionTimeout=0===this[kConnectTimeout]?null:setTimeout(()=>{cleanupConnectionListeners()
socks5Client.destroy()
connectionReady.reject(createConnectTimeoutError(targetHost,targetPort,this[kConnectTimeout]))},this[kConnectTimeout]),cleanupConnectionListeners=()=>{clearTimeout(connectionTimeout)
socks5Client.removeListener("connected",onConnected)
socks5Client.removeListener("error",onConnectionError)},onConnected=info=>{debug("SOCKS5 tunnel established to",targetHost,targetPort,"via",info)
cleanupConnectionListeners()
connectionReady.resolve()},onConnectionError=err=>{cleanupConnectionListeners()
connectionReady.reject(err)}
socks5Client.once("connected",onConnected)
socks5Client.once("error",onConnectionError)
await connectionReady.promise
return socket}[kDispatch](opts,handler){const{origin}=opts
debug("dispatching request to",origin,"via SOCKS5")
try{const originKey=String(origin)
let pool=this[kPools].get(originKey)
if(!pool||pool.destroyed||pool.closed){pool=new Pool(origin,{pipelining:opts.pipelining,connections:opts.connections,connect:async(connectOpts,callback)=>{try{const url=new URL(origin),targetHost=url.hostname,targetPort=parseInt(url.port)||("https:"===url.protocol?443:80)
debug("establishing SOCKS5 connection to",targetHost,targetPort)
const socket=await this.createSocks5Connection(targetHost,targetPort)
let finalSocket=socket
if("https:"===url.protocol){tls||(tls=__webpack_require__(1692))
debug("upgrading to TLS")
finalSocket=tls.connect({...this[kRequestTls],socket,servername:this[kRequestTls]?.servername||targetHost})
const tlsReady=Promise.withResolvers(),cleanupTlsListeners=()=>{queueMicrotask(clearTlsTimeout)
finalSocket.removeListener("secureConnect",onSecureConnect)
finalSocket.removeListener("error",onTlsError)},onSecureConnect=()=>{cleanupTlsListeners()
tlsReady.resolve()},onTlsError=err=>{cleanupTlsListeners()
tlsReady.reject(err)},clearTlsTimeout=setupConnectTimeout(new WeakRef(finalSocket),{timeout:this[kRequestTlsTimeout],hostname:targetHost,port:targetPort})
finalSocket.once("secureConnect",onSecureConnect)
finalSocket.once("error",onTlsError)
await tlsReady.promise}callback(null,finalSocket)}catch(err){debug("SOCKS5 connection error:",err)
callback(err)}}})
this[kPools].set(originKey,pool)
const closePoolIfUnused=()=>{if(!(this[kPools].get(originKey)!==pool||pool[kConnected]>0||pool[kBusy])){this[kPools].delete(originKey)
pool.destroyed||pool.close()}}
pool.on("disconnect",closePoolIfUnused)
pool.on("connectionError",closePoolIfUnused)}return pool[kDispatch](opts,handler)}catch(err){debug("dispatch error:",err)
if("function"==typeof handler.onResponseError){handler.onResponseError(null,err)
return!1}if("function"==typeof handler.onError){handler.onError(err)
return!1}throw err}}async[kClose](){const closePromises=[]
for(const pool of this[kPools].values())closePromises.push(pool.close())
this[kPools].clear()
await Promise.all(closePromises)}async[kDestroy](err){const destroyPromises=[]
for(const pool of this[kPools].values())destroyPromises.push(pool.destroy(err))
this[kPools].clear()
await Promise.all(destroyPromises)}}})}

