import { createGraphWriter } from '../onnx/graph-writer.ts';
import { normalise, pictureInput } from '../onnx/layers.ts';
import { convertTflite } from '../tflite/convert-tflite.ts';
import { readTfliteModel } from '../tflite/tflite-model.ts';
import { fileAt, type NetRecipe } from './net-recipe.ts';

/** MobileFaceNet: 192 numbers of an aligned face, before normalisation. Pixels are scaled to (x - 127.5) / 128. */
export const buildMobilefacenet: NetRecipe = (files) => {
  const writer = createGraphWriter('mobilefacenet');
  const picture = normalise(writer, pictureInput(writer, 'N', 112), 128, 127.5 / 128);
  const embedding = convertTflite(writer, readTfliteModel(fileAt(files, 0)), picture);
  writer.output('embedding', embedding.name, embedding.shape);
  return writer.encode();
};
