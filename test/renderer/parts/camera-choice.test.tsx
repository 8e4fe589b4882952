import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { ChosenCamera } from '#contract/calls/device.ts';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { renderScreen } from '../harness/render-screen.tsx';
import { runCamera } from '../harness/running-camera.ts';

const cameras = [
  { kind: 'videoinput', deviceId: 'desk', label: 'Desk camera' },
  { kind: 'videoinput', deviceId: 'bare', label: '' },
  { kind: 'audioinput', deviceId: 'ear', label: 'Microphone' },
];
const place = { traits: '? ? ? 0', index: 0, count: 1 };
const twins = ['one', 'two'].map((deviceId) => ({ kind: 'videoinput', deviceId, label: 'HD Webcam' }));

afterEach(() => void vi.restoreAllMocks());

async function show(devices: readonly object[], chosen: ChosenCamera = null) {
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue(devices as MediaDeviceInfo[]);
  const shown = await renderScreen(<CameraChoice />, {
    answers: { 'device.camera': { camera: chosen }, 'device.chooseCamera': {} },
  });
  return { ...shown, list: await screen.findByRole('combobox', { name: 'Camera' }) };
}

const options = async () => (await screen.findAllByRole('option')).length;
const option = (name: string) => screen.getByRole('option', { name });

test('offers every camera by its name, or by a number, and remembers the choice', async () => {
  const { user, client, list } = await show(cameras);
  expect(list.textContent).toBe('The system’s choice');
  await user.click(list);
  expect(await options()).toBe(3);
  for (const name of ['The system’s choice', 'Desk camera', 'Camera 2']) expect(option(name)).toBeDefined();
  await user.click(option('Desk camera'));
  expect(client.inputsOf('device.chooseCamera')).toEqual([
    { camera: { deviceId: 'desk', label: 'Desk camera', place } },
  ]);
});

test('shows the choice of before while its camera is there', async () => {
  const { list } = await show(cameras, { deviceId: 'of another address', label: 'Desk camera' });
  await waitFor(() => expect(list.textContent).toBe('Desk camera'));
});

test('numbers cameras of one name, and shows what each sees only while the list is open', async () => {
  const camera = runCamera();
  const opened = vi.mocked(navigator.mediaDevices.getUserMedia);
  const { user, client, list } = await show(twins);
  expect(camera.isOn()).toBe(false);
  await user.click(list);
  await waitFor(() => expect(camera.isOn()).toBe(true));
  const wanted = opened.mock.calls.map(([{ video } = {}]) => (video as MediaTrackConstraints).deviceId);
  expect(wanted).toContainEqual({ exact: 'one' });
  expect(wanted).toContainEqual({ exact: 'two' });
  await user.click(option('HD Webcam, second'));
  const { camera: choice } = client.inputsOf('device.chooseCamera')[0] ?? {};
  expect(choice).toEqual({ deviceId: 'two', label: 'HD Webcam', place: { ...place, index: 1, count: 2 } });
  await waitFor(() => expect(camera.isOn()).toBe(false));
});

test('never shows another camera’s picture for one that does not open', async () => {
  runCamera();
  vi.mocked(navigator.mediaDevices.getUserMedia).mockImplementation(({ video } = {}) => {
    const { deviceId } = video as MediaTrackConstraints;
    const track = { stop: () => undefined, getSettings: () => ({ deviceId: 'one' }) };
    return deviceId === undefined
      ? Promise.resolve({ getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream)
      : Promise.reject(new DOMException('gone', 'NotFoundError'));
  });
  const { user, list } = await show(twins);
  await user.click(list);
  await waitFor(() => expect(within(option('HD Webcam, second')).getByText('No picture')).toBeDefined());
});

test('where the computer opens one camera at a time, the one pointed at shows its picture', async () => {
  runCamera();
  const real = vi.mocked(navigator.mediaDevices.getUserMedia).getMockImplementation();
  let open = 0;
  vi.mocked(navigator.mediaDevices.getUserMedia).mockImplementation(async (constraints) => {
    if (open > 0) throw new DOMException('one is enough', 'NotReadableError');
    open += 1;
    const stream = await real?.(constraints);
    const [track] = stream?.getTracks() ?? [];
    const stop = track?.stop;
    if (track)
      track.stop = () => {
        open -= 1;
        stop?.();
      };
    return stream as MediaStream;
  });
  const { user, list } = await show(twins);
  const stateOf = (name: string) => within(option(name)).getByTestId('camera-picture').dataset['camera'];
  await user.click(list);
  await waitFor(() => expect(stateOf('HD Webcam, second')).toBe('off'));
  await user.hover(option('HD Webcam, second'));
  await waitFor(() => expect([stateOf('HD Webcam, first'), stateOf('HD Webcam, second')]).toEqual(['off', 'running']));
});

test('says that the chosen camera is not there, and keeps the choice', async () => {
  const { list, user, client } = await show(cameras.slice(0, 1), { deviceId: 'x', label: 'Kitchen' });
  await waitFor(() => expect(list.textContent).toBe('Kitchen (not connected)'));
  expect(
    screen.getByText('The camera that you chose is not connected. Familiar looks through Desk camera.'),
  ).toBeDefined();
  await user.click(list);
  await user.click(await screen.findByRole('option', { name: 'Kitchen (not connected)' }));
  expect(client.inputsOf('device.chooseCamera')).toEqual([]);
});

test('a camera that is unplugged under an open list stays the one chosen', async () => {
  const { list, user, client, happens } = await show(cameras, { deviceId: 'desk', label: 'Desk camera', place });
  await waitFor(() => expect(list.textContent).toBe('Desk camera'));
  await user.click(list);
  expect(await options()).toBe(3);
  vi.mocked(navigator.mediaDevices.enumerateDevices).mockResolvedValue(cameras.slice(1) as MediaDeviceInfo[]);
  await happens(() => void navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
  await waitFor(() => expect(list.textContent).toBe('Desk camera (not connected)'));
  await user.keyboard('{Escape}');
  expect(client.inputsOf('device.chooseCamera')).toEqual([]);
});

test('says where equal cameras are told apart by their order alone, or not surely', async () => {
  const second = { deviceId: 'of before', label: 'HD Webcam', place: { ...place, index: 1, count: 2 } };
  const { list, happens } = await show(twins, second);
  await waitFor(() => expect(list.textContent).toBe('HD Webcam, second'));
  expect(screen.getByText(/only by their order/)).toBeDefined();
  vi.mocked(navigator.mediaDevices.enumerateDevices).mockResolvedValue(twins.slice(0, 1) as MediaDeviceInfo[]);
  await happens(() => void navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
  expect(await screen.findByText(/more or fewer cameras/)).toBeDefined();
});
