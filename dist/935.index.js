"use strict";
exports.id = 935;
exports.ids = [935];
exports.modules = {

/***/ 4935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayAskForIdToken: () => (/* binding */ mayAskForIdToken),
  prepareOidc: () => (/* binding */ prepareOidc)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/domain/foreign-text.js
var foreign_text = __webpack_require__(8722);
;// CONCATENATED MODULE: ./build/domain/claims.js
/** The claims of a GitHub OIDC token that a tenant judges, for people who look for why it said no. Never the token. */



/** The claims that trusts are written on, in the order in which people read them. */
const SHOWN = [
    'iss',
    'aud',
    'sub',
    'repository',
    'repository_id',
    'ref',
    'environment',
    'job_workflow_ref',
    'event_name',
    'actor',
    'runner_environment',
];
const payloadSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The payload of a JWT, unverified; empty when it has none that can be read. */
function payloadOf(jwt) {
    try {
        const json = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const parsed = payloadSchema.safeParse(json);
        return parsed.success ? parsed.data : {};
    }
    catch {
        return {};
    }
}
/**
 * The claims that a tenant judges, and the age of the token.
 *
 * @param nowMs wall clock in ms since the epoch
 */
function claimsOf(payload, nowMs) {
    const { iat } = payload;
    const age = typeof iat === 'number' ? (0,duration/* formatDuration */.a3)(Math.max(0, Math.round(nowMs / 1000 - iat))) : '(none)';
    return [...SHOWN.map((name) => ({ name, value: textOf(payload[name]) })), { name: 'age', value: age }];
}
function textOf(value) {
    if (value === undefined || value === null || value === '')
        return '(none)';
    const text = Array.isArray(value) ? value.map(String).join(', ') : String(value);
    return (0,foreign_text/* harmless */.Is)(text, 200);
}
/** Claims as two columns of text. */
function claimTable(claims) {
    const width = Math.max(...claims.map(({ name }) => name.length));
    return claims.map(({ name, value }) => `${name.padEnd(width)}  ${value}`);
}
/**
 * A CEL condition that these claims satisfy. Built on the repository, and on the environment or else the workflow: subjects
 * come in the classic form and in the one with immutable ids, so `sub` alone is no good ground.
 */
function suggestCondition(payload) {
    const terms = ['repository', payload['environment'] ? 'environment' : 'job_workflow_ref']
        .filter((name) => typeof payload[name] === 'string' && payload[name] !== '')
        .map((name) => `claims.${name} == ${celString(String(payload[name]))}`);
    return terms.join(' && ');
}
/** A CEL string literal (CEL language definition, string escapes); text of other scripts stays as it is. */
function celString(value) {
    return `"${(0,foreign_text/* harmless */.Is)(value, 300).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/domain/identity.js
var identity = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/net/exchange.js + 1 modules
var exchange = __webpack_require__(6249);
// EXTERNAL MODULE: ./build/net/judge.js
var judge = __webpack_require__(9716);
;// CONCATENATED MODULE: ./build/oauth/github-oidc.js
/** GitHub's own OIDC token for this job, asked for under the same HTTP policy as everything else. */






const WHAT = "get this job's OIDC token from GitHub";
const answerSchema = schemas/* object */.Ikc({ value: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w-]+\.[\w-]+\.[\w-]+$/), api/* _maxLength */.Eb(16_384)) });
/**
 * Asks GitHub for a token with the given audience.
 *
 * @throws ActionError `oidc-failed` when the address can't be trusted or the answer is of no use, or what the network threw
 */
async function requestIdToken(context, request) {
    const url = trustedUrl(request);
    // GitHub's documentation has the audience appended to the given URL, which has a query already.
    url.searchParams.set('audience', request.audience);
    const ending = await (0,exchange/* exchange */.c)(context, {
        repeat: 'always',
        prepare: () => ({
            method: 'GET',
            url,
            headers: { authorization: `Bearer ${request.requestToken}` },
            safe: true,
        }),
    });
    const response = (0,judge/* answerOf */.ut)(ending, WHAT);
    if (response.status >= 400) {
        throw new errors/* ActionError */.lZ('oidc-failed', `could not ${WHAT}: GitHub answered ${response.status}`);
    }
    const parsed = answerSchema.safeParse((0,judge/* jsonOf */.o_)(response, WHAT));
    if (!parsed.success)
        throw new errors/* ActionError */.lZ('oidc-failed', `could not ${WHAT}: the answer holds no token`);
    request.mask(parsed.data.value);
    return parsed.data.value;
}
/** Where OIDC is not granted, an earlier step can plant an address of its own; it would see our request. */
function trustedUrl(request) {
    if (!URL.canParse(request.requestUrl)) {
        throw new errors/* ActionError */.lZ('oidc-failed', `could not ${WHAT}: ACTIONS_ID_TOKEN_REQUEST_URL is not a URL`);
    }
    const url = new URL(request.requestUrl);
    if ((0,identity/* isLoopbackHost */.cW)(url.hostname))
        return url;
    if (url.protocol !== 'https:') {
        throw new errors/* ActionError */.lZ('oidc-failed', `could not ${WHAT}: ACTIONS_ID_TOKEN_REQUEST_URL does not start with https://`);
    }
    if (isGitHubHost(url.hostname, request.githubUrl))
        return url;
    throw new errors/* ActionError */.lZ('oidc-failed', `could not ${WHAT}: ${(0,foreign_text/* quote */.hD)(url.hostname)} is not a host of GitHub's token service`);
}
/** github.com and *.ghe.com have known hosts; a GitHub Enterprise Server may be anywhere. */
function isGitHubHost(hostname, githubUrl) {
    const github = URL.canParse(githubUrl) ? new URL(githubUrl).hostname : 'github.com';
    const hosted = github === 'github.com' || github.endsWith('.ghe.com');
    return !hosted || hostname.endsWith('.actions.githubusercontent.com') || hostname.endsWith('.ghe.com');
}

