import { createGraphWriter } from '../onnx/graph-writer.ts';
import { normalise, pictureInput, type Value } from '../onnx/layers.ts';
import { convertGraph } from '../tfjs/convert-graph.ts';
import { readGraphModel } from '../tfjs/graph-model.ts';
import { fileAt, type NetRecipe } from './net-recipe.ts';

const anchors = 896;

/**
 * MediaPipe's BlazeFace (full size of 256): one score and 16 box numbers for each of 896 anchors,
 * the 512 of the 16x16 grid before the 384 of the 8x8 grid. Pixels are scaled to -1..1.
 */
export const buildBlazeface: NetRecipe = (files) => {
  const model = readGraphModel(fileAt(files, 0), fileAt(files, 1));
  const writer = createGraphWriter('blazeface');
  const picture = normalise(writer, pictureInput(writer, 'image', 1, 256), 127.5, 1);
  const [fineScores, coarseScores, fineBoxes, coarseBoxes] = convertGraph(writer, model, picture, ['Identity', 'Identity_1', 'Identity_2', 'Identity_3']);
  const joined = (parts: (Value | undefined)[], shape: number[]): string => {
    const all = writer.node(
      'Concat',
      parts.flatMap((part) => part?.name ?? []),
      { axis: 1 },
    );
    return writer.node('Reshape', [all, writer.integers(shape)]);
  };
  writer.output('boxes', joined([fineBoxes, coarseBoxes], [anchors, 16]), [anchors, 16]);
  writer.output('scores', joined([fineScores, coarseScores], [anchors]), [anchors]);
  return writer.encode();
};
