import type { LivenessAction } from '#contract/liveness.ts';
import type { Catalogue } from '../catalogue.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What a person is asked to do, as a headline. */
const actions: Readonly<Record<LivenessAction, string>> = {
  turnLeft: 'Tournez la tête à gauche',
  turnRight: 'Tournez la tête à droite',
  nod: 'Hochez la tête',
  openMouth: 'Ouvrez la bouche',
  blinkTwice: 'Clignez deux fois des yeux',
};

const likeAPhoto = 'Est-ce vous, ou une photo ?';

/** Signs of life. Left and right are the person's own, which in the mirrored picture are the screen's too. */
export const liveness: Catalogue['liveness'] = {
  blink: { title: 'Clignez des yeux', advice: 'Regardez la caméra.' },

  prompt: ({ action, index, of, isReady }) => {
    const step = of === 1 ? 'Un clignement des yeux suffit aussi.' : `Étape ${index + 1} sur ${of}.`;
    if (!isReady)
      return { title: 'Regardez droit devant vous', advice: 'Ne bougez plus. Familiar vous dit ensuite quoi faire.' };
    return { title: actions[action], advice: `${step} Ou utilisez la phrase secrète.` };
  },

  notLive: {
    blink: { title: '', advice: '' },
    depth: { title: '', advice: '' },
    actions: { title: '', advice: '' },
    timedOut: { title: likeAPhoto, advice: 'Regardez la caméra et clignez des yeux.' },
    wrongAction: {
      title: 'C’était un autre geste',
      advice: 'Faites seulement ce que dit Familiar, un geste à la fois.',
    },
    flat: { title: likeAPhoto, advice: 'Cherchez une lumière plus égale, puis tournez lentement la tête.' },
    otherFace: { title: 'Le visage a changé', advice: 'Une seule personne doit être dans l’image.' },
    lost: {
      title: 'Votre visage sortait de l’image',
      advice: 'Restez devant la caméra jusqu’à ce que la connexion soit faite.',
    },
    slowCamera: { title: 'Votre caméra est lente dans cette lumière', advice: 'Cherchez plus de lumière.' },
    busy: {
      title: 'Cet ordinateur a beaucoup à faire',
      advice: 'Attendez un instant, ou fermez d’autres programmes.',
    },
  },

  tries: (left, isCounted) => {
    if (!isCounted) return 'Cet essai ne compte pas.';
    if (left <= 0) return 'La connexion par le visage fait une pause.';
    return formats.plural(left, { one: 'Il reste un essai.', other: `Il reste ${left} essais.` });
  },

  levels: {
    off: {
      title: 'Désactivé',
      meaning: text`Il suffit de montrer la photo d’un membre pour entrer. « À propos de cet écran » le dit sur
        l’écran de verrouillage.`,
    },
    standard: {
      title: 'Normal',
      meaning: text`Arrête les photos. Vous clignez des yeux ou vous bougez. De temps en temps, Familiar vous demande de
        tourner la tête. La vidéo d’un membre qui cligne des yeux passe encore.`,
    },
    strict: {
      title: 'Strict',
      meaning: text`Arrête les photos et la plupart des vidéos. Familiar demande deux ou trois gestes, chaque fois
        différents. Cela prend quelques secondes de plus.`,
    },
  },
};
