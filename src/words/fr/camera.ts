import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';

const ordinals = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième'];

/** The camera, and why it gives no picture. */
export const camera: Catalogue['camera'] = {
  label: 'Caméra',
  mirror: 'Votre caméra, comme dans un miroir',
  plain: 'Votre caméra',
  systemDefault: 'Le choix du système',
  unnamed: (number) => `Caméra ${number}`,
  numbered: (name, number) => `${name}, ${ordinals[number - 1] ?? `numéro ${number}`}`,
  notConnected: (name) => `${name} (débranchée)`,
  standIn: (used) =>
    `La caméra que vous avez choisie n’est pas branchée. Familiar utilise ${used ?? 'une autre caméra'}.`,
  told: {
    byPlace: text`Plusieurs caméras portent ce nom. Familiar ne les distingue que par leur ordre. Si vous en branchez
      une ailleurs, vérifiez ici que la bonne caméra est choisie.`,
    perhaps: text`Il y a maintenant plus ou moins de caméras de ce nom qu’avant. Vérifiez ici que la bonne caméra est
      choisie.`,
  },
  noPreview: 'Pas d’image',
  previewOnPointing: 'Pointez-la pour voir son image',
  chooseAnother: 'Choisir une autre caméra',

  turn: {
    open: 'Tourner ou inverser l’image…',
    title: 'Tourner l’image',
    description: text`Pour une caméra à l’envers ou sur le côté. Familiar le retient pour cette caméra seulement.`,
    label: 'Tourner vers la droite de',
    degrees: (degrees) => (degrees === 0 ? 'Ne pas tourner' : `${degrees}°`),
    mirror: 'Inverser la gauche et la droite',
    check: text`Levez la main droite. Elle doit se lever du côté droit de l’image, comme dans un miroir. Sinon, cochez
      la case.`,
    save: 'Enregistrer',
    saved: 'L’image est tournée',
    ownersOnly: 'Un responsable peut tourner ou inverser l’image d’une caméra.',
  },

  problems: {
    denied: {
      title: 'La caméra n’est pas autorisée',
      advice: text`Autorisez la caméra pour Familiar dans la barre d’adresse ou dans les réglages de confidentialité du
        système, puis réessayez.`,
    },
    missing: { title: 'Aucune caméra trouvée', advice: 'Branchez-en une. Familiar la voit tout seul.' },
    busy: { title: 'La caméra est occupée', advice: 'Fermez l’autre programme qui l’utilise, puis réessayez.' },
    unsuitable: {
      title: 'Cette caméra ne convient pas ici',
      advice: 'Familiar ne peut pas utiliser son image. Choisissez une autre caméra.',
    },
    unplugged: { title: 'La caméra a disparu', advice: 'Rebranchez-la. Familiar la voit tout seul.' },
    black: {
      title: 'La caméra ne montre rien',
      advice: text`Ouvrez son cache ou allumez-la. Faites ensuite un peu de lumière. Si ce n’est pas la bonne caméra,
        choisissez-en une autre.`,
    },
    unsupported: {
      title: 'Pas de caméra ici',
      advice: 'Cette fenêtre ne peut pas utiliser de caméra. Ouvrez Familiar à sa propre adresse.',
    },
    failed: {
      title: 'La caméra ne démarre pas',
      advice: 'Débranchez-la et rebranchez-la, ou essayez-en une autre.',
    },
    still: {
      title: 'L’image est figée',
      advice: text`La caméra n’envoie plus de nouvelle image. Familiar la relance tout seul. Si cela n’aide pas,
        débranchez et rebranchez la caméra, ou fermez les autres programmes qui l’utilisent.`,
    },
    unusable: {
      title: 'L’image de la caméra est inutilisable',
      advice: text`Elle est d’une seule couleur, ou il en manque une partie. Débranchez et rebranchez la caméra, ou
        choisissez-en une autre.`,
    },
  },
};
