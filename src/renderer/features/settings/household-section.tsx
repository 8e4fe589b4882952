import { nameFault } from '#contract/names.ts';
import { NameField } from '#renderer/parts/name-field.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';

/** Says why the household cannot be called what is typed; null where it can. */
export function useHouseholdNameFault(): string | null {
  const { missing } = useWords();
  const sayFailure = useFailureWords();
  const name = useUnsaved().draft.householdName.trim();
  return name === '' ? missing.name : sayFailure(nameFault(name));
}

/** What the household is called; an owner gives it another name. */
export function HouseholdSection() {
  const words = useWords().settings.sections.household;
  const { draft, change, canChange } = useUnsaved();
  return (
    <SettingsSection section="household">
      {canChange ? (
        <FieldPlace>
          <NameField
            label={words.label}
            name={draft.householdName}
            onName={(householdName) => change({ householdName })}
          />
        </FieldPlace>
      ) : (
        <p>
          <ShownName name={draft.householdName} />
        </p>
      )}
    </SettingsSection>
  );
}
