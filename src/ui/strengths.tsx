import {useState} from 'preact/hooks';
import {Icon} from './icon.tsx';
import type {StrengthView} from './view.ts';
import {useWords} from './words.ts';

/** What the reply already does well: the first in a line, the others one press away. */
export const Strengths = ({strengths}: {strengths: readonly StrengthView[]}) => {
	const words = useWords();
	const [all, showAll] = useState(false);
	if (strengths.length === 0) return null;
	return (
		<section class="part strengths">
			<h3 class="unseen">{words('strengths')}</h3>
			<ul class="strength-list">
				{strengths.slice(0, all ? strengths.length : 1).map(({rule, text}) => (
					<li key={rule} class="strength">
						<Icon name="tick" />
						<span dir="auto">{text}</span>
					</li>
				))}
			</ul>
			{strengths.length > 1 && (
				<button type="button" class="quiet" aria-expanded={all} onClick={() => showAll(!all)}>
					{all ? words('showFewer') : words('strengthsMore', String(strengths.length - 1))}
				</button>
			)}
		</section>
	);
};
