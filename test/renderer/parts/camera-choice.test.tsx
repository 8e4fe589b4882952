import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { renderScreen } from '../harness/render-screen.tsx';

const cameras = [
  { kind: 'videoinput', deviceId: 'desk', label: 'Desk camera' },
  { kind: 'videoinput', deviceId: 'bare', label: '' },
  { kind: 'audioinput', deviceId: 'ear', label: 'Microphone' },
];

test('offers every camera by its name, or by a number, and remembers the choice', async () => {
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue(cameras as MediaDeviceInfo[]);
  const { user, client } = await renderScreen(<CameraChoice />, { answers: { 'device.chooseCamera': {} } });
  const list = screen.getByRole('combobox', { name: 'Camera' });
  expect(list.textContent).toBe('The system’s choice');
  await user.click(list);
  const options = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
  expect(options).toEqual(['The system’s choice', 'Desk camera', 'Camera 2']);
  await user.click(screen.getByRole('option', { name: 'Desk camera' }));
  expect(client.inputsOf('device.chooseCamera')).toEqual([{ camera: { deviceId: 'desk', label: 'Desk camera' } }]);
  vi.restoreAllMocks();
});

test('shows the choice of before while its camera is there', async () => {
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue(cameras as MediaDeviceInfo[]);
  await renderScreen(<CameraChoice />, {
    answers: { 'device.camera': { camera: { deviceId: 'of another address', label: 'Desk camera' } } },
  });
  expect((await screen.findByRole('combobox', { name: 'Camera' })).textContent).toBe('Desk camera');
  vi.restoreAllMocks();
});
