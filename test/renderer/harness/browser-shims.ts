import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** Every element is as large as this, in CSS pixels: jsdom lays nothing out. */
const size = { width: 1024, height: 640 } as const;

afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

/** Tells the size of an element once, when it begins to be watched: nothing is ever resized here. */
class OneSize implements ResizeObserver {
  readonly #tell: ResizeObserverCallback;

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }

  observe(target: Element): void {
    const box = [{ inlineSize: size.width, blockSize: size.height }];
    const entry: ResizeObserverEntry = {
      target,
      contentRect: new DOMRect(0, 0, size.width, size.height),
      borderBoxSize: box,
      contentBoxSize: box,
      devicePixelContentBoxSize: box,
    };
    queueMicrotask(() => this.#tell([entry], this));
  }

  unobserve(): void {}
  disconnect(): void {}
}

// jsdom opens no folders.
Object.defineProperty(File.prototype, 'webkitRelativePath', { configurable: true, value: '' });

const blankImage = (width: number, height: number) => ({
  width,
  height,
  data: new Uint8ClampedArray(4 * width * height),
});

/** A context that draws nothing and measures every text as half its length in pixels of the size. */
function drawNothing(): unknown {
  const kept: Record<string | symbol, unknown> = {};
  return new Proxy(kept, {
    get: (_, name) => {
      if (name in kept) return kept[name];
      if (name === 'measureText') return (text: string) => ({ width: text.length * 7 });
      if (name === 'createImageData') return blankImage;
      if (name === 'getImageData') return (_x: number, _y: number, w: number, h: number) => blankImage(w, h);
      return () => undefined;
    },
  });
}

const noCamera = Object.assign(new EventTarget(), {
  enumerateDevices: async () => [],
  getUserMedia: async () => {
    throw new DOMException('no camera', 'NotFoundError');
  },
});

let addresses = 0;

Object.defineProperties(globalThis, {
  ResizeObserver: { value: OneSize, configurable: true, writable: true },
  matchMedia: {
    value: (media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }),
    configurable: true,
    writable: true,
  },
  scrollTo: { value: () => undefined, configurable: true, writable: true },
});
Object.defineProperties(URL, {
  createObjectURL: { value: () => `blob:${++addresses}`, configurable: true, writable: true },
  revokeObjectURL: { value: () => undefined, configurable: true, writable: true },
});
Object.defineProperties(navigator, {
  mediaDevices: { value: noCamera, configurable: true },
  permissions: { value: { query: async () => new EventTarget() }, configurable: true },
});
Object.defineProperties(Element.prototype, {
  setPointerCapture: { value: () => undefined, configurable: true },
  releasePointerCapture: { value: () => undefined, configurable: true },
  hasPointerCapture: { value: () => false, configurable: true },
  scrollIntoView: { value: () => undefined, configurable: true, writable: true },
  getAnimations: { value: () => [], configurable: true },
  getBoundingClientRect: {
    value: () => new DOMRect(0, 0, size.width, size.height),
    configurable: true,
    writable: true,
  },
});
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { get: () => size.width, configurable: true },
  offsetHeight: { get: () => size.height, configurable: true },
});
Object.defineProperties(HTMLMediaElement.prototype, {
  play: { value: async () => undefined, configurable: true },
  pause: { value: () => undefined, configurable: true },
});
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: drawNothing, configurable: true });
