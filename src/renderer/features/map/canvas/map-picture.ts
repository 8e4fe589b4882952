import { type Extent, type Point, toScreen, type View } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import type { MapInks } from './map-inks.ts';
import type { MapLayers, MapScene, MemberShape } from './map-scene.ts';
import { smallestThumbnailPx, thumbnailPx } from './thumbnail-size.ts';

/** What a person is doing to the map just now. */
export type MapPointers = {
  readonly hoverKey: string | null;
  readonly focusKey: string | null;
  readonly selected: ReadonlySet<string>;
  /** The member to whom all others give way; null for nobody. */
  readonly spotlight: number | null;
  /** The lasso's line on the screen. */
  readonly lasso: readonly Point[];
  /** Where the face in the camera was and, last, is; in the plane. */
  readonly trail: readonly Point[];
  /** What the face in the camera is called: "You". */
  readonly trailName: string;
};

/** Everything a picture of the map is made of. */
export type MapPicture = {
  readonly scene: MapScene;
  readonly layers: MapLayers;
  readonly pointers: MapPointers;
  readonly view: View;
  /** The zoom at which everything is in view. */
  readonly fitK: number;
  readonly extent: Extent;
  readonly inks: MapInks;
  /** Where a dot is now; differs from its place while it travels there. */
  readonly placeOf: (dot: MapDot) => Point;
  /** A dot's picture, if it has come; asking for it brings it. */
  readonly pictureOf: (dot: MapDot) => CanvasImageSource | null;
};

/** Up to so many faces, signs are large and have a rim of their own; beyond, they would hide each other. */
const spaciousCount = 400;

/** How a sign is drawn among so many: its radius in CSS pixels, and whether it has a rim. */
export function dotLook({ scene }: MapPicture): { readonly radius: number; readonly hasRim: boolean } {
  return scene.dots.length <= spaciousCount ? { radius: 4.5, hasRim: true } : { radius: 3, hasRim: false };
}

type Sized = Pick<MapPicture, 'scene' | 'layers' | 'view' | 'fitK' | 'extent'>;

/** How wide the faces are drawn as pictures, in CSS pixels; 0 where they are signs. */
export function facePxOf({ scene, layers, view, fitK, extent }: Sized): number {
  if (!layers.pictures) return 0;
  const size = thumbnailPx(view.k, fitK, extent, scene.crowd);
  return size >= smallestThumbnailPx ? size : 0;
}

const shadedAlpha = 0.18;

/** How clearly a member, or with null the strangers, are drawn: the others give way to the one in the spotlight. */
export function alphaOf({ pointers }: MapPicture, memberId: number | null): number {
  return pointers.spotlight === null || pointers.spotlight === memberId ? 1 : shadedAlpha;
}

/** The colour of a member. */
export function inkOf({ inks }: MapPicture, { mark }: MemberShape): string {
  return inks.marks[mark.hue] ?? inks.ink;
}

/** Where a dot is on the screen; null when it is out of sight. */
export function placeOnScreen(picture: MapPicture, dot: MapDot): Point | null {
  const { x, y } = toScreen(picture.view, picture.placeOf(dot));
  const edge = 80;
  const isSeen = x > -edge && y > -edge && x < picture.extent.width + edge && y < picture.extent.height + edge;
  return isSeen ? { x, y } : null;
}
