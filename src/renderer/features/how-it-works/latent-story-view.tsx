import { useMemo, useState } from 'react';
import type { LatentStory } from '#contract/latent-story.ts';
import { Button } from '#renderer/kit/button.tsx';
import { HardestView } from './hardest-view.tsx';
import { LatentMap } from './latent-map.tsx';
import { QueryView } from './query-view.tsx';
import { readStory } from './read-story.ts';
import { TripletView } from './triplet-view.tsx';
import { type LookChoice, useLook } from './use-look.ts';

type ControlProps = LookChoice & { readonly count: number; readonly step: number };

/** The slider through the practice, and the button that plays it. */
function LookControl({ index, isPlaying, choose, toggle, count, step }: ControlProps) {
  const practice = step === 0 ? 'Before any practice' : `After ${step} rounds of practice`;
  return (
    <div className="look-control">
      <Button onClick={toggle} aria-label={isPlaying ? 'Pause' : 'Play the practice'}>
        {isPlaying ? 'Pause' : 'Play'}
      </Button>
      <label className="look-slider">
        <span>{practice}</span>
        <input
          type="range"
          min={0}
          max={count - 1}
          step={1}
          value={index}
          aria-valuetext={practice}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        />
      </label>
    </div>
  );
}

/** A story of a latent space: one slider through the practice moves the map and everything beside it. */
export function LatentStoryView({ story: packed }: { readonly story: LatentStory }) {
  const story = useMemo(() => readStory(packed), [packed]);
  const choice = useLook(story.looks.length);
  const [query, setQuery] = useState(() => story.labels.lastIndexOf(story.labels[0] ?? 0));
  const look = story.looks[choice.index];
  if (look === undefined) return null;
  return (
    <div className="how-story">
      <LookControl {...choice} count={story.looks.length} step={look.step} />
      <div className="how-column">
        <section className="how-card" aria-labelledby="map-title">
          <h2 id="map-title">A map of likeness</h2>
          <LatentMap story={story} look={look} marked={query} />
          <p className="quiet">
            The network turns each drawing into {packed.numbers} numbers, a place in a space of as many directions. This
            is the flattest fair picture of it: near here is near there, as well as a flat map allows. Each colour is
            one character, drawn by six hands.
          </p>
        </section>
        <HardestView story={story} look={look} />
      </div>
      <div className="how-column">
        <TripletView story={story} look={look} />
        <QueryView story={story} look={look} query={query} onQuery={setQuery} />
      </div>
    </div>
  );
}
