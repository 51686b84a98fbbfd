/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "./index.js"
const external_index_js_namespaceObject = require("./index.js");
;// CONCATENATED MODULE: ./build/post.js

void (0,external_index_js_namespaceObject.cleanUp)();

module.exports = __webpack_exports__;
/******/ })()
;