import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import { type SecurityLevel, type Settings, securityLevelSchema } from '../../../shared/household.ts';
import { livenessLevelSchema } from '../../../shared/liveness.ts';
import type { Result } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { useFreshOwner } from '../../components/fresh-owner.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useClient } from '../../state/client-context.ts';
import { useAction } from '../../state/use-action.ts';
import { levelWords } from '../../words/household-words.ts';
import { livenessLevelWords } from '../../words/liveness-words.ts';
import { LevelOddsTable } from './level-odds-table.tsx';

const levels: readonly SecurityLevel[] = securityLevelSchema.options;
const minuteChoices = [1, 2, 5, 10, 15, 30, 60, 120];

function minutesWords(minutes: number): string {
  if (minutes === 1) return 'After 1 minute';
  return minutes < 60 ? `After ${minutes} minutes` : minutes === 60 ? 'After an hour' : `After ${minutes / 60} hours`;
}

type Props = { readonly saved: Settings; readonly canChange: boolean; readonly onSaved: () => void };

/** How sure Familiar has to be, and how soon it locks. The owner changes it with a fresh passphrase. */
export function SecuritySection({ saved, canChange, onSaved }: Props) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const toasts = Toast.useToastManager();
  const [draft, setDraft] = useState(saved);
  const isChanged = draft.securityLevel !== saved.securityLevel || draft.liveness !== saved.liveness || draft.idleTimeoutMinutes !== saved.idleTimeoutMinutes;
  const choices = minuteChoices.includes(draft.idleTimeoutMinutes) ? minuteChoices : [...minuteChoices, draft.idleTimeoutMinutes].sort((a, b) => a - b);
  const { pending, failure, run } = useAction(async (): Promise<Result<'saved' | 'called off'>> => {
    const result = await withFreshOwner(() =>
      client.call('settings.set', { securityLevel: draft.securityLevel, idleTimeoutMinutes: draft.idleTimeoutMinutes }),
    );
    if (result === null) return { ok: true, value: 'called off' };
    return result.ok ? { ok: true, value: 'saved' } : result;
  });

  return (
    <section className="settings-section" aria-labelledby="security-title">
      <h2 id="security-title">How sure Familiar has to be</h2>
      <ChoiceCards
        label="Security level"
        value={draft.securityLevel}
        disabled={!canChange}
        onValue={(securityLevel) => setDraft({ ...draft, securityLevel })}
        cards={levels.map((value) => ({ value, title: levelWords[value].title, meaning: levelWords[value].meaning, mark: levelWords[value].rate }))}
      />
      <LevelOddsTable level={draft.securityLevel} />
      <p className="quiet">
        Measured on public photographs; relatives’ pictures there are older and smaller than yours, so it is a guide and not a promise. Relatives look more
        alike than strangers do. When a face lies too close to two members, Familiar says so and asks for the passphrase at every level.
      </p>
      <h3 className="settings-subtitle">Photos and recordings</h3>
      <ChoiceCards
        label="Signs of life"
        value={draft.liveness}
        disabled={!canChange}
        onValue={(liveness) => setDraft({ ...draft, liveness })}
        cards={livenessLevelSchema.options.map((value) => ({ value, ...livenessLevelWords[value] }))}
      />
      <SelectField
        label="Lock when nobody is there"
        value={String(draft.idleTimeoutMinutes)}
        disabled={!canChange}
        onValue={(value) => setDraft({ ...draft, idleTimeoutMinutes: Number(value) })}
        options={choices.map((minutes) => ({ value: String(minutes), label: minutesWords(minutes) }))}
      />
      {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
      {canChange ? (
        <div className="settings-actions">
          <Button
            look="primary"
            pending={pending}
            disabled={!isChanged}
            onClick={async () => {
              if ((await run()) !== 'saved') return;
              onSaved();
              toasts.add({ title: 'Settings saved' });
            }}
          >
            Save changes
          </Button>
          {isChanged && <Button onClick={() => setDraft(saved)}>Undo</Button>}
        </div>
      ) : (
        <p className="quiet">Only the owner changes this.</p>
      )}
    </section>
  );
}
