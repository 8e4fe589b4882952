import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useEffect, useState } from 'react';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { OutcomeSign } from '#renderer/parts/outcome-sign.tsx';
import { type AttemptFilter, type Outcome, type Period, periods } from '#renderer/state/attempt-filter.ts';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { outcomeNames, periodNames } from '#renderer/words/attempt-words.ts';

const outcomes = Object.keys(outcomeNames) as readonly Outcome[];
const everyone = 'everyone';
const typingMs = 250;

type Props = {
  readonly filter: AttemptFilter;
  readonly canChooseMember: boolean;
  readonly onFilter: (filter: AttemptFilter) => void;
};

/** What to look for: outcomes, a member, a period, and part of a name. */
export function AttemptFilters({ filter, canChooseMember, onFilter }: Props) {
  const names = useMemberNames();
  const [typed, setTyped] = useState(filter.search);
  useEffect(() => setTyped(filter.search), [filter.search]);
  useEffect(() => {
    if (typed === filter.search) return;
    const timer = setTimeout(() => onFilter({ ...filter, search: typed }), typingMs);
    return () => clearTimeout(timer);
  }, [typed, filter, onFilter]);

  return (
    <search className="attempt-filters">
      <ToggleGroup
        className="filter-chips"
        aria-label="Outcomes"
        multiple
        value={filter.outcomes}
        onValueChange={(next) => onFilter({ ...filter, outcomes: next as Outcome[] })}
      >
        {outcomes.map((outcome) => (
          <Toggle key={outcome} value={outcome} className="filter-chip">
            <OutcomeSign outcome={outcome} size="small" /> {outcomeNames[outcome]}
          </Toggle>
        ))}
      </ToggleGroup>
      <div className="filter-fields">
        {canChooseMember && (
          <SelectField
            label="Who"
            options={[
              { value: everyone, label: 'Everyone' },
              ...[...names].map(([id, name]) => ({ value: String(id), label: name })),
            ]}
            value={filter.memberId === null ? everyone : String(filter.memberId)}
            onValue={(next) => onFilter({ ...filter, memberId: next === everyone ? null : Number(next) })}
          />
        )}
        <SelectField
          label="When"
          options={periods.map((period) => ({ value: period, label: periodNames[period] }))}
          value={filter.period}
          onValue={(next) => onFilter({ ...filter, period: next as Period })}
        />
        <TextField
          label="Search"
          value={typed}
          onValue={setTyped}
          type="search"
          placeholder="Part of a name"
          maxLength={60}
        />
      </div>
    </search>
  );
}
