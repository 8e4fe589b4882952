import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import { mean } from '#core/numerics/averages.ts';
import { distance } from '#core/recognition/embedding.ts';
import { secondaryPart } from '#core/recognition/latent-space.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { asPng, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realAnalyser } from '../real-nets.ts';

test('a followed face takes the second part over and lies where a full look would put it', async () => {
  const analyse = await realAnalyser();
  const [one, other] = await Promise.all((await manFaces()).slice(0, 2).map((tile) => webcamFrame([tile])));
  assert.ok(one && other);
  const [first] = (await analyse({ kind: 'cameraFrame', image: one })).faces;
  const [followed] = (await analyse({ kind: 'cameraFrame', image: other })).faces;
  const [full] = (await analyse({ kind: 'rgba', image: other })).faces;
  assert.ok(first && followed && full);
  assert.ok(distance(followed.embedding, full.embedding) < 0.2, `${distance(followed.embedding, full.embedding)}`);
  const [before, after] = [secondaryPart(first.embedding, space), secondaryPart(followed.embedding, space)];
  assert.ok(before.every((value, i) => Math.abs(value - (after[i] as number)) < 1e-6));
});

test('someone else in the place of a followed face is someone else at once', async () => {
  const analyse = await realAnalyser();
  const [man] = await manFaces();
  const [stranger] = await otherFaces();
  assert.ok(man && stranger);
  const [first] = (await analyse({ kind: 'cameraFrame', image: await webcamFrame([man]) })).faces;
  const [next] = (await analyse({ kind: 'cameraFrame', image: await webcamFrame([stranger]) })).faces;
  assert.ok(
    first && next && distance(first.embedding, next.embedding) > 0.45,
    `${first && next && distance(first.embedding, next.embedding)}`,
  );
});

test('nothing of who was looked after at the screen is taken over for who comes to the lock screen', async () => {
  const analyse = await realAnalyser();
  const [one, other] = await Promise.all((await manFaces()).slice(0, 2).map((tile) => webcamFrame([tile])));
  assert.ok(one && other);
  await analyse({ kind: 'cameraFrame', image: one });
  const [face] = (await analyse({ kind: 'watchedFrame', image: other })).faces;
  const [full] = (await analyse({ kind: 'rgba', image: other })).faces;
  assert.ok(face && full);
  const [taken, fresh] = [secondaryPart(face.embedding, space), secondaryPart(full.embedding, space)];
  assert.ok(Math.hypot(...taken.map((value, i) => value - (fresh[i] as number))) < 0.05);
});

test('after a few followed frames the second part is looked at anew', async () => {
  const analyse = await realAnalyser();
  const frames = await Promise.all((await manFaces()).slice(0, 2).map((tile) => webcamFrame([tile])));
  const seen = new Set<number>();
  for (let i = 0; i < 10; i++) {
    const [face] = (await analyse({ kind: 'cameraFrame', image: frames[i % 2] ?? assert.fail() })).faces;
    seen.add(Math.round((secondaryPart(face?.embedding ?? assert.fail(), space)[0] as number) * 1e6));
  }
  assert.ok(seen.size >= 2);
});

test('samples of a person, taken from frames for an enrolment, lie closer together than queries do', async () => {
  const analyse = await realAnalyser();
  const frames = await Promise.all((await manFaces()).slice(0, 5).map((tile) => webcamFrame([tile])));
  const looks: AnalysedFace[] = [];
  for (const image of frames) looks.push((await analyse({ kind: 'enrolmentFrame', image })).faces[0] ?? assert.fail());
  const spread = (kind: 'embedding' | 'sampleEmbedding'): number =>
    mean(looks.flatMap((one, i) => looks.slice(i + 1).map((other) => distance(one[kind], other[kind]))));
  assert.ok(
    spread('sampleEmbedding') < spread('embedding'),
    `${spread('sampleEmbedding')} is not below ${spread('embedding')}`,
  );
});

test('a frame of the camera gives one embedding for both, a file and a frame for an enrolment two', async () => {
  const analyse = await realAnalyser();
  const [image] = await Promise.all((await manFaces()).slice(0, 1).map((tile) => webcamFrame([tile])));
  assert.ok(image);
  const bothOf = async (source: Parameters<typeof analyse>[0]) => (await analyse(source)).faces[0] ?? assert.fail();
  const camera = await bothOf({ kind: 'cameraFrame', image });
  assert.deepEqual(camera.sampleEmbedding, camera.embedding);
  for (const source of [
    { kind: 'file', bytes: await asPng(image) },
    { kind: 'enrolmentFrame', image },
  ] as const) {
    const face = await bothOf(source);
    const apart = distance(face.sampleEmbedding, face.embedding);
    assert.ok(apart > 0.01 && apart < 0.25, `${source.kind}: ${apart}`);
  }
});
