import type { Settings } from '#contract/household.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { SaveActions } from './save-actions.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

type Props = { readonly saved: Settings; readonly canChange: boolean; readonly onSaved: () => void };

const never = 'never';
const lockSeconds = [10, 20, 30, 60, 120, 300];

function secondsWords(seconds: number): string {
  if (seconds < 60) return `After ${seconds} seconds`;
  return seconds === 60 ? 'After a minute' : `After ${seconds / 60} minutes`;
}

/** What the camera does beside recognising: several people at the lock screen, and looking out while somebody is signed in. */
export function WatchSection({ saved, canChange, onSaved }: Props) {
  const settings = useSettingsDraft(saved, ['severalFaces', 'presenceLockSeconds', 'blurForOnlookers'], onSaved);
  const { draft, change } = settings;
  const seconds =
    draft.presenceLockSeconds === null || lockSeconds.includes(draft.presenceLockSeconds)
      ? lockSeconds
      : [...lockSeconds, draft.presenceLockSeconds];
  return (
    <section className="settings-section" aria-labelledby="watch-title">
      <h2 id="watch-title">Who is before the camera</h2>
      <SelectField
        label="Several people at the lock screen"
        value={draft.severalFaces}
        disabled={!canChange}
        onValue={(value) => change({ severalFaces: value as Settings['severalFaces'] })}
        options={[
          { value: 'refuse', label: 'Ask for one person alone' },
          { value: 'nearest', label: 'Look at the nearest one only' },
        ]}
      />
      <SelectField
        label="Lock when the camera sees nobody, or someone else"
        value={String(draft.presenceLockSeconds ?? never)}
        disabled={!canChange}
        onValue={(value) => change({ presenceLockSeconds: value === never ? null : Number(value) })}
        options={[
          { value: never, label: 'Never' },
          ...seconds.map((value) => ({ value: String(value), label: secondsWords(value) })),
        ]}
      />
      {canChange && (
        <CheckField
          label="Hide the screen at once while a second face looks on"
          checked={draft.blurForOnlookers}
          onChecked={(blurForOnlookers) => change({ blurForOnlookers })}
        />
      )}
      <p className="quiet">
        With either of the last two, the camera stays on while you are signed in. What it sees is looked at and
        forgotten.
      </p>
      <SaveActions settings={settings} canChange={canChange} />
    </section>
  );
}
