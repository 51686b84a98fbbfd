exports.ids=[594]
exports.modules={612:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>compileParser,S:()=>tuneParser})
var undici_lib_llhttp_llhttp_simd_wasm_js$0=__webpack_require__(3434),undici_lib_llhttp_llhttp_simd_wasm_js$0_default=__webpack_require__.n(undici_lib_llhttp_llhttp_simd_wasm_js$0)
function tuneParser(){process.getBuiltinModule("node:crypto")
const{setFlagsFromString}=process.getBuiltinModule("node:v8")
setFlagsFromString("--wasm-tiering-budget=1000000000")
setFlagsFromString("--no-wasm-lazy-compilation")}async function compileParser(){try{return await WebAssembly.compile(undici_lib_llhttp_llhttp_simd_wasm_js$0_default())}catch{return}}}),2594:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openProxied:()=>openProxied})
var undici_lib_api_api_connect_js$0=__webpack_require__(4660),undici_lib_api_api_connect_js$0_default=__webpack_require__.n(undici_lib_api_api_connect_js$0),undici_lib_dispatcher_pool_js$1=__webpack_require__(628),undici_lib_dispatcher_pool_js$1_default=__webpack_require__.n(undici_lib_dispatcher_pool_js$1),undici_lib_dispatcher_proxy_agent_js$2=__webpack_require__(6672),undici_lib_dispatcher_proxy_agent_js$2_default=__webpack_require__.n(undici_lib_dispatcher_proxy_agent_js$2),_parser_js$3=__webpack_require__(612)
function openProxied(proxy){(0,_parser_js$3.S)()
const credentials=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`,token=":"===credentials?{}:{token:`Basic ${Buffer.from(credentials).toString("base64")}`}
return new(undici_lib_dispatcher_proxy_agent_js$2_default())({uri:proxy.href,...token,clientFactory:(origin,options)=>Object.assign(new(undici_lib_dispatcher_pool_js$1_default())(origin,options),{connect:undici_lib_api_api_connect_js$0_default()}),connections:1,connectTimeout:0,headersTimeout:0,bodyTimeout:0,allowH2:!1})}})}

