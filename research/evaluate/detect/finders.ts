import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { meshBox } from '#core/vision/face-mesh.ts';
import type { PixelBox, RgbaImage } from '#core/vision/image.ts';
import { loadNetFiles } from '#engine/models/load-net-files.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { shippedPlaces } from '#engine/models/net-places.ts';
import { createFaceNets } from '#engine/onnx/face-nets.ts';
import { createFaceFinder, type Effort } from '#engine/process/find-faces.ts';
import { openViolaJones } from './viola-jones.ts';

/** The ways of finding faces that are compared, in words. */
export const finderNames = {
  quickly: 'Familiar, quickly',
  thoroughly: 'Familiar, thoroughly',
  violaJones: "OpenCV's Viola-Jones",
} as const satisfies Record<Effort | 'violaJones', string>;

export type FinderName = keyof typeof finderNames;

/** One way of finding faces: the boxes around them, in pixels of the image. */
export type Finder = { readonly name: FinderName; readonly find: (image: RgbaImage) => Promise<readonly PixelBox[]> };

export type Finders = { readonly finders: readonly Finder[]; readonly close: () => Promise<void> };

/** Familiar's search at both efforts and, beside it, OpenCV's cascade unless it is null; each on one thread. */
export async function openFinders(modelsDir: string, cascadeFile: string | null): Promise<Finders> {
  const files = await loadNetFiles(shippedPlaces(modelsDir, await readManifest(modelsDir)));
  const nets = await createFaceNets(files, shippedEmbedder, 'cpu', 1);
  const findFaces = createFaceFinder(nets);
  const own = (['quickly', 'thoroughly'] as const).map(
    (name): Finder => ({
      name,
      find: async (image) => (await findFaces(image, name)).map(({ mesh }) => meshBox(mesh)),
    }),
  );
  const cascade = cascadeFile === null ? null : await openViolaJones(cascadeFile);
  const peers: Finder[] = cascade === null ? [] : [{ name: 'violaJones', find: async (image) => cascade.find(image) }];
  return {
    finders: [...own, ...peers],
    async close() {
      cascade?.close();
      await nets.close();
    },
  };
}
