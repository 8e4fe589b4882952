import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { EnrolmentPose } from '#contract/face.ts';
import type { MemberSummary } from '#contract/household.ts';

/** The contract's word for what to do next. */
export type Guidance = EnrolmentView['guidance'];

/** Guidance in plain words. Left and right are the person's own, which in a mirrored picture are the screen's too. */
export const guidanceWords: Readonly<Record<Guidance, string>> = {
  showFace: 'Bring your face into the oval',
  onePersonOnly: 'One person at a time, please',
  tooFar: 'Move closer',
  tooClose: 'Move back a little',
  offCentre: 'Move into the middle of the oval',
  turnedAway: 'Too far: turn back a little',
  tooDark: 'Too dark: find more light',
  tooBright: 'Too bright: turn away from the strong light',
  blurred: 'Hold still: the picture is blurred',
  covered: 'Something covers your face',
  eyesClosed: 'Open your eyes',
  lookStraight: 'Look straight at the camera',
  turnLeft: 'Turn your head a little to the left',
  turnRight: 'Turn your head a little to the right',
  lookUp: 'Lift your chin a little',
  lookDown: 'Lower your chin a little',
  holdStill: 'Good. Hold still',
  tooSimilar: 'That picture is known already: change the light or your distance',
  someoneElse: 'That looks like someone else',
  resemblesOther: 'That looks more like another member: ask an owner',
  done: 'That is everything',
};

/** The poses as a person would call them. */
export const poseWords: Readonly<Record<EnrolmentPose, string>> = {
  front: 'Straight',
  left: 'Left',
  right: 'Right',
  up: 'Up',
  down: 'Down',
};

/** What leaving an enrolment is called: photos are stored one by one, so that after the first of them nothing is called off any more. */
export function leaveWords({ name, sampleCount }: Pick<MemberSummary, 'name' | 'sampleCount'>, stored: number): string {
  if (stored > 0) return `Back to ${name}, keeping ${stored === 1 ? 'the picture' : `the ${stored} pictures`}`;
  return sampleCount > 0 ? 'Cancel' : 'Not now';
}
