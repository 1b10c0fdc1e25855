import {useState} from 'preact/hooks';
import {usePasted} from '../pasted.ts';
import type {Settings} from '../settings.ts';
import {Icon} from '../ui/icon.tsx';
import {LiveBox, type Tried} from '../ui/live-box.tsx';
import {Panel} from '../ui/page.tsx';
import {Report} from '../ui/report.tsx';
import {scenes} from '../ui/scenes.ts';
import type {ReportView} from '../ui/view.ts';
import {useWords, type WordKey} from '../ui/words.ts';
import {Sites} from './sites.tsx';
import {SpeaksFor} from './speaks-for.tsx';

const promises: readonly WordKey[] = [
	'welcomeNeverWrites',
	'welcomeNeverSends',
	'welcomeNeverAccuses',
	'welcomeNeverLooks',
];

const [first] = scenes;
const start: Tried = {
	author: first?.author ?? null,
	post: first?.text.join('\n\n') ?? '',
	reply: first?.promoting ?? '',
};

const withoutTips = (view: ReportView, away: readonly string[]): ReportView => {
	if (view.state !== 'judged') return view;
	const {assessment} = view;
	const tips = assessment.tips.filter(({rule}) => !away.includes(rule));
	return {...view, assessment: {...assessment, tips}};
};

/** The live box, judged as a draft on a page is. Nothing that is tried here changes a setting. */
const TryIt = () => {
	const words = useWords();
	const [tried, setTried] = useState(start);
	const [away, setAway] = useState<readonly string[]>([]);
	const view = usePasted(tried, true);
	const leaveOut = (rule: string) => setAway([...away, rule]);
	return (
		<Panel title={words('welcomeTry')}>
			<div class="stack">
				<p class="soft">{words('welcomeTryText')}</p>
				<LiveBox scenes={scenes} tried={tried} onTry={setTried}>
					<Report
						view={withoutTips(view, away)}
						onCopy={(text) => navigator.clipboard.writeText(text)}
						onNotThisTime={leaveOut}
						onNeverThisRule={leaveOut}
						onBringBack={(rule) => setAway(away.filter((other) => other !== rule))}
					/>
				</LiveBox>
			</div>
		</Panel>
	);
};

type WelcomeProps = {
	settings: Settings;
	/** The hosts that come with Heed. */
	hosts: readonly string[];
	/** The keys that open the card, or `null`. */
	keys: string | null;
};

/** What Heed is, tried at once, and the two things it is good to tell it. */
export const Welcome = ({settings, hosts, keys}: WelcomeProps) => {
	const words = useWords();
	return (
		<>
			<TryIt />
			<Panel title={words('welcomeNever')}>
				<ul class="promises">
					{promises.map((promise) => (
						<li key={promise} class="promise">
							<Icon name="tick" />
							<span>{words(promise)}</span>
						</li>
					))}
				</ul>
			</Panel>
			<SpeaksFor settings={settings} />
			<Sites settings={settings} hosts={hosts} />
			<Panel title={words('welcomeNext')}>
				<p>{keys === null ? words('welcomeNextPlain') : words('welcomeNextText', keys)}</p>
			</Panel>
		</>
	);
};
