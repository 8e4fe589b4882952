import { consentVersions } from '#contract/consent.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';

/** What is in the file of everything that Familiar holds about a member. */
export const memberExport: Catalogue['memberExport'] = {
  readMe: (hasNumbers) => [
    'Ce fichier contient tout ce que Familiar garde sur cette personne.',
    'member.json contient le nom, le rôle et les dates.',
    'pictures/ contient chaque photo de cette personne. pictures.json dit ce que Familiar a mesuré sur chacune.',
    text`Au milieu de chaque photo, il y a un carré avec le visage. La photo est \`shows\` fois plus large et plus
      haute que ce carré. Les repères (landmarks) en sont des fractions.`,
    text`Une photo dont le nom finit par -wide montre aussi les cheveux et les épaules. Familiar l’affiche à l’écran.
      Toutes les photos n’en ont pas.`,
    'attempts.json contient les connexions de cette personne, et les tentatives refusées qu’elle a dites siennes.',
    text`attempts/ contient les visages de ces tentatives, aussi longtemps que le foyer les garde. Les visages
      marqués comme quelqu’un d’autre et ceux des autres tentatives refusées n’y sont pas, car ils montrent peut-être
      quelqu’un d’autre.`,
    'consent.txt dit ce que cette personne, son parent ou son tuteur a accepté, quand, et avec quel texte.',
    hasNumbers
      ? 'pictures.json contient aussi les nombres calculés à partir de chaque photo.'
      : text`Familiar reconnaît le visage grâce à des nombres qu’il calcule à partir de chaque photo. Ils ne sont pas
          dans ce fichier, car ils ne quittent jamais la partie de Familiar qui décide. La ligne de commande les
          exporte : familiar export --with-numbers.`,
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
