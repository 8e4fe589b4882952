import { Fragment, type ReactNode, useState } from 'react';
import { type OtherWay, waysIn } from '#contract/ways-in.ts';
import { Button } from '#renderer/kit/button.tsx';
import type { IconName } from '#renderer/kit/icon.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { LockedState } from './lock-status.ts';
import styles from './other-ways.module.css';
import { PinDialog } from './pin-dialog.tsx';
import { RecoverDialog } from './recover-dialog.tsx';

type Ways = LockedState['ways'];
type DialogState = { readonly open: boolean; readonly onClose: () => void };
type Offer = {
  readonly icon: IconName;
  readonly isOffered: (ways: Ways) => boolean;
  /** `ways` is null while the household is sealed. */
  readonly dialog: (ways: Ways | null, state: DialogState) => ReactNode;
};

const offers: Readonly<Record<OtherWay, Offer>> = {
  pin: {
    icon: 'key',
    isOffered: ({ pin }) => pin.isOffered,
    dialog: (ways, state) => ways && <PinDialog pin={ways.pin} {...state} />,
  },
  recovery: { icon: 'question', isOffered: () => true, dialog: (_, state) => <RecoverDialog {...state} /> },
};

/** What else lets a person in: a PIN where anybody has one, and the recovery code. `ways` is null while sealed. */
export function OtherWays({ ways }: { readonly ways: Ways | null }) {
  const { otherWays } = useWords().lock;
  const [open, setOpen] = useState<OtherWay | null>(null);
  const offered = (Object.keys(offers) as OtherWay[]).filter((way) =>
    ways === null ? waysIn[way].opensSealed : offers[way].isOffered(ways),
  );
  return (
    <div className={styles.ways}>
      {offered.map((way) => (
        <Button key={way} look="bare" icon={offers[way].icon} onClick={() => setOpen(way)}>
          {otherWays[way]}
        </Button>
      ))}
      {offered.map((way) => (
        <Fragment key={way}>{offers[way].dialog(ways, { open: open === way, onClose: () => setOpen(null) })}</Fragment>
      ))}
    </div>
  );
}
