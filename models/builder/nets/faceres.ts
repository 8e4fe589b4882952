import { createGraphWriter } from '../onnx/graph-writer.ts';
import { pictureInput, plusEach } from '../onnx/layers.ts';
import { convertGraph } from '../tfjs/convert-graph.ts';
import { foldRelu6 } from '../tfjs/fold-relu6.ts';
import { type GraphModel, readGraphModel } from '../tfjs/graph-model.ts';
import type { Tensor } from '../weights/tensor.ts';
import { fileAt, type NetRecipe } from './net-recipe.ts';

/** Mean colour of the training pictures, RGB, 0 to 255. */
const meanColour = [123.68, 116.779, 103.939];
const firstFilter = 'conv1/convolution/merged_input';

/**
 * HSE-FaceRes: a MobileNet trained to tell faces apart, then to tell age and gender; its 1,024 features before those
 * answers.
 * It reads blue, green, red, each less its mean. The filter of the first convolution is turned over, so that red comes
 * first here; the mean cannot be folded into it, since its padding is zeros after the subtraction. It was trained on
 * sides of 224; each of its layers pads any side that 32 divides in the same way, and the features are means over what
 * is seen, so that smaller pictures do as well.
 */
export const buildFaceres: NetRecipe = (files) => {
  const model = foldRelu6(readRed(readGraphModel(fileAt(files, 0), fileAt(files, 1))));
  const writer = createGraphWriter('faceres');
  const picture = plusEach(
    writer,
    pictureInput(writer, 'N', 224, { declared: 'S' }),
    Float32Array.from(meanColour, (mean) => -mean),
  );
  const [features] = convertGraph(writer, model, picture, ['global_pooling/Mean']);
  if (!features) throw new Error('The faceres graph lacks its features.');
  writer.output('embedding', features.name, features.shape);
  return writer.encode();
};

/** The same net for red, green, blue. */
function readRed(model: GraphModel): GraphModel {
  const filter = model.weights.get(firstFilter);
  if (!filter) throw new Error(`The weights lack ${firstFilter}.`);
  return { ...model, weights: new Map([...model.weights, [firstFilter, turnColours(filter)]]) };
}

/** A filter [height, width, 3 colours, outputs] with its first and last colour exchanged. */
function turnColours({ shape, data }: Tensor): Tensor {
  const outputs = shape[3] ?? 1;
  const turned = data.map((_, i) => {
    const colour = Math.floor(i / outputs) % 3;
    return data[i + (2 - 2 * colour) * outputs] ?? 0;
  });
  return { shape, data: turned };
}
