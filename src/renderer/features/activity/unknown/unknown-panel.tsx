import type { CallOutput } from '#contract/contract.ts';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';

/** Beside the list of attempts, for an owner who switched it on: who came several times, and the way to the faces. */
export function UnknownPanel() {
  const words = useWords().unknownFaces;
  const settings = useQuery('settings.get', {}).state;
  const isOn = settings.kind === 'ready' && settings.value.settings.gatherStrangers;
  const { state } = useQuery('attempts.strangers', isOn ? {} : null);
  if (!isOn || state.kind !== 'ready') return null;
  return (
    <Panel title={words.title}>
      <Quiet isSmall>{inBrief(state.value.people, words)}</Quiet>
      <TextLink href={hashOf({ screen: 'unknownFaces' })}>{words.aside.open}</TextLink>
    </Panel>
  );
}

type People = CallOutput<'attempts.strangers'>['people'];
type Words = ReturnType<typeof useWords>['unknownFaces'];

/** How many unknown people are shown, and of one alone how often. */
function inBrief(people: People, { aside: words, notShown }: Words): string {
  const [first, ...others] = people.filter(({ isIgnored }) => !isIgnored);
  if (first === undefined) return people.length === 0 ? words.nobody : notShown(people.length);
  return others.length === 0 ? words.one(first.attempts.length) : words.several(others.length + 1);
}
