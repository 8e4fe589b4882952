import type { DatasetCounts } from '../dataset.ts';
import { type Chance, rowsBySet, rowsByStep, timeRows } from '../detect/detect-figures.ts';
import { detectSummary } from '../detect/detect-summary.ts';
import { findSets, type SetOptions } from '../detect/find-sets.ts';
import { type FinderName, openFinders } from '../detect/finders.ts';
import { createLook, type Look } from '../detect/look.ts';
import { lookAtMade, type MadeOptions } from '../detect/look-at-made.ts';
import { lookAtSet, type SeenSet } from '../detect/look-at-sets.ts';
import { packagedCascade } from '../detect/viola-jones.ts';
import type { Evaluation, Lab } from '../lab.ts';

/** `cascade` is a file, false for none, or undefined for the one that is installed for the bench. */
export type DetectOptions = SetOptions & MadeOptions & { readonly cascade?: string | false };

export const detectDefaults: MadeOptions = {
  made: 100,
  widths: [16, 24, 32, 48, 64, 90],
  lights: [6, 12, 25, 50],
  faces: [2, 4, 6, 9],
};

function cascadeOf({ cascade = packagedCascade() ?? undefined }: DetectOptions, note: Lab['note']): string | null {
  if (typeof cascade === 'string') return cascade;
  if (cascade === undefined)
    note(
      "OpenCV and its cascade are not installed here: measured without them. Give the cascade's file with --cascade.",
    );
  return null;
}

/** Pictures of whom others may be made are looked at as they are first, then what is made of them. */
async function lookAtAll(
  lab: Lab,
  options: DetectOptions,
): Promise<{ seen: SeenSet[]; made: Look[]; names: FinderName[] }> {
  const sets = await findSets(options, lab.random);
  const { finders, close } = await openFinders(lab.modelsDir, cascadeOf(options, lab.note));
  const look = createLook(finders);
  const { progress } = lab;
  try {
    progress.begin(sets.reduce((sum, { pictures }) => sum + pictures.length, 0));
    const seen: SeenSet[] = [];
    for (const set of sets) seen.push(await lookAtSet(set, look, progress));
    progress.end();
    const drawn = seen.filter(({ set: { kind } }) => kind === 'one' || kind === 'middle');
    progress.begin(options.made + drawn.reduce((sum, { looks }) => sum + Math.min(options.made, looks.length), 0));
    const made = await lookAtMade(seen, options, { look, random: lab.random(), progress });
    progress.end();
    return { seen, made, names: finders.map(({ name }) => name) };
  } finally {
    await close();
  }
}

function countDataset(seen: readonly SeenSet[]): DatasetCounts {
  const looks = seen.flatMap((set) => set.looks);
  const named = ({ set, name }: Look): string => `${set}/${name}`;
  const thorough = ({ answers }: Look) => answers.get('thoroughly');
  return {
    pictures: looks.length,
    people: new Set(looks.filter(({ series }) => series === 'asIs').map(({ unit }) => unit)).size,
    families: null,
    withoutFace: looks.filter((look) => look.series === 'asIs' && thorough(look)?.found === 0).map(named),
    severalFaces: looks.filter((look) => (thorough(look)?.boxes.length ?? 0) > 1).length,
    unreadable: seen.flatMap(({ set, unreadable }) => [...set.unreadable, ...unreadable]),
    duplicates: [],
    ignoredFiles: seen.reduce((sum, { set }) => sum + set.ignored, 0),
    fromCache: 0,
    computed: looks.length,
  };
}

/** The names of pictures where a finder missed a face or took something else for one. */
function namesWhere(
  looks: readonly Look[],
  names: readonly FinderName[],
  isWrong: (look: Look, name: FinderName) => boolean,
) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      looks.filter((look) => isWrong(look, name)).map(({ set, name: picture }) => `${set}/${picture}`),
    ]),
  );
}

/**
 * Finds the faces of pictures that show one, several or none, and of smaller, darker and emptier ones that are made of
 * them, and counts what was found, missed and taken for a face.
 * @throws Refusal `notFound` or `invalid` for folders that are not laid out so
 */
export async function evaluateDetect(lab: Lab, options: DetectOptions): Promise<Evaluation> {
  const { seen, made, names } = await lookAtAll(lab, options);
  const own = seen.flatMap(({ looks }) => looks);
  const all = [...own, ...made];
  const chance: Chance = { replicates: lab.replicates, random: lab.random };
  const rows = {
    asIs: rowsBySet(all, ['asIs'], names, chance),
    byWidth: rowsByStep(all, 'small', names, chance),
    byLight: rowsByStep(all, 'dim', names, chance),
    several: rowsByStep(all, 'several', names, chance),
    none: rowsBySet(all, ['none'], names, chance),
    times: timeRows(all, names),
  };
  return {
    dataset: countDataset(seen),
    figures: {
      ...rows,
      missed: namesWhere(own, names, ({ answers }, name) => {
        const answer = answers.get(name);
        return answer !== undefined && answer.found < answer.faces;
      }),
      falseAlarms: namesWhere(all, names, ({ answers }, name) => (answers.get(name)?.falseAlarms ?? 0) > 0),
    },
    summary: detectSummary(rows, names),
  };
}
