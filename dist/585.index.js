"use strict";
exports.id = 585;
exports.ids = [585];
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

/***/ 7585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revoke: () => (/* binding */ revoke)
/* harmony export */ });
/* harmony import */ var _c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8086);
/* harmony import */ var _c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7262);
/* harmony import */ var _domain_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7313);
/* harmony import */ var _domain_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9984);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(290);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(800);
/* harmony import */ var _mint_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1954);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7488);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4086);
/** The story of revoke/action.yml: take a credential away by its id. What is gone already is success. */










/** Revokes a credential by id. */
async function revoke(runner) {
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .prepare */ .iA)(runner, _domain_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readRevokeInputs */ .aZ);
    if (prepared.kind === 'skipped')
        return runner.setOutput('revoked', 'false');
    const { access, inputs, timeoutMs } = prepared;
    const session = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_8__/* .signIn */ .Jv)(runner, (0,_budget_js__WEBPACK_IMPORTED_MODULE_9__/* .openBudget */ .a)(runner, timeoutMs), access);
    (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .stopIfCancelled */ .F)(runner);
    const { done, lastUsedAt } = await revokeById(runner, session.work, inputs);
    const id = inputs['credential-id'];
    runner.setOutput('last-used-at', lastUsedAt);
    runner.setOutput('revoked', 'true');
    runner.log.info(done ? `Revoked ${id}` : `${id} was gone already`);
    (0,_mint_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReceipt */ .Q)(runner, 'C1 credential revoked', [
        ['Tenant', access.server.url.host],
        ['Credential', id],
        ['Last used', (0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .readableTime */ .G)(lastUsedAt)],
        ['Revoked', done ? (0,_domain_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .readableTime */ .G)(new Date(runner.clock.now()).toISOString()) : 'it was gone already'],
    ]);
}
async function revokeById(runner, tenant, inputs) {
    const id = inputs['credential-id'];
    const principal = inputs['service-principal-id'];
    try {
        if (principal !== '') {
            const lastUsedAt = await lastUse(runner, async () => (await (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .getCredential */ .w_)(tenant, principal, id))?.lastUsedAt);
            return { done: await (0,_c1_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeCredential */ .Ic)(tenant, principal, id), lastUsedAt };
        }
        const list = () => (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .listBridgeCredentials */ .ud)(tenant, inputs['bridge-id']);
        const lastUsedAt = await lastUse(runner, async () => (await list()).find((each) => each.id === id)?.lastUsedAt);
        return { done: await (0,_c1_bridges_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeBridgeCredential */ .Hw)(tenant, id), lastUsedAt };
    }
    catch (thrown) {
        const { code, message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asActionError */ .z6)(thrown);
        if (code === 'cancelled')
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('revoke-failed', message, { hint, cause: thrown });
    }
}
/** Knowing the last use is a courtesy; not knowing it must not keep the credential alive. */
async function lastUse(runner, asking) {
    try {
        return (await asking()) ?? '';
    }
    catch (thrown) {
        runner.log.debug(`last use is not known: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .asActionError */ .z6)(thrown).message}`);
        return '';
    }
}


/***/ })

};
;