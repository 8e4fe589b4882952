import { Icon } from '../kit/icon.tsx';
import { markOf } from '../kit/mark.ts';
import { useKnownAppState } from '../state/use-app.ts';
import { usePictureUrl } from '../state/use-picture.ts';
import { useQuery } from '../state/use-query.ts';
import styles from './portrait.module.css';

/** The letters that stand for a name without a picture: two at most. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

type Size = 'tiny' | 'small' | 'row' | 'medium' | 'large' | 'huge';

type Props = {
  readonly memberId: number;
  readonly name: string;
  readonly size?: Size;
  /** True where a ring around it says that all went well. */
  readonly isRinged?: boolean;
};

/**
 * Whether who is signed in may see pictures of this member: their own, an owner everybody's, and nobody's an owner who
 * was only recognised.
 */
function useMaySee(memberId: number): boolean {
  const known = useKnownAppState();
  if (known.kind !== 'known' || known.app.phase !== 'signedIn') return false;
  const { member, recognisedOwner } = known.app;
  return recognisedOwner === null && (member.id === memberId || member.role === 'owner');
}

/**
 * A member's picture in the app's face shape. Who may not see it, or where there is none, sees the initials on a colour
 * that stays the member's. Decorative, since the name always stands beside it.
 */
export function Portrait({ memberId, name, size = 'medium', isRinged = false }: Props) {
  const maySee = useMaySee(memberId);
  const { state } = useQuery('members.picture', maySee ? { memberId } : null);
  const url = usePictureUrl(state);
  return (
    <span
      className={styles.portrait}
      data-size={size}
      data-hue={markOf(memberId).hue}
      data-ringed={isRinged || undefined}
    >
      {url === null ? <span aria-hidden="true">{initials(name)}</span> : <img src={url} alt="" />}
    </span>
  );
}

/** The place of a portrait where there is nobody yet. */
export function EmptyPortrait() {
  return (
    <span className={styles.portrait} data-size="medium" data-empty>
      <Icon name="plus" size={28} />
    </span>
  );
}
