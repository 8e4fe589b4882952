import { useState } from 'react';
import type { CallOutput } from '#contract/contract.ts';
import type { Protection } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
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
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Changes what opens the faces after a restart, and renews the recovery code; both ask for the passphrase. */
function useKeyChanges() {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const show = useShowRecoveryCode();
  const protect = useAction(async (protection: Protection): Promise<Result<unknown>> => {
    const answer = await withFreshProof(() => client.call('security.changeProtection', { protection }));
    return answer ?? { ok: true, value: null };
  });
  const renew = useAction(async (): Promise<Result<unknown>> => {
    const answer = await withFreshProof(() => client.call('security.renewRecoveryCode', {}));
    if (answer?.ok) show(answer.value.recoveryCode);
    return answer ?? { ok: true, value: null };
  });
  return { protect, renew };
}

function NewDataKey({ onClose }: { readonly onClose: () => void }) {
  const { keys: words } = useWords().settings;
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
  const { keys: words } = settings;
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
  const { keys: words } = settings;
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

/** What opens the faces after a restart, and since when there is a recovery code. */
function ProtectionChoice({ protect }: Pick<ReturnType<typeof useKeyChanges>, 'protect'>) {
  const { missing, protections: meanings, settings } = useWords();
  const { keys: words } = settings;
  const keys = useQuery('security.keys', {});
  return (
    <Load query={keys} what="keys" skeleton={<Skeleton shape="rows" />}>
      {(state) => (
        <>
          <ChoiceCards
            label={words.label}
            value={state.protection}
            disabledBecause={protect.pending ? missing.changing : null}
            onValue={(value) => void protect.run(value)}
            cards={state.protections.map((value) => ({ value, ...meanings[value] }))}
          />
          <ProtectionHint {...state} />
          <RecoveryCodeState {...state} />
        </>
      )}
    </Load>
  );
}

/** The owner's keys: what opens the faces after a restart, passphrase, recovery code, a new data key. */
export function KeysSection() {
  const { keys: words } = useWords().settings;
  const { protect, renew } = useKeyChanges();
  const [open, setOpen] = useState<'passphrase' | 'key' | null>(null);
  return (
    <SettingsSection section="keys" title={words.title}>
      <ProtectionChoice protect={protect} />
      <FailureNotice failure={protect.failure ?? renew.failure} />
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
    </SettingsSection>
  );
}
