/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 8722:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
// Text from outside (a tenant's answer, a person's input) on its way to a log, an annotation or the job summary.
//
// GitHub's runner reads commands out of every line of the log. `::name::` counts when the line starts with it after
// white space; `##[name]` counts anywhere. Both comparisons in the runner (ActionCommand.cs) follow the culture, which
// skips over characters without weight, so a soft hyphen or an enclosing mark inside `::` does not protect.
/** Control sequences of a terminal, from CSI to the final byte (ECMA-48, 5.4). */
const TERMINAL_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
const LINE_BREAK = /(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*/g;
const OTHER_SPACE = /[\t\p{Zs}]/gu;
/** Controls, format characters (bidi, zero width), lone surrogates, private and unassigned code points, and what fonts leave out. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const LEADING_COLONS = /^([\p{M}\p{Zs}\ufffd⏎]*:[\p{M}\ufffd]*)(?=:)/u;
const HASHES_BRACKET = /(#[\p{M}\ufffd]*#[\p{M}\ufffd]*)(?=\[)/gu;
/** One visible line: breaks become `⏎`, other white space a space, the unseen U+FFFD; nothing vanishes, so nothing is joined. */
function oneLine(text) {
    return text
        .trim()
        .replace(TERMINAL_SEQUENCE, '\ufffd')
        .replace(LINE_BREAK, '⏎')
        .replace(OTHER_SPACE, ' ')
        .replace(UNSEEN, '\ufffd')
        .replace(HASHES_BRACKET, '$1 ');
}
/** At most `limit` UTF-16 units, the last one `…` where something was cut, never half a surrogate pair. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = Math.max(0, limit - 1);
    const last = text.codePointAt(end - 1) ?? 0;
    return `${text.slice(0, last > 0xffff ? end - 1 : end)}…`;
}
/**
 * Foreign text as one harmless line for the log.
 *
 * The result holds no line break, control, escape sequence, bidi or zero-width character, and is no workflow command:
 * not at the start of a line, and not behind words of our own. Our words must not end in `#` (a result may start with
 * `#[` or `[`) and must not be a lone `:`; and two results need a word of ours between them. Percent signs stay as they
 * are: whoever writes a command's data escapes them. Idempotent.
 *
 * @param limit - longest result in UTF-16 units, at least 1; longer text ends in `…`
 */
function harmless(text, limit = 300) {
    return cut(oneLine(text).replace(LEADING_COLONS, '$1 '), limit);
}
/**
 * Foreign text in double quotes, for a sentence about it: harmless as above, its own quotes escaped by a backslash.
 * A leading `::`, as in an IPv6 address, stays whole: the quote stands before it.
 *
 * @param limit - longest text between the quotes in UTF-16 units, before escaping
 */
function quote(text, limit = 60) {
    return `"${cut(oneLine(text), limit).replaceAll('"', '\\"')}"`;
}
const MARKDOWN_MEANING = /[&<>"'`*_~$\\[\]|#!@:]/g;
/** After these GitHub would still see a mention, an issue, an emoji or an address once the entities are decoded. */
const LINK_STARTERS = new Set(['@', '#', ':']);
/**
 * Foreign text for a cell of a table in the job summary: harmless, and shown letter by letter, in a Markdown table and
 * in an HTML one. Characters with a meaning become numeric entities; `<wbr>`, which copying does not pick up, keeps
 * mentions, issue numbers, emoji and bare addresses from becoming links. Not for use between backticks.
 */
function markdownCell(text) {
    return harmless(text)
        .replace(MARKDOWN_MEANING, (char) => `&#${char.charCodeAt(0)};${LINK_STARTERS.has(char) ? '<wbr>' : ''}`)
        .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}<wbr>.`);
}


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ parseServerUrl),
/* harmony export */   Q0: () => (/* binding */ parseClientId),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   ho: () => (/* binding */ serverOfClientId)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8722);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7067);
/** Who signs in, and at which tenant. */


const CLIENT_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*@(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?)\/(?<kind>[a-z]{2,16})$/;
/** An id of C1 as it goes into a path: no spaces, no slashes, and not `.` or `..`. */
function isId(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.~@:-]{0,127}$/.test(text);
}
/** Parses a client id; the error says what the form is. */
function parseClientId(text) {
    const { host, kind } = CLIENT_ID.exec(text)?.groups ?? {};
    if (host === undefined || kind === undefined) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not of the form name@tenant.conductor.one/spc`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ text, host: host.toLowerCase(), kind });
}
/** The vendor's two domains; a tenant is a name under one of them. */
const TENANT_HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)*\.(conductor\.one|conductorone\.com)$/;
/** The server that a client id names. A host outside the vendor's domains is refused: a forged id would draw the secret there. */
function serverOfClientId(clientId) {
    if (!TENANT_HOST.test(clientId.host)) {
        const hint = 'if it is your tenant all the same, say so with server-url';
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`its host ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(clientId.host)} is not under conductor.one or conductorone.com; ${hint}`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ url: new URL(`https://${clientId.host}`), hostname: clientId.host, overridden: false });
}
/** Parses `server-url`: an https origin, or http for loopback. */
function parseServerUrl(text) {
    if (!URL.canParse(text))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a URL; expected https://tenant.conductor.one`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('must not hold a user name or password');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`must be an address alone, without path, query or fragment; expected ${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.origin)}`);
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname))) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(url.origin)} must start with https:// (http:// is for loopback only)`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ url: new URL(url.origin), hostname: url.hostname, overridden: true });
}
/** `localhost` and its sub-domains (RFC 6761 §6.3), 127.0.0.0/8 and ::1, as `URL.hostname` spells them. */
function isLoopbackHost(hostname) {
    return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}


