import { join } from 'node:path';
import { createAnalyser } from '../../../src/node/engine/analyse-image.ts';
import { loadNetFiles } from '../../../src/node/engine/load-net-files.ts';
import { createImageCodec } from '../../../src/node/images/image-codec.ts';
import { createFaceNets, type FaceNets } from '../../../src/node/onnx/face-nets.ts';

/** The repository's own models. */
export const modelsDir = join(import.meta.dirname, '..', '..', '..', 'models');

/** The real nets on the CPU, in this process. */
export const realNets = async (): Promise<FaceNets> => createFaceNets(await loadNetFiles(modelsDir), 'cpu', 1);

/** The whole pipeline in this process. */
export const realAnalyser = async (): Promise<ReturnType<typeof createAnalyser>> => createAnalyser(await realNets(), createImageCodec());
