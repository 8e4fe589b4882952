import type { CallOutput } from '#contract/contract.ts';

/** How often each verdict is given when every picture in use is held against all the others. */
export type LeaveOneOutFigures = CallOutput<'whatIf.run'>['leaveOneOut']['before'];
type Verdict = keyof LeaveOneOutFigures;

/** What becomes of a picture in leave-one-out, from the wanted to the worst. */
export const leaveOneOutNames: Readonly<Record<Verdict, string>> = {
  right: 'Recognised',
  ambiguous: 'Too close to call',
  refused: 'Refused',
  confused: 'Mistaken for another',
};

/** The verdicts from the wanted to the worst. */
export const leaveOneOutOrder = Object.keys(leaveOneOutNames) as readonly Verdict[];

/** A verdict inside of a line; null for a picture that is not counted. */
export function leaveOneOutVerdictWords(verdict: Verdict | null): string {
  return verdict === null ? 'not counted' : leaveOneOutNames[verdict].toLowerCase();
}

/** How many pictures were held against the others. */
export function leaveOneOutTotal(figures: LeaveOneOutFigures): number {
  return leaveOneOutOrder.reduce((sum, kind) => sum + figures[kind], 0);
}
