import { useCallback } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { parseRoute } from '#renderer/state/route.ts';
import { pageAt, type SettingsPage } from '#renderer/state/settings-addresses.ts';
import { useLeaveGuard } from '#renderer/state/use-leave-guard.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { useSaveFault } from './unsaved-bar.tsx';
import { useUnsaved } from './unsaved-settings.tsx';

function isOnPage(hash: string, page: SettingsPage): boolean {
  const route = parseRoute(hash);
  return route.screen === 'settings' && pageAt(route) === page;
}

/** Asks what becomes of unsaved changes when somebody leaves the page. */
export function LeaveQuestion({ page }: { readonly page: SettingsPage }) {
  const { leave: words } = useWords().settings;
  const { isChanged, pending, failure, save, discard } = useUnsaved();
  const { isAsking, stay, leave } = useLeaveGuard(
    isChanged,
    useCallback((hash) => isOnPage(hash, page), [page]),
  );

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
