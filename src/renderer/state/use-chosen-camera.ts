import type { ChosenCamera } from '#contract/calls/device.ts';
import { useClient } from './client-context.ts';
import { useQuery } from './use-query.ts';

/** The camera chosen on this computer, null for the system's choice, `undefined` until known; and how to choose one. */
export function useChosenCamera(): {
  readonly chosen: ChosenCamera | undefined;
  /** True once it is kept. */
  readonly choose: (camera: ChosenCamera) => Promise<boolean>;
} {
  const client = useClient();
  const { state } = useQuery('device.camera', {});
  const known = state.kind === 'ready' ? state.value.camera : null;
  return {
    chosen: state.kind === 'loading' ? undefined : known,
    choose: async (camera) => (await client.call('device.chooseCamera', { camera })).ok,
  };
}
