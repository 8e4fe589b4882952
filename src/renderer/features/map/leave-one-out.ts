import type { CallOutput } from '#contract/contract.ts';

/** How often each verdict is given when every picture in use is held against all the others. */
export type LeaveOneOutFigures = CallOutput<'whatIf.run'>['leaveOneOut']['before'];
export type LeaveOneOutVerdict = keyof LeaveOneOutFigures;

const places: Readonly<Record<LeaveOneOutVerdict, number>> = { right: 0, ambiguous: 1, refused: 2, confused: 3 };

/** The verdicts from the wanted to the worst. */
export const leaveOneOutOrder = (Object.keys(places) as LeaveOneOutVerdict[]).toSorted((a, b) => places[a] - places[b]);

/** How many pictures were held against the others. */
export function leaveOneOutTotal(figures: LeaveOneOutFigures): number {
  return leaveOneOutOrder.reduce((sum, verdict) => sum + figures[verdict], 0);
}
