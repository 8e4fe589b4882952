import sharp from 'sharp';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Point, RgbaImage } from '#core/vision/image.ts';
import { normalDraw } from '../../statistics/normal-draw.ts';
import type { ClipFrame } from './decode-clip.ts';

/** What the app asks of a camera, in pixels. */
const frameSize = { width: 640, height: 480 } as const;

/**
 * How a photo is held before the camera at one moment: turns in degrees, shift and distance in widths of the photo,
 * bend as its curvature.
 */
export type Hold = {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly x: number;
  readonly y: number;
  /** 1 is where the photo fills the height of the frame. */
  readonly distance: number;
  /** How far the paper turns from its middle to its edge, in radians: 0 is flat. */
  readonly bend: number;
};

/** Straight before the camera. */
export const still: Hold = { yaw: 0, pitch: 0, roll: 0, x: 0, y: 0, distance: 1.15, bend: 0 };
const wave = (seconds: number, period: number, phase = 0): number => Math.sin((2 * Math.PI * seconds) / period + phase);

/** Ways in which people try to make a photo look alive; `rolled` is a print bent as a face is, and turned. */
export const holdNames = ['shaken', 'waved', 'tilted', 'nodded', 'bent', 'rolled', 'zoomed', 'everything'] as const;
export type HoldName = (typeof holdNames)[number];

/** The same ways over time. */
export const holds: Readonly<Record<HoldName, (seconds: number) => Hold>> = {
  shaken: (s) => ({
    ...still,
    x: 0.006 * wave(s, 0.21) + 0.01 * wave(s, 0.9, 1),
    y: 0.005 * wave(s, 0.17, 2) + 0.008 * wave(s, 1.3),
    roll: 0.6 * wave(s, 0.24),
    yaw: 1.5 * wave(s, 0.6),
    pitch: 1.2 * wave(s, 0.5, 1),
  }),
  waved: (s) => ({ ...still, x: 0.12 * wave(s, 1.3), y: 0.05 * wave(s, 0.9, 1), roll: 6 * wave(s, 1.7) }),
  tilted: (s) => ({ ...still, yaw: 32 * wave(s, 2.4), x: 0.02 * wave(s, 3.1) }),
  nodded: (s) => ({ ...still, pitch: 30 * wave(s, 1.6), y: 0.03 * wave(s, 2.1) }),
  bent: (s) => ({ ...still, bend: 0.55 * wave(s, 2.2), yaw: 12 * wave(s, 3.1) }),
  rolled: (s) => ({ ...still, bend: 1.1, yaw: 28 * wave(s, 2.6), x: 0.01 * wave(s, 1.1) }),
  zoomed: (s) => ({ ...still, distance: 1.3 + 0.35 * wave(s, 1.9) }),
  everything: (s) => ({
    yaw: 24 * wave(s, 2.6),
    pitch: 14 * wave(s, 1.9, 1),
    roll: 8 * wave(s, 3.3, 2),
    x: 0.08 * wave(s, 2.1),
    y: 0.05 * wave(s, 1.4),
    distance: 1.25 + 0.15 * wave(s, 3.7),
    bend: 0.3 * wave(s, 2.9, 1),
  }),
};

export type HeldPhoto = {
  readonly photo: RgbaImage;
  readonly hold: (seconds: number) => Hold;
  readonly seconds: number;
  readonly framesPerSecond?: number;
  /** Standard deviation of the camera's noise, of 255. */
  readonly noise?: number;
  /** JPEG quality of the camera's stream. */
  readonly quality?: number;
  readonly seed?: number;
};

/** The frames, 640x480 RGBA, of a camera before which a photo is held: perspective, noise and compression included. */
export async function* heldPhotoFrames({
  photo,
  hold,
  seconds,
  framesPerSecond = 25,
  noise = 3,
  quality = 80,
  seed = 1,
}: HeldPhoto): AsyncGenerator<ClipFrame> {
  const random = createRandom(seed);
  // Another hand for every seed: faster or slower, and at another point of its movement.
  const [pace, start] = seed === 1 ? [1, 0] : [0.7 + 0.7 * random(), 10 * random()];
  const grain = drawGrain(random);
  const count = Math.round(seconds * framesPerSecond);
  for (let index = 0; index < count; index++) {
    const frame = drawHeld(photo, hold(start + (pace * index) / framesPerSecond));
    addNoise(frame, noise, grain, random);
    yield { image: await compressPicture(frame, quality), atMs: (1000 * index) / framesPerSecond };
  }
}

/** A picture as it arrives when a camera sends it as JPEG of this quality (1 to 100), opaque. */
async function compressPicture({ width, height, data }: RgbaImage, quality: number): Promise<RgbaImage> {
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality })
    .toBuffer();
  return { width, height, data: new Uint8Array(await sharp(jpeg).ensureAlpha().raw().toBuffer()) };
}

/** Distance of the camera's centre from its picture, in pixels: a view of about 56 degrees, as webcams have. */
const focal = 600;
const wall = [122, 120, 116, 255] as const;

type Triple = readonly [number, number, number];

/**
 * What a camera sees: for each pixel's ray the place where it cuts the sheet (a plane, or a cylinder about the photo's
 * upright axis), else the wall behind.
 */
