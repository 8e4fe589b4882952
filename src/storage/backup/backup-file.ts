import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FamiliarError } from '#contract/result.ts';
import { earlierReadings } from '../secrets/earlier-readings.ts';
import type { DeriveKey, PassphraseDerivation } from '../secrets/passphrase-key.ts';
import { unwrapWithAny, wrapWithPassphrase } from '../secrets/passphrase-wrap.ts';
import { openStream, sealedLength, sealStream } from '../secrets/sealed-stream.ts';
import { createKey } from '../secrets/wrapped-key.ts';
import { type BackupHeader, encodeHeader, headerStartBytes, readHeader } from './backup-header.ts';

const privateMode = 0o600;

/** What a backup is made of; `schema` is the version of the household file inside. */
export type BackupOptions = {
  readonly plainPath: string;
  readonly path: string;
  readonly passphrase: string;
  readonly derivation: PassphraseDerivation;
  readonly schema: number;
  readonly at: number;
};

function fileFailure(cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOSPC') return new FamiliarError('backupDiskFull', {}, { cause });
  if (typeof code === 'string')
    return new FamiliarError(
      'backupFileUnusable',
      {},
      {
        cause,
      },
    );
  return cause;
}

/**
 * Seals a file as one backup: header with an Argon2id wrap of a key of its own, then the content. It has its name only
 * once it is whole.
 * @throws FamiliarError `storeFailed` when it cannot be written
 */
export async function writeBackup(options: BackupOptions): Promise<void> {
  const { plainPath, path, passphrase, derivation, schema, at } = options;
  const draft = `${path}.part`;
  try {
    const key = createKey();
    const wrap = await wrapWithPassphrase(derivation, key, passphrase);
    const header = encodeHeader({ schema, madeAt: at, plainBytes: (await stat(plainPath)).size, wrap });
    const binding = createHash('sha256').update(header).digest();
    async function* content() {
      yield header;
      yield* sealStream(key, binding, createReadStream(plainPath));
    }
    await rm(draft, { force: true });
    await pipeline(Readable.from(content()), createWriteStream(draft, { mode: privateMode, flags: 'wx', flush: true }));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw fileFailure(error);
  }
}

async function readStart(
  path: string,
): Promise<{ readonly header: BackupHeader; readonly bytes: Buffer; readonly fileBytes: number }> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerStartBytes), 0, headerStartBytes, 0);
    return { ...readHeader(buffer.subarray(0, bytesRead)), fileBytes: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

/**
 * Opens a backup into a new private file. Says apart what is wrong with it.
 * @param newestSchema the newest version of the household file that this Familiar knows
 * @param asTypedSince the version from which on passphrase files are read as they are typed
 * @throws FamiliarError `invalid` (no backup, cut off), `conflict` (made by a newer Familiar), `wrongPassphrase`,
 * `storeFailed` (altered, or the disk)
 */
export async function readBackup(options: {
  readonly path: string;
  readonly plainPath: string;
  readonly passphrase: string;
  readonly deriveKey: DeriveKey;
  readonly newestSchema: number;
  readonly asTypedSince: number;
}): Promise<void> {
  const { path, plainPath, passphrase, deriveKey, newestSchema, asTypedSince } = options;
  try {
    const { header, bytes, fileBytes } = await readStart(path);
    if (header.schema > newestSchema) throw new FamiliarError('backupNewer');
    const wholeBytes = bytes.length + sealedLength(header.plainBytes);
    if (fileBytes < wholeBytes) throw new FamiliarError('backupCutOff', { bytes: fileBytes, wholeBytes });
    const readings = header.schema < asTypedSince ? [passphrase, ...earlierReadings(passphrase)] : [passphrase];
    const opened = await unwrapWithAny(deriveKey, header.wrap, readings);
    if (opened === null) throw new FamiliarError('backupOtherPassphrase');
    const binding = createHash('sha256').update(bytes).digest();
    const plain = openStream(opened.key, binding, createReadStream(path, { start: bytes.length }));
    await pipeline(Readable.from(plain), createWriteStream(plainPath, { mode: privateMode, flags: 'wx' }));
  } catch (error) {
    await rm(plainPath, { force: true });
    if (error instanceof FamiliarError) throw error;
    const failure = fileFailure(error);
    throw failure instanceof FamiliarError ? failure : new FamiliarError('backupDamaged', {}, { cause: error });
  }
}
