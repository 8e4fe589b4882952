import type { PowerMonitor } from 'electron';

/**
 * Locks Familiar when the computer sleeps, locks its own screen, or gives it to another user, as if by hand: a person
 * who still sits there is not signed straight back in. Waking locks, too, should sleep have come too fast.
 */
export function lockWithSystem(powerMonitor: Pick<PowerMonitor, 'on'>, lock: (reason: 'manual') => void): void {
  const lockNow = (): void => lock('manual');
  powerMonitor.on('suspend', lockNow);
  powerMonitor.on('resume', lockNow);
  powerMonitor.on('lock-screen', lockNow);
  powerMonitor.on('user-did-resign-active', lockNow);
}
