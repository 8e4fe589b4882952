import { screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { defaultAppearance } from '#contract/appearance.ts';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { renderScreen } from '../harness/render-screen.tsx';

const show = (mirrorsPreview: boolean, alwaysMirrors = false) =>
  renderScreen(
    <CameraPreview camera={{ kind: 'starting' }} video={createRef()} faces={[]} alwaysMirrors={alwaysMirrors} />,
    { answers: { 'device.appearance': { ...defaultAppearance, mirrorsPreview } } },
  );
const isMirror = () => screen.getByLabelText(/^Your camera/).closest('[data-mirror]') !== null;

test('the live picture is a mirror unless that is switched off', async () => {
  await show(true);
  expect(isMirror()).toBe(true);
  expect(screen.getByLabelText('Your camera, as in a mirror')).toBeDefined();
});

test('switched off, it is no mirror, but for where words speak of one', async () => {
  const { show: change } = await show(false);
  expect(isMirror()).toBe(false);
  change(<CameraPreview camera={{ kind: 'starting' }} video={createRef()} faces={[]} alwaysMirrors />);
  expect(isMirror()).toBe(true);
});
