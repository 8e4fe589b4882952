import { faceBox, facePath } from '#renderer/kit/face-shape.ts';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { setUpSteps } from '#renderer/state/set-up-steps.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { type Step, steps } from './draft.ts';
import styles from './progress-face.module.css';

const signs: Readonly<Record<Exclude<Step, 'welcome'>, IconName>> = { passphrase: 'key', consent: 'pencil' };

/** Two eyes and a smile, filling the face shape. */
function FaceLook() {
  return (
    <svg className={styles.look} viewBox={`0 0 ${faceBox.width} ${faceBox.height}`} aria-hidden="true">
      <path d="M36 50v7M64 50v7M33 78c9 9 25 9 34 0" />
    </svg>
  );
}

/** The face shape beside the questions: its outline closes as the steps are answered. */
export function ProgressFace({ step }: { readonly step: Step }) {
  const { progress } = useWords().firstRun;
  const done = steps.indexOf(step);
  const count = setUpSteps.length;
  return (
    <div className={styles.progress}>
      <div className={styles.face}>
        <svg viewBox={`-6 -6 ${faceBox.width + 12} ${faceBox.height + 12}`} aria-hidden="true">
          <path className={styles.fill} d={facePath(4)} />
          {setUpSteps.map((name, index) => (
            <path
              key={name}
              className={styles.part}
              data-filled={index < done || undefined}
              d={facePath(-2)}
              pathLength={100}
              strokeDasharray={`${100 / count - 4} 100`}
              strokeDashoffset={-((100 / count) * index + 2)}
            />
          ))}
        </svg>
        <span className={styles.sign} key={step}>
          {step === 'welcome' ? <FaceLook /> : <Icon name={signs[step]} size="34%" weight={1} />}
        </span>
      </div>
      <p className={styles.steps} role="status">
        {progress(done + 1, count)}
      </p>
    </div>
  );
}
