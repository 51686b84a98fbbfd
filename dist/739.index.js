"use strict";
exports.id = 739;
exports.ids = [739];
exports.modules = {

/***/ 1832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
/* harmony import */ var _domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8722);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _net_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6249);
/* harmony import */ var _net_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9716);
/** One call to the tenant's API: a request built by `URL`, an ending judged, a body read through a schema. */





/** Makes the call; the ending is not judged yet. */
function call(tenant, api) {
    const url = new URL(`/api/v1/${api.path.map(encodeURIComponent).join('/')}`, tenant.server);
    for (const [name, value] of Object.entries(api.query ?? {}))
        url.searchParams.set(name, value);
    const content = api.body === undefined ? {} : { 'content-type': 'application/json' };
    const { method } = api;
    return (0,_net_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .c)(tenant.context, {
        repeat: api.repeat ?? 'always',
        prepare: async () => ({
            method,
            url,
            headers: { ...content, ...(await tenant.authorization.fields({ method, url })) },
            ...(api.body === undefined ? {} : { body: JSON.stringify(api.body) }),
            safe: api.safe ?? method === 'GET',
            ...(api.family === undefined ? {} : { family: api.family }),
        }),
        challenged: (response) => tenant.authorization.challenged(response),
    });
}
/**
 * Makes the call and reads its answer.
 *
 * @throws ActionError for everything but an answer of the expected shape
 */
async function ask(tenant, api, schema) {
    const response = (0,_net_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(await call(tenant, api), api.what);
    if (response.status >= 400)
        throw refusal(tenant, api, response);
    const body = readBody(schema, response, api.what);
    if (body instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
        throw body;
    return body;
}
/** A body through its schema; the error names the fields that are missing or mistyped, never their values. */
function readBody(schema, response, what) {
    const json = (0,_net_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(response, what);
    if (json instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
        return json;
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const fields = parsed.error.issues.map((issue) => (0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(issue.path.join('.'), 60) || 'the body').join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('unexpected-answer', `could not ${what}: the answer has an unexpected shape (${fields})`);
}
const codes = { 401: 'forbidden', 403: 'forbidden', 404: 'not-found' };
/** google.rpc.Status, as the API spells its errors. */
const statusSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())) });
/** A 4xx answer as an error with the tenant's own words, made harmless and scrubbed. */
function refusal(tenant, api, response) {
    const code = codes[response.status] ?? 'request-refused';
    const words = wordsOf(tenant, response);
    const says = words === '' ? '' : `; the tenant says: ${words}`;
    const needs = code === 'forbidden' && api.needs !== undefined ? ` It needs ${api.needs}.` : '';
    const message = `could not ${api.what}: the tenant answered ${response.status}${says}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ(code, message, needs === '' ? {} : { hint: `Give the client that signs in the role.${needs}` });
}
function wordsOf(tenant, response) {
    try {
        const parsed = statusSchema.safeParse(JSON.parse(response.body));
        return (0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(tenant.context.scrub((parsed.success && parsed.data.message) || ''));
    }
    catch {
        // A body that is not JSON is some gateway's page, and helps nobody.
        return '';
    }
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ everyPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);


/** No list of this action is longer; a server that keeps naming a next page is given up. */
const MOST_PAGES = 100;
/**
 * All items of a list.
 *
 * @throws ActionError `unexpected-answer` when the pages have no end
 */
async function everyPage(tenant, api, schema) {
    const items = [];
    const seen = new Set();
    let token = '';
    do {
        const query = { ...api.query, ...(token === '' ? {} : { page_token: token }) };
        const page = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(tenant, { ...api, query }, schema);
        items.push(...(page.list ?? []));
        token = page.nextPageToken;
        if (seen.has(token) || seen.size >= MOST_PAGES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-answer', `could not ${api.what}: the pages of the list have no end`);
        }
        seen.add(token);
    } while (token !== '');
    return items;
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ credentialListSchema),
/* harmony export */   EH: () => (/* binding */ createdSchema),
/* harmony export */   P0: () => (/* binding */ gotCredentialSchema),
/* harmony export */   QW: () => (/* binding */ bridgeCredentialListSchema),
/* harmony export */   XO: () => (/* binding */ bridgeSchema),
/* harmony export */   bN: () => (/* binding */ emptySchema),
/* harmony export */   w6: () => (/* binding */ roleListSchema),
/* harmony export */   wx: () => (/* binding */ createdBridgeCredentialSchema)
/* harmony export */ });
/* unused harmony exports credentialSchema, roleSchema, sourceAddressSchema, bridgeCredentialSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/**
 * The API's shapes as it spells them: proto3 JSON, where "not set" may be absent, null or an empty value, and unknown fields
 * come over time. Missing or mistyped required fields fail with their names.
 */

/** A scalar that may be spelled as unset; empty when it is. */
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value) => value ?? ''));
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())));
const credentialSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: text,
    clientId: text,
    servicePrincipalId: text,
    displayName: text,
    createdAt: text,
    expiresAt: text,
    lastUsedAt: text,
    /** Absent and null are kept apart from an empty list: only the grant check may say that they mean the same. */
    allowSourceCidrs: texts,
    scopedRoleIds: texts,
    requireDpop: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY())),
});
const createdSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    credential: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(credentialSchema)),
    clientSecret: text,
});
const credentialListSchema = page(credentialSchema);
const gotCredentialSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ credential: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(credentialSchema)) });
/** An answer of which only the status counts. */
const emptySchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
const roleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: text, name: text, displayName: text });
const roleListSchema = page(roleSchema);
const sourceAddressSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ checkedIp: text });
const bridgeCredentialSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: text,
    bridgeId: text,
    clientId: text,
    clientSecret: text,
    createdAt: text,
    expiresTime: text,
    lastUsedAt: text,
    revokedAt: text,
    /** One of TUNNEL_CREDENTIAL_STATUS_…; unknown values are tolerated. */
    credentialStatus: text,
});
const createdBridgeCredentialSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ credential: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(bridgeCredentialSchema)) });
const bridgeCredentialListSchema = page(bridgeCredentialSchema);
const bridgeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    bridge: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: text,
        displayName: text,
        appliance: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: text, lastSeenAt: text }))),
    }))),
});
function page(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ list: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item))), nextPageToken: text });
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ resolveRunner),
/* harmony export */   Z: () => (/* binding */ parseAllowSourceCidrs)
/* harmony export */ });
/* harmony import */ var _cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2812);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8722);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7802);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);




const MOST_RANGES = 32;
/** A runner may be seen over IPv4 and over IPv6. */
const RANGES_OF_RUNNER = 2;
const USE_ANY = 'use `any` alone if that is meant';
const EXPECTED = 'expected CIDRs, addresses or `runner`, by line or comma, or `any` alone';
/**
 * Reads the list: CIDRs, bare addresses, `runner`, `runner/n`, or `any` alone (the words in any case).
 *
 * `runner` is the runner's own address. `runner/n` widens it: up to 32 it is about the IPv4 address, beyond that about
 * the IPv6 address, so that both can be given; a family without a width of its own keeps its single address. IPv6 can't
 * be widened beyond /33 in this way. Of several widths for one family the widest counts, as with overlapping ranges.
 *
 * The error lists every problem, each with entry and line. No range may cover a whole family, neither alone nor merged,
 * and there may be 32 ranges after merging, of which `runner` takes two (one for each family).
 */
function parseAllowSourceCidrs(text) {
    const listed = (0,_list_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .r)(text);
    if (listed.length === 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)([`nothing is listed: ${EXPECTED}`]);
    const problems = [];
    const entries = [];
    for (const { text: entry, line } of listed) {
        const read = readEntry(entry);
        if (read.ok)
            entries.push(read.value);
        else
            problems.push(`line ${line}: ${read.error}`);
        if (read.ok && read.value.kind === 'any' && listed.some((other) => other.text.toLowerCase() !== 'any')) {
            problems.push(`line ${line}: ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry)} must stand alone: remove it, or everything else`);
        }
    }
    if (problems.length > 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(problems);
    if (entries.some((entry) => entry.kind === 'any'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ kind: 'any' });
    return bounded((0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeCidrs */ .YS)(entries.flatMap((entry) => (entry.kind === 'range' ? [entry.range] : []))), widthsOf(entries.flatMap((entry) => (entry.kind === 'runner' ? [entry.prefix] : []))));
}
function readEntry(text) {
    const word = text.toLowerCase();
    if (word === 'any')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ kind: 'any' });
    if (word === 'runner')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ kind: 'runner', prefix: undefined });
    if (word.startsWith('runner/')) {
        const prefix = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrefix */ .fr)(word.slice('runner/'.length), 128);
        if (prefix === 0)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} covers every address: ${USE_ANY}`);
        if (prefix !== undefined)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ kind: 'runner', prefix });
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has no valid prefix: expected 1 to 32 to widen IPv4, or 33 to 128 to widen IPv6`);
    }
    if (/^[a-z*-]+$/i.test(text))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not known here: ${EXPECTED}`);
    const range = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
    if (!range.ok)
        return range;
    if (range.value.prefix === 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} covers every IPv${range.value.family} address: ${USE_ANY}`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ kind: 'range', range: range.value });
}
function widthsOf(prefixes) {
    if (prefixes.length === 0)
        return undefined;
    const given = prefixes.filter((prefix) => prefix !== undefined);
    return {
        prefix4: Math.min(32, ...given.filter((prefix) => prefix <= 32)),
        prefix6: Math.min(128, ...given.filter((prefix) => prefix > 32)),
    };
}
function bounded(ranges, runner) {
    const everything = ranges.filter((range) => range.prefix === 0);
    if (everything.length > 0) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(everything.map((all) => `the ranges together cover ${(0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(all)}, every address: ${USE_ANY}`));
    }
    const most = runner === undefined ? MOST_RANGES : MOST_RANGES - RANGES_OF_RUNNER;
    if (ranges.length <= most)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ kind: 'ranges', ranges, runner });
    const beside = runner === undefined ? '' : ' beside `runner`, which takes two';
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)([`${ranges.length} ranges are left after merging, expected at most ${most}${beside}: join or drop some`]);
}
/**
 * The ranges to ask the tenant for, merged, at most 32; an empty list means any address.
 *
 * `addresses` are the runner's own as the tenant saw them, of one family or both; they are looked at only where `runner`
 * is named. Then at least one is needed, for without it the list could come out empty, that is, unrestricted: an error.
 * The same holds for widened ranges that together with the others cover a whole family.
 */
function resolveRunner(allow, addresses) {
    if (allow.kind === 'any')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
    const { ranges, runner } = allow;
    if (runner === undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(ranges);
    if (addresses.length === 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('`runner` is listed, and no address of this runner is known');
    const own = addresses.map((address) => (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(address, address.family === 4 ? runner.prefix4 : runner.prefix6));
    const merged = (0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeCidrs */ .YS)([...ranges, ...own]);
    const all = merged.find((range) => range.prefix === 0);
    if (all !== undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`with \`runner\` the ranges cover ${(0,_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCidr */ .mG)(all)}, every address: ${USE_ANY}`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(merged);
}


