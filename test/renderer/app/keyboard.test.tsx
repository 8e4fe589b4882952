import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SignedIn } from '#renderer/app/signed-in.tsx';
import { members } from '../features/activity/attempt.ts';
import { never } from '../harness/client-double.ts';
import { owner, renderPage } from '../harness/render-screen.tsx';

const show = () =>
  renderPage(<SignedIn app={owner} />, {
    answers: {
      'members.list': members,
      'members.lookalikes': [],
      'attempts.list': [],
      'presence.begin': { wanted: false },
      'session.touch': {},
      'security.keys': never,
    },
  });

test('the first stop of the Tab key leads past the bar to the content', async () => {
  const { user } = await show();
  screen.getByRole('heading', { level: 1 }).blur();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Skip to content');
  await user.keyboard('{Enter}');
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('a question mark lists the keys, but not while a text is being typed', async () => {
  const { user } = await show();
  await user.keyboard('?');
  const list = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }));
  expect(list.getByText('Undo the last change')).toBeDefined();
  await user.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  const field = document.body.appendChild(document.createElement('input'));
  await user.type(field, '?');
  expect(screen.queryByRole('dialog')).toBeNull();
  field.remove();
});
