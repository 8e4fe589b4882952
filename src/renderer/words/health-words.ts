import type { EnrolmentPose } from '#contract/face.ts';
import type { MemberAdvice } from '#contract/support-set.ts';

const poseAction: Readonly<Record<EnrolmentPose, string>> = {
  front: 'looking straight at the camera',
  left: 'turned to the left',
  right: 'turned to the right',
  up: 'looking up',
  down: 'looking down',
};

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** A small number as a word at the start of a sentence, a large one in figures. */
const countWord = (count: number): string => small[count] ?? String(count);

function allOf(count: number, fault: string, help: string): string {
  const subject =
    count === 1
      ? `The one picture is ${fault}`
      : count === 2
        ? `Both pictures are ${fault}`
        : `All ${count} pictures are ${fault}`;
  return `${subject}: ${help}.`;
}

/** One piece of advice about a member's pictures as a sentence that says what to do. `now` is the wall clock in milliseconds. */
export function adviceWords(advice: MemberAdvice, now: number): string {
  switch (advice.kind) {
    case 'noSamples':
      return 'No face yet: add one by camera or from a photo.';
    case 'fewSamples':
      return advice.count === 1
        ? 'Only one picture: add two more, best on another day.'
        : `Only ${countWord(advice.count).toLowerCase()} pictures: add one more, best on another day.`;
    case 'allDark':
      return allOf(advice.count, 'dark', 'add one by daylight');
    case 'allBright':
      return allOf(advice.count, 'very bright', 'add one in softer light');
    case 'allBlurred':
      return allOf(advice.count, 'blurred', 'add a sharp one, holding still');
    case 'missingPose':
      return `None ${poseAction[advice.pose]}: add one, so that a turned head is known, too.`;
    case 'closeTo':
      return advice.name === null
        ? 'Very close to someone else in the household: add three pictures, in different light.'
        : `Very close to ${advice.name}: add three pictures of each, in different light.`;
    case 'flagged':
      return advice.count === 1
        ? 'One picture deserves a look: it may be misplaced or doubled.'
        : `${countWord(advice.count)} pictures deserve a look: they may be misplaced or doubled.`;
    case 'old': {
      const years = Math.floor((now - advice.newestAt) / 31_557_600_000);
      return years <= 1
        ? 'No picture for a year: faces change, so add one of today.'
        : `No picture for ${years} years: faces change, so add one of today.`;
    }
    case 'good':
      return 'Well known. Nothing to do.';
  }
}

/** How pressing a piece of advice is: 'act' before face sign-in works well, 'improve' when it would get surer, 'fine' when there is nothing to do. */
export function adviceLevel({ kind }: MemberAdvice): 'act' | 'improve' | 'fine' {
  if (kind === 'good') return 'fine';
  return kind === 'noSamples' || kind === 'closeTo' || kind === 'allDark' || kind === 'allBlurred' || kind === 'flagged'
    ? 'act'
    : 'improve';
}

/** What is pressing before what is not. Flagged pictures come first of all: one in the wrong place can be why two members seem close. */
export function mostPressingFirst(advice: readonly MemberAdvice[]): readonly MemberAdvice[] {
  const ranks = { act: 1, improve: 2, fine: 3 } as const;
  const rank = (piece: MemberAdvice) => (piece.kind === 'flagged' ? 0 : ranks[adviceLevel(piece)]);
  return [...advice].sort((a, b) => rank(a) - rank(b));
}
