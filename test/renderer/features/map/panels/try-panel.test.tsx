import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TryPanel } from '#renderer/features/map/panels/try-panel.tsx';
import { never } from '../../../harness/client-double.ts';
import { renderScreen } from '../../../harness/render-screen.tsx';
import { runCamera } from '../../../harness/running-camera.ts';

const panel = <TryPanel projection="pca" isTuned={false} onPlace={() => undefined} />;

test('says that nothing counts, and shows no figures before the first face', async () => {
  await renderScreen(panel);
  expect(await screen.findByText(/Nothing is stored, nobody is signed in/)).toBeDefined();
  expect(screen.queryByRole('list')).toBeNull();
});

test('says what is the matter with the camera, and tries it again', async () => {
  const { client, user } = await renderScreen(panel);
  await user.click(await screen.findByRole('button', { name: 'Try the camera again' }));
  expect(await screen.findByRole('button', { name: 'Try the camera again' })).toBeDefined();
  expect(client.inputsOf('map.tryFrame')).toEqual([]);
});

test('lets go of the camera at once when the connection is lost, and holds it again when it is back', async () => {
  const camera = runCamera();
  const { client, happens } = await renderScreen(panel, { answers: { 'map.tryFrame': never } });
  await waitFor(() => expect(camera.isOn()).toBe(true));
  act(() => {
    client.lose();
    expect(camera.isOn()).toBe(false);
  });
  await happens(client.reconnect);
  await waitFor(() => expect(camera.isOn()).toBe(true));
});
