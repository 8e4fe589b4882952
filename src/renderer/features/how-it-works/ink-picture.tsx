import { useEffect, useRef } from 'react';

/** A drawing as ink of the text's colour, sharp at any size; `label` is what a screen reader says, none for decoration. */
export function InkPicture({
  pixels,
  side,
  label,
}: {
  readonly pixels: Uint8Array;
  readonly side: number;
  readonly label?: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(side, side);
    for (const [i, value] of pixels.entries()) image.data[4 * i + 3] = value;
    context.putImageData(image, 0, 0);
  }, [pixels, side]);
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <canvas ref={canvas} className="ink" width={side} height={side} {...name} />;
}
