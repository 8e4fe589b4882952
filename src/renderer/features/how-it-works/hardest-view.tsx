import { DistanceBar } from './distance-bar.tsx';
import styles from './hardest-view.module.css';
import { HowCard } from './how-card.tsx';
import { DrawingTile } from './ink-picture.tsx';
import { hardestPairs, type ReadLook, type ReadStory, type StoryPair } from './read-story.ts';

const shown = 4;

/** What a look finds hardest: different characters close together, and one character's drawings far apart. */
export function HardestView({ story, look }: { readonly story: ReadStory; readonly look: ReadLook }) {
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
    <HowCard title="The hardest pairs">
      <p>
        No practice makes it perfect. Some different characters stay close, as brothers and sisters do; some drawings of
        one character stay apart.
      </p>
      <div className={styles.hardest}>
        <div>
          <h3>Different, yet close</h3>
          {list(different, 'other')}
        </div>
        <div>
          <h3>The same, yet apart</h3>
          {list(same, 'own')}
        </div>
      </div>
    </HowCard>
  );
}
