import {useRef, useState} from 'preact/hooks';
import {eraseRows} from '../ledger.ts';
import {eraseSettings} from '../settings.ts';
import {Ask} from '../ui/ask.tsx';
import {Panel} from '../ui/page.tsx';
import {useWords, type WordKey} from '../ui/words.ts';
import {takeBackAll} from './grants.ts';

const kept: readonly WordKey[] = ['keptSettings', 'keptLedger', 'keptGrants', 'keptNothing'];

/** Erases all that Heed keeps. Each part is tried, whatever becomes of the others. */
const eraseAll = async (): Promise<boolean> => {
	const parts = await Promise.allSettled([eraseSettings(), eraseRows({}), takeBackAll()]);
	return parts.every(({status}) => status === 'fulfilled');
};

/** What Heed keeps and where, and the way to erase it. */
export const Keeping = () => {
	const words = useWords();
	const [isAsking, ask] = useState(false);
	const [outcome, setOutcome] = useState<WordKey | null>(null);
	const button = useRef<HTMLButtonElement>(null);
	const close = () => {
		ask(false);
		button.current?.focus();
	};
	const erase = async () => {
		const isErased = await eraseAll();
		close();
		setOutcome(isErased ? 'erasedEverything' : 'notErased');
	};
	return (
		<Panel title={words('repliesKeep')}>
			<div class="stack">
				<ul class="kept measure">
					{kept.map((key) => (
						<li key={key}>{words(key)}</li>
					))}
				</ul>
				<div class="row-of-buttons">
					<button
						type="button"
						class="button"
						ref={button}
						onClick={() => {
							setOutcome(null);
							ask(true);
						}}
					>
						{words('repliesEraseAll')}
					</button>
					<span role="status">{outcome !== null && words(outcome)}</span>
				</div>
			</div>
			{isAsking && (
				<Ask
					question={words('eraseEverythingAsk')}
					text={words('eraseEverythingText')}
					yes={words('repliesEraseAll')}
					no={words('eraseEverythingNo')}
					onYes={erase}
					onNo={close}
				/>
			)}
		</Panel>
	);
};
