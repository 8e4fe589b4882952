import { useState } from 'react';
import type { CallOutput } from '#contract/contract.ts';
import type { Protection } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useShowRecoveryCode } from '#renderer/state/recovery-code-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { CheckCodeDialog } from './check-code-dialog.tsx';
import { ConfirmPassphrase } from './confirm-passphrase.tsx';
import styles from './keys-section.module.css';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';

/** Renews the recovery code, which asks for the passphrase, and shows the new one. */
function useRenewal() {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const show = useShowRecoveryCode();
  return useAction(async (): Promise<Result<unknown>> => {
    const answer = await withFreshProof(() => client.call('security.renewRecoveryCode', {}));
    if (answer?.ok) show(answer.value.recoveryCode);
    return answer ?? { ok: true, value: null };
  });
}

function NewDataKey({ onClose }: { readonly onClose: () => void }) {
  const { keys: words } = useWords().settings.sections;
  const client = useClient();
  const show = useShowRecoveryCode();
  return (
    <ConfirmPassphrase
      title={words.newKeyTitle}
      description={words.newKeyMeaning}
      verb={words.makeNewKey}
      perform={(passphrase) => client.call('security.changeKey', { passphrase })}
      onDone={({ recoveryCode }) => show(recoveryCode)}
      onClose={onClose}
    />
  );
}

/** Why the protection in force does not work now, or that this computer has a better one by now. */
function ProtectionHint({ protection, protections, deviceObstacle }: CallOutput<'security.keys'>) {
  const { protections: meanings, deviceObstacles, settings } = useWords();
  const { keys: words } = settings.sections;
  const [best] = protections;
  if (protection === 'passphrase' || best === undefined) return null;
  if (deviceObstacle !== null)
    return <Notice kind="warning">{`${deviceObstacles[protection][deviceObstacle]} ${words.untilMended}`}</Notice>;
  if (best === protection || best === 'passphrase') return null;
  return <Notice kind="note">{words.better(meanings[best].title)}</Notice>;
}

/** Since when there is a recovery code; where nobody has said that they have it, a way to check one. */
function RecoveryCodeState({ recoveryCodeMadeAt: madeAt, isRecoveryCodeKept }: CallOutput<'security.keys'>) {
  const { settings, time } = useWords();
  const { keys: words } = settings.sections;
  const now = useNow(60_000);
  const [isChecking, setIsChecking] = useState(false);
  const check = <Button onClick={() => setIsChecking(true)}>{words.checkCode}</Button>;
  return (
    <>
      <Quiet>{madeAt === null ? words.noCode : words.codeFrom(time.dayInside(madeAt, now))}</Quiet>
      {madeAt !== null && !isRecoveryCodeKept && (
        <Notice kind="warning" action={check}>
          {words.codeUnknown}
        </Notice>
      )}
      {isChecking && <CheckCodeDialog onClose={() => setIsChecking(false)} />}
    </>
  );
}

/** What opens the faces after a restart, as far as this computer can. */
function ProtectionChoice() {
  const { protections: meanings, settings } = useWords();
  const { keys: words } = settings.sections;
  const { draft, change } = useUnsaved();
  const keys = useQuery('security.keys', {});
  return (
    <Load query={keys} what="keys" skeleton={<Skeleton shape="rows" />}>
      {(state) => (
        <>
          <ChoiceCards
            label={words.label}
            value={draft.protection}
            onValue={(protection) => change({ protection })}
            cards={state.protections.map((value) => ({ value, ...meanings[value] }))}
          />
          <ProtectionHint {...state} />
          <h3 className={styles.part}>{words.codeTitle}</h3>
          <RecoveryCodeState {...state} />
        </>
      )}
    </Load>
  );
}

/** Changes the passphrase, the recovery code and the data key; each asks for the passphrase. */
function KeyActions() {
  const { keys: words } = useWords().settings.sections;
  const renew = useRenewal();
  const [open, setOpen] = useState<'passphrase' | 'key' | null>(null);
  return (
    <>
      <FailureNotice failure={renew.failure} />
      <ButtonRow>
        <Button icon="key" onClick={() => setOpen('passphrase')}>
          {words.changePassphrase}
        </Button>
        <Button pending={renew.pending} onClick={() => void renew.run()}>
          {words.newCode}
        </Button>
        <Button onClick={() => setOpen('key')}>{words.newKey}</Button>
      </ButtonRow>
      {open === 'passphrase' && <PassphraseDialog onClose={() => setOpen(null)} />}
      {open === 'key' && <NewDataKey onClose={() => setOpen(null)} />}
    </>
  );
}

/** Which protection is in force, for those who may not change it. */
function ProtectionFact({ protection }: { readonly protection: Protection }) {
  const { protections, settings } = useWords();
  const { title, meaning } = protections[protection];
  return (
    <p className={styles.fact}>
      <span className={styles.sign}>
        <Icon name="shield" size={28} weight={1.4} />
      </span>
      <span>
        <RichText
          text={settings.sections.keys.inForce(title, meaning)}
          as={{ strong: (text) => <strong>{text}</strong> }}
        />
      </span>
    </p>
  );
}

/** What opens the faces after a restart; for owners also the passphrase, the recovery code and the data key. */
export function KeysSection() {
  const { draft, canChange } = useUnsaved();
  return (
    <SettingsSection section="keys">
      {canChange ? (
        <>
          <ProtectionChoice />
          <KeyActions />
        </>
      ) : (
        <ProtectionFact protection={draft.protection} />
      )}
    </SettingsSection>
  );
}
