import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

/** Calls that are refused before a handler sees them, or that reach nobody. */
export const gateReasons = {
  internal: bare('internal'),
  unknownCall: bare('unknownCall'),
  /** `detail` is the schema's own words about what is at `place`, which is empty for the whole input. */
  inputNotValid: withFacts('invalid', { call: z.string(), place: z.string(), detail: z.nullable(z.string()) }),
  notAllowed: bare('notAllowed'),
  strangeWindow: bare('notAllowed'),
  notAnswering: bare('internal'),
  notLetIn: bare('notAllowed'),
  tooLargeToSend: bare('invalid'),
  cannotBeSent: bare('invalid'),
  licencesUnreadable: bare('internal'),
};
