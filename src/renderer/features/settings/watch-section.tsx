import type { Settings } from '#contract/household.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { SaveActions } from './save-actions.tsx';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

type Props = { readonly saved: Settings; readonly canChange: boolean };

const never = 'never';
const lockSeconds = [10, 20, 30, 60, 120, 300];

function secondsWords(seconds: number): string {
  if (seconds < 60) return `After ${seconds} seconds`;
  return seconds === 60 ? 'After a minute' : `After ${seconds / 60} minutes`;
}

/** The times to choose from, with the one that is set even where it is none of the usual ones. */
function lockOptions(seconds: number | null): readonly { readonly value: string; readonly label: string }[] {
  const choices = seconds === null || lockSeconds.includes(seconds) ? lockSeconds : [...lockSeconds, seconds];
  return [
    { value: never, label: 'Never' },
    ...choices.map((value) => ({ value: String(value), label: secondsWords(value) })),
  ];
}

const severalFacesOptions: readonly { readonly value: Settings['severalFaces']; readonly label: string }[] = [
  { value: 'refuse', label: 'Ask for one person alone' },
  { value: 'nearest', label: 'Look at the nearest one only' },
];

/** What the camera does beside recognising: with several people at the lock screen, and while somebody is signed in. */
export function WatchSection({ saved, canChange }: Props) {
  const settings = useSettingsDraft(saved);
  const { draft, change } = settings;
  return (
    <SettingsSection section="watch" title="Who is before the camera">
      <FieldPlace>
        <SelectField
          label="Several people at the lock screen"
          value={draft.severalFaces}
          disabled={!canChange}
          onValue={(value) => change({ severalFaces: value as Settings['severalFaces'] })}
          options={severalFacesOptions}
        />
      </FieldPlace>
      <FieldPlace>
        <SelectField
          label="Lock when the camera sees nobody, or someone else"
          value={String(draft.presenceLockSeconds ?? never)}
          disabled={!canChange}
          onValue={(value) => change({ presenceLockSeconds: value === never ? null : Number(value) })}
          options={lockOptions(draft.presenceLockSeconds)}
        />
      </FieldPlace>
      {canChange && (
        <CheckField
          label="Hide the screen at once while a second face looks on"
          checked={draft.blurForOnlookers}
          onChecked={(blurForOnlookers) => change({ blurForOnlookers })}
        />
      )}
      <Quiet>
        With either of the last two, the camera stays on while you are signed in. What it sees is looked at and
        forgotten.
      </Quiet>
      <SaveActions settings={settings} canChange={canChange} />
    </SettingsSection>
  );
}
