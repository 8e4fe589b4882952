import { useEffect, useRef } from 'react';
import styles from './ink-picture.module.css';
import type { ReadStory } from './read-story.ts';

type Props = {
  readonly pixels: Uint8Array;
  readonly side: number;
  /** What a screen reader says; none for decoration. */
  readonly label?: string | undefined;
};

/** A drawing as ink of the text's colour, sharp at any size. */
function InkPicture({ pixels, side, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(side, side);
    for (const [i, value] of pixels.entries()) image.data[4 * i + 3] = value;
    context.putImageData(image, 0, 0);
  }, [pixels, side]);
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <canvas ref={canvas} className={styles.ink} width={side} height={side} {...name} />;
}

type DrawingProps = { readonly story: ReadStory; readonly place: number; readonly label?: string };

/** A drawing of a story, by its place in it. */
export function Drawing({ story, place, label }: DrawingProps) {
  return <InkPicture pixels={story.pixels[place] ?? new Uint8Array()} side={story.about.side} label={label} />;
}

type TileProps = DrawingProps & {
  readonly size?: 'small' | 'large';
  /** True for the right one among several. */
  readonly isOwn?: boolean;
};

/** A drawing on a tile. */
export function DrawingTile({ size = 'large', isOwn = false, ...drawing }: TileProps) {
  return (
    <span className={styles.tile} data-size={size} data-own={isOwn || undefined}>
      <Drawing {...drawing} />
    </span>
  );
}
