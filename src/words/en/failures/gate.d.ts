/** Calls that are refused before a handler sees them, or that reach nobody. */
export declare const gateFailures: {
  internal: string;
  unknownCall: string;
  inputNotValid: ({ call, place, detail }: { call: string; place: string; detail: string | null }) => string;
  notAllowed: string;
  strangeWindow: string;
  notAnswering: string;
  notLetIn: string;
  tooLargeToSend: string;
  cannotBeSent: string;
  licencesUnreadable: string;
};
