import { useState } from 'react';
import { BrandMark } from '#renderer/kit/brand-mark.tsx';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './recovery-code-screen.module.css';

type Props = {
  readonly householdName: string;
  readonly code: string;
  readonly pending: boolean;
  readonly onKept: () => void;
};

/** Shows a new recovery code once, to be printed or written down. */
export function RecoveryCodeScreen({ householdName, code, pending, onKept }: Props) {
  const { firstRun, missing } = useWords();
  const { recoveryCode: words } = firstRun;
  const [isKept, setIsKept] = useState(false);
  return (
    <main className={styles.screen}>
      <BrandMark size={48} />
      <ScreenTitle windowTitle={words.windowTitle} look="hero">
        {words.title}
      </ScreenTitle>
      <p>
        <RichText text={words.lead(householdName)} as={{ strong: (text) => <strong>{text}</strong> }} />
      </p>
      <p className={styles.code} data-testid="recovery-code">
        {code.split('-').map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be alike.
          <span key={index}>{group}</span>
        ))}
      </p>
      <div className={styles.note}>
        <Quiet>{words.servesOnce}</Quiet>
      </div>
      <div className={styles.actions}>
        <CheckField label={words.kept} checked={isKept} onChecked={setIsKept} />
        <ButtonRow>
          <Button onClick={() => window.print()}>{words.print}</Button>
          <Button look="primary" pending={pending} disabledBecause={isKept ? null : missing.codeKept} onClick={onKept}>
            {words.goOn}
          </Button>
        </ButtonRow>
      </div>
    </main>
  );
}
