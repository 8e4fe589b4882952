import type { sessionReasons } from '#contract/failures/session.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

/** How long a pause lasts; never rounded down. */
function duration(seconds: number): string {
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutes`;
  return formats.plural(seconds, { one: `${seconds} seconde`, other: `${seconds} secondes` });
}

const harder = 'Choisissez-en un plus difficile à deviner.';

/** Signing in by what somebody knows: passphrase, PIN and recovery code. */
export const sessionFailures = {
  passphraseWrong: text`Ce n’est pas la phrase secrète. Vérifiez les majuscules et la disposition du clavier, puis
    réessayez.`,
  passphrasePaused: ({ seconds }) => `Trop de phrases secrètes fausses. Réessayez dans ${duration(seconds)}.`,
  recoveryCodeMistyped: text`Ce n’est pas un code de récupération. Un caractère est faux ou manque. Comparez avec votre
    copie.`,
  recoveryCodeOld: text`Ce n’est pas le dernier code de récupération. Les anciens codes ne fonctionnent plus.
    Saisissez le plus récent.`,
  pinWrong: 'Ce nom et ce code PIN ne vont pas ensemble. Vérifiez les deux et réessayez.',
  ownPinWrong: 'Ce n’est pas votre code PIN. Vérifiez-le et réessayez.',
  pinPaused: ({ seconds }) => `Trop de codes PIN faux. Réessayez dans ${duration(seconds)}.`,
  pinOff: 'Trop de codes PIN faux. La phrase secrète d’un responsable réactive les codes PIN.',
  pinOfOther: 'Chacun choisit soi-même son code PIN, une fois la connexion faite.',
  pinTooShort: ({ least }) => `Un code PIN a au moins ${least} chiffres. Ajoutez-en.`,
  pinCounts: `Les chiffres de ce code PIN se suivent. ${harder}`,
  pinRepeats: `Ce code PIN se répète. ${harder}`,
  pinPattern: `Ce code PIN suit un motif. ${harder}`,
  pinCommon: `Beaucoup de gens utilisent ce code PIN. ${harder}`,
  pinDate: `Ce code PIN ressemble à une date. ${harder}`,
  sessionChanged: 'Quelqu’un s’est connecté ou a verrouillé l’écran entre-temps. Réessayez.',
  askedOver: 'L’autre programme n’attend plus de réponse.',
} satisfies SentencesOf<keyof typeof sessionReasons>;
