import type { CallOutput } from '#contract/contract.ts';

type Verdict = keyof CallOutput<'whatIf.run'>['leaveOneOut']['before'];

/** How each picture fares against all the others. */
export const leaveOneOut = {
  title: 'Each picture against the rest',
  verdicts: {
    right: 'Recognised',
    ambiguous: 'Hard to tell',
    refused: 'Not recognised',
    confused: 'Taken for somebody else',
  } satisfies Record<Verdict, string>,
  /** A verdict inside of a line. */
  inside: {
    right: 'recognised',
    ambiguous: 'hard to tell',
    refused: 'not recognised',
    confused: 'taken for somebody else',
    notCounted: 'not counted',
  } satisfies Record<Verdict | 'notCounted', string>,
};
