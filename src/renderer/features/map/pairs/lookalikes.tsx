import { Portrait } from '#renderer/parts/portrait.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './lookalikes.module.css';
import { lookalikesOf, type PairsAnswer } from './pair-order.ts';
import { type MemberNames, namesOf } from './pair-words.ts';

/** Fewer say nothing: of two, each looks most like the other. */
const fewestMembers = 3;

type Props = Pick<PairsAnswer, 'members' | 'pairs'> & { readonly names: MemberNames };

/** Who in the household looks most like whom, with their portraits. */
export function Lookalikes({ members, pairs, names }: Props) {
  const { pairs: words } = useWords();
  if (members.length < fewestMembers) return null;
  return (
    <section className={styles.place} aria-labelledby="lookalikes-title">
      <h2 id="lookalikes-title">{words.lookalikes.title}</h2>
      <ul className={styles.list}>
        {lookalikesOf(members, pairs).map((lookalike) => {
          const both = namesOf(lookalike, names, words);
          return (
            <li key={lookalike.memberIds.join('-')} className={styles.card}>
              <span className={styles.faces}>
                {lookalike.memberIds.map((memberId, side) => (
                  <Portrait key={memberId} memberId={memberId} name={both[side] ?? ''} size="row" />
                ))}
              </span>
              {lookalike.isMutual ? words.lookalikes.eachOther(both) : words.lookalikes.most(both)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
