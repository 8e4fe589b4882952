import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realAnalyser } from '../../engine/real-nets.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { createTestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo } from '../../fixtures/two-members.ts';
import { asPng, webcamFrame } from '../../fixtures/webcam-frame.ts';

test('real photos of one man are added to him without a question, and those of others are asked about', async (t) => {
  const { backend, call, engine, setUp } = await createTestBackend(t);
  const memberId = await setUp();
  const analyse = await realAnalyser();
  const add = async (image: Awaited<ReturnType<typeof manFaces>>[number]): Promise<string> => {
    const [face] = (await analyse({ kind: 'file', bytes: await asPng(await webcamFrame([image])) })).faces;
    assert.ok(face);
    engine.show(face);
    const result = await backend.dispatcher.call('samples.addPhoto', { memberId, photo });
    return result.ok ? 'added' : result.error.reason;
  };
  for (const image of (await manFaces()).slice(0, 3)) assert.equal(await add(image), 'added');
  for (const image of (await otherFaces()).slice(0, 3)) assert.equal(await add(image), 'faceUnlikeMember');
  assert.equal((await call('samples.list', { memberId })).length, 3);
});
