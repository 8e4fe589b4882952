import type { desktop as english } from '../en/desktop.ts';
import { type SameShape, text } from '../text.ts';

/** What the desktop app says outside of its page: its boxes, its tray, its notifications. */
export const desktop: SameShape<typeof english> = {
  cannotStart: 'Familiar no se puede abrir',
  cannotGoOn: 'Familiar no puede seguir',
  fault: 'Algo ha fallado en Familiar. Ábrelo desde un terminal para ver más.',
  refusedSwitch: (name) =>
    `Familiar no se abre con --${name}, porque otras personas podrían usarlo para mirar o para hacerse pasar por ti.`,

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
    detail: text`Así espera en el área de notificación o en la barra de menús, con la cámara apagada. Ábrelo desde allí,
      o abre Familiar otra vez. Una persona responsable puede cambiarlo en los ajustes.`,
    keep: 'Seguir sin ventana',
    quit: 'Salir de Familiar',
  },

  notifications: {
    refused: { title: 'Alguien no ha podido entrar', body: 'Alguien ha intentado entrar y Familiar no le ha dejado.' },
    signedIn: { title: 'Alguien ha entrado', body: 'Familiar ha dejado entrar a alguien sin la ventana a la vista.' },
  },

  loginEntry: 'Abre Familiar al iniciar sesión',
};
