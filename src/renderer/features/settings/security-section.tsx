import type { Settings } from '#contract/household.ts';
import { livenessLevelSchema } from '#contract/liveness.ts';
import { securityLevels, strangerOdds } from '#contract/security-levels.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { LevelOddsTable } from './level-odds-table.tsx';
import { SaveActions } from './save-actions.tsx';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

type Words = Catalogue['settings']['security'];

const minuteChoices = [1, 2, 5, 10, 15, 30, 60, 120];

function minutesWords(minutes: number, words: Words): string {
  if (minutes < 60) return words.minutes(minutes);
  return minutes === 60 ? words.anHour : words.hours(minutes / 60);
}

type Props = { readonly saved: Settings; readonly canChange: boolean };

/** The minutes to choose from, with those that are set even where they are none of the usual ones. */
function minuteOptions(minutes: number, words: Words): readonly { readonly value: string; readonly label: string }[] {
  const choices = minuteChoices.includes(minutes) ? minuteChoices : [...minuteChoices, minutes].sort((a, b) => a - b);
  return choices.map((value) => ({ value: String(value), label: minutesWords(value, words) }));
}

function levelCards({ levels, settings: { security: words } }: Catalogue) {
  return securityLevels.map((value) => ({ value, ...levels[value], mark: words.oneIn(strangerOdds(value)) }));
}

type Choice = Settings['ownerByFace'];

const choiceOrder: Readonly<Record<Choice, number>> = { desktopApp: 0, nowhere: 1, everywhere: 2 };
const choices = (Object.keys(choiceOrder) as Choice[]).toSorted((a, b) => choiceOrder[a] - choiceOrder[b]);

type OwnersProps = {
  readonly value: Choice;
  readonly onValue: (value: Choice) => void;
  readonly canChange: boolean;
};

/** Where an owner's face is enough for an owner's rights. */
function OwnersByFace({ value, onValue, canChange }: OwnersProps) {
  const { missing, settings } = useWords();
  const { owners: words } = settings.security;
  return (
    <>
      <h3>{words.title}</h3>
      <ChoiceCards
        label={words.label}
        value={value}
        disabledBecause={canChange ? null : missing.ownersOnly}
        onValue={onValue}
        cards={choices.map((choice) => ({ value: choice, ...words.choices[choice] }))}
      />
    </>
  );
}

type IdleProps = {
  readonly value: number;
  readonly canChange: boolean;
  readonly onValue: (minutes: number) => void;
};

function IdleMinutes({ value, canChange, onValue }: IdleProps) {
  const { missing, settings: all } = useWords();
  const { security: words } = all;
  return (
    <FieldPlace>
      <SelectField
        label={words.idle}
        value={String(value)}
        disabledBecause={canChange ? null : missing.ownersOnly}
        onValue={(minutes) => onValue(Number(minutes))}
        options={minuteOptions(value, words)}
      />
    </FieldPlace>
  );
}

/** How sure Familiar has to be, and how soon it locks. The owner changes it with a fresh passphrase. */
export function SecuritySection({ saved, canChange }: Props) {
  const settings = useSettingsDraft(saved);
  const { draft, change } = settings;
  const catalogue = useWords();
  const { security: words } = catalogue.settings;
  return (
    <SettingsSection isFirst section="security" title={words.title}>
      <ChoiceCards
        label={words.level}
        value={draft.securityLevel}
        disabledBecause={canChange ? null : catalogue.missing.ownersOnly}
        onValue={(securityLevel) => change({ securityLevel })}
        cards={levelCards(catalogue)}
      />
      <LevelOddsTable level={draft.securityLevel} />
      <Quiet>{words.measured}</Quiet>
      <h3>{words.photos}</h3>
      <ChoiceCards
        label={words.signsOfLife}
        value={draft.liveness}
        disabledBecause={canChange ? null : catalogue.missing.ownersOnly}
        onValue={(liveness) => change({ liveness })}
        cards={livenessLevelSchema.options.map((value) => ({ value, ...catalogue.liveness.levels[value] }))}
      />
      <OwnersByFace
        value={draft.ownerByFace}
        canChange={canChange}
        onValue={(ownerByFace) => change({ ownerByFace })}
      />
      <IdleMinutes
        value={draft.idleTimeoutMinutes}
        canChange={canChange}
        onValue={(idleTimeoutMinutes) => change({ idleTimeoutMinutes })}
      />
      <SaveActions settings={settings} canChange={canChange} />
    </SettingsSection>
  );
}
