import { DistanceBar } from './distance-bar.tsx';
import { InkPicture } from './ink-picture.tsx';
import { nearestFirst, type ReadLook, type ReadStory } from './read-story.ts';
import { longestDistance } from './triplet-view.tsx';

/** A drawing among one known drawing of each character, as a face is among the members: the distances, nearest first. */
export function QueryView({
  story,
  look,
  query,
  onQuery,
}: {
  readonly story: ReadStory;
  readonly look: ReadLook;
  readonly query: number;
  readonly onQuery: (place: number) => void;
}) {
  const { labels, pixels, about } = story;
  const kinds = [...new Set(labels)];
  const known = kinds.map((label) => labels.indexOf(label));
  const askable = kinds.map((label) => labels.lastIndexOf(label));
  const ranked = nearestFirst(look, query, known);
  const isRight = labels[ranked[0]?.place ?? -1] === labels[query];
  return (
    <section className="how-card" aria-labelledby="query-title">
      <h2 id="query-title">Whose is it?</h2>
      <p>
        One drawing of each character is known. A new drawing, by another hand, goes to the character it is nearest to.
        The network never practised on any of these.
      </p>
      <fieldset className="query-choice">
        <legend>The new drawing</legend>
        {askable.map((place, i) => (
          <label key={place} className="ink-tile" data-chosen={place === query || undefined}>
            <input
              type="radio"
              name="query"
              className="visually-hidden"
              checked={place === query}
              onChange={() => onQuery(place)}
            />
            <InkPicture pixels={pixels[place] ?? new Uint8Array()} side={about.side} label={`New drawing ${i + 1}`} />
          </label>
        ))}
      </fieldset>
      <ol className="query-ranking">
        {ranked.map(({ place, distance }) => {
          const isOwn = labels[place] === labels[query];
          return (
            <li key={place} data-own={isOwn || undefined}>
              <span className="ink-tile small">
                <InkPicture
                  pixels={pixels[place] ?? new Uint8Array()}
                  side={about.side}
                  label={`Known character ${known.indexOf(place) + 1}${isOwn ? ', the right one' : ''}`}
                />
              </span>
              <DistanceBar distance={distance} most={longestDistance} tone={isOwn ? 'own' : 'other'} />
            </li>
          );
        })}
      </ol>
      <p className="triplet-verdict" data-right={isRight}>
        {isRight ? 'The right character is nearest.' : 'A wrong character is nearest: this one would be mistaken.'}
      </p>
    </section>
  );
}
