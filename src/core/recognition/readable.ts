/** A person reads distances against a limit; finer than a hundredth of it they say nothing to anybody but a program. */
const stepsPerLimit = 100;

/**
 * A distance in hundredths of the limit it is held against, as people are told it: rounded away from the limit, so that
 * it stays on its side.
 */
export function readable(distance: number, limit: number): number {
  if (limit <= 0) return distance;
  const steps = (stepsPerLimit * distance) / limit;
  return ((distance <= limit ? Math.floor(steps) : Math.ceil(steps)) * limit) / stepsPerLimit;
}

/** A lead of one distance over another in the same steps, rounded away from 0, so that it keeps its sign. */
export function readableLead(lead: number, limit: number): number {
  if (limit <= 0) return lead;
  const steps = (stepsPerLimit * lead) / limit;
  return ((lead < 0 ? Math.floor(steps) : Math.ceil(steps)) * limit) / stepsPerLimit;
}

/** On a map nobody sees smaller steps, in units of distance. */
const placeStep = 0.005;

/** A place on a flat map, in steps that can be seen. */
export const readablePlace = ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } => ({
  x: Math.round(x / placeStep) * placeStep,
  y: Math.round(y / placeStep) * placeStep,
});
