import type { gateReasons } from '#contract/failures/gate.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Calls that are refused before a handler sees them, or that reach nobody. */
export const gateFailures = {
  internal: 'Something went wrong inside Familiar. Try again; the log says more.',
  unknownCall: 'There is no such call.',
  inputNotValid: ({ call, place, detail }) => {
    const fault = detail ?? 'it has the wrong form.';
    return `The input of ${call} is not valid: ${place === '' ? fault : `${place}: ${fault}`}`;
  },
  notAllowed: 'This needs someone to be signed in who may do it. Sign in and try again.',
  strangeWindow: 'Only the window of Familiar may ask.',
  notAnswering: 'Familiar is not answering. Check that it is still running, then try again.',
  notLetIn: text`This browser has not been let in. Press Enter in the window in which Familiar runs, and open the
      address that it prints.`,
  tooLargeToSend: 'That is too large for Familiar. Choose a smaller file.',
  cannotBeSent: 'That cannot be sent to Familiar.',
  licencesUnreadable:
    'The list of licences cannot be read. It is also in the file NOTICES.md that comes with Familiar.',
} satisfies SentencesOf<keyof typeof gateReasons>;
