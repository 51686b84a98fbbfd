"use strict";
exports.id = 594;
exports.ids = [594];
exports.modules = {

/***/ 2594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openProxied: () => (/* binding */ openProxied)
/* harmony export */ });
/* harmony import */ var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6672);
/* harmony import */ var undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_0__);

/** Opens a proxied dispatcher; user and password in the proxy's URL become Basic authentication (RFC 9110 §11.7.2). */
function openProxied(proxy) {
    const uri = new URL(proxy);
    const { username, password } = uri;
    uri.username = '';
    uri.password = '';
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const token = username === '' ? {} : { token: `Basic ${Buffer.from(credentials).toString('base64')}` };
    return new (undici_lib_dispatcher_proxy_agent_js__WEBPACK_IMPORTED_MODULE_0___default())({ uri: uri.href, ...token, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
}


/***/ })

};
;