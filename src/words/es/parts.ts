import type { Role } from '#contract/household.ts';
import type { parts as english } from '../en/parts.ts';
import { mark, rich, type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';
import { lock } from './lock.ts';

type Parts = SameShape<typeof english>;

function strangersAgreement(role: Role): string {
  return role === 'child'
    ? 'Soy madre, padre o representante legal de este menor, he leído qué se guarda y lo acepto.'
    : 'Esta persona ha leído qué se guarda y lo acepta.';
}

/** What the camera sees of the person who is asked to show their face. `secondsLeft` is used by a pause alone. */
const ownFace: Parts['freshSelf']['seen'] = (view, secondsLeft) => {
  switch (view.state) {
    case 'noFace':
      return { title: 'Buscando tu cara', advice: 'Ponte delante de la cámara.' };
    case 'manyFaces':
      return { title: 'Hay más de una persona', advice: 'Solo debe verse tu cara.' };
    case 'match':
      return { title: 'Eres tú', advice: 'Un momento, por favor.' };
    case 'nobodyEnrolled':
      return {
        title: 'Familiar todavía no conoce tu cara',
        advice: 'Usa tu PIN o pide ayuda a la persona responsable.',
      };
    case 'lockedOut':
      return secondsLeft === null
        ? {
            title: 'Las caras están desactivadas',
            advice: 'Hubo demasiados intentos fallidos. Usa tu PIN o pide ayuda a la persona responsable.',
          }
        : lock.status.seen(view, secondsLeft);
    default:
      return lock.status.seen(view, secondsLeft);
  }
};

/** What several screens show of a household: pictures, distances, consent, passphrases. */
export const parts: Parts = {
  noPictureKept: (whose) => `${whose}: sin foto guardada`,

  learning: {
    underWay: ({ done, total }) =>
      text`Familiar está aprendiendo las caras otra vez: lleva ${done} de ${total}. Si todavía no te reconoce, usa la
        frase secreta o un PIN.`,
    failed: (count) =>
      formats.plural(count, {
        one: text`Familiar no pudo aprender una foto otra vez y la apartó. Sigue guardada. Puedes hacer una nueva.`,
        other: text`Familiar no pudo aprender ${count} fotos otra vez y las apartó. Siguen guardadas. Puedes hacer otras
          nuevas.`,
      }),
  },

  limitScale: {
    label: ({ distance, threshold }) => {
      const place = `Distancia ${formats.decimal(distance, 3)}, límite ${formats.decimal(threshold, 3)}`;
      return distance <= threshold ? `${place}: dentro` : `${place}: fuera`;
    },
    distance: 'Distancia',
    limit: 'Límite',
    other: (name, distance) => `${name}: ${formats.decimal(distance, 2)}`,
  },

  role: 'Rol',
  consent: {
    fold: 'Qué se guarda y cómo se borra',
    agreement: (name, role) => {
      if (name === '') return strangersAgreement(role);
      return role === 'child'
        ? `Soy madre, padre o representante legal de ${name}, he leído qué se guarda y lo acepto.`
        : `${name} ha leído qué se guarda y lo acepta.`;
    },
  },

  freshOwner: {
    title: 'Tu frase secreta, por favor',
    description: 'Antes de seguir, Familiar comprueba que eres tú.',
    passphrase: 'Frase secreta',
    confirm: 'Confirmar',
  },

  proveOwner: {
    title: 'Demuestra que eres responsable',
    why: text`Aquí tu cara sola no basta para ver fotos ni cambiar algo, porque alguien podría imitarla con una
      foto. Lo que demuestres ahora vale hasta que se bloquee la pantalla.`,
    how: 'Demostrarlo con',
    pin: 'Tu PIN',
    passphrase: 'Frase secreta',
    goOn: 'Continuar',
    note: (hasPin) =>
      rich`Tu cara basta para entrar.
        ${mark('prove', hasPin ? 'Escribe tu PIN o la frase secreta' : 'Escribe la frase secreta')} para ver fotos y
        cambiar algo aquí.`,
  },

  freshSelf: {
    title: 'Demuestra que eres tú',
    description: 'Familiar comprueba que eres tú, para que nadie más cambie esto en tu pantalla abierta.',
    by: 'Cómo demostrarlo',
    ways: { face: 'Cara', pin: 'PIN', owner: 'Con ayuda' },
    pin: 'Tu PIN',
    ownersPassphrase: 'La frase secreta de la persona responsable',
    confirm: 'Confirmar',
    seen: ownFace,
  },

  unlike: {
    title: (name) => `Esta cara no se parece a ${name}`,
    titleForYou: 'Esta cara no se parece a ti',
    meanings: {
      addAnyway: (name) =>
        text`Todavía no se ha guardado nada. Añade la foto solo si sabes que es ${name}. La persona de la foto podrá
          entrar como ${name}.`,
      sortFirst: (name) =>
        text`No se ha guardado nada. Las fotos de ${name} son muy pocas o muy distintas, y Familiar no puede decirlo con
          seguridad. Aparta las fotos viejas y las de otras personas. Después vuelve.`,
      askOwner: () => 'No se ha guardado nada. Si la foto es correcta, pide a la persona responsable que la añada.',
    },
    addAnyway: 'Añadir de todos modos',
    someoneElse: 'Aquí está otra persona',
    anotherFace: 'Es otra persona',
    seePictures: 'Ver las fotos',
  },

  newPassphrase: {
    repeat: 'Otra vez',
    sameSoFar: 'Igual hasta aquí. Sigue escribiendo.',
    notTheSame: 'Las dos no son iguales.',
    notForTheBrowser: 'Otras personas podrían entrar si este navegador la guarda.',
    suggest: 'Proponer una frase secreta',
    suggestAnother: 'Proponer otra',
    writeDown: (passphrase) => rich`Apúntala: ${mark('strong', passphrase)}`,
    strength: {
      atLeast: (characters) =>
        text`Al menos ${characters} caracteres. Cuatro palabras al azar son fáciles de recordar y difíciles de
          adivinar.`,
      missing: (characters) =>
        formats.plural(characters, { one: 'Falta un carácter.', other: `Faltan ${characters} caracteres.` }),
      easy: 'Fácil de adivinar. Añade una palabra que nadie espere.',
      fair: 'Aceptable. Con una palabra más será segura.',
      strong: 'Segura.',
      veryStrong: 'Muy segura.',
    },
  },
};
