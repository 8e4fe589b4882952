import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { screens } from '#renderer/app/screens.tsx';
import { TopBar } from '#renderer/app/top-bar.tsx';
import { hashOf, type Route, type ScreenName } from '#renderer/state/route.ts';
import { never } from '../harness/client-double.ts';
import { member, recognised, renderScreen } from '../harness/render-screen.tsx';

const links = () => within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
const current = () => links().find((link) => link.getAttribute('aria-current') === 'page')?.textContent ?? null;

/** One address of every screen, and the place that is marked there. */
const routes: { readonly [S in ScreenName]: readonly [route: Route, place: string] } = {
  home: [{ screen: 'home' }, 'Home'],
  people: [{ screen: 'people' }, 'People'],
  photos: [{ screen: 'photos' }, 'People'],
  person: [{ screen: 'person', memberId: 2 }, 'People'],
  enrol: [{ screen: 'enrol', memberId: 2 }, 'People'],
  map: [{ screen: 'map' }, 'Map'],
  pairs: [{ screen: 'pairs' }, 'Map'],
  compare: [{ screen: 'compare', a: null, b: null }, 'Map'],
  whatIf: [{ screen: 'whatIf', setAside: [] }, 'Map'],
  tuning: [{ screen: 'tuning' }, 'Map'],
  activity: [{ screen: 'activity' }, 'Activity'],
  unknownFaces: [{ screen: 'unknownFaces' }, 'Activity'],
  settings: [{ screen: 'settings' }, 'Settings'],
  how: [{ screen: 'how' }, 'Map'],
};

test('leads an owner to every place', async () => {
  await renderScreen(<TopBar route={{ screen: 'home' }} />);
  expect(links().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Home', '#/'],
    ['People', '#/people'],
    ['Map', '#/map'],
    ['Activity', '#/activity'],
    ['Settings', '#/settings'],
  ]);
});

test('leads an owner who was only recognised there, too', async () => {
  await renderScreen(<TopBar route={{ screen: 'home' }} />, { session: recognised });
  expect(links().map((link) => link.textContent)).toEqual(['Home', 'People', 'Map', 'Activity', 'Settings']);
});

test('offers a member no map', async () => {
  await renderScreen(<TopBar route={{ screen: 'home' }} />, { session: member });
  expect(links().map((link) => link.textContent)).toEqual(['Home', 'People', 'Activity', 'Settings']);
});

test('marks the place within which every screen lies', async () => {
  const { show } = await renderScreen(null);
  for (const name of Object.keys(screens) as ScreenName[]) {
    const [route, place] = routes[name];
    show(<TopBar route={route} />);
    expect([hashOf(route), current()]).toEqual([hashOf(route), place]);
  }
});

test('marks the settings for a member where an owner finds a screen by the map', async () => {
  await renderScreen(<TopBar route={{ screen: 'how' }} />, { session: member });
  expect(current()).toBe('Settings');
});

test('locks, once', async () => {
  const { client, user } = await renderScreen(<TopBar route={{ screen: 'home' }} />, {
    answers: { 'session.lock': never },
  });
  await user.dblClick(screen.getByRole('button', { name: 'Lock' }));
  expect(client.inputsOf('session.lock')).toEqual([{}]);
});
