import type { KeyObject } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { takeKey } from './wrapped-key.ts';

/** What one guess costs: memory in KiB, passes over it, and lanes (RFC 9106's m, t, p). */
export type Argon2Cost = { readonly memoryKib: number; readonly passes: number; readonly lanes: number };

/** Everything beside the passphrase that decides the key; `salt` is 16 random bytes. */
export type Argon2Settings = Argon2Cost & { readonly salt: Uint8Array };

/** What the worker is sent: `passphrase` as NFKC-normalised UTF-8. */
export type Argon2Job = Argon2Settings & { readonly passphrase: Uint8Array };

/** Derives a 256-bit key from a passphrase; the same passphrase and settings give the same key. */
export type DeriveKey = (passphrase: string, settings: Argon2Settings) => Promise<KeyObject>;

/** How a passphrase or PIN becomes a key, and what that costs for those chosen from now on. */
export type PassphraseDerivation = { readonly deriveKey: DeriveKey; readonly passphraseCost: Argon2Cost };

/**
 * RFC 9106's second recommended choice, with one lane since the code runs on one: 64 MiB, 3 passes. About 220 ms on a
 * 2024 laptop core.
 */
export const defaultArgon2Cost: Argon2Cost = { memoryKib: 64 * 1024, passes: 3, lanes: 1 };

/** The passphrase as bytes, however its characters are composed, with what decides the key beside it. */
export function argon2JobOf(passphrase: string, settings: Argon2Settings): Argon2Job {
  return { ...settings, passphrase: new TextEncoder().encode(passphrase.normalize('NFKC')) };
}

/**
 * Argon2id in a worker thread of its own, so that no frame waits for it and its memory goes back at once.
 * `workerUrl` is the built argon2-worker where the sources are bundled.
 */
export function createPassphraseDeriver(workerUrl = new URL('./argon2-worker.ts', import.meta.url)): DeriveKey {
  return (passphrase, settings) =>
    new Promise((resolve, reject) => {
      const job = argon2JobOf(passphrase, settings);
      const worker = new Worker(workerUrl, { workerData: job, transferList: [job.passphrase.buffer as ArrayBuffer] });
      worker.once('message', (raw: unknown) => {
        const key = raw instanceof Uint8Array ? takeKey(raw) : null;
        if (key === null) reject(new Error('the key derivation answered something else than a 256-bit key'));
        else resolve(key);
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the key derivation ended without an answer, exit code ${code}`)));
    });
}