// EXTERNAL MODULE: ./build/oauth/grants.js + 1 modules
var grants = __webpack_require__(1085);
;// CONCATENATED MODULE: ./build/steps/sign-in-oidc.js
/** Signing in with GitHub's own token, and explaining itself where that fails. Loaded only where it is used. */




/** Whether GitHub lets this job ask for an OIDC token. */
function mayAskForIdToken(runner) {
    return ((runner.env('ACTIONS_ID_TOKEN_REQUEST_URL') ?? '') !== '' &&
        (runner.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '') !== '');
}
/** Gets GitHub's token for the tenant, ready to be exchanged. */
async function prepareOidc(runner, context, server, clientId) {
    if (!mayAskForIdToken(runner))
        throw unavailable(runner.job);
    const requestToken = runner.env('ACTIONS_ID_TOKEN_REQUEST_TOKEN') ?? '';
    runner.mask(requestToken);
    const idToken = await requestIdToken(context, {
        requestUrl: runner.env('ACTIONS_ID_TOKEN_REQUEST_URL') ?? '',
        requestToken,
        githubUrl: runner.env('GITHUB_SERVER_URL') ?? '',
        audience: server.hostname,
        mask: runner.mask,
    });
    return {
        grant: (0,grants/* tokenExchangeGrant */.d1)(clientId, idToken),
        refused: (answer) => refusedTrust(runner, idToken, answer, clientId),
    };
}
/** Missing permission, fork and Dependabot look the same to the runner; the event tells them apart. */
function unavailable(job) {
    if (job.fromFork) {
        return new errors/* ActionError */.lZ('oidc-unavailable', 'GitHub gives no OIDC token to pull requests from forks', {
            hint: 'Set `on-missing-auth: skip` and let later steps depend on `minted`, or run what needs C1 after the merge.',
        });
    }
    if (job.fromDependabot) {
        return new errors/* ActionError */.lZ('oidc-unavailable', 'GitHub gave this job, which Dependabot started, no OIDC token', {
            hint: 'Add `permissions: id-token: write` to the job, or set `on-missing-auth: skip` for runs of Dependabot.',
        });
    }
    return new errors/* ActionError */.lZ('oidc-unavailable', 'GitHub gave this job no OIDC token: it lacks the permission', {
        hint: 'Add `permissions: id-token: write` to the job (a reusable workflow needs it in the calling job too).',
    });
}
function refusedTrust(runner, idToken, answer, clientId) {
    const payload = payloadOf(idToken);
    const table = claimTable(claimsOf(payload, runner.clock.now())).map((row) => runner.scrub(row));
    const condition = runner.scrub(suggestCondition(payload));
    runner.log.group('Claims of the token that the trust judged', table);
    const words = [answer.error, answer.description].filter((each) => each !== '').join(': ') || `status ${answer.status}`;
    const message = [
        `C1's trust ${clientId} refused GitHub's token (${words}). The claims that it judges:`,
        ...table,
    ].join('\n');
    const hint = condition === '' ? {} : { hint: `Compare them with the trust's condition; these claims satisfy: ${condition}` };
    return new errors/* ActionError */.lZ('trust-refused', message, hint);
}


/***/ })

};
;