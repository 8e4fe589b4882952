import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { icnsOf, icnsSizes, icoOf, type SizedPng } from './container-formats.ts';

/** The sides of the app's icon in pixels, where it is a file for each. */
const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const icoSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
/** Up to this side the bolder drawing is used. */
const smallSize = 24;
/** The share of an icon's side that macOS wants its shape to fill. */
const macShare = 824 / 1024;

const draw = (svg: Buffer, size: number, share = 1): Promise<Buffer> => {
  const side = Math.round(size * share);
  const before = Math.floor((size - side) / 2);
  const after = size - side - before;
  return sharp(svg, { density: 72 * 16 })
    .resize(side, side)
    .extend({ top: before, left: before, bottom: after, right: after, background: '#0000' })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
};

const sized = (sizes: readonly number[], drawAt: (size: number) => Promise<Buffer>): Promise<SizedPng[]> =>
  Promise.all(sizes.map(async (size) => ({ size, png: await drawAt(size) })));

/** Every file made of the drawings in that folder, by its path in it. */
export const drawIcons = async (folder: string): Promise<ReadonlyMap<string, Buffer>> => {
  const drawing = (name: string): Buffer => readFileSync(join(folder, `${name}.svg`));
  const [app, small, tray] = [drawing('app'), drawing('app-small'), drawing('tray')] as const;
  const drawApp = (size: number): Promise<Buffer> => draw(size <= smallSize ? small : app, size);
  const files = new Map<string, Buffer>();
  for (const size of pngSizes) files.set(`png/${size}x${size}.png`, await drawApp(size));
  files.set('familiar.ico', icoOf(await sized(icoSizes, drawApp)));
  files.set('familiar.icns', icnsOf(await sized(icnsSizes, (size) => draw(app, size, macShare))));
  // By their names macOS knows that they are to be painted, and the sharper one for a finer screen.
  files.set('tray/trayTemplate.png', await draw(tray, 18));
  files.set('tray/trayTemplate@2x.png', await draw(tray, 36));
  files.set('tray/tray.png', await drawApp(24));
  files.set('tray/tray@2x.png', await drawApp(48));
  return files;
};
