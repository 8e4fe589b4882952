import type { CrowdPicture } from '#contract/calls/crowd.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import styles from './crowd-bars.module.css';

type Words = Catalogue['howItWorks']['crowd'];
type Member = Pick<CrowdPicture['members'][number], 'gap' | 'handicap'>;

/** What follows for a member from how near strangers come, by what is told of it: hundredths. */
function consequence({ gap, handicap }: Member, usualGap: number, words: Words): string {
  const nearer = Math.round(100 * (usualGap - gap)) / 100;
  if (nearer === 0) return words.asUsual;
  return nearer > 0 ? words.nearer(nearer, handicap) : words.farther(-nearer);
}

/** For each member how near a stranger comes, beside what is usual. */
export function CrowdBars({ picture: { members, usualGap } }: { readonly picture: CrowdPicture }) {
  const { crowd: words } = useWords().howItWorks;
  if (members.length === 0) return <p>{words.nobody}</p>;
  const end = 1.06 * Math.max(usualGap, ...members.map(({ gap }) => gap));
  const percent = (gap: number): string => `${(100 * gap) / end}%`;
  return (
    <div className={styles.bars}>
      <ul>
        {members.map(({ memberId, name, gap, handicap }) => (
          <li key={memberId}>
            <Portrait memberId={memberId} name={name} size="small" />
            <div className={styles.line}>
              <strong>
                <ShownName name={name} />
              </strong>
              <span className={styles.track} aria-hidden="true">
                <span className={styles.fill} data-near={gap < usualGap || undefined} style={{ width: percent(gap) }} />
                <span className={styles.usual} style={{ insetInlineStart: percent(usualGap) }} />
              </span>
              <Quiet isSmall>{consequence({ gap, handicap }, usualGap, words)}</Quiet>
            </div>
          </li>
        ))}
      </ul>
      <Quiet isSmall>{words.bars(usualGap)}</Quiet>
    </div>
  );
}
