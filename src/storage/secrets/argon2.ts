import { argon2id } from 'hash-wasm';
import type { Argon2Job } from './passphrase-key.ts';

/** The 32 bytes that Argon2id makes of a passphrase, which is wiped then. Keeps its thread busy all the while. */
export async function runArgon2({ passphrase, salt, memoryKib, passes, lanes }: Argon2Job): Promise<Uint8Array> {
  const key = await argon2id({
    password: passphrase,
    salt,
    memorySize: memoryKib,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  passphrase.fill(0);
  return key;
}
