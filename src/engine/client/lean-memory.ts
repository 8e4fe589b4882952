/**
 * Has the C library give blocks from 2 MiB on back when they are freed, as the nets' files and what they are made from.
 * By itself it keeps blocks of such sizes from the first one on: 35 MB at the lock screen. From 1 MiB on it would be 4
 * more, and the nets would be made a sixth slower.
 */
const leanBlocks = { MALLOC_MMAP_THRESHOLD_: String(2 ** 21) };

/** The part of the heap for what is new stays at 2 MiB: it would grow to 16, give nothing back and gain no speed. */
const leanHeap = ['--max-semi-space-size=2'];

/** How an engine program is started so that it takes little memory: in what environment, with which switches. */
export const leanStart = () => ({ env: { ...process.env, ...leanBlocks }, execArgv: leanHeap });