/***/ }),

/***/ 7067:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** A good outcome. */
function ok(value) {
    return { ok: true, value };
}
/** A bad outcome, with its reason. */
function err(error) {
    return { ok: false, error };
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ secretParts),
/* harmony export */   DW: () => (/* binding */ claimsToHoldKey),
/* harmony export */   SE: () => (/* binding */ SHORTEST_MASK),
/* harmony export */   UG: () => (/* binding */ parseSigningKey),
/* harmony export */   mU: () => (/* binding */ maskableForms),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
/** Secrets as values that don't print, what a C1 client secret holds, and every form in which a secret could show up in a log. */

const HIDDEN = '***';
/** A string that shows itself to `reveal` alone: not to template literals, JSON, `console.log` or an error's dump. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    /** What `util.inspect` calls, by its registered symbol. */
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return HIDDEN;
    }
}
/** RFC 8959 scheme, the vendor's authority, version 1 of the payload. */
const SCHEME = 'secret-token:';
const AUTHORITY = 'conductorone.com';
const VERSION = 'v1';
/** 32 bytes in base64url without padding (RFC 8037 §2: the keys of Ed25519). */
const KEY_BYTES = /^[A-Za-z0-9_-]{43}$/;
/** Whether a secret claims to hold a key, well-formed or not. */
function claimsToHoldKey(secret) {
    return secret.startsWith(SCHEME);
}
/**
 * The signing key inside `secret-token:conductorone.com:v1:<base64url of a JWK>`.
 * The error says which part is broken, and never quotes any of it.
 */
function parseSigningKey(secret) {
    if (!secret.startsWith(SCHEME))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`does not start with "${SCHEME}", as every C1 client secret does`);
    const [authority, version, ...rest] = secret.slice(SCHEME.length).split(':');
    if (authority !== AUTHORITY)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`is a secret token, but not one of ${AUTHORITY}`);
    if (version !== VERSION)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`is not of version ${VERSION}, the one that this action can read`);
    const payload = rest.join(':');
    if (payload === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('ends before its key: it was cut when it was copied');
    if (!/^[A-Za-z0-9_-]+={0,2}$/.test(payload))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('has a key that is not base64url: it was altered when copied');
    return parseKey(Buffer.from(payload, 'base64url').toString('utf8'));
}
/** By hand and not by a schema: masking needs it before anything else, and each kind of damage has its own words. */
function parseKey(text) {
    const jwk = jwkOf(text);
    if (jwk === undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('has a key that is not a JSON Web Key: it was cut or altered when it was copied');
    const { kty, crv, x, d } = jwk;
    if (kty !== 'OKP' || crv !== 'Ed25519')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('holds a key of another kind; C1 signs with Ed25519 (OKP) keys');
    if (d === undefined || d === '')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('holds a public key only: the private part "d" is missing');
    if (!isKeyPart(d) || !isKeyPart(x))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)('holds an Ed25519 key of a wrong length');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kty, crv, x, d });
}
function isKeyPart(value) {
    return typeof value === 'string' && KEY_BYTES.test(value);
}
/** The parameters of a JWK (RFC 7517 §4), `undefined` when the text is not one. */
function jwkOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && 'kty' in value ? value : undefined;
    }
    catch {
        // The parser's message would quote the key.
        return undefined;
    }
}
/** Nothing shorter is masked: the log would fill with stars, and so short a value is no secret. */
const SHORTEST_MASK = 8;
/**
 * A secret and the parts of it that are secret by themselves: the payload behind the scheme, the JWK's text and its `d`.
 * The public half `x` is not among them.
 */
