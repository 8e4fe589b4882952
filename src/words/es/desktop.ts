import type { desktop as english } from '../en/desktop.ts';
import { type SameShape, text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop: SameShape<typeof english> = {
  cannotStart: 'Familiar no se puede abrir',
  cannotGoOn: 'Familiar no puede seguir',
  fault: 'Algo ha fallado en Familiar. Ábrelo otra vez. En un terminal te dice más.',
  refusedSwitch: (name) =>
    text`Familiar no se abre con --${name}. Otras personas podrían usarlo para observarte o para hacerse pasar por ti.`,

  tray: {
    state: {
      firstRun: 'Todavía sin configurar',
      sealed: 'Esperando la frase secreta',
      locked: 'Pantalla bloqueada',
      signedIn: (name) => `Dentro: ${name}`,
    },
    open: 'Abrir Familiar',
    lock: 'Bloquear ahora',
    quit: 'Salir de Familiar',
  },

  closing: {
    question: '¿Dejar Familiar abierto sin su ventana?',
    detail: text`Familiar espera entonces en el área de notificación o en la barra de menús, y la cámara está apagada.
      Para recuperar la ventana, ábrela desde allí o abre Familiar otra vez. Una persona responsable puede cambiarlo en
      los ajustes.`,
    keep: 'Dejar abierto',
    quit: 'Salir de Familiar',
  },

  notifications: {
    refused: {
      title: 'Ha fallado un intento de entrar',
      body: 'Alguien ha intentado entrar. Familiar no le ha dejado.',
    },
    signedIn: {
      title: 'Alguien ha entrado',
      body: 'Familiar ha dejado entrar a alguien mientras su ventana no estaba delante.',
    },
  },

  loginEntry: 'Abre Familiar al iniciar sesión',
};
