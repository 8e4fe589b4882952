import { alphaOf, dotLook, facePxOf, type MapPicture } from './map-picture.ts';
import { paintDots, paintStrangers, paintThumbnails } from './paint-faces.ts';
import { paintGround } from './paint-ground.ts';
import { paintNames } from './paint-names.ts';
import { paintLasso, paintRings, paintTrail } from './paint-pointers.ts';

/** Draws the whole map. Members in one colour and shape are one path, so that thousands of dots take a few calls. */
export function paintMap(context: CanvasRenderingContext2D, picture: MapPicture): void {
  const { extent, scene, layers, pointers } = picture;
  context.clearRect(0, 0, extent.width, extent.height);
  const size = facePxOf(picture);
  for (const shape of scene.shapes) paintGround(context, picture, shape, size);
  if (layers.strangers) paintStrangers(context, picture);
  for (const shape of scene.shapes) {
    context.globalAlpha = alphaOf(picture, shape.member.memberId);
    if (size > 0) paintThumbnails(context, picture, shape, size);
    else paintDots(context, picture, shape);
  }
  context.globalAlpha = 1;
  const radius = size > 0 ? size / 2 : dotLook(picture).radius;
  paintNames(context, picture, radius);
  paintRings(context, picture, radius);
  paintTrail(context, picture);
  paintLasso(context, picture.inks, pointers.lasso);
}
