"use strict";
exports.id = 410;
exports.ids = [410];
exports.modules = {

/***/ 8086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ rotateBridgeCredential),
/* harmony export */   Hm: () => (/* binding */ statusWord),
/* harmony export */   Hw: () => (/* binding */ revokeBridgeCredential),
/* harmony export */   e1: () => (/* binding */ getBridge),
/* harmony export */   ud: () => (/* binding */ listBridgeCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1832);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6558);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7867);
/** Bridges (tunnels) and their credentials. */




const ROTATOR = 'Connector Administrator, or Super Administrator';
/** Reads a bridge. Throws `not-found` when the tenant does not know it. */
async function getBridge(tenant, id) {
    const api = {
        what: 'read the bridge',
        method: 'GET',
        path: ['iam', 'tunnel', 'bridges', id],
        needs: ROTATOR,
    };
    const { bridge } = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .bridgeSchema */ .XO);
    if (!bridge)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('not-found', `could not read the bridge: the tenant knows no bridge ${id}`);
    return { id, displayName: bridge.displayName, status: statusWord(bridge.appliance?.status ?? '') };
}
/** `TUNNEL_APPLIANCE_STATUS_CONNECTED` and `TUNNEL_CREDENTIAL_STATUS_ACTIVE` without the prefix that proto enums carry. */
function statusWord(status) {
    const word = status.replace(/^TUNNEL_[A-Z]+_STATUS_/, '');
    return word === 'UNSPECIFIED' ? '' : word;
}
/** Every credential of a bridge, active and revoked. */
function listBridgeCredentials(tenant, bridgeId) {
    const api = {
        what: 'list the credentials of the bridge',
        method: 'GET',
        path: ['iam', 'tunnel', 'bridges', bridgeId, 'credentials'],
        needs: ROTATOR,
    };
    return (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .everyPage */ .L)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .bridgeCredentialListSchema */ .QW);
}
/**
 * Mints a credential; whatever was active before is revoked by it. May be repeated for the same reason: a lost answer's
 * credential is revoked by the next.
 */
async function rotateBridgeCredential(tenant, bridgeId) {
    const api = {
        what: 'rotate the credential of the bridge',
        method: 'POST',
        path: ['iam', 'tunnel', 'bridges', bridgeId, 'credentials'],
        body: {},
        needs: ROTATOR,
    };
    const { credential } = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .createdBridgeCredentialSchema */ .wx);
    return credential ?? undefined;
}
/** Revokes a bridge credential; false when it was gone already. */
async function revokeBridgeCredential(tenant, id) {
    const api = {
        what: `revoke bridge credential ${id}`,
        method: 'DELETE',
        path: ['iam', 'tunnel', 'credentials', id],
        needs: ROTATOR,
    };
    try {
        await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(tenant, api, _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .emptySchema */ .bN);
        return true;
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && thrown.code === 'not-found')
            return false;
        throw thrown;
    }
}


/***/ }),

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

/***/ 1924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lostCredentials),
/* harmony export */   X: () => (/* binding */ judgeBridgeGrant)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8722);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2610);
/** Whether a bridge credential came out right, and which one was lost. */



/** States in which a credential is of no use. Others, unknown ones too, are tolerated: the verification tells. */
const DEAD = /_(REVOKED|EXPIRED)$/;
/** Every mismatch; none means that the credential may be handed on. An owner that is not told is not a wrong one here: the path named it. */
function judgeBridgeGrant(bridgeId, granted) {
    const { id, bridgeId: owner, clientId, clientSecret, credentialStatus: status } = granted;
    const client = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClientId */ .Q0)(clientId);
    const mismatches = [
        !(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isId */ .eQ)(id) && { field: 'id', asked: 'an id by which it can be revoked', got: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(id) },
        owner !== '' && owner !== bridgeId && { field: 'bridge', asked: bridgeId, got: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(owner) },
        !(client.ok && client.value.kind === 'tcc') && {
            field: 'client id',
            asked: 'a client id that ends in /tcc',
            got: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(clientId),
        },
        clientSecret.length < _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST_MASK */ .SE && {
            field: 'client secret',
            asked: 'a secret',
            got: 'none that can be masked',
        },
        DEAD.test(status) && { field: 'status', asked: 'active', got: (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(status) },
    ];
    return mismatches.filter((each) => each !== false);
}
/** Ids of credentials that are active now and were not before. A bridge has one active credential at most. */
function lostCredentials(now, previousId) {
    return now
        .filter((each) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isId */ .eQ)(each.id) && each.id !== previousId && !DEAD.test(each.credentialStatus))
        .map((each) => each.id);
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