function secretParts(secret) {
    const key = parseSigningKey(secret);
    if (!key.ok)
        return [secret];
    const payload = secret.slice(secret.lastIndexOf(':') + 1);
    return [secret, payload, Buffer.from(payload, 'base64url').toString('utf8'), key.value.d];
}
/**
 * Every form of one secret that a log could hold: as it is, JSON-escaped, percent-encoded in both cases, hex in both cases,
 * and base64 and base64url at three offsets. Of the base64 forms the first and last characters that depend on the
 * neighbouring bytes are left out, so that a form is found inside longer text too, padded or not.
 */
function maskableForms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const hex = bytes.toString('hex');
    const percent = encodeURIComponent(secret);
    const forms = [
        secret,
        JSON.stringify(secret).slice(1, -1),
        percent,
        percent.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()),
        new URLSearchParams([['', secret]]).toString().slice(1),
        hex,
        hex.toUpperCase(),
        ...[0, 1, 2].flatMap((offset) => base64Forms(bytes, offset)),
    ];
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST_MASK && form.trim() === form);
}
/** Base64 of the secret when `offset` bytes of something else stand before it in the same group of three. */
function base64Forms(bytes, offset) {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const whole = padded.length - (padded.length % 3);
    const text = padded.subarray(0, whole).toString('base64');
    // A group of three bytes is four characters; those that also hold bits of the bytes before the secret are dropped.
    const core = text.slice(offset === 0 ? 0 : offset + 1);
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
}


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ STATE_KEY)
/* harmony export */ });
/**
 * The one key of saved state. It is saved before anything else happens, empty for "nothing to do", so that nobody else's
 * value can stand in for it.
 */
const STATE_KEY = 'invocation';


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   z6: () => (/* binding */ asActionError)
/* harmony export */ });
/* unused harmony export catalogue */
/**
 * What can go wrong, as a closed union: every failure that a person sees is an `ActionError` with one of these codes.
 * README's troubleshooting table is generated from this catalogue, so each code says its cause and its cure.
 */
