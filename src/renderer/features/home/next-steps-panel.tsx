import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { hashOf, type Route } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { type Loadable, useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { type NextStep, openSteps } from './next-steps.ts';
import styles from './next-steps-panel.module.css';

const signs: Readonly<Record<NextStep, IconName>> = {
  secondPerson: 'people',
  pictures: 'camera',
  restart: 'key',
  pin: 'lock',
  backup: 'shield',
};

const answered = <T,>(state: Loadable<T>): T | null => (state.kind === 'ready' ? state.value : null);

/** The screen on which a step is taken; null for the one that a dialog takes. */
function placeOf(step: NextStep, memberId: number): Route | null {
  const places: Readonly<Record<NextStep, Route | null>> = {
    secondPerson: null,
    pictures: { screen: 'enrol', memberId },
    restart: { screen: 'settings', section: 'keys' },
    pin: { screen: 'settings', section: 'pin' },
    backup: { screen: 'settings', section: 'backups' },
  };
  return places[step];
}

/** What is still to be done, as far as the one who is signed in may know and do it. */
function useOpenSteps({ members, myself }: Pick<Props, 'members' | 'myself'>): readonly NextStep[] {
  const { role } = useSignedIn().member;
  const forOwners = role === 'owner' ? {} : null;
  const pin = useQuery('pin.state', { memberId: myself.id }).state;
  const keys = useQuery('security.keys', forOwners).state;
  const backup = useQuery('backups.last', forOwners).state;
  const hasPin = answered(pin)?.isSet ?? null;
  return openSteps({ members, myself: { ...myself, role }, hasPin, keys: answered(keys), backup: answered(backup) });
}

type StepProps = { readonly step: NextStep; readonly memberId: number; readonly onAdd: () => void };

function Step({ step, memberId, onAdd }: StepProps) {
  const words = useWords().home.nextSteps.steps[step];
  const place = placeOf(step, memberId);
  return (
    <li className={styles.step}>
      <span className={styles.sign}>
        <Icon name={signs[step]} />
      </span>
      <div className={styles.words}>
        <h3>{words.title}</h3>
        <p>{words.meaning}</p>
      </div>
      {place === null ? (
        <Button size="snug" onClick={onAdd}>
          {words.action}
        </Button>
      ) : (
        <ButtonLink size="snug" href={hashOf(place)}>
          {words.action}
        </ButtonLink>
      )}
    </li>
  );
}

type Props = {
  readonly members: readonly MemberSummary[];
  readonly myself: MemberSummary;
  readonly onAdd: () => void;
};

function OpenSteps({ members, myself, onAdd }: Props) {
  const words = useWords().home.nextSteps;
  const client = useClient();
  const steps = useOpenSteps({ members, myself });
  if (steps.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="next-title">
      <header className={styles.header}>
        <h2 id="next-title">{words.title}</h2>
        <TextButton onClick={() => void client.call('device.changeAppearance', { showsNextSteps: false })}>
          {words.hide}
        </TextButton>
      </header>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <Step key={step} step={step} memberId={myself.id} onAdd={onAdd} />
        ))}
      </ul>
    </section>
  );
}

/** Suggests what to do next, until it is done or somebody hides the list. */
export function NextStepsPanel(props: Props) {
  const appearance = answered(useQuery('device.appearance', {}).state);
  return appearance?.showsNextSteps === true ? <OpenSteps {...props} /> : null;
}
