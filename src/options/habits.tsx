import {useId} from 'preact/hooks';
import type {Settings} from '../settings.ts';
import {Panel} from '../ui/page.tsx';
import {useWords, type WordKey} from '../ui/words.ts';
import {useKeep} from './keep.tsx';

type SwitchProps = {
	settings: Settings;
	choice: 'pause' | 'keepLedger';
	name: WordKey;
	text: WordKey;
};

const Switch = ({settings, choice, name, text}: SwitchProps) => {
	const words = useWords();
	const keep = useKeep();
	const id = useId();
	const isPinned = settings.pinned.keys.includes(choice);
	return (
		<div>
			<label class="tick">
				<input
					type="checkbox"
					checked={settings[choice]}
					disabled={isPinned}
					aria-describedby={id}
					onChange={(event) => {
						const isOn = event.currentTarget.checked;
						void keep((now) => ({...now, [choice]: isOn}));
					}}
				/>
				{words(name)}
			</label>
			<p class="aside under-tick measure" id={id}>
				{words(text)} {isPinned && words('pinned')}
			</p>
		</div>
	);
};

/** What Heed does when a reply is posted. */
export const Habits = ({settings}: {settings: Settings}) => {
	const words = useWords();
	return (
		<Panel title={words('optionsPosting')}>
			<div class="stack">
				<Switch settings={settings} choice="pause" name="optionsPause" text="optionsPauseText" />
				<Switch
					settings={settings}
					choice="keepLedger"
					name="optionsLedger"
					text="optionsLedgerText"
				/>
			</div>
		</Panel>
	);
};
