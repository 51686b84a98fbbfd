"use strict"
exports.id=594
exports.ids=[594]
exports.modules={2594:(__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{openProxied:()=>openProxied})
var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4660),undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default=__webpack_require__.n(undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__),undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(628),undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_1___default=__webpack_require__.n(undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_1__),undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6672),undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2___default=__webpack_require__.n(undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__)
function openProxied(proxy){const uri=new URL(proxy),{username:username,password:password}=uri
uri.username=""
uri.password=""
const credentials=`${decodeURIComponent(username)}:${decodeURIComponent(password)}`,token=":"===credentials?{}:{token:`Basic ${Buffer.from(credentials).toString("base64")}`}
return new(undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2___default())({uri:uri.href,...token,clientFactory:(origin,options)=>Object.assign(new(undici_lib_dispatcher_pool_js__WEBPACK_IMPORTED_MODULE_1___default())(origin,options),{connect:undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default()}),connections:1,connectTimeout:0,headersTimeout:0,bodyTimeout:0,allowH2:!1})}}}

