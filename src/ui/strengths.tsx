import {useState} from 'preact/hooks';
import {Icon} from './icon.tsx';
import type {StrengthView} from './view.ts';
import {useWords} from './words.ts';

/** What the reply already does well: the first in a line, the others one press away. */
export const Strengths = ({strengths}: {strengths: readonly StrengthView[]}) => {
	const words = useWords();
	const [all, showAll] = useState(false);
	if (strengths.length === 0) return null;
	const shown = strengths.slice(0, all ? strengths.length : 1);
	return (
		<section class="part">
			<h3 class="part-title">{words('strengths')}</h3>
			<ul class="strengths">
				{shown.map(({rule, text}, index) => (
					<li key={rule} class="strength">
						<Icon name="tick" />
						<span>
							<span lang="en" dir="auto">
								{text}
							</span>{' '}
							{strengths.length > 1 && index === 0 && (
								<button
									type="button"
									class="link more"
									aria-expanded={all}
									onClick={() => showAll(!all)}
								>
									{all ? words('showFewer') : words('strengthsMore', String(strengths.length - 1))}
								</button>
							)}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
};
