import { useState } from 'react';
import { type Appearance, defaultAppearance } from '#contract/appearance.ts';
import { useQuery } from './use-query.ts';

/**
 * How Familiar looks, speaks and sounds on this computer; as at first until that is known. While it is asked for again,
 * as at every sign-in, it stays as it was known last.
 */
export function useAppearance(): Appearance {
  const { state } = useQuery('device.appearance', {});
  const [known, setKnown] = useState(defaultAppearance);
  if (state.kind === 'ready' && state.value !== known) setKnown(state.value);
  return state.kind === 'ready' ? state.value : known;
}
