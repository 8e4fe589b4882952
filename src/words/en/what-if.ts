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
    ...difference(before.confused, after.confused, ['picture mistaken for another', 'pictures mistaken for another']),
    ...difference(before.ambiguous, after.ambiguous, ['too close to call', 'too close to call']),
    ...difference(before.refused, after.refused, ['refused', 'refused']),
    ...difference(before.right, after.right, ['recognised', 'recognised']),
    ...(changedAttempts === 0
      ? []
      : [
          formats.plural(changedAttempts, {
            one: '1 recorded attempt ends differently',
            other: `${changedAttempts} recorded attempts end differently`,
          }),
        ]),
  ];
  return parts.length === 0 ? 'Nothing recorded would have ended differently.' : `Then: ${parts.join(', ')}.`;
}

/** The levels by their names: the one in force, and the one that is tried, if any. */
type Levels = { readonly inForce: string; readonly tried: string | null };

/** What is being tried, for the bar that saves it. */
function trial({ setAside, bringBack }: CallInput<'whatIf.run'>, { inForce, tried }: Levels): string {
  const parts = [
    ...(tried === null ? [] : [`level ${inForce.toLowerCase()} → ${tried.toLowerCase()}`]),
    ...(setAside.length === 0 ? [] : [`${pictures(setAside.length)} set aside`]),
    ...(bringBack.length === 0 ? [] : [`${pictures(bringBack.length)} brought back`]),
  ];
  return `Tried: ${parts.join(', ')}.`;
}

/** Trying out another level and other pictures before anything is changed. */
export const whatIf = {
  title: 'What if',
  lead: text`Switch pictures off and on and move the level: you see at once what would have happened. Nothing changes
    until you save.`,
  /** Said while the tuning is on, whose part in it cannot be tried. */
  tuningLeftOut: text`The tuning is on, but all figures here leave it out, those of “Now” as well: what was learnt
    belongs to the pictures and the level in force, and is examined anew after a change.`,

  level: {
    title: 'Level',
    label: 'Security level',
    isInForce: (meaning: string): string => `${meaning} This is the level in force.`,
    inForce: (meaning: string, inForce: string): string => `${meaning} In force: ${inForce.toLowerCase()}.`,
  },
  samples: {
    picturesOf: (name: string): string => `Pictures of ${name}`,
    picture: (name: string, number: number): string => `${name}, picture ${number}`,
    inUse: (on: number, all: number): string => (on === all ? `${all} in use` : `${on} of ${all} in use`),
    allOff: 'All off',
    allOn: 'All on',
  },

  before: 'Now',
  after: 'Then',
  asItIs: ({ right, refused, ambiguous, confused }: Figures): string =>
    text`As it is: ${right} pictures are recognised by the others, ${refused} refused, ${ambiguous} too close to call,
      ${confused} mistaken for another.`,
  consequences,
  leaveOneOut: 'Every picture in use is taken out in turn and recognised by the rest, as if it came from the camera.',
  attempts: {
    title: 'The recorded attempts',
    none: 'No face of an attempt is kept, so there is nothing to try this on.',
    changed: (changed: number, all: number): string =>
      `${changed} of ${all} with a kept picture would end differently.`,
    attempt: 'Attempt',
    decided: {
      match: 'Recognised',
      ambiguous: 'Too close to call',
      noMatch: 'Refused',
    } satisfies Record<Decided, string>,
    recognisedAs: (name: string): string => `Recognised as ${name}`,
  },

  bar: 'The trial',
  trial,
  startOver: 'Start over',
  save: 'Save',
  saved: 'Saved',
};
