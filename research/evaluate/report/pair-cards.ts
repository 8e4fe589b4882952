import { escapeMarkup } from '../output/escape.ts';
import { distanceText } from '../output/number-text.ts';
import type { PictureRef, ShownPair, ShownPairs } from '../output/summary.ts';

/** Faces as data URIs, by the path of their picture. */
export type FacePictures = ReadonlyMap<string, string>;

function faceFigure({ path, name }: PictureRef, faces: FacePictures): string {
  const face = faces.get(path);
  const picture =
    face === undefined ? '<div class="none"></div>' : `<img src="${face}" alt="" width="150" height="150">`;
  return `<figure>${picture}<figcaption class="name">${escapeMarkup(name)}</figcaption></figure>`;
}

function pairCard({ pictures, distance, remark }: ShownPair, faces: FacePictures): string {
  const both = pictures.map((picture) => faceFigure(picture, faces)).join('');
  return `<div class="card pair"><div class="faces">${both}</div><div class="what"><span class="soft">${escapeMarkup(remark)}</span><b>${distanceText(distance)}</b></div></div>`;
}

/** Lists of pairs side by side as the faces the net saw. */
export function pairCards(lists: readonly ShownPairs[], faces: FacePictures): string {
  return lists
    .filter(({ pairs }) => pairs.length > 0)
    .map(
      ({ title, caption, pairs }) =>
        `<h2>${escapeMarkup(title)}</h2><p class="soft">${escapeMarkup(caption)}</p><br><div class="pairs">${pairs.map((pair) => pairCard(pair, faces)).join('')}</div>`,
    )
    .join('');
}
