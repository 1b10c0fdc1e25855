import {bare} from '../listed-hosts.ts';
import {changeSettings, isOnAt, pinOf, type Settings} from '../settings.ts';
import {useKeeping} from '../ui/kept.tsx';
import {count} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {useWords} from '../ui/words.ts';

const coachOn = (host: string, isOn: boolean): Promise<void> =>
	changeSettings((settings) => {
		const others = settings.offHosts.filter((other) => other !== host);
		return {...settings, offHosts: isOn ? others : [...others, host]};
	});

/** Only a single host can be left out by itself. */
const isSingle = (host: string): boolean => !host.startsWith('*.');

const isDecided = (settings: Settings, host: string): boolean =>
	settings.off || settings.pinned.keys.includes('offHosts') || pinOf(settings, host) !== null;

type SitesProps = {settings: Settings; hosts: readonly string[]};

/** The sites that come with Heed, each with a tick. */
export const Sites = ({settings, hosts}: SitesProps) => {
	const words = useWords();
	const {keep, refusal} = useKeeping();
	const wide = hosts.filter((host) => !isSingle(host));
	const isManaged = hosts.some((host) => isDecided(settings, host)) && !settings.off;
	return (
		<Panel title={words('welcomeSites')}>
			<div class="stack">
				<p class="soft">{words('welcomeSitesText')}</p>
				{isManaged && <p class="soft">{words('welcomeManaged')}</p>}
				<details class="box details">
					<summary>{count(words, hosts.length, 'welcomeSitesOne', 'welcomeSitesOther')}</summary>
					<ul class="sites">
						{hosts.filter(isSingle).map((host) => (
							<li key={host}>
								<label class="tick">
									<input
										type="checkbox"
										checked={isOnAt(settings, host)}
										disabled={isDecided(settings, host)}
										onChange={({currentTarget: {checked}}) => keep(() => coachOn(host, checked))}
									/>
									<bdi>{bare(host)}</bdi>
								</label>
							</li>
						))}
					</ul>
					{wide.length > 0 && (
						<>
							<p class="aside wide">{words('welcomeWide')}</p>
							<ul class="sites">
								{wide.map((host) => (
									<li key={host}>
										<bdi>{bare(host)}</bdi>
									</li>
								))}
							</ul>
						</>
					)}
				</details>
				{refusal}
				<p class="soft">{words('welcomeElsewhere')}</p>
			</div>
		</Panel>
	);
};
