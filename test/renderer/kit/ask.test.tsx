import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Ask } from '#renderer/kit/ask.tsx';

const question = {
  open: true,
  title: 'Remove Ben?',
  consequence: 'His pictures go.',
  verb: 'Remove',
  pending: false,
  fault: null,
};

test('says what will happen, and does it only when told to', async () => {
  const onClose = vi.fn();
  const onYes = vi.fn();
  render(<Ask {...question} onClose={onClose} onYes={onYes} />);
  const dialog = await screen.findByRole('alertdialog', { name: 'Remove Ben?', description: 'His pictures go.' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Remove' }));
  expect(onYes).toHaveBeenCalledTimes(1);
  expect(onClose).not.toHaveBeenCalled();
});

test('Keep and Escape leave everything as it is', async () => {
  const onClose = vi.fn();
  const onYes = vi.fn();
  render(<Ask {...question} onClose={onClose} onYes={onYes} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Keep' }));
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(onYes).not.toHaveBeenCalled();
});

test('says why it could not be done', async () => {
  render(<Ask {...question} fault="The disk is full." onClose={() => undefined} onYes={() => undefined} />);
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
});
