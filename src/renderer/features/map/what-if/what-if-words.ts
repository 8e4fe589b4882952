import type { CallInput, CallOutput } from '#contract/contract.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import { levelWords } from '#renderer/words/household-words.ts';

type WhatIf = CallOutput<'whatIf.run'>;

/** How an attempt ends, inside of a table. */
export function decidedWords(decided: WhatIf['attempts'][number]['now'], name: string | null): string {
  if (decided === 'match') return name === null ? 'Recognised' : `Recognised as ${name}`;
  return decided === 'ambiguous' ? 'Too close to call' : 'Refused';
}

function differenceWords(before: number, after: number, [one, many]: readonly [string, string]): string | null {
  const difference = after - before;
  if (difference === 0) return null;
  const count = Math.abs(difference);
  return `${count} ${difference > 0 ? 'more' : 'fewer'} ${count === 1 ? one : many}`;
}

/** Said while the tuning is on, whose part in it cannot be tried. */
export const tuningLeftOutWords =
  'The tuning is on, but all figures here leave it out, those of “Now” as well: what was learnt belongs to the pictures and the level in force, and is examined anew after a change.';

/** What a trial would have done, in a sentence. */
export function whatIfWords({ attempts, leaveOneOut: { before, after } }: WhatIf, isTrial: boolean): string {
  if (!isTrial)
    return `As it is: ${before.right} pictures are recognised by the others, ${before.refused} refused, ${before.ambiguous} too close to call, ${before.confused} mistaken for another.`;
  const changed = attempts.filter(
    ({ now, would, nowMemberName, wouldMemberName }) => now !== would || nowMemberName !== wouldMemberName,
  ).length;
  const parts = [
    differenceWords(before.confused, after.confused, ['picture mistaken for another', 'pictures mistaken for another']),
    differenceWords(before.ambiguous, after.ambiguous, ['too close to call', 'too close to call']),
    differenceWords(before.refused, after.refused, ['refused', 'refused']),
    differenceWords(before.right, after.right, ['recognised', 'recognised']),
    changed === 0 ? null : `${changed} recorded ${changed === 1 ? 'attempt ends' : 'attempts end'} differently`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing recorded would have ended differently.' : `Then: ${parts.join(', ')}.`;
}

/** What is being tried, for the bar that saves it. */
export function trialWords(
  { securityLevel, setAside, bringBack }: CallInput<'whatIf.run'>,
  inForce: SecurityLevel,
): string {
  const pictures = (count: number) => `${count} ${count === 1 ? 'picture' : 'pictures'}`;
  const parts = [
    ...(securityLevel === undefined
      ? []
      : [`level ${levelWords[inForce].title.toLowerCase()} → ${levelWords[securityLevel].title.toLowerCase()}`]),
    ...(setAside.length === 0 ? [] : [`${pictures(setAside.length)} set aside`]),
    ...(bringBack.length === 0 ? [] : [`${pictures(bringBack.length)} brought back`]),
  ];
  return `Tried: ${parts.join(', ')}.`;
}
