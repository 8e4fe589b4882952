import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { distanceMatrix } from '#core/tuning/distance-matrix.ts';
import { toUnitLength } from '#core/tuning/unit-length.ts';
import { vectorsOf } from '#core/tuning/vectors.ts';
import { hardestPairs, hardestTriplets, nearestFirst, readStory } from '#renderer/features/how-it-works/read-story.ts';
import { drawCollection } from '../../../research/lab/data/drawn.ts';
import { mapStress, settleMap } from '../../../research/lab/view/flat-map.ts';
import { tellStory } from '../../../research/lab/view/tell-story.ts';
import { viewPage } from '../../../research/lab/view/view-page.ts';

const pictures = drawCollection().pictures.filter(({ label, maker }) => label < 3 && maker < 4);
const numbers = 6;

/** Unit embeddings in which drawings of a character share a direction, more so the smaller the noise. */
function embeddings(noise: number): Float32Array[] {
  const random = createRandom(2);
  const raw = Float32Array.from({ length: pictures.length * numbers }, (_, i) => {
    const own = i % numbers === (pictures[Math.floor(i / numbers)]?.label ?? 0) ? 1 : 0;
    return own + noise * (2 * random() - 1);
  });
  const { data } = toUnitLength(vectorsOf(raw, numbers)).points;
  return pictures.map((_, i) => Float32Array.from(data.subarray(i * numbers, (i + 1) * numbers)));
}

const about = { title: 'Drawn', loss: 'triplet', margin: 0.3, numbers } as const;
const looks = [2, 0.1].map((noise, i) => ({ step: 10 * i, accuracy: i / 2, embeddings: embeddings(noise) }));

describe('a story of a latent space', () => {
  const packed = tellStory(about, pictures, looks);
  const story = readStory(packed);

  it('keeps the real distances to a part in a hundred', () => {
    for (const [i, look] of story.looks.entries()) {
      const { count, values } = distanceMatrix(
        vectorsOf(Float32Array.from(looks[i]?.embeddings.flatMap((embedding) => [...embedding]) ?? []), numbers),
      );
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++)
          assert.ok(Math.abs(look.distance(a, b) - (values[a * count + b] as number)) < 0.005);
      }
    }
  });

  it('keeps the drawings at half their size, ink and ground', () => {
    assert.equal(story.pixels.length, pictures.length);
    assert.ok(
      story.pixels.every(
        (bytes) =>
          bytes.length === packed.side ** 2 && bytes.some((byte) => byte > 200) && bytes.some((byte) => byte === 0),
      ),
    );
  });

  it('lays drawings of one character together on the last map', () => {
    const { places } = story.looks.at(-1) ?? { places: [] };
    const distance = (a: number, b: number): number =>
      Math.hypot((places[a]?.x ?? 0) - (places[b]?.x ?? 0), (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
    assert.ok(distance(0, 1) < 0.5 * distance(0, 4) && distance(4, 5) < 0.5 * distance(4, 8));
  });

  it('finds, for each character, the triplet that was furthest from right at the beginning', () => {
    const triplets = hardestTriplets(story);
    assert.equal(triplets.length, 3);
    const [first] = story.looks;
    for (const { anchor, positive, negative } of triplets) {
      assert.ok(
        story.labels[anchor] === story.labels[positive] &&
          anchor !== positive &&
          story.labels[anchor] !== story.labels[negative],
      );
    }
    const missing = triplets.map(
      ({ anchor, positive, negative }) =>
        (first?.distance(anchor, positive) ?? 0) - (first?.distance(anchor, negative) ?? 0),
    );
    assert.deepEqual(
      missing,
      missing.toSorted((a, b) => b - a),
    );
    assert.ok((missing[0] ?? 0) > 0);
  });

  it('ranks what is known by its distance to a query, and finds the hardest pairs', () => {
    const look = story.looks.at(-1);
    assert.ok(look !== undefined);
    assert.equal(story.labels[nearestFirst(look, 3, [0, 4, 8])[0]?.place ?? -1], story.labels[3]);
    const { different, same } = hardestPairs(story, look, 2);
    assert.ok(
      different.every(({ a, b }) => story.labels[a] !== story.labels[b]) &&
        same.every(({ a, b }) => story.labels[a] === story.labels[b]),
    );
    assert.ok(
      (different[0]?.distance ?? 9) <= (different[1]?.distance ?? 0) &&
        (same[0]?.distance ?? 0) >= (same[1]?.distance ?? 9),
    );
  });

  it('becomes one page that needs nothing else and carries its story', async () => {
    const page = await viewPage({ ...packed, title: 'Drawn </script> characters' });
    const markup = page.replaceAll(/(<script[^>]*>).*?<\/script>/gs, '$1').replace(/<style>.*?<\/style>/s, '');
    assert.ok(!/src=|href=/.test(markup) && markup.includes("default-src 'none'"), markup.slice(0, 2000));
    assert.equal([...page.matchAll(/<\/script>/g)].length, 2);
    const json = /<script type="application\/json" id="story">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    assert.deepEqual(JSON.parse(json), { ...packed, title: 'Drawn </script> characters' });
  });
});

describe('a flat map', () => {
  it('is perfect where the points are flat, and never gets worse by settling', () => {
    const random = createRandom(4);
    const flat = distanceMatrix(
      vectorsOf(
        Float64Array.from({ length: 20 }, () => random()),
        2,
      ),
    );
    const start = Float64Array.from({ length: 20 }, () => random());
    const settled = settleMap(flat, start);
    assert.ok(mapStress(flat, settled) <= mapStress(flat, start));
    assert.ok(mapStress(flat, settleMap(flat, settleMap(flat, settled))) < 0.05);
  });
});
