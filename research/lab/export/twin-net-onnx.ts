import { createGraphWriter } from '../../../models/builder/onnx/graph-writer.ts';
import { activate, convolve, type Padding, pictureInput, pool } from '../../../models/builder/onnx/layers.ts';
import { varianceFloor } from '../net/block-kernel.ts';
import { type BlockWeights, embeddingLengthOf, type NetPlan } from '../net/twin-net.ts';

const keepSize: Padding = [1, 1, 1, 1];
const white = 255;

/**
 * A trained net as an ONNX file: `image`, uint8 [N, side, side, 1], to `embedding`, [N, length], not yet of unit
 * length. Each block's normalisation, and the first one's scaling of bytes, is folded into its convolution.
 */
export function twinNetOnnx({ side, channels }: NetPlan, blocks: readonly BlockWeights[]): Uint8Array {
  const writer = createGraphWriter('twin-net');
  let value = pictureInput(writer, 'N', side, { channels: 1 });
  for (const [i, block] of blocks.entries()) {
    const shape = [3, 3, channels[i - 1] ?? 1, channels[i] ?? 1];
    const scale = block.gain.map((gain, c) => gain / Math.sqrt((block.variance[c] as number) + varianceFloor));
    const bias = block.offset.map((offset, c) => offset - (block.mean[c] as number) * (scale[c] as number));
    const unit = i === 0 ? white : 1;
    const filter = block.filter.map((weight, place) => (weight * (scale[place % scale.length] as number)) / unit);
    value = pool(
      writer,
      activate(
        writer,
        convolve(writer, value, { filter: { shape, data: filter }, bias, stride: 1, padding: keepSize }),
        'Relu',
      ),
      'MaxPool',
      { size: 2, stride: 2, padding: [0, 0, 0, 0] },
    );
  }
  writer.output('embedding', writer.node('Flatten', [value.name], { axis: 1 }), [
    'N',
    embeddingLengthOf({ side, channels }),
  ]);
  return writer.encode();
}
