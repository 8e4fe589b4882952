import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useEffect, useState } from 'react';
import { Fold } from '#renderer/kit/fold.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { type AttemptFilter, type Outcome, type Period, periods } from '#renderer/state/attempt-filter.ts';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './attempt-filters.module.css';

const everyone = 'everyone';
const typingMs = 250;

type Props = {
  readonly filter: AttemptFilter;
  readonly canChooseMember: boolean;
  readonly onFilter: (filter: AttemptFilter) => void;
};

/** The outcomes that are shown; none chosen shows all. */
function OutcomeChips({ filter, onFilter }: Omit<Props, 'canChooseMember'>) {
  const words = useWords();
  return (
    <ToggleGroup
      className={styles.chips}
      aria-label={words.activity.filters.outcomes}
      multiple
      value={filter.outcomes}
      onValueChange={(next) => onFilter({ ...filter, outcomes: next as Outcome[] })}
    >
      {(Object.keys(words.attempts.outcomes) as Outcome[]).map((outcome) => (
        <Toggle key={outcome} value={outcome} className={styles.chip}>
          <OutcomeSign outcome={outcome} size="small" /> {words.attempts.outcomes[outcome]}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}

/** Whose attempts are shown. */
function MemberChoice({ filter, onFilter }: Omit<Props, 'canChooseMember'>) {
  const words = useWords().activity.filters;
  const names = useMemberNames();
  const options = [...names].map(([id, name]) => ({ value: String(id), label: name }));
  return (
    <SelectField
      label={words.who}
      options={[{ value: everyone, label: words.everyone }, ...options]}
      value={filter.memberId === null ? everyone : String(filter.memberId)}
      onValue={(next) => onFilter({ ...filter, memberId: next === everyone ? null : Number(next) })}
    />
  );
}

/** Part of a name to search for, applied once the typing rests. */
function SearchField({ filter, onFilter }: Omit<Props, 'canChooseMember'>) {
  const words = useWords().activity.filters;
  const [typed, setTyped] = useState(filter.search);
  useEffect(() => setTyped(filter.search), [filter.search]);
  useEffect(() => {
    if (typed === filter.search) return;
    const timer = setTimeout(() => onFilter({ ...filter, search: typed }), typingMs);
    return () => clearTimeout(timer);
  }, [typed, filter, onFilter]);
  return (
    <TextField
      label={words.search}
      value={typed}
      onValue={setTyped}
      type="search"
      placeholder={words.partOfName}
      maxLength={60}
    />
  );
}

/** How many things narrow the list. */
function filtersInForce({ outcomes, memberId, period, search }: AttemptFilter): number {
  return [outcomes.length > 0, memberId !== null, period !== 'all', search !== ''].filter(Boolean).length;
}

function Fields({ filter, canChooseMember, onFilter }: Props) {
  const words = useWords().activity.filters;
  return (
    <div className={styles.fields}>
      {canChooseMember && <MemberChoice filter={filter} onFilter={onFilter} />}
      <SelectField
        label={words.when}
        options={periods.map((period) => ({ value: period, label: words.periods[period] }))}
        value={filter.period}
        onValue={(next) => onFilter({ ...filter, period: next as Period })}
      />
      <SearchField filter={filter} onFilter={onFilter} />
    </div>
  );
}

/** What to look for, behind one button: outcomes, a member, a period, and part of a name. */
export function AttemptFilters(props: Props) {
  const words = useWords().activity.filters;
  return (
    <search>
      <Fold label={words.show(filtersInForce(props.filter))}>
        <div className={styles.panel}>
          <OutcomeChips {...props} />
          <Fields {...props} />
        </div>
      </Fold>
    </search>
  );
}
