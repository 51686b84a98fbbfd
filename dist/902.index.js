"use strict"
exports.id=902
exports.ids=[902]
exports.modules={2902:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{issueFileCommand:()=>issueFileCommand,prepareKeyValueMessage:()=>prepareKeyValueMessage})
var crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6982),fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9896),os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(857),_utils_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4679)
function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`]
if(!filePath)throw new Error(`Unable to find environment variable for file command ${command}`)
if(!fs__WEBPACK_IMPORTED_MODULE_1__.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`)
fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync(filePath,`${(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__.E)(message)}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`,convertedValue=(0,_utils_js__WEBPACK_IMPORTED_MODULE_3__.E)(value)
if(key.includes(delimiter))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`)
if(convertedValue.includes(delimiter))throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)
return`${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`}}}

