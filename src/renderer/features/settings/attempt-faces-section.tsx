import type { Settings } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

type Kept = Settings['attemptFaces'];

const keptWords: Readonly<Record<Kept, { readonly title: string; readonly meaning: string }>> = {
  none: {
    title: 'None',
    meaning: 'Nothing can be learned from an attempt, and “What if” has nothing to try things on.',
  },
  refused: {
    title: 'Refused ones',
    meaning: 'Whoever was refused by mistake can say “That was me”, and you see who else tried.',
  },
  all: {
    title: 'All',
    meaning: 'Successful sign-ins, too: “What if” then shows whom a change would lock out.',
  },
};
const cards = (Object.keys(keptWords) as Kept[]).map((value) => ({ value, ...keptWords[value] }));

const dayChoices = [1, 3, 7, 14, 30, 90, 365];

function daysWords(days: number): string {
  if (days === 1) return 'A day';
  return days === 365 ? 'A year' : `${days} days`;
}

/** The days to choose from, with those that are set even where they are none of the usual ones. */
function dayOptions(days: number): readonly { readonly value: string; readonly label: string }[] {
  const choices = dayChoices.includes(days) ? dayChoices : [...dayChoices, days].toSorted((a, b) => a - b);
  return choices.map((count) => ({ value: String(count), label: daysWords(count) }));
}

type Props = { readonly saved: Settings; readonly canChange: boolean };

/** Whether the faces of attempts are kept, and for how long. The owner changes it with a fresh passphrase. */
export function AttemptFacesSection({ saved, canChange }: Props) {
  const settings = useSettingsDraft(saved);
  const { draft, change, failure } = settings;
  return (
    <SettingsSection section="attempt-faces" title="Pictures of attempts">
      <ChoiceCards
        label="Which pictures of attempts are kept"
        value={draft.attemptFaces}
        disabled={!canChange}
        onValue={(attemptFaces) => change({ attemptFaces })}
        cards={cards}
      />
      {draft.attemptFaces !== 'none' && (
        <FieldPlace>
          <SelectField
            label="Erased after"
            value={String(draft.attemptFaceDays)}
            disabled={!canChange}
            onValue={(value) => change({ attemptFaceDays: Number(value) })}
            options={dayOptions(draft.attemptFaceDays)}
          />
        </FieldPlace>
      )}
      <FailureNotice failure={failure} />
      {canChange && settings.isChanged && (
        <ButtonRow>
          <Button look="primary" pending={settings.pending} onClick={settings.save}>
            Save
          </Button>
          <Button onClick={settings.undo}>Undo</Button>
        </ButtonRow>
      )}
    </SettingsSection>
  );
}
