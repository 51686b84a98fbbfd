"use strict";
exports.id = 486;
exports.ids = [486];
exports.modules = {

/***/ 7262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ createCredential),
/* harmony export */   Ic: () => (/* binding */ revokeCredential),
/* harmony export */   Jc: () => (/* binding */ listCredentials),
/* harmony export */   w_: () => (/* binding */ getCredential)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _net_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1832);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6558);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7867);
/** Service-principal credentials: create, list, read, revoke. */





const MINTER = 'Super Administrator, or owner of this service principal';
const credentialsOf = (servicePrincipalId) => [
    'service_principals',
    servicePrincipalId,
    'credentials',
];
/** Creates a credential. Repeated only when the tenant surely did nothing: no connection, or 429. */
async function createCredential(tenant, request) {
    const api = {
        what: 'mint the credential',
        method: 'POST',
        path: credentialsOf(request.servicePrincipalId),
        body: {
            displayName: request.displayName,
            expires: `${request.lifetime}s`,
            allowSourceCidrs: request.allowSourceCidrs,
            scopedRoles: request.scopedRoles,
            requireDpop: request.requireDpop,
        },
        repeat: 'unless-done',
        needs: MINTER,
    };
    const ending = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(tenant, api);
    const judged = (0,_net_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(ending, api.what);
    if (judged instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return { kind: surelyNotDone(ending) ? 'not-done' : 'unknown', error: judged };
    if (judged.status >= 400)
        return { kind: 'not-done', error: (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x5)(tenant, api, judged) };
    const created = (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)(_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .createdSchema */ .EH, judged, api.what);
    return created instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? { kind: 'unknown', error: created } : { kind: 'done', created };
}
/** Nothing left this machine, or the tenant answered 429. A 408 or 5xx may come from a gateway after the tenant has acted. */
function surelyNotDone(ending) {
    return ending.kind === 'failure' ? !ending.failure.sent : ending.response.status === 429;
}
/** Every credential of a principal, living and expired. */
function listCredentials(tenant, servicePrincipalId) {
    const api = {
        what: 'list the credentials of the service principal',
        method: 'GET',
        path: credentialsOf(servicePrincipalId),
        needs: MINTER,
    };
    return (0,_paging_js__WEBPACK_IMPORTED_MODULE_3__/* .everyPage */ .L)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialListSchema */ .Bb);
}
/** One credential, or `undefined` when the tenant does not know it. */
async function getCredential(tenant, servicePrincipalId, id) {
    const api = {
        what: 'read the credential',
        method: 'GET',
        path: [...credentialsOf(servicePrincipalId), id],
        needs: MINTER,
    };
    const answer = await unlessGone(() => (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .gotCredentialSchema */ .P0));
    return answer?.credential ?? undefined;
}
/** Revokes a credential; false when it was gone already, which is as good. */
async function revokeCredential(tenant, servicePrincipalId, id) {
    const api = {
        what: `revoke credential ${id}`,
        method: 'DELETE',
        path: [...credentialsOf(servicePrincipalId), id],
        needs: MINTER,
    };
    return (await unlessGone(() => (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .emptySchema */ .bN).then(() => true))) ?? false;
}
async function unlessGone(asking) {
    try {
        return await asking();
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && thrown.code === 'not-found')
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listRoles),
/* harmony export */   b: () => (/* binding */ getPrincipal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6558);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7867);
/** Roles of the tenant, and those that a principal holds. */




/** Every role of the tenant. */
function listRoles(tenant) {
    const api = {
        what: 'look up the roles of scoped-roles',
        method: 'GET',
        path: ['iam', 'roles'],
        query: { page_size: '100' },
        needs: 'leave to read roles',
    };
    return (0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .L)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .roleListSchema */ .w6);
}
const principalSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    servicePrincipal: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        displayName: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
        user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            roleIds: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()))),
            status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
        }))),
    }))),
});
/** What the tenant says of a service principal. */
async function getPrincipal(tenant, id) {
    const api = { what: 'read the service principal', method: 'GET', path: ['service_principals', id] };
    const { servicePrincipal } = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(tenant, api, principalSchema);
    return {
        roleIds: servicePrincipal?.user?.roleIds ?? undefined,
        disabled: servicePrincipal?.user?.status === 'DISABLED',
    };
}


/***/ }),

/***/ 8210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourceAddress)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1832);
/** The address from which the tenant sees us. No third party is asked. */


const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    checkedIp: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    allowed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY())),
});
/** Asks the tenant for the source address of this very request (`test-source-ip` without `sourceIp`). */
async function sourceAddress(tenant, question = {}) {
    const api = {
        what: "learn this runner's address from the tenant",
        method: 'POST',
        path: ['settings', 'session', 'test-source-ip'],
        body: question.against === undefined ? {} : { allowCidr: question.against },
        safe: true,
        ...(question.family === undefined ? {} : { family: question.family, repeat: 'never' }),
    };
    const answer = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(tenant, api, schema);
    return { address: answer.checkedIp ?? '', allowed: answer.allowed ?? false };
}


/***/ }),

