import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';

/** One card: what it is called and what choosing it means. */
export type ChoiceCard<T extends string> = {
  readonly value: T;
  readonly title: string;
  readonly meaning: string;
  readonly mark?: string;
};

type Props<T extends string> = {
  readonly label: string;
  readonly cards: readonly ChoiceCard<T>[];
  readonly value: T;
  readonly onValue: (value: T) => void;
  readonly disabled?: boolean;
};

/** A choice of one from a few, each with a sentence. */
export function ChoiceCards<T extends string>({ label, cards, value, onValue, disabled = false }: Props<T>) {
  return (
    <RadioGroup
      className="choice-cards"
      aria-label={label}
      value={value}
      onValueChange={(next) => onValue(next as T)}
      disabled={disabled}
    >
      {cards.map((card) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control.
        <label key={card.value} className="choice-card">
          <Radio.Root value={card.value} className="radio" aria-label={card.title}>
            <Radio.Indicator className="radio-dot" />
          </Radio.Root>
          <span className="choice-card-words">
            <span className="choice-card-title">
              {card.title}
              {card.mark !== undefined && <span className="tag">{card.mark}</span>}
            </span>
            <span className="choice-card-meaning">{card.meaning}</span>
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}
