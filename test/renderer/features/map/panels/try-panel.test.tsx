import { act, screen, waitFor } from '@testing-library/react';
import { useContext } from 'react';
import { expect, test } from 'vitest';
import { TryPanel } from '#renderer/features/map/panels/try-panel.tsx';
import { SignedInContext } from '#renderer/state/use-app.ts';
import { never } from '../../../harness/client-double.ts';
import { owner, renderScreen } from '../../../harness/render-screen.tsx';
import { runCamera } from '../../../harness/running-camera.ts';

/** As in the app, where no screen of a session outlives it. */
function Panel() {
  return useContext(SignedInContext) === null ? null : (
    <TryPanel projection="pca" isTuned={false} onPlace={() => undefined} />
  );
}

const panel = <Panel />;

test('says that nothing counts, and shows no figures before the first face', async () => {
  await renderScreen(panel);
  expect(await screen.findByText(/Nothing is stored, and nobody is signed in/)).toBeDefined();
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

test('asks an owner for the passphrase before the first face is tried, and stops where it is not given', async () => {
  runCamera();
  const { client, user } = await renderScreen(panel, {
    session: { ...owner, freshUntil: null },
    answers: { 'map.tryFrame': never, 'session.confirm': {} },
  });
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(client.inputsOf('map.tryFrame')).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Enter passphrase' }));
  await user.type(await screen.findByLabelText('Passphrase'), 'correct horse battery');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(client.inputsOf('map.tryFrame').length).toBe(1));
});
