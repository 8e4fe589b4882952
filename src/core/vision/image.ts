/** An RGBA picture: rows from the top, 4 bytes a pixel, `data.length === width * height * 4`. */
export type RgbaImage = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** A rectangle in pixels of its image; `x`, `y` is the top left corner. */
export type PixelBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Point = { readonly x: number; readonly y: number };
