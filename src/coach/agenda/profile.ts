import {once, seeking} from '../detect.ts';
import type {Writer} from '../rule.ts';
import {aProfile} from '../signs.ts';
import type {Link} from '../text/blanks.ts';
import type {Span} from '../text/span.ts';
import type {Text} from '../text/text.ts';

/**
 * A name a writer speaks for, as it is looked for: its letters and digits in lower case. `shy` names
 * were guessed from a domain, or are one word: apart, or in lower case, they may be plain words.
 */
type Sought = {squeezed: string; shy: boolean};

/** Words after a name that make it one of a line: "Basketo Pro", "Basketo 3.2", "Basketo for Teams". */
const line =
	/(?:[ -](?:v|version |for )?(?:pro|plus|premium|lite|enterprise|teams?|cloud|studio|hq|app|mobile|desktop|basic|max|mini|academy|labs|beta|business|starter|family)(?![\w'-])|[ -]?v?\d{1,4}(?:\.\d{1,4}){0,3}(?![\w-]))/y;

/** What is put before or behind a name in a tag or a handle: "#teambasketo", "@basketo_hq". */
const suffixes = /^(?:s|hq|app|apps|official|team|pro|plus|io|uk|us|inc|co|com|support|\d{1,4})?$/;

/** Legal and trade endings that people leave out. */
const legal =
	/[\s,]{1,5}(?:inc|ltd|llc|llp|gmbh|plc|corp|co|company|limited|sarl|bv|ab|oy|ag)\.?$/i;

/** Hosts that many share: there the path says whose a link is, and the name says nothing. */
const shared =
	/^(?:youtube|youtu|github|gitlab|medium|substack|etsy|amazon|facebook|instagram|linkedin|twitter|x|tiktok|patreon|reddit|discord|apple|google|gumroad|kofi|wordpress|blogspot|notion|shopify|ebay|spotify|twitch|telegram|itch|steampowered)$/;

const shortestName = 2;
const shortestPart = 4;

const squeeze = (name: string): string =>
	name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Where a text names what is in a profile: names in any writing, handles, domains, links. */
export const profileMentions = (text: Text, writer: Writer): Span[] => {
	if (writer.names.length + writer.domains.length + writer.handles.length === 0) return [];
	return apart([
		...linksOf(text, writer).map(({start, end}) => ({start, end})),
		...writer.domains.flatMap((domain) => occurrences(text.plain, bareDomain(domain))),
		...writer.handles.flatMap((handle) => handlesIn(text, handle)),
		...namesIn(text, soughtNames(writer)),
	]);
};

/** Links to a domain of the writer's own, or to a page of theirs on a shared one. */
export const ownLinks = once(
	seeking([aProfile], ({reply, writer}): Link[] => linksOf(reply, writer)),
);

const soughtNames = ({names, domains}: Writer): Sought[] => {
	const written = names.flatMap((name) => {
		const short = name.trim().replace(legal, '');
		const squeezed = squeeze(short);
		// "DropShift" and "Drop Shift" say where the words part; "Dropshift" does not.
		const parted = /[\s-]/.test(short) || /\p{Ll}\p{Lu}/u.test(short);
		return squeezed.length < shortestName ? [] : [{squeezed, shy: !parted}];
	});
	const guessed = domains.flatMap((domain) => {
		const bare = bareDomain(domain);
		const labels = bare.split('/', 1)[0]?.split('.') ?? [];
		const squeezed = squeeze(labels.length > 1 ? (labels.at(-2) ?? '') : '');
		const known = shared.test(squeezed) || squeezed.length < shortestPart + 1;
		return known || bare.includes('/') ? [] : [{squeezed, shy: true}];
	});
	return [...written, ...guessed];
};

/** The most words one name may be written as. */
const mostWords = 5;

const namesIn = (text: Text, sought: readonly Sought[]): Span[] => {
	const {words, raw, own} = text;
	// Somebody who writes without capitals writes names so, too.
	const careless = !/\p{Lu}/u.test(own);
	return words.flatMap(({start}, first) => {
		let joined = '';
		for (let count = 0; count < mostWords; count++) {
			const word = words[first + count];
			const before = count > 0 ? words[first + count - 1] : undefined;
			if (!word || (before && !/^[\s.&+-]{1,2}$/.test(raw.slice(before.end, word.start)))) break;
			const bare = word.lower.replace(/'s$/, '');
			joined += bare.replace(/[^\p{L}\p{N}]/gu, '');
			const name = sought.find(({squeezed}) => joined.startsWith(squeezed));
			if (!name) {
				if (!sought.some(({squeezed}) => squeezed.startsWith(joined))) break;
				continue;
			}
			const rest = joined.slice(name.squeezed.length);
			if (!suffixes.test(rest)) break;
			const tagged = /[@#]/.test(raw[start - 1] ?? '');
			const capital = /\p{Lu}|\p{N}/u.test(raw[start] ?? '');
			const apartCapital = capital && /\p{Lu}|\p{N}/u.test(raw[word.start] ?? '');
			const plainWord = name.shy && (count > 0 ? !apartCapital : !capital && reads(text, first));
			if (!tagged && !careless && plainWord) break;
			const end = word.end - (word.lower.length - bare.length);
			line.lastIndex = end;
			return [{start, end: line.exec(text.plain) ? line.lastIndex : end}];
		}
		return tagAround(text, first, sought);
	});
};

/** "The notion that": an article before or "of" and "that" after make a name a plain word. */
const reads = ({words}: Text, at: number): boolean =>
	/^(?:a|an|the|my|your|his|her|our|their|this|that|some|any|no|every|of|in|to)$/.test(
		words[at - 1]?.lower ?? '',
	) || /^(?:of|that|to|and|or)$/.test(words[at + 1]?.lower ?? '');

/** "#TeamBasketo", "#lovemybasketo": the name inside of a tag. */
const tagAround = ({words, plain}: Text, at: number, sought: readonly Sought[]): Span[] => {
	const word = words[at];
	if (word === undefined || plain[word.start - 1] !== '#') return [];
	const inside = sought.some(
		({squeezed}) => squeezed.length >= shortestPart && word.lower.includes(squeezed),
	);
	return inside ? [{start: word.start, end: word.end}] : [];
};

const bareDomain = (domain: string): string =>
	domain
		.trim()
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
		.replace(/\/$/, '');

const bareHandle = (handle: string): string =>
	handle
		.trim()
		.toLowerCase()
		.replace(/^(?:@|\/?[ur]\/)/, '');

const linksOf = ({links, raw}: Text, writer: Writer): Link[] =>
	links.filter((link) => {
		const address = `${link.host}${pathOf(raw.slice(link.start, link.end))}`;
		return (
			writer.domains.some((domain) => isWithin(address, bareDomain(domain))) ||
			segments(address).some((segment) =>
				[...writer.handles.map(bareHandle), ...writer.names].some(
					(name) => squeeze(name).length >= shortestPart && squeeze(name) === squeeze(segment),
				),
			)
		);
	});

const pathOf = (link: string): string => {
	const slash = link.replace(/^https?:\/\//i, '').indexOf('/');
	return slash === -1
		? ''
		: link
				.replace(/^https?:\/\//i, '')
				.slice(slash)
				.toLowerCase();
};

const isWithin = (address: string, domain: string): boolean => {
	if (domain === '') return false;
	const host = address.split('/', 1)[0] ?? '';
	const [ownHost = '', ...path] = domain.split('/');
	if (host !== ownHost && !host.endsWith(`.${ownHost}`)) return false;
	const start = `/${path.join('/')}`;
	const rest = address.slice(host.length);
	return path.length === 0 || rest === start || rest.startsWith(`${start}/`);
};

/** The parts of an address that may hold a name: labels of the host but the last, path segments. */
const segments = (address: string): string[] => {
	const [host = '', ...path] = address.split(/[/?#]/, 5);
	return [...host.split('.').slice(0, -1), ...path];
};

/** A handle counts with its mark before it, or alone where it is long enough to be no plain word. */
const handlesIn = ({plain}: Text, handle: string): Span[] => {
	const bare = bareHandle(handle);
	if (bare.length < shortestName) return [];
	return occurrences(plain, bare).filter(
		({start}) => /[@/]/.test(plain[start - 1] ?? '') || /[\d_.]/.test(bare) || bare.length > 5,
	);
};

/** A profile is the person's own text: it is looked for as it stands, never as a pattern. */
const occurrences = (plain: string, name: string): Span[] => {
	const found: Span[] = [];
	if (name.length < shortestName) return found;
	for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + name.length)) {
		const end = at + name.length;
		if (isEdge(plain[at - 1]) && isEdge(plain[end])) found.push({start: at, end});
	}
	return found;
};

const isEdge = (character: string | undefined): boolean =>
	character === undefined || !/[\p{L}\p{N}_]/u.test(character);

/** In order, without those that begin inside an earlier one. */
export const apart = (spans: readonly Span[]): Span[] => {
	let last = 0;
	return [...spans]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.filter(({start, end}) => {
			if (start < last) return false;
			last = end;
			return true;
		});
};
