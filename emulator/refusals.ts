/** HTTP statuses and the `google.rpc.Code` that goes with each. */
const grpcCodes: Readonly<Record<number, number>> = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  405: 12,
  408: 4,
  409: 6,
  413: 11,
  415: 3,
  429: 8,
  500: 13,
  501: 12,
  502: 14,
  503: 14,
  504: 4,
};

/** The API says no: becomes a `google.rpc.Status` body. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly status: number;
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status the HTTP status
   * @param message for the caller; carries no secret
   * @param options a `google.rpc.Code` other than the status's usual one, and headers to send
   */
  constructor(status: number, message: string, options: { code?: number; headers?: Record<string, string> } = {}) {
    super(message);
    this.status = status;
    this.code = options.code ?? grpcCodeOf(status);
    this.headers = options.headers ?? {};
  }
}

/** The token endpoint says no: becomes an error body of RFC 6749 §5.2. */
export class TokenRefusal extends Error {
  override readonly name = 'TokenRefusal';
  readonly status: number;
  readonly error: string;
  /** What the audit log says; the vendor's own word where one is known. */
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param error the error code: `invalid_client` is answered with 401, every other with 400
   * @param reason one word for the audit log
   * @param description for the caller; carries no secret
   */
  constructor(error: string, reason: string, description: string, headers: Record<string, string> = {}) {
    super(description);
    this.status = error === 'invalid_client' ? 401 : 400;
    this.error = error;
    this.reason = reason;
    this.headers = headers;
  }
}

/** The `google.rpc.Code` for an HTTP status; 2, UNKNOWN, where there is none. */
export function grpcCodeOf(status: number): number {
  return grpcCodes[status] ?? 2;
}
