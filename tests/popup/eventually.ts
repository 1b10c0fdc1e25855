import {vi} from 'vitest';

/** Waits until a check no longer throws; long enough for a slow run. */
export const eventually = <T>(check: () => T): Promise<T> => vi.waitFor(check, 5000);
