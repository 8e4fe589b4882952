import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';

/** A look to one side, drawn as an arc of the outer line. */
export type TurnedPose = Exclude<EnrolmentPose, 'front'>;

/** The looks to one side, in the order of the enrolment. */
export const turnedPoses = enrolmentPoses.filter((pose): pose is TurnedPose => pose !== 'front');

/** Where each arc begins, in hundredths of the line, clockwise from the top: as in a mirror, left is on the left. */
const arcStart: Readonly<Record<TurnedPose, number>> = { up: -9, right: 15, down: 41, left: 67 };
const arcLength = 18;

/** The dashes that leave only a look's arc of a closed line. */
export const arcOf = (pose: TurnedPose) => ({
  pathLength: 100,
  strokeDasharray: `${arcLength} ${100 - arcLength}`,
  strokeDashoffset: -arcStart[pose],
});
