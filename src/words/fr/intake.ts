import type { QualityGate } from '#contract/face.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Intake = Catalogue['intake'];
type Batch = Parameters<Intake['tally']>[0];
type Gains = Batch['gains'];

/** What is wrong with a face in a photo, which cannot be taken again. */
const faults: Readonly<Record<QualityGate, string>> = {
  tooFar: 'trop petit',
  tooClose: 'trop grand pour la photo',
  offCentre: 'coupé par le bord',
  turnedAway: 'trop tourné',
  tooDark: 'trop sombre',
  tooBright: 'trop clair',
  blurred: 'flou',
  halfLit: 'à moitié dans l’ombre',
  covered: 'caché en partie',
  eyesClosed: 'montré les yeux fermés',
};

/** Why a face is not offered: the first gate that it fails, or null for one that is known already. */
const faultOf = (gate: QualityGate | null): string => (gate === null ? 'déjà connu' : faults[gate]);

/** `6 pour Nina, 1 pour Leo`. */
const shares = (gains: Gains): string => gains.map(({ name, count }) => `${count} pour ${name}`).join(', ');

/** What a photo gave, and why the rest of it was not added; null where all was. */
function added(gains: Gains, missed: string | null): string {
  const [first] = gains;
  const count = gains.reduce((sum, gain) => sum + gain.count, 0);
  const said =
    gains.length === 1 && first !== undefined
      ? formats.plural(count, {
          one: `Photo ajoutée pour ${first.name}.`,
          other: `${count} visages ajoutés pour ${first.name}.`,
        })
      : `${count} visages ajoutés : ${shares(gains)}.`;
  return missed === null ? said : `${said} Le reste n’a pas été ajouté. ${missed}`;
}

function addedInAll({ gave, pictures, gains }: Batch): string {
  const [first] = gains;
  if (first === undefined) return 'Rien d’ajouté pour l’instant';
  const said = formats.plural(pictures, { one: `${pictures} photo ajoutée`, other: `${pictures} photos ajoutées` });
  const from = formats.plural(gave, { one: `${gave} fichier`, other: `${gave} fichiers` });
  const whole = gave === pictures ? said : `${said} depuis ${from}`;
  return gains.length === 1 ? `${whole} pour ${first.name}` : `${whole} : ${shares(gains)}`;
}

function tally(batch: Batch): string {
  const { asking, unlike, known, refused, hidden } = batch;
  const said = [addedInAll(batch)];
  if (asking > 0)
    said.push(
      formats.plural(asking, {
        one: `${asking} photo attend votre réponse`,
        other: `${asking} photos attendent votre réponse`,
      }),
    );
  if (unlike > 0)
    said.push(
      formats.plural(unlike, {
        one: `${unlike} photo montre, semble-t-il, quelqu’un d’autre`,
        other: `${unlike} photos montrent, semble-t-il, quelqu’un d’autre`,
      }),
    );
  if (known > 0) said.push(formats.plural(known, { one: `${known} déjà connue`, other: `${known} déjà connues` }));
  if (refused > 0)
    said.push(formats.plural(refused, { one: `${refused} non ajoutée`, other: `${refused} non ajoutées` }));
  if (hidden > 0)
    said.push(
      formats.plural(hidden, { one: `${hidden} fichier caché ignoré`, other: `${hidden} fichiers cachés ignorés` }),
    );
  return said.join(' · ');
}

/** Photos on their way into the household. */
export const intake: Intake = {
  windowTitle: 'Ajouter des photos',
  title: 'Ajouter des photos de tout le monde',
  drop: 'Déposez ici des photos ou un dossier',
  hint: text`Familiar trouve les visages et propose des noms. Vous décidez à qui va chaque visage avant de l’ajouter.`,
  dropOf: (name) => `Déposez ici des photos ${de(name)}`,
  hintOf: text`Une photo suffit. Trois photos prises des jours différents valent mieux. Une bonne lumière et un regard
    vers l’objectif aident le plus.`,
  dropMore: 'Ajouter d’autres photos',
  zone: 'Photos',
  noFileName: 'Ce que vous avez déposé',
  choosePhotos: 'Choisir des photos',
  photosToAdd: 'Photos à ajouter',
  chooseFolder: 'Choisir un dossier',
  folderToAdd: 'Un dossier à ajouter',
  chosenPhotos: 'Photos choisies',
  done: 'Terminé',

  lookedAt: (done, all) => `${done} fichiers vus sur ${all}`,
  lookedAtAll: (all) => formats.plural(all, { one: `${all} fichier vu`, other: `Les ${all} fichiers sont vus` }),
  tally,
  addChosen: (count) =>
    count === 0
      ? 'Ajouter les visages choisis'
      : formats.plural(count, { one: `Ajouter ${count} visage`, other: `Ajouter ${count} visages` }),

  knownSince: (name, day) => `${name}, photo ajoutée ${day}`,

  whoIsWho: {
    title: (faces) => formats.plural(faces, { one: 'Qui est-ce ?', other: 'Qui est qui ?' }),
    face: (number) => `Visage ${number}`,
    question: (number) => `À qui est le visage ${number} ?`,
    nobody: 'Personne, l’ignorer',
    someoneNew: 'Quelqu’un de nouveau…',
    recognised: (name) => `Ressemble à ${name}.`,
    nearest: (name) => `C’est peut-être ${name}, mais ce n’est pas sûr.`,
    unusable: (number, gate) => `Le visage ${number} est ${faultOf(gate)}.`,
    known: (number, known) => `Le visage ${number} est déjà connu : ${known}.`,
  },

  results: {
    waiting: 'En attente',
    looking: 'Recherche de visages…',
    asking: 'Attend votre réponse ci-dessus.',
    unlike: 'Attend votre réponse ci-dessus.',
    known: (whose) => (whose.length === 0 ? 'Déjà connue.' : `Déjà connue : ${whose.join(' ; ')}.`),
    added,
    unreadable: 'Ce fichier n’a pas pu être lu. A-t-il été déplacé ?',
    emptyFolder: 'Il n’y a pas de photo dans ce dossier.',
    noFile: 'Ce n’est pas un fichier. Enregistrez d’abord l’image, puis déposez le fichier ici ou choisissez-le.',
    calledOff: 'Non ajoutée, car personne n’a confirmé. Choisissez de nouveau la photo pour réessayer.',
    noFace: 'Aucun visage trouvé sur cette photo.',
    badFace: (gate) => `Le visage est ${faultOf(gate)}. Choisissez une autre photo.`,
    badFaces: (count) => `Aucun des ${count} visages n’est assez bon. Choisissez une autre photo.`,
  },
};
