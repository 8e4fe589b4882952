import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buffer, json } from 'node:stream/consumers';
import type { App, SafeStorage } from 'electron';

/**
 * What the older Electron starts with in place of Familiar's main program. It lays the keychain's calls that answer
 * later, which Familiar uses, over those that stop the whole app while the keychain asks its person: each question goes
 * to a process of its own, the same app once more, which asks it and ends.
 */
const { app, safeStorage } = createRequire(import.meta.url)('electron') as { app: App; safeStorage: SafeStorage };

const variable = 'FAMILIAR_ASKS_KEYCHAIN';
const itself = './main-itself.js';

/** Each question, with bytes in and out. */
const questions = {
  available: () => Buffer.from(safeStorage.isEncryptionAvailable() ? 'yes' : 'no'),
  encrypt: (given: Buffer) => safeStorage.encryptString(given.toString()),
  decrypt: (given: Buffer) => Buffer.from(safeStorage.decryptString(given)),
};
type Question = keyof typeof questions;
type Answer = { readonly bytes?: string; readonly error?: string };

const ask = async (question: Question, given: Buffer = Buffer.of()): Promise<Buffer> => {
  const switches = process.argv.filter((argument) => /^--(no-sandbox|password-store=.*)$/.test(argument));
  const asking = spawn(process.execPath, [...switches, '--disable-gpu'], {
    env: { ...process.env, [variable]: question },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const stop = (): void => void asking.kill('SIGKILL');
  process.once('exit', stop);
  asking.stdin.end(given);
  const { bytes, error } = (await json(asking.stdout)) as Answer;
  process.off('exit', stop);
  if (bytes === undefined) throw new Error(error ?? 'the keychain gave no answer');
  return Buffer.from(bytes, 'base64');
};

const answer = async (question: Question): Promise<void> => {
  app.setPath('userData', join(homedir(), '.familiar-asks-keychain'));
  const given = await buffer(process.stdin);
  await app.whenReady();
  let found: Answer;
  try {
    found = { bytes: questions[question](given).toString('base64') };
  } catch (error) {
    found = { error: String(error) };
  }
  process.stdout.write(JSON.stringify(found), () => app.exit(0));
};

const question = process.env[variable];
if (question === undefined) {
  const later: Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'> = {
    isAsyncEncryptionAvailable: async () => (await ask('available')).toString() === 'yes',
    encryptStringAsync: (text) => ask('encrypt', Buffer.from(text)),
    decryptStringAsync: async (bytes) => ({ result: (await ask('decrypt', bytes)).toString(), shouldReEncrypt: false }),
  };
  Object.assign(safeStorage, later);
  await import(itself);
} else void answer(question as Question);
