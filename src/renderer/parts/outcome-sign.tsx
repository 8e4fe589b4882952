import type { AttemptOutcome } from '#contract/household.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import { outcomeTones } from '../words/attempt-words.ts';

const signs: Readonly<Record<AttemptOutcome, IconName>> = {
  match: 'face',
  passphrase: 'key',
  noMatch: 'cross',
  ambiguous: 'question',
  notLive: 'photo',
  wrongPassphrase: 'warning',
  pin: 'key',
  wrongPin: 'warning',
  recovery: 'key',
};

/** How an attempt ended, as a sign in its colour; beside the words. */
export function OutcomeSign({ outcome, size = 20 }: { readonly outcome: AttemptOutcome; readonly size?: number }) {
  return (
    <span className="outcome-sign" data-tone={outcomeTones[outcome]}>
      <Icon name={signs[outcome]} size={size} />
    </span>
  );
}
