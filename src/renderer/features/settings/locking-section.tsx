import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField, type SelectOption } from '#renderer/kit/select-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

type Words = Catalogue['settings'];

const never = 'never';
const minuteChoices = [1, 2, 5, 10, 15, 30, 60, 120];
const secondChoices = [10, 20, 30, 60, 120, 300];

/** The usual numbers, with the one that is set even where it is none of them. */
function withOwn(usual: readonly number[], own: number | null): readonly number[] {
  return own === null || usual.includes(own) ? usual : [...usual, own].toSorted((a, b) => a - b);
}

/** When to lock after nobody has pressed or moved anything. */
function idleOptions(own: number, { sections: { locking } }: Words): readonly SelectOption[] {
  const label = (minutes: number): string => {
    if (minutes < 60) return locking.minutes(minutes);
    return minutes === 60 ? locking.anHour : locking.hours(minutes / 60);
  };
  return withOwn(minuteChoices, own).map((minutes) => ({ value: String(minutes), label: label(minutes) }));
}

/** When to lock after the camera has seen nobody. */
function presenceOptions(own: number | null, { sections: { locking }, never: neverWords }: Words): SelectOption[] {
  const label = (seconds: number): string => (seconds < 60 ? locking.seconds(seconds) : locking.minutes(seconds / 60));
  const choices = withOwn(secondChoices, own).map((seconds) => ({ value: String(seconds), label: label(seconds) }));
  return [{ value: never, label: neverWords }, ...choices];
}

/** When Familiar locks by itself, and hides what is on the screen. */
export function LockingSection() {
  const { settings: words } = useWords();
  const { locking } = words.sections;
  const { draft, change, canChange } = useUnsaved();
  const ownersOnly = useOwnersOnly();
  return (
    <SettingsSection section="locking">
      <FieldPlace>
        <SelectField
          label={locking.idle}
          value={String(draft.idleTimeoutMinutes)}
          disabledBecause={ownersOnly}
          onValue={(minutes) => change({ idleTimeoutMinutes: Number(minutes) })}
          options={idleOptions(draft.idleTimeoutMinutes, words)}
        />
      </FieldPlace>
      <FieldPlace>
        <SelectField
          label={locking.presence}
          value={String(draft.presenceLockSeconds ?? never)}
          disabledBecause={ownersOnly}
          onValue={(value) => change({ presenceLockSeconds: value === never ? null : Number(value) })}
          options={presenceOptions(draft.presenceLockSeconds, words)}
        />
      </FieldPlace>
      {canChange ? (
        <CheckField
          label={locking.onlookers}
          checked={draft.blurForOnlookers}
          onChecked={(blurForOnlookers) => change({ blurForOnlookers })}
        />
      ) : (
        <Quiet>{ownersOnly}</Quiet>
      )}
      <Quiet>{locking.cameraStaysOn}</Quiet>
    </SettingsSection>
  );
}
