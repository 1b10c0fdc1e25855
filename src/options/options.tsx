import type {Settings} from '../settings.ts';
import {useWords, type WordKey} from '../ui/words.ts';
import {Language, Shortcuts} from './browser-facts.tsx';
import {Habits} from './habits.tsx';
import {Keeper} from './keep.tsx';
import {Keeping} from './keeping.tsx';
import {Rules, useRuleBook} from './rules.tsx';
import {choiceNames} from './setup-words.ts';
import {Sites} from './sites.tsx';
import {Team} from './team.tsx';
import {Writers} from './writers.tsx';

/** The parts of the page in their order, by what an address names them. */
const parts = [
	{id: 'writers', name: 'welcomeWriter'},
	{id: 'sites', name: 'optionsSites'},
	{id: 'posting', name: 'optionsPosting'},
	{id: 'rules', name: 'optionsRules'},
	{id: 'keys', name: 'optionsKeys'},
	{id: 'language', name: 'optionsLanguage'},
	{id: 'team', name: 'optionsTeam'},
	{id: 'keeping', name: 'repliesKeep'},
] as const satisfies readonly {id: string; name: WordKey}[];

type PartId = (typeof parts)[number]['id'];

/** What a policy decides, said once above all. */
const Managed = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const {keys} = settings.pinned;
	if (keys.length === 0) return null;
	const among = new Intl.ListFormat(words('language'), {type: 'conjunction'});
	return (
		<p class="panel notice">
			{words(
				'optionsManaged',
				among.format(keys.map((key) => words('quoted', words(choiceNames[key])))),
			)}
		</p>
	);
};

/** Everything a person can choose. */
export const Options = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const book = useRuleBook();
	const shown: Record<PartId, preact.JSX.Element> = {
		writers: <Writers settings={settings} />,
		sites: <Sites settings={settings} />,
		posting: <Habits settings={settings} />,
		rules: <Rules settings={settings} book={book} />,
		keys: <Shortcuts />,
		language: <Language />,
		team: <Team settings={settings} book={book} />,
		keeping: <Keeping />,
	};
	return (
		<Keeper>
			<nav class="contents" aria-label={words('optionsContents')}>
				<ul>
					{parts.map(({id, name}) => (
						<li key={id}>
							<a href={`#${id}`}>{words(name)}</a>
						</li>
					))}
				</ul>
			</nav>
			<Managed settings={settings} />
			{parts.map(({id}) => (
				<div key={id} id={id} class="page-part">
					{shown[id]}
				</div>
			))}
		</Keeper>
	);
};
