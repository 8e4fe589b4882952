import type { RgbaImage } from '#core/vision/image.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** A picture whose pixels a function colours. */
export const draw = (width: number, height: number, colourAt: (x: number, y: number) => Colour): RgbaImage => {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  }
  return { width, height, data };
};

/** A colour of one brightness. */
export const grey = (value: number): Colour => [value, value, value];

/** The colour of a pixel of an RGB square. */
export const rgbAt = (pixels: Uint8Array, side: number, x: number, y: number): number[] => [
  ...pixels.subarray((y * side + x) * 3, (y * side + x) * 3 + 3),
];
