"use strict";
exports.id = 323;
exports.ids = [323];
exports.modules = {

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

/***/ 5323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTransport: () => (/* binding */ createTransport)
});

// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/client.js
var client = __webpack_require__(3701);
var client_default = /*#__PURE__*/__webpack_require__.n(client);
// EXTERNAL MODULE: ./build/net/http.js
var http = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/net/failure.js
/** What an exception of the network stack means for a person and for a create. */

/** Codes of a proxy that was reached, or not, in undici's spelling. */
const PROXY_CODES = new Set(['UND_ERR_PRX_CONN', 'UND_ERR_PRX_TLS']);
/** OpenSSL's and Node's names for a certificate that can't be trusted, or a handshake that failed. */
const TLS_CODE = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA)/;
const UNREACHABLE = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EADDRNOTAVAIL',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/**
 * A failure with its kind. The message is made of the code alone: texts of the network stack quote addresses and bytes that
 * others chose.
 *
 * @param sent whether the request was begun on the wire
 */
function failureOf(error, sent) {
    const codes = codesOf(error);
    return new http/* NetworkFailure */.pM(kindOf(error, codes, sent), sent, codes[0] ?? 'unknown network error', error);
}
function kindOf(error, codes, sent) {
    // undici tells a proxy's refusal of CONNECT in words only: "Proxy response (407) !== 200 when HTTP Tunneling".
    const refusedByProxy = error instanceof Error && error.message.startsWith('Proxy response (');
    if (refusedByProxy || codes.some((code) => PROXY_CODES.has(code)))
        return 'proxy';
    if (codes.some((code) => TLS_CODE.test(code)))
        return 'tls';
    if (codes.some((code) => UNREACHABLE.has(code)))
        return 'unreachable';
    return sent ? 'lost' : 'unreachable';
}
/** Codes of the error, its causes and what an AggregateError holds, outermost first; bounded, for causes can be circular. */
function codesOf(error, depth = 4) {
    if (depth === 0 || !(error instanceof Error))
        return [];
    const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
    const inner = error instanceof AggregateError ? error.errors : [error.cause];
    return [...own, ...inner.flatMap((each) => codesOf(each, depth - 1))];
}

;// CONCATENATED MODULE: ./build/net/transport.js



/** Two requests that change nothing may be in flight on one connection; undici keeps all others alone on it. */
const PIPELINING = 2;
/** Opens nothing until the first request. */
function createTransport(options) {
    const dispatchers = new Map();
    const dispatcherFor = async (request) => {
        const key = `${request.url.origin} ${request.family ?? ''}`;
        const known = dispatchers.get(key);
        if (known !== undefined)
            return known;
        const opened = await transport_open(request, options.proxyFor);
        const raced = dispatchers.get(key);
        if (raced !== undefined)
            return raced;
        dispatchers.set(key, opened);
        return opened;
    };
    return {
        send: async (request, limits) => perform(await dispatcherFor(request), request, limits, options.userAgent),
        close: () => {
            for (const dispatcher of dispatchers.values())
                void dispatcher.destroy();
            dispatchers.clear();
        },
    };
}
async function transport_open(request, proxyFor) {
    const proxied = await openThroughProxy(request.url, proxyFor);
    if (proxied !== undefined)
        return proxied;
    // The whole-attempt timer in `perform` is the time-out; undici's own would only blur what failed.
    const connect = { timeout: 0, ...(request.family === undefined ? {} : { family: request.family }) };
    return new (client_default())(request.url.origin, {
        connect,
        pipelining: PIPELINING,
        headersTimeout: 0,
        bodyTimeout: 0,
        allowH2: false,
    });
}
async function openThroughProxy(url, proxyFor) {
    try {
        const proxy = proxyFor(url);
        if (proxy === undefined)
            return undefined;
        const { openProxied } = await Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 2594));
        return openProxied(proxy);
    }
    catch (cause) {
        throw new http/* NetworkFailure */.pM('proxy', false, 'the proxy variable does not hold a URL', cause);
    }
}
function perform(dispatcher, request, limits, userAgent) {
    return new Promise((resolve, reject) => {
        let sent = false;
        let settled = false;
        let controller;
        let status = 0;
        let headers = {};
        const chunks = [];
        let size = 0;
        const settle = (finish) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            limits.signal?.removeEventListener('abort', onAbort);
            finish();
        };
        const fail = (failure) => {
            settle(() => reject(failure));
            controller?.abort(failure);
        };
        const onAbort = () => fail(new http/* NetworkFailure */.pM('aborted', sent, 'the job was cancelled'));
        const late = () => new http/* NetworkFailure */.pM('timeout', sent, `waited ${(limits.timeoutMs / 1000).toFixed(1)} s`);
        const timer = setTimeout(() => fail(late()), limits.timeoutMs);
        if (limits.signal?.aborted === true)
            return onAbort();
        limits.signal?.addEventListener('abort', onAbort, { once: true });
        dispatcher.dispatch({
            origin: request.url.origin,
            path: `${request.url.pathname}${request.url.search}`,
            method: request.method,
            headers: { 'user-agent': userAgent, accept: 'application/json', ...request.headers },
            body: request.body ?? null,
            idempotent: request.safe,
        }, {
            onRequestStart: (started) => {
                controller = started;
                // Given up while still connecting: aborting here keeps the request off the wire, as `sent: false` promised.
                if (settled)
                    started.abort(new Error('given up before it was sent'));
                else
                    sent = true;
            },
            onResponseStart: (_controller, statusCode, fields) => {
                status = statusCode;
                headers = flat(fields);
            },
            onResponseData: (_controller, chunk) => {
                size += chunk.length;
                if (size > http/* BODY_LIMIT */.Th)
                    fail(new http/* NetworkFailure */.pM('too-large', sent, `reading stopped after ${http/* BODY_LIMIT */.Th} bytes`));
                else
                    chunks.push(chunk);
            },
            onResponseEnd: () => {
                settle(() => resolve({ status, headers, body: Buffer.concat(chunks).toString('utf8') }));
            },
            onResponseError: (_controller, error) => fail(failureOf(error, sent)),
        });
    });
}
function flat(fields) {
    const entries = Object.entries(fields).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]);
    return Object.fromEntries(entries);
}


/***/ })

};
;