import { Notice } from '#renderer/kit/notice.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { lookalikesWords } from '#renderer/words/odds-words.ts';

/** Tells the owner which members are too close to each other at the level in force, and what to do. */
export function LookalikeNotices() {
  const { state } = useQuery('members.lookalikes', {}, ['members.changed']);
  if (state.kind !== 'ready') return null;
  return state.value.map((pair) => (
    <Notice key={pair.memberIds.join()} kind="warning">
      {lookalikesWords(pair)}
    </Notice>
  ));
}
