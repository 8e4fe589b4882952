import type { EnrolmentPose } from '#contract/face.ts';
import type { MemberAdvice } from '#contract/support-set.ts';
import { formats } from './formats.ts';

const missingPose = {
  front: 'No straight-on picture yet. Add one. It helps most.',
  left: 'No picture turned to the left yet. Add one.',
  right: 'No picture turned to the right yet. Add one.',
  up: 'No picture looking up yet. Add one.',
  down: 'No picture looking down yet. Add one.',
} satisfies Record<EnrolmentPose, string>;

const few = {
  fewSamples: {
    one: 'Only one picture. Add two more, best on another day.',
    two: 'Only two pictures. Add one more, best on another day.',
  },
  fewOfYoung: {
    one: 'Only one picture. Young faces change fast. Add two more.',
    two: 'Only two pictures. Young faces change fast. Add one from today.',
  },
};

function allOf(count: number, fault: string, help: string): string {
  if (count === 1) return `The only picture is ${fault}. ${help}`;
  return count === 2 ? `Both pictures are ${fault}. ${help}` : `All ${count} pictures are ${fault}. ${help}`;
}

/** What to do about pictures that are so many years old, and why. */
const agedPictures = (years: number, why: string): string =>
  formats.plural(Math.max(1, years), {
    one: `The newest picture is a year old. ${why} Add one from today.`,
    other: `The newest picture is ${years} years old. ${why} Add one from today.`,
  });

/** What would help a member's pictures. `years` is how old the newest picture is, in whole years. */
function piece(advice: MemberAdvice, years: number): string {
  switch (advice.kind) {
    case 'noSamples':
      return 'No picture yet. Add one.';
    case 'fewSamples':
    case 'fewOfYoung':
      return few[advice.kind][advice.count === 1 ? 'one' : 'two'];
    case 'allDark':
      return allOf(advice.count, 'dark', 'Add one in daylight.');
    case 'allBright':
      return allOf(advice.count, 'too bright', 'Add one in softer light.');
    case 'allBlurred':
      return allOf(advice.count, 'blurred', 'Add a sharp one.');
    case 'missingPose':
      return missingPose[advice.pose];
    case 'misfiled':
      return formats.plural(advice.count, {
        one: `One picture looks like ${advice.name}. Move it.`,
        other: `${advice.count} pictures look like ${advice.name}. Move them.`,
      });
    case 'closeTo':
      return advice.name === null
        ? 'Looks a lot like someone else here. Add three pictures in different light.'
        : `Looks a lot like ${advice.name}. Add three pictures of each in different light.`;
    case 'flagged':
      return formats.plural(advice.count, {
        one: 'One picture needs a look.',
        other: `${advice.count} pictures need a look.`,
      });
    case 'old':
      return agedPictures(years, 'Faces change.');
    case 'outgrown':
      return agedPictures(years, 'Young faces change fast.');
    case 'good':
      return 'Well known. Nothing to do.';
  }
}

/** How many members need a look, how many could do with another picture, and how many there are. */
type Health = { readonly act: number; readonly improve: number; readonly all: number };

function improve(count: number, isEverybody: boolean): string {
  if (isEverybody)
    return formats.plural(count, {
      one: 'One person could use another picture.',
      other: `${count} people could use another picture.`,
    });
  return formats.plural(count, {
    one: 'One person could use another picture. Everyone else is well known.',
    other: `${count} people could use another picture. Everyone else is well known.`,
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
