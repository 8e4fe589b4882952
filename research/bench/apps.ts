import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '#core/numerics/averages.ts';
import { startDisplay } from '../../scripts/check/electron/display.ts';
import { ordinaryUser } from '../../scripts/check/electron/ordinary-user.ts';
import { findTestRuntime, packForTests } from '../../scripts/check/electron/packed-for-tests.ts';
import { createFakeCamera } from '../../test/e2e/fixtures/fake-camera.ts';
import { formatApps, type MeasuredApp } from './apps/apps-table.ts';
import type { StartTimes } from './apps/in-the-page.ts';
import {
  makeHome,
  measureLooking,
  measureSignedIn,
  measureStart,
  measureWaiting,
  type Subject,
  setUp,
} from './apps/measure-app.ts';
import { browserStarter, desktopStarter, type StartApp } from './apps/start-app.ts';

/**
 * The packed app on a real Electron beside browser mode: starts, signing in, memory and idle work, as a Markdown table.
 * Usage, as root on Linux: npm run bench:apps [-- --rounds 5 --attempts 1000]
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, attempts: { type: 'string', default: '1000' } },
});
const rounds = Number(values.rounds);
const attempts = Number(values.attempts);

const root = join(import.meta.dirname, '..', '..');
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const user = await ordinaryUser();
const program = process.env['FAMILIAR_PACKAGED'] ?? (await packForTests(root, await findTestRuntime(root)));
const display = await startDisplay();
const folders: string[] = [];

function subjectOf(start: StartApp): Subject {
  const folder = mkdtempSync(join(tmpdir(), 'familiar-bench-'));
  folders.push(folder);
  makeHome(folder);
  if (user !== null) for (const path of [folder, join(folder, 'home')]) chownSync(path, user.uid, user.gid);
  const camera = createFakeCamera(folder);
  return { camera, start: () => start({ folder, switches: camera.switches, user, display: display.env }) };
}

const medians = (starts: readonly StartTimes[]): StartTimes => ({
  drawnMs: median(starts.map(({ drawnMs }) => drawnMs)),
  decisionMs: median(starts.map(({ decisionMs }) => decisionMs)),
  signedInMs: median(starts.map(({ signedInMs }) => signedInMs)),
});

try {
  const subjects = {
    desktop: subjectOf(desktopStarter(program)),
    browser: subjectOf(browserStarter(join(root, 'src', 'web', 'index.ts'))),
  };
  const starts: Record<keyof typeof subjects, StartTimes[]> = { desktop: [], browser: [] };
  for (const subject of Object.values(subjects)) await setUp(subject);
  for (let round = 0; round < rounds; round++) {
    say(`Start ${round + 1} of ${rounds} ...`);
    for (const name of ['desktop', 'browser'] as const) starts[name].push(await measureStart(subjects[name]));
  }
  const measure = async (name: keyof typeof subjects): Promise<MeasuredApp> => {
    say(`${name}: the lock screen, looking, and ${attempts} attempts ...`);
    const waiting = await measureWaiting(subjects[name]);
    const looking = await measureLooking(subjects[name]);
    const signedIn = await measureSignedIn(subjects[name], attempts);
    return { start: medians(starts[name]), waiting, looking, signedIn };
  };
  const desktop = await measure('desktop');
  const browser = await measure('browser');
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`;
  process.stdout.write(
    `${machine}; ${rounds} starts each, in turns.\n\n${formatApps({ desktop, browser, attempts })}\n`,
  );
} finally {
  await display.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
