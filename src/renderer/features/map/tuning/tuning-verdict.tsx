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
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { hasLearnt } from './tuned-pair.ts';
import { TuningSwitch } from './tuning-switch.tsx';
import styles from './tuning-verdict.module.css';

type Tuning = CallOutput<'tuning.status'>;
type Props = { readonly tuning: Tuning };

function wordsOf(
  { report, isOn }: Tuning,
  isExamining: boolean,
  words: Catalogue['tuning'],
): { readonly title: string; readonly reason: string } {
  if (isExamining) return words.examining;
  if (report === null) return words.notExamined;
  const isOffered = report.verdict === 'helps' && !isOn;
  return {
    title: words.verdicts[report.verdict],
    reason: isOffered ? words.reasonWithOffer(report) : words.reason(report),
  };
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
  const { tuning: words } = useWords();
  const { isOn, report } = tuning;
  return (
    <ButtonRow hasLinks>
      {(report === null || isExamining) && (
        <Button look={isOn ? 'quiet' : 'primary'} pending={isExamining} onClick={() => void examine()}>
          {isExamining ? words.isExamining : words.examine}
        </Button>
      )}
      {(isOn || (report !== null && !isExamining)) && (
        <TuningSwitch isOn={isOn} mayBeOn={report?.verdict === 'helps'} />
      )}
      {report !== null && hasLearnt(report.pairs) && (
        <TextLink isAction iconAfter="arrowRight" href={hashOf({ screen: 'map', show: 'tuned' })}>
          {words.onTheMap}
        </TextLink>
      )}
    </ButtonRow>
  );
}

function OnOrOff({ isOn }: Pick<Tuning, 'isOn'>) {
  const { tuning: words } = useWords();
  return (
    <p className={styles.state} data-on={isOn || undefined}>
      <Icon name={isOn ? 'check' : 'minus'} size={16} />
      {isOn ? words.isOn : words.isOff}
    </p>
  );
}

/** What the examination says of the tuning, with its reason, and what can be done: examine, switch on, switch off. */
export function TuningVerdict(props: Props) {
  const { isOn, report, wasEnded } = props.tuning;
  const { time, tuning: words } = useWords();
  const now = useNow(60_000);
  const { isExamining, failure, examine, heading } = useExamination(props);
  const { title, reason } = wordsOf(props.tuning, isExamining, words);
  return (
    <section className={styles.verdict} data-on={isOn || undefined} aria-labelledby="verdict-title">
      {wasEnded && !isOn && <Notice kind="warning">{words.wasEnded}</Notice>}
      <div className={styles.words}>
        <OnOrOff isOn={isOn} />
        <h2 id="verdict-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{reason}</p>
        {isExamining && <span className={styles.progress} aria-hidden="true" />}
        {report !== null && !isExamining && <Quiet>{words.examinedAt(time.moment(report.at, now))}</Quiet>}
      </div>
      <Actions {...props} isExamining={isExamining} examine={examine} />
      <FailureNotice failure={failure} />
      <LiveText text={words.spoken(title, reason)} />
    </section>
  );
}
