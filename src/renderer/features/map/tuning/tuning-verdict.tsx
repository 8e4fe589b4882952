import { useEffect, useRef } from 'react';
import type { CallOutput } from '#contract/contract.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { momentWords } from '#renderer/words/time-words.ts';
import { TuningSwitch } from './tuning-switch.tsx';
import styles from './tuning-verdict.module.css';
import { verdictReason, verdictTitles } from './tuning-words.ts';

type Tuning = CallOutput<'tuning.status'>;
type Props = { readonly tuning: Tuning };

const examiningWords = {
  title: 'Examining the household …',
  reason: 'Every picture is taken out in turn, and the rest learn without it whom it shows. This takes a few seconds.',
} as const;

const openWords = {
  title: 'Not examined yet',
  reason:
    'Your household has not been examined as it is now: with these pictures and at this level. ' +
    'Examining it switches nothing on.',
} as const;

const wasEndedWords =
  'The tuning was switched off when the household changed: it did not prove itself again, or the change was made ' +
  'without the passphrase.';

function wordsOf({ report, isOn }: Tuning, isExamining: boolean): { readonly title: string; readonly reason: string } {
  if (isExamining) return examiningWords;
  if (report === null) return openWords;
  const offer = report.verdict === 'helps' && !isOn ? ' You can switch it on.' : '';
  return { title: verdictTitles[report.verdict], reason: `${verdictReason(report)}${offer}` };
}

/** Has the household examined and, once there is a report that this page asked for, moves the focus to `heading`. */
function useExamination({ tuning }: Props) {
  const { report } = tuning;
  const client = useClient();
  const { pending, failure, run } = useAction(() => client.call('tuning.examine', {}));
  const heading = useRef<HTMLHeadingElement>(null);
  const hasAsked = useRef(false);

  useEffect(() => {
    if (report === null || !hasAsked.current) return;
    hasAsked.current = false;
    heading.current?.focus();
  }, [report]);

  async function examine(): Promise<void> {
    hasAsked.current = true;
    if ((await run()) === null) hasAsked.current = false;
  }

  return { isExamining: pending || tuning.isExamining, failure, examine, heading };
}

type Examination = ReturnType<typeof useExamination>;

function Actions({ tuning, isExamining, examine }: Props & Pick<Examination, 'isExamining' | 'examine'>) {
  const { isOn, report } = tuning;
  return (
    <ButtonRow hasLinks>
      {(report === null || isExamining) && (
        <Button look={isOn ? 'quiet' : 'primary'} pending={isExamining} onClick={() => void examine()}>
          {isExamining ? 'Examining' : 'Examine this household'}
        </Button>
      )}
      {(isOn || (report !== null && !isExamining)) && (
        <TuningSwitch isOn={isOn} mayBeOn={report?.verdict === 'helps'} />
      )}
      {report?.pairs.some(({ learnt }) => learnt !== null) === true && (
        <TextLink isAction iconAfter="arrowRight" href={hashOf({ screen: 'map', show: 'tuned' })}>
          See it on the map
        </TextLink>
      )}
    </ButtonRow>
  );
}

function OnOrOff({ isOn }: Pick<Tuning, 'isOn'>) {
  return (
    <p className={styles.state} data-on={isOn || undefined}>
      <Icon name={isOn ? 'check' : 'minus'} size={16} />
      {isOn ? 'Switched on' : 'Switched off'}
    </p>
  );
}

/** What the examination says of the tuning, with its reason, and what can be done: examine, switch on, switch off. */
export function TuningVerdict(props: Props) {
  const { isOn, report, wasEnded } = props.tuning;
  const now = useNow(60_000);
  const { isExamining, failure, examine, heading } = useExamination(props);
  const { title, reason } = wordsOf(props.tuning, isExamining);
  return (
    <section className={styles.verdict} data-on={isOn || undefined} aria-labelledby="verdict-title">
      {wasEnded && !isOn && <Notice kind="warning">{wasEndedWords}</Notice>}
      <div className={styles.words}>
        <OnOrOff isOn={isOn} />
        <h2 id="verdict-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{reason}</p>
        {isExamining && <span className={styles.progress} aria-hidden="true" />}
        {report !== null && !isExamining && <Quiet>Examined {momentWords(report.at, now)}.</Quiet>}
      </div>
      <Actions {...props} isExamining={isExamining} examine={examine} />
      <FailureNotice failure={failure} />
      <LiveText text={`${title} ${reason}`} />
    </section>
  );
}
