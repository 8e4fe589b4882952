import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useEffect, useState } from 'react';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { type AttemptFilter, type Outcome, type Period, periods } from '#renderer/state/attempt-filter.ts';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { outcomeNames, periodNames } from '#renderer/words/attempt-words.ts';
import styles from './attempt-filters.module.css';

const outcomes = Object.keys(outcomeNames) as readonly Outcome[];
const everyone = 'everyone';
const typingMs = 250;

type Props = {
  readonly filter: AttemptFilter;
  readonly canChooseMember: boolean;
  readonly onFilter: (filter: AttemptFilter) => void;
};

/** The outcomes that are shown; none chosen shows all. */
function OutcomeChips({ filter, onFilter }: Omit<Props, 'canChooseMember'>) {
  return (
    <ToggleGroup
      className={styles.chips}
      aria-label="Outcomes"
      multiple
      value={filter.outcomes}
      onValueChange={(next) => onFilter({ ...filter, outcomes: next as Outcome[] })}
    >
      {outcomes.map((outcome) => (
        <Toggle key={outcome} value={outcome} className={styles.chip}>
          <OutcomeSign outcome={outcome} size="small" /> {outcomeNames[outcome]}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}

/** Whose attempts are shown. */
function MemberChoice({ filter, onFilter }: Omit<Props, 'canChooseMember'>) {
  const names = useMemberNames();
  const options = [...names].map(([id, name]) => ({ value: String(id), label: name }));
  return (
    <SelectField
      label="Who"
      options={[{ value: everyone, label: 'Everyone' }, ...options]}
      value={filter.memberId === null ? everyone : String(filter.memberId)}
      onValue={(next) => onFilter({ ...filter, memberId: next === everyone ? null : Number(next) })}
    />
  );
}

/** Part of a name to search for, applied once the typing rests. */
function SearchField({ filter, onFilter }: Omit<Props, 'canChooseMember'>) {
  const [typed, setTyped] = useState(filter.search);
  useEffect(() => setTyped(filter.search), [filter.search]);
  useEffect(() => {
    if (typed === filter.search) return;
    const timer = setTimeout(() => onFilter({ ...filter, search: typed }), typingMs);
    return () => clearTimeout(timer);
  }, [typed, filter, onFilter]);
  return (
    <TextField
      label="Search"
      value={typed}
      onValue={setTyped}
      type="search"
      placeholder="Part of a name"
      maxLength={60}
    />
  );
}

/** What to look for: outcomes, a member, a period, and part of a name. */
export function AttemptFilters({ filter, canChooseMember, onFilter }: Props) {
  return (
    <search className={styles.filters}>
      <OutcomeChips filter={filter} onFilter={onFilter} />
      <div className={styles.fields}>
        {canChooseMember && <MemberChoice filter={filter} onFilter={onFilter} />}
        <SelectField
          label="When"
          options={periods.map((period) => ({ value: period, label: periodNames[period] }))}
          value={filter.period}
          onValue={(next) => onFilter({ ...filter, period: next as Period })}
        />
        <SearchField filter={filter} onFilter={onFilter} />
      </div>
    </search>
  );
}
