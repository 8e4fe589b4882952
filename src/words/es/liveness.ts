import type { LivenessAction } from '#contract/liveness.ts';
import type { liveness as english } from '../en/liveness.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

/** What a person is asked to do, as a headline. */
const actions = {
  turnLeft: 'Gira la cabeza a la izquierda',
  turnRight: 'Gira la cabeza a la derecha',
  nod: 'Di que sí con la cabeza',
  openMouth: 'Abre la boca',
  blinkTwice: 'Parpadea dos veces',
} satisfies Record<LivenessAction, string>;

const likeAPhoto = 'Podría ser una foto';

/** Signs of life. Left and right are the person's own, which in the mirrored picture are the screen's too. */
export const liveness: SameShape<typeof english> = {
  blink: { title: 'Parpadea', advice: 'Mira a la cámara.' },

  prompt: ({ action, index, of, isReady }) => {
    const step = of === 1 ? 'También basta con parpadear.' : `Paso ${index + 1} de ${of}.`;
    if (!isReady) return { title: 'Mira al frente', advice: 'No te muevas. Familiar te dirá qué hacer.' };
    return { title: actions[action], advice: `${step} O usa la frase secreta.` };
  },

  notLive: {
    blink: { title: '', advice: '' },
    depth: { title: '', advice: '' },
    actions: { title: '', advice: '' },
    timedOut: { title: likeAPhoto, advice: 'Mira a la cámara y parpadea.' },
    wrongAction: { title: 'Eso era otra cosa', advice: 'Haz solo lo que dice Familiar, una cosa cada vez.' },
    flat: { title: likeAPhoto, advice: 'Busca una luz más uniforme. Después gira la cabeza despacio.' },
    otherFace: { title: 'La cara ha cambiado', advice: 'Solo debe verse una persona.' },
    lost: { title: 'Tu cara se iba de la imagen', advice: 'Quédate delante de la cámara hasta entrar.' },
    slowCamera: { title: 'Tu cámara va lenta con esta luz', advice: 'Busca más luz.' },
    busy: { title: 'Este equipo tiene mucho que hacer ahora', advice: 'Espera un momento o cierra otros programas.' },
  },

  tries: (left, isCounted) => {
    if (!isCounted) return 'Esto no cuenta como intento.';
    if (left <= 0) return 'La entrada con la cara se pausa ahora.';
    return formats.plural(left, { one: 'Queda un intento.', other: `Quedan ${left} intentos.` });
  },

  levels: {
    off: {
      title: 'Desactivada',
      meaning: text`Cualquiera que muestre una foto de un miembro puede entrar. La pantalla de bloqueo lo dice en «Sobre
        esta pantalla».`,
    },
    standard: {
      title: 'Normal',
      meaning: text`Frena las fotos. Parpadeas o te mueves. De vez en cuando, Familiar te pide que gires la cabeza. Un
        vídeo de un miembro que parpadea todavía puede entrar.`,
    },
    strict: {
      title: 'Estricta',
      meaning: text`Frena las fotos y la mayoría de los vídeos. Familiar pide dos o tres movimientos, cada vez
        distintos. Tarda unos segundos más.`,
    },
  },
};
