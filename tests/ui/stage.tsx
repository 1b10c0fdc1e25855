import {type ComponentChild, render} from 'preact';
import {act} from 'preact/test-utils';
import english from '../../src/ui/static/_locales/en/messages.json' with {type: 'json'};
import type {AssessmentView, JudgedView, TipView} from '../../src/ui/view.ts';
import {type Words, WordsContext} from '../../src/ui/words.ts';

type Message = {message: string; placeholders?: Record<string, {content: string}>};

/** The English words, with placeholders filled in as browsers do. */
export const words: Words = (key, substitutions = []) => {
	const {message, placeholders = {}}: Message = english[key];
	const given = [substitutions].flat();
	return message.replace(/\$(\w+)\$/g, (_, name: string) => {
		const content = placeholders[name.toLowerCase()]?.content ?? '';
		return given[Number(content.slice(1)) - 1] ?? '';
	});
};

/** Draws a component into the page and gives its root; call `draw` again for the next state. */
export const createStage = () => {
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	const draw = (child: ComponentChild): Promise<void> =>
		act(() => render(<WordsContext.Provider value={words}>{child}</WordsContext.Provider>, root));
	const find = (selector: string): HTMLElement => {
		const found = root.querySelector<HTMLElement>(selector);
		if (found === null) throw new Error(`Nothing matches ${selector}.`);
		return found;
	};
	const findAll = (selector: string): HTMLElement[] => [
		...root.querySelectorAll<HTMLElement>(selector),
	];
	const button = (name: string): HTMLElement => {
		const found = findAll('button').find(
			(candidate) => (candidate.ariaLabel ?? candidate.textContent) === name,
		);
		if (found === undefined) throw new Error(`No button is called ${name}.`);
		return found;
	};
	const press = (name: string): Promise<void> => act(() => button(name).click());
	return {root, draw, find, findAll, button, press};
};

export const tip = (change: Partial<TipView> = {}): TipView => ({
	rule: 'no-offer',
	headline: 'valueWithoutAgenda',
	gain: 20,
	text: 'She asked for no offer. Leave it out here.',
	why: 'An offer in a sad moment is heard as not listening.',
	sources: [{title: 'A study', url: 'https://study.example/1'}],
	starter: null,
	spans: [],
	...change,
});

export const assessment = (change: Partial<AssessmentView> = {}): AssessmentView => ({
	abstained: null,
	listenFirst: 48.4,
	valueWithoutAgenda: 12.6,
	heard: [],
	tips: [],
	strengths: [],
	...change,
});

export const judged = (
	change: Partial<AssessmentView> = {},
	around: Partial<JudgedView> = {},
): JudgedView => ({
	state: 'judged',
	draft: 'Such a journey! Check out our shop.',
	post: 'reply',
	postText: 'We closed the bakery.',
	author: 'Lena',
	assessment: assessment(change),
	...around,
});
