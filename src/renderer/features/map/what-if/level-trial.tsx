import { type SecurityLevel, securityLevels } from '#contract/security-levels.ts';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { levelWords } from '#renderer/words/household-words.ts';

type Props = {
  readonly inForce: SecurityLevel;
  readonly level: SecurityLevel;
  readonly onLevel: (level: SecurityLevel) => void;
};

/** Moves the security level for the trial. */
export function LevelTrial({ inForce, level, onLevel }: Props) {
  return (
    <section className="side-panel" aria-labelledby="level-title">
      <h2 id="level-title">Level</h2>
      <Segmented
        label="Security level"
        value={level}
        onValue={onLevel}
        options={securityLevels.map((value) => ({ value, label: levelWords[value].title }))}
      />
      <p className="side-note">
        {levelWords[level].meaning}{' '}
        {level === inForce ? 'This is the level in force.' : `In force: ${levelWords[inForce].title.toLowerCase()}.`}
      </p>
    </section>
  );
}
