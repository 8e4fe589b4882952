import type { Vault } from '#core/ports/vault.ts';
import { drawTwins, separableTwins } from '../../test/fixtures/twins.ts';
import { drawSample, type Person } from './draw-sample.ts';

/** How many pictures of each twin there are. */
const pictures = 14;

const looks = Array.from({ length: pictures }, (_, i) => ({
  turn: 0.5 * Math.sin(2 * i),
  tilt: 0.4 * Math.cos(3 * i),
  smile: (i % 5) / 4,
  light: 1 - (i % 3) / 8,
}));

/** Drawn alike, as twins are. */
const twins: readonly [Person, Person] = [
  { name: 'Ben', role: 'member', age: 'child', seed: 14, shots: looks },
  { name: 'Cleo', role: 'member', age: 'child', seed: 14, shots: looks.toReversed() },
];

type NewHousehold = { readonly name: string; readonly owner: string; readonly passphrase: string };

/** Fills an empty vault with a household of an owner without pictures and drawn twins, whose numbers are made so that a tuning helps them. */
export async function seedDrawnTwins(
  vault: Vault,
  { name, owner, passphrase }: NewHousehold,
  embedder: string,
  now: number,
): Promise<void> {
  const consent = { by: 'guardian', version: 1 } as const;
  await vault.create({
    name,
    owner: { name: owner, consent: { ...consent, by: 'self' } },
    passphrase,
    protection: 'passphrase',
    at: now,
  });
  const records = vault.records();
  const draw = drawTwins(separableTwins);
  const faces = Array.from({ length: pictures }, draw);
  for (const [side, twin] of twins.entries()) {
    const id = records.addMember({ name: twin.name, role: twin.role, consent, at: now });
    const samples = await Promise.all(
      faces.map((pair, i) => drawSample(twin, i, pair[side] as Float32Array, embedder)),
    );
    records.addSamples(id, samples, now);
  }
}
