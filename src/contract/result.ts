import { type FactsOf, type Failure, type Reason, reasons } from './failures.ts';

/** What every contract call answers: nothing throws across the wire. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

type Details<R extends Reason> =
  Record<string, never> extends FactsOf<R>
    ? [facts?: FactsOf<R>, options?: ErrorOptions]
    : [facts: FactsOf<R>, options?: ErrorOptions];

/** The failure of that reason. */
export function failureOf<R extends Reason>(reason: R, ...[facts]: Details<R>): Failure {
  return { code: reasons[reason].code, reason, facts: facts ?? {} } as Failure;
}

/** A failure of the wire or of another process, to be thrown. */
export function errorOf({ reason, facts }: Failure, options?: ErrorOptions): FamiliarError {
  return new FamiliarError(reason, facts as never, options);
}

/** An expected failure on its way to the caller. Its message is for logs and names the reason alone. */
export class FamiliarError<R extends Reason = Reason> extends Error {
  readonly code: Failure['code'];
  readonly reason: R;
  readonly facts: FactsOf<R>;

  constructor(reason: R, ...[facts, options]: Details<R>) {
    super(reason, options);
    this.name = 'FamiliarError';
    this.code = reasons[reason].code;
    this.reason = reason;
    this.facts = facts ?? ({} as FactsOf<R>);
  }

  /** As it crosses the wire. */
  get failure(): Failure {
    return { code: this.code, reason: this.reason, facts: this.facts } as Failure;
  }
}
