import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BrandMark } from '#renderer/kit/brand-mark.tsx';
import { Empty } from '#renderer/kit/empty.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { ModalForm } from '#renderer/kit/modal.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { StateRing } from '#renderer/kit/state-ring.tsx';
import { Tag } from '#renderer/kit/tag.tsx';
import { BackLink, TextButton, TextLink } from '#renderer/kit/text-link.tsx';
import { VisuallyHidden } from '#renderer/kit/visually-hidden.tsx';
import { mark, rich } from '#words/text.ts';

afterEach(() => vi.useRealTimers());

test('signs say nothing to a screen reader: the words beside them do', () => {
  const { container } = render(
    <>
      <Icon name="lock" />
      <BrandMark />
      <StateRing kind="match" progress={1} />
      <Skeleton shape="rows" />
    </>,
  );
  const drawings = [...container.querySelectorAll('svg')];
  expect(drawings).toHaveLength(3);
  for (const drawing of drawings) expect(drawing.getAttribute('aria-hidden')).toBe('true');
  expect(container.textContent).toBe('');
});

test('the line around the preview fills as far as the look has come', () => {
  const { container } = render(<StateRing kind="looking" progress={0.4} />);
  const dashes = [...container.querySelectorAll('path')].map((path) => path.getAttribute('stroke-dasharray'));
  expect(dashes).toContain('40 100');
});

test('the title of a screen names the window and takes the focus', () => {
  const { rerender } = render(<ScreenTitle windowTitle="People">Who is here</ScreenTitle>);
  const title = screen.getByRole('heading', { level: 1, name: 'Who is here' });
  expect(document.title).toBe('People – Familiar');
  expect(document.activeElement).toBe(title);
  rerender(<ScreenTitle windowTitle="Ana">Who is here</ScreenTitle>);
  expect(document.title).toBe('Ana – Familiar');
});

describe('what changes fast', () => {
  test('is read out only when it has stood for a while', async () => {
    vi.useFakeTimers();
    const { rerender } = render(<LiveText text="Come closer" settleMs={700} />);
    const said = screen.getByRole('status');
    await act(() => vi.advanceTimersByTimeAsync(600));
    rerender(<LiveText text="Hold still" settleMs={700} />);
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(said.textContent).toBe('');
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(said.textContent).toBe('Hold still');
  });
});

test('something folded up opens and closes', async () => {
  render(
    <Fold label="What is stored">
      <p>Numbers.</p>
    </Fold>,
  );
  const user = userEvent.setup();
  expect(screen.queryByText('Numbers.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'What is stored', expanded: false }));
  expect(screen.getByText('Numbers.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'What is stored', expanded: true }));
  expect(screen.queryByText('Numbers.')).toBeNull();
});

describe('a panel', () => {
  test('is a region by its title, or by another name, and may be read out as it changes', () => {
    const { rerender } = render(<Panel title="Who is who">Ana</Panel>);
    expect(screen.getByRole('region', { name: 'Who is who' }).getAttribute('aria-live')).toBeNull();
    rerender(
      <Panel title="Ana" label="Chosen faces" isLive action={<button type="button">Let go</button>}>
        one
      </Panel>,
    );
    expect(screen.getByRole('region', { name: 'Chosen faces' }).getAttribute('aria-live')).toBe('polite');
    expect(screen.getByRole('heading', { level: 2, name: 'Ana' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Let go' })).toBeDefined();
  });
});

test('a table of facts is named by its caption, shown or hidden', () => {
  const rows = (
    <tbody>
      <tr>
        <th scope="row">Net</th>
        <td>MIT</td>
      </tr>
    </tbody>
  );
  const { rerender } = render(<FactsTable caption="Licences">{rows}</FactsTable>);
  expect(screen.getByRole('table', { name: 'Licences' })).toBeDefined();
  rerender(
    <FactsTable caption="Licences" isCaptionHidden isScrolled>
      {rows}
    </FactsTable>,
  );
  expect(screen.getByRole('table', { name: 'Licences' })).toBeDefined();
  expect(screen.getByRole('rowheader', { name: 'Net' })).toBeDefined();
});

test('links lead where they say, and a button that looks like one does not leave', async () => {
  const onClick = vi.fn();
  render(
    <>
      <TextLink href="#/map" icon="map" iconAfter="arrowRight" isAction>
        See the map
      </TextLink>
      <BackLink href="#/people">People</BackLink>
      <TextButton onClick={onClick}>What is this?</TextButton>
    </>,
  );
  expect(screen.getByRole('link', { name: 'See the map' }).getAttribute('href')).toBe('#/map');
  expect(screen.getByRole('link', { name: 'People' }).getAttribute('href')).toBe('#/people');
  await userEvent.setup().click(screen.getByRole('button', { name: 'What is this?' }));
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('plain words stand in the element that is asked for', () => {
  render(
    <>
      <Empty>Nobody yet.</Empty>
      <Tag>You</Tag>
      <Quiet as="span" isSmall>
        since Monday
      </Quiet>
      <VisuallyHidden as="p" role="status">
        Step 1 of 5
      </VisuallyHidden>
    </>,
  );
  expect(screen.getByText('Nobody yet.').tagName).toBe('P');
  expect(screen.getByText('You').tagName).toBe('SPAN');
  expect(screen.getByText('since Monday').tagName).toBe('SPAN');
  expect(screen.getByRole('status').textContent).toBe('Step 1 of 5');
});

test('a sentence with marks reads as one', () => {
  render(
    <p>
      <RichText
        text={rich`Press ${mark('key', 'Ctrl+Z')} to undo, ${mark('name', 'Ben')}.`}
        as={{ key: (text) => <kbd>{text}</kbd>, name: (text) => <strong>{text}</strong> }}
      />
    </p>,
  );
  expect(screen.getByText('Ctrl+Z').tagName).toBe('KBD');
  expect(screen.getByText('Ben').parentElement?.textContent).toBe('Press Ctrl+Z to undo, Ben.');
});

test('the form of a dialog is submitted once, without leaving the page', async () => {
  const onSubmit = vi.fn();
  render(
    <ModalForm onSubmit={onSubmit} actions={<button type="submit">Save</button>}>
      <input aria-label="Name" />
    </ModalForm>,
  );
  await userEvent.setup().type(screen.getByRole('textbox', { name: 'Name' }), 'Ana{Enter}');
  expect(onSubmit).toHaveBeenCalledTimes(1);
});
