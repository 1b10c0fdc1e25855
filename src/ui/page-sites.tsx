import {useWords} from './words.ts';

type SiteTick = {
	host: string;
	/** The host as people say it. */
	name: string;
	isOn: boolean;
	/** Somebody else decides about it. */
	isFixed: boolean;
};

type SiteTicksProps = {
	sites: readonly SiteTick[];
	/** Names that stand for many sites, none of which can be chosen here. */
	wide: readonly string[];
	onChoose: (host: string, isOn: boolean) => void;
};

/** Sites with a tick each, and below them those that are many behind one name. */
export const SiteTicks = ({sites, wide, onChoose}: SiteTicksProps) => {
	const words = useWords();
	return (
		<>
			<ul class="sites">
				{sites.map(({host, name, isOn, isFixed}) => (
					<li key={host}>
						<label class="tick">
							<input
								type="checkbox"
								checked={isOn}
								disabled={isFixed}
								onChange={({currentTarget: {checked}}) => onChoose(host, checked)}
							/>
							<bdi>{name}</bdi>
						</label>
					</li>
				))}
			</ul>
			{wide.length > 0 && (
				<>
					<p class="aside wide">{words('sitesWide')}</p>
					<ul class="sites">
						{wide.map((name) => (
							<li key={name}>
								<bdi>{name}</bdi>
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
};