/***/ 7508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   xQ: () => (/* binding */ hashRepository)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8722);
/**
 * The marker at the end of a display name. It says which invocation of which repository made a credential, so that a lost
 * one can be found, and nobody else's is ever touched.
 */

/** Only the very end of a display name counts, so that a name that looks like a marker stays a name. */
const MARKER = /\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/;
/** The longest display name that is sent; the API documents none, and the web page of C1 cuts long ones. */
const LONGEST_NAME = 160;
function formatMarker(marker) {
    return `[c1e1.${marker.repository}.${marker.runId}.${marker.runAttempt}.${marker.nonce}]`;
}
/** The marker that a display name ends with, if it ends with one. */
function parseMarker(displayName) {
    const { repository, runId, runAttempt, nonce } = MARKER.exec(displayName)?.groups ?? {};
    if (repository === undefined || runId === undefined || runAttempt === undefined || nonce === undefined) {
        return undefined;
    }
    return { repository, runId, runAttempt, nonce };
}
/** A display name that people read, cut to leave room, and the marker behind it. */
function markedName(name, marker) {
    return `${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .Is)(name, LONGEST_NAME - marker.length - 1).trim()} ${marker}`;
}
/** SHA-256 of the repository's address as 16 characters of base64url. The address names the GitHub server too (GHES). */
async function hashRepository(address) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
    return Buffer.from(digest).toString('base64url').slice(0, 16);
}


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseState),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   lN: () => (/* binding */ formatState)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);
/** What main leaves for post: which credential to take away. Ids and markers only, never a secret or an address. */


const id = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((text) => text === '' || (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isId */ .eQ)(text)));
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['service-principal', 'bridge']),
    ownerId: id,
    /** Random parts of the markers of every create that was begun. */
    markers: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[\w-]{22}$/))).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(8)),
    /** A bridge's rotation was begun and its outcome is not in this entry. */
    pending: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** The bridge's active credential before the rotation; empty for none. */
    previousId: id,
    /** The credential that was created and is alive as far as main knows; empty when there is none. */
    credentialId: id,
    expiresAt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(40)),
    /** Whether post takes the credential away. */
    revoke: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Whether post also removes this repository's expired leftovers. */
    cleanup: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** State that gives post nothing to do. */
const NOTHING = {
    version: 1,
    owner: 'service-principal',
    ownerId: '',
    markers: [],
    pending: false,
    previousId: '',
    credentialId: '',
    expiresAt: '',
    revoke: true,
    cleanup: false,
};
function formatState(state) {
    return JSON.stringify(state);
}
/** State as it was saved; `undefined` when it is absent, cut or forged beyond recognition. */
function parseState(text) {
    try {
        const parsed = schema.safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ defaultName),
/* harmony export */   n6: () => (/* binding */ repositoryAddress),
/* harmony export */   vt: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var _c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7262);
/* harmony import */ var _domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8722);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7508);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _take_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4194);
/** The one call that must never be repeated blindly. */






/** A second marker is tried once, when nobody can say what became of the first. */
const MOST_CREATES = 2;
/**
 * Creates the credential under a marker that is in the ledger before the request leaves. When its outcome is unknown, what
 * carries the marker is revoked and one more is made under a new marker; post sweeps both markers all the same.
 *
 * @param name what people read in C1, before the marker
 * @throws ActionError `mint-uncertain` when the second outcome is unknown too; or why it was surely not done
 */
async function create(runner, session, ledger, name, request) {
    const repository = await (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .hashRepository */ .xQ)(repositoryAddress(runner.job));
    let doubt;
    for (let round = 1; round <= MOST_CREATES; round++) {
        const nonce = Buffer.from(runner.random(16)).toString('base64url');
        const { runId, runAttempt } = runner.job;
        const marker = (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMarker */ .gJ)({ repository, runId, runAttempt, nonce });
        ledger.record({ markers: [...ledger.entry.markers, nonce] });
        const creation = await (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .createCredential */ .GO)(session.work, { ...request, displayName: (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .markedName */ .QE)(name, marker) });
        if (creation.kind === 'done')
            return creation.created;
        if (creation.kind === 'not-done') {
            ledger.record({ markers: ledger.entry.markers.filter((each) => each !== nonce) });
            throw creation.error;
        }
        doubt = creation.error;
        runner.log.info(`Nobody can say whether the credential was made (${creation.error.message}); looking for it`);
        await revokeLost(runner, session, request.servicePrincipalId, nonce, doubt);
        (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_4__/* .stopIfCancelled */ .F)(runner);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('mint-uncertain', doubt?.message ?? 'could not mint the credential', { cause: doubt });
}
async function revokeLost(runner, session, servicePrincipalId, nonce, doubt) {
    try {
        const found = await (0,_take_back_js__WEBPACK_IMPORTED_MODULE_5__/* .revokeMarked */ .$)(session.cleanup, servicePrincipalId, [nonce]);
        runner.log.info(found === 0 ? 'It is not there' : 'It was there, and is revoked');
    }
    catch (thrown) {
        const { message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asActionError */ .z6)(thrown);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('mint-uncertain', `${doubt.message}; then ${message}`, { cause: thrown });
    }
}
/** Where the repository lives; by id, because a name can change hands. */
function repositoryAddress(job) {
    return `${job.serverUrl} ${job.repositoryId || job.repository}`;
}
/** The default name: repository, workflow, job and run, as far as they are known. */
function defaultName(job) {
    const parts = [job.repository, job.workflow, job.job].filter((part) => part !== '').map((part) => (0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(part, 40));
    return `${parts.join(' / ')} #${job.runId}`;
}


/***/ }),

