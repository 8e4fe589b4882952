import * as tf from '@tensorflow/tfjs';

/** One pixel on each side of a picture. */
const one: [[number, number], [number, number], [number, number], [number, number]] = [
  [0, 0],
  [1, 1],
  [1, 1],
  [0, 0],
];

/**
 * A 3x3 convolution that keeps the size, with a gradient made of convolutions: TensorFlow.js has no kernel for the filter's gradient in
 * WebAssembly, and its kernel for the input's is nine times slower than this.
 * The input's gradient is the convolution with the mirrored filter; the filter's is a convolution in which channels and batch
 * trade places: each input channel is a picture whose channels are the batch, and the slopes are the filter.
 * @param maps [count, height, width, inner]; @param filter [3, 3, inner, outer]
 * @param isFirst the maps are pictures, whose gradient nobody needs
 */
export function convolve(maps: tf.Tensor4D, filter: tf.Tensor4D, isFirst: boolean): tf.Tensor4D {
  const forward = (x: tf.Tensor4D, w: tf.Tensor4D): tf.Tensor4D => tf.conv2d(x, w, 1, 'same');
  const filterSlope = (x: tf.Tensor4D, dy: tf.Tensor4D): tf.Tensor4D =>
    tf.transpose(tf.conv2d(tf.transpose(x, [3, 1, 2, 0]), tf.transpose(dy, [1, 2, 0, 3]), 1, one), [1, 2, 0, 3]);
  const mapSlope = (dy: tf.Tensor4D, w: tf.Tensor4D): tf.Tensor4D => tf.conv2d(dy, tf.transpose(tf.reverse(w, [0, 1]), [0, 1, 3, 2]), 1, 'same');
  if (isFirst) {
    return tf.customGrad((w) => ({
      value: forward(maps, w as tf.Tensor4D),
      gradFunc: (dy) => filterSlope(maps, dy as tf.Tensor4D),
    }))(filter) as tf.Tensor4D;
  }
  return tf.customGrad((x, w, save) => {
    const inputs = [x as tf.Tensor4D, w as tf.Tensor4D] as const;
    (save as tf.GradSaveFunc)([...inputs]);
    return {
      value: forward(...inputs),
      gradFunc(dy, saved) {
        const [savedMaps, savedFilter] = saved as [tf.Tensor4D, tf.Tensor4D];
        return [mapSlope(dy as tf.Tensor4D, savedFilter), filterSlope(savedMaps, dy as tf.Tensor4D)];
      },
    };
  })(maps, filter) as tf.Tensor4D;
}
