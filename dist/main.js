(()=>{"use strict";(0,require("./index.js").mint)()
module.exports={}})()

