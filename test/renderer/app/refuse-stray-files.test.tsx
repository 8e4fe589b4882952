import { afterEach, expect, test } from 'vitest';
import { refuseStrayFiles } from '#renderer/app/refuse-stray-files.ts';

function drag(target: Element, name: string, types: readonly string[]): DragEvent {
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), {
    dataTransfer: { types, dropEffect: 'copy' },
  });
  document.body.append(target);
  target.dispatchEvent(event);
  return event as unknown as DragEvent;
}

const fileField = (): HTMLInputElement => Object.assign(document.createElement('input'), { type: 'file' });

afterEach(() => document.body.replaceChildren());

refuseStrayFiles(window);

test('files that are dropped where nobody waits for them are refused', () => {
  for (const name of ['dragover', 'drop']) {
    const event = drag(document.createElement('p'), name, ['text/plain', 'Files']);
    expect([event.defaultPrevented, event.dataTransfer?.dropEffect]).toEqual([true, 'none']);
  }
});

test('text, a field for files, and what a place for files took already are left alone', () => {
  expect(drag(document.createElement('p'), 'drop', ['text/plain']).defaultPrevented).toBe(false);
  expect(drag(fileField(), 'drop', ['Files']).defaultPrevented).toBe(false);
  const zone = document.createElement('section');
  zone.addEventListener('dragover', (event) => event.preventDefault());
  expect(drag(zone, 'dragover', ['Files']).dataTransfer?.dropEffect).toBe('copy');
});
