import { Toast } from '@base-ui/react/toast';
import { useEffect } from 'react';

/** Takes every short message away when the calling component goes: what was said to somebody who was signed in is not for the lock screen. */
export function useNoToastsAfterwards(): void {
  const { close } = Toast.useToastManager();
  useEffect(() => () => close(), [close]);
}
