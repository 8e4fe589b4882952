import { useWords } from '#renderer/words/use-words.ts';
import { DistanceBar } from './distance-bar.tsx';
import { HowCard, Verdict } from './how-card.tsx';
import { Drawing, DrawingTile } from './ink-picture.tsx';
import styles from './query-view.module.css';
import { nearestFirst, type ReadLook, type ReadStory } from './read-story.ts';

type Props = {
  readonly story: ReadStory;
  readonly look: ReadLook;
  readonly query: number;
  readonly onQuery: (place: number) => void;
};

/** The last drawing of each character, to be asked about. */
function Choice({ story, query, onQuery }: Omit<Props, 'look'>) {
  const { query: words } = useWords().howItWorks;
  const { labels } = story;
  const askable = [...new Set(labels)].map((label) => labels.lastIndexOf(label));
  return (
    <fieldset className={styles.choice}>
      <legend>{words.choice}</legend>
      {askable.map((place, i) => (
        <label key={place} data-chosen={place === query || undefined}>
          <input
            type="radio"
            name="query"
            className={styles.radio}
            checked={place === query}
            onChange={() => onQuery(place)}
          />
          <Drawing story={story} place={place} label={words.newDrawing(i + 1)} />
        </label>
      ))}
    </fieldset>
  );
}

type RankingProps = Pick<Props, 'story' | 'query'> & {
  readonly known: readonly number[];
  readonly ranked: readonly { readonly place: number; readonly distance: number }[];
};

function Ranking({ story, query, known, ranked }: RankingProps) {
  const { query: words } = useWords().howItWorks;
  const { labels } = story;
  return (
    <ol className={styles.ranking}>
      {ranked.map(({ place, distance }) => {
        const isOwn = labels[place] === labels[query];
        const number = known.indexOf(place) + 1;
        const label = isOwn ? words.rightOne(number) : words.known(number);
        return (
          <li key={place}>
            <DrawingTile size="small" isOwn={isOwn} story={story} place={place} label={label} />
            <DistanceBar distance={distance} tone={isOwn ? 'own' : 'other'} />
          </li>
        );
      })}
    </ol>
  );
}

/** A drawing among a known one of each character, as a face is among the members: the distances, nearest first. */
export function QueryView({ story, look, query, onQuery }: Props) {
  const { query: words } = useWords().howItWorks;
  const { labels } = story;
  const known = [...new Set(labels)].map((label) => labels.indexOf(label));
  const ranked = nearestFirst(look, query, known);
  const isRight = labels[ranked[0]?.place ?? -1] === labels[query];
  return (
    <HowCard title={words.title}>
      <p>{words.meaning}</p>
      <Choice story={story} query={query} onQuery={onQuery} />
      <Ranking {...{ story, query, known, ranked }} />
      <Verdict isRight={isRight}>{isRight ? words.right : words.wrong}</Verdict>
    </HowCard>
  );
}
