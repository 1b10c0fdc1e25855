import {useEffect, useRef, useState} from 'preact/hooks';
import browser from 'webextension-polyfill';
import {usePasted} from '../pasted.ts';
import {changeSettings, type Settings, writerAt} from '../settings.ts';
import {Head} from '../ui/head.tsx';
import {Reason} from '../ui/reason.tsx';
import {Report} from '../ui/report.tsx';
import type {ReportView} from '../ui/view.ts';
import {useWords} from '../ui/words.ts';
import {useWrongs} from '../ui/wrong.tsx';
import {type Front, followFront} from './front.ts';
import {Pages} from './pages.tsx';
import {Paste} from './paste.tsx';
import {Site} from './site.tsx';
import {SpeaksFor} from './speaks-for.tsx';
import {viewOfFront, withoutRules} from './view.ts';

const noAccess: Front = {report: {state: 'no-access'}, url: null};

const useFront = (tab: number | null): [front: Front | null, view: ReportView] => {
	const [front, setFront] = useState<Front | null>(null);
	const [view, setView] = useState<ReportView>({state: 'reading', last: null});
	useEffect(() => {
		const life = new AbortController();
		const show = (next: Front) => {
			setFront(next);
			setView((before) => viewOfFront(next, before));
		};
		if (tab === null) show(noAccess);
		else void followFront(tab, show, life.signal);
		return () => life.abort();
	}, [tab]);
	return [front, view];
};

/** The draft whose post was not found, or `null`. */
const lostDraft = (front: Front | null): string | null =>
	front?.report.state === 'assessed' && front.report.postKind === 'unknown'
		? front.report.draft
		: null;

/** The host in front, where it is a site. */
const hostOf = (front: Front | null): string | null => {
	if (front?.url == null) return null;
	const {protocol, hostname} = new URL(front.url);
	return protocol === 'https:' || protocol === 'http:' ? hostname : null;
};

/** Why there is nothing on the page to judge, where a post and a reply can be pasted instead. */
const emptyPage = (front: Front | null): 'no-draft' | 'no-access' | null => {
	const state = front?.report.state;
	return state === 'no-draft' || state === 'no-access' ? state : null;
};

const offRules = (change: (rules: string[]) => string[]): Promise<void> =>
	changeSettings((settings) => ({...settings, offRules: change(settings.offRules)}));

type PopupProps = {
	/** The tab it is about, or `null` where it is only to check what is pasted. */
	tab: number | null;
	settings: Settings;
	/** A link to another page is pressed. */
	onLeave: (press: MouseEvent) => void;
};

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** The report for the page in front, and two fields for where no page has a draft. */
export const Popup = ({tab, settings, onLeave}: PopupProps) => {
	const words = useWords();
	const [front, frontView] = useFront(tab);
	const [post, setPost] = useState('');
	const [typed, setTyped] = useState<string | null>(null);
	const [sentAway, setSentAway] = useState<readonly string[]>([]);
	const postField = useRef<HTMLTextAreaElement>(null);
	const {version} = browser.runtime.getManifest();
	const {form, onWrong} = useWrongs({version, onCopy: copy});

	const draft = lostDraft(front);
	const empty = emptyPage(front);
	const reply = typed ?? draft ?? '';
	const isOff = front?.report.state === 'site-off';
	const isPasted = !isOff && (post.trim() !== '' || (typed ?? '').trim() !== '');
	const {id: writer} = writerAt(settings, hostOf(front));
	const pastedView = usePasted({post, reply, author: null, writer}, isPasted);
	const view = withoutRules(
		isPasted ? pastedView : frontView,
		(rule) => sentAway.includes(rule) || settings.offRules.includes(rule),
	);
	const report = (
		<section>
			<h2 class="unseen">{words('popupReport')}</h2>
			<Report
				view={view}
				onPaste={() => postField.current?.focus()}
				onCopy={copy}
				onWrong={onWrong}
				onNotThisTime={(rule) => setSentAway([...sentAway, rule])}
				onNeverThisRule={(rule) => offRules((rules) => [...rules, rule])}
				onBringBack={(rule) => {
					setSentAway(sentAway.filter((other) => other !== rule));
					return offRules((rules) => rules.filter((other) => other !== rule));
				}}
			/>
		</section>
	);
	// The fields must not move under the hands of whoever types in them: with nothing but them to
	// judge, the report grows below. They stay where they are in the document too, or they would
	// lose the focus.
	const isReportBelow = isPasted && empty !== null;
	// Where it is about no page at all, there is none to say anything of.
	const about = tab === null || empty === null ? null : <Reason name={empty} isOvertaken />;
	return (
		<main class="popup">
			<Head view={view} title={<h1 class="head-name">{words('name')}</h1>} />
			{form}
			<div hidden={form !== null}>
				<div>{isReportBelow ? about : (tab !== null || isPasted) && report}</div>
				{(isPasted || draft !== null || empty !== null) && (
					<Paste
						post={post}
						reply={reply}
						onPost={setPost}
						onReply={setTyped}
						postField={postField}
					/>
				)}
				<div class="below">{isReportBelow && report}</div>
				{/* Until the page in front is known, a choice would be one for elsewhere. */}
				{front !== null && <SpeaksFor host={hostOf(front)} settings={settings} />}
				<Site url={front?.url ?? null} settings={settings} />
			</div>
			<Pages onLeave={onLeave} />
		</main>
	);
};
