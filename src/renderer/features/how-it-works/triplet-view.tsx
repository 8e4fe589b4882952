import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
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

/** How well a triplet is learnt: `near` is the distance of the same character, `far` that of the other. */
function verdictWords(near: number, far: number, margin: number): string {
  if (far - near >= margin) return 'Learnt: the other character is clearly further away.';
  return far > near
    ? 'Nearly: the other character is further away, but not by enough.'
    : 'Wrong: the other character is nearer.';
}

/** One triplet at a look: two drawings of a character, a drawing of another one, and which is nearer. */
export function TripletView({ story, look }: { readonly story: ReadStory; readonly look: ReadLook }) {
  const [number, setNumber] = useState(0);
  const triplets = hardestTriplets(story);
  const triplet = triplets[number % triplets.length];
  if (triplet === undefined) return null;
  const { anchor, positive, negative } = triplet;
  const [near, far] = [look.distance(anchor, positive), look.distance(anchor, negative)];
  const same = [[anchor, 'A drawing'] as const, [positive, 'The same character by another hand'] as const];
  const other = [[anchor, 'The first drawing again'] as const, [negative, 'Another character'] as const];
  return (
    <HowCard title="Three at a time">
      <p>
        Practice needs no names. The network is shown a drawing, a second drawing of the same character, and one of
        another character. If the other one is not clearly further away, every number inside is nudged a little: pull
        the first pair together, push the second apart.
      </p>
      <div className={styles.triplet}>
        <TripletRow story={story} pair={same} what="same character" distance={near} tone="own" />
        <TripletRow story={story} pair={other} what="another character" distance={far} tone="other" />
      </div>
      <Verdict isRight={far > near} isLive>
        {verdictWords(near, far, story.about.margin)}
      </Verdict>
      <div>
        <Button icon="arrowRight" onClick={() => setNumber(number + 1)}>
          Another three
        </Button>
      </div>
    </HowCard>
  );
}