/***/ }),

/***/ 2812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   YS: () => (/* binding */ mergeCidrs),
/* harmony export */   fr: () => (/* binding */ readPrefix),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   mG: () => (/* binding */ formatCidr),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* unused harmony export widthOf */
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8722);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);



/** Bits of an address: 32 for IPv4, 128 for IPv6. */
function widthOf(family) {
    return family === 4 ? 32 : 128;
}
/**
 * Reads `address/prefix`, or a bare address as the range of that one address. Host bits are cleared.
 *
 * Strict: no short, octal or hexadecimal IPv4, no zone id, no netmask, no white space. An IPv4-mapped IPv6 address
 * (RFC 4291, 2.5.5.2) is how a dual-stack server sees an IPv4 caller, so it is taken as IPv4, `/96+n` as `/n`; a shorter
 * prefix on one would cover far more than IPv4 and is refused. The error is a sentence that quotes the text.
 */
function parseCidr(text) {
    const [address = '', prefixText, ...more] = text.split('/');
    if (more.length > 0)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has more than one slash: expected an address, or address/prefix`);
    const read = readAddress(address);
    if (!read.ok)
        return read;
    const { family, network } = read.value;
    const prefix = prefixText === undefined ? widthOf(family) : readPrefix(prefixText, widthOf(family));
    if (prefix === undefined) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has no valid prefix: expected a number from 0 to ${widthOf(family)} after the slash`);
    }
    if (family === 6 && network >> 32n === 0xffffn) {
        if (prefix >= 96)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(widen({ family: 4, network: network & 0xffffffffn, prefix: 32 }, prefix - 96));
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is an IPv4-mapped range wider than all of IPv4: write it as IPv4, like 192.0.2.0/24`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(widen({ family, network, prefix: widthOf(family) }, prefix));
}
/** Reads a bare address, by the rules of `parseCidr`, as the range of that one address. */
function parseAddress(text) {
    return text.includes('/') ? (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is a range: expected one address, without a slash`) : parseCidr(text);
}
/** The prefix in decimal digits, 0 to `most`, without leading zeros or signs; undefined if it is anything else. */
function readPrefix(text, most) {
    return /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}
