import type { gateReasons } from '#contract/failures/gate.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Calls that are refused before a handler sees them, or that reach nobody. */
export const gateFailures = {
  internal: 'Algo ha fallado en Familiar. Inténtalo otra vez. Si no ayuda, cierra Familiar y ábrelo de nuevo.',
  unknownCall: 'Familiar no conoce esta llamada.',
  inputNotValid: ({ call, place, detail }) => {
    const fault = detail ?? 'no tiene la forma correcta.';
    return `La entrada de ${call} no es válida: ${place === '' ? fault : `${place}: ${fault}`}`;
  },
  notAllowed: 'Ahora no puedes hacer esto. Entra otra vez o pide ayuda a la persona responsable.',
  strangeWindow: 'Solo la ventana de Familiar puede hacer esto.',
  notAnswering: 'Familiar no responde. Mira si sigue abierto e inténtalo otra vez.',
  notLetIn: text`Familiar no ha dado paso a este navegador. Pulsa Intro en el terminal donde está abierto Familiar.
    Después abre la dirección que aparece allí.`,
  tooLargeToSend: 'Esto es demasiado grande para Familiar. Elige un archivo más pequeño.',
  cannotBeSent: 'Esto no se puede enviar a Familiar. Carga la página otra vez e inténtalo de nuevo.',
  licencesUnreadable: text`Familiar no puede leer la lista de licencias. También está en el archivo NOTICES.md que viene
    con Familiar.`,
} satisfies SentencesOf<keyof typeof gateReasons>;
