import { goodbyeCodes, proofSizes, proofText } from '#contract/page-proof.ts';
import type { ProofMaker } from './page-key.ts';

/** As much of a WebSocket as the page uses. */
export interface ScreenSocket {
  binaryType: string;
  send(message: Uint8Array<ArrayBuffer>): void;
  close(): void;
  addEventListener(type: 'open', listener: () => void): void;
  addEventListener(type: 'close', listener: (event: { readonly code: number }) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Why a connection is over: for now, because what answered is not the host, or because the host said goodbye. */
export type ConnectionEnd = 'lost' | 'notProven' | keyof typeof goodbyeCodes;

/** A WebSocket whose other end has proved to be the host. */
export type ProvenSocket = Pick<ScreenSocket, 'send' | 'close'>;

export type ProvenSocketParts = {
  /** Starts a new connection. */
  readonly open: () => ScreenSocket;
  /** Runs the work after that many milliseconds. */
  readonly later: (work: () => void, delayMs: number) => void;
  readonly proofs: ProofMaker;
  /** From here on messages may be sent. */
  readonly onProven: () => void;
  readonly onMessage: (data: unknown) => void;
  /** Called once. */
  readonly onEnd: (why: ConnectionEnd) => void;
};

/** A little longer than the host waits for a page. */
const proofMaxMs = 6000;
const { nonceBytes, proofBytes } = proofSizes;

const isMessageOf = (data: unknown, bytes: number): data is ArrayBuffer =>
  data instanceof ArrayBuffer && data.byteLength === bytes;

function endBy(code: number): ConnectionEnd {
  if (code === goodbyeCodes.shutOut) return 'shutOut';
  return code === goodbyeCodes.ended ? 'ended' : 'lost';
}

/** The page's proof for a host whose answer proves it; null for any other. */
async function proofFor(proofs: ProvenSocketParts['proofs'], page: Uint8Array<ArrayBuffer>, answer: ArrayBuffer) {
  const nonces = { page, host: new Uint8Array(answer, 0, nonceBytes) };
  const isHost = await proofs.isProof(proofText('host', nonces), new Uint8Array(answer, nonceBytes));
  return isHost ? proofs.prove(proofText('page', nonces)) : null;
}

/**
 * Opens a socket and has both ends prove themselves (`page-proof.ts`). Until the host has, nothing leaves but a nonce,
 * and nothing that comes is believed.
 */
export function createProvenSocket(parts: ProvenSocketParts): ProvenSocket {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  let step: 'opening' | 'asked' | 'checking' | 'answered' | 'proven' | 'over' = 'opening';
  const socket = parts.open();
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', ask);
  socket.addEventListener('close', ({ code }) => end(step === 'proven' ? endBy(code) : 'lost'));
  socket.addEventListener('message', ({ data }) => take(data));
  parts.later(() => step !== 'proven' && end('lost'), proofMaxMs);

  function ask(): void {
    if (step !== 'opening') return;
    step = 'asked';
    socket.send(nonce);
  }

  function end(why: ConnectionEnd): void {
    if (step === 'over') return;
    step = 'over';
    socket.close();
    parts.onEnd(why);
  }

  async function check(answer: ArrayBuffer): Promise<void> {
    step = 'checking';
    const proof = await proofFor(parts.proofs, nonce, answer);
    if (proof === null) return end('notProven');
    if (step !== 'checking') return;
    step = 'answered';
    socket.send(proof);
  }

  function take(data: unknown): void {
    if (step === 'proven') parts.onMessage(data);
    else if (step === 'asked' && isMessageOf(data, nonceBytes + proofBytes)) void check(data);
    else if (step === 'answered' && isMessageOf(data, 0)) {
      step = 'proven';
      parts.onProven();
    } else end('notProven');
  }

  return { send: (message) => socket.send(message), close: () => socket.close() };
}
