import { expect, type Page } from '@playwright/test';
import { catalogues } from '#words/catalogue.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { type Packed, packedTest as test } from './fixtures/packed-app.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, expectState, lock, signInPanel } from './steps/lock-screen.ts';

const { engineStopped } = catalogues.en.failures;

/** Kills the engine's process, and waits for another one. */
async function killEngine(packed: Packed): Promise<void> {
  const [engine, ...others] = packed.processesThat('engine');
  expect(others).toEqual([]);
  process.kill(engine ?? 0, 'SIGKILL');
  await expect.poll(() => packed.processesThat('engine').filter((pid) => pid !== engine).length).toBe(1);
}

test('an engine that is killed is told, starts anew, and lets a face in: while signed in and while looking', async ({
  camera,
  familiar,
  packed,
}) => {
  await camera.show(await manAtDesk(0));
  const page: Page = familiar.page();
  await setUpWithFace(page);

  await test.step('while signed in', async () => {
    await killEngine(packed);
    await lock(page);
    await begin(page);
    await expectSignedIn(page, household.owner, 'by face');
  });

  await test.step('while looking', async () => {
    await lock(page);
    await expectState(page, 'needsIntent');
    await Promise.all([expect(signInPanel(page)).toContainText(engineStopped), killEngine(packed)]);
    await begin(page);
    await expectSignedIn(page, household.owner, 'by face');
  });
});
