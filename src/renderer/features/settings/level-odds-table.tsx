import type { SecurityLevel } from '#contract/security-levels.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { oddsBasisWords, oddsRows } from '#renderer/words/odds-words.ts';

const captionWords =
  'At this level, each time a picture of a face is compared with the household; ' +
  'an attempt makes several such comparisons';

/** What a security level means in odds, for the household as it is. */
export function LevelOddsTable({ level }: { readonly level: SecurityLevel }) {
  const levels = useQuery('settings.levels', {});
  return (
    <Load query={levels} what="level" skeleton={<Skeleton shape="rows" />}>
      {(all) => (
        <>
          <FactsTable caption={captionWords}>
            <tbody>
              {all.levels
                .filter((odds) => odds.level === level)
                .flatMap(oddsRows)
                .map(({ who, odds }) => (
                  <tr key={who}>
                    <th scope="row">{who}</th>
                    <td>{odds}</td>
                  </tr>
                ))}
            </tbody>
          </FactsTable>
          <Quiet>{oddsBasisWords(all)}</Quiet>
        </>
      )}
    </Load>
  );
}
