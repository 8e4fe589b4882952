import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '#renderer/kit/button.tsx';
import { Menu, MenuCheckItem, MenuChoice, MenuItem } from '#renderer/kit/menu.tsx';
import { Popover } from '#renderer/kit/popover.tsx';

describe('a menu', () => {
  test('opens by keyboard, does one thing and closes; the focus returns', async () => {
    const onRename = vi.fn();
    render(
      <Menu trigger={<Button>More</Button>}>
        <MenuItem icon="pencil" onClick={onRename}>
          Rename
        </MenuItem>
        <MenuItem icon="trash" isDanger onClick={() => undefined}>
          Remove
        </MenuItem>
      </Menu>,
    );
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'More' }).focus();
    await user.keyboard('{Enter}');
    const first = await screen.findByRole('menuitem', { name: 'Rename' });
    expect(screen.getByRole('menuitem', { name: 'Remove' })).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard('{Enter}');
    expect(onRename).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })));
  });

  test('switches things on and off and stays open', async () => {
    const onChecked = vi.fn();
    render(
      <Menu trigger={<Button>Show</Button>}>
        <MenuCheckItem checked onChecked={onChecked}>
          Outlines
        </MenuCheckItem>
        <MenuCheckItem checked={false} disabledBecause="Not on this map." onChecked={onChecked}>
          Limits
        </MenuCheckItem>
      </Menu>,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Outlines', checked: true }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Limits Not on this map.', checked: false }));
    expect(onChecked.mock.calls.map(([checked]) => checked)).toEqual([false]);
  });
});

test('a small panel is titled, and Escape closes it and gives the focus back', async () => {
  render(
    <Popover trigger={<Button>2</Button>} title="Changes you can undo">
      <p>Renamed to Ben</p>
    </Popover>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '2' }));
  expect(await screen.findByRole('dialog', { name: 'Changes you can undo' })).toBeDefined();
  expect(screen.getByText('Renamed to Ben')).toBeDefined();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText('Renamed to Ben')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '2' }));
});

test('a choice in a menu says what is chosen, and closes the menu', async () => {
  const chosen: string[] = [];
  const options = [
    { value: 'a', label: 'As the system' },
    { value: 'b', label: 'Deutsch', lang: 'de' },
  ];
  render(
    <Menu trigger={<Button>Language</Button>}>
      <MenuChoice label="Language" options={options} value="a" onValue={(value) => chosen.push(value)} />
    </Menu>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Language' }));
  const german = await screen.findByRole('menuitemradio', { name: 'Deutsch' });
  expect(screen.getByRole('menuitemradio', { name: 'As the system', checked: true })).toBeDefined();
  expect(german.querySelector('[lang=de]')).not.toBeNull();
  await user.click(german);
  expect(chosen).toEqual(['b']);
  await waitFor(() => expect(screen.queryByRole('menuitemradio')).toBeNull());
});
