import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SafeStorage } from 'electron';
import type { DeviceKeeper } from '#hosts/device-keeper.ts';

type Options = {
  readonly safeStorage: Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
  >;
  readonly platform: NodeJS.Platform;
  /** The file that holds the key as the keychain encrypted it. */
  readonly path: string;
};

/** On Linux these store with a fixed password, or tell that nothing was chosen: no protection at all. */
const unprotectedBackends = ['basic_text', 'unknown'];

/** Keeps the device's key encrypted by the system's keychain. A key the keychain no longer opens counts as none. */
export function createKeychainKeeper({ safeStorage, platform, path }: Options): DeviceKeeper<'keychain'> {
  async function isAvailable(): Promise<boolean> {
    if (platform === 'linux' && unprotectedBackends.includes(safeStorage.getSelectedStorageBackend())) return false;
    return safeStorage.isAsyncEncryptionAvailable().catch(() => false);
  }

  async function keep(key: Uint8Array): Promise<void> {
    const encrypted = await safeStorage.encryptStringAsync(Buffer.from(key).toString('base64'));
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.new`, encrypted, { mode: 0o600, flush: true });
    await rename(`${path}.new`, path);
  }

  async function open(encrypted: Buffer): Promise<Uint8Array> {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(encrypted);
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
  };
}
