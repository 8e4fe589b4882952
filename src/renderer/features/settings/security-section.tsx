import { type SecurityLevel, type Settings, securityLevelSchema } from '#contract/household.ts';
import { livenessLevelSchema } from '#contract/liveness.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { levelWords } from '#renderer/words/household-words.ts';
import { oddsBasisWords, oddsRows } from '#renderer/words/odds-words.ts';
import { livenessLevelWords } from './liveness-words.ts';
import { SaveActions } from './save-actions.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

/** What a security level means in odds, for the household as it is. */
function LevelOddsTable({ level }: { readonly level: SecurityLevel }) {
  const levels = useQuery('settings.levels', {}, ['members.changed']);
  return (
    <Load query={levels} what="what the level means" skeleton={<div className="skeleton-rows" />}>
      {(all) => (
        <>
          <table className="facts">
            <caption>
              At this level, each time a picture of a face is compared with the household; an attempt makes several such
              comparisons
            </caption>
            <tbody>
              {all.levels
                .filter((odds) => odds.level === level)
                .flatMap(oddsRows)
                .map(({ who, odds }) => (
                  <tr key={who}>
                    <th scope="row">{who}</th>
                    <td>{odds}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          <p className="quiet">{oddsBasisWords(all)}</p>
        </>
      )}
    </Load>
  );
}

const levels: readonly SecurityLevel[] = securityLevelSchema.options;
const minuteChoices = [1, 2, 5, 10, 15, 30, 60, 120];

function minutesWords(minutes: number): string {
  if (minutes === 1) return 'After 1 minute';
  return minutes < 60 ? `After ${minutes} minutes` : minutes === 60 ? 'After an hour' : `After ${minutes / 60} hours`;
}

type Props = { readonly saved: Settings; readonly canChange: boolean; readonly onSaved: () => void };

/** How sure Familiar has to be, and how soon it locks. The owner changes it with a fresh passphrase. */
export function SecuritySection({ saved, canChange, onSaved }: Props) {
  const settings = useSettingsDraft(saved, ['securityLevel', 'liveness', 'idleTimeoutMinutes'], onSaved);
  const { draft, change } = settings;
  const choices = minuteChoices.includes(draft.idleTimeoutMinutes)
    ? minuteChoices
    : [...minuteChoices, draft.idleTimeoutMinutes].sort((a, b) => a - b);

  return (
    <section className="settings-section" aria-labelledby="security-title">
      <h2 id="security-title">How sure Familiar has to be</h2>
      <ChoiceCards
        label="Security level"
        value={draft.securityLevel}
        disabled={!canChange}
        onValue={(securityLevel) => change({ securityLevel })}
        cards={levels.map((value) => ({
          value,
          title: levelWords[value].title,
          meaning: levelWords[value].meaning,
          mark: levelWords[value].rate,
        }))}
      />
      <LevelOddsTable level={draft.securityLevel} />
      <p className="quiet">
        Measured on public photographs; relatives’ pictures there are older and smaller than yours, so it is a guide and
        not a promise. Relatives look more alike than strangers do. When a face lies too close to two members, Familiar
        says so and asks for the passphrase at every level.
      </p>
      <h3 className="settings-subtitle">Photos and recordings</h3>
      <ChoiceCards
        label="Signs of life"
        value={draft.liveness}
        disabled={!canChange}
        onValue={(liveness) => change({ liveness })}
        cards={livenessLevelSchema.options.map((value) => ({ value, ...livenessLevelWords[value] }))}
      />
      <SelectField
        label="Lock when nobody is there"
        value={String(draft.idleTimeoutMinutes)}
        disabled={!canChange}
        onValue={(value) => change({ idleTimeoutMinutes: Number(value) })}
        options={choices.map((minutes) => ({ value: String(minutes), label: minutesWords(minutes) }))}
      />
      <SaveActions settings={settings} canChange={canChange} />
    </section>
  );
}