function readAddress(text) {
    if (text.includes('%'))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} has a zone id, which means nothing to the tenant: leave out the %…`);
    if (!/^[\da-f:.]+$/i.test(text)) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an address: expected IPv4 like 192.0.2.10, or IPv6 like 2001:db8::1`);
    }
    if (!text.includes(':')) {
        if (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.isValidFourPartDecimal(text)) {
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ family: 4, network: toNumber(ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.parse(text).toByteArray()) });
        }
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an IPv4 address: expected four numbers from 0 to 255, without leading zeros`);
    }
    const groups = withoutDottedTail(text);
    if (groups !== undefined && ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.isValid(groups)) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ family: 6, network: toNumber(ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.parse(groups).toByteArray()) });
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not an IPv6 address: expected eight groups of hexadecimal digits, or fewer with one ::`);
}
/** `::1.2.3.4` as `::102:304`, since ipaddr.js takes octal there and reads the deprecated form as a mapped address. */
function withoutDottedTail(text) {
    if (!text.includes('.'))
        return text;
    const start = text.lastIndexOf(':') + 1;
    const tail = text.slice(start);
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.isValidFourPartDecimal(tail))
        return undefined;
    const value = toNumber(ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4.parse(tail).toByteArray());
    return `${text.slice(0, start)}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}
function toNumber(bytes) {
    return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
function toLibrary({ family, network }) {
    const bytes = Array.from({ length: widthOf(family) / 8 }, (_, index) => Number((network >> BigInt(8 * index)) & 0xffn));
    return family === 4 ? new (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4)(bytes.reverse()) : new (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6)(bytes.reverse());
}
/** The range in its one canonical spelling, always with its prefix; IPv6 as RFC 5952 has it. */
function formatCidr(cidr) {
    const address = toLibrary(cidr);
    return `${'toRFC5952String' in address ? address.toRFC5952String() : address.toString()}/${cidr.prefix}`;
}
/** The range of `prefix` (0 to 32 or 128) around an address, host bits cleared. Never narrower than what came in. */
function widen(address, prefix) {
    const kept = Math.min(address.prefix, prefix);
    const hostBits = BigInt(widthOf(address.family) - kept);
    return { family: address.family, network: (address.network >> hostBits) << hostBits, prefix: kept };
}
/** Whether every address of `inner` is one of `outer`. A range contains itself; families never mix. */
function contains(outer, inner) {
    if (outer.family !== inner.family || outer.prefix > inner.prefix)
        return false;
    return widen(inner, outer.prefix).network === outer.network;
}
/**
 * The fewest ranges that cover exactly the same addresses: duplicates and covered ranges dropped, halves of a wider range
 * joined. IPv4 first, then by network. A range lies inside the list exactly when it lies inside one of the result.
 */
function mergeCidrs(list) {
    const merged = [];
    for (const next of [...list].sort(byPlace)) {
        const last = merged.at(-1);
        if (last !== undefined && contains(last, next))
            continue;
        let joined = next;
        while (isOtherHalf(merged.at(-1), joined)) {
            merged.pop();
            joined = widen(joined, joined.prefix - 1);
        }
        merged.push(joined);
    }
    return merged;
}
function byPlace(a, b) {
    if (a.family !== b.family)
        return a.family - b.family;
    if (a.network !== b.network)
        return a.network < b.network ? -1 : 1;
    return a.prefix - b.prefix;
}
function isOtherHalf(lower, upper) {
    if (lower === undefined || upper.prefix === 0 || lower.prefix !== upper.prefix)
        return false;
    return contains(widen(lower, lower.prefix - 1), upper);
}
const SCOPES = new Map([
    ...['unicast', 'as112', 'as112v6', 'amt', '6to4', 'teredo'].map((range) => [range, 'global']),
    ...['private', 'carrierGradeNat', 'uniqueLocal', 'deprecatedSiteLocal'].map((range) => [range, 'private']),
    ['loopback', 'loopback'],
    ['linkLocal', 'link-local'],
]);
/** RFC 5737, 3849 and 9637. */
const DOCUMENTATION = [
    { family: 4, network: 0xc0000200n, prefix: 24 },
    { family: 4, network: 0xc6336400n, prefix: 24 },
    { family: 4, network: 0xcb007100n, prefix: 24 },
    { family: 6, network: 0x20010db8n << 96n, prefix: 32 },
    { family: 6, network: 0x3fffn << 112n, prefix: 20 },
];
/**
 * Where an address (of a range: its lowest) can be reached from, by the registries of IANA. Carrier-grade NAT and unique
 * local addresses are private. Documentation ranges count as global: they stand for it in examples and tests.
 */
function scopeOf(address) {
    if (DOCUMENTATION.some((range) => contains(range, address)))
        return 'global';
    return SCOPES.get(toLibrary(address).range()) ?? 'other';
}


/***/ }),

/***/ 8326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ parseTtl),
/* harmony export */   ZZ: () => (/* binding */ parseTimeout),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export parseDuration */
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8722);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);


const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const EXPECTED = 'expected something like 15m, 1h30m, 900s, 900 (seconds) or PT15M';
/** Largest units first, each at most once. */
const SHORT = /^(?:(?<d>\d+)d)?(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?$/i;
/** ISO 8601-1, 5.5.2: weeks stand alone, and a T has something behind it. Years and months are left out on purpose. */
const ISO = /^P(?:(?<w>\d+)W|(?=\d|T\d)(?:(?<d>\d+)D)?(?:T(?=\d)(?:(?<h>\d+)H)?(?:(?<m>\d+)M)?(?:(?<s>\d+)S)?)?)$/i;
/**
 * Reads a length of time into whole seconds: `15m`, `1h30m`, `2d`, bare seconds as in `900`, or ISO 8601 as in `PT15M`,
 * `P1DT2H`, `P1W`, in either case of letters. Units descend and do not repeat. No fractions, no signs, no inner spaces,
 * and no months or years, whose length varies. The error is a sentence that quotes the text.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`the length of time is empty: ${EXPECTED}`);
    const seconds = /^\d+$/.test(trimmed) ? Number(trimmed) : inSeconds(trimmed);
    if (seconds === undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)} ${whatIsWrong(trimmed)}`);
    if (!Number.isSafeInteger(seconds))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)} is too large for a length of time: ${EXPECTED}`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(seconds);
}
function inSeconds(text) {
    const groups = (ISO.exec(text) ?? SHORT.exec(text))?.groups;
    if (groups === undefined)
        return undefined;
    const of = (unit) => Number(groups[unit] ?? 0);
    return of('w') * WEEK + of('d') * DAY + of('h') * HOUR + of('m') * MINUTE + of('s');
}
function whatIsWrong(text) {
    if (/^[+-]/.test(text))
        return `has a sign: ${EXPECTED}`;
    if (/\d[.,]/.test(text))
        return `has a fraction: expected whole numbers, as in 90m or 1h30m`;
    if (/^P[^T]*\d[MY]/i.test(text) || /\d\s*(?:y|mo)/i.test(text)) {
        return 'counts months or years, whose length varies: give days, as in 30d or P30D';
    }
    return `is not a length of time: ${EXPECTED}, largest unit first, each unit once`;
}
function parseWithin(text, least, most) {
    const duration = parseDuration(text);
    if (!duration.ok || (duration.value >= least && duration.value <= most))
        return duration;
    const wrong = duration.value < least ? 'too short' : 'too long';
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text.trim())} is ${wrong}: expected ${formatDuration(least)} to ${formatDuration(most)}`);
}
/** Reads the lifetime of a credential into seconds, by the rules of `parseDuration`: 1 minute to 180 days. */
function parseTtl(text) {
    return parseWithin(text, MINUTE, 180 * DAY);
}
/** Reads the time budget of a step into seconds, by the rules of `parseDuration`: 5 seconds to 10 minutes. */
function parseTimeout(text) {
    return parseWithin(text, 5, 10 * MINUTE);
}
/**
 * A length of time for people: `1h 30m`, `45s`, `2d`. Without its spaces, `parseDuration` reads it back.
 *
 * @param seconds - finite; rounded down to whole seconds, and below zero it is `0s`
 */
