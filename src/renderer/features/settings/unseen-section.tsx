import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { SelectField, type SelectOption } from '#renderer/kit/select-field.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

type Words = Catalogue['settings'];

const never = 'never';
/** The usual times in days, with what each is called. */
const retentionChoices = [
  [90, 'threeMonths'],
  [180, 'halfAYear'],
  [365, 'aYear'],
  [730, 'twoYears'],
] as const satisfies readonly (readonly [days: number, name: keyof Words['sections']['unseen']])[];

/** The times to choose from, with the one that is set even where it is none of the usual ones. */
function retentionOptions(days: number | null, { sections, never: neverWords }: Words): readonly SelectOption[] {
  const { unseen } = sections;
  const usual = retentionChoices.map(([value, name]) => ({ value: String(value), label: unseen[name] }));
  const isUsual = days === null || retentionChoices.some(([known]) => known === days);
  const own = isUsual ? [] : [{ value: String(days), label: unseen.days(days) }];
  return [...usual, ...own, { value: never, label: neverWords }];
}

/** The members who have not been seen for as long as the settings say. */
function UnseenMembers() {
  const { settings, time } = useWords();
  const words = settings.sections.unseen;
  const now = useNow(60_000);
  const unseen = useQuery('members.unseen', {});
  return (
    <Load query={unseen} what="unseen" skeleton={<Skeleton shape="rows" />}>
      {(members) =>
        members.length === 0 ? (
          <Quiet>{words.nobody}</Quiet>
        ) : (
          <ul>
            {members.map(({ id, name, lastSeenAt }) => (
              <li key={id}>
                <RichText
                  text={words.person(name, time.dayInside(lastSeenAt, now))}
                  as={{ person: (text) => <a href={hashOf({ screen: 'person', memberId: id })}>{text}</a> }}
                />
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}

/** After how long Familiar suggests to remove somebody, and for owners who that would be. */
export function UnseenSection() {
  const { settings: words } = useWords();
  const { draft, change, canChange } = useUnsaved();
  const days = draft.retentionDays;
  return (
    <SettingsSection section="unseen">
      <FieldPlace>
        <SelectField
          label={words.sections.unseen.retention}
          value={String(days ?? never)}
          disabledBecause={useOwnersOnly()}
          onValue={(value) => change({ retentionDays: value === never ? null : Number(value) })}
          options={retentionOptions(days, words)}
        />
      </FieldPlace>
      {canChange && <UnseenMembers />}
    </SettingsSection>
  );
}
