import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { keepWatch } from '#hosts/bus/keep-watch.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { until } from '../../fixtures/until.ts';

const skip = process.platform === 'win32' ? 'there are no such sockets on Windows' : false;

type Lines = { readonly warned: string[]; readonly tries: () => number };

/** Watches a bus that answers each connection as it likes. */
async function watchAt(t: TestContext, answer: (client: Socket) => void): Promise<Lines> {
  const socket = join(tempDir(t), 'bus');
  const clients: Socket[] = [];
  const server = createServer((client) => {
    clients.push(client.on('error', () => undefined));
    answer(client);
  });
  await once(server.listen(socket), 'listening');
  const warned: string[] = [];
  const watch = keepWatch({
    name: 'test',
    socket,
    begin: async (bus) => void (await bus.listen("type='signal'")),
    log: { info: () => undefined, warn: (line) => warned.push(line), error: (line) => warned.push(line) },
    retry: { firstMs: 20, longestMs: 100 },
  });
  t.after(() => {
    watch.close();
    for (const client of clients) client.destroy();
    server.close();
  });
  return { warned, tries: () => clients.length };
}

/** The header of a little-endian signal of so many bytes, without fields. */
const signal = (bodyBytes: number): Buffer => {
  const header = Buffer.from([108, 4, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  header.writeUInt32LE(bodyBytes, 4);
  return header;
};

const greeting = Buffer.from('OK 1234deadbeef\r\n');

const afterGreeting = (...parts: Buffer[]) => {
  const all = Buffer.concat([greeting, ...parts]);
  return (client: Socket): void => void client.once('data', () => client.write(all));
};

const buses: Readonly<Record<string, (client: Socket) => void>> = {
  'closes at once': (client) => client.end(),
  'refuses everybody': (client) => client.on('data', () => client.write('REJECTED EXTERNAL\r\n')),
  'talks nonsense': afterGreeting(Buffer.alloc(4096, 0xff)),
  'sends a message too long': afterGreeting(signal(100_000_000)),
  'sends messages without end': afterGreeting(...Array<Buffer>(5000).fill(signal(0))),
  'says nothing': () => undefined,
};

for (const [what, answer] of Object.entries(buses)) {
  test(`a bus that ${what} costs one line in the log, and is tried again`, { skip }, async (t) => {
    const { warned, tries } = await watchAt(t, answer);
    await until(() => tries() > 1);
    assert.equal(warned.length, 1, warned.join('\n'));
    assert.match(warned[0] ?? '', /^The test bus cannot be listened to for now: ./);
  });
}

test('where there is no bus nothing is said', { skip }, async (t) => {
  const infos: string[] = [];
  const fail = (line: string): void => assert.fail(line);
  const log = { info: (line: string) => void infos.push(line), warn: fail, error: fail };
  const socket = join(tempDir(t), 'bus');
  const retry = { firstMs: 20, longestMs: 100 };
  t.after(keepWatch({ name: 'test', socket, begin: async () => undefined, log, retry }).close);
  await until(() => infos.length > 1);
});
