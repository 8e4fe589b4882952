import { eyePictures } from '#core/liveness/eye-contour.ts';
import { measurePlanarity, viewFace } from '#core/liveness/planarity.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { chipCut, chipPlacement } from '#core/vision/face-chip.ts';
import { meshCropAround } from '#core/vision/face-mesh.ts';
import { headPose } from '#core/vision/head-pose.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { loadNetFiles } from '#engine/models/load-net-files.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { shippedPlaces } from '#engine/models/net-places.ts';
import { createFaceNets, type FaceNets } from '#engine/onnx/face-nets.ts';
import { cutterOf } from '#engine/process/align-face.ts';
import { createFaceEmbedder } from '#engine/process/embed-faces.ts';
import { createFaceFinder, type FoundFace } from '#engine/process/find-faces.ts';
import { readMesh } from '#engine/process/read-mesh.ts';
import type { TakeCut } from '#engine/process/view-answers.ts';
import { type Contender, interleave, type Timings } from './measure.ts';

/** The nets of the engine on the processor, loaded in this thread. */
export async function loadNets(modelsDir: string, threads: number): Promise<FaceNets> {
  return createFaceNets(
    await loadNetFiles(shippedPlaces(modelsDir, await readManifest(modelsDir))),
    shippedEmbedder,
    'cpu',
    threads,
  );
}

async function loneFace(nets: FaceNets, frame: RgbaImage): Promise<FoundFace> {
  const [face] = await createFaceFinder(nets)(frame, 'quickly');
  if (face === undefined) throw new Error('the frame shows no face');
  return face;
}

/** Finds the face of a frame, and makes what aligns it and cuts out all that a query is embedded from. */
export async function createAlignment(nets: FaceNets, frame: RgbaImage): Promise<() => TakeCut> {
  const { mesh } = await loneFace(nets, frame);
  const views = shippedEmbedder.flatMap(({ query }) => query);
  return () => {
    const take = cutterOf(frame, chipPlacement(mesh), views);
    for (const cut of [chipCut, ...views]) take(cut);
    return take;
  };
}

/** Times each stage of the pipeline on one frame that shows one face. */
export async function timeStages(nets: FaceNets, frame: RgbaImage, rounds: number): Promise<Timings> {
  const findFaces = createFaceFinder(nets);
  const face = await loneFace(nets, frame);
  const { embed } = createFaceEmbedder(nets, shippedEmbedder);
  const align = await createAlignment(nets, frame);
  const take = align();
  const view = viewFace(frame, face.mesh, headPose(face.mesh));
  const stages: Contender[] = [
    { name: 'find and confirm the face', run: () => findFaces(frame, 'quickly') },
    { name: 'align', run: async () => void align() },
    { name: 'embed', run: () => embed(take) },
    { name: 'follow the face to the next frame', run: () => readMesh(nets, frame, meshCropAround(face.mesh)) },
    { name: 'signs of life: read both eyes', run: () => nets.runIris(eyePictures(frame, face.mesh), 2) },
    {
      name: 'signs of life: compare two views of the face',
      run: async () => measurePlanarity(view, viewFace(frame, face.mesh, view.pose)),
    },
  ];
  return interleave(stages, rounds, 5);
}
