import { chmodSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import type { ConfirmAnswer } from '#contract/asking.ts';
import type { Answering } from '#hosts/asking/answer-program.ts';
import { askingPlace } from '#hosts/asking/asking-place.ts';
import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

export const confirmed: ConfirmAnswer = { answer: 'confirmed', member: 'Ana', at: 5, certainty: 'clear' };
export const question = { familiar: 1, ask: 'confirm', member: null, reason: 'Open the garage', timeoutSeconds: 20 };

/** A user's runtime folder, with the socket's place in it. */
export function runtimeFolder(t: Pick<TestContext, 'after'>) {
  const folder = tempDir(t);
  chmodSync(folder, 0o700);
  const machine = { platform: process.platform, env: { XDG_RUNTIME_DIR: folder } };
  return { machine, place: askingPlace(machine), folder };
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Logs nothing, and lets nobody watch. */
export const quiet = { log: silent, watch: () => null };

type Confirm = Answering['confirm'];
type Heard = { readonly place: string; readonly asked: Parameters<Confirm>[]; readonly warned: string[] };

/** Somebody listens and answers as told; what they were asked. */
export async function listening(
  t: TestContext,
  answer: Confirm = async () => confirmed,
  watch: Answering['watch'] = quiet.watch,
): Promise<Heard> {
  const { machine, place } = runtimeFolder(t);
  const [asked, warned]: [Parameters<Confirm>[], string[]] = [[], []];
  const confirm: Confirm = (...given) => {
    asked.push(given);
    return answer(...given);
  };
  const log = { ...silent, warn: (message: string) => void warned.push(message) };
  const stop = await listenForPrograms({ machine, confirm, watch, log });
  if (stop === null) throw new Error('another one listens');
  t.after(stop);
  return { place, asked, warned };
}

/** A program that has connected. */
export async function program(t: Pick<TestContext, 'after'>, place: string): Promise<Socket> {
  const socket = connect(place);
  t.after(() => socket.destroy());
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.on('error', () => undefined);
  return socket;
}

/** All that a program is told until its connection ends. */
export const told = (socket: Socket): Promise<string> => text(socket).catch(() => '');