const catalogue = {
    'invalid-inputs': {
        cause: 'One or more inputs of the step are missing or malformed. All of them are listed at once; nothing was sent.',
        cure: 'Correct the inputs that the message names, in the `with:` block of the step.',
    },
    'insecure-tls': {
        cause: 'NODE_TLS_REJECT_UNAUTHORIZED=0 is set, so no certificate would be checked. Nothing was sent.',
        cure: 'Remove the variable. For a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file.',
    },
    'runner-files': {
        cause: "A file through which GitHub's runner takes outputs, state or variables is missing or can't be written.",
        cure: 'Check the disk and the permissions of RUNNER_TEMP on a self-hosted runner, and that no step unsets GITHUB_*.',
    },
    'connection-failed': {
        cause: 'No connection to the server: the name does not resolve, nothing listens there, or the network is cut.',
        cure: 'Check `server-url` or the host in `client-id`, the firewall, and the proxy variables of the runner.',
    },
    'tls-failed': {
        cause: "The server's certificate could not be trusted.",
        cure: 'Behind a private certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file in the env of the job.',
    },
    'proxy-failed': {
        cause: 'The proxy named by HTTPS_PROXY or HTTP_PROXY did not let the connection through.',
        cure: 'Check that proxy and its password, or list the server in NO_PROXY.',
    },
    'timed-out': {
        cause: 'The answer did not come in time: 10 seconds a call, and the `timeout` of the whole step.',
        cure: 'Run the job again; raise `timeout` if the network of the runner is slow.',
    },
    'connection-lost': {
        cause: 'The connection broke between request and answer, and repeating the call did not help.',
        cure: 'Run the job again; if it recurs, look at the proxy or firewall between the runner and the tenant.',
    },
    'answer-too-large': {
        cause: 'The answer was larger than 1 MiB, which no answer of C1 is.',
        cure: 'Check that `server-url` is a C1 tenant, and that no proxy answers in its place.',
    },
    'unexpected-answer': {
        cause: 'The answer was not what the C1 API documents: another shape, a field missing, or not JSON.',
        cure: 'Check that `server-url` is a C1 tenant; if it is, report the field that the message names.',
    },
    redirected: {
        cause: 'The server answered with a redirect. Redirects are never followed: a token goes to the tenant only.',
        cure: 'Set `server-url` to the address that the tenant really has.',
    },
    'tenant-unavailable': {
        cause: 'The tenant kept answering with a server error or with "too many requests" until the time was up.',
        cure: 'Run the job again later; with many jobs at once, raise `timeout`.',
    },
    'sign-in-refused': {
        cause: 'C1 refused the client: unknown or revoked client id, wrong secret, or not allowed from this address.',
        cure: 'Check `client-id` and `client-secret` as they stand in C1, and the allowed source ranges of that client.',
    },
    'oidc-unavailable': {
        cause: 'GitHub gave this job no OIDC token: the permission is missing, or the event may not have one.',
        cure: 'Add `permissions: id-token: write` to the job; for forks and Dependabot see `on-missing-auth`.',
    },
    'oidc-failed': {
        cause: "GitHub's token service did not hand out a usable token, or its address is not to be trusted.",
        cure: "Run the job again; if it recurs, look at GitHub's status, and at steps that set ACTIONS_ID_TOKEN_REQUEST_URL.",
    },
    'trust-refused': {
        cause: "C1's workload federation trust did not accept GitHub's token. The message shows the claims that it judges.",
        cure: 'Compare the claims with the condition of the trust in C1, and change one of them.',
    },
    'dpop-downgraded': {
        cause: 'A token bound to a key was asked for (DPoP), and the server answered with one that anybody could use.',
        cure: 'Turn `dpop` off if the tenant does not support it; if it does, something between is altering answers.',
    },
    forbidden: {
        cause: 'The client that signed in lacks the role for this call.',
        cure: 'Give it the role that the message names; for minting: owner of the service principal or Super Administrator.',
    },
    'not-found': {
        cause: 'The tenant does not know the id.',
        cure: 'Check the id in C1, and that the client belongs to the same tenant.',
    },
    'request-refused': {
        cause: "The tenant refused the request as it stands. The message carries the tenant's own words.",
        cure: 'Change the input that those words speak of.',
    },
    'address-unknown': {
        cause: 'The address of this runner could not be learned from the tenant, so the credential can not be pinned to it.',
        cure: 'List the addresses in `allow-source-cidrs`, or let the client call test-source-ip; nothing weaker is assumed.',
    },
    'role-unknown': {
        cause: 'A name or id in `scoped-roles` matches no role of the tenant, or more than one.',
        cure: 'Use one of the ids that the message lists.',
    },
    'mint-uncertain': {
        cause: 'The tenant did not say whether the credential was created, twice.',
        cure: 'Run the job again. What was created carries a marker, and is revoked when this job ends.',
    },
    'grant-mismatch': {
        cause: 'The credential came out different from what was asked. It was revoked and not handed on.',
        cure: 'Compare asked and got in the message; a policy of the tenant may alter credentials.',
    },
    'verify-failed': {
        cause: 'The new credential could not get a token from this runner. It was revoked and not handed on.',
        cure: 'The message says which cause is likely; for credentials meant for other machines set `verify: false`.',
    },
    'revoke-failed': {
        cause: 'The credential could not be revoked.',
        cure: 'Revoke it in C1 by the id in the message; the message says when it dies by itself, where that is known.',
    },
    cancelled: {
        cause: 'The job was cancelled. What had been created is revoked, at once or when the job ends.',
        cure: 'Nothing to do.',
    },
    internal: {
        cause: 'A defect of this action.',
        cure: 'Report it with the text of the message, which holds no secret.',
    },
};
/**
 * A failure told to a person: what failed and why (`message`), and what to do next (`hint`).
 * Neither ever holds a secret; remote words in them have been made harmless before.
 */
