import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassphraseText } from '#cli/passphrase-text.ts';

const passphrase = 'sieben Äpfel, 七つの梨';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** What programs save or send when somebody gives them the passphrase. */
const saved: readonly (readonly [program: string, bytes: Buffer])[] = [
  ['echo', Buffer.from(`${passphrase}\n`)],
  ['echo -n, TextEdit', Buffer.from(passphrase)],
  ['Notepad', Buffer.from(`${passphrase}\r\n`)],
  ['Notepad, UTF-8 with BOM', Buffer.from(`\uFEFF${passphrase}\r\n`)],
  ['Notepad, UTF-16 LE; PowerShell 5', utf16(`\uFEFF${passphrase}\r\n`)],
  ['Notepad, UTF-16 BE', utf16(`\uFEFF${passphrase}\r\n`).swap16()],
  ['UTF-16 LE without an end of line', utf16(`\uFEFF${passphrase}`)],
  ['an old Mac', Buffer.from(`${passphrase}\r`)],
  ['an editor that leaves a blank line', Buffer.from(`${passphrase}\n\n`)],
];

for (const [program, bytes] of saved)
  test(`a passphrase is the same from a file as it is typed: ${program}`, () => {
    assert.deepEqual(readPassphraseText(bytes), { text: passphrase });
  });

test('spaces and tabs around it belong to it, as they would when they are typed or pasted', () => {
  for (const text of [` ${passphrase}`, `${passphrase} `, `${passphrase}\u00a0`, `${passphrase}\t`])
    assert.deepEqual(readPassphraseText(Buffer.from(`${text}\n`)), { text });
});

test('more than one line is refused, not cut', () => {
  for (const text of [`${passphrase}\nsecond`, `${passphrase}\r\n\r\nsecond\r\n`, `\n${passphrase}`, 'a\rb'])
    assert.deepEqual(readPassphraseText(Buffer.from(text)), { fault: 'severalLines' });
  assert.deepEqual(readPassphraseText(utf16(`\uFEFF${passphrase}\r\nsecond`)), { fault: 'severalLines' });
});

test('what is no text is refused', () => {
  const wrong: readonly Buffer[] = [
    Buffer.from('sieben Äpfel', 'latin1'),
    utf16('seven pears in a bowl'),
    Buffer.concat([utf16('\uFEFFseven pears'), Buffer.of(0)]),
    Buffer.concat([Buffer.of(0xff, 0xfe, 0, 0), Buffer.from('s\0\0\0e\0\0\0', 'latin1')]),
    Buffer.of(0x89, 0x50, 0x4e, 0x47),
    Buffer.from('seven\u0000pears'),
    Buffer.from('seven\u001b[31mpears'),
  ];
  for (const bytes of wrong) assert.deepEqual(readPassphraseText(bytes), { fault: 'notText' }, bytes.toString('hex'));
});

test('nothing but an end of line is no passphrase, and a book is none either', () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('\r\n'), utf16('\uFEFF\r\n')])
    assert.deepEqual(readPassphraseText(bytes), { text: '' });
  assert.deepEqual(readPassphraseText(Buffer.alloc(4000, 'word ')), { fault: 'tooLong' });
});
