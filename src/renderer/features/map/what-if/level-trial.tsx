import { type SecurityLevel, securityLevels } from '#contract/security-levels.ts';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './level-trial.module.css';

type Props = {
  readonly inForce: SecurityLevel;
  readonly level: SecurityLevel;
  readonly onLevel: (level: SecurityLevel) => void;
};

/** Moves the security level for the trial. */
export function LevelTrial({ inForce, level, onLevel }: Props) {
  const {
    levels,
    whatIf: { level: words },
  } = useWords();
  const { meaning } = levels[level];
  return (
    <Panel title={words.title}>
      <div className={styles.levels}>
        <Segmented
          isTight
          label={words.label}
          value={level}
          onValue={onLevel}
          options={securityLevels.map((value) => ({ value, label: levels[value].title }))}
        />
      </div>
      <Quiet isSmall>
        {level === inForce ? words.isInForce(meaning) : words.inForce(meaning, levels[inForce].title)}
      </Quiet>
    </Panel>
  );
}
