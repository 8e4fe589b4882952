import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { EngineLauncher } from '#engine/client/launcher.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { openProbeMemory } from '#engine/client/probe-memory.ts';
import { bestProvider, probeProviders } from '#engine/client/probe-providers.ts';
import { shipped } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { shippedNets } from '../real-nets.ts';
import { createScriptedLauncher, type Script } from './scripted-launcher.ts';

type Request = { readonly provider: string };

const newMemory = (t: TestContext) => openProbeMemory(join(tempDir(t), 'providers.json'), 'key');

const probe = (
  launch: EngineLauncher,
  memory: ReturnType<typeof newMemory>,
  options: Partial<Parameters<typeof probeProviders>[0]> = {},
) =>
  probeProviders({
    launch,
    nets: shippedNets,
    embedder: shipped.embedder,
    threads: 1,
    memory,
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    platform: 'linux',
    ...options,
  });

const probes = (script: Script) => createScriptedLauncher({ 'probe-process': script });

test('tries the providers that the system can have, one at a time', async (t) => {
  const tried: string[] = [];
  const launch: ReturnType<typeof probes> = probes(({ send }) => (message) => {
    assert.equal(launch.alive(), 1);
    tried.push((message as Request).provider);
    send({ ok: true, speedup: 1 });
  });
  const on = async (platform: NodeJS.Platform) => {
    tried.length = 0;
    await probe(launch, newMemory(t), { platform });
    return tried.join(' ');
  };
  assert.equal(await on('linux'), 'cuda webgpu');
  assert.equal(await on('win32'), 'cuda dml webgpu');
  assert.equal(await on('darwin'), 'coreml webgpu');
  assert.equal(launch.alive(), 0);
});

test('tells what works, what does not and what crashed, and goes on after each', async (t) => {
  const launch = probes(({ send, die }) => (message) => {
    if ((message as Request).provider === 'cuda') die('SIGSEGV');
    else send({ ok: false, why: 'doesNotRun', said: 'No adapter.' });
  });
  const [cuda, webgpu] = await probe(launch, newMemory(t));
  assert.deepEqual([cuda?.outcome, webgpu?.outcome], ['crashed', 'unusable']);
  assert.deepEqual([cuda?.said, webgpu?.said], ['SIGSEGV', 'No adapter.']);
  assert.deepEqual(webgpu?.finding, { found: 'doesNotRun' });
});

test('keeps what was said to its first line, without the paths of this computer', async (t) => {
  const launch = probes(({ send, die }) => (message) => {
    if ((message as Request).provider === 'cuda') die('spawn /opt/familiar/node ENOENT');
    else
      send({
        ok: false,
        why: 'doesNotRun',
        said: `ort_value was false. No C:\\gpu\\webgpu.dll ${'x'.repeat(500)}\nat /src/ort.cc:12`,
      });
  });
  const [cuda, webgpu] = await probe(launch, newMemory(t));
  assert.equal(cuda?.said, 'spawn (a file) ENOENT');
  assert.match(webgpu?.said ?? '', /^No \(a file\) x{180,200}\.\.\.$/);
});

test('ends a probe that hangs', async (t) => {
  const launch = probes(() => () => undefined);
  const reports = await probe(launch, newMemory(t), { timeoutMs: 5 });
  assert.deepEqual(
    reports.map(({ outcome }) => outcome),
    ['crashed', 'crashed'],
  );
  assert.match(reports[0]?.said ?? '', /no answer within/);
  assert.equal(launch.alive(), 0);
});

test('takes nonsense for no answer', async (t) => {
  const launch = probes(
    ({ send }) =>
      () =>
        send({ ok: 'perhaps' }),
  );
  const [report] = await probe(launch, newMemory(t));
  assert.equal(report?.outcome, 'crashed');
});

