import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type WhatIf = Catalogue['whatIf'];
type Figures = Parameters<WhatIf['asItIs']>[0];

const pictures = (count: number): string => formats.plural(count, { one: `${count} photo`, other: `${count} photos` });

function difference(before: number, after: number, [one, many]: readonly [string, string]): readonly string[] {
  if (before === after) return [];
  const count = Math.abs(after - before);
  return [`${count} ${formats.plural(count, { one, other: many })} ${after > before ? 'de plus' : 'de moins'}`];
}

/** What a trial would have done: to the pictures, and to so many recorded attempts. */
function consequences(before: Figures, after: Figures, changedAttempts: number): string {
  const parts = [
    ...difference(before.confused, after.confused, [
      'photo prise pour quelqu’un d’autre',
      'photos prises pour quelqu’un d’autre',
    ]),
    ...difference(before.ambiguous, after.ambiguous, ['photo incertaine', 'photos incertaines']),
    ...difference(before.refused, after.refused, ['photo non reconnue', 'photos non reconnues']),
    ...difference(before.right, after.right, ['photo reconnue', 'photos reconnues']),
    ...(changedAttempts === 0
      ? []
      : [
          formats.plural(changedAttempts, {
            one: `${changedAttempts} connexion passée finirait autrement`,
            other: `${changedAttempts} connexions passées finiraient autrement`,
          }),
        ]),
  ];
  return parts.length === 0
    ? 'Ce changement ne modifie rien de ce qui existe.'
    : `Avec ce changement : ${parts.join(', ')}.`;
}

/** How the pictures fare as things are. */
function asItIs({ right, refused, ambiguous, confused }: Figures): string {
  const all = right + refused + ambiguous + confused;
  const now = `Pour l’instant, Familiar reconnaît ${right} sur ${pictures(all)}.`;
  return confused === 0 ? now : `${now} Il prendrait ${pictures(confused)} pour quelqu’un d’autre.`;
}

/** What is being tried, for the bar that saves it. */
function trial(...[{ setAside, bringBack }, { inForce, tried }]: Parameters<WhatIf['trial']>): string {
  const parts = [
    ...(tried === null ? [] : [`niveau ${inForce} → ${tried}`]),
    ...(setAside.length === 0 ? [] : [`${pictures(setAside.length)} à mettre de côté`]),
    ...(bringBack.length === 0 ? [] : [`${pictures(bringBack.length)} à reprendre`]),
  ];
  return `Votre changement : ${parts.join(', ')}.`;
}

/** Trying out another level and other pictures before anything is changed. */
export const whatIf: WhatIf = {
  title: 'Et si ?',
  lead: text`Écartez des photos ou choisissez un autre niveau, et voyez ce qui se passerait. Rien ne change tant que
    vous n’enregistrez pas.`,
  tuningLeftOut: text`L’affinage est actif, mais les résultats n’en tiennent pas compte ici. Il ne convient qu’aux
    photos et au niveau d’aujourd’hui. Familiar le vérifie de nouveau après chaque changement.`,

  level: {
    title: 'Niveau',
    label: 'Niveau de sécurité',
    isInForce: (meaning) => `${meaning} C’est le niveau utilisé.`,
    inForce: (meaning, inForce) => `${meaning} Le niveau utilisé est « ${inForce} ».`,
  },
  samples: {
    picturesOf: (name) => `Photos ${de(name)}`,
    picture: (name, number) => `${name}, photo ${number}`,
    inUse: (on, all) => {
      if (on === all) return formats.plural(all, { one: `${all} utilisée`, other: `${all} utilisées` });
      return formats.plural(on, { one: `${on} utilisée sur ${all}`, other: `${on} utilisées sur ${all}` });
    },
    allOff: 'Tout écarter',
    allOn: 'Tout reprendre',
  },

  before: 'Maintenant',
  after: 'Avec le changement',
  asItIs,
  consequences,
  leaveOneOut: 'Familiar écarte chaque photo à son tour et essaie de la reconnaître grâce aux autres.',
  attempts: {
    title: 'Connexions passées',
    none: 'Familiar n’a gardé aucune photo de connexion : il n’y a rien sur quoi essayer.',
    changed: (changed, all) => {
      if (changed === 0)
        return formats.plural(all, {
          one: `La connexion avec photo (${all}) finirait comme avant.`,
          other: `Les ${all} connexions avec photo finiraient comme avant.`,
        });
      return formats.plural(changed, {
        one: `${changed} connexion avec photo sur ${all} finirait autrement.`,
        other: `${changed} connexions avec photo sur ${all} finiraient autrement.`,
      });
    },
    attempt: 'Connexion',
    decided: { match: 'Reconnu', ambiguous: 'Incertain', noMatch: 'Non reconnu' },
    recognisedAs: (name) => `Reconnu comme ${name}`,
  },

  bar: 'Votre changement',
  trial,
  startOver: 'Recommencer',
  save: 'Enregistrer',
  saved: 'Enregistré',
};