/***/ 5490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _domain_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6769);
/* harmony import */ var _domain_state_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1607);
/** What this invocation has begun, written down for post before and after it happens. */


/**
 * Opens the ledger and saves an empty entry: from then on no value of that key planted by another step can reach post,
 * because the runner lets saved state win.
 */
function openLedger(runner) {
    let entry = _domain_state_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const record = (change) => {
        entry = { ...entry, ...change };
        runner.saveState(_domain_state_key_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_KEY */ .M, (0,_domain_state_js__WEBPACK_IMPORTED_MODULE_0__/* .formatState */ .lN)(entry));
    };
    runner.saveState(_domain_state_key_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_KEY */ .M, '');
    return {
        get entry() {
            return entry;
        },
        record,
    };
}


/***/ }),

/***/ 6486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mint: () => (/* binding */ mint)
});

// EXTERNAL MODULE: ./build/domain/cidr.js
var cidr = __webpack_require__(2812);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/domain/result.js
var result = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/domain/cidr-grant.js


const MOST_TOLD = 8;
/**
 * Whether the tenant granted exactly the source ranges that were asked for.
 *
 * Good when both lists cover the same addresses, however either is cut up; the value is the granted set, merged. An empty
 * `asked` means any address, and then only an empty or absent grant will do: a narrower one would not work where it is
 * needed. Otherwise an empty grant is the widest of all. The error begins with its kind: `none`, `unreadable`, `wider`
 * or `missing`, and is harmless in a log.
 */
function judgeCidrs(asked, granted) {
    const wanted = (0,cidr/* mergeCidrs */.YS)(asked);
    const entries = granted ?? [];
    if (entries.length === 0) {
        if (wanted.length === 0)
            return (0,result.ok)([]);
        return (0,result/* err */._)(`none: no source range was granted, so the credential works from anywhere; asked ${listed(wanted)}`);
    }
    const parsed = [];
    for (const entry of entries) {
        const range = (0,cidr/* parseCidr */.GN)(entry);
        if (!range.ok)
            return (0,result/* err */._)(`unreadable: ${range.error}`);
        parsed.push(range.value);
    }
    const got = (0,cidr/* mergeCidrs */.YS)(parsed);
    if (wanted.length === 0)
        return (0,result/* err */._)(`missing: asked any address, got only ${listed(got)}`);
    const beyond = outside(got, wanted);
    if (beyond.length > 0)
        return (0,result/* err */._)(`wider: ${listed(beyond)} was granted; asked ${listed(wanted)}`);
    const missing = outside(wanted, got);
    if (missing.length > 0)
        return (0,result/* err */._)(`missing: ${listed(missing)} was asked; got ${listed(got)}`);
    return (0,result.ok)(got);
}
/** Those of `list` that no range of the merged `cover` holds whole. */
function outside(list, cover) {
    return list.filter((range) => !cover.some((outer) => (0,cidr/* contains */.gR)(outer, range)));
}
/** Formatted ranges need no cleaning, only a bound: a grant may be of any length. */
function listed(ranges) {
    const shown = ranges.slice(0, MOST_TOLD).map(cidr/* formatCidr */.mG).join(', ');
    return ranges.length > MOST_TOLD ? `${shown} and ${ranges.length - MOST_TOLD} more` : shown;
}

// EXTERNAL MODULE: ./build/domain/foreign-text.js
var foreign_text = __webpack_require__(8722);
// EXTERNAL MODULE: ./build/domain/identity.js
var identity = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/domain/secret.js
var domain_secret = __webpack_require__(2610);
;// CONCATENATED MODULE: ./build/domain/grant.js
/** Whether a credential came out as it was asked for. Fails closed: what is not said to be right is wrong. */






