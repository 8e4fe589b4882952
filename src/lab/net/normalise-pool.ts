import * as tf from '@tensorflow/tfjs';
import { backwardBlock, forwardBlock, type MapShape, pooledShape } from './block-kernel.ts';

/** Mean and variance of each channel in one batch. */
export type Moments = { readonly mean: Float32Array; readonly variance: Float32Array };

/**
 * `forwardBlock` as a differentiable operation on tensors.
 * @param maps [count, height, width, channels]; @param gain and @param offset [channels]
 * @param onMoments hears the batch's moments, for the running ones that the trained net uses
 */
export function normaliseAndPool(maps: tf.Tensor4D, gain: tf.Tensor1D, offset: tf.Tensor1D, onMoments: (moments: Moments) => void): tf.Tensor4D {
  const [count, height, width, channels] = maps.shape;
  const shape: MapShape = { count, height, width, channels };
  const small = pooledShape(shape);
  return tf.customGrad((x, g, b) => {
    const [data, gains, offsets] = [x, g, b].map((tensor) => (tensor as tf.Tensor).dataSync() as Float32Array) as [Float32Array, Float32Array, Float32Array];
    const { pooled, variance, memory } = forwardBlock(data, shape, gains, offsets);
    onMoments({ mean: memory.mean, variance });
    return {
      value: tf.tensor4d(pooled, [small.count, small.height, small.width, small.channels]),
      gradFunc(dy) {
        const slopes = backwardBlock(dy.dataSync() as Float32Array, data, shape, gains, memory);
        return [tf.tensor4d(slopes.maps, maps.shape), tf.tensor1d(slopes.gain), tf.tensor1d(slopes.offset)];
      },
    };
  })(maps, gain, offset) as tf.Tensor4D;
}
