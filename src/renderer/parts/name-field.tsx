import { nameFault } from '#contract/names.ts';
import { TextField } from '../kit/text-field.tsx';
import { useFailureWords } from '../words/use-words.ts';

type Props = {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** What the host says is wrong with the name; null when nothing is. */
  readonly fault?: string | null;
  readonly size?: 'medium' | 'large';
  readonly placeholder?: string;
  readonly autoComplete?: 'off' | 'given-name';
};

/** The name of a member or a household; says why nobody can be called what is typed. */
export function NameField({ label, name, onName, fault = null, autoComplete = 'off', ...look }: Props) {
  const sayFailure = useFailureWords();
  const typed = name.trim();
  return (
    <TextField
      {...look}
      label={label}
      value={name}
      onValue={onName}
      autoComplete={autoComplete}
      fault={(typed === '' ? null : sayFailure(nameFault(typed))) ?? fault}
    />
  );
}
