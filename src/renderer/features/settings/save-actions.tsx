import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { SettingsDraft } from './use-settings-draft.ts';

/** The buttons below a part of the settings; nothing to press for those who may not change it. */
export function SaveActions({
  settings,
  canChange,
}: {
  readonly settings: SettingsDraft;
  readonly canChange: boolean;
}) {
  const { common, missing, settings: words } = useWords();
  if (!canChange) return <Quiet>{missing.ownersOnly}</Quiet>;
  return (
    <>
      <FailureNotice failure={settings.failure} />
      <ButtonRow>
        <Button
          pending={settings.pending}
          disabledBecause={settings.isChanged ? null : missing.change}
          onClick={settings.save}
        >
          {words.saveChanges}
        </Button>
        {settings.isChanged && <Button onClick={settings.undo}>{common.undo}</Button>}
      </ButtonRow>
    </>
  );
}
