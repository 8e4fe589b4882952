import type { Settings } from '#contract/household.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

type Choice = Settings['ownerByFace'];

const choiceOrder: Readonly<Record<Choice, number>> = { desktopApp: 0, nowhere: 1, everywhere: 2 };
const choices = (Object.keys(choiceOrder) as Choice[]).toSorted((a, b) => choiceOrder[a] - choiceOrder[b]);

/** Where an owner's face is enough for an owner's rights. */
export function OwnerFacesSection() {
  const words = useWords().settings.sections['owner-faces'];
  const { draft, change } = useUnsaved();
  return (
    <SettingsSection section="owner-faces">
      <ChoiceCards
        label={words.label}
        value={draft.ownerByFace}
        disabledBecause={useOwnersOnly()}
        onValue={(ownerByFace) => change({ ownerByFace })}
        cards={choices.map((choice) => ({ value: choice, ...words.choices[choice] }))}
      />
    </SettingsSection>
  );
}
