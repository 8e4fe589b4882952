import { createGraphWriter } from '../onnx/graph-writer.ts';
import { normalise, pictureInput } from '../onnx/layers.ts';
import { convertGraph } from '../tfjs/convert-graph.ts';
import { readGraphModel } from '../tfjs/graph-model.ts';
import { fileAt, type NetRecipe } from './net-recipe.ts';

const contour = 'StatefulPartitionedCall/model/conv_eyes_contours_and_brows/BiasAdd';

/**
 * MediaPipe's iris net, of which the contour of the eye is wanted: 71 points. Pixels are scaled to 0..1; the branch
 * that finds the iris itself is left out.
 */
export const buildIris: NetRecipe = (files) => {
  const model = readGraphModel(fileAt(files, 0), fileAt(files, 1));
  const writer = createGraphWriter('iris');
  const picture = normalise(writer, pictureInput(writer, 'N', 64), 255, 0);
  const [points] = convertGraph(writer, model, picture, [contour]);
  if (!points) throw new Error('The iris graph lacks the contour of the eye.');
  writer.output('contour', points.name, points.shape);
  return writer.encode();
};
