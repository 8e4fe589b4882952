import { useEffect } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import type { SettingsPage } from '#renderer/state/settings-addresses.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { useSaveFault } from './unsaved-bar.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useLeaveGuard } from './use-leave-guard.ts';

/** In a browser the tab asks by itself before it closes or reloads; the desktop app's window has no such box. */
function useTabQuestion(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOn]);
}

type Props = { readonly page: SettingsPage; readonly isDesktop: boolean };

/** Asks what becomes of unsaved changes when somebody leaves the page. */
export function LeaveQuestion({ page, isDesktop }: Props) {
  const { leave: words } = useWords().settings;
  const { isChanged, pending, failure, save, discard } = useUnsaved();
  const { isAsking, stay, leave } = useLeaveGuard(isChanged, page);
  useTabQuestion(isChanged && !isDesktop);

  async function saveAndLeave(): Promise<void> {
    if (await save()) leave();
  }

  function discardAndLeave(): void {
    discard();
    leave();
  }

  return (
    <Modal open={isAsking} onClose={stay} title={words.title} description={words.meaning}>
      <FailureNotice failure={failure} />
      <ButtonRow align="end">
        <Button onClick={stay}>{words.stay}</Button>
        <Button look="danger" onClick={discardAndLeave}>
          {words.discard}
        </Button>
        <Button look="primary" pending={pending} disabledBecause={useSaveFault()} onClick={() => void saveAndLeave()}>
          {words.save}
        </Button>
      </ButtonRow>
    </Modal>
  );
}
