import {changeSettings, type Settings, type SpokenFor, writerAt} from '../settings.ts';
import {Choice} from '../ui/choice.tsx';
import {useKeeping} from '../ui/kept.tsx';
import {useWords} from '../ui/words.ts';

const nameOf = ({label, names, id}: SpokenFor): string => label.trim() || names[0] || id;

/** For whom the person speaks on a host from now on, or elsewhere where there is no host. */
const speakFor = (host: string | null, id: string): Promise<void> =>
	changeSettings((settings) =>
		host === null
			? {...settings, defaultWriter: id}
			: {...settings, hostWriters: {...settings.hostWriters, [host]: id}},
	);

type SpeaksForProps = {
	/** The host in front, or `null`. */
	host: string | null;
	settings: Settings;
};

/** The quick switch between those the person speaks for. Nothing where there is no choice. */
export const SpeaksFor = ({host, settings}: SpeaksForProps) => {
	const words = useWords();
	const {keep, refusal} = useKeeping();
	const {writers, pinned} = settings;
	if (writers.length < 2) return null;
	const isPinned = pinned.keys.includes(host === null ? 'defaultWriter' : 'hostWriters');
	const now = writerAt(settings, host);
	if (isPinned) {
		return (
			<p class="speaks-for aside">
				{words('popupSpeaksFor', nameOf(now))} {words('pinned')}
			</p>
		);
	}
	return (
		<div class="speaks-for">
			<Choice
				label={host === null ? words('popupSpeakFor') : words('popupSpeakForOn', host)}
				value={now.id}
				options={writers.map((writer) => ({value: writer.id, text: nameOf(writer)}))}
				onChange={(id) => void keep(() => speakFor(host, id))}
			/>
			{refusal}
		</div>
	);
};
