import type { Settings } from '#contract/household.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { SaveActions } from './save-actions.tsx';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

type Props = { readonly saved: Settings; readonly canChange: boolean };

type Words = Catalogue['settings'];

const never = 'never';
const lockSeconds = [10, 20, 30, 60, 120, 300];

function secondsWords(seconds: number, { watch }: Words): string {
  if (seconds < 60) return watch.seconds(seconds);
  return seconds === 60 ? watch.aMinute : watch.minutes(seconds / 60);
}

/** The times to choose from, with the one that is set even where it is none of the usual ones. */
function lockOptions(
  seconds: number | null,
  words: Words,
): readonly { readonly value: string; readonly label: string }[] {
  const choices = seconds === null || lockSeconds.includes(seconds) ? lockSeconds : [...lockSeconds, seconds];
  return [
    { value: never, label: words.never },
    ...choices.map((value) => ({ value: String(value), label: secondsWords(value, words) })),
  ];
}

const severalOrder: Readonly<Record<Settings['severalFaces'], number>> = { refuse: 0, nearest: 1 };
const severalChoices = (Object.keys(severalOrder) as Settings['severalFaces'][]).toSorted(
  (a, b) => severalOrder[a] - severalOrder[b],
);

/** What the camera does beside recognising: with several people at the lock screen, and while somebody is signed in. */
export function WatchSection({ saved, canChange }: Props) {
  const settings = useSettingsDraft(saved);
  const { draft, change } = settings;
  const { missing, settings: all } = useWords();
  const { watch: words } = all;
  return (
    <SettingsSection section="watch" title={words.title}>
      <FieldPlace>
        <SelectField
          label={words.several}
          value={draft.severalFaces}
          disabledBecause={canChange ? null : missing.ownersOnly}
          onValue={(value) => change({ severalFaces: value as Settings['severalFaces'] })}
          options={severalChoices.map((value) => ({ value, label: words.severalFaces[value] }))}
        />
      </FieldPlace>
      <FieldPlace>
        <SelectField
          label={words.presence}
          value={String(draft.presenceLockSeconds ?? never)}
          disabledBecause={canChange ? null : missing.ownersOnly}
          onValue={(value) => change({ presenceLockSeconds: value === never ? null : Number(value) })}
          options={lockOptions(draft.presenceLockSeconds, all)}
        />
      </FieldPlace>
      {canChange && (
        <CheckField
          label={words.onlookers}
          checked={draft.blurForOnlookers}
          onChecked={(blurForOnlookers) => change({ blurForOnlookers })}
        />
      )}
      <Quiet>{words.cameraStaysOn}</Quiet>
      <SaveActions settings={settings} canChange={canChange} />
    </SettingsSection>
  );
}
