import {useEffect, useState} from 'preact/hooks';
import {changeSettings, isOnAt, pinOf, type Settings} from '../settings.ts';
import {useKeeping} from '../ui/kept.tsx';
import {useWords} from '../ui/words.ts';
import {type Access, accessOf, comeAlways, originOf, stopComing} from './access.ts';

const turnOn = (): Promise<void> => changeSettings((settings) => ({...settings, off: false}));

const coachOn = (host: string, isOn: boolean): Promise<void> =>
	changeSettings((settings) => {
		const others = settings.offHosts.filter((other) => other !== host);
		return {...settings, offHosts: isOn ? others : [...others, host]};
	});

const useAccess = (origin: string): [access: Access | null, look: () => Promise<void>] => {
	const [access, setAccess] = useState<Access | null>(null);
	const look = async () => setAccess(await accessOf(origin));
	useEffect(() => {
		let isCurrent = true;
		accessOf(origin).then((found) => {
			if (isCurrent) setAccess(found);
		});
		return () => {
			isCurrent = false;
		};
	}, [origin]);
	return [access, look];
};

const AccessRow = ({origin}: {origin: string}) => {
	const words = useWords();
	const [access, look] = useAccess(origin);
	const [isRefused, refuse] = useState(false);
	if (access === null || access === 'listed') return null;
	const come = async () => {
		const isGranted = await comeAlways(origin).catch(() => false);
		refuse(!isGranted);
		await look();
	};
	const stop = async () => {
		await stopComing(origin);
		await look();
	};
	return (
		<div class="access">
			<p class="aside" role="status">
				{access === 'granted' && words('byYourLeave')}
				{access === 'once' && words(isRefused ? 'alwaysRefused' : 'onlyNow')}
			</p>
			<button type="button" class="button" onClick={access === 'granted' ? stop : come}>
				{words(access === 'granted' ? 'stopHere' : 'alwaysHere')}
			</button>
		</div>
	);
};

type SiteProps = {url: string | null; settings: Settings};

/** Whether Heed works on the site in front, and by whose leave. */
export const Site = ({url, settings}: SiteProps) => {
	const words = useWords();
	const {keep, refusal} = useKeeping();
	const host = url === null ? '' : new URL(url).hostname;
	const pin = pinOf(settings, host);
	if (settings.off && pin === null) {
		return (
			<footer class="site">
				<div class="access">
					<p class="aside">{words('offEverywhere')}</p>
					{settings.pinned.keys.includes('off') ? (
						<p class="aside">{words('pinned')}</p>
					) : (
						<button type="button" class="button" onClick={() => keep(turnOn)}>
							{words('turnOn')}
						</button>
					)}
					{refusal}
				</div>
			</footer>
		);
	}
	const origin = url === null ? null : originOf(url);
	if (url === null || origin === null) return null;
	const isOn = isOnAt(settings, host);
	const isPinned = pin !== null || settings.pinned.keys.includes('offHosts');
	return (
		<footer class="site">
			<label class="switch-row">
				<span>{words('siteSwitch', host)}</span>
				<input
					type="checkbox"
					role="switch"
					class="switch"
					checked={isOn}
					aria-checked={isOn}
					disabled={isPinned}
					onChange={({currentTarget: {checked}}) => keep(() => coachOn(host, checked))}
				/>
			</label>
			{isPinned && <p class="aside">{words('pinned')}</p>}
			{refusal}
			{isOn && <AccessRow origin={origin} />}
		</footer>
	);
};
