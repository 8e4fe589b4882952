import { createGraphWriter } from '../onnx/graph-writer.ts';
import { normalise, pictureInput } from '../onnx/layers.ts';
import { convertGraph } from '../tfjs/convert-graph.ts';
import { readGraphModel } from '../tfjs/graph-model.ts';
import { fileAt, type NetRecipe } from './net-recipe.ts';

/**
 * The convolutions that give the scores and the boxes of the fine and of the coarse grid; what follows them in the
 * graph only reshapes, for a side of 256.
 */
const heads = ['33', '34', '35', '36'].map((number) => `StatefulPartitionedCall/functional_1/conv2d_${number}/BiasAdd`);

const boxNumbers = 16;

/**
 * MediaPipe's BlazeFace, made for a side of 256 pixels: one score and 16 box numbers for each anchor, those of the fine
 * grid before those of the coarse one. Pixels are scaled to -1..1. It only convolves, and its paddings are the same for
 * every side that 64 divides: on a smaller picture it finds the larger faces in a quarter of the time. Each side is a
 * net of its own, since ONNX Runtime is a fifth slower on one that leaves it open.
 */
export function buildBlazeface(side: 256 | 128): NetRecipe {
  const anchors = 2 * (side / 16) ** 2 + 6 * (side / 32) ** 2;
  return (files) => {
    const model = readGraphModel(fileAt(files, 0), fileAt(files, 1));
    const writer = createGraphWriter('blazeface');
    const picture = normalise(writer, pictureInput(writer, 1, side), 127.5, 1);
    const answers = convertGraph(writer, model, picture, heads);
    const inRows = (name: string, columns: number): string =>
      writer.node('Reshape', [
        writer.node('Transpose', [name], { perm: [0, 2, 3, 1] }),
        writer.integers([-1, columns]),
      ]);
    const joined = (first: number, columns: number): string =>
      writer.node(
        'Concat',
        answers.slice(first, first + 2).map(({ name }) => inRows(name, columns)),
        { axis: 0 },
      );
    writer.output('boxes', joined(2, boxNumbers), [anchors, boxNumbers]);
    writer.output('scores', writer.node('Reshape', [joined(0, 1), writer.integers([anchors])]), [anchors]);
    return writer.encode();
  };
}
