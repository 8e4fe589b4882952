import { useState } from 'react';
import { BrandMark } from '#renderer/kit/brand-mark.tsx';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import styles from './recovery-code-screen.module.css';

type Props = { readonly householdName: string; readonly code: string; readonly onKept: () => void };

/** Shows a new recovery code once, to be printed or written down. */
export function RecoveryCodeScreen({ householdName, code, onKept }: Props) {
  const [isKept, setIsKept] = useState(false);
  return (
    <main className={styles.screen}>
      <BrandMark size={48} />
      <ScreenTitle windowTitle="Recovery code" look="hero">
        Keep this code
      </ScreenTitle>
      <p>
        It opens <strong>{householdName}</strong> should the passphrase be forgotten. Familiar shows it once and keeps
        no copy. Print it, or write it down, and put it where you keep other important papers, not beside this computer.
      </p>
      <p className={styles.code} data-testid="recovery-code">
        {code.split('-').map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be alike.
          <span key={index}>{group}</span>
        ))}
      </p>
      <div className={styles.note}>
        <Quiet>
          It serves once: whoever comes in with it chooses a new passphrase and gets a new code. A code from before
          opens nothing any more.
        </Quiet>
      </div>
      <div className={styles.actions}>
        <CheckField label="I have printed the code or written it down." checked={isKept} onChecked={setIsKept} />
        <ButtonRow>
          <Button onClick={() => window.print()}>Print</Button>
          <Button look="primary" disabled={!isKept} onClick={onKept}>
            Go on
          </Button>
        </ButtonRow>
      </div>
    </main>
  );
}