/** How much longer than asked a credential may live, in seconds: the tenant may stamp creation and expiry apart. */
const LIFETIME_TOLERANCE_S = 60;
/** Every mismatch; none means that the credential may be handed on. */
function judgeGrant(asked, granted, secret) {
    if (granted === null || granted === undefined) {
        return [{ field: 'credential', asked: 'a credential', got: 'none in the answer' }];
    }
    return [
        judgeSecret(secret),
        judgeId(granted.id),
        judgeClientId(asked, granted.clientId),
        judgeOwner(asked, granted.servicePrincipalId),
        judgeLifetime(asked, granted),
        judgeSources(asked, granted.allowSourceCidrs),
        judgeRoles(asked, granted.scopedRoleIds),
        judgeDpop(asked, granted.requireDpop),
    ].filter((each) => each !== undefined);
}
function judgeSecret(secret) {
    if (secret.length >= domain_secret/* SHORTEST_MASK */.SE && secret.trim() === secret)
        return undefined;
    const got = secret === '' ? 'none in the answer' : 'one that is too short, or has spaces, so that it can not be masked';
    return { field: 'client secret', asked: 'a secret', got };
}
function judgeId(id) {
    if ((0,identity/* isId */.eQ)(id))
        return undefined;
    return { field: 'id', asked: 'an id by which it can be revoked', got: (0,foreign_text/* quote */.hD)(id) };
}
function judgeClientId(asked, text) {
    const parsed = (0,identity/* parseClientId */.Q0)(text);
    const field = 'client id';
    if (!parsed.ok || parsed.value.kind !== 'spc')
        return { field, asked: 'a client id that ends in /spc', got: (0,foreign_text/* quote */.hD)(text) };
    const host = parsed.value.host.replace(/:\d+$/, '');
    if (asked.hosts.length === 0 || asked.hosts.includes(host))
        return undefined;
    return { field, asked: `one of ${asked.hosts.join(' or ')}`, got: (0,foreign_text/* quote */.hD)(text) };
}
function judgeOwner(asked, got) {
    if (got === asked.servicePrincipalId)
        return undefined;
    return { field: 'service principal', asked: asked.servicePrincipalId, got: (0,foreign_text/* quote */.hD)(got) };
}
/** By the tenant's own two stamps, never the runner's clock. */
function judgeLifetime(asked, granted) {
    const field = 'lifetime';
    const wanted = `at most ${(0,duration/* formatDuration */.a3)(asked.lifetime)}`;
    const created = timestamp(granted.createdAt);
    const expires = timestamp(granted.expiresAt);
    if (expires === undefined)
        return { field, asked: wanted, got: `no readable expiry (${(0,foreign_text/* quote */.hD)(granted.expiresAt)})` };
    if (created === undefined)
        return { field, asked: wanted, got: `no readable creation time (${(0,foreign_text/* quote */.hD)(granted.createdAt)})` };
    const seconds = Math.ceil((expires - created) / 1000);
    if (seconds <= 0)
        return { field, asked: wanted, got: 'an expiry before its creation' };
    if (seconds <= asked.lifetime + LIFETIME_TOLERANCE_S)
        return undefined;
    return { field, asked: wanted, got: (0,duration/* formatDuration */.a3)(seconds) };
}
/** RFC 3339 with a zone; nanoseconds are fine, a bare local time is not. */
function timestamp(text) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(text))
        return undefined;
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
}
function judgeSources(asked, granted) {
    const judged = judgeCidrs(asked.cidrs, granted);
    if (judged.ok)
        return undefined;
    const wanted = asked.cidrs.length === 0 ? 'any address' : asked.cidrs.map(cidr/* formatCidr */.mG).join(', ');
    return { field: 'source addresses', asked: wanted, got: judged.error };
}
/** An empty list means all roles of the principal, so it is a subset of nothing but "all". */
function judgeRoles(asked, granted) {
    if (asked.roleIds.length === 0)
        return undefined;
    const got = granted ?? [];
    const field = 'roles';
    const wanted = asked.roleIds.join(', ');
    if (got.length === 0)
        return { field, asked: wanted, got: 'all roles of the principal' };
    const foreign = got.filter((id) => !asked.roleIds.includes(id));
    return foreign.length === 0 ? undefined : { field, asked: wanted, got: got.map((id) => (0,foreign_text/* quote */.hD)(id)).join(', ') };
}
function judgeDpop(asked, got) {
    if ((got ?? false) === asked.requireDpop)
        return undefined;
    const words = (value) => (value ? 'must prove possession' : 'works without proof');
    return { field: 'proof of possession', asked: words(asked.requireDpop), got: words(!asked.requireDpop) };
}

// EXTERNAL MODULE: ./build/domain/inputs.js + 1 modules
var domain_inputs = __webpack_require__(7313);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/steps/budget.js
var steps_budget = __webpack_require__(290);
// EXTERNAL MODULE: ./build/steps/cancellation.js
var cancellation = __webpack_require__(800);
// EXTERNAL MODULE: ./build/steps/create.js
var create = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/steps/ledger.js
var steps_ledger = __webpack_require__(5490);
// EXTERNAL MODULE: ./build/steps/mint-receipt.js
var mint_receipt = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/steps/prepare.js
var prepare = __webpack_require__(7488);
// EXTERNAL MODULE: ./build/steps/publish.js
var publish = __webpack_require__(792);
// EXTERNAL MODULE: ./build/c1/roles.js
var c1_roles = __webpack_require__(5741);
;// CONCATENATED MODULE: ./build/steps/scoped-roles.js



/** How many candidates an error lists. */
const MOST_CANDIDATES = 20;
/**
 * Looks up ids or names. Nothing is asked of the tenant when no role is named.
 *
 * @throws ActionError `role-unknown` that lists every entry which matches no role, or several
 */
