import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PixelBox, RgbaImage } from '#core/vision/image.ts';
import { Refusal } from '../../refusal.ts';

type Freed = { delete(): void };
type Mat = Freed & { readonly data: Uint8Array };
type RectVector = Freed & { size(): number; get(index: number): PixelBox };
type Cascade = Freed & {
  load(file: string): boolean;
  detectMultiScale(image: Mat, found: RectVector, step: number, neighbours: number, flags: number): void;
};

/** The part of OpenCV's WebAssembly build that is used here. */
type OpenCv = {
  Mat: { new (): Mat; new (rows: number, columns: number, type: number): Mat };
  RectVector: new () => RectVector;
  CascadeClassifier: new () => Cascade;
  readonly CV_8UC4: number;
  readonly COLOR_RGBA2GRAY: number;
  cvtColor(from: Mat, to: Mat, code: number): void;
  equalizeHist(from: Mat, to: Mat): void;
  FS_createDataFile(folder: string, name: string, bytes: Uint8Array, isRead: boolean, isWritten: boolean): void;
  FS_unlink(name: string): void;
  onRuntimeInitialized?: () => void;
};

const require = createRequire(import.meta.url);

/** The cascade of frontal faces that the package opencv.js carries; null where its packages are not installed. */
export function packagedCascade(): string | null {
  try {
    require.resolve('@techstark/opencv-js');
    return join(dirname(require.resolve('opencv.js/package.json')), 'tests', 'haarcascade_frontalface_default.xml');
  } catch {
    return null;
  }
}

/** How much larger each search is than the one before, and how many neighbours confirm a face: OpenCV's own values. */
const [scaleStep, neighbours] = [1.1, 3];

/** Finds faces with OpenCV's cascade (Viola and Jones 2001), as its tutorial does: on the grey picture, equalised. */
export type ViolaJones = { readonly find: (image: RgbaImage) => PixelBox[]; readonly close: () => void };

/** @throws Refusal `notFound` when the file cannot be read, `invalid` when it holds no cascade */
export async function openViolaJones(file: string): Promise<ViolaJones> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Refusal('notFound', `The cascade ${file} cannot be read.`, { cause });
  });
  const cv = await loadOpenCv();
  const cascade = new cv.CascadeClassifier();
  if (!loadCascade(cv, cascade, bytes)) throw new Refusal('invalid', `The file ${file} holds no cascade of OpenCV.`);
  return { find: (image) => findWith(cv, cascade, image), close: () => cascade.delete() };
}

/** Loads a cascade from bytes; false when they are none, at which the library throws a number. */
function loadCascade(cv: OpenCv, cascade: Cascade, bytes: Uint8Array): boolean {
  const name = 'cascade.xml';
  cv.FS_createDataFile('/', name, new Uint8Array(bytes), true, true);
  try {
    return cascade.load(name);
  } catch {
    return false;
  } finally {
    cv.FS_unlink(name);
  }
}

/**
 * Starts the library, and undoes what it changes of the process: its listeners would end it at a rejected promise. It
 * has a `then` that answers itself, so it must never be awaited.
 */
async function loadOpenCv(): Promise<OpenCv> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = events.map((event) => process.listeners(event as 'uncaughtException'));
  const cv = require('@techstark/opencv-js') as OpenCv & { then?: unknown };
  for (const [i, event] of events.entries())
    for (const listener of process.listeners(event as 'uncaughtException'))
      if (!before[i]?.includes(listener)) process.off(event, listener);
  await new Promise<void>((resolve) => {
    if (Object.hasOwn(cv, 'Mat')) resolve();
    else cv.onRuntimeInitialized = () => resolve();
  });
  delete cv.then;
  return cv;
}

function findWith(cv: OpenCv, cascade: Cascade, { width, height, data }: RgbaImage): PixelBox[] {
  const [picture, grey, found] = [new cv.Mat(height, width, cv.CV_8UC4), new cv.Mat(), new cv.RectVector()];
  try {
    picture.data.set(data);
    cv.cvtColor(picture, grey, cv.COLOR_RGBA2GRAY);
    cv.equalizeHist(grey, grey);
    cascade.detectMultiScale(grey, found, scaleStep, neighbours, 0);
    return Array.from({ length: found.size() }, (_, i) => found.get(i)).map(({ x, y, width, height }) => ({
      x,
      y,
      width,
      height,
    }));
  } finally {
    for (const part of [picture, grey, found]) part.delete();
  }
}
