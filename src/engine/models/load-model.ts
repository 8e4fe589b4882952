import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FamiliarError } from '#contract/result.ts';

/** What a manifest says of a file that must not change. */
type FileRecord = { readonly file: string; readonly sha256: string; readonly bytes: number };

/**
 * Reads a model file and checks that it is, byte for byte, the one the manifest names. Run the returned bytes, not the
 * path: the file may change after the check.
 * @param folder the models folder, where manifest.json lies too.
 * @throws FamiliarError `engineDown` when the file is missing, cut short or altered.
 */
export async function loadModel(folder: string, record: FileRecord): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, record.file)).catch((cause: unknown) => {
    throw new FamiliarError('modelMissing', { file: record.file }, { cause });
  });
  if (bytes.length !== record.bytes) {
    throw new FamiliarError('modelLengthWrong', {
      file: record.file,
      bytes: bytes.length,
      expectedBytes: record.bytes,
    });
  }
  // On this thread: to be hashed on another one the bytes are copied, which takes as long.
  if (sha256Of(bytes) !== record.sha256) throw new FamiliarError('modelAltered', { file: record.file });
  return bytes;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
