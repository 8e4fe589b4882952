import type { SampleAnalysis } from '#contract/support-set.ts';

/** Why a sample deserves a look, and what that rests on: `value` was held against `limit`. */
export type SampleFlag = SampleAnalysis['flags'][number];

/** The reasons there are. */
export type FlagKind = SampleFlag['flag'];

/** A flag in a word or two, as it stands on a tile. */
export function flagTitle(flag: FlagKind, otherName: string | null): string {
  switch (flag) {
    case 'pullsTowardsOther':
      return `Pulls towards ${otherName ?? 'someone else'}`;
    case 'outlier':
      return 'Unlike the others';
    case 'duplicate':
      return 'Seen already';
    case 'blurred':
      return 'Blurred';
    case 'tooDark':
      return 'Too dark';
    case 'tooBright':
      return 'Too bright';
    case 'covered':
      return 'Covered';
    case 'small':
      return 'Small';
  }
}

/** Whether the flagged sample stands where Familiar would take a face for the member it pulls towards, at the level in force. */
export function matchesOther(
  { flag, memberId, value }: SampleFlag,
  { nearestOther }: Pick<SampleAnalysis, 'nearestOther'>,
): boolean {
  return (
    flag === 'pullsTowardsOther' &&
    nearestOther !== null &&
    nearestOther.memberId === memberId &&
    value <= nearestOther.threshold
  );
}

/**
 * Why a sample is flagged and what helps, in full. `name` is the member's, `otherName` that of whoever the flag points to, null for who
 * is not told, `matches` whether it would
 * be taken for them. Distances are on the 0 to 2 scale.
 */
export function flagReason(
  { flag, value, limit }: SampleFlag,
  name: string,
  otherName: string | null,
  matches: boolean,
): string {
  const apart = value.toFixed(2);
  switch (flag) {
    case 'pullsTowardsOther': {
      const who = otherName ?? 'someone else';
      if (!matches)
        return `It stands ${apart} from ${who} and ${limit.toFixed(2)} from the other pictures of ${name}. It would not be taken for ${who}, but a clearer picture of ${name} in its place is better.`;
      return `It stands ${apart} from ${who}; anything below ${limit.toFixed(2)} is too near. If it shows ${who}, ${otherName === null ? 'remove it' : 'move it there'}. If not, set it aside: it makes mixing the two up more likely.`;
    }
    case 'outlier':
      return `${apart} from the other pictures, where at most ${limit.toFixed(2)} is usual. Is it really ${name}? If not, move or remove it.`;
    case 'duplicate':
      return `Almost the same as another picture (${apart} apart), so it teaches Familiar nothing new. It can go.`;
    case 'blurred':
      return 'Not sharp enough to tell fine differences. A sharp picture in its place is better.';
    case 'tooDark':
      return 'Little light on the face. A picture by daylight is better.';
    case 'tooBright':
      return 'So much light that the features wash out. A picture in softer light is better.';
    case 'covered':
      return 'A hand, hair, a scarf or a mask hides part of the face.';
    case 'small':
      return `The eyes are ${Math.round(value)} pixels apart; from ${Math.round(limit)} on there is enough to see. Take one from nearer.`;
  }
}
