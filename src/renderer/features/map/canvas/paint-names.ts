import { toScreen } from './geometry.ts';
import { alphaOf, type MapPicture } from './map-picture.ts';
import type { MemberShape } from './map-scene.ts';
import { type Disc, type NameWish, placeNames } from './place-names.ts';

/** Up to so many faces, names keep clear of all of them; beyond, there is no room beside faces anyway. */
const mostFaces = 400;

/** The face that a member's name stands beside: the nearest to the template. */
const namedFace = ({ inUse, setAside }: MemberShape) => inUse.at(-1) ?? setAside.at(-1);

type NamedShape = { readonly shape: MemberShape; readonly wish: NameWish };

function wishesOf(context: CanvasRenderingContext2D, picture: MapPicture, radius: number): readonly NamedShape[] {
  const { spotlight } = picture.pointers;
  const { width, height } = picture.extent;
  return picture.scene.shapes
    .toSorted((a, b) => Number(b.member.memberId === spotlight) - Number(a.member.memberId === spotlight))
    .flatMap((shape) => {
      const face = namedFace(shape);
      if (face === undefined) return [];
      const { x, y } = toScreen(picture.view, picture.placeOf(face));
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) return [];
      return [{ shape, wish: { x, y, reach: radius, width: context.measureText(shape.member.name).width } }];
    });
}

function discsOf(picture: MapPicture, radius: number): readonly Disc[] {
  if (picture.scene.dots.length > mostFaces) return [];
  return picture.scene.dots.map((dot) => ({ ...toScreen(picture.view, picture.placeOf(dot)), radius }));
}

/** Draws the name of every member whose face is in sight; `radius` is that of a face. */
export function paintNames(context: CanvasRenderingContext2D, picture: MapPicture, radius: number): void {
  context.font = `600 15px ${picture.inks.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = picture.inks.paper;
  context.fillStyle = picture.inks.ink;
  const named = wishesOf(context, picture, radius);
  const places = placeNames(
    named.map(({ wish }) => wish),
    discsOf(picture, radius),
    picture.extent,
  );
  for (const [index, { shape }] of named.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    context.globalAlpha = alphaOf(picture, shape.member.memberId);
    context.strokeText(shape.member.name, place.x, place.y);
    context.fillText(shape.member.name, place.x, place.y);
  }
  context.globalAlpha = 1;
}
