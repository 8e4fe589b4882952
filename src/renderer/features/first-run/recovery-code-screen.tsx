import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { EntranceFrame } from '#renderer/parts/entrance-frame.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { copyText } from './copy-text.ts';
import styles from './recovery-code-screen.module.css';

type CodeProps = { readonly householdName: string; readonly code: string };

/** Three ways to keep the code: the clipboard, the printer, a file. */
function WaysToKeep({ householdName, code }: CodeProps) {
  const { recoveryCode: words } = useWords().firstRun;
  const [isCopied, setIsCopied] = useState(false);
  return (
    <ButtonRow>
      <Button icon={isCopied ? 'check' : undefined} onClick={() => setIsCopied(copyText(code))}>
        {isCopied ? words.copied : words.copy}
      </Button>
      <LiveText text={isCopied ? words.copied : ''} settleMs={0} />
      <Button onClick={() => window.print()}>{words.print}</Button>
      <Button onClick={() => saveFile(words.fileName, [words.file(householdName, code)], 'text/plain')}>
        {words.save}
      </Button>
    </ButtonRow>
  );
}

const Code = ({ code }: { readonly code: string }) => (
  <p className={styles.code} data-testid="recovery-code">
    {code.split('-').map((group, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: groups never move, and two may be alike.
      <span key={index}>{group}</span>
    ))}
  </p>
);

type Props = CodeProps & {
  readonly pending: boolean;
  readonly onKept: () => void;
  /** Leaves without having kept it. */
  readonly onLater: () => void;
};

/** Shows a new recovery code once, to be kept. */
export function RecoveryCodeScreen({ householdName, code, pending, onKept, onLater }: Props) {
  const { common, firstRun, missing } = useWords();
  const { recoveryCode: words } = firstRun;
  const [isKept, setIsKept] = useState(false);
  return (
    <EntranceFrame title={common.appName}>
      <div className={styles.screen}>
        <ScreenTitle windowTitle={words.windowTitle} look="hero">
          {words.title}
        </ScreenTitle>
        <p className={styles.lead}>
          <RichText text={words.lead(householdName)} as={{ strong: (text) => <strong>{text}</strong> }} />
        </p>
        <Code code={code} />
        <div className={styles.actions}>
          <WaysToKeep householdName={householdName} code={code} />
          <Quiet>{words.servesOnce}</Quiet>
          <CheckField label={words.kept} checked={isKept} onChecked={setIsKept} />
          <ButtonRow>
            <Button
              look="primary"
              size="large"
              pending={pending}
              disabledBecause={isKept ? null : missing.codeKept}
              onClick={onKept}
            >
              {words.goOn}
            </Button>
            <Button look="bare" size="large" onClick={onLater}>
              {words.later}
            </Button>
          </ButtonRow>
        </div>
      </div>
    </EntranceFrame>
  );
}
