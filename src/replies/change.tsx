import {level} from '../ui/meter.tsx';
import {number, percent} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {useWords, type WordKey, type Words} from '../ui/words.ts';
import {type Balance, type Change, trendOf} from './figures.ts';

const share = ({asked, count}: Balance): number => asked / count;

type Pair = readonly [now: number | null, before: number | null];

const asking = {More: 'changeAskMore', Less: 'changeAskLess', Same: 'changeAskSame'} as const;

const reading = {
	listenFirst: {
		More: 'changeListenMore',
		Less: 'changeListenLess',
		Same: 'changeListenSame',
		BitMore: 'changeListenBitMore',
		BitLess: 'changeListenBitLess',
	},
	valueWithoutAgenda: {
		More: 'changeValueMore',
		Less: 'changeValueLess',
		Same: 'changeValueSame',
		BitMore: 'changeValueBitMore',
		BitLess: 'changeValueBitLess',
	},
} as const satisfies Record<string, Record<string, WordKey>>;

const aboutReading = (words: Words, headline: keyof typeof reading, [now, before]: Pair) => {
	const trend = trendOf(now, before);
	if (trend === null || now === null || before === null) return null;
	const keys = reading[headline];
	const levels = [words(level(now)), words(level(before))];
	// A change within one level can’t be told by the names of levels.
	if (trend !== 'Same' && levels[0] === levels[1]) return words(keys[`Bit${trend}`], levels[0]);
	return words(keys[trend], levels);
};

const aboutAsking = (words: Words, now: number, before: number): string | null => {
	const trend = trendOf(now * 100, before * 100);
	return trend === null
		? null
		: words(asking[trend], [percent(words, now), percent(words, before)]);
};

const sentences = (words: Words, {now, before}: NonNullable<Change>): string[] =>
	[
		words('changeCount', [number(words, now.count), number(words, before.count)]),
		aboutReading(words, 'listenFirst', [now.listenFirst, before.listenFirst]),
		aboutReading(words, 'valueWithoutAgenda', [now.valueWithoutAgenda, before.valueWithoutAgenda]),
		aboutAsking(words, share(now), share(before)),
	].filter((one) => one !== null);

/** What changed since last month, in words. */
export const Changes = ({change}: {change: Change}) => {
	const words = useWords();
	return (
		<Panel title={words('repliesChange')}>
			{change === null ? (
				<p class="soft">{words('repliesChangeFew')}</p>
			) : (
				<ul class="changes">
					{sentences(words, change).map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			)}
		</Panel>
	);
};
