import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';

/** A look to one side, drawn as an arc of the outer line. */
export type TurnedPose = Exclude<EnrolmentPose, 'front'>;

/** The looks to one side, in the order of the enrolment. */
export const turnedPoses = enrolmentPoses.filter((pose): pose is TurnedPose => pose !== 'front');

/** Where each arc begins, in hundredths of the line, clockwise from the top: as in a mirror, left is on the left. */
const arcStart: Readonly<Record<TurnedPose, number>> = { up: -10.5, right: 14, down: 39.5, left: 65 };
const arcLength = 21;

/** The dashes that leave only a look's arc of a closed line, or nothing of it while it is empty. */
export const arcOf = (pose: TurnedPose, isFull = true) => ({
  pathLength: 100,
  strokeDasharray: `${isFull ? arcLength : 0} ${100 - (isFull ? arcLength : 0)}`,
  strokeDashoffset: -arcStart[pose],
});
