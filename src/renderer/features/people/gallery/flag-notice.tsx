import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './flag-notice.module.css';
import type { SampleFlag } from './flags.ts';
import type { NameOf } from './tile-words.ts';

/** What can be done about a flagged picture. */
export type FlagRemedy =
  | { readonly kind: 'setAside' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'move'; readonly toMemberId: number };

type Props = {
  readonly flag: SampleFlag;
  readonly name: string;
  readonly nameOf: NameOf;
  /** Whether it would be taken for the member that the flag points to. */
  readonly matches: boolean;
  /** Whether the signed-in member may move pictures between members. */
  readonly canMove: boolean;
  /** What can be done about it is offered once, with the gravest flag; null for the others. */
  readonly onRemedy: ((remedy: FlagRemedy) => void) | null;
};

/** One flag with its reason and what helps. */
export function FlagNotice({ flag, name, nameOf, matches, canMove, onRemedy }: Props) {
  const words = useWords().gallery.flags;
  const otherName = flag.memberId === null ? null : nameOf(flag.memberId);
  const isMisfiled = matches && canMove;
  return (
    <div className={styles.notice}>
      <p className={styles.title}>
        <span className={styles.sign}>
          <Icon name="flag" size={18} />
        </span>
        {words.titles[flag.flag](otherName)}
      </p>
      <p>{words.reasons[flag.flag]({ ...flag, name, other: otherName, matches })}</p>
      {onRemedy !== null && (
        <div className={styles.actions}>
          {flag.flag === 'duplicate' ? (
            <Button size="compact" onClick={() => onRemedy({ kind: 'remove' })}>
              {words.remove}
            </Button>
          ) : (
            <Button size="compact" onClick={() => onRemedy({ kind: 'setAside' })}>
              {words.setAside}
            </Button>
          )}
          {isMisfiled && flag.memberId !== null && otherName !== null && (
            <Button size="compact" onClick={() => onRemedy({ kind: 'move', toMemberId: flag.memberId as number })}>
              {words.moveTo(otherName)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
