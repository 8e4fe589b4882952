/**
 * From now on it is no fault when the reader of the output goes before the end, as `head` does: what is written then is
 * lost, and what the command does besides is done. Any other failure of the output is thrown.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
