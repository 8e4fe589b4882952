import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Faces of people who were refused several times and are no members. */
export const unknownFaces: Catalogue['unknownFaces'] = {
  title: 'Visages inconnus',
  meaning: 'Les personnes que Familiar a refusées au moins deux fois.',
  isOff: 'Familiar ne compare pas les visages inconnus entre eux. Vous pouvez l’activer dans les réglages.',
  settings: 'Ouvrir les réglages',
  nobody: 'Aucun inconnu n’a été refusé deux fois. Si cela arrive, vous verrez son visage ici.',
  mayBeWrong: 'Familiar regroupe les visages qui se ressemblent. Il peut se tromper, surtout en famille.',
  damaged: (count) =>
    formats.plural(count, {
      one: 'Familiar n’a pas pu lire 1 visage.',
      other: `Familiar n’a pas pu lire ${count} visages.`,
    }),
  notShown: (count) => `Masqués (${count})`,

  unknown: 'Personne inconnue',
  maybe: (name) => `Peut-être ${name}`,
  alt: 'Le visage de cette personne',
  tried: (times, inWeek) => {
    if (inWeek === times) return `${times} tentatives ces 7 derniers jours`;
    return inWeek === 0 ? `${times} tentatives` : `${times} tentatives, dont ${inWeek} ces 7 derniers jours`;
  },
  lastSeen: (moment) => `La dernière fois ${moment}`,

  giveName: 'Donner un nom',
  changeName: 'Renommer',
  isMember: (name) => `C’est ${name}`,
  isSomeMember: 'C’est un membre',
  add: 'Ajouter au foyer',
  ignore: 'Ne plus montrer',
  ignored: 'Familiar ne montre plus cette personne',
  showAgain: 'Montrer à nouveau',
  more: 'Plus',

  naming: {
    title: 'Qui est-ce\u00a0?',
    label: 'Nom',
    hint: text`Par exemple «\u00a0Le facteur\u00a0». Seuls les responsables voient ce nom. Familiar le garde avec les
      visages et l’efface avec le dernier.`,
    verb: 'Enregistrer',
  },
  belonging: {
    title: 'Qui est-ce\u00a0?',
    choose: 'Membre',
    joins: (name) => text`Familiar ajoute les bonnes photos à celles de ${name} et compare désormais avec elles. Vous
      pouvez annuler.`,
    verb: 'Ajouter les photos',
    added: (count, name) =>
      formats.plural(count, {
        one: `1 photo ajoutée pour ${name}`,
        other: `${count} photos ajoutées pour ${name}`,
      }),
  },
  erasing: {
    verb: 'Effacer les visages',
    title: 'Effacer ces visages\u00a0?',
    meaning: text`Familiar efface du disque les photos de cette personne, les nombres qui en sont tirés et le nom. Les
      tentatives restent dans la liste. Vous ne pourrez pas annuler.`,
    yes: 'Effacer',
    erased: 'Les visages sont effacés',
  },

  aside: {
    nobody: 'Aucun inconnu n’a été refusé deux fois.',
    one: (times) => `La même personne inconnue a été refusée ${times} fois.`,
    several: (people) => `${people} inconnus ont été refusés plus d’une fois.`,
    open: 'Voir les visages',
  },
};