async function scopedRoles(runner, tenant, servicePrincipalId, entries) {
    if (entries.length === 0)
        return { ids: [], names: [] };
    // What the principal holds only serves a warning, so that a client which may not read it can still mint.
    const held = (0,c1_roles/* getPrincipal */.b)(tenant, servicePrincipalId)
        .then(({ roleIds }) => roleIds)
        .catch(() => undefined);
    const roles = (await (0,c1_roles/* listRoles */.O)(tenant)).filter((role) => role.id !== '');
    const matches = entries.map((entry) => match(roles, entry));
    const problems = matches.flatMap((each) => (each.ok ? [] : [each.problem]));
    if (problems.length > 0)
        throw new errors/* ActionError */.lZ('role-unknown', `scoped-roles: ${problems.join('; ')}`);
    const found = [...new Set(matches.flatMap((each) => (each.ok ? [each.role] : [])))];
    warnOfRolesNotHeld(runner, found, await held);
    return { ids: found.map((role) => role.id), names: found.map((role) => (0,foreign_text/* quote */.hD)(nameOf(role))) };
}
/** An id wins over a name, and a name in exact spelling over one in another case. */
function match(roles, entry) {
    const lower = entry.toLowerCase();
    const tries = [
        roles.filter((role) => role.id === entry),
        roles.filter((role) => role.name === entry || role.displayName === entry),
        roles.filter((role) => role.name.toLowerCase() === lower || role.displayName.toLowerCase() === lower),
    ];
    const hits = tries.find((each) => each.length > 0) ?? [];
    const [role] = hits;
    if (role === undefined)
        return { ok: false, problem: `${(0,foreign_text/* quote */.hD)(entry)} is no role; there are ${candidates(roles)}` };
    if (hits.length > 1)
        return { ok: false, problem: `${(0,foreign_text/* quote */.hD)(entry)} may be ${candidates(hits)}; use the id` };
    return { ok: true, role };
}
function candidates(roles) {
    const shown = roles.slice(0, MOST_CANDIDATES).map((role) => `${(0,foreign_text/* quote */.hD)(nameOf(role))} (id ${(0,foreign_text/* quote */.hD)(role.id)})`);
    const more = roles.length - shown.length;
    if (shown.length === 0)
        return 'none that this client can see';
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function nameOf(role) {
    return role.displayName || role.name || role.id;
}
function warnOfRolesNotHeld(runner, roles, held) {
    if (held === undefined)
        return;
    const lacking = roles.filter((role) => !held.includes(role.id));
    if (lacking.length === 0)
        return;
    const names = lacking.map((role) => (0,foreign_text/* quote */.hD)(nameOf(role))).join(', ');
    runner.log.warning('Role not held', `The service principal does not hold ${names}: the credential will not have it either.`);
}

// EXTERNAL MODULE: ./build/steps/sign-in.js + 1 modules
var sign_in = __webpack_require__(4086);
// EXTERNAL MODULE: ./build/c1/source-address.js
var source_address = __webpack_require__(8210);
// EXTERNAL MODULE: ./build/domain/allow-source-cidrs.js
var allow_source_cidrs = __webpack_require__(9);
;// CONCATENATED MODULE: ./build/steps/source-ranges.js






/** How long a second address family may take to answer, in ms: a machine with broken IPv6 must not hold the job up. */
const SECOND_FAMILY_MS = 3_000;
/**
 * The ranges to ask for, merged; empty for any address.
 *
 * @throws ActionError `address-unknown` when the runner's address is wanted and can't be learned; nothing weaker is assumed
 */
async function sourceRanges(runner, tenant, allow) {
    const wanted = allow.kind === 'ranges' && allow.runner !== undefined;
    const addresses = wanted ? await runnerAddresses(runner, tenant) : [];
    const resolved = (0,allow_source_cidrs/* resolveRunner */.N)(allow, addresses);
    if (!resolved.ok)
        throw new errors/* ActionError */.lZ('address-unknown', resolved.error);
    if (wanted)
        runner.log.info(`This runner is seen from ${addresses.map((each) => (0,cidr/* formatCidr */.mG)(each)).join(' and ')}`);
    return resolved.value;
}
/** One address, or one of each family where the machine has both and no proxy stands between. */
async function runnerAddresses(runner, tenant) {
    if (!runner.dualStack(tenant.server))
        return [await askAddress(tenant)];
    const { context } = tenant;
    const deadline = Math.min(context.deadline, context.clock.elapsed() + SECOND_FAMILY_MS);
    const brief = { ...tenant, context: { ...context, deadline } };
    const families = await Promise.allSettled([askAddress(brief, 4), askAddress(brief, 6)]);
    const seen = families.filter((each) => each.status === 'fulfilled').map((each) => each.value);
    return seen.length > 0 ? seen : [await askAddress(tenant)];
}
async function askAddress(tenant, family) {
    const { address } = await ask(tenant, family);
    const parsed = (0,cidr/* parseAddress */.or)(address);
    if (!parsed.ok)
        throw new errors/* ActionError */.lZ('address-unknown', `the tenant named no usable address for this runner: ${parsed.error}`);
    const scope = (0,cidr/* scopeOf */.Od)(parsed.value);
    if (scope !== 'global' && !(0,identity/* isLoopbackHost */.cW)(tenant.server.hostname)) {
        const message = `the tenant says that this runner comes from ${(0,foreign_text/* quote */.hD)(address)}, a ${scope} address that no request over the internet has`;
        throw new errors/* ActionError */.lZ('address-unknown', message);
    }
    return parsed.value;
}
async function ask(tenant, family) {
    try {
        return await (0,source_address/* sourceAddress */.u)(tenant, family === undefined ? {} : { family });
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ActionError */.lZ) || !['forbidden', 'not-found', 'request-refused'].includes(thrown.code))
            throw thrown;
        throw new errors/* ActionError */.lZ('address-unknown', thrown.message, {
            cause: thrown,
            hint: 'Let the client that signs in call test-source-ip, or list the egress addresses in `allow-source-cidrs`. ' +
                'The action did not fall back to an unpinned credential: that would be broader than asked.',
        });
    }
}

