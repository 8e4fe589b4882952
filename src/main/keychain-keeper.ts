import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SafeStorage } from 'electron';
import { FamiliarError } from '#contract/result.ts';
import type { DeviceKeeper } from '#hosts/device-keeper.ts';
import { writePrivateFile } from '#hosts/private-files.ts';

type Options = {
  readonly safeStorage: Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
  >;
  readonly platform: NodeJS.Platform;
  /** The file that holds the key as the keychain encrypted it. */
  readonly path: string;
  /** How long the keychain may take for one answer: it may ask the person first, in a window of its own. */
  readonly timeoutMs?: number;
};

/** On Linux these store with a fixed password, or tell that nothing was chosen: no protection at all. */
const unprotectedBackends = ['basic_text', 'unknown'];

/**
 * Waits so long for an answer, and then rejects with `keychainSilent`. While a question is open that took too long, no
 * other is asked: it would wait behind the same window.
 */
function createAsking(timeoutMs: number) {
  let overdue = 0;
  return async function ask<T>(question: () => Promise<T>): Promise<T> {
    if (overdue > 0) throw new FamiliarError('keychainSilent');
    const answer = question();
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        overdue += 1;
        const settle = (): void => {
          overdue -= 1;
        };
        answer.then(settle, settle);
        reject(new FamiliarError('keychainSilent'));
      }, timeoutMs);
    });
    return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
  };
}

/**
 * Keeps the device's key encrypted by the system's keychain. A key the keychain no longer opens counts as none; a
 * keychain that does not answer in time is not available until it has answered.
 */
export function createKeychainKeeper({ safeStorage, platform, path, timeoutMs = 15_000 }: Options) {
  const ask = createAsking(timeoutMs);

  async function isAvailable(): Promise<boolean> {
    if (platform === 'linux' && unprotectedBackends.includes(safeStorage.getSelectedStorageBackend())) return false;
    return ask(() => safeStorage.isAsyncEncryptionAvailable()).catch(() => false);
  }

  async function keep(key: Uint8Array): Promise<void> {
    const encrypted = await ask(() => safeStorage.encryptStringAsync(Buffer.from(key).toString('base64')));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    writePrivateFile(path, encrypted);
  }

  async function open(encrypted: Buffer): Promise<Uint8Array> {
    const { result, shouldReEncrypt } = await ask(() => safeStorage.decryptStringAsync(encrypted));
    const key = new Uint8Array(Buffer.from(result, 'base64'));
    if (shouldReEncrypt) await keep(key);
    return key;
  }

  return {
    protection: 'keychain',
    isAvailable,
    keep,
    async recall() {
      if (!(await isAvailable())) return null;
      const encrypted = await readFile(path).catch(() => null);
      return encrypted === null ? null : open(encrypted).catch(() => null);
    },
    forget: () => rm(path, { force: true }),
  } satisfies DeviceKeeper<'keychain'>;
}
