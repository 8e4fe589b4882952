/** A picture of brightnesses, rows from the top, 0 to 255. */
export type GreyImage = { readonly width: number; readonly height: number; readonly values: Float32Array };

/** An image and its halves, quarters and so on, the largest first. */
export type Pyramid = readonly GreyImage[];

/** The image and as many halvings as make `levels` in all; each pixel of a halving is the mean of four. */
export function buildPyramid(image: GreyImage, levels: number): Pyramid {
  const pyramid = [image];
  for (let last = image; pyramid.length < levels; pyramid.push(last)) last = halve(last);
  return pyramid;
}

function halve({ width, height, values }: GreyImage): GreyImage {
  const [halfWidth, halfHeight] = [width >> 1, height >> 1];
  const half = new Float32Array(halfWidth * halfHeight);
  for (let y = 0; y < halfHeight; y++) {
    for (let x = 0; x < halfWidth; x++) {
      const at = 2 * y * width + 2 * x;
      const upper = (values[at] as number) + (values[at + 1] as number);
      const lower = (values[at + width] as number) + (values[at + width + 1] as number);
      half[y * halfWidth + x] = (upper + lower) / 4;
    }
  }
  return { width: halfWidth, height: halfHeight, values: half };
}
