(()=>{"use strict"
function __nccwpck_require__(e){var r=t[e]
if(void 0!==r)return r.exports
var c=t[e]={exports:{}},n=!0
try{_[e](c,c.exports,__nccwpck_require__)
n=!1}finally{n&&delete t[e]}return c.exports}var e,r,_={377:e=>{e.exports=require("./index.js")}},t={}
__nccwpck_require__.ab=__dirname+"/"
r=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(_,t){1&t&&(_=this(_))
if(8&t)return _
if("object"==typeof _&&_){if(4&t&&_.__esModule)return _
if(16&t&&"function"==typeof _.then)return _}var c=Object.create(null)
__nccwpck_require__.r(c)
var n={}
e=e||[null,r({}),r([]),r(r)]
for(var o=2&t&&_;"object"==typeof o&&!~e.indexOf(o);o=r(o))Object.getOwnPropertyNames(o).forEach(e=>n[e]=()=>_[e])
n.default=()=>_
__nccwpck_require__.d(c,n)
return c}
__nccwpck_require__.d=(e,r)=>{for(var _ in r)__nccwpck_require__.o(r,_)&&!__nccwpck_require__.o(e,_)&&Object.defineProperty(e,_,{enumerable:!0,get:r[_]})}
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)
__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}
""!==(process.env.STATE_invocation??"")&&Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,377,23)).then(({cleanUp:e})=>e())
module.exports={}})()

