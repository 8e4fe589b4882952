import { limits } from '#contract/limits.ts';
import { TextField } from '../kit/text-field.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  readonly name: string;
  readonly onName: (name: string) => void;
  /** What is wrong with the name; null when nothing is. */
  readonly fault?: string | null;
};

/** The name of a member. */
export function NameField({ name, onName, fault = null }: Props) {
  return (
    <TextField
      label={useWords().people.name}
      value={name}
      onValue={onName}
      maxLength={limits.nameCharacters}
      autoComplete="off"
      fault={fault}
    />
  );
}