test('a provider is tried once, and again when the parts have changed', async (t) => {
  const path = join(tempDir(t), 'providers.json');
  const launch = probes(
    ({ send }) =>
      () =>
        send({ ok: true, speedup: 2 }),
  );
  const first = await probe(launch, openProbeMemory(path, 'key'));
  const second = await probe(launch, openProbeMemory(path, 'key'));
  assert.deepEqual(second, first);
  assert.equal(launch.launched('probe-process'), 2);
  await probe(launch, openProbeMemory(path, 'other key'));
  assert.equal(launch.launched('probe-process'), 4);
});

test('a provider that took the whole app down is not tried again', async (t) => {
  const path = join(tempDir(t), 'providers.json');
  openProbeMemory(path, 'key').noteStart('cuda');
  const launch = probes(
    ({ send }) =>
      () =>
        send({ ok: true, speedup: 2 }),
  );
  const [cuda] = await probe(launch, openProbeMemory(path, 'key'));
  assert.equal(cuda?.outcome, 'crashed');
  assert.equal(launch.launched('probe-process'), 1);
});

test('the note that a provider is being tried is on disk before it is', async (t) => {
  const path = join(tempDir(t), 'providers.json');
  const noted: string[] = [];
  const launch = probes(({ send }) => () => {
    noted.push(JSON.parse(readFileSync(path, 'utf8')).probing);
    send({ ok: true, speedup: 1 });
  });
  await probe(launch, openProbeMemory(path, 'key'));
  assert.deepEqual(noted, ['cuda', 'webgpu']);
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).probing, null);
});

test('a probe that is called off is ended and tried again next time', async (t) => {
  const path = join(tempDir(t), 'providers.json');
  const off = new AbortController();
  const launch = probes(() => () => off.abort());
  await probe(launch, openProbeMemory(path, 'key'), { signal: off.signal });
  assert.equal(launch.alive(), 0);
  assert.equal(openProbeMemory(path, 'key').recall('cuda'), null);
});

test('a damaged memory, or one that cannot be written, only means trying again', async (t) => {
  const path = join(tempDir(t), 'providers.json');
  for (const damage of ['', '{', '{"key":"key"}', '{"key":"key","probing":"magic","reports":[]}']) {
    writeFileSync(path, damage);
    assert.equal(openProbeMemory(path, 'key').recall('cuda'), null);
  }
  const launch = probes(
    ({ send }) =>
      () =>
        send({ ok: true, speedup: 1 }),
  );
  const reports = await probe(launch, openProbeMemory('/dev/null/providers.json', 'key'));
  assert.equal(reports.length, 2);
});

test('the fastest provider is chosen, if it is enough faster than the CPU', () => {
  const usable = (provider: 'cuda' | 'webgpu', speedup: number) =>
    ({ provider, outcome: 'usable', finding: { found: 'faster', speedup }, said: null, speedup }) as const;
  assert.equal(bestProvider([usable('webgpu', 2), usable('cuda', 3)])?.provider, 'cuda');
  assert.equal(bestProvider([usable('webgpu', 1.1)]), null);
  assert.equal(
    bestProvider([
      { provider: 'cuda', outcome: 'unusable', finding: { found: 'doesNotRun' }, said: null, speedup: null },
    ]),
    null,
  );
});

test('a real process that aborts is survived', async (t) => {
  const program = join(tempDir(t), 'abort.mjs');
  writeFileSync(program, "process.on('message', () => process.abort());");
  const urls = { 'engine-process': pathToFileURL(program), 'probe-process': pathToFileURL(program) };
  const [report] = await probe(createNodeLauncher(urls), newMemory(t));
  assert.equal(report?.outcome, 'crashed');
  assert.match(report?.said ?? '', /SIG/);
});

test('the real providers of this machine are tried and survived', async (t) => {
  const reports = await probe(createNodeLauncher(), newMemory(t), { platform: process.platform });
  assert.ok(reports.length >= 1);
  for (const { outcome, finding, speedup } of reports) {
    assert.notEqual(finding.found, 'worksEverywhere');
    assert.equal(outcome === 'usable', speedup !== null);
  }
});
