import { alphaOf, dotLook, type MapPicture } from './map-picture.ts';
import { paintDots, paintStrangers, paintThumbnails } from './paint-faces.ts';
import { paintGround, paintNames } from './paint-ground.ts';
import { paintLasso, paintRings, paintTrail } from './paint-pointers.ts';
import { smallestThumbnailPx, thumbnailPx } from './thumbnail-size.ts';

/** Draws the whole map. Members in one colour and shape are one path, so that thousands of dots take a few calls. */
export function paintMap(context: CanvasRenderingContext2D, picture: MapPicture): void {
  const { extent, scene, layers, pointers } = picture;
  context.clearRect(0, 0, extent.width, extent.height);
  for (const shape of scene.shapes) paintGround(context, picture, shape);
  if (layers.strangers) paintStrangers(context, picture);
  const size = thumbnailPx(picture.view.k, picture.fitK, extent, scene.crowd);
  const hasPictures = layers.pictures && size >= smallestThumbnailPx;
  for (const shape of scene.shapes) {
    context.globalAlpha = alphaOf(picture, shape.member.memberId);
    if (hasPictures) paintThumbnails(context, picture, shape, size);
    else paintDots(context, picture, shape);
  }
  context.globalAlpha = 1;
  paintNames(context, picture);
  const ringPx = hasPictures ? size / 2 : dotLook(picture).radius;
  paintRings(context, picture, ringPx);
  paintTrail(context, picture);
  paintLasso(context, picture.inks, pointers.lasso);
}
