import type { EnrolmentPose } from '#contract/face.ts';
import type { SampleSource } from '#contract/household.ts';
import { formats } from './formats.ts';

const sources = { camera: 'Camera', photo: 'Photo', learned: 'Learned' } satisfies Record<SampleSource, string>;

const looks = {
  front: 'straight',
  left: 'turned left',
  right: 'turned right',
  up: 'looking up',
  down: 'looking down',
} satisfies Record<EnrolmentPose, string>;

/** Which look a picture shows, in the person's own left and right; null when turned farther than any look asked for. */
const lookOf = (look: EnrolmentPose | null): string => (look === null ? 'turned far away' : looks[look]);

/** Pictures of members, wherever they are shown. */
export const samples = {
  lookOf,
  /** Where a picture comes from and which look it shows. */
  kind: (source: SampleSource, look: EnrolmentPose | null): string => `${sources[source]}, ${lookOf(look)}`,
  /** Whom a picture shows and how. */
  alt: (name: string, look: EnrolmentPose | null): string => `${name}, ${lookOf(look)}`,
  /** The same with when it was taken: `moment` is `today at 9:41`. */
  kindAt: (source: SampleSource, look: EnrolmentPose | null, moment: string): string =>
    `${sources[source]}, ${lookOf(look)}, ${moment}`,
  setAside: 'Set aside',

  /** What is worth knowing about how a picture was taken. */
  traits: { dim: 'dim', bright: 'bright', soft: 'soft', small: 'small', hidden: 'hidden', clear: 'clear' },
  traitList: (traits: readonly string[]): string => traits.join(', '),

  /** How many there are of a member. */
  count: (count: number): string =>
    count === 0 ? 'No face yet' : formats.plural(count, { one: '1 picture', other: `${count} pictures` }),
};
