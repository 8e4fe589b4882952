import { readFile } from 'node:fs/promises';
import { FamiliarError } from '#contract/result.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { centralFace } from '../embed/face-analysis.ts';
import type { ShownPairs } from '../output/summary.ts';
import type { FacePictures } from './pair-cards.ts';

/**
 * The aligned face of every picture shown, 150x150 WebP as a data URI. A picture that can no longer be read is left
 * out.
 */
export async function facePictures(
  lists: readonly ShownPairs[],
  engine: () => Promise<FaceEngine>,
): Promise<FacePictures> {
  const paths = new Set(
    lists.flatMap(({ pairs }) => pairs.flatMap(({ pictures }) => pictures.map(({ path }) => path))),
  );
  const faces = new Map<string, string>();
  for (const path of paths) {
    const picture = await facePicture(path, engine);
    if (picture !== null) faces.set(path, picture);
  }
  return faces;
}

async function facePicture(path: string, engine: () => Promise<FaceEngine>): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    const running = await engine();
    const face = centralFace(await running.analyse({ kind: 'file', bytes }));
    if (face?.picture === undefined) return null;
    return `data:image/webp;base64,${Buffer.from(await running.cutTile(face.picture)).toString('base64')}`;
  } catch (error) {
    if (error instanceof FamiliarError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}
