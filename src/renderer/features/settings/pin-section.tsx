import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import { limits } from '#contract/limits.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';

/** The person's own PIN: chosen, changed or taken away. */
export function PinSection() {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const toasts = Toast.useToastManager();
  const { member } = useSignedIn();
  const state = useQuery('pin.state', { memberId: member.id });
  const [pin, setPin] = useState('');
  const change = useAction(async (next: string | null): Promise<Result<string | null>> => {
    const answer = await withFreshOwner<unknown>(() =>
      next === null
        ? client.call('pin.remove', { memberId: member.id })
        : client.call('pin.set', { memberId: member.id, pin: next }),
    );
    if (answer === null) return { ok: true, value: null };
    return answer.ok ? { ok: true, value: next === null ? 'Your PIN is removed' : 'Your PIN is set' } : answer;
  });

  async function run(next: string | null): Promise<void> {
    const done = await change.run(next);
    if (done === null) return;
    toasts.add({ title: done });
    setPin('');
    state.reload();
  }

  return (
    <section className="settings-section" aria-labelledby="pin-title">
      <h2 id="pin-title">Your PIN</h2>
      <p>
        For when the camera cannot see you. It opens what your face opens; the passphrase stays needed for changes that
        matter.
      </p>
      <form
        className="settings-section-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(pin);
        }}
      >
        <TextField
          label="New PIN"
          type="password"
          inputMode="numeric"
          autoComplete="new-password"
          value={pin}
          onValue={(value) => {
            setPin(value.replace(/\s/g, ''));
            change.forget();
          }}
          maxLength={limits.pinMaxDigits}
          hint="Six digits or more: no row, no pattern, no date."
          fault={change.failure?.message ?? null}
        />
        <div className="settings-actions">
          <Button type="submit" pending={change.pending} disabled={!/^\d{6,}$/.test(pin)}>
            Save the PIN
          </Button>
          <Load query={state} what="your PIN" skeleton={null}>
            {({ isSet }) => (isSet ? <Button onClick={() => void run(null)}>Remove the PIN</Button> : null)}
          </Load>
        </div>
      </form>
    </section>
  );
}
