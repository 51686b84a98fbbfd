(()=>{"use strict"
var e,r={1607:((e,r,_)=>{_.d(r,{M:()=>n})
const n="invocation"}),9377:(e=>{e.exports=require("./index.js")}),746:(e=>{e.exports=require("node:fs").readFileSync(__dirname+"/llhttp.wasm")}),2766:(e=>{e.exports=require("node:fs").readFileSync(__dirname+"/llhttp_simd.wasm")}),9896:(e=>{e.exports=require("fs")}),4589:(e=>{e.exports=require("./index.js").assert}),6698:(e=>{e.exports=require("node:async_hooks")}),4573:(e=>{e.exports=require("node:buffer")}),7598:(e=>{e.exports=require("node:crypto")}),3053:(e=>{e.exports=require("node:diagnostics_channel")}),8474:(e=>{e.exports=require("node:events")}),3024:(e=>{e.exports=require("node:fs")}),7030:(e=>{e.exports=require("node:net")}),1792:(e=>{e.exports=require("node:querystring")}),7075:(e=>{e.exports=require("node:stream")}),1692:(e=>{e.exports=require("node:tls")}),3136:(e=>{e.exports=require("node:url")}),7975:(e=>{e.exports=require("node:util")}),857:(e=>{e.exports=require("os")})},_={}
function __nccwpck_require__(e){var n=_[e]
if(void 0!==n)return n.exports
var c=_[e]={exports:{}},i=!0
try{r[e].call(c.exports,c,c.exports,__nccwpck_require__)
i=!1}finally{i&&delete _[e]}return c.exports}__nccwpck_require__.m=r
__nccwpck_require__.ab=__dirname+"/"
__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e.default:()=>e
__nccwpck_require__.d(r,{a:r})
return r}
__nccwpck_require__.d=(e,r)=>{for(var _ in r)__nccwpck_require__.o(r,_)&&!__nccwpck_require__.o(e,_)&&Object.defineProperty(e,_,{enumerable:!0,get:r[_]})};(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,_)=>{__nccwpck_require__.f[_](e,r)
return r},[]))})()
__nccwpck_require__.u=e=>{const r=e+".index.js"
return{"112.index.js":"work.js","136.index.js":"connect.js","180.index.js":"start.js","371.index.js":"connect.js","430.index.js":"work.js","445.index.js":"start.js","579.index.js":"revocation.js","701.index.js":"sign-in.js","704.index.js":"sign-in.js","901.index.js":"rotation.js"}[r]??r}
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)
__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}
e={792:1},__nccwpck_require__.f.require=(r,_)=>{e[r]||(r=>{var _=r.modules,n=r.ids,c=r.runtime
for(var i in _)__nccwpck_require__.o(_,i)&&(__nccwpck_require__.m[i]=_[i])
c&&c(__nccwpck_require__)
for(var t=0;t<n.length;t++)e[n[t]]=1})(require("./"+__nccwpck_require__.u(r)))}
var n={}
__nccwpck_require__.r(n)
__nccwpck_require__.d(n,{assert:()=>assert,cleanUp:()=>cleanUp,getMiloEnabled:()=>getMiloEnabled,maxHeaderSize:()=>i,mint:()=>mint,revoke:()=>revoke,rotateBridge:()=>rotateBridge,tree:()=>t})
var c=__nccwpck_require__(1607)
const i=16384,t={lookup:()=>{}},getMiloEnabled=()=>!1
function assert(e,r){if(!e)throw r instanceof Error?r:new Error(r??"undici found itself in a state that it excludes")}const start=()=>Promise.all([__nccwpck_require__.e(180),__nccwpck_require__.e(445)]).then(__nccwpck_require__.bind(__nccwpck_require__,7421))
async function mint(){await(await start()).mint()}async function cleanUp(){""!==(process.env[`STATE_${c.M}`]??"")&&await(await start()).cleanUp()}async function rotateBridge(){await(await start()).rotateBridge()}async function revoke(){await(await start()).revoke()}module.exports=n})()

