import type { SecurityLevel } from '#contract/security-levels.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { levelRows } from './level-rows.ts';

/** What a security level means in odds, for the household as it is. */
export function LevelOddsTable({ level }: { readonly level: SecurityLevel }) {
  const words = useWords();
  const { security } = words.settings;
  const levels = useQuery('settings.levels', {});
  return (
    <Load query={levels} what="level" skeleton={<Skeleton shape="rows" />}>
      {(all) => (
        <>
          <FactsTable caption={security.caption}>
            <tbody>
              {all.levels
                .filter((odds) => odds.level === level)
                .flatMap((odds) => levelRows(odds, words))
                .map(({ who, odds }) => (
                  <tr key={who}>
                    <th scope="row">{who}</th>
                    <td>{odds}</td>
                  </tr>
                ))}
            </tbody>
          </FactsTable>
          <Quiet>{words.odds.basis(all)}</Quiet>
        </>
      )}
    </Load>
  );
}
