import type { Role } from '#contract/household.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';
import { samples } from './samples.ts';

/** Roles as shown beside a name. */
const roles: Readonly<Record<Role, string>> = { owner: 'Responsable', member: 'Membre', child: 'Enfant' };

const undone = text`Les connexions passées restent dans la liste, sans le nom. Vous pouvez revenir en arrière pendant
  dix minutes, si vous ne verrouillez pas l’écran. Ensuite, Familiar efface tout du disque. Si vous avez des
  sauvegardes, cette personne y reste.`;

/** Members of the household, wherever they are told of. */
export const members: Catalogue['members'] = {
  roles,
  roleMeanings: {
    owner: 'Peut gérer tout le monde et les réglages.',
    member: 'Peut gérer ses propres photos.',
    child: 'Comme un membre. Un parent ou tuteur donne l’accord à sa place.',
  },

  line: ({ role, sampleCount }) =>
    role === 'member' ? samples.count(sampleCount) : `${roles[role]} · ${samples.count(sampleCount)}`,

  removal: ({ name, sampleCount }) =>
    sampleCount === 0
      ? `Familiar retire ${name} du foyer. ${undone}`
      : formats.plural(sampleCount, {
          one: text`Familiar retire ${name} du foyer, avec sa photo et tout ce qui en a été calculé. ${undone}`,
          other: text`Familiar retire ${name} du foyer, avec ses ${sampleCount} photos et tout ce qui en a été calculé.
            ${undone}`,
        }),
};
