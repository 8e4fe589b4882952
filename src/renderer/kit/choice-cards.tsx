import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import styles from './choice-cards.module.css';
import { Tag } from './tag.tsx';
import { useWhyNot, WhyNot } from './why-not.tsx';

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
  /** Why nothing else can be chosen now; null while it can. */
  readonly disabledBecause?: string | null;
};

/** A choice of one from a few, each with a sentence. */
export function ChoiceCards<T extends string>({ label, cards, value, onValue, disabledBecause = null }: Props<T>) {
  const whyNot = useWhyNot(disabledBecause);
  return (
    <>
      <RadioGroup
        {...whyNot.props}
        className={styles.cards}
        aria-label={label}
        value={value}
        onValueChange={(next) => onValue(next as T)}
        readOnly={disabledBecause !== null}
        onClick={disabledBecause === null ? undefined : whyNot.press}
      >
        {cards.map((card) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control.
          <label key={card.value} className={styles.card}>
            <Radio.Root value={card.value} className={styles.radio} aria-label={card.title}>
              <Radio.Indicator className={styles.dot} />
            </Radio.Root>
            <span className={styles.words}>
              <span className={styles.title}>
                {card.title}
                {card.mark !== undefined && <Tag>{card.mark}</Tag>}
              </span>
              <span className={styles.meaning}>{card.meaning}</span>
            </span>
          </label>
        ))}
      </RadioGroup>
      <WhyNot {...whyNot.shown} />
    </>
  );
}
