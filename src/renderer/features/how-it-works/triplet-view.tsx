import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { DistanceBar } from './distance-bar.tsx';
import { HowCard, Verdict } from './how-card.tsx';
import { DrawingTile } from './ink-picture.tsx';
import { hardestTriplets, type ReadLook, type ReadStory } from './read-story.ts';
import styles from './triplet-view.module.css';

type RowProps = {
  readonly story: ReadStory;
  /** The two drawings, by their places in the story and with what a screen reader says of them. */
  readonly pair: readonly (readonly [place: number, label: string])[];
  readonly what: string;
  readonly distance: number;
  readonly tone: 'own' | 'other';
};

/** Two drawings of a triplet and how far apart they are. */
function TripletRow({ story, pair, what, distance, tone }: RowProps) {
  return (
    <div className={styles.row}>
      {pair.map(([place, label]) => (
        <DrawingTile key={place} story={story} place={place} label={label} />
      ))}
      <span className={styles.distance}>
        <span>{what}</span>
        <DistanceBar distance={distance} tone={tone} />
      </span>
    </div>
  );
}

type Words = Catalogue['howItWorks']['triplet'];

/** How well a triplet is learnt: `near` is the distance of the same character, `far` that of the other. */
function verdictWords(near: number, far: number, margin: number, words: Words): string {
  if (far - near >= margin) return words.learnt;
  return far > near ? words.nearly : words.wrong;
}

/** One triplet at a look: two drawings of a character, a drawing of another one, and which is nearer. */
export function TripletView({ story, look }: { readonly story: ReadStory; readonly look: ReadLook }) {
  const { triplet: words } = useWords().howItWorks;
  const [number, setNumber] = useState(0);
  const triplets = hardestTriplets(story);
  const triplet = triplets[number % triplets.length];
  if (triplet === undefined) return null;
  const { anchor, positive, negative } = triplet;
  const [near, far] = [look.distance(anchor, positive), look.distance(anchor, negative)];
  const same = [[anchor, words.anchor] as const, [positive, words.positive] as const];
  const other = [[anchor, words.anchorAgain] as const, [negative, words.negative] as const];
  return (
    <HowCard title={words.title}>
      <p>{words.meaning}</p>
      <div className={styles.triplet}>
        <TripletRow story={story} pair={same} what={words.same} distance={near} tone="own" />
        <TripletRow story={story} pair={other} what={words.other} distance={far} tone="other" />
      </div>
      <Verdict isRight={far > near} isLive>
        {verdictWords(near, far, story.about.margin, words)}
      </Verdict>
      <div>
        <Button icon="arrowRight" onClick={() => setNumber(number + 1)}>
          {words.next}
        </Button>
      </div>
    </HowCard>
  );
}