class ActionError extends Error {
    name = 'ActionError';
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint ?? catalogue[code].cure;
    }
}
/** Any thrown value as an `ActionError`. A foreign exception is a defect: its class is told, its text is not, for it may hold anything. */
function asActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    const kind = thrown instanceof Error ? thrown.name : typeof thrown;
    return new ActionError('internal', `unexpected ${kind} inside the action`, { cause: thrown });
}


/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 9448:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = require("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
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
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
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
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp),
  mint: () => (/* binding */ mint),
  revoke: () => (/* binding */ revoke),
  rotateBridge: () => (/* binding */ rotateBridge)
});

// EXTERNAL MODULE: ./build/domain/state-key.js
var state_key = __nccwpck_require__(1607);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: ./build/domain/foreign-text.js
var foreign_text = __nccwpck_require__(8722);
// EXTERNAL MODULE: ./build/domain/identity.js
var identity = __nccwpck_require__(6008);
;// CONCATENATED MODULE: ./build/domain/proxy.js
/** Which proxy a request goes through: the convention of curl and of GitHub's runner, as a pure function. */

/** Reads both spellings of each variable. */
function proxyVariables(env) {
    const either = (name) => (env(name) || env(name.toUpperCase()) || '').trim();
    return { https: either('https_proxy'), http: either('http_proxy'), no: either('no_proxy') };
}
/**
 * The proxy for a URL, or `undefined` to connect directly. Loopback is never proxied.
 *
 * @throws TypeError when the variable holds no URL; a scheme may be missing, then `http://` is meant
 */
