import type { Settings } from '#contract/household.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField, type SelectOption } from '#renderer/kit/select-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

type Words = Catalogue['settings']['sections']['attempt-faces'];
type Kept = Settings['attemptFaces'];

const keptOrder: Readonly<Record<Kept, number>> = { none: 0, refused: 1, all: 2 };
const keptChoices = (Object.keys(keptOrder) as Kept[]).toSorted((a, b) => keptOrder[a] - keptOrder[b]);

const dayChoices = [1, 3, 7, 14, 30, 90, 365];

function daysWords(days: number, words: Words): string {
  if (days === 1) return words.aDay;
  return days === 365 ? words.aYear : words.days(days);
}

/** The days to choose from, with those that are set even where they are none of the usual ones. */
function dayOptions(days: number, words: Words): readonly SelectOption[] {
  const choices = dayChoices.includes(days) ? dayChoices : [...dayChoices, days].toSorted((a, b) => a - b);
  return choices.map((count) => ({ value: String(count), label: daysWords(count, words) }));
}

/** Whether the faces of attempts are kept, and for how long. */
export function AttemptFacesSection() {
  const words = useWords().settings.sections['attempt-faces'];
  const { draft, change } = useUnsaved();
  const ownersOnly = useOwnersOnly();
  return (
    <SettingsSection section="attempt-faces">
      <ChoiceCards
        label={words.label}
        value={draft.attemptFaces}
        disabledBecause={ownersOnly}
        onValue={(attemptFaces) => change({ attemptFaces })}
        cards={keptChoices.map((value) => ({ value, ...words.choices[value] }))}
      />
      {draft.attemptFaces !== 'none' && (
        <FieldPlace>
          <SelectField
            label={words.erasedAfter}
            value={String(draft.attemptFaceDays)}
            disabledBecause={ownersOnly}
            onValue={(value) => change({ attemptFaceDays: Number(value) })}
            options={dayOptions(draft.attemptFaceDays, words)}
          />
        </FieldPlace>
      )}
      {draft.attemptFaces !== 'none' && <GatherStrangers />}
    </SettingsSection>
  );
}

/** Whether unknown faces are shown person by person, and how far to trust that; a member is told where it is on. */
function GatherStrangers() {
  const words = useWords().settings.sections['attempt-faces'];
  const { draft, change, canChange } = useUnsaved();
  if (!canChange) return draft.gatherStrangers ? <p>{words.gatherIsOn}</p> : null;
  return (
    <>
      <CheckField
        label={words.gather}
        checked={draft.gatherStrangers}
        onChecked={(gatherStrangers) => change({ gatherStrangers })}
      />
      <Quiet>{words.gatherMeaning}</Quiet>
      <Notice kind="warning">{words.gatherLimits}</Notice>
    </>
  );
}
