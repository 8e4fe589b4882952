import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import type { PresenceEvent } from '#contract/asking.ts';
import { listenForPrograms } from '#hosts/asking/listen-for-programs.ts';
import { confirmed, quiet, runtimeFolder } from '../hosts/asking/runtime-folder.ts';
import { shippedProgram } from './run-familiar.ts';

const skip = process.platform !== 'linux' && 'the socket lies in XDG_RUNTIME_DIR on Linux alone';
const event: PresenceEvent = { event: 'unknown', at: 5 };

test('familiar watch ends where nobody reads its lines any more, as after head', { skip }, async (t) => {
  const { machine, folder } = runtimeFolder(t);
  const watch = (tell: (event: PresenceEvent) => void): (() => void) => {
    const timer = setInterval(tell, 50, event);
    return () => clearInterval(timer);
  };
  const stop = await listenForPrograms({ machine, ...quiet, watch, confirm: async () => confirmed });
  t.after(async () => stop?.());
  const env = { ...process.env, XDG_RUNTIME_DIR: folder };
  const child = spawn(process.execPath, [shippedProgram, 'watch', '--json'], { env });
  t.after(() => child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  assert.match(String(line), /^\{"event":"unknown","at":5\}\n/);
  child.stdout.destroy();
  const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.deepEqual([said, exitCode], ['', 0]);
});
