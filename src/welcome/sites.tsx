import {coachOn, isDecided, siteTicks} from '../listed-hosts.ts';
import {changeSettings, type Settings} from '../settings.ts';
import {useKeeping} from '../ui/kept.tsx';
import {count} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {SiteTicks} from '../ui/page-sites.tsx';
import {useWords} from '../ui/words.ts';

type SitesProps = {settings: Settings; hosts: readonly string[]};

/** The sites that come with Heed, each with a tick. */
export const Sites = ({settings, hosts}: SitesProps) => {
	const words = useWords();
	const {keep, refusal} = useKeeping();
	const isManaged = hosts.some((host) => isDecided(settings, host)) && !settings.off;
	return (
		<Panel title={words('welcomeSites')}>
			<div class="stack">
				<p class="soft">{words('welcomeSitesText')}</p>
				{isManaged && <p class="soft">{words('welcomeManaged')}</p>}
				<details class="box details">
					<summary>{count(words, hosts.length, 'welcomeSitesOne', 'welcomeSitesOther')}</summary>
					<SiteTicks
						{...siteTicks(settings, hosts)}
						onChoose={(host, isOn) => keep(() => changeSettings(coachOn(host, isOn)))}
					/>
				</details>
				{refusal}
				<p class="soft">{words('welcomeElsewhere')}</p>
			</div>
		</Panel>
	);
};
