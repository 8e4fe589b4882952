import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { FamiliarError } from '#contract/result.ts';
import type { PassphraseWrap } from '../secrets/passphrase-wrap.ts';

z.config({ jitless: true });

/** What stands in clear at the beginning of a backup. `plainBytes` is the size of the content. */
export type BackupHeader = {
  readonly schema: number;
  readonly madeAt: number;
  readonly plainBytes: number;
  readonly wrap: PassphraseWrap;
};

const format = 1;
const magic = 'FAMILIAR BACKUP ';
const hashBytes = 32;
/** How many bytes of a file are enough to hold any header. */
export const headerStartBytes = 4096;

const count = z.int().check(z.nonnegative());
/** Bounds, in Argon2's units, on what a header may ask of the machine. */
const headerSchema = z.strictObject({
  schema: count,
  madeAt: count,
  plainBytes: count,
  wrapped: z.base64(),
  salt: z.base64(),
  memoryKib: z.int().check(z.minimum(8), z.maximum(1024 * 1024)),
  passes: z.int().check(z.minimum(1), z.maximum(64)),
  lanes: z.int().check(z.minimum(1), z.maximum(16)),
});

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * `FAMILIAR BACKUP 1`, the header as one line of JSON, and the SHA-256 of those two lines: damage is told from a wrong
 * passphrase.
 */
export function encodeHeader({ wrap, ...plain }: BackupHeader): Buffer {
  const { salt, ...cost } = wrap.argon2;
  const json = JSON.stringify({
    ...plain,
    wrapped: Buffer.from(wrap.wrapped).toString('base64'),
    salt: Buffer.from(salt).toString('base64'),
    ...cost,
  });
  const text = `${magic}${format}\n${json}\n`;
  return Buffer.concat([Buffer.from(text), hashOf(text)]);
}

const damaged = (): FamiliarError => new FamiliarError('backupStartDamaged');

/**
 * The header of a file's first bytes, with the bytes it takes.
 * @throws FamiliarError `invalid` (no backup), `conflict` (a newer form of it), `storeFailed` (damaged)
 */
export function readHeader(start: Buffer): { readonly header: BackupHeader; readonly bytes: Buffer } {
  const [first = '', json = ''] = start.toString('latin1').split('\n', 2);
  if (!first.startsWith(magic)) throw new FamiliarError('backupForeign');
  if (Number(first.slice(magic.length)) > format) {
    throw new FamiliarError('backupNewer');
  }
  const text = `${first}\n${json}\n`;
  const bytes = start.subarray(0, text.length + hashBytes);
  if (!hashOf(text).equals(bytes.subarray(text.length))) throw damaged();
  const parsed = headerSchema.safeParse(JSON.parse(json));
  if (!parsed.success) throw damaged();
  const { wrapped, salt, memoryKib, passes, lanes, ...plain } = parsed.data;
  const argon2 = { salt: new Uint8Array(Buffer.from(salt, 'base64')), memoryKib, passes, lanes };
  return { header: { ...plain, wrap: { wrapped: new Uint8Array(Buffer.from(wrapped, 'base64')), argon2 } }, bytes };
}
