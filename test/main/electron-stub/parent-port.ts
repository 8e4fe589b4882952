// Preloaded into a process that stands for a utility process: gives it Electron's line to its parent over Node's own.
Object.defineProperty(process, 'parentPort', {
  value: {
    on: (_event: 'message', listener: (event: { data: unknown }) => void) =>
      process.on('message', (data) => listener({ data })),
    postMessage: (message: unknown) => process.connected && process.send?.(message),
  },
});
process.on('disconnect', () => process.exit());