// EXTERNAL MODULE: ./build/steps/take-back.js
var take_back = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/steps/verify.js
var verify = __webpack_require__(566);
;// CONCATENATED MODULE: ./build/steps/mint.js



















/** Mints a service-principal credential and hands it to the later steps. */
async function mint(runner) {
    const ledger = (0,steps_ledger/* openLedger */.a)(runner);
    const prepared = await (0,prepare/* prepare */.iA)(runner, domain_inputs/* readMintInputs */.U1);
    if (prepared.kind === 'skipped')
        return runner.setOutput('minted', 'false');
    const { access, inputs, timeoutMs } = prepared;
    const budget = (0,steps_budget/* openBudget */.a)(runner, timeoutMs);
    const session = await (0,sign_in/* signIn */.Jv)(runner, budget, access);
    const [cidrs, roles] = await Promise.all([
        sourceRanges(runner, session.work, inputs['allow-source-cidrs']),
        scopedRoles(runner, session.work, inputs['service-principal-id'], inputs['scoped-roles']),
    ]);
    (0,cancellation/* stopIfCancelled */.F)(runner);
    const plan = { inputs, server: access.server, session, cidrs, roles };
    ledger.record({
        ownerId: inputs['service-principal-id'],
        revoke: inputs.revoke,
        cleanup: inputs['cleanup-expired'],
    });
    const created = await (0,create/* create */.vt)(runner, session, ledger, inputs['display-name'] || (0,create/* defaultName */.Z2)(runner.job), {
        servicePrincipalId: inputs['service-principal-id'],
        lifetime: inputs.ttl,
        allowSourceCidrs: cidrs.map(cidr/* formatCidr */.mG),
        scopedRoles: roles.ids,
        requireDpop: inputs['require-dpop'],
    });
    if (created.clientSecret.length >= domain_secret/* SHORTEST_MASK */.SE)
        runner.mask(created.clientSecret);
    const minted = await handOver(runner, ledger, plan, created);
    (0,mint_receipt/* writeMintReceipt */.A)(runner, { ...minted, session, server: access.server, roles, revoke: inputs.revoke });
}
/** From a created credential to published outputs. Whatever fails on the way revokes it at once. */
async function handOver(runner, ledger, plan, created) {
    try {
        const { credential } = created;
        if (credential && (0,identity/* isId */.eQ)(credential.id)) {
            ledger.record({ credentialId: credential.id, expiresAt: credential.expiresAt.slice(0, 40) });
        }
        (0,cancellation/* stopIfCancelled */.F)(runner);
        const granted = checkGrant(plan, created);
        const { inputs } = plan;
        runner.log.info(`Minted ${granted.id} for ${(0,duration/* formatDuration */.a3)(inputs.ttl)}, to be used from ${placesOf(plan.cidrs)}`);
        const token = shouldVerify(inputs) ? await tryOut(runner, plan, granted, created.clientSecret) : undefined;
        (0,cancellation/* stopIfCancelled */.F)(runner);
        mint_publish(runner, plan, granted, created.clientSecret, inputs['with-access-token'] ? token : undefined);
        return { credential: granted, verified: token !== undefined };
    }
    catch (thrown) {
        const outcome = await (0,take_back/* takeBack */.zH)(runner, plan.session.cleanup, ledger);
        const { code, message, hint } = (0,errors/* asActionError */.z6)(thrown);
        throw new errors/* ActionError */.lZ(code, `${message}\n${outcome}`, { hint, cause: thrown });
    }
}
function checkGrant({ inputs, server, session, cidrs, roles }, created) {
    const asked = {
        servicePrincipalId: inputs['service-principal-id'],
        lifetime: inputs.ttl,
        cidrs,
        roleIds: roles.ids,
        requireDpop: inputs['require-dpop'],
        hosts: hostsOf(server, session.clientId),
    };
    const mismatches = judgeGrant(asked, created.credential, created.clientSecret);
    if (mismatches.length > 0 || !created.credential)
        throw grantMismatch(mismatches);
    return created.credential;
}
function grantMismatch(mismatches) {
    const lines = mismatches.map(({ field, asked, got }) => `${field}: asked ${asked}; got ${got}`);
    return new errors/* ActionError */.lZ('grant-mismatch', ['the credential is not what was asked for', ...lines].join('\n'));
}
/** Hosts that the new client id may name: the server's, and that of the client that signed in. Loopback tenants may be called anything. */
function hostsOf(server, clientId) {
    if ((0,identity/* isLoopbackHost */.cW)(server.hostname))
        return [];
    const own = (0,identity/* parseClientId */.Q0)(clientId);
    const hosts = own.ok ? [server.hostname, own.value.host.replace(/:\d+$/, '')] : [server.hostname];
    return [...new Set(hosts)];
}
/** `auto`: when the credential should work from here. A token that is to be handed on has to be got in any case. */
function shouldVerify(inputs) {
    if (inputs['with-access-token'] || inputs.verify === 'true')
        return true;
    const allow = inputs['allow-source-cidrs'];
    return inputs.verify === 'auto' && (allow.kind === 'any' || allow.runner !== undefined);
}
async function tryOut(runner, plan, { clientId, servicePrincipalId }, secret) {
    const { server, session, inputs } = plan;
    const token = await (0,verify/* verify */.MX)(runner, session.work.context, { clientId, secret, requireDpop: inputs['require-dpop'], audience: server.hostname, server: server.url }, (0,verify/* principalDiagnosis */.Wf)(session.work, servicePrincipalId, plan.cidrs.map(cidr/* formatCidr */.mG)));
    runner.log.info('Verified: the credential gets a token from this runner');
    return token;
}
function mint_publish(runner, plan, credential, clientSecret, token) {
    const accessToken = token?.value.reveal() ?? '';
    const lifetime = token?.expiresIn;
    const handover = {
        clientId: credential.clientId,
        clientSecret,
        credentialId: credential.id,
        expiresAt: credential.expiresAt,
        server: plan.server,
        more: {
            'allow-source-cidrs': plan.cidrs.map(cidr/* formatCidr */.mG).join('\n'),
            'access-token': accessToken,
            'access-token-expires-at': lifetime === undefined ? '' : new Date(runner.clock.now() + lifetime * 1000).toISOString(),
        },
    };
    (0,publish/* publishOutputs */.e)(runner, handover);
    if (plan.inputs['export-env'])
        (0,publish/* exportForTools */.b)(runner, handover, accessToken);
}
function placesOf(cidrs) {
    return cidrs.length === 0 ? 'any address' : cidrs.map(cidr/* formatCidr */.mG).join(', ');
}


