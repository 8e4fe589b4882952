import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { LockedState } from './lock-status.ts';
import styles from './other-ways.module.css';
import { PinDialog } from './pin-dialog.tsx';
import { RecoverDialog } from './recover-dialog.tsx';

/** What else lets a person in: a PIN where anybody has one, and the recovery code. */
export function OtherWays({ pin }: { readonly pin: LockedState['pin'] }) {
  const { otherWays } = useWords().lock;
  const [open, setOpen] = useState<'pin' | 'recover' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles.ways}>
      {pin !== null && (
        <Button look="bare" icon="key" onClick={() => setOpen('pin')}>
          {otherWays.pin}
        </Button>
      )}
      <Button look="bare" icon="question" onClick={() => setOpen('recover')}>
        {otherWays.forgot}
      </Button>
      {pin !== null && <PinDialog pin={pin} open={open === 'pin'} onClose={close} />}
      <RecoverDialog open={open === 'recover'} onClose={close} />
    </div>
  );
}
