import type {Cue} from './cues.ts';

/** Other people's tools as cues. */
export const loadPeers = async (): Promise<Cue[]> => [];
