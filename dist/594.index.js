exports.ids=[594]
exports.modules={2594:((e,o,n)=>{function openProxied(e){const o=`${decodeURIComponent(e.username)}:${decodeURIComponent(e.password)}`,n=":"===o?{}:{token:`Basic ${Buffer.from(o).toString("base64")}`}
return new(d())({uri:e.href,...n,clientFactory:(e,o)=>Object.assign(new(i())(e,o),{connect:r()}),connections:1,connectTimeout:0,headersTimeout:0,bodyTimeout:0,allowH2:!1})}n.d(o,{openProxied:()=>openProxied})
var t=n(4660),r=n.n(t),c=n(628),i=n.n(c),s=n(6672),d=n.n(s)})}

