import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits that someone has to show. */
export type Secret = {
  /** 43 characters, base64url. */
  readonly text: string;
  /** Whether the candidate is the secret; takes as long for every wrong one. */
  matches(candidate: string | null | undefined): boolean;
};

/** Makes a new secret. */
export function createSecret(): Secret {
  const text = randomBytes(32).toString('base64url');
  const digest = digestOf(text);
  return { text, matches: (candidate) => timingSafeEqual(digest, digestOf(candidate ?? '')) };
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
