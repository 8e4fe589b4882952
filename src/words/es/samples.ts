import type { EnrolmentPose } from '#contract/face.ts';
import type { SampleSource } from '#contract/household.ts';
import type { samples as english } from '../en/samples.ts';
import type { SameShape } from '../text.ts';
import { formats } from './formats.ts';

const sources = { camera: 'Cámara', photo: 'Archivo', learned: 'Aprendida' } satisfies Record<SampleSource, string>;

const looks = {
  front: 'de frente',
  left: 'a la izquierda',
  right: 'a la derecha',
  up: 'hacia arriba',
  down: 'hacia abajo',
} satisfies Record<EnrolmentPose, string>;

/** Which look a picture shows, in the person's own left and right; null when turned farther than any look asked for. */
const lookOf = (look: EnrolmentPose | null): string => (look === null ? 'muy de lado' : looks[look]);

/** Pictures of members, wherever they are shown. */
export const samples: SameShape<typeof english> = {
  lookOf,
  kind: (source, look) => `${sources[source]}, ${lookOf(look)}`,
  alt: (name, look) => `${name}, ${lookOf(look)}`,
  kindAt: (source, look, moment) => `${sources[source]}, ${lookOf(look)}, ${moment}`,
  setAside: 'Apartada',

  traits: {
    dim: 'oscura',
    bright: 'luminosa',
    soft: 'borrosa',
    small: 'pequeña',
    hidden: 'tapada',
    clear: 'clara',
  },
  traitList: (traits) => traits.join(', '),

  count: (count) =>
    count === 0 ? 'Sin cara todavía' : formats.plural(count, { one: '1 foto', other: `${count} fotos` }),
};
