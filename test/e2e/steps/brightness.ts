import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** What an 8-bit value of a channel is in light, 0 to 1: the curve of sRGB. */
const lightOf = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

type Rgb = ArrayLike<number>;

/** The relative luminance of the colour at that place in 8-bit sRGB, 0 to 1, as WCAG defines it. */
function luminance(channels: Rgb, at = 0): number {
  const light = (i: number): number => lightOf[channels[at + i] as number] as number;
  return 0.2126 * light(0) + 0.7152 * light(1) + 0.0722 * light(2);
}

type Picture = { readonly data: Uint8Array; readonly width: number; readonly height: number };

async function decode(bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const picture = async (page: Page): Promise<Picture> => decode(await page.screenshot({ scale: 'css' }));

function lightOfPicture({ data }: Picture): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 3) sum += luminance(data, at);
  return sum / (data.length / 3);
}

/** How much light the page gives: the mean relative luminance of its pixels, 0 for black to 1 for white. */
export const pageLight = async (page: Page): Promise<number> => lightOfPicture(await picture(page));

/** One look at the page's light, and when it was drawn, in milliseconds from the first. */
export type LightSample = { readonly atMs: number; readonly light: number };

/** The light of each picture of the page that was drawn in so long: several a second while something moves. */
export async function watchLight(page: Page, forMs: number): Promise<LightSample[]> {
  const session = await page.context().newCDPSession(page);
  const frames: { readonly data: string; readonly at: number }[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ data, at: (metadata.timestamp ?? 0) * 1000 });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', maxWidth: 320, maxHeight: 320 });
  await page.waitForTimeout(forMs);
  await session.send('Page.stopScreencast');
  await session.detach();
  const first = frames[0]?.at ?? 0;
  return Promise.all(
    frames.map(async ({ data, at }) => ({
      atMs: Math.round(at - first),
      light: lightOfPicture(await decode(Buffer.from(data, 'base64'))),
    })),
  );
}

/** A text of the page: its colour in 8-bit sRGB, and where it stands, in CSS pixels. */
type Text = {
  readonly words: string;
  readonly colour: readonly number[];
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
};

/** Every text in the window but those of controls that are switched off, which need no contrast. */
const textsOf = (page: Page): Promise<Text[]> =>
  page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const rgb = (colour: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (nodes.nextNode()) {
      const { parentElement: element, textContent: words } = nodes.currentNode;
      if (element === null || !words?.trim() || element.closest('[aria-disabled="true"], [disabled], [aria-live]'))
        continue;
      // What is for screen readers alone takes no more than a pixel.
      if (element.clientWidth === 1) continue;
      const range = document.createRange();
      range.selectNodeContents(nodes.currentNode);
      const boxes = [...range.getClientRects()]
        .map(({ x, y, width, height }) => ({ x, y, width, height }))
        .filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length > 0) texts.push({ words: words.trim(), colour: rgb(getComputedStyle(element).color), boxes });
    }
    return texts;
  });

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The least contrast that each text of the page has with the ground it stands on, pixel by pixel. */
export async function textContrasts(page: Page): Promise<{ readonly words: string; readonly contrast: number }[]> {
  const texts = await textsOf(page);
  const hide = (isHidden: boolean): Promise<void> =>
    page.evaluate((hides) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { color: transparent !important; transition-property: opacity, color-scheme !important; }');
      document.adoptedStyleSheets = hides ? [sheet] : [];
    }, isHidden);
  await hide(true);
  const ground = await picture(page);
  await hide(false);
  return texts.map(({ words, colour, boxes }) => {
    const own = luminance(colour);
    let least = Number.POSITIVE_INFINITY;
    for (const { x, y, width, height } of boxes)
      for (let row = Math.max(0, Math.ceil(y)); row < Math.min(ground.height, y + height - 1); row += 1)
        for (let column = Math.max(0, Math.ceil(x)); column < Math.min(ground.width, x + width - 1); column += 1)
          least = Math.min(least, contrast(own, luminance(ground.data, 3 * (row * ground.width + column))));
    return { words, contrast: least };
  });
}
