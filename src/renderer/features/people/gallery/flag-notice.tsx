import type { ReactNode } from 'react';
import type { Nearness } from '#contract/support-set.ts';
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
  /** Whether the picture is in use: one that is set aside is not offered to be set aside. */
  readonly inUse: boolean;
  /** What can be done about it is offered once, with the gravest flag; null for the others. */
  readonly onRemedy: ((remedy: FlagRemedy) => void) | null;
};

type FrameProps = { readonly title: string; readonly reason: string; readonly children: ReactNode };

function NoticeFrame({ title, reason, children }: FrameProps) {
  return (
    <div className={styles.notice}>
      <p className={styles.title}>
        <span className={styles.sign}>
          <Icon name="flag" size={18} />
        </span>
        {title}
      </p>
      <p>{reason}</p>
      {children}
    </div>
  );
}

function SetAside({ onRemedy }: { readonly onRemedy: (remedy: FlagRemedy) => void }) {
  return (
    <Button size="compact" onClick={() => onRemedy({ kind: 'setAside' })}>
      {useWords().gallery.flags.setAside}
    </Button>
  );
}

/** One flag with its reason and what helps. */
export function FlagNotice({ flag, name, nameOf, matches, canMove, inUse, onRemedy }: Props) {
  const words = useWords().gallery.flags;
  const otherName = flag.memberId === null ? null : nameOf(flag.memberId);
  const isMisfiled = matches && canMove;
  return (
    <NoticeFrame
      title={matches ? words.looksLike(otherName) : words.titles[flag.flag](otherName)}
      reason={words.reasons[flag.flag]({ ...flag, name, other: otherName, matches, inUse })}
    >
      {onRemedy !== null && (
        <div className={styles.actions}>
          {flag.flag === 'duplicate' ? (
            <Button size="compact" onClick={() => onRemedy({ kind: 'remove' })}>
              {words.remove}
            </Button>
          ) : (
            inUse && <SetAside onRemedy={onRemedy} />
          )}
          {isMisfiled && flag.memberId !== null && otherName !== null && (
            <Button size="compact" onClick={() => onRemedy({ kind: 'move', toMemberId: flag.memberId as number })}>
              {words.moveTo(otherName)}
            </Button>
          )}
        </div>
      )}
    </NoticeFrame>
  );
}

type NearnessProps = {
  readonly nearness: Nearness;
  readonly inUse: boolean;
  readonly onRemedy: (remedy: FlagRemedy) => void;
};

/** What a member is told of a picture that comes near somebody else, and what helps. */
export function NearnessNotice({ nearness, inUse, onRemedy }: NearnessProps) {
  const words = useWords().gallery.flags;
  const { title, reason } = words.nearness[nearness];
  return (
    <NoticeFrame title={title} reason={reason(inUse)}>
      <div className={styles.actions}>
        {inUse && <SetAside onRemedy={onRemedy} />}
        {nearness === 'veryNear' && (
          <Button size="compact" onClick={() => onRemedy({ kind: 'remove' })}>
            {words.remove}
          </Button>
        )}
      </div>
    </NoticeFrame>
  );
}
