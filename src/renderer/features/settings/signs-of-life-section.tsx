import { livenessLevelSchema } from '#contract/liveness.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

/** How surely a face has to be alive. */
export function SignsOfLifeSection() {
  const { liveness, settings } = useWords();
  const words = settings.sections['signs-of-life'];
  const { draft, change } = useUnsaved();
  return (
    <SettingsSection section="signs-of-life">
      <Quiet>{words.meaning}</Quiet>
      <ChoiceCards
        label={words.title}
        value={draft.liveness}
        disabledBecause={useOwnersOnly()}
        onValue={(level) => change({ liveness: level })}
        cards={livenessLevelSchema.options.map((value) => ({ value, ...liveness.levels[value] }))}
      />
    </SettingsSection>
  );
}
