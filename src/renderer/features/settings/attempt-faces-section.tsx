import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Settings } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';

type Choice = Pick<Settings, 'attemptFaces' | 'attemptFaceDays'>;

const cards = [
  {
    value: 'none',
    title: 'None',
    meaning: 'Nothing can be learned from an attempt, and “What if” has nothing to try things on.',
  },
  {
    value: 'refused',
    title: 'Refused ones',
    meaning: 'Whoever was refused by mistake can say “That was me”, and you see who else tried.',
  },
  {
    value: 'all',
    title: 'All',
    meaning: 'Successful sign-ins, too: “What if” then shows whom a change would lock out.',
  },
] as const satisfies readonly {
  readonly value: Settings['attemptFaces'];
  readonly title: string;
  readonly meaning: string;
}[];

const dayChoices = [1, 3, 7, 14, 30, 90, 365];

function daysWords(days: number): string {
  if (days === 1) return 'A day';
  return days === 365 ? 'A year' : `${days} days`;
}

/** Whether the faces of attempts are kept, and for how long. The owner changes it with a fresh passphrase. */
export function AttemptFacesSection({
  saved,
  canChange,
  onSaved,
}: {
  readonly saved: Choice;
  readonly canChange: boolean;
  readonly onSaved: () => void;
}) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const toasts = Toast.useToastManager();
  const [draft, setDraft] = useState<Choice>(saved);
  const isChanged = draft.attemptFaces !== saved.attemptFaces || draft.attemptFaceDays !== saved.attemptFaceDays;
  const days = dayChoices.includes(draft.attemptFaceDays)
    ? dayChoices
    : [...dayChoices, draft.attemptFaceDays].toSorted((a, b) => a - b);
  const { pending, failure, run } = useAction(async (): Promise<Result<'saved' | 'called off'>> => {
    const { attemptFaces, attemptFaceDays } = draft;
    const result = await withFreshOwner(() => client.call('settings.set', { attemptFaces, attemptFaceDays }));
    if (result === null) return { ok: true, value: 'called off' };
    return result.ok ? { ok: true, value: 'saved' } : result;
  });

  async function save(): Promise<void> {
    if ((await run()) !== 'saved') return;
    onSaved();
    toasts.add({ title: 'Settings saved' });
  }

  return (
    <section className="settings-section" aria-labelledby="attempt-faces-title">
      <h2 id="attempt-faces-title">Pictures of attempts</h2>
      <ChoiceCards
        label="Which pictures of attempts are kept"
        value={draft.attemptFaces}
        disabled={!canChange}
        onValue={(attemptFaces) => setDraft({ ...draft, attemptFaces })}
        cards={cards}
      />
      {draft.attemptFaces !== 'none' && (
        <SelectField
          label="Erased after"
          value={String(draft.attemptFaceDays)}
          disabled={!canChange}
          onValue={(value) => setDraft({ ...draft, attemptFaceDays: Number(value) })}
          options={days.map((count) => ({ value: String(count), label: daysWords(count) }))}
        />
      )}
      {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
      {canChange && isChanged && (
        <div className="settings-actions">
          <Button look="primary" pending={pending} onClick={() => void save()}>
            Save
          </Button>
          <Button onClick={() => setDraft(saved)}>Undo</Button>
        </div>
      )}
    </section>
  );
}
