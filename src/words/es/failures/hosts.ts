import type { hostReasons } from '#contract/failures/hosts.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** The command line, browser mode and the desktop app: how they were started, and what they were asked for. */
export const hostFailures = {
  noDesktop: text`Este ajuste es de la aplicación de escritorio, y ahora Familiar está en un navegador. Cámbialo en la
    aplicación de escritorio.`,
  portTaken: ({ port }) => `Otro programa usa el puerto ${port}. Elige otro con --port o no pongas --port.`,
  portNotValid: ({ port }) => `«${port}» no es un puerto. Da a --port un número del 0 al 65535.`,
  argumentsNotValid: ({ detail }) => detail,
  noHousehold: 'No hay ningún hogar en esta carpeta de datos. Crea uno con «init» o elige su carpeta con --data.',
  nobodyCalled: ({ name }) => `Nadie en el hogar se llama ${name}. La orden «members» muestra los nombres.`,
  singlePhotoWithoutFace: 'Familiar no ha encontrado ninguna cara en esta foto. Elige otra.',
  singlePhotoWithManyFaces: 'En esta foto hay varias personas. Elige una donde solo salga una persona.',
} satisfies SentencesOf<keyof typeof hostReasons>;
