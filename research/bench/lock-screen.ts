import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { frameIntervals } from '#backend/common/frame-view.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { RgbaImage } from '#core/vision/image.ts';

/** Share of one core, 0 to 1, that this process spends while the lock screen sees nobody, at the pace it asks the camera for. */
export async function measureIdle(engine: FaceEngine, emptyFrame: RgbaImage, seconds: number): Promise<number> {
  const begin = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    await engine.analyse({ kind: 'rgba', image: emptyFrame });
    await sleep(frameIntervals.nobody);
  }
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / (performance.now() - start);
}

/** The longest time in milliseconds for which the main thread did nothing else while frames were decided one after the other. */
export async function measureBlocking(decideFrame: () => Promise<unknown>, frames: number): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  await sleep(50);
  delay.enable();
  for (let i = 0; i < frames; i++) await decideFrame();
  delay.disable();
  return delay.max / 1e6;
}
