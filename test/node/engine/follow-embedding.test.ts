import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, secondaryPart } from '../../../src/core/recognition/embedding.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realAnalyser } from './real-nets.ts';

test('a followed face takes the second part over and lies where a full look would put it', async () => {
  const analyse = await realAnalyser();
  const [one, other] = await Promise.all((await manFaces()).slice(0, 2).map((tile) => webcamFrame([tile])));
  assert.ok(one && other);
  const [first] = (await analyse({ kind: 'cameraFrame', image: one })).faces;
  const [followed] = (await analyse({ kind: 'cameraFrame', image: other })).faces;
  const [full] = (await analyse({ kind: 'rgba', image: other })).faces;
  assert.ok(first && followed && full);
  assert.ok(distance(followed.embedding, full.embedding) < 0.2, `${distance(followed.embedding, full.embedding)}`);
  const [before, after] = [secondaryPart(first.embedding), secondaryPart(followed.embedding)];
  assert.ok(before.every((value, i) => Math.abs(value - (after[i] as number)) < 1e-6));
});

test('someone else in the place of a followed face is someone else at once', async () => {
  const analyse = await realAnalyser();
  const [man] = await manFaces();
  const [stranger] = await otherFaces();
  assert.ok(man && stranger);
  const [first] = (await analyse({ kind: 'cameraFrame', image: await webcamFrame([man]) })).faces;
  const [next] = (await analyse({ kind: 'cameraFrame', image: await webcamFrame([stranger]) })).faces;
  assert.ok(first && next && distance(first.embedding, next.embedding) > 0.45, `${first && next && distance(first.embedding, next.embedding)}`);
});

test('after a few followed frames the second part is looked at anew', async () => {
  const analyse = await realAnalyser();
  const frames = await Promise.all((await manFaces()).slice(0, 2).map((tile) => webcamFrame([tile])));
  const seen = new Set<number>();
  for (let i = 0; i < 10; i++) {
    const [face] = (await analyse({ kind: 'cameraFrame', image: frames[i % 2] ?? assert.fail() })).faces;
    seen.add(Math.round((secondaryPart(face?.embedding ?? assert.fail())[0] as number) * 1e6));
  }
  assert.ok(seen.size >= 2);
});
