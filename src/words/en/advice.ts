import type { EnrolmentPose } from '#contract/face.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { formats } from './formats.ts';

const missingPose = {
  front: 'No picture looks straight at the camera: add one, since it helps most.',
  left: 'No picture is turned to the left: add one, so that a turned head is known, too.',
  right: 'No picture is turned to the right: add one, so that a turned head is known, too.',
  up: 'No picture looks up: add one, so that a lifted chin is known, too.',
  down: 'No picture looks down: add one, so that a lowered chin is known, too.',
} satisfies Record<EnrolmentPose, string>;

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** A small number as a word at the start of a sentence, a large one in figures. */
const countWord = (count: number): string => small[count] ?? String(count);

function allOf(count: number, fault: string, help: string): string {
  if (count === 1) return `The one picture is ${fault}: ${help}.`;
  return count === 2 ? `Both pictures are ${fault}: ${help}.` : `All ${count} pictures are ${fault}: ${help}.`;
}

/** What to do about pictures that are so many years old, and why. */
const agedPictures = (years: number, why: string): string =>
  formats.plural(Math.max(1, years), {
    one: `No picture for a year: ${why}, so add one of today.`,
    other: `No picture for ${years} years: ${why}, so add one of today.`,
  });

/** What would help a member's pictures. `years` is how old the newest picture is, in whole years. */
function piece(advice: MemberAdvice, years: number): string {
  switch (advice.kind) {
    case 'noSamples':
      return 'No face yet: add one by camera or from a photo.';
    case 'fewSamples':
      return advice.count === 1
        ? 'Only one picture: add two more, best on another day.'
        : `Only ${countWord(advice.count).toLowerCase()} pictures: add one more, best on another day.`;
    case 'fewOfYoung':
      return advice.count === 1
        ? 'Only one picture: young faces look alike and change fast, so add two more, one of them from this year.'
        : 'Only two pictures: young faces look alike and change fast, so add one more, taken today.';
    case 'allDark':
      return allOf(advice.count, 'dark', 'add one by daylight');
    case 'allBright':
      return allOf(advice.count, 'very bright', 'add one in softer light');
    case 'allBlurred':
      return allOf(advice.count, 'blurred', 'add a sharp one, holding still');
    case 'missingPose':
      return missingPose[advice.pose];
    case 'closeTo':
      return advice.name === null
        ? 'Looks much like someone else in the household: add three pictures, in different light.'
        : `Very close to ${advice.name}: add three pictures of each, in different light.`;
    case 'flagged':
      return advice.count === 1
        ? 'One picture deserves a look: it may be misplaced or doubled.'
        : `${countWord(advice.count)} pictures deserve a look: they may be misplaced or doubled.`;
    case 'old':
      return agedPictures(years, 'faces change');
    case 'outgrown':
      return agedPictures(years, 'young faces change fast');
    case 'good':
      return 'Well known. Nothing to do.';
  }
}

/** How many members need a look, how many could do with another picture, and how many there are. */
type Health = { readonly act: number; readonly improve: number; readonly all: number };

function improve(count: number, isEverybody: boolean): string {
  if (isEverybody)
    return formats.plural(count, {
      one: 'One person could do with another picture.',
      other: `${count} people could do with another picture.`,
    });
  return formats.plural(count, {
    one: 'One person could do with another picture; everyone else is well known.',
    other: `${count} people could do with another picture; everyone else is well known.`,
  });
}

/** What would help Familiar to know the members. */
export const advice = {
  piece,
  title: 'What would help',
  titleFor: (name: string): string => `What would help for ${name}`,
  more: (count: number): string => `and ${count} more`,
  seeThem: 'See them',
  addPictures: 'Add pictures',

  /** How the household's faces are doing. */
  household: (health: Health): string => {
    if (health.act > 0)
      return formats.plural(health.act, {
        one: 'One person needs a look. Start at the top.',
        other: `${health.act} people need a look. Start at the top.`,
      });
    if (health.improve > 0) return improve(health.improve, health.improve === health.all);
    return 'Everyone is well known.';
  },
};
