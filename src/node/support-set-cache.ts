import type { Vault } from '../core/ports/store.ts';
import { buildSupportSet, type SupportSet } from '../core/recognition/support-set.ts';

/** The household's support set, decrypted once and kept until it changes. */
export type SupportSetCache = { readonly get: () => SupportSet; readonly invalidate: () => void };

export function createSupportSetCache(vault: Vault, embedder: string): SupportSetCache {
  let cached: SupportSet | null = null;
  return {
    get() {
      cached ??= buildSupportSet(vault.records().supportSet(embedder));
      return cached;
    },
    invalidate() {
      cached = null;
    },
  };
}
