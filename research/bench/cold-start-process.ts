import { setTimeout as sleep } from 'node:timers/promises';

const begin = performance.now();
const { manFaces } = await import('../../test/fixtures/face-grid.ts');
const { webcamFrame } = await import('../../test/fixtures/webcam-frame.ts');
const [man] = await manFaces();
if (man === undefined) throw new Error('no face to show');
const frame = await webcamFrame([man]);
const pictureMs = performance.now() - begin;

// What browser mode itself does, from loading its code to the first decision.
const { launchAhead } = await import('#engine/client/launch-ahead.ts');
const { createNodeLauncher } = await import('#engine/client/node-launcher.ts');
const engines = launchAhead(createNodeLauncher());
const { startBenchEngine } = await import('./start-engine.ts');
const { createFrameDecision } = await import('./frame-decision.ts');
const { memoryMib } = await import('./measure.ts');
const { normalise } = await import('#core/recognition/embedding.ts');
const parts = await startBenchEngine(engines.launch);
const unlikeAnyone = normalise(new Float32Array(parts.space.embeddingLength).fill(1));
const { outcome } = await createFrameDecision(parts, unlikeAnyone, 'cameraFrame')(frame);
if (outcome !== 'noMatch') throw new Error(`nobody was enrolled, and yet: ${outcome}`);
const ms = performance.now() - begin - pictureMs;
// Until the engine has given back what its start took.
await sleep(2000);
process.stdout.write(JSON.stringify({ ms, memoryMib: memoryMib() }));
await parts.engine.close();
