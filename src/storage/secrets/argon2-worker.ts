import { parentPort, workerData } from 'node:worker_threads';
import { runArgon2 } from './argon2.ts';
import type { Argon2Job } from './passphrase-key.ts';

const key = await runArgon2(workerData as Argon2Job);
parentPort?.postMessage(key, [key.buffer as ArrayBuffer]);
