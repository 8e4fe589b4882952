import type { EmbeddingPorts } from '#core/recognition/embedder.ts';
import type { SessionInput } from './create-session.ts';

type Sizes = { readonly side: number; readonly count: number };

/** Pictures (RGB, side x side x 3 bytes each, one after the other) as a net takes them. */
export function picturesFor(
  ports: EmbeddingPorts | undefined,
  pictures: Uint8Array,
  { side, count }: Sizes,
): SessionInput {
  if (ports === undefined) return { data: pictures, shape: [count, side, side, 3] };
  const { type, layout, channels, mean, scale } = ports;
  const data = type === 'uint8' ? new Uint8Array(pictures.length) : new Float32Array(pictures.length);
  const pixels = side * side;
  for (let picture = 0; picture < count; picture++) {
    const start = picture * pixels * 3;
    for (let channel = 0; channel < 3; channel++) {
      const source = channels === 'RGB' ? channel : 2 - channel;
      for (let pixel = 0; pixel < pixels; pixel++) {
        const at = layout === 'NHWC' ? pixel * 3 + channel : channel * pixels + pixel;
        data[start + at] = ((pictures[start + pixel * 3 + source] as number) - mean) / scale;
      }
    }
  }
  return { data, shape: layout === 'NHWC' ? [count, side, side, 3] : [count, 3, side, side] };
}
