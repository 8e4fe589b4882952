import { securityLevels } from '#contract/security-levels.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { LevelOddsTable } from './level-odds-table.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

/** How sure Familiar has to be that a face is a member's; the odds are folded up. */
export function LevelSection() {
  const { levels, settings } = useWords();
  const words = settings.sections.level;
  const { draft, change } = useUnsaved();
  return (
    <SettingsSection section="level">
      <Quiet>{words.meaning}</Quiet>
      <ChoiceCards
        label={words.label}
        value={draft.securityLevel}
        disabledBecause={useOwnersOnly()}
        onValue={(securityLevel) => change({ securityLevel })}
        cards={securityLevels.map((value) => ({ value, ...levels[value] }))}
      />
      <Fold label={settings.details}>
        <LevelOddsTable level={draft.securityLevel} />
        <Quiet>{words.measured}</Quiet>
      </Fold>
    </SettingsSection>
  );
}