/***/ 5029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8086);
/* harmony import */ var _c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7262);
/* harmony import */ var _domain_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7313);
/* harmony import */ var _domain_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7508);
/* harmony import */ var _domain_receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3224);
/* harmony import */ var _domain_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6769);
/* harmony import */ var _domain_state_key_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9984);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(290);
/* harmony import */ var _create_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6131);
/* harmony import */ var _lost_bridge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4347);
/* harmony import */ var _mint_receipt_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1954);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7488);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4086);














/** Time of post in ms; its own, for `timeout` is about main. */
const POST_MS = 60_000;
/** Leftovers removed by one job, so that a long neglected principal does not hold it up; the next job goes on. */
const MOST_LEFTOVERS = 20;
/** Takes away what the invocation created. Throws nothing: what it could not do is one warning. */
async function cleanUp(runner) {
    const invocation = (0,_domain_state_js__WEBPACK_IMPORTED_MODULE_5__/* .parseState */ .Bu)(runner.state(_domain_state_key_js__WEBPACK_IMPORTED_MODULE_12__/* .STATE_KEY */ .M));
    if (invocation === undefined) {
        runner.log.warning('C1 credential not cleaned up', 'The state that main saved can not be read: look for this run in C1.');
        return;
    }
    if (nothingToDo(invocation))
        return;
    try {
        const tenant = await enter(runner);
        const outcome = invocation.owner === 'bridge'
            ? await revokeBridge(tenant, invocation)
            : await revokeForPrincipal(runner, tenant, invocation);
        tell(runner, invocation, outcome);
    }
    catch (thrown) {
        const { message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .asActionError */ .z6)(thrown);
        runner.log.warning('C1 credential not cleaned up', `${message}\n${fateOf(invocation)}\n${hint}`);
    }
}
function nothingToDo({ credentialId, markers, pending, revoke, cleanup, owner }) {
    if (owner === 'bridge')
        return credentialId === '' ? !pending : !revoke;
    const onlyOurs = markers.length === 0 || (markers.length === 1 && credentialId !== '' && !revoke);
    return onlyOurs && !cleanup;
}
/** Signs in with the inputs as the runner gives them anew. */
async function enter(runner) {
    (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .maskInputs */ .aY)(runner);
    (0,_prepare_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseInsecureTls */ .SQ)(runner);
    const problems = [];
    const { access } = (0,_domain_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAccess */ .zS)(runner.input, problems);
    if (access === undefined) {
        const lines = problems.map(({ input, message }) => `${input}: ${message}`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ('invalid-inputs', ['the inputs at the end of the job do not allow to sign in', ...lines].join('\n'));
    }
    const session = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_11__/* .signIn */ .Jv)(runner, (0,_budget_js__WEBPACK_IMPORTED_MODULE_13__/* .openBudget */ .a)(runner, POST_MS), access);
    return session.work;
}
async function revokeBridge(tenant, invocation) {
    const { credentialId, ownerId, previousId } = invocation;
    if (credentialId === '') {
        return { revoked: await (0,_lost_bridge_js__WEBPACK_IMPORTED_MODULE_8__/* .revokeLostOf */ .A)(tenant, ownerId, previousId), leftovers: 0, lastUsedAt: undefined };
    }
    await (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeBridgeCredential */ .Hw)(tenant, credentialId);
    return { revoked: [credentialId], leftovers: 0, lastUsedAt: undefined };
}
/** With nothing to look for there is nothing to list, and revoking by id is all. */
async function revokeForPrincipal(runner, tenant, invocation) {
    const { ownerId, credentialId, markers, revoke, cleanup } = invocation;
    if (!cleanup && credentialId !== '' && markers.length === 1) {
        await (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeCredential */ .Ic)(tenant, ownerId, credentialId);
        return { revoked: [credentialId], leftovers: 0, lastUsedAt: undefined };
    }
    const list = await (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .listCredentials */ .Jc)(tenant, ownerId);
    const repository = await (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .hashRepository */ .xQ)((0,_create_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryAddress */ .n6)(runner.job));
    const own = list.filter((each) => isOwn(runner, invocation, each, repository));
    const unwanted = own.filter((each) => revoke || each.id !== credentialId);
    const now = provenTime(list);
    const expired = list.filter((each) => !own.includes(each) && isLeftover(each, repository, now));
    const leftovers = cleanup ? expired.slice(0, MOST_LEFTOVERS) : [];
    await Promise.all(unwanted.map((each) => (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeCredential */ .Ic)(tenant, ownerId, each.id)));
    await Promise.all(leftovers.map((each) => (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeCredential */ .Ic)(tenant, ownerId, each.id)));
    return {
        revoked: unwanted.map((each) => each.id),
        leftovers: leftovers.length,
        lastUsedAt: own.find((each) => each.id === credentialId)?.lastUsedAt,
    };
}
/** A marker counts only with the run that wrote it, so that forged state can not point at another run's credential. */
function isOwn(runner, { markers }, credential, repository) {
    const marker = (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(credential.displayName);
    const { runId, runAttempt } = runner.job;
    return (marker !== undefined &&
        credential.id !== '' &&
        markers.includes(marker.nonce) &&
        marker.repository === repository &&
        marker.runId === runId &&
        marker.runAttempt === runAttempt);
}
/**
 * The tenant's clock, in ms, as far as its own stamps prove it: at least the time of the newest creation in the list. The
 * runner's clock has no say, for a living credential is never touched.
 */
function provenTime(list) {
    return Math.max(0, ...list.map((each) => Date.parse(each.createdAt)).filter((ms) => !Number.isNaN(ms)));
}
function isLeftover(credential, repository, tenantNowMs) {
    return (credential.id !== '' &&
        (0,_domain_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(credential.displayName)?.repository === repository &&
        Date.parse(credential.expiresAt) < tenantNowMs);
}
function tell(runner, { credentialId, owner }, { revoked, leftovers, lastUsedAt }) {
    const used = lastUsedAt === undefined ? '' : (0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .readableTime */ .G)(lastUsedAt) || 'never';
    for (const id of revoked)
        runner.log.info(`Revoked ${id}${id === credentialId && used !== '' ? `, last used: ${used}` : ''}`);
    if (leftovers > 0)
        runner.log.info(`Removed ${leftovers} expired ${leftovers === 1 ? 'leftover' : 'leftovers'} of this repository`);
    if (credentialId === '' || owner === 'bridge')
        return;
    if (used === 'never') {
        runner.log.notice('C1 credential never used', `No step used ${credentialId}. If none needs it, remove the step that mints it.`);
    }
    const now = (0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .readableTime */ .G)(new Date(runner.clock.now()).toISOString());
    const rows = [
        ['Credential', credentialId],
        ['Last used', used],
        ['Revoked', revoked.includes(credentialId) ? now : 'no'],
        ['Expired leftovers removed', leftovers === 0 ? '' : String(leftovers)],
    ];
    (0,_mint_receipt_js__WEBPACK_IMPORTED_MODULE_9__/* .writeReceipt */ .Q)(runner, 'C1 credential at the end of the job', rows);
}
/** What becomes of a credential that could not be revoked. */
function fateOf({ credentialId, expiresAt, owner }) {
    if (credentialId === '')
        return 'Nothing is known to be alive; what may be carries this job in its display name.';
    const end = (0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .readableTime */ .G)(expiresAt);
    if (end !== '')
        return `Credential ${credentialId} dies by itself at ${end}.`;
    return `Credential ${credentialId} ${owner === 'bridge' ? 'does not expire' : 'is alive until it expires'}: revoke it in C1.`;
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

/***/ 4347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ revokeLostOf)
/* harmony export */ });
/* harmony import */ var _c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8086);
/* harmony import */ var _domain_bridge_grant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);


/** Revokes what is active on a bridge and was not before; answers the ids. */
async function revokeLostOf(tenant, bridgeId, previousId) {
    const lost = (0,_domain_bridge_grant_js__WEBPACK_IMPORTED_MODULE_1__/* .lostCredentials */ .T)(await (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .listBridgeCredentials */ .ud)(tenant, bridgeId), previousId);
    await Promise.all(lost.map((id) => (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeBridgeCredential */ .Hw)(tenant, id)));
    return lost;
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


/***/ })

};
;