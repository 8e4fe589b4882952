import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonLink } from '#renderer/kit/button-link.tsx';

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
