"use strict";
exports.id = 852;
exports.ids = [852];
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

/***/ 2852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotateBridge: () => (/* binding */ rotateBridge)
/* harmony export */ });
/* harmony import */ var _c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8086);
/* harmony import */ var _domain_bridge_grant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
/* harmony import */ var _domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8722);
/* harmony import */ var _domain_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6008);
/* harmony import */ var _domain_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7313);
/* harmony import */ var _domain_receipt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3224);
/* harmony import */ var _domain_secret_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2610);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9984);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(290);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(800);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5490);
/* harmony import */ var _lost_bridge_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4347);
/* harmony import */ var _mint_receipt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1954);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7488);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(792);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4086);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(566);
/** The story of bridge/action.yml: look at what is about to be cut off, rotate, mask, check, verify, hand over. */

















/** Rotates the credential of a bridge and hands it to the later steps. */
async function rotateBridge(runner) {
    const ledger = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_9__/* .openLedger */ .a)(runner);
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_12__/* .prepare */ .iA)(runner, _domain_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readBridgeInputs */ .bv);
    if (prepared.kind === 'skipped')
        return runner.setOutput('minted', 'false');
    const { access, inputs, timeoutMs } = prepared;
    const session = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_13__/* .signIn */ .Jv)(runner, (0,_budget_js__WEBPACK_IMPORTED_MODULE_15__/* .openBudget */ .a)(runner, timeoutMs), access);
    const before = await lookFirst(runner, session, inputs['bridge-id']);
    (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_8__/* .stopIfCancelled */ .F)(runner);
    ledger.record({
        owner: 'bridge',
        ownerId: inputs['bridge-id'],
        revoke: inputs.revoke,
        pending: true,
        previousId: before.activeId,
    });
    const credential = await rotate(runner, session, ledger, before);
    if (credential.clientSecret.length >= _domain_secret_js__WEBPACK_IMPORTED_MODULE_6__/* .SHORTEST_MASK */ .SE)
        runner.mask(credential.clientSecret);
    await handOver(runner, { ledger, session, server: access.server, inputs, before, credential });
}
async function lookFirst(runner, session, bridgeId) {
    const [bridge, credentials] = await Promise.all([
        readBridge(session, bridgeId),
        (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .listBridgeCredentials */ .ud)(session.work, bridgeId),
    ]);
    const activeId = credentials.find((each) => (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWord */ .Hm)(each.credentialStatus) === 'ACTIVE')?.id ?? '';
    const status = bridge.status === '' ? 'unknown status' : bridge.status.toLowerCase();
    runner.log.info(`Bridge ${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(bridge.displayName || bridge.id)} is ${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(status)}`);
    runner.log.info(activeId === '' ? 'It has no active credential' : `Its active credential ${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(activeId)} ends now`);
    if (activeId !== '' && bridge.status === 'CONNECTED') {
        const message = `${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(bridge.displayName || bridge.id)} is connected with ${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(activeId)}, which this rotation revokes. It has to be given the new credential.`;
        runner.log.notice('A connected bridge is rotated', message);
    }
    return { bridge, activeId };
}
async function readBridge(session, bridgeId) {
    try {
        return await (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .getBridge */ .e1)(session.work, bridgeId);
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ) || thrown.code !== 'not-found')
            throw thrown;
        const hint = 'Copy the id from the page of the bridge in C1; bridges of another tenant are not seen.';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ('not-found', `there is no bridge ${bridgeId}`, { hint, cause: thrown });
    }
}
/** A lost answer is no harm: the call is repeated, and the next credential revokes the lost one. If that fails too, it is looked for. */
async function rotate(runner, session, ledger, before) {
    try {
        const credential = await (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateBridgeCredential */ .AY)(session.work, ledger.entry.ownerId);
        if (credential !== undefined)
            return credential;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ('grant-mismatch', 'the tenant answered without a credential');
    }
    catch (thrown) {
        const { code, message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asActionError */ .z6)(thrown);
        if (['forbidden', 'not-found', 'request-refused'].includes(code)) {
            ledger.record({ pending: false });
            throw thrown;
        }
        const outcome = await revokeLost(session, ledger);
        if (before.activeId !== '')
            runner.log.info(`${(0,_domain_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(before.activeId)} may have ended; run the job again soon`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ(code, `${message}\n${outcome}`, { hint, cause: thrown });
    }
}
/** A credential that came to be and whose secret nobody holds. */
async function revokeLost(session, ledger) {
    const { ownerId, previousId } = ledger.entry;
    try {
        const lost = await (0,_lost_bridge_js__WEBPACK_IMPORTED_MODULE_10__/* .revokeLostOf */ .A)(session.cleanup, ownerId, previousId);
        ledger.record({ pending: false });
        return lost.length === 0 ? 'No credential was made.' : 'A credential whose secret was lost is revoked.';
    }
    catch (thrown) {
        return `It is not known whether a credential was made (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asActionError */ .z6)(thrown).message}); nobody holds its secret.`;
    }
}
/** From a new credential to published outputs. Whatever fails on the way revokes it at once. */
async function handOver(runner, rotated) {
    const { ledger, session, server, inputs, credential } = rotated;
    try {
        if ((0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isId */ .eQ)(credential.id)) {
            ledger.record({ credentialId: credential.id, expiresAt: credential.expiresTime.slice(0, 40), revoke: true });
        }
        (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_8__/* .stopIfCancelled */ .F)(runner);
        const mismatches = (0,_domain_bridge_grant_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeBridgeGrant */ .X)(inputs['bridge-id'], credential);
        if (mismatches.length > 0) {
            const lines = mismatches.map(({ field, asked, got }) => `${field}: asked ${asked}; got ${got}`);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ('grant-mismatch', ['the credential is not what was asked for', ...lines].join('\n'));
        }
        runner.log.info(`Rotated: the new credential is ${credential.id}`);
        if (inputs.verify)
            await tryOut(runner, session, server, credential);
        (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_8__/* .stopIfCancelled */ .F)(runner);
        publish(runner, rotated);
        // From here on the bridge needs it: only `revoke: true` lets post take it away.
        ledger.record({ revoke: inputs.revoke, pending: false });
    }
    catch (thrown) {
        const { code, message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asActionError */ .z6)(thrown);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ(code, `${message}\n${await takeBack(rotated)}`, { hint, cause: thrown });
    }
    writeBridgeReceipt(runner, rotated);
}
async function takeBack({ ledger, session, credential }) {
    if (!(0,_domain_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isId */ .eQ)(credential.id))
        return await revokeLost(session, ledger);
    try {
        await (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeBridgeCredential */ .Hw)(session.cleanup, credential.id);
        ledger.record({ credentialId: '', pending: false });
        return 'The credential was revoked; the bridge has none now.';
    }
    catch (thrown) {
        return `The credential could not be revoked yet (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asActionError */ .z6)(thrown).message}); the end of the job tries again.`;
    }
}
async function tryOut(runner, session, server, { clientId, clientSecret: secret }) {
    const candidate = { clientId, secret, requireDpop: false, audience: server.hostname, server: server.url };
    await (0,_verify_js__WEBPACK_IMPORTED_MODULE_14__/* .verify */ .MX)(runner, session.work.context, candidate, _verify_js__WEBPACK_IMPORTED_MODULE_14__/* .bridgeDiagnosis */ .tg);
    runner.log.info('Verified: the credential gets a token');
}
function publish(runner, { server, inputs, before, credential }) {
    (0,_publish_js__WEBPACK_IMPORTED_MODULE_16__/* .publishOutputs */ .e)(runner, {
        clientId: credential.clientId,
        clientSecret: credential.clientSecret,
        credentialId: credential.id,
        expiresAt: credential.expiresTime,
        server,
        more: { 'previous-credential-id': before.activeId, 'bridge-status': before.bridge.status },
    });
    if (!inputs['export-env'])
        return;
    runner.exportVariable('C1_BRIDGE_CLIENT_ID', credential.clientId);
    runner.exportVariable('C1_BRIDGE_CLIENT_SECRET', credential.clientSecret);
}
function writeBridgeReceipt(runner, { session, server, inputs, before, credential }) {
    (0,_mint_receipt_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReceipt */ .Q)(runner, 'C1 bridge credential rotated', [
        ['Tenant', server.url.host],
        ['Signed in', `${session.how}${session.clientId === '' ? '' : ` as ${session.clientId}`}`],
        ['Bridge', `${before.bridge.displayName || before.bridge.id} (${before.bridge.id})`],
        ['Status before', before.bridge.status.toLowerCase()],
        ['Revoked by this', before.activeId],
        ['New credential', credential.id],
        ['Until', (0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .readableTime */ .G)(credential.expiresTime)],
        ['Verified', inputs.verify ? 'yes, it got a token' : 'no'],
        ['At the end of the job', inputs.revoke ? 'revoked' : 'left alive: the bridge outlives the job'],
    ]);
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