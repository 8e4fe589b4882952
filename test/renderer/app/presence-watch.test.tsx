import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { PresenceWatch } from '#renderer/app/presence-watch.tsx';
import { failing } from '../harness/client-double.ts';
import { renderScreen } from '../harness/render-screen.tsx';
import { runCamera } from '../harness/running-camera.ts';

/** Watches as the shell does. */
function Watching({ isPaused = false }: { readonly isPaused?: boolean }) {
  const [isHidden, setIsHidden] = useState(false);
  return <PresenceWatch isHidden={isHidden} onHide={setIsHidden} isPaused={isPaused} />;
}

const alone = { hide: false, nextFrameMs: 5 } as const;
const lookedOn = { hide: true, nextFrameMs: 5 } as const;
const hidden = () => screen.queryByText(/^Hidden while somebody else is watching/);

test('leaves the camera off where nobody wants it watched', async () => {
  runCamera();
  const { client, happens } = await renderScreen(<Watching />, { answers: { 'presence.begin': { wanted: false } } });
  await happens(() => undefined);
  expect(document.querySelector('video')).toBeNull();
  expect(client.inputsOf('presence.frame')).toEqual([]);
});

test('begins to watch when the settings want it, and ends with them', async () => {
  runCamera();
  const { client, happens } = await renderScreen(<Watching />, {
    answers: { 'presence.begin': { wanted: false }, 'presence.pause': {}, 'presence.frame': alone },
  });
  client.answer({ 'presence.begin': { wanted: true } });
  await happens(() => client.publish('settings.changed', {}));
  await waitFor(() => expect(client.inputsOf('presence.frame').length).toBeGreaterThan(1));
  client.answer({ 'presence.begin': { wanted: false } });
  await happens(() => client.publish('settings.changed', {}));
  expect(document.querySelector('video')).toBeNull();
});

test('hides the screen while somebody looks on, and shows it again', async () => {
  runCamera();
  const { client } = await renderScreen(<Watching />, {
    answers: { 'presence.begin': { wanted: true }, 'presence.pause': {}, 'presence.frame': lookedOn },
  });
  await waitFor(() => expect(hidden()).not.toBeNull());
  client.answer({ 'presence.frame': alone });
  await waitFor(() => expect(hidden()).toBeNull());
});

test('hides nothing when the host cannot look', async () => {
  runCamera();
  const { client } = await renderScreen(<Watching />, {
    answers: { 'presence.begin': { wanted: true }, 'presence.pause': {}, 'presence.frame': failing('engineStopped') },
  });
  await waitFor(() => expect(client.inputsOf('presence.frame')).toHaveLength(1));
  expect(hidden()).toBeNull();
});

test('lets another screen have the camera, and hides nothing then', async () => {
  runCamera();
  const { client, show } = await renderScreen(<Watching />, {
    answers: { 'presence.begin': { wanted: true }, 'presence.pause': {}, 'presence.frame': lookedOn },
  });
  await waitFor(() => expect(hidden()).not.toBeNull());
  show(<Watching isPaused />);
  await waitFor(() => expect(hidden()).toBeNull());
  expect(client.inputsOf('presence.pause')).toHaveLength(1);
  const asked = client.inputsOf('presence.frame').length;
  expect(document.querySelector('video')).toBeNull();
  expect(client.inputsOf('presence.frame')).toHaveLength(asked);
});

test('says that the camera has failed, hides nothing then, and tells of no pause: the host takes nobody to be there', async () => {
  const camera = runCamera();
  const { client, happens } = await renderScreen(<Watching />, {
    answers: { 'presence.begin': { wanted: true }, 'presence.pause': {}, 'presence.frame': lookedOn },
  });
  await waitFor(() => expect(hidden()).not.toBeNull());
  await happens(() => camera.pullOut());
  expect(screen.getByText(/^The camera is gone\. Familiar cannot see that you are there/)).toBeDefined();
  expect(hidden()).toBeNull();
  expect(client.inputsOf('presence.pause')).toEqual([]);
});
