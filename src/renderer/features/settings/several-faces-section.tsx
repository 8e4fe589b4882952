import type { Settings } from '#contract/household.ts';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

type Choice = Settings['severalFaces'];

const choiceOrder: Readonly<Record<Choice, number>> = { refuse: 0, nearest: 1 };
const choices = (Object.keys(choiceOrder) as Choice[]).toSorted((a, b) => choiceOrder[a] - choiceOrder[b]);

/** What happens when several people stand at the lock screen. */
export function SeveralFacesSection() {
  const words = useWords().settings.sections['several-faces'];
  const { draft, change } = useUnsaved();
  return (
    <SettingsSection section="several-faces">
      <FieldPlace>
        <SelectField
          label={words.label}
          value={draft.severalFaces}
          disabledBecause={useOwnersOnly()}
          onValue={(value) => change({ severalFaces: value as Choice })}
          options={choices.map((value) => ({ value, label: words.choices[value] }))}
        />
      </FieldPlace>
    </SettingsSection>
  );
}
