import { accessSync, chownSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../base/run-command.ts';
import { type Display, hasDisplay, startDisplay } from '../electron/display.ts';
import { ensurePrograms } from '../electron/electron-needs.ts';
import { type OrdinaryUser, ordinaryUser } from '../electron/ordinary-user.ts';
import { findTestRuntime, packForTests, type TestRuntime } from '../electron/packed-for-tests.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { reportedRun } from './reported-run.ts';
import { leftOut, type Step, type StepReport } from './step.ts';

/** Checks that the user may read the checkout. @throws Error that says what to do */
const checkReach = async (root: string, user: OrdinaryUser): Promise<void> => {
  const { exitCode } = await runCommand('test', ['-r', join(root, 'package.json')], { cwd: '/', user });
  if (exitCode !== 0)
    throw new Error(
      [
        `Electron does not run as root, and "${user.name}", as whom it would, may not read ${root}:`,
        'put the project where everyone may read it, or run this as somebody else.',
      ].join(' '),
    );
};

/** Where Playwright may leave what failed: a folder that it may remove and make again. */
const resultsFolder = (root: string, user: OrdinaryUser | null): string => {
  const folder = join(root, 'test-results', 'electron');
  mkdirSync(folder, { recursive: true });
  if (user !== null) chownSync(folder, user.uid, user.gid);
  else accessSync(folder, constants.W_OK);
  return join(folder, 'specs');
};

const screen = async (user: OrdinaryUser | null): Promise<Display> => {
  if (user === null && hasDisplay()) return { env: {}, stop: async () => undefined };
  await ensurePrograms(['Xvfb']);
  return startDisplay();
};

/** What it takes of this machine: an Electron, someone who is not root where we are, and a screen. */
type Ready = { readonly runtime: TestRuntime; readonly user: OrdinaryUser | null; readonly display: Display };

/** @throws Error that says what of it cannot be had here */
const getReady = async (root: string): Promise<Ready> => {
  const runtime = await findTestRuntime(root);
  const user = await ordinaryUser();
  if (user !== null) await checkReach(root, user);
  return { runtime, user, display: await screen(user) };
};

const runSpecs = async (root: string, { runtime, user, display }: Ready): Promise<StepReport> => {
  try {
    const program = await packForTests(root, runtime);
    const results = resultsFolder(root, user);
    const ofUser = user === null ? {} : { HOME: user.home, USER: user.name, LOGNAME: user.name };
    return await reportedRun(root, {
      program: 'node_modules/@playwright/test/cli.js',
      args: () => ['test', '--project', 'electron', '--output', results],
      ...(user === null ? {} : { user }),
      env: (file) => ({
        ...ofUser,
        ...display.env,
        FAMILIAR_PACKAGED: program,
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      }),
      read: readPlaywrightReport,
    });
  } finally {
    await display.stop();
  }
};

type Parts = { readonly ready: (root: string) => Promise<Ready>; readonly env: NodeJS.ProcessEnv };

/**
 * The end-to-end tests on the packed app, in Electron's own sandbox, as an ordinary user. Where this machine lacks what
 * that takes they are left out; with CI set that fails the run.
 */
export const electronStep = (root: string, { ready = getReady, env = process.env }: Partial<Parts> = {}): Step => ({
  name: 'electron',
  title: 'End to end, on the packed app in Electron',
  run: async () => {
    const obtained = await ready(root).catch((error: unknown) => error);
    if (!(obtained instanceof Error)) return runSpecs(root, obtained as Ready);
    if (env['CI'] === undefined) return leftOut(obtained.message);
    throw new Error(`CI is set, and nothing may be left out there: ${obtained.message}`);
  },
});
