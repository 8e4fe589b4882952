import type { gateReasons } from '#contract/failures/gate.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Calls that are refused before a handler sees them, or that reach nobody. */
export const gateFailures = {
  internal: 'Something went wrong inside Familiar. Try again. If that does not help, start Familiar again.',
  unknownCall: 'Familiar does not know this call.',
  inputNotValid: ({ call, place, detail }) => {
    const fault = detail ?? 'it has the wrong form.';
    return `The input of ${call} is not valid: ${place === '' ? fault : `${place}: ${fault}`}`;
  },
  notAllowed: 'You are not allowed to do this now. Sign in again, or ask an owner.',
  strangeWindow: 'Only the window of Familiar may do this.',
  notAnswering: 'Familiar does not answer. Check that it is still running. Then try again.',
  notLetIn: text`Familiar has not let this browser in. Press Enter in the terminal where Familiar runs. Then open the
    address that it prints.`,
  tooLargeToSend: 'This is too large for Familiar. Choose a smaller file.',
  cannotBeSent: 'This cannot be sent to Familiar. Load the page again and try once more.',
  licencesUnreadable: text`Familiar cannot read the list of licences. You find it in the file NOTICES.md that comes with
    Familiar, too.`,
} satisfies SentencesOf<keyof typeof gateReasons>;
