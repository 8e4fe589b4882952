import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import { MemberMark } from './member-mark.tsx';
import type { TriedFrame } from './tried-words.ts';

/** How many members are listed: the nearest. */
const shownMembers = 4;

/** How near a face is to the members, each against their own limit, the nearest first. */
export function ScoreList({ scores }: { readonly scores: TriedFrame['scores'] }) {
  const shown = scores.slice(0, shownMembers);
  const end = Math.max(...shown.map(({ distance, threshold }) => Math.max(distance * 1.05, threshold * 1.5)));
  return (
    <ol className="score-list">
      {shown.map(({ memberId, name, distance, threshold }) => (
        <li key={memberId}>
          <span className="score-name">
            <MemberMark memberId={memberId} /> <span className="legend-name">{name}</span>
            <span className="legend-count">
              {distance.toFixed(2)} of {threshold.toFixed(2)}
            </span>
          </span>
          <LimitScale distance={distance} threshold={threshold} end={end} isBare />
        </li>
      ))}
    </ol>
  );
}
