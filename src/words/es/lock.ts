import { countdown } from '../countdown.ts';
import type { lock as english } from '../en/lock.ts';
import { type SameShape, text } from '../text.ts';
import { camera } from './camera.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';
import { liveness } from './liveness.ts';

type Lock = SameShape<typeof english>;
type Statuses = Lock['status'];

const nobodyEnrolled = { title: 'Todavía no hay caras', advice: 'Entra con la frase secreta y añade una cara.' };

function tries(left: number): string {
  if (left <= 0) return 'La entrada con la cara se pausa ahora.';
  return formats.plural(left, {
    one: 'Queda un intento antes de una pausa.',
    other: `Quedan ${left} intentos antes de una pausa.`,
  });
}

/** A pause of face sign-in: `secondsLeft` is null once only the passphrase can sign in. */
const pause: Statuses['pause'] = (secondsLeft) => {
  if (secondsLeft === null)
    return {
      title: 'La entrada con la cara está desactivada',
      advice: 'Hubo demasiados intentos fallidos. La frase secreta de la persona responsable la activa otra vez.',
    };
  return {
    title: 'La entrada con la cara está en pausa',
    advice: text`Demasiados intentos fallidos. Inténtalo otra vez dentro de ${countdown(secondsLeft)} o usa la frase
      secreta.`,
  };
};

/** What the camera sees. `secondsLeft` is used by a pause alone. */
const seen: Statuses['seen'] = (view, secondsLeft) => {
  switch (view.state) {
    case 'noFace':
      return { title: 'Buscando una cara', advice: 'Ponte delante de la cámara para entrar.' };
    case 'manyFaces':
      return { title: 'Hay más de una persona', advice: 'Solo debe verse una persona.' };
    case 'noPicture':
      return camera.problems[view.fault];
    case 'tooPoor':
      return gates[view.gate];
    case 'looking':
      return { title: 'Un momento', advice: 'Familiar te está mirando.' };
    case 'proving':
      return view.prompt === null ? liveness.blink : liveness.prompt(view.prompt);
    case 'match':
      return { title: `Hola, ${view.name}`, advice: 'Ya estás dentro.' };
    case 'noMatch':
      return { title: 'Familiar no te reconoce', advice: tries(view.attemptsLeft) };
    case 'ambiguous':
      return { title: 'No está claro', advice: `Te pareces a dos miembros. ${tries(view.attemptsLeft)}` };
    case 'notLive': {
      const { title, advice } = liveness.notLive[view.reason];
      return { title, advice: `${advice} ${liveness.tries(view.attemptsLeft, view.isCounted)}` };
    }
    case 'lockedOut':
      return pause(secondsLeft);
    case 'needsIntent':
      return {
        title: 'Pantalla bloqueada',
        advice: 'Para entrar otra vez, pulsa el botón. O sal de la imagen y vuelve.',
      };
    case 'nobodyEnrolled':
      return nobodyEnrolled;
    case 'learningAnew':
      return {
        title: 'Aprendiendo las caras otra vez',
        advice: 'Familiar mira otra vez todas sus fotos. Ahora puedes usar la frase secreta.',
      };
  }
};

/** The lock screen, and the sealed one after a start without the device's key. */
export const lock: Lock = {
  status: {
    nobodyEnrolled,
    pause,
    seen,
    unreachable: 'Las caras aún no funcionan',
    cameraStarting: { title: 'La cámara se está encendiendo', advice: 'Un momento, por favor.' },
    upsideDown: {
      title: 'Parece que tu cámara está al revés',
      advice: text`La persona responsable puede girar la imagen. Pulsa el botón y después desbloquea con la frase
        secreta.`,
    },
    aboutToLook: { title: 'Un momento', advice: 'Familiar va a mirar.' },
    waitingForPress: {
      title: 'Cuando quieras',
      advice: 'La cámara está apagada. Pulsa el botón y Familiar te mira.',
    },
    waitingForInput: {
      title: 'La cámara está apagada',
      advice: 'Pulsa una tecla, mueve el ratón o toca la pantalla. Entonces Familiar te busca.',
    },
    resting: {
      title: 'La cámara descansa',
      advice: 'Está apagada. Despierta con una tecla, con el ratón o si tocas la pantalla.',
    },
  },
  spoken: ({ title, advice }) => `${title}. ${advice}`,
  face: {
    label: 'Entrar con la cara',
    look: 'Mírame',
    signIn: 'Entrar',
    tryAgain: 'Probar otra vez',
    retryCamera: 'Probar la cámara otra vez',
    turnCamera: 'Girar la imagen',
  },
  greeting: (name) => `Hola, ${name}`,

  passphrase: {
    label: 'O la frase secreta',
    unlock: 'Desbloquear',
    paused: (secondsLeft) =>
      `Demasiados intentos equivocados. La frase secreta funciona otra vez dentro de ${countdown(secondsLeft)}.`,
  },

  otherWays: { pin: 'Usar un PIN', recovery: '¿Olvidaste la frase secreta?' },

  pin: {
    title: 'Entrar con un PIN',
    name: 'Nombre',
    pin: 'PIN',
    signIn: 'Entrar',
    nameMissing: 'Escribe el nombre con el que te conoce Familiar. Cada PIN es de una persona.',
    off: 'Demasiados PIN equivocados. La frase secreta de la persona responsable vuelve a activarlos.',
    paused: (secondsLeft) => `Demasiados PIN equivocados. Funcionan otra vez dentro de ${countdown(secondsLeft)}.`,
  },

  recover: {
    title: '¿Olvidaste la frase secreta?',
    description: 'Con el código de recuperación, la persona responsable puede elegir una nueva frase secreta.',
    code: 'Código de recuperación',
    codeHint: 'Siete grupos de cuatro. Los guiones y las mayúsculas no importan.',
    newPassphrase: 'Nueva frase secreta',
    comeIn: 'Cambiar la frase secreta',
  },

  sealed: {
    windowTitle: 'Bajo llave',
    title: 'Las caras están bajo llave',
    meaning: text`Están cifradas en este equipo. Después de un reinicio, la persona responsable escribe una vez la frase
      secreta. Entonces las caras funcionan otra vez.`,
    whatNow: {
      notHere: 'Aquí, las caras se abren con la frase secreta de la persona responsable.',
      unavailable: text`Ahora las caras se abren con la frase secreta de la persona responsable. No se ha perdido nada.
        Cuando esto vuelva a funcionar, Familiar ya no la pedirá al abrirse.`,
      keyLost: text`Ahora las caras se abren con la frase secreta de la persona responsable. Entonces Familiar crea una
        llave nueva para la próxima vez.`,
    },
    passphrase: 'Frase secreta',
    open: 'Abrir',
  },

  about: {
    title: 'Sobre esta pantalla',
    privacy: text`Familiar mira tu cara solo en este equipo y la compara con las de los miembros del hogar. No envía
      nada a ningún sitio.`,
    noted: text`Familiar apunta cada intento con su hora y su resultado, para que el hogar vea quién ha intentado
      entrar. También puede guardar unos días, cifrada, la cara de un intento. La persona responsable lo decide en los
      ajustes.`,
    takesPhotos: text`En este hogar no hay prueba de vida. Se puede entrar con una foto de un miembro. La persona
      responsable puede cambiarlo en los ajustes.`,
    ownersProve: text`Aquí, la cara de una persona responsable basta para entrar. Para ver fotos y cambiar algo, escribe
      también la frase secreta o su PIN. La persona responsable puede cambiarlo en los ajustes.`,
    askingEngine: 'Esperando al motor de reconocimiento…',
  },
};
