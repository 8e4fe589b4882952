import { releaseUrl } from '../state/release-url.ts';

const savingMs = 60_000;

/** Lets the person keep bytes as a file, by the browser's own download or the desktop app's dialog. */
export function saveFile(fileName: string, parts: readonly BlobPart[], type = 'application/octet-stream'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = fileName;
  link.click();
  releaseUrl(link.href, savingMs);
}
