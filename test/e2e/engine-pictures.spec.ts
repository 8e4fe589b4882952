import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, expect } from '@playwright/test';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { shippedPlaces } from '#engine/models/net-places.ts';
import { processesWith } from '../fixtures/engine-processes.ts';
import { asPng } from '../fixtures/webcam-frame.ts';
import { electronObstacle } from './fixtures/electron-app.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { environmentIn } from './fixtures/running-app.ts';

const program = process.env['FAMILIAR_PACKAGED'] ?? '';

test.beforeEach(({ host }, testInfo) => {
  const isPacked = host === 'electron' && program !== '' && process.platform === 'linux';
  testInfo.skip(!isPacked, 'this is about the packed app on Linux');
  const obstacle = electronObstacle();
  testInfo.skip(obstacle !== null, obstacle ?? '');
});

/** How many kept pictures are made, and how many of them opened and made again: native libvips complains of each. */
const counts = { made: Number(process.env['FAMILIAR_PICTURES'] ?? 500), opened: 100 };

type Reply = { readonly id: number; readonly ok: boolean; readonly value: unknown };

/** Starts one more engine in the packed app's main process, as the app does: a utility process. */
const startEngine = (app: ElectronApplication) =>
  app.evaluateHandle(({ app: electronApp, utilityProcess }) => {
    const fs = process.getBuiltinModule('node:fs');
    const engine = utilityProcess.fork(`${electronApp.getAppPath()}/dist/host/engine-process.js`, [], {
      stdio: 'pipe',
    });
    const waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void }[] = [];
    let said = '';
    engine.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    engine.on('message', (reply: Reply) => waiting[reply.id]?.resolve(reply));
    engine.on('exit', (code) => {
      for (const { reject } of waiting) reject(new Error(`the engine ended with ${code}: ${said}`));
    });
    return {
      ask: (job: object): Promise<Reply> =>
        new Promise((resolve, reject) => {
          const id = waiting.push({ resolve, reject }) - 1;
          engine.postMessage({ id, job });
        }),
      /** What it said on its error output, and the files of the code in its memory. */
      traces: () => ({ said, maps: fs.readFileSync(`/proc/${engine.pid}/maps`, 'utf8') }),
    };
  });

type Engine = Awaited<ReturnType<typeof startEngine>>;

/** Starts the engine's work with the nets that are packed. */
async function start(engine: Engine): Promise<Reply> {
  const folder = join(dirname(program), 'resources', 'models');
  const nets = shippedPlaces(folder, await readManifest(folder));
  const job = { kind: 'start', nets, provider: 'cpu', threads: 1, embedder: shippedEmbedder };
  return engine.evaluate(({ ask }, startJob) => ask(startJob), job);
}

type Work = typeof counts & { readonly photo: string };

/** Reads a photo (base64), and keeps and opens pictures of its face. Answers how often it was refused. */
const makePictures = (engine: Engine, work: Work): Promise<number> =>
  engine.evaluate(async ({ ask }, { photo, made, opened }) => {
    const bytes = new Uint8Array(Buffer.from(photo, 'base64'));
    const { value } = await ask({ kind: 'analyse', image: { kind: 'file', bytes } });
    const [face] = (value as { faces: { readonly mesh: Float32Array; readonly picture: object }[] }).faces;
    if (!face) throw new Error('no face was found');
    const image = { width: 640, height: 480, data: new Uint8Array(640 * 480 * 4).fill(120) };
    let refused = 0;
    for (let i = 0; i < made; i++) if (!(await ask({ kind: 'keepFace', image, mesh: face.mesh })).ok) refused++;
    for (let i = 0; i < opened; i++) if (!(await ask({ kind: 'cutTile', picture: face.picture })).ok) refused++;
    return refused;
  }, work);

const nativeDecoder = /libvips|sharp-linux/;

test('the packed engine makes and opens hundreds of pictures without native libvips, and nothing complains', async ({
  folder,
}, testInfo) => {
  testInfo.setTimeout(240_000);
  const [frame] = await manAtDesk(0);
  const photo = Buffer.from(await asPng(frame as RgbaImage)).toString('base64');
  const data = join(folder, 'data');
  const app = await _electron.launch({
    executablePath: program,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--data', data],
    env: environmentIn(join(folder, 'home')),
  });
  await app.firstWindow();
  const engine = await startEngine(app);
  expect(await start(engine)).toMatchObject({ ok: true });
  expect(await makePictures(engine, { photo, ...counts })).toBe(0);
  const { said, maps } = await engine.evaluate(({ traces }) => traces());
  expect(said).not.toMatch(/GLib|GObject|CRITICAL/);
  expect(maps).toContain('onnxruntime');
  expect(maps).not.toMatch(nativeDecoder);
  const programs = processesWith(data);
  expect(programs.length).toBeGreaterThan(0);
  for (const pid of programs) expect(readFileSync(`/proc/${pid}/maps`, 'utf8')).not.toMatch(nativeDecoder);
  await app.close();
});
