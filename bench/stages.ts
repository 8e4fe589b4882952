import { chipSize } from '../src/core/vision/analysed-face.ts';
import { chipPlacement } from '../src/core/vision/face-chip.ts';
import type { RgbaImage } from '../src/core/vision/image.ts';
import { warpToRgb } from '../src/core/vision/warp.ts';
import { embedChips } from '../src/node/engine/embed-chips.ts';
import { createFaceFinder } from '../src/node/engine/find-faces.ts';
import { loadModel } from '../src/node/models/load-model.ts';
import { readManifest } from '../src/node/models/model-manifest.ts';
import { createFaceNets, type FaceNets } from '../src/node/onnx/face-nets.ts';
import { type Contender, interleave, type Timings } from './measure.ts';

/** The nets of the engine on the processor, loaded in this thread. */
export async function loadNets(modelsDir: string, threads: number): Promise<FaceNets> {
  const { models } = await readManifest(modelsDir);
  const [detector, mesh, embedder] = await Promise.all([
    loadModel(modelsDir, models.blazeface),
    loadModel(modelsDir, models.facemesh),
    loadModel(modelsDir, models['face-recognition']),
  ]);
  return createFaceNets({ detector, mesh, embedder }, 'cpu', threads);
}

/** Times each stage of the pipeline on one frame that shows one face. */
export async function timeStages(nets: FaceNets, frame: RgbaImage, rounds: number): Promise<Timings> {
  const findFaces = createFaceFinder(nets);
  const [face] = await findFaces(frame, 'once');
  if (face === undefined) throw new Error('the frame shows no face');
  const chip = new Uint8Array(chipSize * chipSize * 3);
  const stages: Contender[] = [
    { name: 'find and confirm the face', run: () => findFaces(frame, 'once') },
    { name: 'align', run: async () => warpToRgb(frame, chipPlacement(face.mesh), chipSize, 'edge', chip) },
    { name: 'embed chip and mirror', run: () => embedChips(nets, [chip]) },
  ];
  return interleave(stages, rounds, 5);
}
