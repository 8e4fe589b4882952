import { join } from 'node:path';
import { expect } from '@playwright/test';
import { engineProcessesOf, processesWith } from '../fixtures/engine-processes.ts';
import { emptyFrame } from '../fixtures/webcam-frame.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, expectState, lock } from './steps/lock-screen.ts';

test('browser mode outlives native faults of its engine, and a face signs in', async ({
  camera,
  familiar,
  folder,
  host,
}, testInfo) => {
  testInfo.skip(host !== 'browser' || process.platform !== 'linux', 'this is about browser mode on Linux');
  const [program] = processesWith(join(folder, 'data'));
  expect(program).toBeDefined();
  const engines = () => engineProcessesOf(program ?? 0);

  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await camera.show([await emptyFrame()]);
  await lock(page);
  await page.reload();
  for (const signal of ['SIGSEGV', 'SIGABRT'] as const) {
    await expectState(page, 'noFace');
    const [engine] = engines();
    process.kill(engine ?? 0, signal);
    await expect.poll(engines).not.toContain(engine);
    await page.reload();
  }
  await expectState(page, 'noFace');
  await camera.show(await manAtDesk(3));
  await page.reload();
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
  expect(processesWith(join(folder, 'data'))).toContain(program);
});
