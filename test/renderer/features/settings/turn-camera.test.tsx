import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { TurnedCamera } from '#contract/calls/device.ts';
import { TurnCamera } from '#renderer/features/settings/turn-camera.tsx';
import { renderScreen } from '../../harness/render-screen.tsx';
import { runCamera } from '../../harness/running-camera.ts';

const desk = { deviceId: 'desk', label: 'Desk', place: { traits: '? ? ? 0', index: 0, count: 1 } };
const kitchen = { ...desk, deviceId: 'kitchen', label: 'Kitchen' };
const sideways: TurnedCamera = { camera: kitchen, look: { turn: 90, isMirrored: false } };

async function openDialog(cameras: TurnedCamera[]) {
  const camera = runCamera();
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue([
    { ...desk, kind: 'videoinput' } as unknown as MediaDeviceInfo,
  ]);
  const shown = await renderScreen(<TurnCamera />, {
    answers: { 'device.turnedCameras': { cameras }, 'device.turnCameras': {} },
  });
  expect(camera.isOn()).toBe(false);
  await shown.user.click(screen.getByRole('button', { name: /Turn or mirror/ }));
  await waitFor(() => expect(camera.isOn()).toBe(true));
  return { ...shown, camera };
}

const picture = () => screen.getByLabelText('Your camera, as in a mirror').dataset;
const save = () => screen.getByRole('button', { name: 'Save' });

test('turns and mirrors the live picture at once, and saves it for that camera beside the others', async () => {
  const { user, client, camera } = await openDialog([sideways]);
  expect(picture()['turn']).toBe('0');
  await user.click(screen.getByRole('radio', { name: '180°' }));
  await user.click(screen.getByRole('checkbox', { name: 'Swap left and right' }));
  expect([picture()['turn'], picture()['mirrored']]).toEqual(['180', 'true']);
  expect(client.inputsOf('device.turnCameras')).toEqual([]);
  await user.click(save());
  expect(client.inputsOf('device.turnCameras')).toEqual([
    { cameras: [sideways, { camera: desk, look: { turn: 180, isMirrored: true } }] },
  ]);
  await waitFor(() => expect(camera.isOn()).toBe(false));
  vi.restoreAllMocks();
});

test('shows how the picture is turned already, and forgets what is plain again', async () => {
  const { user, client } = await openDialog([
    { camera: { ...desk, deviceId: 'of another address' }, look: { turn: 270, isMirrored: false } },
  ]);
  await waitFor(() => expect(picture()['turn']).toBe('270'));
  await user.click(screen.getByRole('radio', { name: 'Not turned' }));
  await user.click(save());
  expect(client.inputsOf('device.turnCameras')).toEqual([{ cameras: [] }]);
  vi.restoreAllMocks();
});
