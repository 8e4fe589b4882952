/** Wall-clock milliseconds since 1970 and a monotonic counter in milliseconds that never goes back. */
export interface Clock {
  now(): number;
  monotonic(): number;
}

/** Where faults go: never a passphrase, a name, an embedding or a picture. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}
