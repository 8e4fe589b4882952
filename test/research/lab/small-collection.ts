import { createRandom } from '#core/numerics/seeded-draws.ts';
import { type Collection, type LabPicture, pictureSide } from '../../../research/lab/data/collection.ts';

/**
 * Labels that are bars at a place of their own, each with some noise: quick to learn. Two groups of four labels, five
 * pictures each.
 */
export function smallCollection(): Collection {
  const random = createRandom(3);
  const pictures: LabPicture[] = [];
  for (let label = 0; label < 8; label++) {
    for (let maker = 0; maker < 5; maker++) {
      const from = 4 + (label % 4) * 12;
      const pixels = Uint8Array.from({ length: pictureSide * pictureSide }, (_, i) => {
        const line = label < 4 ? i % pictureSide : Math.floor(i / pictureSide);
        return line >= from && line < from + 6 ? 180 + Math.floor(random() * 75) : Math.floor(random() * 60);
      });
      pictures.push({ pixels, label, group: label < 4 ? 0 : 1, maker });
    }
  }
  return { pictures, labels: Array.from({ length: 8 }, (_, i) => `bar ${i}`), groups: ['upright', 'level'] };
}
