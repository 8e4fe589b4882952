import type { EnrolmentPose } from '#contract/face.ts';
import type { SampleSource } from '#contract/household.ts';
import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

const sources: Readonly<Record<SampleSource, string>> = { camera: 'Caméra', photo: 'Fichier', learned: 'Apprise' };

const looks: Readonly<Record<EnrolmentPose, string>> = {
  front: 'de face',
  left: 'tournée à gauche',
  right: 'tournée à droite',
  up: 'regard levé',
  down: 'regard baissé',
};

const lookOf = (look: EnrolmentPose | null): string => (look === null ? 'très tournée' : looks[look]);

/** Pictures of members, wherever they are shown. */
export const samples: Catalogue['samples'] = {
  lookOf,
  kind: (source, look) => `${sources[source]}, ${lookOf(look)}`,
  alt: (name, look) => `${name}, ${lookOf(look)}`,
  kindAt: (source, look, moment) => `${sources[source]}, ${lookOf(look)}, ${moment}`,
  setAside: 'De côté',

  traits: {
    dim: 'sombre',
    bright: 'claire',
    soft: 'floue',
    small: 'petite',
    hidden: 'cachée',
    clear: 'nette',
  },
  traitList: (traits) => traits.join(', '),

  count: (count) =>
    count === 0 ? 'Pas encore de visage' : formats.plural(count, { one: `${count} photo`, other: `${count} photos` }),
};
