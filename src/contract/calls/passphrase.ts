import * as z from 'zod/mini';
import { limits } from '../limits.ts';

z.config({ jitless: true });

export const passphraseSchema = z.string().check(z.minLength(1), z.maxLength(limits.passphraseMaxCharacters));
export const newPassphraseSchema = z
  .string()
  .check(z.minLength(limits.passphraseMinCharacters), z.maxLength(limits.passphraseMaxCharacters));
