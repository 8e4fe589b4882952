import type { AttemptOutcome } from '#contract/ways-in.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import { outcomeTones } from '../state/outcome-tones.ts';
import styles from './outcome-sign.module.css';

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
  confirmed: 'face',
  declined: 'cross',
  unanswered: 'question',
};

type Props = { readonly outcome: AttemptOutcome; readonly size?: 'small' | 'medium' };

/** How an attempt ended, as a sign in its colour; beside the words. */
export function OutcomeSign({ outcome, size = 'medium' }: Props) {
  return (
    <span className={styles.sign} data-tone={outcomeTones[outcome]} data-size={size}>
      <Icon name={signs[outcome]} size={size === 'small' ? 16 : 20} />
    </span>
  );
}