/***/ }),

/***/ 792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ exportForTools),
/* harmony export */   e: () => (/* binding */ publishOutputs)
/* harmony export */ });
/** Sets the outputs; `minted` comes last, when all others are there. */
function publishOutputs(runner, handover) {
    const outputs = {
        'client-id': handover.clientId,
        'client-secret': handover.clientSecret,
        'credential-id': handover.credentialId,
        'expires-at': handover.expiresAt,
        'server-url': handover.server.url.origin,
        ...handover.more,
        minted: 'true',
    };
    for (const [name, value] of Object.entries(outputs))
        runner.setOutput(name, value);
}
/** Variables that C1's tools read before client credentials, so that a left-over value would win over ours. */
const SHADOWS = ['CONDUCTORONE_ACCESS_TOKEN', 'CONDUCTORONE_OIDC_TOKEN'];
/** Variables that send the tools to a tenant of their own. */
const DETOURS = ['CONDUCTORONE_SERVER_URL', 'CONDUCTORONE_TENANT_DOMAIN'];
/** Exports what the Terraform provider, Cone and the SDKs read, and warns of what would shadow it. */
function exportForTools(runner, handover, accessToken) {
    const variables = {
        CONDUCTORONE_CLIENT_ID: handover.clientId,
        CONDUCTORONE_CLIENT_SECRET: handover.clientSecret,
    };
    if (handover.server.overridden)
        variables['CONDUCTORONE_SERVER_URL'] = handover.server.url.origin;
    if (accessToken !== '')
        variables['CONDUCTORONE_ACCESS_TOKEN'] = accessToken;
    const planted = [...SHADOWS, ...DETOURS].filter((name) => !(name in variables) && (runner.env(name) ?? '') !== '');
    for (const [name, value] of Object.entries(variables))
        runner.exportVariable(name, value);
    if (planted.length === 0)
        return;
    runner.log.warning('Variables shadow the credential', `${planted.join(' and ')} ${planted.length === 1 ? 'is' : 'are'} set already, and C1's tools read ${planted.length === 1 ? 'it' : 'them'} first. ` +
        'Unset what an earlier step or the workflow left there, or the exported credential will not be used.');
}


/***/ }),

/***/ 4194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ revokeMarked),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* unused harmony export markedWith */
/* harmony import */ var _c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7262);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7508);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);



