import type { SupportSample } from '../recognition/support-set.ts';

/** A kept sample of the current embedder: in use, or set aside. */
export type EnrolledSample = SupportSample & { readonly inUse: boolean };
