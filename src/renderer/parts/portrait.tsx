import { Icon } from '../kit/icon.tsx';
import { usePictureUrl } from '../state/use-picture.ts';
import { useQuery } from '../state/use-query.ts';
import styles from './portrait.module.css';

const hues = 8;

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

/** A member's picture in the app's face shape, or the initials; decorative, since the name always stands beside it. */
export function Portrait({ memberId, name, size = 'medium', isRinged = false }: Props) {
  const { state } = useQuery('members.picture', { memberId });
  const url = usePictureUrl(state);
  return (
    <span className={styles.portrait} data-size={size} data-hue={memberId % hues} data-ringed={isRinged || undefined}>
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
