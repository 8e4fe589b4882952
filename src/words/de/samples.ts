import type { EnrolmentPose } from '#contract/face.ts';
import type { SampleSource } from '#contract/household.ts';
import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

const sources: Readonly<Record<SampleSource, string>> = { camera: 'Kamera', photo: 'Foto', learned: 'Gelernt' };

const looks: Readonly<Record<EnrolmentPose, string>> = {
  front: 'geradeaus',
  left: 'nach links',
  right: 'nach rechts',
  up: 'nach oben',
  down: 'nach unten',
};

/** Which look a picture shows, in the person's own left and right; null when turned farther than any look asked for. */
const lookOf = (look: EnrolmentPose | null): string => (look === null ? 'weit weggedreht' : looks[look]);

/** Pictures of members, wherever they are shown. */
export const samples: Catalogue['samples'] = {
  lookOf,
  kind: (source, look) => `${sources[source]}, ${lookOf(look)}`,
  alt: (name, look) => `${name}, ${lookOf(look)}`,
  kindAt: (source, look, moment) => `${sources[source]}, ${lookOf(look)}, ${moment}`,
  setAside: 'Beiseitegelegt',

  traits: {
    dim: 'dunkel',
    bright: 'hell',
    soft: 'unscharf',
    small: 'klein',
    hidden: 'verdeckt',
    clear: 'klar',
  },
  traitList: (traits) => traits.join(', '),

  count: (count) =>
    count === 0 ? 'Noch kein Gesicht' : formats.plural(count, { one: '1 Bild', other: `${count} Bilder` }),
};
