import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { Argon2Job } from './passphrase-key.ts';

const job = workerData as Argon2Job;

const key = await argon2id({
  password: job.passphrase,
  salt: job.salt,
  memorySize: job.memoryKib,
  iterations: job.passes,
  parallelism: job.lanes,
  hashLength: 32,
  outputType: 'binary',
});

job.passphrase.fill(0);
parentPort?.postMessage(key, [key.buffer as ArrayBuffer]);
