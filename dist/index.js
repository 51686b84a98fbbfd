(()=>{"use strict"
var installedChunks,__webpack_modules__={1607:((__unused_webpack_module,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{M:()=>STATE_KEY})
const STATE_KEY="invocation"}),2949:(module=>{module.exports=require("./left-out.js")}),9896:(module=>{module.exports=require("fs")}),4589:(module=>{module.exports=require("./left-out.js").assert}),6698:(module=>{module.exports=require("node:async_hooks")}),4573:(module=>{module.exports=require("node:buffer")}),7598:(module=>{module.exports=require("node:crypto")}),3053:(module=>{module.exports=require("node:diagnostics_channel")}),8474:(module=>{module.exports=require("node:events")}),3024:(module=>{module.exports=require("node:fs")}),7030:(module=>{module.exports=require("node:net")}),1792:(module=>{module.exports=require("node:querystring")}),7075:(module=>{module.exports=require("node:stream")}),1692:(module=>{module.exports=require("node:tls")}),3136:(module=>{module.exports=require("node:url")}),7975:(module=>{module.exports=require("node:util")}),857:(module=>{module.exports=require("os")})},__webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(void 0!==cachedModule)return cachedModule.exports
var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:!1,exports:{}},threw=!0
try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__)
threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}module.loaded=!0
return module.exports}__nccwpck_require__.m=__webpack_modules__
__nccwpck_require__.ab=__dirname+"/"
__nccwpck_require__.n=module=>{var getter=module&&module.__esModule?()=>module.default:()=>module
__nccwpck_require__.d(getter,{a:getter})
return getter}
__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})};(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})()
__nccwpck_require__.u=chunkId=>{const file=chunkId+".index.js"
return{"112.index.js":"work.js","139.index.js":"connect.js","180.index.js":"start.js","371.index.js":"connect.js","430.index.js":"work.js","445.index.js":"start.js","579.index.js":"revocation.js","701.index.js":"sign-in.js","704.index.js":"sign-in.js","901.index.js":"rotation.js"}[file]??file}
__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)
__nccwpck_require__.r=exports=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(exports,"__esModule",{value:!0})}
__nccwpck_require__.nmd=module=>{module.paths=[]
module.children||(module.children=[])
return module}
installedChunks={792:1},__nccwpck_require__.f.require=(chunkId,promises)=>{installedChunks[chunkId]||(chunk=>{var moreModules=chunk.modules,chunkIds=chunk.ids,runtime=chunk.runtime
for(var moduleId in moreModules)__nccwpck_require__.o(moreModules,moduleId)&&(__nccwpck_require__.m[moduleId]=moreModules[moduleId])
runtime&&runtime(__nccwpck_require__)
for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=1})(require("./"+__nccwpck_require__.u(chunkId)))}
var __webpack_exports__={}
__nccwpck_require__.r(__webpack_exports__)
__nccwpck_require__.d(__webpack_exports__,{cleanUp:()=>cleanUp,mint:()=>mint,revoke:()=>revoke,rotateBridge:()=>rotateBridge})
var state_key=__nccwpck_require__(1607)
const start=()=>Promise.all([__nccwpck_require__.e(180),__nccwpck_require__.e(445)]).then(__nccwpck_require__.bind(__nccwpck_require__,7421))
async function mint(){await(await start()).mint()}async function cleanUp(){""!==(process.env[`STATE_${state_key.M}`]??"")&&await(await start()).cleanUp()}async function rotateBridge(){await(await start()).rotateBridge()}async function revoke(){await(await start()).revoke()}module.exports=__webpack_exports__})()

