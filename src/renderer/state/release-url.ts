/** Releases an address of bytes a little later: an `img` that has just gone may still be fetching it. */
export function releaseUrl(url: string, afterMs = 1000): void {
  setTimeout(() => URL.revokeObjectURL(url), afterMs);
}
