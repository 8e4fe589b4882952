import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { IconButton } from '#renderer/kit/icon-button.tsx';

test('is called by its label, and shows it when it is reached by keyboard', async () => {
  const onClick = vi.fn();
  render(<IconButton icon="trash" label="Erase" onClick={onClick} />);
  const user = userEvent.setup();
  expect(screen.queryByText('Erase')).toBeNull();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase' }));
  expect(await screen.findByText('Erase')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(onClick).toHaveBeenCalledTimes(1);
});