/** Credentials of a list that carry one of the markers, by its unguessable part. */
function markedWith(list, nonces) {
    return list.filter((each) => each.id !== '' && nonces.includes((0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarker */ .gY)(each.displayName)?.nonce ?? ''));
}
/** Revokes whatever carries the markers; answers how many there were. */
async function revokeMarked(tenant, servicePrincipalId, nonces) {
    const found = markedWith(await (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .listCredentials */ .Jc)(tenant, servicePrincipalId), nonces);
    await Promise.all(found.map((each) => (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeCredential */ .Ic)(tenant, servicePrincipalId, each.id)));
    return found.length;
}
/**
 * Revokes what this invocation has created, after something failed. Never throws: what could not be done stays in the
 * ledger for post, and the answer is a sentence for the error that is being told.
 */
async function takeBack(runner, tenant, ledger) {
    const { ownerId, credentialId, markers } = ledger.entry;
    try {
        if (credentialId !== '')
            await (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeCredential */ .Ic)(tenant, ownerId, credentialId);
        else
            await revokeMarked(tenant, ownerId, markers);
    }
    catch (thrown) {
        const { message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asActionError */ .z6)(thrown);
        return `The credential could not be revoked yet (${message}); the end of the job tries again.`;
    }
    try {
        ledger.record({ credentialId: '' });
    }
    catch (thrown) {
        // Post will find it gone, which is fine.
        runner.log.debug((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asActionError */ .z6)(thrown).message);
    }
    return 'The credential was revoked.';
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   Wf: () => (/* binding */ principalDiagnosis),
/* harmony export */   tg: () => (/* binding */ bridgeDiagnosis)
/* harmony export */ });
/* harmony import */ var _c1_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5741);
/* harmony import */ var _c1_source_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8210);
/* harmony import */ var _domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8722);
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2610);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9984);
/* harmony import */ var _oauth_grants_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1085);
/* harmony import */ var _oauth_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1602);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(800);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4086);









const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 4_000;
/**
 * Exchanges the credential for a token, waiting out propagation inside the budget.
 *
 * @throws ActionError `verify-failed` with the cause that is likely
 */
async function verify(runner, context, candidate, diagnose) {
    const prover = candidate.requireDpop ? await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_7__/* .newProver */ .zN)(runner) : undefined;
    for (let attempt = 1;; attempt++) {
        const answer = await (0,_oauth_token_js__WEBPACK_IMPORTED_MODULE_5__/* .requestToken */ .F)(context, {
            server: candidate.server,
            grant: grantOf(runner, candidate),
            what: 'get a token with the new credential',
            mask: runner.mask,
            ...(prover === undefined ? {} : { proof: prover.atTokenEndpoint }),
        });
        if (answer.kind === 'token')
            return answer.token;
        const final = await diagnose(answer);
        const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
        if (final !== undefined || context.clock.elapsed() + wait >= context.deadline) {
            const cause = final ?? 'the tenant still does not know it; it may need longer than `timeout` allows';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('verify-failed', `the new credential got no token (${(0,_sign_in_js__WEBPACK_IMPORTED_MODULE_7__/* .wordsOf */ .Z9)(answer)}): ${cause}`);
        }
        runner.log.debug(`not accepted yet, trying again in ${wait} ms`);
        await context.clock.sleep(wait, context.cancelled);
        (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .stopIfCancelled */ .F)(runner);
    }
}
/** A secret that holds a key signs; any other goes into the body. */
function grantOf(runner, { clientId, secret, audience }) {
    const key = (0,_domain_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigningKey */ .UG)(secret);
    return key.ok
        ? (0,_oauth_grants_js__WEBPACK_IMPORTED_MODULE_8__/* .signedAssertionGrant */ .bU)(clientId, key.value, audience, (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_7__/* .assertionWorld */ .hq)(runner))
        : (0,_oauth_grants_js__WEBPACK_IMPORTED_MODULE_8__/* .clientSecretGrant */ .MH)(clientId, new _domain_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh(secret));
}
/** The likely causes for a service-principal credential, asked of the tenant with the session that minted it. */
function principalDiagnosis(tenant, servicePrincipalId, cidrs) {
    return async (answer) => {
        if (mentionsDpop(answer))
            return 'the tenant wants proof of possession; set `require-dpop: true` or change its policy';
        const [source, principal] = await Promise.all([
            cidrs.length === 0 ? undefined : orUndefined((0,_c1_source_address_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceAddress */ .u)(tenant, { against: cidrs })),
            orUndefined((0,_c1_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .getPrincipal */ .b)(tenant, servicePrincipalId)),
        ]);
        if (principal?.disabled === true)
            return 'the service principal is disabled';
        if (source?.allowed === false && source.address !== '') {
            return `this runner comes from ${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source.address)}, which is not in ${cidrs.join(', ')}`;
        }
        return undefined;
    };
}
/** A bridge has no source ranges and no roles; only waiting helps. */
const bridgeDiagnosis = (answer) => Promise.resolve(mentionsDpop(answer) ? 'the tenant wants proof of possession, which bridges do not have' : undefined);
function mentionsDpop(answer) {
    return /dpop/i.test(answer.error) || /\bdpop\b/i.test(answer.description);
}
/** A diagnosis that can't be made must not hide the failure that it was to explain. */
async function orUndefined(asking) {
    try {
        return await asking;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;