import type { AddressInfo, Server } from 'node:net';
import { FamiliarError } from '#contract/result.ts';

/** What a computer without IPv6 says. */
const noSuchAddress = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'EPROTONOSUPPORT'];
/** A free port of one address may be taken at the other. */
const triesForFreePort = 20;

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** False where this computer has no such address: then nobody else can listen there either. */
async function holdPort(server: Server, port: number): Promise<boolean> {
  try {
    await listen(server, '::1', port);
    return true;
  } catch (error) {
    if (noSuchAddress.includes(codeOf(error))) return false;
    throw error;
  }
}

/**
 * Listens on 127.0.0.1 and on the same port of ::1: browsers take a name under .localhost to either, and another
 * program at the other one would be taken for Familiar.
 * @param port 0 for any that is free at both
 * @throws FamiliarError `portTaken`
 */
export async function listenOnLoopback(first: Server, second: Server | null, port: number): Promise<number> {
  for (let tries = port === 0 ? triesForFreePort : 1; ; tries--) {
    try {
      const chosen = await listen(first, '127.0.0.1', port);
      if (second !== null) await holdPort(second, chosen);
      return chosen;
    } catch (error) {
      await new Promise((closed) => first.close(closed));
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      if (tries === 1) throw new FamiliarError('portTaken', { port }, { cause: error });
    }
  }
}
