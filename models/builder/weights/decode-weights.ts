import * as z from 'zod/mini';
import { countOf, type Tensor } from './tensor.ts';

const quantizationSchema = z.union([
  z.object({ dtype: z.literal('uint8'), scale: z.number(), min: z.number() }),
  z.object({ dtype: z.literal('float16') }),
]);

/** One entry of a TensorFlow.js weights manifest: how to read a tensor from the binary file. */
export const weightSpecSchema = z.object({
  name: z.string(),
  shape: z.array(z.int()),
  dtype: z.enum(['float32', 'int32']),
  quantization: z.optional(quantizationSchema),
});

export type WeightSpec = z.infer<typeof weightSpecSchema>;
export type Weights = ReadonlyMap<string, Tensor>;

/**
 * Reads every tensor of a TensorFlow.js weight file, stored one after the other in the manifest's order.
 * Quantised numbers become `stored x scale + min`, 16-bit floats widen; int32 tensors (shapes, paddings) become floats
 * too.
 * @throws Error when the file is not exactly as long as the manifest says.
 */
export function decodeWeights(specs: readonly WeightSpec[], bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const weights = new Map<string, Tensor>();
  let offset = 0;
  for (const spec of specs) {
    const { width, read } = decoder(spec, view);
    const data = new Float32Array(countOf(spec.shape));
    if (offset + data.length * width > bytes.length) break;
    for (let i = 0; i < data.length; i++) data[i] = read(offset + i * width);
    offset += data.length * width;
    weights.set(spec.name, { shape: spec.shape, data });
  }
  if (weights.size !== specs.length || offset !== bytes.length)
    throw new Error(`The weight file has ${bytes.length} bytes; its manifest describes another size.`);
  return weights;
}

function decoder(spec: WeightSpec, view: DataView): { width: number; read: (offset: number) => number } {
  const { quantization } = spec;
  if (quantization?.dtype === 'uint8')
    return { width: 1, read: (offset) => view.getUint8(offset) * quantization.scale + quantization.min };
  if (quantization?.dtype === 'float16') return { width: 2, read: (offset) => widenHalf(view.getUint16(offset, true)) };
  if (spec.dtype === 'int32') return { width: 4, read: (offset) => view.getInt32(offset, true) };
  return { width: 4, read: (offset) => view.getFloat32(offset, true) };
}

/** The value of an IEEE 754 half-precision bit pattern. */
function widenHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
