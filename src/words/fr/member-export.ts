import { consentVersions } from '#contract/consent.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';

/** What is in the file of everything that Familiar holds about a member. */
export const memberExport: Catalogue['memberExport'] = {
  readMe: (hasNumbers) => [
    'Tout ce que Familiar garde sur cette personne.',
    'member.json : nom, rôle, dates. pictures/ : chaque photo enregistrée ; ses mesures sont dans pictures.json.',
    text`Une photo montre plus que le visage seul, qui en est le milieu : \`shows\` fois sa taille de chaque côté. Les
      repères (landmarks) sont en fractions du visage seul.`,
    text`Une photo dont le nom finit par -wide montre aussi les cheveux et les épaules. Elle représente cette personne à
      l’écran. Toutes les photos n’en ont pas.`,
    'attempts.json : les connexions de cette personne, et les tentatives refusées qu’elle a dites siennes.',
    text`attempts/ : les visages gardés de ces tentatives, aussi longtemps que le foyer les garde. Pour celles dites
      d’une autre personne, et pour toutes les autres`,
    'tentatives refusées, il n’y a pas de visage ici, car il montre peut-être quelqu’un d’autre.',
    'consent.txt : ce qui a été accepté, quand, et avec quel texte.',
    hasNumbers
      ? 'pictures.json contient aussi les nombres calculés à partir de chaque photo.'
      : text`Les nombres calculés à partir de chaque photo, qui servent à reconnaître le visage, ne sont pas dans ce
        fichier : ils ne quittent jamais la partie de Familiar qui décide. La ligne de commande les exporte aussi :
        familiar export --with-numbers.`,
  ],

  receipt: {
    title: 'Preuve d’accord',
    agreed: ({ by, version }, name, at) =>
      by === 'self'
        ? `${name} a accepté le ${at} le texte ${version} :`
        : `Le ${at}, un parent ou tuteur a accepté pour ${name} le texte ${version} :`,
    wording: (version) => {
      const known = consentVersions.find((one) => one === version);
      return known === undefined
        ? ['(Ce texte ne fait pas partie de cette version de Familiar.)']
        : consent[known].map((point) => `${point.title} : ${point.text}`);
    },
  },
};
