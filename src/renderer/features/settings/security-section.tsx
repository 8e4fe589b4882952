import type { Settings } from '#contract/household.ts';
import { livenessLevelSchema } from '#contract/liveness.ts';
import { securityLevels, strangerOdds } from '#contract/security-levels.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { levelWords } from '#renderer/words/household-words.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { LevelOddsTable } from './level-odds-table.tsx';
import { SaveActions } from './save-actions.tsx';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

const minuteChoices = [1, 2, 5, 10, 15, 30, 60, 120];

function minutesWords(minutes: number): string {
  if (minutes === 1) return 'After 1 minute';
  return minutes < 60 ? `After ${minutes} minutes` : minutes === 60 ? 'After an hour' : `After ${minutes / 60} hours`;
}

type Props = { readonly saved: Settings; readonly canChange: boolean };

/** The minutes to choose from, with those that are set even where they are none of the usual ones. */
function minuteOptions(minutes: number): readonly { readonly value: string; readonly label: string }[] {
  const choices = minuteChoices.includes(minutes) ? minuteChoices : [...minuteChoices, minutes].sort((a, b) => a - b);
  return choices.map((value) => ({ value: String(value), label: minutesWords(value) }));
}

const levelCards = securityLevels.map((value) => ({
  value,
  ...levelWords[value],
  mark: `1 in ${strangerOdds(value).toLocaleString('en')}`,
}));

/** How sure Familiar has to be, and how soon it locks. The owner changes it with a fresh passphrase. */
export function SecuritySection({ saved, canChange }: Props) {
  const settings = useSettingsDraft(saved);
  const { draft, change } = settings;
  const words = useWords();
  return (
    <SettingsSection isFirst section="security" title="How sure Familiar has to be">
      <ChoiceCards
        label="Security level"
        value={draft.securityLevel}
        disabled={!canChange}
        onValue={(securityLevel) => change({ securityLevel })}
        cards={levelCards}
      />
      <LevelOddsTable level={draft.securityLevel} />
      <Quiet>
        Measured on public photographs; relatives’ pictures there are older and smaller than yours, so it is a guide and
        not a promise. Relatives look more alike than strangers do. When a face lies too close to two members, Familiar
        says so and asks for the passphrase at every level.
      </Quiet>
      <h3>Photos and recordings</h3>
      <ChoiceCards
        label="Signs of life"
        value={draft.liveness}
        disabled={!canChange}
        onValue={(liveness) => change({ liveness })}
        cards={livenessLevelSchema.options.map((value) => ({ value, ...words.liveness.levels[value] }))}
      />
      <FieldPlace>
        <SelectField
          label="Lock when nobody is there"
          value={String(draft.idleTimeoutMinutes)}
          disabled={!canChange}
          onValue={(value) => change({ idleTimeoutMinutes: Number(value) })}
          options={minuteOptions(draft.idleTimeoutMinutes)}
        />
      </FieldPlace>
      <SaveActions settings={settings} canChange={canChange} />
    </SettingsSection>
  );
}
