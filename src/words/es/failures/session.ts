import type { sessionReasons } from '#contract/failures/session.ts';
import type { SentencesOf } from '../../sentences.ts';
import { formats } from '../formats.ts';

/** How long a pause lasts; never rounded down. */
function duration(seconds: number): string {
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutos`;
  return formats.plural(seconds, { one: '1 segundo', other: `${seconds} segundos` });
}

/** Signing in by what somebody knows: passphrase, PIN and recovery code. */
export const sessionFailures = {
  passphraseWrong: 'Esa no es la frase secreta. Revisa las mayúsculas y el idioma del teclado e inténtalo otra vez.',
  passphrasePaused: ({ seconds }) =>
    `Demasiadas frases secretas equivocadas. Inténtalo otra vez dentro de ${duration(seconds)}.`,
  recoveryCodeMistyped:
    'Este no es un código de recuperación. Hay un carácter mal o falta uno. Compáralo con tu copia.',
  recoveryCodeOld: 'Este no es el último código de recuperación. Los antiguos ya no funcionan. Escribe el último.',
  pinWrong: 'Este nombre y este PIN no van juntos. Revisa los dos e inténtalo otra vez.',
  ownPinWrong: 'Ese no es tu PIN. Revísalo e inténtalo otra vez.',
  pinPaused: ({ seconds }) => `Demasiados PIN equivocados. Inténtalo otra vez dentro de ${duration(seconds)}.`,
  pinOff: 'Demasiados PIN equivocados. La frase secreta de la persona responsable vuelve a activarlos.',
  pinOfOther: 'Cada persona elige su propio PIN. Puede hacerlo cuando entra.',
  pinTooShort: ({ least }) => `Un PIN necesita al menos ${least} cifras. Añade más.`,
  pinCounts: 'Este PIN cuenta hacia arriba o hacia abajo. Elige uno más difícil de adivinar.',
  pinRepeats: 'Este PIN se repite. Elige uno más difícil de adivinar.',
  pinPattern: 'Este PIN dibuja un patrón. Elige uno más difícil de adivinar.',
  pinCommon: 'Mucha gente usa este PIN. Elige uno más difícil de adivinar.',
  pinDate: 'Este PIN parece una fecha. Elige uno más difícil de adivinar.',
  sessionChanged: 'Alguien ha entrado o ha bloqueado la pantalla mientras tanto. Inténtalo otra vez.',
  askedOver: 'El otro programa ya no espera una respuesta.',
} satisfies SentencesOf<keyof typeof sessionReasons>;
