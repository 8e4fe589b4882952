import { expect } from '@playwright/test';
import { en } from '#words/en/catalogue.ts';
import { manAtDesk } from './fixtures/faces.ts';
import type { Familiar } from './fixtures/familiar-test.ts';
import { packedTest as test } from './fixtures/packed-app.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, expectState, lock, signInPanel } from './steps/lock-screen.ts';

const { engineStopped } = en.failures;

/** The engine's process, by number; not one in which something is tried out. */
const engineOf = (familiar: Familiar): Promise<number | undefined> =>
  familiar
    .electron()
    .evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Familiar engine-process')?.pid);

/** Kills the engine's process, and waits for another one. */
async function killEngine(familiar: Familiar): Promise<void> {
  const engine = await engineOf(familiar);
  expect(engine).toBeGreaterThan(0);
  process.kill(engine ?? 0, 'SIGKILL');
  await expect.poll(async () => [undefined, engine].includes(await engineOf(familiar))).toBe(false);
}

test('an engine that is killed is told, starts anew, and lets a face in: while signed in and while looking', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);

  await test.step('while signed in', async () => {
    await killEngine(familiar);
    await lock(page);
    await begin(page);
    await expectSignedIn(page, household.owner, 'by face');
  });

  await test.step('while looking', async () => {
    await lock(page);
    await expectState(page, 'needsIntent');
    await Promise.all([expect(signInPanel(page)).toContainText(engineStopped), killEngine(familiar)]);
    await begin(page);
    await expectSignedIn(page, household.owner, 'by face');
  });
});
