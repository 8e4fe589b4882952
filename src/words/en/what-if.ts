import type { CallInput, CallOutput } from '#contract/contract.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Figures = CallOutput<'whatIf.run'>['leaveOneOut']['before'];
type Decided = CallOutput<'whatIf.run'>['attempts'][number]['now'];

const pictures = (count: number): string => formats.plural(count, { one: '1 picture', other: `${count} pictures` });

function difference(before: number, after: number, [one, many]: readonly [string, string]): readonly string[] {
  if (before === after) return [];
  const count = Math.abs(after - before);
  return [`${count} ${after > before ? 'more' : 'fewer'} ${formats.plural(count, { one, other: many })}`];
}

/** What a trial would have done: to the pictures, and to so many recorded attempts. */
function consequences(before: Figures, after: Figures, changedAttempts: number): string {
  const parts = [
    ...difference(before.confused, after.confused, [
      'picture taken for somebody else',
      'pictures taken for somebody else',
    ]),
    ...difference(before.ambiguous, after.ambiguous, ['hard to tell', 'hard to tell']),
    ...difference(before.refused, after.refused, ['not recognised', 'not recognised']),
    ...difference(before.right, after.right, ['recognised', 'recognised']),
    ...(changedAttempts === 0
      ? []
      : [
          formats.plural(changedAttempts, {
            one: '1 past sign-in ends differently',
            other: `${changedAttempts} past sign-ins end differently`,
          }),
        ]),
  ];
  return parts.length === 0
    ? 'This change makes no difference to anything so far.'
    : `With this change: ${parts.join(', ')}.`;
}

/** How the pictures fare as things are. */
function asItIs({ right, refused, ambiguous, confused }: Figures): string {
  const all = right + refused + ambiguous + confused;
  const mistaken =
    confused === 0
      ? ''
      : ` ${formats.plural(confused, {
          one: 'It would take 1 picture for somebody else.',
          other: `It would take ${confused} pictures for somebody else.`,
        })}`;
  return `Now Familiar recognises ${right} of ${pictures(all)}.${mistaken}`;
}

/** The levels by their names: the one in force, and the one that is tried, if any. */
type Levels = { readonly inForce: string; readonly tried: string | null };

/** What is being tried, for the bar that saves it. */
function trial({ setAside, bringBack }: CallInput<'whatIf.run'>, { inForce, tried }: Levels): string {
  const parts = [
    ...(tried === null ? [] : [`level ${inForce} → ${tried}`]),
    ...(setAside.length === 0 ? [] : [`${pictures(setAside.length)} set aside`]),
    ...(bringBack.length === 0 ? [] : [`${pictures(bringBack.length)} brought back`]),
  ];
  return `Your change: ${parts.join(', ')}.`;
}

/** Trying out another level and other pictures before anything is changed. */
export const whatIf = {
  title: 'What if',
  lead: 'Switch pictures off or choose another level, and see what would happen. Nothing changes until you save.',
  /** Said while the tuning is on, whose part in it cannot be tried. */
  tuningLeftOut: text`The tuning is on, but the results here leave it out. It fits only today’s pictures and level.
    Familiar checks it again after every change.`,

  level: {
    title: 'Level',
    label: 'Security level',
    isInForce: (meaning: string): string => `${meaning} This is the level in use.`,
    inForce: (meaning: string, inForce: string): string => `${meaning} The level in use is ${inForce}.`,
  },
  samples: {
    picturesOf: (name: string): string => `Pictures of ${name}`,
    picture: (name: string, number: number): string => `${name}, picture ${number}`,
    inUse: (on: number, all: number): string => (on === all ? `${all} in use` : `${on} of ${all} in use`),
    allOff: 'Switch all off',
    allOn: 'Switch all on',
  },

  before: 'Now',
  after: 'With the change',
  asItIs,
  consequences,
  leaveOneOut: 'Familiar takes out each picture in turn and tries to recognise it by the rest.',
  attempts: {
    title: 'Past sign-ins',
    none: 'Familiar has kept no picture of a sign-in, so there is nothing to try this on.',
    changed: (changed: number, all: number): string =>
      `${changed} of ${all} sign-ins with a picture would end differently.`,
    attempt: 'Sign-in',
    decided: {
      match: 'Recognised',
      ambiguous: 'Hard to tell',
      noMatch: 'Not recognised',
    } satisfies Record<Decided, string>,
    recognisedAs: (name: string): string => `Recognised as ${name}`,
  },

  bar: 'Your change',
  trial,
  startOver: 'Start over',
  save: 'Save changes',
  saved: 'Saved',
};
