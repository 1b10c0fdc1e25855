import {useState} from 'preact/hooks';
import {Icon} from './icon.tsx';
import {Named} from './named.tsx';
import type {HeardView} from './view.ts';
import {useWords} from './words.ts';

/** A point needs no word of its own: it is what they said. */
const kindWords = {question: 'heardQuestion', feeling: 'heardFeeling', point: null} as const;

const few = 4;
const weight = {question: 0, feeling: 1, point: 2} as const;

/** The few items that matter most: questions, then feelings, then points; in the post's order. */
const foremost = (heard: readonly HeardView[]): HeardView[] => {
	const kept = new Set(heard.toSorted((a, b) => weight[a.kind] - weight[b.kind]).slice(0, few));
	return heard.filter((item) => kept.has(item));
};

const Kind = ({kind}: {kind: HeardView['kind']}) => {
	const words = useWords();
	const message = kindWords[kind];
	return message === null ? null : <span class="heard-kind">{words(message)} </span>;
};

type HeardProps = {author: string | null; heard: readonly HeardView[]};

/** What the other person said, each with whether the reply takes it up. */
export const Heard = ({author, heard}: HeardProps) => {
	const words = useWords();
	const [all, showAll] = useState(false);
	if (heard.length === 0) return null;
	const isLong = heard.length > few + 1;
	return (
		<section class="part">
			<h3 class="part-title">
				{author === null ? words('theySaid') : <Named message="authorSaid" name={author} />}
			</h3>
			<ul class="heard">
				{(isLong && !all ? foremost(heard) : heard).map(({kind, text, met}, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: an item has no identity but its place.
					<li key={index} class="heard-item" data-heard={kind} data-met={met}>
						<Icon name={met ? 'tick' : 'open'} />
						<span class="unseen">{words(met ? 'heardMet' : 'heardOpen')} </span>
						<span class="heard-words">
							<Kind kind={kind} />
							<q lang="en" dir="auto">
								{text}
							</q>
						</span>
					</li>
				))}
			</ul>
			{isLong && (
				<button type="button" class="quiet" aria-expanded={all} onClick={() => showAll(!all)}>
					{all ? words('showFewer') : words('showAll', String(heard.length))}
				</button>
			)}
		</section>
	);
};