function formatDuration(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    const parts = [
        [Math.floor(whole / DAY), 'd'],
        [Math.floor((whole % DAY) / HOUR), 'h'],
        [Math.floor((whole % HOUR) / MINUTE), 'm'],
        [whole % MINUTE, 's'],
    ];
    const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
    return told.length === 0 ? '0s' : told.join(' ');
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ readAccess),
  bv: () => (/* binding */ readBridgeInputs),
  U1: () => (/* binding */ readMintInputs),
  aZ: () => (/* binding */ readRevokeInputs)
});

// UNUSED EXPORTS: accessFields, bridgeFields, mintFields, revokeFields

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/domain/allow-source-cidrs.js
var allow_source_cidrs = __webpack_require__(9);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/domain/foreign-text.js
var foreign_text = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/domain/identity.js
var identity = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/domain/list.js
var list = __webpack_require__(7802);
// EXTERNAL MODULE: ./build/domain/secret.js
var secret = __webpack_require__(2610);
;// CONCATENATED MODULE: ./build/domain/sign-in.js
/** How the action signs in, decided once from the inputs, as a union in which no half-configured state can be said. */


const AUTH_METHODS = ['auto', 'client-secret', 'private-key-jwt', 'github-oidc', 'access-token'];
/** `auto`: the access token if given; a signed assertion if the secret holds a key; the secret in the body if not; else GitHub OIDC. */
function methodOf(inputs) {
    if (inputs.authMethod !== 'auto')
        return inputs.authMethod;
    if (inputs.accessToken !== '')
        return 'access-token';
    if (inputs.clientSecret === '')
        return 'github-oidc';
    return (0,secret/* claimsToHoldKey */.DW)(inputs.clientSecret) ? 'private-key-jwt' : 'client-secret';
}
/** Decides how and where to sign in; `undefined` for what could not be decided, each with a problem reported. */
function decideSignIn(inputs, report) {
    const clientId = readClientId(inputs.clientId, report);
    return { signIn: decideMethod(inputs, clientId, report), server: decideServer(inputs, clientId, report) };
}
function readClientId(text, report) {
    if (text === '')
        return undefined;
    const parsed = (0,identity/* parseClientId */.Q0)(text);
    if (parsed.ok)
        return parsed.value;
    report({ input: 'client-id', message: parsed.error });
    return undefined;
}
function decideServer(inputs, clientId, report) {
    if (inputs.serverUrl !== '') {
        const parsed = (0,identity/* parseServerUrl */.Ep)(inputs.serverUrl);
        if (parsed.ok)
            return parsed.value;
        report({ input: 'server-url', message: parsed.error });
        return undefined;
    }
    if (clientId === undefined) {
        // A missing or malformed client id was reported already, unless an access token came without either.
        if (inputs.clientId === '' && methodOf(inputs) === 'access-token') {
            report({ input: 'server-url', message: 'is needed with access-token: an access token does not name its tenant' });
        }
        return undefined;
    }
    const server = (0,identity/* serverOfClientId */.ho)(clientId);
    if (server.ok)
        return server.value;
    report({ input: 'client-id', message: server.error });
    return undefined;
}
function decideMethod(inputs, clientId, report) {
    const method = methodOf(inputs);
    if (method === 'access-token')
        return withAccessToken(inputs, report);
    if (inputs.clientId === '') {
        const message = 'is missing: the id of the C1 client that signs in, like name@tenant.conductor.one/spc';
        report({ input: 'client-id', message, missing: true });
    }
    if (method === 'github-oidc')
        return withOidc(inputs, clientId, report);
    return withSecret(inputs, method, clientId, report);
}
function withAccessToken(inputs, report) {
    if (inputs.accessToken !== '')
        return { kind: 'access-token', token: new secret/* Secret */.zh(inputs.accessToken) };
    const message = 'is missing, and auth-method asks for it';
    report({ input: 'access-token', message, missing: true });
    return undefined;
}
function withOidc(inputs, clientId, report) {
    if (inputs.clientSecret !== '') {
        report({ input: 'client-secret', message: 'is not used with auth-method: github-oidc; leave one of the two out' });
    }
    if (clientId === undefined)
        return undefined;
    if (clientId.kind === 'wfe')
        return { kind: 'github-oidc', clientId: clientId.text };
    if (inputs.authMethod === 'github-oidc') {
        const message = `ends in /${clientId.kind}; GitHub OIDC signs in with the /wfe client id of a workload federation trust`;
        report({ input: 'client-id', message });
    }
    else {
        const message = `is missing: a /${clientId.kind} client signs in with its secret (without one, give a /wfe client id for GitHub OIDC)`;
        report({ input: 'client-secret', message, missing: true });
    }
    return undefined;
}
function withSecret(inputs, method, clientId, report) {
    if (inputs.clientSecret === '') {
        const message = `is missing, and auth-method: ${method} asks for it`;
        report({ input: 'client-secret', message, missing: true });
        return undefined;
    }
    if (clientId?.kind === 'wfe' || clientId?.kind === 'tcc') {
        const message = `ends in /${clientId.kind}; a client with a secret ends in /spc or /pcc`;
        report({ input: 'client-id', message });
    }
    const { clientSecret } = inputs;
    if (method === 'client-secret') {
        return clientId && { kind: method, clientId: clientId.text, secret: new secret/* Secret */.zh(clientSecret) };
    }
    const key = (0,secret/* parseSigningKey */.UG)(clientSecret);
    if (key.ok)
        return clientId && { kind: method, clientId: clientId.text, key: key.value };
    const hint = 'copy it anew from C1, or set auth-method: client-secret to send it as it is';
    report({ input: 'client-secret', message: `${key.error}; ${hint}` });
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/inputs.js
/** Inputs, parsed once at the edge. Every problem is collected and told together, by the name that stands in the YAML. */







/** A field from a parser of its text; an empty text takes `fallback`, which is what action.yml gives as default. */
function field(parse, fallback) {
    return schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((text, context) => {
        const result = parse(text === '' ? fallback : text);
        if (result.ok)
            return result.value;
        const messages = typeof result.error === 'string' ? [result.error] : result.error;
        for (const message of messages)
            context.issues.push({ code: 'custom', message, input: '' });
        return core/* NEVER */.tm;
    }));
}
function oneOf(allowed, fallback) {
    return field((text) => {
        const found = allowed.find((each) => each === text.toLowerCase());
        if (found !== undefined)
            return { ok: true, value: found };
        return { ok: false, error: `${(0,foreign_text/* quote */.hD)(text)} is not one of ${allowed.join(', ')}` };
    }, fallback);
}
function flag(fallback) {
    return schemas/* pipe */.FsL(oneOf(['true', 'false'], fallback ? 'true' : 'false'), schemas/* transform */.pdi((text) => text === 'true'));
}
/** @param missing what to say when it is not given; without it the id is optional */
function id(missing) {
    return field((text) => {
        if (text === '' && missing !== undefined)
            return { ok: false, error: missing };
        if (text === '' || (0,identity/* isId */.eQ)(text))
            return { ok: true, value: text };
        return { ok: false, error: `${(0,foreign_text/* quote */.hD)(text)} is not an id; copy it from C1 without spaces or slashes` };
    }, '');
}
const inputs_text = schemas/* string */.YjP();
/** Fields of all three actions. */
const accessFields = {
    'client-id': inputs_text,
    'client-secret': inputs_text,
    'access-token': inputs_text,
    'auth-method': oneOf(AUTH_METHODS, 'auto'),
    dpop: flag(false),
    'server-url': inputs_text,
    'on-missing-auth': oneOf(['fail', 'skip'], 'fail'),
    timeout: field(duration/* parseTimeout */.ZZ, '60s'),
};
/** Fields of the root action. To add an input, add it here and in action.yml; a test compares the two. */
const mintFields = {
    'service-principal-id': id('is missing: the id of the service principal whose credential to mint'),
    ttl: field(duration/* parseTtl */.Kw, '1h'),
    'allow-source-cidrs': field(allow_source_cidrs/* parseAllowSourceCidrs */.Z, 'runner'),
    'scoped-roles': field((value) => ({ ok: true, value: (0,list/* splitList */.r)(value).map((entry) => entry.text) }), ''),
    'require-dpop': flag(false),
    'display-name': inputs_text,
    verify: oneOf(['auto', 'true', 'false'], 'auto'),
    'with-access-token': flag(false),
    'export-env': flag(false),
    revoke: flag(true),
    'cleanup-expired': flag(true),
};
/** Fields of bridge/action.yml. */
const bridgeFields = {
    'bridge-id': id('is missing: the id of the bridge whose credential to rotate'),
    verify: flag(true),
    'export-env': flag(false),
    revoke: flag(false),
};
/** Fields of revoke/action.yml. */
const revokeFields = {
    'credential-id': id('is missing: the id of the credential to revoke'),
    'service-principal-id': id(),
    'bridge-id': id(),
};
const accessSchema = schemas/* object */.Ikc(accessFields);
const mintSchema = schemas/* object */.Ikc(mintFields);
const bridgeSchema = schemas/* object */.Ikc(bridgeFields);
const revokeSchema = schemas/* object */.Ikc(revokeFields);
function readMintInputs(input) {
    return read(input, mintSchema, Object.keys(mintFields), (inputs) => {
        if (!(inputs['with-access-token'] && inputs['require-dpop']))
            return [];
        const message = 'does not go with require-dpop: the proof key never leaves this step, so the token would be useless';
        return [{ input: 'with-access-token', message }];
    });
}
function readBridgeInputs(input) {
    return read(input, bridgeSchema, Object.keys(bridgeFields), () => []);
}
function readRevokeInputs(input) {
    return read(input, revokeSchema, Object.keys(revokeFields), (inputs) => {
        const given = [inputs['service-principal-id'], inputs['bridge-id']].filter((each) => each !== '').length;
        if (given === 1)
            return [];
        const message = given === 0 ? 'or bridge-id is needed: whose credential it is' : 'and bridge-id exclude each other';
        return [{ input: 'service-principal-id', message }];
    });
}
function read(input, schema, names, cross) {
    const problems = [];
    const parsed = schema.safeParse(rawOf(input, names));
    problems.push(...(parsed.success ? cross(parsed.data) : problemsOf(parsed.error)));
    const access = readAccess(input, problems);
    if (problems.length === 0 && parsed.success && access.access !== undefined) {
        return { kind: 'valid', ...access, access: access.access, inputs: parsed.data };
    }
    return { kind: 'invalid', problems, skipIfMissing: access.skipIfMissing };
}
/** Reads the sign-in inputs alone: all that post needs. */
function readAccess(input, problems) {
    const raw = rawOf(input, Object.keys(accessFields));
    const parsed = accessSchema.safeParse(raw);
    if (!parsed.success)
        problems.push(...problemsOf(parsed.error));
    const value = parsed.success ? parsed.data : undefined;
    const { signIn, server } = decideSignIn({
        clientId: raw['client-id'] ?? '',
        clientSecret: raw['client-secret'] ?? '',
        accessToken: raw['access-token'] ?? '',
        authMethod: value?.['auth-method'] ?? 'auto',
        serverUrl: raw['server-url'] ?? '',
    }, (problem) => problems.push(problem));
    const dpop = value?.dpop ?? false;
    return {
        access: signIn && server && { signIn, server, dpop },
        timeoutMs: (value?.timeout ?? 60) * 1000,
        skipIfMissing: value?.['on-missing-auth'] === 'skip',
    };
}
function rawOf(input, names) {
    return Object.fromEntries(names.map((name) => [name, input(name)]));
}
function problemsOf(error) {
    return error.issues.map((issue) => ({ input: String(issue.path[0]), message: issue.message }));
}


