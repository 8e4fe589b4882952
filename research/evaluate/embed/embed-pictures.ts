import { readFile } from 'node:fs/promises';
import { FamiliarError } from '#contract/result.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { sha256Of } from '#engine/models/load-model.ts';
import { englishOf } from '../../refusal.ts';
import type { ComparedFace } from '../../statistics/compared-face.ts';
import type { PictureFile } from '../pictures/find-pictures.ts';
import type { EmbeddingCache } from './embedding-cache.ts';
import { centralFace, type FaceAnalysis, keepAnalysis } from './face-analysis.ts';
import { isCacheCurrent } from './is-cache-current.ts';
import type { Progress } from './progress.ts';

/** A picture with the face nearest to its centre; null when no face was found. */
export type EmbeddedPicture = PictureFile & {
  readonly fileHash: string;
  readonly faces: number;
  readonly face: ComparedFace | null;
};

/** A file or folder that could not be read, by its path below the root, and why. */
export type UnreadableFile = { readonly path: string; readonly reason: string };

export type Embedded = {
  /** In the order of the files given, less the unreadable ones. */
  readonly pictures: readonly EmbeddedPicture[];
  readonly unreadable: readonly UnreadableFile[];
  readonly fromCache: number;
  readonly computed: number;
};

export type EmbedDependencies = {
  /** Starts the engine when it is needed first. */
  readonly engine: () => Promise<FaceEngine>;
  readonly cache: EmbeddingCache;
  readonly progress: Progress;
  readonly note: (line: string) => void;
};

type Outcome =
  | { readonly picture: EmbeddedPicture; readonly isKnown: boolean }
  | { readonly file: PictureFile; readonly error: Error };

/** Files read and asked for at the same time: the engine always has the next one at hand. */
const atOnce = 3;
/** Deaths of the engine in a row after which the pictures are not to blame. */
const maxDeaths = 4 * atOnce;

/**
 * Embeds pictures through the engine or from the cache. Files that cannot be read are listed, whatever they are; a file
 * on which the engine dies is tried once more by itself, since the death of the engine takes every request in flight
 * along.
 * @throws FamiliarError `engineDown` when the engine keeps dying.
 */
export async function embedPictures(files: readonly PictureFile[], dependencies: EmbedDependencies): Promise<Embedded> {
  const { cache, progress, note } = dependencies;
  if (!(await isCacheCurrent(files, cache, (bytes) => analyse(bytes, dependencies)))) {
    note('The pipeline has changed since these pictures were cached: computing them anew.');
    cache.clear();
  }
  progress.begin(files.length);
  try {
    return summarise(await embedAll(files, dependencies));
  } finally {
    progress.end();
  }
}

async function embedAll(files: readonly PictureFile[], dependencies: EmbedDependencies): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(files.length);
  let [next, deaths] = [0, 0];

  async function work(): Promise<void> {
    while (next < files.length) {
      const place = next++;
      const outcome = await embedOne(files[place] as PictureFile, dependencies);
      deaths = hasKilledEngine(outcome) ? deaths + 1 : 0;
      if ('error' in outcome && deaths >= maxDeaths) throw outcome.error;
      outcomes[place] = outcome;
      dependencies.progress.step();
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  for (const [place, outcome] of outcomes.entries()) {
    if (hasKilledEngine(outcome)) outcomes[place] = await embedOne(files[place] as PictureFile, dependencies);
  }
  const [first] = outcomes;
  if (first !== undefined && 'error' in first && outcomes.every(hasKilledEngine)) throw first.error;
  return outcomes;
}

async function embedOne(file: PictureFile, dependencies: EmbedDependencies): Promise<Outcome> {
  const bytes = await readFile(file.path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error)
    return { file, error: new Error(`The file cannot be read (${bytes.code ?? bytes.message}).`) };
  const fileHash = sha256Of(bytes);
  const known = dependencies.cache.read(fileHash);
  const analysis = known ?? (await analyse(bytes, dependencies).catch((error: Error) => error));
  if (analysis instanceof Error) return { file, error: analysis };
  if (known === null) dependencies.cache.write(fileHash, analysis);
  const picture = { ...file, fileHash, faces: analysis.faces.length, face: centralFace(analysis) };
  return { picture, isKnown: known !== null };
}

async function analyse(bytes: Uint8Array, { engine }: Pick<EmbedDependencies, 'engine'>): Promise<FaceAnalysis> {
  return keepAnalysis(await (await engine()).analyse({ kind: 'file', bytes: Uint8Array.from(bytes) }));
}

function hasKilledEngine(outcome: Outcome): boolean {
  return 'error' in outcome && outcome.error instanceof FamiliarError && outcome.error.code === 'engineDown';
}

function summarise(outcomes: readonly Outcome[]): Embedded {
  const embedded = outcomes.filter((outcome) => 'picture' in outcome);
  const fromCache = embedded.filter(({ isKnown }) => isKnown).length;
  return {
    pictures: embedded.map(({ picture }) => picture),
    unreadable: outcomes.flatMap((outcome) =>
      'error' in outcome ? [{ path: outcome.file.name, reason: englishOf(outcome.error) }] : [],
    ),
    fromCache,
    computed: embedded.length - fromCache,
  };
}
