import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { RgbaImage } from '#core/vision/image.ts';

/** `@vladmandic/face-api` on TensorFlow.js's WebAssembly backend: a frame in, a descriptor out. */
export type FaceApiPeer = { readonly describe: (frame: RgbaImage, detector: 'ssd' | 'tiny') => Promise<boolean> };

const require = createRequire(import.meta.url);
const folderOf = (packageName: string): string => dirname(require.resolve(`${packageName}/package.json`));

type FaceApi = typeof import('@vladmandic/face-api');

/** The frame's colours without its alpha channel, as face-api takes them. */
function toTensor(frame: RgbaImage): tf.Tensor3D {
  return tf.tidy(() => tf.tensor3d(frame.data, [frame.height, frame.width, 4], 'int32').slice([0, 0, 0], [-1, -1, 3]));
}

/** Loads both detectors, the 68 landmarks and the descriptor, as a user of face-api would. */
export async function createFaceApiPeer(): Promise<FaceApiPeer> {
  setWasmPaths(`${folderOf('@tensorflow/tfjs-backend-wasm')}/dist/`);
  await tf.setBackend('wasm');
  await tf.ready();
  const faceApi = require(join(folderOf('@vladmandic/face-api'), 'dist', 'face-api.node-wasm.js')) as FaceApi;
  const weights = join(folderOf('@vladmandic/face-api'), 'model');
  const { ssdMobilenetv1, tinyFaceDetector, faceLandmark68Net, faceRecognitionNet } = faceApi.nets;
  for (const net of [ssdMobilenetv1, tinyFaceDetector, faceLandmark68Net, faceRecognitionNet])
    await net.loadFromDisk(weights);
  const options = { ssd: new faceApi.SsdMobilenetv1Options(), tiny: new faceApi.TinyFaceDetectorOptions() };

  return {
    async describe(frame, detector) {
      const input = toTensor(frame);
      try {
        const face = await faceApi
          .detectSingleFace(input as never, options[detector])
          .withFaceLandmarks()
          .withFaceDescriptor();
        return face !== undefined;
      } finally {
        input.dispose();
      }
    },
  };
}
