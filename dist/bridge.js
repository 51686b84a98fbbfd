(()=>{"use strict";(0,require("./index.js").rotateBridge)()
module.exports={}})()

