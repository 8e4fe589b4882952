import { createGraphWriter } from '../onnx/graph-writer.ts';
import { normalise, pictureInput } from '../onnx/layers.ts';
import { convertGraph } from '../tfjs/convert-graph.ts';
import { readGraphModel } from '../tfjs/graph-model.ts';
import { fileAt, type NetRecipe } from './net-recipe.ts';

/**
 * MediaPipe's face mesh: 468 points and whether there is a face at all. Pixels are scaled to 0..1; the graph's contour
 * branch is left out.
 */
export const buildFacemesh: NetRecipe = (files) => {
  const model = readGraphModel(fileAt(files, 0), fileAt(files, 1));
  const writer = createGraphWriter('facemesh');
  const picture = normalise(writer, pictureInput(writer, 'N', 192), 255, 0);
  const [mesh, flag] = convertGraph(writer, model, picture, ['Identity_2', 'Identity_1']);
  if (!mesh || !flag) throw new Error('The face mesh graph lacks an output.');
  writer.output('mesh', mesh.name, mesh.shape);
  writer.output('flag', flag.name, flag.shape);
  return writer.encode();
};
