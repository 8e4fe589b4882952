import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';

/** Servers that count what reaches them, at every address of this computer. */
async function openCounters() {
  const counted = { packets: 0, connections: 0 };
  const udp = createSocket('udp4', () => counted.packets++).bind(0, '0.0.0.0');
  const tcp = createServer((socket) => {
    counted.connections++;
    socket.destroy();
  }).listen(0, '0.0.0.0');
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
  const { port } = tcp.address() as { port: number };
  const hosts = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => address);
  const account = { username: 'nobody', credential: 'nothing' };
  const iceServers = hosts.flatMap((host) => [
    { urls: `stun:${host}:${udp.address().port}` },
    { urls: `turn:${host}:${udp.address().port}`, ...account },
    { urls: `turn:${host}:${port}?transport=tcp`, ...account },
  ]);
  const close = (): void => {
    udp.close();
    tcp.close();
  };
  return { counted, iceServers, close };
}

test('what a page sends by WebRTC does not leave the desktop app; a browser lets it out', async ({
  host,
  familiar,
}) => {
  const { counted, iceServers, close } = await openCounters();
  const candidates = await familiar.page().evaluate(async (servers) => {
    const connection = new RTCPeerConnection({ iceServers: servers });
    const found: string[] = [];
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate !== null) found.push(candidate.candidate);
    });
    connection.createDataChannel('out');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 4000));
    connection.close();
    return found;
  }, iceServers);
  close();
  if (host === 'electron') expect([counted, candidates]).toEqual([{ packets: 0, connections: 0 }, []]);
  else expect(counted.packets + counted.connections, 'the counters count').toBeGreaterThan(0);
});
