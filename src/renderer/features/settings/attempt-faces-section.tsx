import type { Settings } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

type Words = Catalogue['settings']['attemptFaces'];
type Kept = Settings['attemptFaces'];

const keptOrder: Readonly<Record<Kept, number>> = { none: 0, refused: 1, all: 2 };
const keptChoices = (Object.keys(keptOrder) as Kept[]).toSorted((a, b) => keptOrder[a] - keptOrder[b]);

const dayChoices = [1, 3, 7, 14, 30, 90, 365];

function daysWords(days: number, words: Words): string {
  if (days === 1) return words.aDay;
  return days === 365 ? words.aYear : words.days(days);
}

/** The days to choose from, with those that are set even where they are none of the usual ones. */
function dayOptions(days: number, words: Words): readonly { readonly value: string; readonly label: string }[] {
  const choices = dayChoices.includes(days) ? dayChoices : [...dayChoices, days].toSorted((a, b) => a - b);
  return choices.map((count) => ({ value: String(count), label: daysWords(count, words) }));
}

type Props = { readonly saved: Settings; readonly canChange: boolean };

/** Whether the faces of attempts are kept, and for how long. The owner changes it with a fresh passphrase. */
export function AttemptFacesSection({ saved, canChange }: Props) {
  const settings = useSettingsDraft(saved);
  const { draft, change, failure } = settings;
  const { common, missing, settings: all } = useWords();
  const { attemptFaces: words } = all;
  return (
    <SettingsSection section="attempt-faces" title={words.title}>
      <ChoiceCards
        label={words.label}
        value={draft.attemptFaces}
        disabledBecause={canChange ? null : missing.ownersOnly}
        onValue={(attemptFaces) => change({ attemptFaces })}
        cards={keptChoices.map((value) => ({ value, ...words.choices[value] }))}
      />
      {draft.attemptFaces !== 'none' && (
        <FieldPlace>
          <SelectField
            label={words.erasedAfter}
            value={String(draft.attemptFaceDays)}
            disabledBecause={canChange ? null : missing.ownersOnly}
            onValue={(value) => change({ attemptFaceDays: Number(value) })}
            options={dayOptions(draft.attemptFaceDays, words)}
          />
        </FieldPlace>
      )}
      <FailureNotice failure={failure} />
      {canChange && settings.isChanged && (
        <ButtonRow>
          <Button look="primary" pending={settings.pending} onClick={settings.save}>
            {all.save}
          </Button>
          <Button onClick={settings.undo}>{common.undo}</Button>
        </ButtonRow>
      )}
    </SettingsSection>
  );
}
