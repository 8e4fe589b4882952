import { accessSync, chownSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../base/run-command.ts';
import { type Display, hasDisplay, startDisplay } from '../electron/display.ts';
import { ensurePrograms } from '../electron/electron-needs.ts';
import { type OrdinaryUser, ordinaryUser } from '../electron/ordinary-user.ts';
import { packForTests, runtimeObstacle } from '../electron/packed-for-tests.ts';
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

const runSpecs = async (root: string): Promise<StepReport> => {
  const user = await ordinaryUser();
  if (user !== null) await checkReach(root, user);
  const program = await packForTests(root);
  const results = resultsFolder(root, user);
  const display = await screen(user);
  try {
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

/** The end-to-end tests on the packed app, in Electron's own sandbox, as an ordinary user. */
export const electronStep = (root: string): Step => ({
  name: 'electron',
  title: 'End to end, on the packed app in Electron',
  run: async () => {
    const obstacle = runtimeObstacle(root);
    if (obstacle === null) return runSpecs(root);
    if (process.env['CI'] !== undefined) throw new Error(`CI is set, and nothing may be left out there: ${obstacle}`);
    return leftOut(obstacle);
  },
});
