import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import sharp from 'sharp';
import type { EnrolmentPose } from '#contract/face.ts';
import { kindOf, type SampleKind } from '#core/enrolment/coverage.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realAnalyser } from '../real-nets.ts';

/** Heads that look into the camera, straight or turned a little aside, none of them lifted or lowered. */
let frames: readonly RgbaImage[];
let told: readonly SampleKind[];
let analyse: Awaited<ReturnType<typeof realAnalyser>>;

const tell = async (image: RgbaImage): Promise<SampleKind> => {
  const [face] = (await analyse({ kind: 'rgba', image })).faces;
  assert.ok(face, 'no face was found');
  return kindOf(face);
};

before(async () => {
  const [analyser, man, others] = await Promise.all([realAnalyser(), manFaces(), otherFaces()]);
  analyse = analyser;
  frames = await Promise.all([...man.slice(8), ...others.slice(0, 6)].map((tile) => webcamFrame([tile])));
  const kinds: SampleKind[] = [];
  for (const frame of frames) kinds.push(await tell(frame));
  told = kinds;
});

test('the straight look is told from the picture, whoever it shows', () => {
  assert.deepEqual(
    told.map(({ look }) => look).filter((look) => look === 'up' || look === 'down' || look === null),
    [],
  );
  assert.ok(told.filter(({ look }) => look === 'front').length >= 8);
});

test('a face seen from the side is not called covered', () => {
  assert.ok(told.filter(({ look }) => look === 'left' || look === 'right').length >= 3, 'some are turned aside');
  for (const { isPartlyCovered } of told) assert.equal(isPartlyCovered, false);
});

test('of the mirror image the other side is told', async () => {
  const mirrored = { front: 'front', left: 'right', right: 'left', up: 'up', down: 'down' } as const;
  const turned = told.flatMap(({ look }, index) => (look === 'left' || look === 'right' ? [{ look, index }] : []));
  for (const { look, index } of turned) {
    const { data, width, height } = frames[index] as RgbaImage;
    const flopped = await sharp(data, { raw: { width, height, channels: 4 } })
      .flop()
      .raw()
      .toBuffer();
    const mirror = await tell({ width, height, data: new Uint8Array(flopped) });
    assert.equal(mirror.look, mirrored[look satisfies EnrolmentPose], `frame ${index}`);
  }
});
