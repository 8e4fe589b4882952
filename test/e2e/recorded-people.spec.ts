import { sharedData } from '../fixtures/shared-data.ts';
import { playerObstacle } from './fixtures/fake-camera.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera, watchEnrolment } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectSignedIn, expectState, lock } from './steps/lock-screen.ts';

const turning = sharedData('clips/live/head-turns.mp4');
const someoneElse = sharedData('clips/live/webcam-glasses.mp4');

test('enrols a moving person from several sides, signs them in, and refuses another moving person', async ({
  camera,
  familiar,
}, testInfo) => {
  testInfo.slow();
  if (turning === null || someoneElse === null)
    return testInfo.skip(true, 'the recorded clips are not beside the repository');
  testInfo.skip(playerObstacle() !== null, playerObstacle() ?? '');
  await camera.play(turning, 11);
  const page = familiar.page();
  await setUpHousehold(page);
  const { seconds, prompts } = await watchEnrolment(page, 3);
  // Told, not required: they depend on how the recorded head moves, and on how busy this machine is.
  testInfo.annotations.push({ type: 'seconds to each look', description: seconds.join(', ') });
  testInfo.annotations.push({ type: 'prompts', description: prompts.join(' | ') });
  await enrolByCamera(page, household.owner, 3);
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
  await camera.play(someoneElse, 8);
  await lock(page);
  await begin(page);
  await expectState(page, 'noMatch');
});
