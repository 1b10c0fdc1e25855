import {places} from '../coach/places/index.ts';
import {customaryTie, type Place} from '../coach/places/place.ts';
import type {Choices, SpokenFor} from '../settings.ts';

/** What somebody is called: as the person calls it, else by its first name. */
export const writerName = ({label, names}: SpokenFor): string =>
	label.trim() || names[0]?.trim() || '';

type Tie = Place['tie']['is'];

/** A line that tells the tie, and the places where it is customary. */
export type Wording = {line: string; places: readonly string[]};

const ties: readonly Tie[] = ['plain', 'disclosure', 'ad'];

/** Every wording a place knows, for somebody by their first name. */
export const wordingsFor = (own: string): Wording[] =>
	ties.map((tie) => ({
		line: customaryTie(tie, own),
		places: [...places.values()].filter((place) => place.tie.is === tie).map(({name}) => name),
	}));

/** An id that none of them has. */
const freeId = (writers: readonly SpokenFor[]): string => {
	let number = 1;
	while (writers.some(({id}) => id === `writer-${number}`)) number++;
	return `writer-${number}`;
};

/** Somebody new, who has nothing but an id. */
export const newWriter = (writers: readonly SpokenFor[]): SpokenFor => ({
	id: freeId(writers),
	label: '',
	names: [],
	domains: [],
	handles: [],
	disclosure: '',
});

/** Puts in the place of one what is told of them. Who is gone stays gone. */
export const told = <C extends Choices>(choices: C, writer: SpokenFor): C => ({
	...choices,
	writers: choices.writers.map((other) => (other.id === writer.id ? writer : other)),
});

/** Without one of them, wherever they were named. */
export const withoutWriter = <C extends Choices>(choices: C, id: string): C => ({
	...choices,
	writers: choices.writers.filter((other) => other.id !== id),
	defaultWriter: choices.defaultWriter === id ? null : choices.defaultWriter,
	hostWriters: Object.fromEntries(
		Object.entries(choices.hostWriters).filter(([, own]) => own !== id),
	),
});

/** With one of them back where they were in `before`, and all else as it is now. */
export const withWriterBack = <C extends Choices>(choices: C, before: Choices, id: string): C => {
	const index = before.writers.findIndex((other) => other.id === id);
	const writer = before.writers[index];
	if (writer === undefined || choices.writers.some((other) => other.id === id)) return choices;
	const hosts = Object.entries(before.hostWriters).filter(([, own]) => own === id);
	return {
		...choices,
		writers: choices.writers.toSpliced(index, 0, writer),
		defaultWriter: before.defaultWriter === id ? id : choices.defaultWriter,
		hostWriters: {...Object.fromEntries(hosts), ...choices.hostWriters},
	};
};
