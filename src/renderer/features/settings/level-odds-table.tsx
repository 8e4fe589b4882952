import { Fragment } from 'react';
import type { LevelOdds } from '#contract/household.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { groupRows, levelRows } from './level-rows.ts';

type OddsProps = {
  readonly caption: string;
  readonly rows: readonly { readonly who: string; readonly odds: string }[];
};

function OddsTable({ caption, rows }: OddsProps) {
  return (
    <FactsTable caption={caption}>
      <tbody>
        {rows.map(({ who, odds }) => (
          <tr key={who}>
            <th scope="row">{who}</th>
            <td>{odds}</td>
          </tr>
        ))}
      </tbody>
    </FactsTable>
  );
}

/** What was measured of the level among strangers of one group, and what helps children; nothing where nothing was. */
function GroupOdds({ odds }: { readonly odds: LevelOdds }) {
  const words = useWords();
  const { groups } = words.odds;
  const rows = groupRows(odds, words);
  const people = Math.max(...odds.groups.map((group) => group.people));
  if (rows.length === 0) return null;
  return (
    <>
      <OddsTable caption={groups.caption} rows={rows} />
      <Quiet>{groups.basis(people)}</Quiet>
      {odds.groups.some(({ name }) => name === 'children') && <Quiet>{groups.children}</Quiet>}
    </>
  );
}

/** What a security level means in odds, for the household as it is, and for groups of people as measured. */
export function LevelOddsTable({ level }: { readonly level: SecurityLevel }) {
  const words = useWords();
  const { level: levelWords } = words.settings.sections;
  const levels = useQuery('settings.levels', {});
  return (
    <Load query={levels} what="level" skeleton={<Skeleton shape="rows" />}>
      {(all) =>
        all.levels
          .filter((odds) => odds.level === level)
          .map((odds) => (
            <Fragment key={odds.level}>
              <OddsTable caption={levelWords.caption} rows={levelRows(odds, words)} />
              <Quiet>{words.odds.basis(all)}</Quiet>
              <GroupOdds odds={odds} />
            </Fragment>
          ))
      }
    </Load>
  );
}