/***/ }),

/***/ 7802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
/** Reads an input that lists things by line, by comma, or by both. Empty entries are dropped; order is kept. */
function splitList(text) {
    return text
        .split(/\r\n|\r|\n/)
        .flatMap((row, index) => row.split(',').map((entry) => ({ text: entry.trim(), line: index + 1 })))
        .filter((entry) => entry.text !== '');
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readableTime),
/* harmony export */   R: () => (/* binding */ receipt)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8722);
/** The job summary: a receipt that a reviewer can trust, because it tells what was granted and not what was asked. */

/** A heading and a table in GitHub's Markdown; every value renders literally. */
function receipt(title, rows) {
    const lines = rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => `| ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(label)} | ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(value)} |`);
    return [`### ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(title)}`, '', '| | |', '| --- | --- |', ...lines, '', ''].join('\n');
}
/** `2026-11-22 01:30:00 UTC` of an RFC 3339 time; empty for none. */
function readableTime(timestamp) {
    const ms = Date.parse(timestamp);
    if (timestamp === '' || Number.isNaN(ms))
        return '';
    return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 6249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

// EXTERNAL MODULE: ./build/net/http.js
var http = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/net/retry.js
/** Attempts of one call in all. With the longest waits this is 40 s, so the budget of the step usually ends it first. */
const MOST_ATTEMPTS = 10;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** 429 alone says that the server looked at the request and refused to begin; after a 408 or 5xx a create may be done. */
function mayRepeat(setback, repeat) {
    if (setback.kind === 'response') {
        const { status } = setback.response;
        return repeat === 'always' ? TRANSIENT.has(status) : status === 429;
    }
    const { failure } = setback;
    if (failure.kind === 'aborted' || failure.kind === 'too-large' || failure.kind === 'tls')
        return false;
    return repeat === 'always' || !failure.sent;
}
/**
 * The wait before the next attempt in ms, or `undefined` when this setback is final.
 * Exponential backoff with full jitter; what `Retry-After` asks is waited out first and the jitter comes on top, so that
 * two hundred throttled jobs do not come back in the same instant.
 *
 * @param attempt number of the attempt that just ended, from 1
 * @param chance uniform in [0, 1)
 * @param nowMs wall clock in ms since the epoch, for `Retry-After` given as a date
 */
function waitBeforeRetry(setback, repeat, attempt, chance, nowMs) {
    if (repeat === 'never' || attempt >= MOST_ATTEMPTS || !mayRepeat(setback, repeat))
        return undefined;
    const jitter = chance * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
    const asked = setback.kind === 'response' ? retryAfterMs(setback.response.headers, nowMs) : undefined;
    return Math.round((asked ?? 0) + jitter);
}
const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * `Retry-After` in ms from now (RFC 9110 §10.2.3: seconds, or an HTTP date), or `undefined` when absent or malformed.
 * A date is compared with the answer's own `Date` where it has one, because the clock of a runner may be off.
 */
function retryAfterMs(headers, nowMs) {
    const value = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const at = httpDate(value);
    if (at === undefined)
        return undefined;
    return Math.max(0, at - (httpDate(headers['date']?.trim() ?? '') ?? nowMs));
}
function httpDate(value) {
    if (!IMF_FIXDATE.test(value))
        return undefined;
    const ms = Date.parse(value);
    return Number.isNaN(ms) ? undefined : ms;
}

;// CONCATENATED MODULE: ./build/net/exchange.js


/** A server that keeps asking for another nonce is given up after this many challenges. */
const MOST_CHALLENGES = 3;
/** Makes the call until it is answered for good, must not be repeated, or the budget is used up. Never rejects for the network's sake. */
async function exchange(context, call) {
    let challenges = 0;
    for (let attempt = 1;; attempt++) {
        const result = await attemptOnce(context, call);
        if (result.kind === 'response') {
            const { response } = result;
            if (call.challenged?.(response) === true && challenges < MOST_CHALLENGES) {
                challenges++;
                attempt--;
                continue;
            }
            if (response.status < 300)
                return { kind: 'answer', response, attempts: attempt };
        }
        const wait = waitBeforeRetry(result, call.repeat, attempt, context.chance(), context.clock.now());
        if (wait === undefined || !(await waited(context, wait)))
            return ended(result, attempt);
    }
}
function ended(result, attempts) {
    return result.kind === 'response'
        ? { kind: 'answer', response: result.response, attempts }
        : { kind: 'failure', failure: result.failure, attempts };
}
/** Waits, and says whether another attempt may follow. A wait that the budget can't hold is not begun. */
async function waited(context, ms) {
    if (context.cancelled.aborted || context.clock.elapsed() + ms >= context.deadline)
        return false;
    context.debug(`trying again in ${ms} ms`);
    await context.clock.sleep(ms, context.cancelled);
    return !context.cancelled.aborted && context.clock.elapsed() < context.deadline;
}
async function attemptOnce(context, call) {
    const remaining = context.deadline - context.clock.elapsed();
    if (context.cancelled.aborted)
        return failure(new http/* NetworkFailure */.pM('aborted', false, 'the job was cancelled'));
    if (remaining <= 0)
        return failure(new http/* NetworkFailure */.pM('timeout', false, 'the time of the step was used up'));
    const request = await call.prepare();
    const began = context.clock.elapsed();
    const took = () => `${Math.round(context.clock.elapsed() - began)} ms`;
    const line = `${request.method} ${request.url.pathname}`;
    try {
        const response = await context.send(request, limits(context, call, remaining));
        context.debug(`${line} ${response.status} in ${took()}`);
        return { kind: 'response', response };
    }
    catch (thrown) {
        if (!(thrown instanceof http/* NetworkFailure */.pM))
            throw thrown;
        context.debug(`${line} no answer (${thrown.kind}) in ${took()}`);
        return failure(thrown);
    }
}
/** A create in flight is not given up on cancellation: its answer is awaited, so that it can be revoked. */
function limits(context, call, remainingMs) {
    const timeoutMs = Math.min(http/* CALL_TIMEOUT_MS */.MU, remainingMs);
    return call.repeat === 'unless-done' ? { timeoutMs } : { timeoutMs, signal: context.cancelled };
}
function failure(cause) {
    return { kind: 'failure', failure: cause };
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ CALL_TIMEOUT_MS),
/* harmony export */   Th: () => (/* binding */ BODY_LIMIT),
/* harmony export */   pM: () => (/* binding */ NetworkFailure)
/* harmony export */ });
/** HTTP as this action speaks it: one request, one bounded answer, or a failure that says whether anything was sent. */
/** No answer. `sent: false` promises that the server saw nothing of the request, so that a create was surely not done. */
class NetworkFailure extends Error {
    name = 'NetworkFailure';
    kind;
    sent;
    constructor(kind, sent, message, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.kind = kind;
        this.sent = sent;
    }
}
/** The most of a body that is read, in bytes. */
const BODY_LIMIT = 1024 * 1024;
/** The most that one attempt may take, in ms. */
const CALL_TIMEOUT_MS = 10_000;


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/** From the ending of a call to an answer worth reading, or to an `ActionError` that a person can act on. */

