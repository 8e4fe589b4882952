import type { noConnection as english } from '../en/no-connection.ts';
import { mark, rich, type SameShape, text } from '../text.ts';

/** The page while Familiar cannot be reached, and once it never will be again. */
export const noConnection: SameShape<typeof english> = {
  states: {
    lost: {
      title: 'Familiar no responde',
      advice: text`La cámara está apagada. Esta página ha olvidado lo que escribiste. Lo sigue intentando por sí sola.
        Puedes seguir cuando Familiar responda.`,
    },
    ended: {
      title: 'Familiar se ha cerrado',
      advice: 'La cámara está apagada, y esta página lo ha olvidado todo. Cierra esta pestaña.',
    },
    shutOut: {
      title: 'Familiar ha dejado entrar a otro navegador',
      advice: text`Por eso quedan fuera todas las pestañas anteriores, también esta. La cámara está apagada. Cierra esta
        pestaña.`,
    },
  },
  whatNow: {
    lost: rich`Si Familiar se ha parado, cierra esta pestaña. Para abrirlo otra vez, escribe en su carpeta el
      mismo comando que la última vez, por ejemplo ${mark('code', 'npm start')}.`,
    ended: rich`Para abrirlo otra vez, escribe en la carpeta de Familiar el mismo comando que la última vez, por ejemplo
      ${mark('code', 'npm start')}. Después abre la dirección que aparece.`,
    shutOut: rich`¿No eras tú? Pulsa ${mark('code', 'Intro')} en el terminal donde está abierto Familiar y abre la
      dirección que aparece. Así queda fuera el otro navegador.`,
  },
};
