import {level} from '../ui/meter.tsx';
import {number} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {ScrollFrame} from '../ui/scroll-frame.tsx';
import {useWords, type WordKey} from '../ui/words.ts';
import type {PlaceBalance, Standing} from './figures.ts';
import {siteName} from './names.ts';

const standings: Record<Standing, WordKey> = {
	within: 'balanceWithin',
	over: 'balanceOver',
	few: 'balanceFew',
	gives: 'balanceGives',
	even: 'balanceEven',
	asks: 'balanceAsks',
};

type PlacesProps = {places: readonly PlaceBalance[]; onErase: (site: string) => void};

/** The balance of giving and asking at each place. */
export const Places = ({places, onErase}: PlacesProps) => {
	const words = useWords();
	const word = (score: number | null): string =>
		words(score === null ? 'levelUnknown' : level(score));
	return (
		<Panel title={words('repliesPlaces')}>
			<div class="stack">
				<p class="soft">{words('repliesPlacesText')}</p>
				<ScrollFrame name={words('repliesPlaces')}>
					<table class="table places">
						<thead>
							<tr>
								<th scope="col">{words('repliesPlace')}</th>
								<th scope="col" class="figure">
									{words('repliesCount')}
								</th>
								<th scope="col" class="figure">
									{words('repliesGave')}
								</th>
								<th scope="col" class="figure">
									{words('repliesAsked')}
								</th>
								<th scope="col">{words('repliesBalance')}</th>
								<th scope="col">{words('listenFirst')}</th>
								<th scope="col">{words('valueWithoutAgenda')}</th>
								<th scope="col">
									<span class="unseen">{words('repliesErase')}</span>
								</th>
							</tr>
						</thead>
						<tbody>
							{places.map((place) => (
								<tr key={`${place.site} ${place.community}`} data-standing={place.standing}>
									<th scope="row" class={place.community === null ? '' : 'community'}>
										<bdi>{place.community ?? siteName(words, place.site)}</bdi>
										{place.countsNine && place.community === null && (
											<>
												{' '}
												<span class="nine">{words('balanceNine')}</span>
											</>
										)}
									</th>
									<td class="figure">{number(words, place.count)}</td>
									<td class="figure">{number(words, place.gave)}</td>
									<td class="figure">{number(words, place.asked)}</td>
									<td>{words(standings[place.standing])}</td>
									<td>{word(place.listenFirst)}</td>
									<td>{word(place.valueWithoutAgenda)}</td>
									<td>
										{place.community === null && (
											<button
												type="button"
												class="quiet"
												aria-label={words('repliesErasePlace', siteName(words, place.site))}
												onClick={() => onErase(place.site)}
											>
												{words('repliesErase')}
											</button>
										)}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</ScrollFrame>
			</div>
		</Panel>
	);
};
