import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { de } from './elision.ts';
import { formats } from './formats.ts';

type Compare = Catalogue['compare'];

const two = (distance: number): string => formats.decimal(distance, 2);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const regions: Compare['features']['names'] = {
  brows: 'Sourcils',
  eyes: 'Yeux',
  nose: 'Nez',
  mouth: 'Bouche',
  jaw: 'Mâchoire',
};

/** What the distance and the limit mean, in figures. */
function figures({ verdict, distance, threshold, margin }: Parameters<Compare['figures']>[0]): string {
  const gap = two(Math.abs(distance - threshold));
  const side =
    distance <= threshold
      ? `La distance est à ${gap} sous la limite.`
      : `La distance est à ${gap} au-dessus de la limite.`;
  return verdict === 'near' ? `${side} Pour être sûr, Familiar a besoin d’une avance de ${two(margin)}.` : side;
}

const hint = 'Un sourire ou une tête tournée change cela aussi. Familiar regarde bien d’autres choses.';

/** Two faces side by side. */
export const compare: Compare = {
  title: 'Comparer deux visages',
  lead: 'Choisissez deux photos et voyez si Familiar y reconnaît la même personne, et pourquoi.',
  chooseBoth: 'Choisissez ci-dessus un premier et un second visage.',
  chooseOther: 'Choisissez un autre visage pour comparer.',
  samePicture: 'C’est deux fois la même photo. Choisissez-en une autre pour comparer.',
  nobody: 'Personne n’a encore de photo : il n’y a rien à comparer.',
  onlyOne: (name) =>
    text`Pour l’instant, il n’y a que des photos ${de(name)}. Vous pouvez en comparer deux, ou une avec celle d’une
      connexion.`,

  picker: {
    first: 'Premier visage',
    second: 'Second visage',
    pictures: (label) => `${label} : photos`,
    attempts: 'Connexions avec photo',
    none: 'Il n’y a pas de photo à choisir ici.',
    attempt: (attempt, moment) => `${attempt} ${moment}`,
  },

  verdicts: {
    same: 'On dirait la même personne',
    near: 'Difficile à dire',
    different: 'On dirait deux personnes',
  },
  meanings: {
    same: 'Familiar prendrait ces deux visages pour une seule personne.',
    near: 'Familiar n’est pas sûr pour ces deux photos. Une autre photo pourrait changer la réponse.',
    different: 'Familiar ne prendrait pas l’un de ces visages pour l’autre.',
  },
  figures,
  strangers: {
    rarest: 'Moins d’une paire d’inconnus sur un million est aussi proche.',
    nearlyAll: 'Presque toutes les paires d’inconnus sont aussi proches ou plus proches.',
    in100: (count) =>
      formats.plural(count, {
        one: `Sur 100 paires d’inconnus, ${count} est aussi proche ou plus proche.`,
        other: `Sur 100 paires d’inconnus, ${count} sont aussi proches ou plus proches.`,
      }),
    oneIn: (count) => `Une paire d’inconnus sur ${count} est aussi proche ou plus proche.`,
  },
  unrecognised: 'Personne n’a été reconnu',
  drawLandmarks: 'Montrer les lignes du visage',

  pictures: {
    title: 'Les photos',
    unknown: 'Familiar ne sait pas comment l’une de ces photos a été prise.',
    alike: 'Les deux photos sont à peu près aussi bonnes.',
    first: 'Première',
    second: 'Seconde',
    light: 'Lumière',
    sharpness: 'Netteté',
    size: 'Taille, entre les yeux',
    covered: 'Caché',
    turned: 'Tourné',
    nodded: 'Incliné',
    brightness: {
      dark: (luma) => `sombre (${luma})`,
      even: (luma) => `bonne (${luma})`,
      bright: (luma) => `vive (${luma})`,
    },
    percent,
    pixels: (px) => `${px} px`,
    straight: 'droit',
    left: (degrees) => `${degrees}° à gauche`,
    right: (degrees) => `${degrees}° à droite`,
    up: (degrees) => `${degrees}° vers le haut`,
    down: (degrees) => `${degrees}° vers le bas`,
    notes: {
      light: 'Lumière très différente',
      blurred: 'L’une est floue',
      small: 'L’une est petite',
      covered: 'Un visage est caché en partie',
      sides: 'Vues de côtés différents',
      heights: 'Vues de hauteurs différentes',
    },
  },

  features: {
    title: 'Les parties du visage',
    names: regions,
    unknown: 'Familiar ne peut pas comparer les parties de ces deux visages.',
    alike: `Toutes les parties du visage sont presque aux mêmes endroits. ${hint}`,
    differs: (region) => `La plus grande différence : ${regions[region].toLowerCase()}. ${hint}`,
    percent,
    scale: 'En pour cent de la distance entre les yeux',
  },
};
