import type {Assessment} from '../coach/assessment.ts';
import type {PageReport} from '../messages.ts';
import {limitOf, postingControl} from '../sites/reading/posting.ts';
import type {Answered, Site} from '../sites/site.ts';
import {type CardActions, type MountedChip, mountChip} from './chip.tsx';
import type {Choices} from './choices.ts';
import type {Composer} from './composer.ts';
import {createHighlights} from './highlights.ts';
import {nextMarks, noMarks, shownMarks} from './marks.ts';
import {isWorthPausing} from './pause.ts';
import {type Posted, watchPosting} from './posting.ts';
import {createReader, type Draft, type Reading} from './reader.ts';
import {type Memory, newMemory, toReport, toView} from './shown.ts';

type SessionOptions = {
	composer: Composer;
	site: Site;
	memory: Memory;
	choices: Choices;
	judge(draft: Draft): Promise<Assessment>;
	/** The headline below which a first press pauses, or `null`. */
	pauseBelow(): number | null;
	onPosted(posted: Posted): void;
	/** Whether the extension that judges is still there; ends everything when it is not. */
	isAlive(): boolean;
	/** The badge has nothing to show for this draft any more. */
	onUnjudged(): void;
	/** The compose box is removed or hidden, or was left empty. */
	onLeft(): void;
};

/** One compose box in use. */
export type Session = {
	composer: Composer;
	memory: Memory;
	/** What the draft said when it was last read. */
	text(): string;
	/** What the toolbar popup shows of it. */
	report(): PageReport;
	/** The person is back in this box: what it answers may have changed. */
	lookAgain(): void;
	/** The settings changed, or another draft was in front since the last verdict. */
	judgeAgain(): void;
	/** Opens the card with the focus in it, even of a reply whose chip was hidden. */
	openCard(): void;
	/** Gone from the page, or empty with the focus elsewhere. */
	isLeft(): boolean;
};

/** Reads, judges and marks one compose box, until aborted. */
export const startSession = (
	{
		composer,
		site,
		memory,
		choices,
		judge,
		pauseBelow,
		onPosted,
		isAlive,
		onUnjudged,
		onLeft,
	}: SessionOptions,
	signal: AbortSignal,
): Session => {
	let written = composer.read();
	let reading: Reading = {state: 'reading', text: written.text, last: null};
	let marks = noMarks;
	let chip: MountedChip | null = null;
	let chipLife = new AbortController();
	const highlight = createHighlights(signal);
	const limit = limitOf(composer.element, site);

	const readText = (): string => {
		written = composer.read();
		return written.text;
	};
	const readDraft = (): Draft => ({text: readText(), answered: answeredBy(site, composer)});

	const underline = (): void => {
		const shown = memory.isHidden ? [] : shownMarks(marks, memory.dismissed);
		chip?.underline(written.text, shown);
		highlight(
			shown.flatMap((mark) => {
				const range = written.range(mark);
				return range === null ? [] : [{headline: mark.headline, range}];
			}),
		);
	};
	/** What stands in the card while it is open is what the person has read. */
	const noteSeen = (): void => {
		if (!chip?.isOpen() || reading.state !== 'judged') return;
		for (const {rule} of reading.verdict.assessment.tips) memory.seen.add(rule);
	};
	const draw = (): void => {
		chip?.show(toView(reading, memory, limit));
		noteSeen();
		underline();
	};
	const show = (next: Reading): void => {
		const looksSame = isReadingOn(reading, next);
		reading = next;
		marks = nextMarks(marks, next, written.text);
		if (next.state === 'too-long') onUnjudged();
		if (looksSame) underline();
		else draw();
	};
	const reader = createReader({read: readDraft, readText, judge, show}, signal);

	const isLeft = (): boolean =>
		composer.isGone() ||
		(!composer.hasFocus() && chip?.isOpen() !== true && readText().trim() === '');
	const settlePosting = watchPosting(
		{
			composer,
			site,
			readDraft,
			pauses: () => {
				if (memory.isHidden || memory.hasPaused || chip === null || !isAlive()) return false;
				memory.hasPaused = isWorthPausing(reading, readText(), pauseBelow());
				if (memory.hasPaused) chip.openPaused();
				return memory.hasPaused;
			},
			onPosted: (posted) => {
				if (!memory.isHidden) onPosted(posted);
				// What is written here next is another reply.
				Object.assign(memory, {...newMemory(), isHidden: memory.isHidden});
			},
		},
		signal,
	);
	const changed = (): void => {
		settlePosting();
		if (isAlive() && !memory.isHidden) reader.changed();
	};

	const hide = (): void => {
		memory.isHidden = true;
		chipLife.abort();
		chip = null;
		draw();
		onUnjudged();
	};
	const dismiss = (rule: string): void => {
		memory.dismissed.add(rule);
		draw();
	};
	const bringBack = (rule: string): void => {
		memory.dismissed.delete(rule);
		draw();
	};
	/** A choice that nobody answered was perhaps made after the extension was gone. */
	const kept = (choice: Promise<null>): Promise<null> => choice.finally(isAlive);
	const actions: CardActions = {
		onCopy: (text) => navigator.clipboard.writeText(text),
		onNotThisTime: dismiss,
		onNeverThisRule: async (rule) => {
			dismiss(rule);
			const isKept = kept(choices.useRule(rule, false));
			await isKept.catch((refused) => {
				bringBack(rule);
				throw refused;
			});
		},
		onBringBack: (rule) => {
			bringBack(rule);
			return kept(choices.useRule(rule, true));
		},
		onHideForReply: () => {
			composer.takeFocusBack();
			hide();
		},
		onTurnOffSite: () => kept(choices.turnOffHere()),
		onTurnOff: () => kept(choices.turnOff()),
	};
	const unhide = (): MountedChip => {
		memory.isHidden = false;
		chipLife = new AbortController();
		const onMove = (): boolean => {
			if (composer.isGone()) onLeft();
			return !signal.aborted;
		};
		const control = () => postingControl(composer.element, site);
		const mounted = mountChip(
			{composer, actions, control, isAlive, onMove, onOpened: noteSeen, onRefused: hide},
			AbortSignal.any([signal, chipLife.signal]),
		);
		chip = mounted;
		return mounted;
	};

	composer.onChange(changed);
	composer.element.addEventListener(
		'focusout',
		({relatedTarget}) => {
			if (!chip?.contains(relatedTarget) && isLeft()) onLeft();
		},
		{signal},
	);
	if (!memory.isHidden) unhide();
	return {
		composer,
		memory,
		text: () => written.text,
		report: () => {
			if (memory.isHidden || readText().trim() === '') return {state: 'no-draft'};
			if (reading.state === 'judged' && reading.verdict.draft.text !== written.text) changed();
			return toReport(reading, written.text, memory, limit);
		},
		lookAgain: () => {
			chip?.settle();
			changed();
		},
		judgeAgain: () => {
			chip?.settle();
			if (!memory.isHidden) reader.again();
		},
		openCard: () => {
			const wasHidden = memory.isHidden;
			(chip ?? unhide()).openByKey();
			if (wasHidden) reader.again();
		},
		isLeft,
	};
};

/** Between two keys of a fast typist only the lines in the draft move. */
const isReadingOn = (before: Reading, next: Reading): boolean =>
	before.state === 'reading' && next.state === 'reading' && before.last === next.last;

/** The page is anyone's: whatever goes wrong while its post is looked for, the draft is judged. */
const answeredBy = (site: Site, {element}: Composer): Answered => {
	try {
		return site.answers(element);
	} catch {
		return {kind: 'unknown'};
	}
};