function proxyFor(url, variables) {
    const value = url.protocol === 'https:' ? variables.https : variables.http;
    if (value === '' || (0,identity/* isLoopbackHost */.cW)(url.hostname) || isExempt(url, variables.no))
        return undefined;
    return new URL(value.includes('://') ? value : `http://${value}`);
}
/** NO_PROXY: names and their sub-domains, with or without a leading dot, an optional port, or `*`. */
function isExempt(url, list) {
    const host = url.hostname.toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        const bare = name.replace(/^\*?\./, '');
        return (entryPort === undefined || entryPort === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}

// EXTERNAL MODULE: ./build/domain/secret.js
var domain_secret = __nccwpck_require__(2610);
;// CONCATENATED MODULE: ./build/domain/redact.js
/** Replaces known secrets in text. The runner masks its log; this keeps them from reaching the log at all. */

function createRedactor() {
    const known = new Set();
    return {
        add: (secret) => {
            const forms = (0,domain_secret/* secretParts */.Bm)(secret).flatMap((part) => (0,domain_secret/* maskableForms */.mU)(part));
            const fresh = [...new Set(forms)].filter((form) => !known.has(form));
            for (const form of fresh)
                known.add(form);
            return longestFirst(fresh);
        },
        scrub: (text) => {
            let result = text;
            for (const form of longestFirst([...known]))
                result = result.replaceAll(form, '***');
            return result;
        },
    };
}
/** Longest first, so that a part of a secret never cuts the whole in two. */
function longestFirst(forms) {
    return [...forms].sort((a, b) => b.length - a.length);
}

;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_namespaceObject.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_namespaceObject.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_namespaceObject.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./build/job.js
/** What GitHub says of the running job, from the environment that it sets and the event that started it. */

/** Events whose runs, when they come from a fork, get no secrets and no OIDC token. */
const WITHHOLDING = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
function jobFacts(env) {
    const text = (name) => env(name) ?? '';
    const number = (name) => (/^\d{1,20}$/.test(text(name)) ? text(name) : '0');
    const serverUrl = text('GITHUB_SERVER_URL') || 'https://github.com';
    const repository = text('GITHUB_REPOSITORY');
    const runId = number('GITHUB_RUN_ID');
    const eventName = text('GITHUB_EVENT_NAME');
    return {
        repository,
        repositoryId: number('GITHUB_REPOSITORY_ID') === '0' ? '' : number('GITHUB_REPOSITORY_ID'),
        workflow: text('GITHUB_WORKFLOW'),
        job: text('GITHUB_JOB'),
        runId,
        runAttempt: number('GITHUB_RUN_ATTEMPT'),
        serverUrl,
        eventName,
        actor: text('GITHUB_ACTOR'),
        get fromFork() {
            return WITHHOLDING.has(eventName) && isForeignHead(payload(), repository);
        },
        fromDependabot: text('GITHUB_ACTOR') === 'dependabot[bot]',
    };
}
/** The event's payload; empty when the file is missing or no JSON, for nothing but a hint depends on it. */
function payload() {
    try {
        return new Context().payload;
    }
    catch {
        return {};
    }
}
/** The head repository of a pull request is another one, or gone. */
function isForeignHead(event, repository) {
    const head = property(property(event, 'pull_request'), 'head');
    return head !== undefined && property(property(head, 'repo'), 'full_name') !== repository;
}
function property(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
}

;// CONCATENATED MODULE: ./build/user-agent.js
/** Version of the action, as in package.json; a test compares the two. */
const VERSION = '1.0.0';
/** `c1-ephemeral-credential/1.0.0 (owner/repo; run 1/1)`; foreign text is cut down to what a header may hold. */
function userAgent(job) {
    const clean = (text) => text.replace(/[^A-Za-z0-9._/-]/g, '_').slice(0, 140);
    const { repository, runId, runAttempt } = job;
    return `c1-ephemeral-credential/${VERSION} (${clean(repository)}; run ${clean(runId)}/${clean(runAttempt)})`;
}

;// CONCATENATED MODULE: ./build/runner.js
/** The one file that touches the world: GitHub's runner, the environment, the clock, randomness, signals, the network. */















/** The longest line that is written, in characters; the runner cuts annotations at 4096 by itself. */
const LONGEST_LINE = 4_000;
const env = (name) => process.env[name];
/** The runner as GitHub provides it. Opens nothing by itself; `close` ends what was opened. */
function createRunner() {
    const redactor = createRedactor();
    const job = jobFacts(env);
    const proxies = proxyVariables(env);
    const network = lazyNetwork(userAgent(job), (url) => proxyFor(url, proxies));
    const cancellation = cancelOnSignals();
    return {
        input: (name) => (env(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`) ?? '').trim(),
        env,
        job,
        log: createLog(redactor),
        mask: (secret) => {
            if (secret.length < domain_secret/* SHORTEST_MASK */.SE)
                return;
            for (const form of redactor.add(secret))
                issueCommand('add-mask', {}, form);
        },
        scrub: redactor.scrub,
        setOutput: (name, value) => fileCommand('OUTPUT', prepareKeyValueMessage(name, value)),
        exportVariable: (name, value) => fileCommand('ENV', prepareKeyValueMessage(name, value)),
        saveState: (key, value) => fileCommand('STATE', prepareKeyValueMessage(key, redactor.scrub(value))),
        state: (key) => env(`STATE_${key}`) ?? '',
        appendSummary: (markdown) => appendSummary(redactor.scrub(markdown)),
        send: network.send,
        clock,
        random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes),
        dualStack: (server) => !isIpLiteral(server) && proxyFor(server, proxies) === undefined && bothFamilies(server),
        cancelled: cancellation.signal,
        close: () => {
            network.close();
            cancellation.stop();
        },
    };
}
const clock = {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
        }
        catch {
            // Aborted: the caller looks at the signal itself.
        }
    },
};
function createLog({ scrub }) {
    const safe = (text) => (0,foreign_text/* harmless */.Is)(scrub(text), LONGEST_LINE);
    const block = (text) => text.split('\n').map(safe).join('\n');
    const annotate = (kind) => (title, message) => issueCommand(kind, { title: safe(title) }, block(message));
    const info = (line) => void process.stdout.write(`${block(line)}\n`);
    return {
        info,
        debug: (line) => issueCommand('debug', {}, safe(line)),
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        group: (title, lines) => {
            issueCommand('group', {}, safe(title));
            for (const line of lines)
                info(line);
            issueCommand('endgroup', {}, '');
        },
    };
}
/** Writes to a file of the runner. There is no falling back to commands on stdout: that would print the value. */
function fileCommand(kind, message) {
    try {
        issueFileCommand(kind, message);
    }
    catch (cause) {
        throw unwritable(`GITHUB_${kind}`, cause);
    }
}
function appendSummary(markdown) {
    const path = env('GITHUB_STEP_SUMMARY') ?? '';
    if (path === '')
        return;
    try {
        (0,external_node_fs_namespaceObject.appendFileSync)(path, markdown);
    }
    catch (cause) {
        throw unwritable('GITHUB_STEP_SUMMARY', cause);
    }
}
/** The cause is kept for a debugger and never told: a file system's message may quote what was to be written. */
function unwritable(name, cause) {
    return new errors/* ActionError */.lZ('runner-files', `the file that ${name} names could not be written`, { cause });
}
/** The network stack is loaded by the first request, so that bad inputs are told without it. */
function lazyNetwork(agent, proxy) {
    let opened;
    let close = () => undefined;
    const open = async () => {
        const { createTransport } = await Promise.all(/* import() */[__nccwpck_require__.e(701), __nccwpck_require__.e(323)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5323));
        const transport = createTransport({ userAgent: agent, proxyFor: proxy });
        close = () => transport.close();
        return transport;
    };
    return {
        send: async (request, limits) => {
            opened ??= open();
            return (await opened).send(request, limits);
        },
        close: () => close(),
    };
}
/** The runner sends SIGINT, then SIGTERM; on Windows, Ctrl-C and Ctrl-Break arrive as SIGINT and SIGBREAK. */
function cancelOnSignals() {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const signals = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
    for (const signal of signals)
        process.on(signal, abort);
    return {
        signal: controller.signal,
        stop: () => {
            for (const signal of signals)
                process.off(signal, abort);
        },
    };
}
/** An address is of one family; only a name may have both. */
function isIpLiteral({ hostname }) {
    return (0,external_node_net_.isIP)(hostname.replace(/^\[|\]$/g, '')) !== 0;
}
/** Link-local addresses reach no server, and loopback ones a loopback tenant only. */
function bothFamilies({ hostname }) {
    const loopback = (0,identity/* isLoopbackHost */.cW)(hostname);
    const families = Object.values((0,external_node_os_namespaceObject.networkInterfaces)())
        .flatMap((addresses) => addresses ?? [])
        .filter((each) => each.internal === loopback && !each.address.toLowerCase().startsWith('fe80:'))
        .map((each) => each.family);
    return families.includes('IPv4') && families.includes('IPv6');
}

;// CONCATENATED MODULE: ./build/run.js
/** Tells one story to its end: whatever it throws becomes one annotation and an exit code, and output is never cut off. */


/** Runs a story against the real runner. The exit code is set and not forced: `process.exit()` would lose output. */
async function run(story) {
    const runner = createRunner();
    const fail = (thrown) => {
        const { code, message, hint } = (0,errors/* asActionError */.z6)(thrown);
        runner.log.error(code, `${message}\n${hint}`);
        process.exitCode = 1;
    };
    process.on('uncaughtException', fail);
    try {
        await story(runner);
    }
    catch (thrown) {
        fail(thrown);
    }
    finally {
        runner.close();
    }
}

;// CONCATENATED MODULE: ./build/index.js
/** The stories by name, each loaded when it is told. One bundle holds them all, so that the actions share its rooms. */


/** main of the root action. */
const mint = () => run(async (runner) => (await Promise.all(/* import() */[__nccwpck_require__.e(309), __nccwpck_require__.e(739), __nccwpck_require__.e(486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6486))).mint(runner));
/** post of the actions that mint. With nothing saved there is nothing to do, and nothing more is loaded. */
const cleanUp = () => run(async (runner) => {
    if (runner.state(state_key/* STATE_KEY */.M) === '')
        return;
    await (await Promise.all(/* import() */[__nccwpck_require__.e(309), __nccwpck_require__.e(739), __nccwpck_require__.e(410)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5029))).cleanUp(runner);
});
/** main of bridge/action.yml. */
const rotateBridge = () => run(async (runner) => (await Promise.all(/* import() */[__nccwpck_require__.e(309), __nccwpck_require__.e(739), __nccwpck_require__.e(852)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2852))).rotateBridge(runner));
/** main of revoke/action.yml. */
const revoke = () => run(async (runner) => (await Promise.all(/* import() */[__nccwpck_require__.e(309), __nccwpck_require__.e(739), __nccwpck_require__.e(585)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7585))).revoke(runner));

module.exports = __webpack_exports__;
/******/ })()
;