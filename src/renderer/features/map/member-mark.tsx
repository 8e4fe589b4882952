import { markOf, markPath } from '#renderer/kit/mark.ts';
import styles from './member-mark.module.css';

/** The colour of a member's signs. */
export function markColour(hue: number): string {
  return `var(--mark-${hue})`;
}

/** A member's sign, as on the map; decorative, beside the name. Without a member the strangers' cross. */
export function MemberMark({ memberId }: { readonly memberId: number | null }) {
  if (memberId === null) {
    return (
      <svg className={styles.stranger} viewBox="-8 -8 16 16" aria-hidden="true">
        <path d="M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5" />
      </svg>
    );
  }
  const { hue, shape } = markOf(memberId);
  return (
    <svg className={styles.mark} style={{ fill: markColour(hue) }} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={markPath(shape)} />
    </svg>
  );
}
