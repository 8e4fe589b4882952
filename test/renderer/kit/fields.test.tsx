import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { limits } from '#contract/limits.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { FileField } from '#renderer/kit/file-field.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { PinField } from '#renderer/kit/pin-field.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { reasonOf } from '../harness/reason-of.ts';

describe('a line of text', () => {
  test('is found by its label, takes what is typed, and carries its hint', async () => {
    const onValue = vi.fn();
    render(<TextField label="Name" value="" onValue={onValue} hint="As the household calls you." />);
    const input = screen.getByRole('textbox', { name: 'Name', description: 'As the household calls you.' });
    await userEvent.setup().type(input, 'A');
    expect(onValue).toHaveBeenCalledWith('A', expect.anything());
  });

  test('says what is wrong, to screen readers too', () => {
    const field = (fault: string | null) => <TextField label="PIN" value="1" onValue={() => undefined} fault={fault} />;
    const { rerender } = render(field(null));
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).not.toBe('true');
    rerender(field('Six digits or more.'));
    const input = screen.getByRole('textbox', { name: 'PIN', description: 'Six digits or more.' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});

/** What a field is described by. */
function reasons(input: HTMLElement): string {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

function Passphrase({ fault = null }: { readonly fault?: string | null }) {
  const [value, setValue] = useState('');
  return (
    <PassphraseField
      label="Passphrase"
      value={value}
      onValue={setValue}
      fault={fault}
      trailing={<button type="button">Open</button>}
    >
      <p>Four words.</p>
    </PassphraseField>
  );
}

describe('a passphrase', () => {
  test('is hidden until it is shown, and hidden again', async () => {
    render(<Passphrase />);
    const user = userEvent.setup();
    const input = screen.getByLabelText('Passphrase') as HTMLInputElement;
    await user.type(input, 'seven pears');
    expect(input.type).toBe('password');
    await user.click(screen.getByRole('button', { name: 'Show passphrase' }));
    expect(input).toMatchObject({ type: 'text', value: 'seven pears' });
    await user.click(screen.getByRole('button', { name: 'Hide passphrase' }));
    expect(input.type).toBe('password');
  });

  test('may be pasted, is not corrected, and says a fault at once', async () => {
    render(<Passphrase fault="It is wrong." />);
    const user = userEvent.setup();
    const input = screen.getByLabelText('Passphrase') as HTMLInputElement;
    await user.click(input);
    await user.paste('from a manager');
    expect(input.value).toBe('from a manager');
    expect(input.getAttribute('autocomplete')).toBe('one-time-code');
    expect(input.getAttribute('spellcheck')).toBe('false');
    expect(screen.getByRole('alert').textContent).toBe('It is wrong.');
    expect(screen.getByText('Four words.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Open' })).toBeDefined();
  });
});

describe('what a passphrase has in it that nobody sees', () => {
  const show = () => {
    render(<Passphrase />);
    return { user: userEvent.setup(), input: screen.getByLabelText('Passphrase') as HTMLInputElement };
  };
  const isSaid = (sentence: string | RegExp) => screen.queryByText(sentence) !== null;

  test('Caps Lock is told while somebody types, also into a shown passphrase, and until it is off', async () => {
    const { user, input } = show();
    await user.click(input);
    await user.keyboard('s');
    expect(isSaid('Caps Lock is on.')).toBe(false);
    await user.keyboard('{CapsLock}e');
    expect(isSaid('Caps Lock is on.')).toBe(true);
    expect(reasons(input)).toContain('Caps Lock is on.');
    await user.keyboard('{CapsLock}v');
    expect(isSaid('Caps Lock is on.')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Show passphrase' }));
    await user.click(input);
    await user.keyboard('{CapsLock}e');
    expect(isSaid('Caps Lock is on.')).toBe(true);
    await user.tab();
    expect(isSaid('Caps Lock is on.')).toBe(false);
  });

  test.each([
    [' seven pears', 'It begins with a space. The space counts.'],
    ['seven pears ', 'It ends with a space. The space counts.'],
    ['seven pears\u00a0', 'It ends with a space. The space counts.'],
    ['\u3000seven pears ', 'It begins and ends with a space. Both count.'],
    ['seven\tpears', /^It contains something that you cannot see/],
    ['\ufeffseven pears', /^It contains something that you cannot see/],
    ['seven\u200bpears', /^It contains something that you cannot see/],
    ['seven pears\nin a bowl', /Familiar joined the lines/],
  ])('%j is kept as it is pasted, and pointed out', async (pasted, sentence) => {
    const { user, input } = show();
    await user.click(input);
    await user.paste(pasted);
    expect(isSaid(sentence)).toBe(true);
    expect(input.value).toBe(pasted.replace('\n', ''));
    await user.clear(input);
    expect(isSaid(sentence)).toBe(false);
  });

  test('a passphrase that is cut because it is too long is told', async () => {
    const { user, input } = show();
    await user.click(input);
    await user.paste('pear '.repeat(200).trim());
    expect(input.value).toHaveLength(limits.passphraseMaxCharacters);
    expect(isSaid(/A passphrase cannot be longer than this/)).toBe(true);
  });

  test.each(['seven pears', 'sieben Äpfel', '七つの梨', 'seven\u00a0pears', '👩‍🌾 ٧ نخل', 'می\u200cخواهم'])(
    'nothing is said of %j, however it is pasted',
    async (pasted) => {
      const { user, input } = show();
      await user.click(input);
      await user.paste(`${pasted}\r\n`);
      expect(input.value).toBe(pasted);
      expect(screen.getByLabelText('Passphrase').closest('div')?.parentElement?.textContent).not.toMatch(
        /counts|joined/,
      );
    },
  );
});

describe('what no browser is invited to save', () => {
  test.each([
    ['a passphrase', <Passphrase key="passphrase" />, 'Passphrase'],
    ['a PIN', <PinField key="pin" label="PIN" value="" onValue={() => undefined} fault={null} />, 'PIN'],
  ])('%s is hidden, and no browser knows it as a password', (_, field, label) => {
    render(field);
    const input = screen.getByLabelText(label) as HTMLInputElement;
    expect(input.type).toBe('password');
    expect(input.getAttribute('autocomplete')).toBe('one-time-code');
  });

  test('a passphrase stays so while it is shown', async () => {
    render(<Passphrase />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show passphrase' }));
    expect(screen.getByLabelText('Passphrase').getAttribute('autocomplete')).toBe('one-time-code');
  });

  test('a PIN is shown and hidden again', async () => {
    render(<PinField label="PIN" value="835274" onValue={() => undefined} fault={null} />);
    const user = userEvent.setup();
    const input = screen.getByLabelText('PIN') as HTMLInputElement;
    await user.click(screen.getByRole('button', { name: 'Show the digits' }));
    expect([input.type, input.autocomplete, input.value]).toEqual(['text', 'one-time-code', '835274']);
    await user.click(screen.getByRole('button', { name: 'Hide the digits' }));
    expect(input.type).toBe('password');
  });

  test('a PIN is taken without its spaces, in digits of any script and width', async () => {
    const onValue = vi.fn();
    render(<PinField label="PIN" value="" onValue={onValue} fault={null} />);
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('PIN'));
    for (const pasted of ['83 52 74', '８３５２７４', '٨٣ ٥٢ ٧٤', '۸۳۵۲۷۴']) {
      await user.paste(pasted);
      expect(onValue).toHaveBeenLastCalledWith('835274');
    }
  });
});

test('a file is found by its label, handed over and named', async () => {
  const onFile = vi.fn();
  render(<FileField label="Backup file" accept=".familiar-backup" onFile={onFile} />);
  const file = new File(['x'], 'household.familiar-backup');
  const field = screen.getByLabelText('Backup file');
  expect(screen.getByText('No file chosen yet').id).toBe(field.getAttribute('aria-describedby'));
  await userEvent.setup().upload(field, file);
  expect(onFile).toHaveBeenLastCalledWith(file);
  expect(screen.getByText('household.familiar-backup').id).toBe(field.getAttribute('aria-describedby'));
});

test('a tick box is ticked by its words and by the space bar', async () => {
  const onChecked = vi.fn();
  render(<CheckField label="I agree." checked={false} onChecked={onChecked} />);
  const user = userEvent.setup();
  await user.click(screen.getByText('I agree.'));
  expect(onChecked).toHaveBeenLastCalledWith(true, expect.anything());
  screen.getByRole('checkbox', { name: 'I agree.', checked: false }).focus();
  await user.keyboard(' ');
  expect(onChecked).toHaveBeenCalledTimes(2);
});

describe('a list to choose from', () => {
  const levels = [
    { value: 'a', label: 'After a minute' },
    { value: 'b', label: 'After an hour' },
  ];

  test('shows what is chosen, and another choice by keyboard', async () => {
    const onValue = vi.fn();
    render(<SelectField label="Lock" options={levels} value="a" onValue={onValue} />);
    const user = userEvent.setup();
    const list = screen.getByRole('combobox', { name: 'Lock' });
    expect(list.textContent).toBe('After a minute');
    list.focus();
    await user.keyboard('{Enter}');
    const chosen = await screen.findByRole('option', { name: 'After a minute', selected: true });
    expect(chosen).toBeDefined();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onValue).toHaveBeenLastCalledWith('b');
  });

  test('says why it does not open', async () => {
    const why = 'Only an owner can change this.';
    render(<SelectField label="Lock" options={levels} value="a" onValue={() => undefined} disabledBecause={why} />);
    const list = screen.getByRole('combobox', { name: 'Lock' });
    expect(reasonOf(list)).toBe(why);
    await userEvent.setup().click(list);
    expect(screen.queryByRole('option')).toBeNull();
    expect((await screen.findByRole('alert')).textContent).toBe(why);
  });
});
