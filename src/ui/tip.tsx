import {useEffect, useId, useState} from 'preact/hooks';
import {excerpt} from './excerpt.ts';
import {Icon} from './icon.tsx';
import {Arc} from './mark.tsx';
import {Sources} from './sources.tsx';
import type {TipView} from './view.ts';
import {useWords} from './words.ts';

const Quote = ({draft, spans}: {draft: string; spans: TipView['spans']}) => {
	const [span] = spans;
	const quoted = span === undefined ? null : excerpt(draft, span);
	if (quoted === null) return null;
	return (
		<q class="quote" lang="en" dir="auto">
			{quoted.before}
			<u class="quoted">{quoted.words}</u>
			{quoted.after}
		</q>
	);
};

type CopyState = 'copy' | 'copied' | 'copyRefused';

type StarterProps = {
	words: string;
	describedBy: string;
	onCopy: (text: string) => Promise<void>;
};

const Starter = ({words: starter, describedBy, onCopy}: StarterProps) => {
	const words = useWords();
	const [state, setState] = useState<CopyState>('copy');
	useEffect(() => {
		if (state === 'copy') return;
		const back = setTimeout(() => setState('copy'), 2500);
		return () => clearTimeout(back);
	}, [state]);
	const copy = async () => {
		try {
			await onCopy(starter);
			setState('copied');
		} catch {
			setState('copyRefused');
		}
	};
	return (
		<div class="starter">
			<p class="starter-words">
				<span class="unseen">{words('starter')}: </span>
				<span lang="en" dir="auto">
					{starter}
				</span>
			</p>
			<button type="button" class="button" aria-describedby={describedBy} onClick={copy}>
				<span aria-live="polite">{words(state)}</span>
			</button>
		</div>
	);
};

type TipProps = {
	tip: TipView;
	draft: string;
	onCopy: (text: string) => Promise<void>;
	onWrong: ((pressed: HTMLElement) => void) | undefined;
	onNotThisTime: () => void;
	onNeverThisRule: () => void;
};

/**
 * One thing to change: what to do, the words it is about, why, and words to begin with. All of that
 * is English, whatever the language around it: only English drafts are judged.
 */
export const Tip = ({tip, draft, onCopy, onWrong, onNotThisTime, onNeverThisRule}: TipProps) => {
	const words = useWords();
	const id = useId();
	const [isOpen, open] = useState(false);
	const tone = tip.headline === 'listenFirst' ? 'listen' : 'value';
	return (
		<li class={`tip tone-${tone}`} data-rule={tip.rule}>
			<p class="tip-text">
				<Arc tone={tone} />
				<span id={id} lang="en" dir="auto">
					{tip.text}
				</span>
			</p>
			<Quote draft={draft} spans={tip.spans} />
			{tip.starter !== null && <Starter words={tip.starter} describedBy={id} onCopy={onCopy} />}
			<div class="tip-acts">
				<button
					type="button"
					class="quiet"
					aria-expanded={isOpen}
					aria-controls={`${id}-why`}
					aria-describedby={id}
					onClick={() => open(!isOpen)}
				>
					{words('why')}
					<Icon name="more" />
				</button>
				<button type="button" class="quiet" aria-describedby={id} onClick={onNotThisTime}>
					{words('notThisTime')}
				</button>
				<button type="button" class="quiet" aria-describedby={id} onClick={onNeverThisRule}>
					{words('neverThisRule')}
				</button>
			</div>
			<div class="why" id={`${id}-why`} hidden={!isOpen}>
				<p lang="en" dir="auto">
					{tip.why}
				</p>
				{tip.sources.length > 0 && <Sources sources={tip.sources} />}
				{onWrong !== undefined && (
					<button
						type="button"
						class="quiet"
						aria-describedby={id}
						onClick={(event) => onWrong(event.currentTarget)}
					>
						{words('wrongAsk')}
					</button>
				)}
			</div>
		</li>
	);
};
