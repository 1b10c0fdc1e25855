import type {TipView} from './view.ts';
import {useWords} from './words.ts';

/** Only web addresses become links, whatever a rule file holds. */
const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url);

/** Where a rule was taken from. */
export const Sources = ({sources}: {sources: TipView['sources']}) => {
	const words = useWords();
	return (
		<p class="sources">
			{words('sources')}{' '}
			{sources.map(({title, url}, index) => (
				<span key={title}>
					{index > 0 && '; '}
					<bdi lang="en">
						{url !== null && isWebAddress(url) ? (
							<a href={url} target="_blank" rel="noopener noreferrer">
								{title}
							</a>
						) : (
							<cite>{title}</cite>
						)}
					</bdi>
				</span>
			))}
		</p>
	);
};
