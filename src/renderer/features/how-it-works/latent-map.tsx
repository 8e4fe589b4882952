import { useWords } from '#renderer/words/use-words.ts';
import { Drawing } from './ink-picture.tsx';
import styles from './latent-map.module.css';
import type { ReadLook, ReadStory } from './read-story.ts';

const hues = 8;

/** Every drawing at its place of a look's map; drawings of one character share a colour. */
export function LatentMap({
  story,
  look,
  marked,
}: {
  readonly story: ReadStory;
  readonly look: ReadLook;
  readonly marked: number | null;
}) {
  const { map } = useWords().howItWorks;
  return (
    <div className={styles.map} role="img" aria-label={map.inWords(story.labels.length, countOwn(story, look))}>
      {look.places.map(({ x, y }, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is its place in the story.
          key={place}
          className={styles.point}
          data-marked={place === marked || undefined}
          style={{
            left: `${50 + 46 * x}%`,
            top: `${50 + 46 * y}%`,
            backgroundColor: `var(--hue-${(story.labels[place] ?? 0) % hues})`,
          }}
        >
          <Drawing story={story} place={place} />
        </span>
      ))}
    </div>
  );
}

/** For how many drawings the nearest one is of their own kind. */
function countOwn({ labels }: ReadStory, look: ReadLook): number {
  const places = labels.map((_, place) => place);
  const own = places.filter((place) => {
    const [nearest] = places
      .filter((other) => other !== place)
      .sort((a, b) => look.distance(place, a) - look.distance(place, b));
    return nearest !== undefined && labels[nearest] === labels[place];
  });
  return own.length;
}
