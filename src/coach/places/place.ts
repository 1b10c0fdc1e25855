import type {Source} from '../assessment.ts';

/** A custom of a place, and where it is written down or shown. */
export type Norm<Custom> = {is: Custom; source: Source};

/** What is at home in the replies of a place. */
export type Place = {
	/** As people call it. */
	name: string;
	/** Other ids that stand for it, in lower case: "hn" for Hacker News. */
	aliases: readonly string[];
	/** How people speak: with slang and emoji, plainly, or as they would at work. */
	register: Norm<'loose' | 'plain' | 'professional'>;
	/** Words: how long replies usually are, and what nobody scrolls through unasked. */
	length: Norm<{usual: number; most: number}>;
	/** How many hashtags pass without notice; 0 where a tag leads nowhere. */
	hashtags: Norm<number>;
	/** How many emoji pass without notice. */
	emoji: Norm<number>;
	/** Links to things of one's own where nobody asked: taken out, borne with a word of the tie, fine. */
	ownLinks: Norm<'unwelcome' | 'disclosed' | 'fine'>;
	/** Things of one's own: only when asked, now and then beside much else, or whenever disclosed. */
	ownWork: Norm<'when-asked' | 'now-and-then' | 'disclosed'>;
	/** How a tie is told: with #ad before it, as a "Disclosure", or in a plain sentence. */
	tie: Norm<'ad' | 'disclosure' | 'plain'>;
	/** Salutations and signatures: odd, borne, or expected. */
	letterForm: Norm<'odd' | 'fine' | 'expected'>;
	/** Thanks alone, "+1", "any news?": noise to all who get a notice, or part of the talk. */
	company: Norm<'noise' | 'fine'>;
	/** Code and the output of machines are what questions here are about. */
	technical: Norm<boolean>;
};

/** What a file of this folder says: its own customs; the general ones hold for the rest. */
export type PlaceDefinition = Pick<Place, 'name' | 'aliases'> & Partial<Place>;

/** Keeps the type of a place's file. */
export const definePlace = (place: PlaceDefinition): PlaceDefinition => place;

/** A line that tells whom a reply speaks for, as a place has it. `own` is the name of the thing. */
export const customaryTie = (tie: Place['tie']['is'], own: string): string => {
	switch (tie) {
		case 'ad':
			return `#ad I work on ${own}.`;
		case 'disclosure':
			return `Disclosure: I work on ${own}.`;
		case 'plain':
			return `I work on ${own}, so weigh this accordingly.`;
	}
};
