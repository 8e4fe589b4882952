import type { MemberSummary } from '#contract/household.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useShowRecoveryCode } from '#renderer/state/recovery-code-context.ts';
import { hashOf, type Route } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { type Loadable, useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { type NextStep, openSteps } from './next-steps.ts';
import styles from './next-steps-panel.module.css';

const signs: Readonly<Record<NextStep, IconName>> = {
  recoveryCode: 'key',
  secondPerson: 'people',
  pictures: 'camera',
  restart: 'history',
  pin: 'lock',
  backup: 'shield',
};

const answered = <T,>(state: Loadable<T>): T | null => (state.kind === 'ready' ? state.value : null);

/** Steps that are taken where they stand; the others have a screen. */
type StepHere = 'recoveryCode' | 'secondPerson';

const isHere = (step: NextStep): step is StepHere => step === 'recoveryCode' || step === 'secondPerson';

/** The screen on which a step is taken. */
function placeOf(step: Exclude<NextStep, StepHere>, memberId: number): Route {
  const places: Readonly<Record<typeof step, Route>> = {
    pictures: { screen: 'enrol', memberId },
    restart: { screen: 'settings', section: 'keys' },
    pin: { screen: 'settings', section: 'pin' },
    backup: { screen: 'settings', section: 'backup' },
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

/** Takes the steps that are taken here: makes a new recovery code and shows it, or asks who is to be added. */
function useStepsHere(onAdd: () => void): Readonly<Record<StepHere, () => void>> {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const show = useShowRecoveryCode();
  async function getCode(): Promise<void> {
    const answer = await withFreshProof(() => client.call('security.renewRecoveryCode', {}));
    if (answer?.ok) show(answer.value.recoveryCode);
  }
  return { recoveryCode: () => void getCode(), secondPerson: onAdd };
}

type StepProps = {
  readonly step: NextStep;
  readonly memberId: number;
  readonly here: Readonly<Record<StepHere, () => void>>;
};

function Step({ step, memberId, here }: StepProps) {
  const words = useWords().home.nextSteps.steps[step];
  return (
    <li className={styles.step}>
      <span className={styles.sign}>
        <Icon name={signs[step]} />
      </span>
      <div className={styles.words}>
        <h3>{words.title}</h3>
        <p>{words.meaning}</p>
      </div>
      {isHere(step) ? (
        <Button size="snug" onClick={here[step]}>
          {words.action}
        </Button>
      ) : (
        <ButtonLink size="snug" href={hashOf(placeOf(step, memberId))}>
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
  const here = useStepsHere(onAdd);
  if (steps.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="next-title">
      <header className={styles.header}>
        <h2 id="next-title">{words.title}</h2>
        <TextButton onClick={() => void client.call('device.hideNextSteps', {})}>{words.hide}</TextButton>
      </header>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <Step key={step} step={step} memberId={myself.id} here={here} />
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
