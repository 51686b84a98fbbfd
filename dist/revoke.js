(()=>{"use strict";(0,require("./index.js").revoke)()
module.exports={}})()