const failures = {
    unreachable: { code: 'connection-failed', says: 'no connection' },
    tls: { code: 'tls-failed', says: 'the certificate is not trusted' },
    proxy: { code: 'proxy-failed', says: 'the proxy did not let it through' },
    timeout: { code: 'timed-out', says: 'no answer in time' },
    lost: { code: 'connection-lost', says: 'the connection broke before the answer was whole' },
    'too-large': { code: 'answer-too-large', says: 'the answer is larger than 1 MiB' },
    aborted: { code: 'cancelled', says: 'the job was cancelled' },
};
/**
 * The answer of a call, whatever its status, unless the network or the server as a whole is what failed.
 *
 * @param what the call in words that fit after "could not", e.g. "sign in to acme.conductor.one"
 * @returns the answer, or an error with code `connection-failed`, `tls-failed`, `proxy-failed`, `timed-out`,
 * `connection-lost`, `answer-too-large`, `cancelled`, `redirected` or `tenant-unavailable`
 */
function judge(ending, what) {
    const tries = ending.attempts > 1 ? ` (tried ${ending.attempts} times)` : '';
    if (ending.kind === 'failure') {
        const { code, says } = failures[ending.failure.kind];
        const message = `could not ${what}: ${says}, ${ending.failure.message}${tries}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, message, { cause: ending.failure });
    }
    const { response } = ending;
    if (response.status >= 300 && response.status < 400) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('redirected', `could not ${what}: the server answered ${response.status}, a redirect`);
    }
    if (response.status === 408 || response.status === 429 || response.status >= 500) {
        const says = response.status === 429 ? 'too many requests (429)' : `a server error (${response.status})`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('tenant-unavailable', `could not ${what}: ${says}${tries}`);
    }
    return response;
}
/** The same, for callers that have no use for a failure: it is thrown. */
function answerOf(ending, what) {
    const judged = judge(ending, what);
    if (judged instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        throw judged;
    return judged;
}
/** A body as JSON, or an error that quotes none of it. */
function jsonOf(response, what) {
    try {
        return JSON.parse(response.body);
    }
    catch {
        // The parser's message quotes the body, which may hold a secret: it is dropped on purpose.
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('unexpected-answer', `could not ${what}: the answer (${response.status}) is not JSON`);
    }
}


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MH: () => (/* binding */ clientSecretGrant),
  bU: () => (/* binding */ signedAssertionGrant),
  d1: () => (/* binding */ tokenExchangeGrant)
});

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/import.js + 2 modules
var key_import = __webpack_require__(3566);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 2 modules
var sign = __webpack_require__(7265);
;// CONCATENATED MODULE: ./build/oauth/assertion.js
/** The signed client assertion (RFC 7523 §3) as C1 takes it. */

/** Lifetime of an assertion in seconds. C1 takes at most 300; the vendor's own clients use 120. */
const LIFETIME_S = 120;
/** How far back `nbf` is put, in seconds, for a runner whose clock is ahead of the tenant's. */
const LEEWAY_S = 30;
/** Signs an assertion with the secret's own Ed25519 key (JWS `alg: EdDSA`, RFC 8037). */
async function signAssertion(request) {
    const { kty, crv, x, d } = request.key;
    const key = await (0,key_import/* importJWK */.Og)({ kty, crv, x, d }, 'EdDSA');
    const now = Math.floor(request.nowMs / 1000);
    return await new sign/* SignJWT */.P()
        .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', nonce: request.nonce })
        .setIssuer(request.clientId)
        .setSubject(request.clientId)
        .setAudience(request.audience)
        .setIssuedAt(now)
        .setNotBefore(now - LEEWAY_S)
        .setExpirationTime(now + LIFETIME_S)
        .setJti(request.jti)
        .sign(key);
}

;// CONCATENATED MODULE: ./build/oauth/grants.js

/** Client credentials with the secret in the body (RFC 6749 §2.3.1, §4.4). C1 takes no Authorization header here. */
function clientSecretGrant(clientId, secret) {
    return () => ({ grant_type: 'client_credentials', client_id: clientId, client_secret: secret.reveal() });
}
/** Client credentials with a signed assertion (RFC 7523 §2.2). */
function signedAssertionGrant(clientId, key, audience, world) {
    return async () => {
        const nowMs = world.now();
        const assertion = await signAssertion({ key, clientId, audience, nowMs, jti: world.token(), nonce: world.token() });
        world.mask(assertion);
        return {
            grant_type: 'client_credentials',
            client_id: clientId,
            client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
            client_assertion: assertion,
        };
    };
}
/** Exchange of a workload's JWT for an access token (RFC 8693 §2.1). */
function tokenExchangeGrant(clientId, subjectToken) {
    return () => ({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token: subjectToken,
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        client_id: clientId,
    });
}


/***/ }),

/***/ 1602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requestToken)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3305);
/* harmony import */ var _domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8722);
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2610);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
/* harmony import */ var _net_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6249);
/* harmony import */ var _net_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9716);
/** The token endpoint: one form in, one access token or a refusal out. */






const tokenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    access_token: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(8), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(16_384), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._regex */ .Fk(/^[\x21-\x7e]+$/)),
    token_type: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    expires_in: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()]))),
});
const refusalSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    error: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    error_description: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    // A gateway before the token endpoint answers in the form of the API.
    message: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
});
/**
 * Asks for a token. Token requests are idempotent, so transient failures are repeated.
 *
 * @throws ActionError for everything but a token and a refusal; `dpop-downgraded` when a proof was sent and ignored
 */
async function requestToken(context, request) {
    const url = new URL('/auth/v1/token', request.server);
    const ending = await (0,_net_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)(context, {
        repeat: 'always',
        prepare: async () => ({
            method: 'POST',
            url,
            headers: {
                'content-type': 'application/x-www-form-urlencoded',
                ...(await request.proof?.fields({ method: 'POST', url })),
            },
            body: new URLSearchParams(await request.grant()).toString(),
            safe: false,
        }),
        challenged: (response) => request.proof?.challenged(response) ?? false,
    });
    const response = (0,_net_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .answerOf */ .ut)(ending, request.what);
    if (response.status >= 400)
        return refusalOf(context, response);
    return { kind: 'token', token: tokenOf(response, request) };
}
function tokenOf(response, request) {
    const json = (0,_net_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o_)(response, request.what);
    if (json instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
        throw json;
    const parsed = tokenSchema.safeParse(json);
    if (!parsed.success) {
        const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'the body').join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('unexpected-answer', `could not ${request.what}: the token answer is malformed (${fields})`);
    }
    const { access_token: value, token_type: type, expires_in: lifetime } = parsed.data;
    request.mask(value);
    const bound = type.toLowerCase() === 'dpop';
    if (request.proof !== undefined && !bound) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('dpop-downgraded', `could not ${request.what}: a token bound to a key was asked for, a bearer token came`);
    }
    if (request.proof === undefined && type.toLowerCase() !== 'bearer') {
        const message = `could not ${request.what}: the token is of type "${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(type, 20)}", which was not asked for`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('unexpected-answer', message);
    }
    const expiresIn = Number(lifetime ?? Number.NaN);
    return {
        value: new _domain_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(value),
        type: bound ? 'DPoP' : 'Bearer',
        expiresIn: Number.isFinite(expiresIn) && expiresIn > 0 ? Math.floor(expiresIn) : undefined,
    };
}
function refusalOf(context, response) {
    const parsed = refusalSchema.safeParse(jsonOrNothing(response.body));
    const { error, error_description: description, message } = parsed.success ? parsed.data : {};
    return {
        kind: 'refused',
        status: response.status,
        error: (0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(context.scrub(error ?? ''), 60),
        description: (0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(context.scrub(description ?? message ?? '')),
    };
}
function jsonOrNothing(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openBudget)
/* harmony export */ });
/** The most that is kept back, in ms. */
const RESERVE_MS = 10_000;
/** Starts the clock of a step that may take `timeoutMs` in all. */
function openBudget(runner, timeoutMs) {
    const began = runner.clock.elapsed();
    const reserve = Math.min(RESERVE_MS, timeoutMs / 4);
    return {
        work: contextOf(runner, began + timeoutMs - reserve, runner.cancelled),
        cleanup: contextOf(runner, began + timeoutMs, new AbortController().signal),
    };
}
function contextOf(runner, deadline, cancelled) {
    return {
        send: runner.send,
        clock: runner.clock,
        chance: () => chance(runner.random(4)),
        debug: runner.log.debug,
        scrub: runner.scrub,
        deadline,
        cancelled,
    };
}
/** Four random bytes as a number in [0, 1). */
function chance(bytes) {
    return bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ stopIfCancelled)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/** The user pressed Cancel, or the time of the job is up. */

/** Called between the steps of a story: after the first signal no new work begins. */
function stopIfCancelled(runner) {
    if (runner.cancelled.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cancelled', 'the job was cancelled');
}


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeMintReceipt),
/* harmony export */   Q: () => (/* binding */ writeReceipt)
/* harmony export */ });
/* harmony import */ var _domain_receipt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3224);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);


/** Writes the receipt. The credential is handed over by then, so that a summary that can't be written is only a warning. */
function writeMintReceipt(runner, facts) {
    const { credential, session, roles } = facts;
    const cidrs = credential.allowSourceCidrs ?? [];
    const rows = [
        ['Tenant', facts.server.url.host],
        ['Signed in', `${session.how}${session.clientId === '' ? '' : ` as ${session.clientId}`}`],
        ['Service principal', credential.servicePrincipalId],
        ['Credential', credential.id],
        ['Works from', cidrs.length === 0 ? 'any address' : cidrs.join(', ')],
        ['Until', (0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_0__/* .readableTime */ .G)(credential.expiresAt)],
        ['Roles', roles.names.length === 0 ? 'all roles of the principal' : roles.names.join(', ')],
        ['Proof of possession', credential.requireDpop === true ? 'required' : 'not required'],
        ['Verified', facts.verified ? 'yes, it got a token from this runner' : 'no'],
        ['At the end of the job', facts.revoke ? 'revoked' : 'left alive (revoke: false)'],
    ];
    writeReceipt(runner, 'C1 credential minted', rows);
}
/** Appends a receipt to the job summary; failing to is told, and is no failure of the step. */
function writeReceipt(runner, title, rows) {
    try {
        runner.appendSummary((0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_0__/* .receipt */ .R)(title, rows));
    }
    catch (thrown) {
        runner.log.warning('No receipt', (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asActionError */ .z6)(thrown).message);
    }
}


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ refuseInsecureTls),
/* harmony export */   aY: () => (/* binding */ maskInputs),
/* harmony export */   iA: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

/** Inputs that hold secrets, masked before they are looked at. */
const SECRET_INPUTS = ['client-secret', 'access-token'];
/**
 * Reads and checks; nothing has been sent before this returns.
 *
 * @throws ActionError `insecure-tls`, `invalid-inputs`, or `oidc-unavailable` where GitHub gives this run no token
 */
async function prepare(runner, read) {
    maskInputs(runner);
    refuseInsecureTls(runner);
    const result = read(runner.input);
    if (result.kind === 'invalid') {
        if (result.skipIfMissing &&
            cannotHaveCredentials(runner) &&
            result.problems.every((each) => each.missing === true)) {
            return skip(runner);
        }
        throw invalidInputs(runner, result.problems);
    }
    if (result.skipIfMissing && result.access.signIn.kind === 'github-oidc' && cannotHaveCredentials(runner)) {
        const { mayAskForIdToken } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 4935));
        if (!mayAskForIdToken(runner))
            return skip(runner);
    }
    return { kind: 'go', access: result.access, inputs: result.inputs, timeoutMs: result.timeoutMs };
}
/** Masks what the workflow handed in, whether or not it came out of GitHub's secrets. */
function maskInputs(runner) {
    for (const name of SECRET_INPUTS) {
        const value = runner.input(name);
        if (value !== '')
            runner.mask(value);
    }
}
/** With the certificate check switched off, anybody on the way could take the credentials. */
function refuseInsecureTls(runner) {
    if (runner.env('NODE_TLS_REJECT_UNAUTHORIZED') !== '0')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('insecure-tls', 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off');
}
function cannotHaveCredentials(runner) {
    return runner.job.fromFork || runner.job.fromDependabot;
}
function who(runner) {
    return runner.job.fromFork ? 'a pull request from a fork' : 'Dependabot';
}
function skip(runner) {
    runner.log.notice('No credential', `This run comes from ${who(runner)}, which GitHub gives no credentials; on-missing-auth is skip.`);
    return { kind: 'skipped' };
}
function invalidInputs(runner, problems) {
    const lines = problems.map(({ input, message }) => `${input}: ${message}`);
    const heading = problems.length === 1 ? '1 input is wrong' : `${problems.length} inputs are wrong`;
    const withheld = cannotHaveCredentials(runner) && problems.some((each) => each.missing === true);
    const hint = `This run comes from ${who(runner)}, to which GitHub gives no secrets. Set \`on-missing-auth: skip\` to end such runs green.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-inputs', [heading, ...lines].join('\n'), withheld ? { hint } : {});
}


/***/ }),

/***/ 4086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hq: () => (/* binding */ assertionWorld),
  zN: () => (/* binding */ newProver),
  Jv: () => (/* binding */ signIn),
  Z9: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
;// CONCATENATED MODULE: ./build/net/authorization.js
/** A bearer token (RFC 6750 §2.1). */
function bearer(token) {
    return { fields: () => Promise.resolve({ authorization: `Bearer ${token}` }), challenged: () => false };
}

// EXTERNAL MODULE: ./build/oauth/grants.js + 1 modules
var grants = __webpack_require__(1085);
// EXTERNAL MODULE: ./build/oauth/token.js
var oauth_token = __webpack_require__(1602);
;// CONCATENATED MODULE: ./build/steps/sign-in.js




const ways = {
    'client-secret': 'client secret',
    'private-key-jwt': 'signed assertion',
    'github-oidc': 'GitHub OIDC',
    'access-token': 'access token',
};
/** Signs in at the tenant of `access`. */
async function signIn(runner, budget, access) {
    const authorization = await authorize(runner, budget.work, access);
    const { server, signIn: by } = access;
    const clientId = by.kind === 'access-token' ? '' : by.clientId;
    const how = access.dpop ? `${ways[by.kind]}, bound with DPoP` : ways[by.kind];
    runner.log.info(`Signed in to ${server.url.host} with ${how}${clientId === '' ? '' : ` as ${clientId}`}`);
    return {
        work: { context: budget.work, server: server.url, authorization },
        cleanup: { context: budget.cleanup, server: server.url, authorization },
        clientId,
        how,
    };
}
async function authorize(runner, context, access) {
    const { signIn: by } = access;
    if (by.kind === 'access-token')
        return bearer(by.token.reveal());
    const prover = access.dpop ? await newProver(runner) : undefined;
    const { grant, refused } = await prepare(runner, context, access, by);
    const answer = await (0,oauth_token/* requestToken */.F)(context, {
        server: access.server.url,
        grant,
        what: `sign in to ${access.server.url.host}`,
        mask: runner.mask,
        ...(prover === undefined ? {} : { proof: prover.atTokenEndpoint }),
    });
    if (answer.kind === 'refused')
        throw refused(answer);
    const token = answer.token.value.reveal();
    return prover === undefined ? bearer(token) : prover.withToken(token);
}
async function prepare(runner, context, access, by) {
    const { server } = access;
    const refused = (answer) => refusedClient(answer, server.url.host, by);
    switch (by.kind) {
        case 'client-secret':
            return { grant: (0,grants/* clientSecretGrant */.MH)(by.clientId, by.secret), refused };
        case 'private-key-jwt':
            return { grant: (0,grants/* signedAssertionGrant */.bU)(by.clientId, by.key, server.hostname, assertionWorld(runner)), refused };
        case 'github-oidc': {
            const { prepareOidc } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 4935));
            return await prepareOidc(runner, context, server, by.clientId);
        }
    }
}
/** What an assertion needs of the world. */
function assertionWorld(runner) {
    return {
        now: runner.clock.now,
        token: () => Buffer.from(runner.random(16)).toString('base64url'),
        mask: runner.mask,
    };
}
/** A prover with a fresh key. Loaded only where DPoP is asked for. */
async function newProver(runner) {
    const { createProver } = await __webpack_require__.e(/* import() */ 671).then(__webpack_require__.bind(__webpack_require__, 5671));
    return await createProver(runner.mask);
}
/** The words of a refusal: code and description, as far as there are any. */
function wordsOf(answer) {
    const words = [answer.error, answer.description].filter((each) => each !== '').join(': ');
    return words === '' ? `status ${answer.status}` : words;
}
/** DPoP asked for by the server (RFC 9449 §5, §8) says what to set; all else is about the client. */
function refusedClient(answer, host, by) {
    const message = `could not sign in to ${host} with a ${ways[by.kind]}: C1 refused it (${wordsOf(answer)})`;
    const wantsProof = /dpop/i.test(answer.error) || /\bdpop\b/i.test(answer.description);
    return new errors/* ActionError */.lZ('sign-in-refused', message, wantsProof ? { hint: 'Set `dpop: true`: this client must prove possession of a key.' } : {});
}


/***/ })

};
;