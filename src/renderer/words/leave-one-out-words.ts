import type { CallOutput } from '#contract/contract.ts';

/** How often each verdict is given when every picture in use is held against all the others. */
export type LooFigures = CallOutput<'whatIf.run'>['leaveOneOut']['before'];
type LooVerdict = keyof LooFigures;

/** The fates of a picture in leave-one-out, from the wanted to the worst. */
export const looOrder = ['right', 'ambiguous', 'refused', 'confused'] as const satisfies readonly LooVerdict[];

/** What the fates are called. */
export const looNames: Readonly<Record<LooVerdict, string>> = {
  right: 'Recognised',
  ambiguous: 'Too close to call',
  refused: 'Refused',
  confused: 'Mistaken for another',
};

/** A fate inside of a line; null for a picture that is not counted. */
export function looVerdictWords(verdict: LooVerdict | null): string {
  return verdict === null ? 'not counted' : looNames[verdict].toLowerCase();
}

/** How many pictures were held against the others. */
export function looTotal(figures: LooFigures): number {
  return looOrder.reduce((sum, kind) => sum + figures[kind], 0);
}
