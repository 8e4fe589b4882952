import type { PowerMonitor } from 'electron';

/** Locks Familiar when the computer sleeps or locks its own screen. */
export function lockWithSystem(powerMonitor: Pick<PowerMonitor, 'on'>, lock: (reason: 'idle') => void): void {
  powerMonitor.on('suspend', () => lock('idle'));
  powerMonitor.on('lock-screen', () => lock('idle'));
}
