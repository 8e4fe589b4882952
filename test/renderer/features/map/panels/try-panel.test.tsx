import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TryPanel } from '#renderer/features/map/panels/try-panel.tsx';
import { renderScreen } from '../../../harness/render-screen.tsx';

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