function drawHeld(photo: RgbaImage, hold: Hold): RgbaImage {
  const { width, height } = frameSize;
  const data = new Uint8Array(width * height * 4);
  const aspect = photo.height / photo.width;
  const depth = hold.distance * aspect * (focal / height);
  const turn = rotation(hold);
  // Into the sheet's own axes: the camera's centre and the rays, both turned back.
  const origin = turn(-hold.x, -hold.y, -depth);
  const [[ax, ay, az], [bx, by, bz], [cx, cy, cz]] = [turn(1, 0, 0), turn(0, 1, 0), turn(0, 0, 1)];
  const meet = hold.bend === 0 ? meetPlane(origin) : meetCylinder(origin, 0.5 / hold.bend);
  for (let v = 0, at = 0; v < height; v++) {
    const y = (v + 0.5 - height / 2) / focal;
    for (let u = 0; u < width; u++, at += 4) {
      const x = (u + 0.5 - width / 2) / focal;
      const isMet = meet(ax * x + bx * y + cx, ay * x + by * y + cy, az * x + bz * y + cz);
      if (isMet && Math.abs(met.across) <= 0.5 && Math.abs(met.down) <= aspect / 2) {
        const place = { x: (met.across + 0.5) * photo.width, y: (met.down + aspect / 2) * photo.width };
        samplePhoto(photo, place, data, at);
      } else data.set(wall, at);
    }
  }
  return { width, height, data };
}

/**
 * Where the last ray met the sheet, in widths of the photo from its middle; one place for all rays spares as many
 * objects.
 */
const met = { across: 0, down: 0 };

type Meet = (rx: number, ry: number, rz: number) => boolean;

function meetPlane([ox, oy, oz]: Triple): Meet {
  return (rx, ry, rz) => {
    const t = -oz / rz;
    met.across = ox + t * rx;
    met.down = oy + t * ry;
    return t > 0;
  };
}

/** The cylinder touches the plane z = 0 along the middle of the sheet; its axis lies at z = radius. */
function meetCylinder([ox, oy, oz]: Triple, radius: number): Meet {
  const z = oz - radius;
  const c = ox * ox + z * z - radius * radius;
  return (rx, ry, rz) => {
    const [a, b] = [rx * rx + rz * rz, 2 * (ox * rx + z * rz)];
    const root = b * b - 4 * a * c;
    if (root < 0) return false;
    for (const side of [-1, 1]) {
      const t = (-b + side * Math.sqrt(root)) / (2 * a);
      const far = z + t * rz;
      if (t <= 0 || Math.sign(far) !== -Math.sign(radius)) continue;
      met.across = Math.abs(radius) * Math.atan2(ox + t * rx, Math.abs(far));
      met.down = oy + t * ry;
      return true;
    }
    return false;
  };
}

function rotation({ yaw, pitch, roll }: Hold): (x: number, y: number, z: number) => Triple {
  const [a, b, c] = [yaw, pitch, roll].map((angle) => (-angle * Math.PI) / 180) as [number, number, number];
  return (x, y, z) => {
    const [x1, y1] = [x * Math.cos(c) - y * Math.sin(c), x * Math.sin(c) + y * Math.cos(c)];
    const [y2, z2] = [y1 * Math.cos(b) - z * Math.sin(b), y1 * Math.sin(b) + z * Math.cos(b)];
    return [x1 * Math.cos(a) + z2 * Math.sin(a), y2, -x1 * Math.sin(a) + z2 * Math.cos(a)];
  };
}

/** Mixes the four pixels around a place of the photo into `out` at `at`. */
function samplePhoto({ width, height, data }: RgbaImage, { x, y }: Point, out: Uint8Array, at: number): void {
  const px = Math.min(Math.max(x - 0.5, 0), width - 1.001);
  const py = Math.min(Math.max(y - 0.5, 0), height - 1.001);
  const [left, top] = [Math.floor(px), Math.floor(py)];
  const [fx, fy] = [px - left, py - top];
  const base = (top * width + left) * 4;
  for (let colour = 0; colour < 4; colour++) {
    const upper = (data[base + colour] as number) * (1 - fx) + (data[base + 4 + colour] as number) * fx;
    const lower =
      (data[base + 4 * width + colour] as number) * (1 - fx) + (data[base + 4 * width + 4 + colour] as number) * fx;
    out[at + colour] = upper * (1 - fy) + lower * fy + 0.5;
  }
}

/** Normal deviates that are drawn once: each row of a frame begins somewhere else in them. */
const grainCount = 1 << 16;

function drawGrain(random: () => number): Float32Array {
  return Float32Array.from({ length: grainCount }, () => normalDraw(random));
}

function addNoise({ width, data }: RgbaImage, deviation: number, grain: Float32Array, random: () => number): void {
  for (let row = 0; row < data.length; row += 4 * width) {
    const start = Math.floor(random() * grainCount);
    for (let at = row, i = start; at < row + 4 * width; at += 4, i += 3) {
      const shade = deviation * (grain[i & (grainCount - 1)] as number);
      for (let colour = 0; colour < 3; colour++) {
        const value =
          (data[at + colour] as number) + shade + 0.15 * deviation * (grain[(i + colour) & (grainCount - 1)] as number);
        data[at + colour] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
}
