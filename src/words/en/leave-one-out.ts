import type { CallOutput } from '#contract/contract.ts';

type Verdict = keyof CallOutput<'whatIf.run'>['leaveOneOut']['before'];

/** How each picture fares that is held against all the others. */
export const leaveOneOut = {
  title: 'Each picture against all others',
  verdicts: {
    right: 'Recognised',
    ambiguous: 'Too close to call',
    refused: 'Refused',
    confused: 'Mistaken for another',
  } satisfies Record<Verdict, string>,
  /** A verdict inside of a line. */
  inside: {
    right: 'recognised',
    ambiguous: 'too close to call',
    refused: 'refused',
    confused: 'mistaken for another',
    notCounted: 'not counted',
  } satisfies Record<Verdict | 'notCounted', string>,
};
