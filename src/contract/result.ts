/** The closed set of reasons a contract call can fail for. `internal` is the only one whose cause stays on the host. */
export const errorCodes = [
  'invalid',
  'unknownCall',
  'notAllowed',
  'notFound',
  'conflict',
  'wrongPassphrase',
  'paused',
  'badImage',
  'noFace',
  'manyFaces',
  'tooPoor',
  'engineDown',
  'storeFailed',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type Failure = { readonly code: ErrorCode; readonly message: string };

/** What every contract call answers: nothing throws across the wire. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** An expected failure on its way to the caller: `message` is a sentence for a person that says what to do. */
export class FamiliarError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FamiliarError';
    this.code = code;
  }
}
