import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { DistanceBar } from './distance-bar.tsx';
import { InkPicture } from './ink-picture.tsx';
import { hardestTriplets, type ReadLook, type ReadStory } from './read-story.ts';

/** The longest distance that the bars show: between opposite corners of drawings' part of the space. */
export const longestDistance = 1.42;

/** One triplet at a look: two drawings of a character, a drawing of another one, and which is nearer. */
export function TripletView({ story, look }: { readonly story: ReadStory; readonly look: ReadLook }) {
  const [number, setNumber] = useState(0);
  const triplets = hardestTriplets(story);
  const triplet = triplets[number % triplets.length];
  if (triplet === undefined) return null;
  const { anchor, positive, negative } = triplet;
  const [near, far] = [look.distance(anchor, positive), look.distance(anchor, negative)];
  const picture = (place: number, label: string) => (
    <span className="ink-tile">
      <InkPicture pixels={story.pixels[place] ?? new Uint8Array()} side={story.about.side} label={label} />
    </span>
  );
  return (
    <section className="how-card" aria-labelledby="triplet-title">
      <h2 id="triplet-title">Three at a time</h2>
      <p>
        Practice needs no names. The network is shown a drawing, a second drawing of the same character, and one of
        another character. If the other one is not clearly further away, every number inside is nudged a little: pull
        the first pair together, push the second apart.
      </p>
      <div className="triplet">
        <div className="triplet-row">
          {picture(anchor, 'A drawing')}
          {picture(positive, 'The same character by another hand')}
          <span className="triplet-distance">
            <span>same character</span>
            <DistanceBar distance={near} most={longestDistance} tone="own" />
          </span>
        </div>
        <div className="triplet-row">
          {picture(anchor, 'The first drawing again')}
          {picture(negative, 'Another character')}
          <span className="triplet-distance">
            <span>another character</span>
            <DistanceBar distance={far} most={longestDistance} tone="other" />
          </span>
        </div>
      </div>
      <p className="triplet-verdict" data-right={far > near} aria-live="polite">
        {far - near >= story.about.margin
          ? 'Learnt: the other character is clearly further away.'
          : far > near
            ? 'Nearly: the other character is further away, but not by enough.'
            : 'Wrong: the other character is nearer.'}
      </p>
      <div>
        <Button icon="arrowRight" onClick={() => setNumber(number + 1)}>
          Another three
        </Button>
      </div>
    </section>
  );
}
