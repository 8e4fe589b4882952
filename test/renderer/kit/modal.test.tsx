import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Modal } from '#renderer/kit/modal.tsx';

test('is a titled dialog that Escape and the cross close', async () => {
  const onClose = vi.fn();
  render(
    <Modal open onClose={onClose} title="Rename Ana" description="Everybody sees the name.">
      <input aria-label="Name" />
    </Modal>,
  );
  const user = userEvent.setup();
  const dialog = await screen.findByRole('dialog', { name: 'Rename Ana', description: 'Everybody sees the name.' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('is not there while it is closed', () => {
  render(
    <Modal open={false} onClose={() => undefined} title="Rename Ana">
      nothing
    </Modal>,
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});
