import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EngineStatus } from '#contract/calls/engine.ts';
import { createEngine } from '#engine/client/create-engine.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { en } from '#words/en/catalogue.ts';
import { shippedNets } from '../engine/real-nets.ts';
import { shipped } from '../fixtures/shipped-space.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

/** The graphics card that Chromium brings for computers without one, as Debian's package lays it down. */
const softwareVulkan = '/usr/lib/chromium/vk_swiftshader_icd.json';
const skip = !existsSync(softwareVulkan) && `${softwareVulkan} is not here: Debian's chromium brings it`;

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const { engine: words } = en;

test("WebGPU gives the CPU's answers on a slow graphics card, and the CPU keeps the work and says why", {
  skip,
}, async (t) => {
  const before = process.env['VK_DRIVER_FILES'];
  process.env['VK_DRIVER_FILES'] = softwareVulkan;
  t.after(() => {
    if (before === undefined) delete process.env['VK_DRIVER_FILES'];
    else process.env['VK_DRIVER_FILES'] = before;
  });
  const engine = createEngine({
    launch: createNodeLauncher(),
    nets: shippedNets,
    space: shipped,
    log,
    probeMemory: join(tempDir(t), 'providers.json'),
    timing: { probeDelayMs: 0, probeTimeoutMs: 300_000 },
  });
  t.after(() => engine.close());
  const { provider, reason, probes } = await new Promise<EngineStatus>((resolve) => {
    engine.onStatus((status) => status.probes.length > 0 && resolve(status));
  });

  assert.equal(provider, 'CPU');
  assert.equal(words.reason(reason), 'Nothing else is enough faster than the CPU here.');
  const webgpu = probes.find((probe) => probe.provider === 'WebGPU') ?? assert.fail();
  assert.deepEqual([webgpu.outcome, webgpu.said], ['usable', null]);
  assert.ok(webgpu.finding.found === 'notFasterEnough');
  // Were it the CPU in disguise, it would be as fast.
  assert.ok(webgpu.finding.speedup < 0.2, `${webgpu.finding.speedup} times as fast`);
  assert.match(words.finding(webgpu.finding), /^Works, but the CPU is [\d.]+ times as fast\.$/);
  t.diagnostic(words.finding(webgpu.finding));
});
