import type { CallOutput } from '#contract/contract.ts';

type Consequences = CallOutput<'attempts.consequences'>;

/** The title of the question; `name` is null for the person who asks. */
export function answerTitle(answer: 'me' | 'notMe', name: string | null): string {
  if (answer === 'me') return name === null ? 'That was me' : `That was ${name}`;
  return name === null ? 'That was not me' : `That was not ${name}`;
}

const refusals: Readonly<Record<Consequences['reason'], string | null>> = {
  ready: null,
  onlyMarked: null,
  noFace: 'The face of this attempt is no longer kept, so nothing can be learned from it.',
  otherEmbedder: 'The face was looked at by another recognition net, so it cannot be compared any more.',
  tooPoor: 'The picture is too poor to learn from: it would make mistakes more likely.',
  duplicate: 'A picture like this one is there already, so there is nothing new to learn.',
  tooFar: 'The face is far from the pictures there are. It may be someone else.',
  closerToOther: 'The face is nearer to another member.',
  full: 'There is no room for another picture. Remove one first.',
};

const adviceWords: Readonly<Record<Consequences['advice'][number], string>> = {
  stricterLevel: 'A stricter level makes it harder for others to be taken for you.',
  addPictures: 'More pictures in different light make the difference clearer.',
  lookAtPair: 'Look at the pair on the Pairs page: the two are near each other.',
};

function recordedWords({ before, after }: Consequences['wouldRecogniseRecorded'], who: string): string {
  const more = after - before;
  if (more <= 0) return 'No other recorded attempt would end differently.';
  return `${more} of the recorded refused attempts would then be recognised as ${who}.`;
}

/** What an answer would change, fact by fact, and what speaks against it. `name` is null for the person who asks. */
export function consequenceWords(
  consequences: Consequences,
  answer: 'me' | 'notMe',
  name: string | null,
): { readonly facts: readonly string[]; readonly warning: string | null } {
  const who = name ?? 'you';
  const whose = name === null ? 'your' : `${name}’s`;
  if (answer === 'notMe') {
    return {
      facts: [
        'The attempt is marked as somebody else. Nothing is learned and nothing else changes.',
        ...consequences.advice.map((code) => adviceWords[code]),
      ],
      warning: null,
    };
  }
  const { distanceToMember, closestOther, sampleWouldBeAdded } = consequences;
  const facts: string[] = [];
  if (sampleWouldBeAdded)
    facts.push(`The picture joins ${whose} pictures, and Familiar compares with it from then on. This can be undone.`);
  if (distanceToMember !== null) {
    const toOwn = `It lies ${distanceToMember.toFixed(2)} from ${whose} pictures`;
    facts.push(
      closestOther === null
        ? `${toOwn}.`
        : `${toOwn}, and ${closestOther.distance.toFixed(2)} from ${closestOther.name}.`,
    );
  }
  if (sampleWouldBeAdded)
    facts.push(
      recordedWords(consequences.wouldRecogniseRecorded, who),
      ...consequences.advice.map((code) => adviceWords[code]),
    );
  return { facts, warning: refusals[consequences.reason] };
}
