import { useMemo, useState } from 'react';
import type { LatentStory } from '#contract/latent-story.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { HardestView } from './hardest-view.tsx';
import { HowCard } from './how-card.tsx';
import { LatentMap } from './latent-map.tsx';
import styles from './latent-story-view.module.css';
import { QueryView } from './query-view.tsx';
import { readStory } from './read-story.ts';
import { TripletView } from './triplet-view.tsx';
import { type LookChoice, useLook } from './use-look.ts';

type ControlProps = LookChoice & { readonly count: number; readonly step: number };

/** The slider through the practice, and the button that plays it. */
function LookControl({ index, isPlaying, choose, toggle, count, step }: ControlProps) {
  const { practice: words } = useWords().howItWorks;
  const practice = step === 0 ? words.none : words.rounds(step);
  return (
    <div className={styles.control}>
      <Button onClick={toggle} aria-label={isPlaying ? words.pause : words.playLabel}>
        {isPlaying ? words.pause : words.play}
      </Button>
      <label className={styles.slider}>
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
  const { map } = useWords().howItWorks;
  const story = useMemo(() => readStory(packed), [packed]);
  const choice = useLook(story.looks.length);
  const [query, setQuery] = useState(() => story.labels.lastIndexOf(story.labels[0] ?? 0));
  const look = story.looks[choice.index];
  if (look === undefined) return null;
  return (
    <div className={styles.story}>
      <LookControl {...choice} count={story.looks.length} step={look.step} />
      <div className={styles.column}>
        <HowCard title={map.title}>
          <LatentMap story={story} look={look} marked={query} />
          <Quiet>{map.meaning(packed.numbers)}</Quiet>
        </HowCard>
        <HardestView story={story} look={look} />
      </div>
      <div className={styles.column}>
        <TripletView story={story} look={look} />
        <QueryView story={story} look={look} query={query} onQuery={setQuery} />
      </div>
    </div>
  );
}
