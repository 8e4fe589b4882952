import { useWords } from '#renderer/words/use-words.ts';
import { DistanceBar } from './distance-bar.tsx';
import styles from './hardest-view.module.css';
import { HowCard } from './how-card.tsx';
import { DrawingTile } from './ink-picture.tsx';
import { hardestPairs, type ReadLook, type ReadStory, type StoryPair } from './read-story.ts';

const shown = 4;

/** What a look finds hardest: different characters close together, and one character's drawings far apart. */
export function HardestView({ story, look }: { readonly story: ReadStory; readonly look: ReadLook }) {
  const { hardest: words } = useWords().howItWorks;
  const { different, same } = hardestPairs(story, look, shown);
  const list = (pairs: readonly StoryPair[], tone: 'own' | 'other') => (
    <ul className={styles.list}>
      {pairs.map(({ a, b, distance }) => (
        <li key={`${a}-${b}`}>
          {[a, b].map((place) => (
            <DrawingTile key={place} size="small" story={story} place={place} />
          ))}
          <DistanceBar distance={distance} tone={tone} />
        </li>
      ))}
    </ul>
  );
  return (
    <HowCard title={words.title}>
      <p>{words.meaning}</p>
      <div className={styles.hardest}>
        <div>
          <h3>{words.different}</h3>
          {list(different, 'other')}
        </div>
        <div>
          <h3>{words.same}</h3>
          {list(same, 'own')}
        </div>
      </div>
    </HowCard>
  );
}
