/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   assert: () => (/* binding */ assert),
/* harmony export */   getMiloEnabled: () => (/* binding */ getMiloEnabled),
/* harmony export */   maxHeaderSize: () => (/* binding */ maxHeaderSize),
/* harmony export */   tree: () => (/* binding */ tree)
/* harmony export */ });
/**
 * Stands in dist/ for what undici asks for and this action never reaches: HTTP/2, bodies of `fetch`, the parsers beside the
 * one that runs, and node:http. That is two thirds of it, and loading costs time in every job. tools/build.ts lists it; a
 * request that needed a part all the same would fail on a missing function, with nothing sent.
 */
/** The one thing that undici reads of node:http when it opens a client: the most bytes of header fields (Node's default). */
const maxHeaderSize = 16_384;
/** undici's collection of known names of header fields. It saves making a string of a name; making it costs more here. */
const tree = { lookup: () => undefined };
/** undici's experimental parser, which an environment variable could switch on; it is left out with its WebAssembly. */
const getMiloEnabled = () => false;
/**
 * node:assert as undici uses it: a plain call.
 *
 * @throws Error when what undici takes for certain is not so, as node:assert does
 */
function assert(certain, message) {
    if (certain)
        return;
    throw message instanceof Error ? message : new Error(message ?? 'undici found itself in a state that it excludes');
}

module.exports = __webpack_exports__;
/******/ })()
;