import {once} from 'node:events';
import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';
import * as v from 'valibot';
import {assess} from '../coach/assess.ts';
import {longestText} from '../coach/limits.ts';
import {rules} from '../rules/index.ts';

const text = (field: string) =>
	v.pipe(
		v.string(`"${field}" must be a string`),
		v.maxLength(longestText, `"${field}" is longer than ${longestText} characters; shorten it`),
	);

const listed = (field: string): string => `"profile.${field}" must be a list of strings`;

const strings = (field: string) => v.optional(v.array(v.string(listed(field)), listed(field)), []);

const plainObject = (message: string) =>
	v.custom<object>(
		(given) => typeof given === 'object' && given !== null && !Array.isArray(given),
		message,
	);

const line = v.pipe(
	plainObject('a line must be a JSON object'),
	v.object(
		{
			id: v.optional(v.string('"id" must be a string')),
			post: v.nullish(text('post'), null),
			reply: text('reply'),
			author: v.nullish(text('author'), null),
			site: v.nullish(text('site'), null),
			profile: v.optional(
				v.pipe(
					plainObject('"profile" must be an object'),
					v.object({
						names: strings('names'),
						domains: strings('domains'),
						handles: strings('handles'),
					}),
				),
				{},
			),
		},
		'"reply" is missing',
	),
);

/**
 * Judges JSON Lines as they come, one answer a line in the same order. A bad line is answered in its
 * place with `{id, line, error}` (line from 1) and the run goes on. Memory stays steady: the next
 * line is read only when the answer before it is on its way.
 */
export const judgeLines = async (
	input: Readable,
	output: Writable,
	scoreAll: boolean,
): Promise<{failed: number}> => {
	let failed = 0;
	let number = 0;
	for await (const raw of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
		number++;
		const answer = judgeLine(raw, number, scoreAll);
		if ('error' in answer) failed++;
		if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
	}
	return {failed};
};

const judgeLine = (raw: string, number: number, scoreAll: boolean) => {
	let parsed: unknown;
	try {
		// A file saved on Windows may open with a byte order mark.
		parsed = JSON.parse(number === 1 ? raw.replace(/^\uFEFF/, '') : raw);
	} catch {
		return {id: null, line: number, error: 'not JSON: write one JSON object on one line'};
	}
	const checked = v.safeParse(line, parsed);
	if (!checked.success) {
		return {id: idOf(parsed), line: number, error: checked.issues[0].message};
	}
	const {id = null, profile, ...draft} = checked.output;
	const assessment = assess({...draft, writer: profile}, rules, {scoreAll});
	const {abstained, listenFirst, valueWithoutAgenda, principles, heard, tips} = assessment;
	return {
		id,
		abstained,
		listenFirst,
		valueWithoutAgenda,
		principles,
		heard,
		tips: tips.map(({rule, principle, gain, text: words, spans}) => ({
			rule,
			principle,
			gain,
			text: words,
			spans,
		})),
	};
};

const idOf = (parsed: unknown): string | null => {
	const checked = v.safeParse(v.object({id: v.string()}), parsed);
	return checked.success ? checked.output.id : null;
};
