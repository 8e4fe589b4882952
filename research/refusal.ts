import type { ErrorCode } from '#contract/failures/reason.ts';
import { FamiliarError } from '#contract/result.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';

/** A refusal of a program that is never shipped: `message` is an English sentence for the person who runs it. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** What to tell of an error: the catalogue's English sentence for a failure of Familiar, else its own message. */
export function englishOf(error: Error): string {
  return error instanceof FamiliarError ? failureWords(en, error.failure) : error.message;
}
