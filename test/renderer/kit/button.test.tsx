import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonLink } from '#renderer/kit/button-link.tsx';
import { reasonOf } from '../harness/reason-of.ts';

test('is pressed by pointer and by keyboard', async () => {
  const onClick = vi.fn();
  render(<Button onClick={onClick}>Lock</Button>);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Lock' }));
  await user.keyboard('{Enter} ');
  expect(onClick).toHaveBeenCalledTimes(3);
});

test('on its way it says so, keeps the focus and does nothing', async () => {
  const onClick = vi.fn();
  const onSubmit = vi.fn((event: SubmitEvent) => event.preventDefault());
  render(
    <form onSubmit={(event) => onSubmit(event.nativeEvent as SubmitEvent)}>
      <Button type="submit" pending onClick={onClick}>
        Save
      </Button>
    </form>,
  );
  const button = screen.getByRole('button', { name: 'Save', busy: true });
  await userEvent.setup().click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});

test('submits a form only where it is meant to', async () => {
  const onSubmit = vi.fn();
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Button>Cancel</Button>
      <Button type="submit">Save</Button>
    </form>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onSubmit).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

test('with a sign before and after, its name is still its words', () => {
  render(
    <Button icon="eye" iconAfter="chevron">
      Show
    </Button>,
  );
  expect(screen.getByRole('button').textContent).toBe('Show');
});

test('a link that looks like one leads where it says', () => {
  render(
    <ButtonLink href="#/people" icon="people">
      People
    </ButtonLink>,
  );
  expect(screen.getByRole('link', { name: 'People' }).getAttribute('href')).toBe('#/people');
});

describe('a button that cannot be pressed now', () => {
  const why = 'Type the passphrase first.';
  const show = (disabledBecause: string | null) => {
    const [onClick, onSubmit] = [vi.fn(), vi.fn()];
    const form = (reason: string | null) => (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <input aria-label="Passphrase" />
        <Button type="submit" disabledBecause={reason} onClick={onClick}>
          Unlock
        </Button>
      </form>
    );
    const { rerender } = render(form(disabledBecause));
    const change = (reason: string | null) => rerender(form(reason));
    return {
      user: userEvent.setup(),
      button: screen.getByRole('button', { name: 'Unlock' }),
      onClick,
      onSubmit,
      change,
    };
  };

  test('is described by the reason, and answers with it when it is pressed', async () => {
    const { user, button, onClick, onSubmit } = show(why);
    expect(reasonOf(button)).toBe(why);
    await user.click(button);
    expect(screen.getByRole('alert').textContent).toBe(why);
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('stays in reach of the keyboard, and shows the reason there', async () => {
    const { user, button } = show(why);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(button);
    expect(screen.getAllByText(why)).toHaveLength(2);
    await user.tab();
    await waitFor(() => expect(screen.getAllByText(why)).toHaveLength(1));
  });

  test('shows the reason while it is pointed at', async () => {
    const { user, button } = show(why);
    await user.hover(button);
    expect(screen.getAllByText(why)).toHaveLength(2);
    await user.unhover(button);
    await waitFor(() => expect(screen.getAllByText(why)).toHaveLength(1));
  });

  test('answers to Enter in a field, and is silent once somebody types on', async () => {
    const { user, onSubmit } = show(why);
    await user.click(screen.getByLabelText('Passphrase'));
    await user.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(why);
    await user.keyboard('s');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('is the same button, with its focus, once it can be pressed', async () => {
    const { user, button, onSubmit, change } = show(why);
    await user.click(button);
    change(null);
    expect(screen.queryByText(why)).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(reasonOf(button)).toBeNull();
    await user.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
    change(why);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
