import type {ComponentChildren} from 'preact';
import {createContext} from 'preact';
import {useContext, useEffect, useId, useRef, useState} from 'preact/hooks';
import {type Choices, changeSettings, type Settings} from '../settings.ts';
import {useWords} from '../ui/words.ts';

/** Changes the settings and says what became of it. Resolves to whether it was kept. */
export type Keep = (change: (settings: Settings) => Choices) => Promise<boolean>;

const KeepContext = createContext<Keep>(async () => false);

export const useKeep = (): Keep => useContext(KeepContext);

/** How long it is said that a change was kept, in milliseconds. That it was not stays. */
const saidFor = 4000;

/** Lets what is inside change the settings, and says whether that was kept. */
export const Keeper = ({children}: {children: ComponentChildren}) => {
	const words = useWords();
	const [outcome, setOutcome] = useState<'optionsKept' | 'notKept' | null>(null);
	const [keep] = useState<Keep>(() => async (change: Parameters<Keep>[0]) => {
		setOutcome(null);
		try {
			await changeSettings(change);
			setOutcome('optionsKept');
			return true;
		} catch {
			setOutcome('notKept');
			return false;
		}
	});
	useEffect(() => {
		if (outcome !== 'optionsKept') return;
		const quiet = setTimeout(() => setOutcome(null), saidFor);
		return () => clearTimeout(quiet);
	}, [outcome]);
	return (
		<KeepContext.Provider value={keep}>
			{children}
			<p class="outcome" role="status">
				{outcome !== null && <span>{words(outcome)}</span>}
			</p>
		</KeepContext.Provider>
	);
};

type UndoProps = {
	/** What was done. */
	said: string;
	/** Takes it back; `null` once that was done. */
	onUndo: (() => void) | null;
};

/** Says what was done and takes it back. What was pressed has gone, so it takes the focus. */
export const Undo = ({said, onUndo}: UndoProps) => {
	const words = useWords();
	const id = useId();
	const line = useRef<HTMLParagraphElement>(null);
	const isUndone = onUndo === null;
	useEffect(() => {
		(isUndone ? line.current : line.current?.querySelector('button'))?.focus();
	}, [isUndone]);
	return (
		<p class="notice undo" ref={line} tabIndex={-1}>
			<span id={id}>{isUndone ? words('optionsUndone') : said}</span>
			{onUndo !== null && (
				<button type="button" class="link" aria-describedby={id} onClick={onUndo}>
					{words('undo')}
				</button>
			)}
		</p>
	);
};

/** What was done last and can be taken back. A new one has a new `key`. */
export type Done = {key: number; said: string; undo: (() => Promise<unknown>) | null};

/** Keeps what was done last, to be shown by `Undo`. */
export const useUndo = (): {
	done: Done | null;
	offer: (said: string, undo: () => Promise<unknown>) => void;
	onUndo: (() => void) | null;
} => {
	const [done, setDone] = useState<Done | null>(null);
	return {
		done,
		offer: (said, undo) => setDone({key: (done?.key ?? 0) + 1, said, undo}),
		onUndo:
			done?.undo == null
				? null
				: async () => {
						await done.undo?.();
						setDone({...done, undo: null});
					},
	};
};
