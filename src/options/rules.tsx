import ruleExamples from 'virtual:rule-examples';
import {type ComponentChildren, Fragment} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {type Principle, principleKeys, principles} from '../coach/principles.ts';
import {type RuleFacts, send} from '../messages.ts';
import {principleNames} from '../principle-names.ts';
import {type Settings, type Strictness, strictnesses} from '../settings.ts';
import {Choice} from '../ui/choice.tsx';
import {Arc} from '../ui/mark.tsx';
import {count} from '../ui/numbers.ts';
import {Panel} from '../ui/page.tsx';
import {Sources} from '../ui/sources.tsx';
import {useWords, type WordKey} from '../ui/words.ts';
import {Undo, useKeep, useUndo} from './keep.tsx';
import {
	type Example,
	marked,
	type RuleBook,
	type RuleSearch,
	searched,
	shortened,
	withoutSlots,
} from './rule-book.ts';
import {strictnessNames} from './setup-words.ts';

const strictnessTexts: Record<Strictness, WordKey> = {
	gentle: 'strictGentleText',
	usual: 'strictUsualText',
	strict: 'strictStrictText',
};

/** How much a tip must be worth to be shown. */
const StrictnessChoice = ({settings}: {settings: Settings}) => {
	const words = useWords();
	const keep = useKeep();
	const isPinned = settings.pinned.keys.includes('strictness');
	return (
		<fieldset class="plain stack" disabled={isPinned}>
			<legend class="choice-name">{words('optionsStrictness')}</legend>
			<div class="cards">
				{strictnesses.map((strictness) => (
					<label key={strictness} class="card-choice">
						<input
							type="radio"
							name="strictness"
							checked={settings.strictness === strictness}
							onChange={() => keep((now) => ({...now, strictness}))}
						/>
						<span>
							<span class="card-name">{words(strictnessNames[strictness])}</span>
							<span class="aside">{words(strictnessTexts[strictness])}</span>
						</span>
					</label>
				))}
			</div>
			{isPinned && <p class="aside">{words('pinned')}</p>}
		</fieldset>
	);
};

/** The rules as the worker tells them: `null` until it did. */
export const useRuleBook = (): RuleBook | 'failed' | null => {
	const [book, setBook] = useState<RuleBook | 'failed' | null>(null);
	useEffect(() => {
		let isShown = true;
		send('background:rules', {}).then(
			(rules) => isShown && setBook(rules),
			() => isShown && setBook('failed'),
		);
		return () => {
			isShown = false;
		};
	}, []);
	return book;
};

const Marked = ({text}: {text: string}) => (
	<q lang="en" dir="auto">
		{marked(shortened(text)).map((piece, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a piece has no identity but its place.
			<Fragment key={index}>{index % 2 === 1 ? <u class="quoted">{piece}</u> : piece}</Fragment>
		))}
	</q>
);

const ExampleItem = ({title, example}: {title: WordKey; example: Example}) => {
	const words = useWords();
	const {reply, post} = typeof example === 'string' ? {reply: example, post: undefined} : example;
	return (
		<div>
			<dt>{words(title)}</dt>
			<dd>
				{post !== undefined && (
					<p class="soft">
						{words('optionsUnder')} <Marked text={post} />
					</p>
				)}
				<Marked text={reply} />
			</dd>
		</div>
	);
};

type RuleItemProps = {
	rule: RuleFacts;
	/** Which one it is of all rules. */
	place: number;
	isOn: boolean;
	isPinned: boolean;
	onUse: (use: boolean) => void;
};

const Details = ({rule, place}: Pick<RuleItemProps, 'rule' | 'place'>) => {
	const [found, passed] = ruleExamples[place] ?? [];
	return (
		<div class="rule-details">
			{rule.why !== null && (
				<p lang="en" dir="auto">
					{withoutSlots(rule.why)}
				</p>
			)}
			<Sources sources={rule.sources} />
			<dl class="rule-examples">
				{found !== undefined && <ExampleItem title="optionsFinds" example={found} />}
				{passed !== undefined && <ExampleItem title="optionsLetsPass" example={passed} />}
			</dl>
		</div>
	);
};

const RuleItem = ({rule, place, isOn, isPinned, onUse}: RuleItemProps) => {
	const words = useWords();
	const [isOpen, setOpen] = useState(false);
	const tone = principles[rule.principle].headline === 'listenFirst' ? 'listen' : 'value';
	return (
		<li class={`rule tone-${tone}`} data-rule={rule.id}>
			<label class="rule-line">
				<input
					type="checkbox"
					checked={isOn}
					disabled={isPinned}
					onChange={(event) => onUse(event.currentTarget.checked)}
				/>
				<span lang="en" dir="auto">
					{withoutSlots(rule.text)}
				</span>
			</label>
			<details
				class="details"
				onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
			>
				<summary>
					{words(rule.kind === 'fault' ? 'optionsRuleTip' : 'optionsRulePraise')}
					<span class="unseen" lang="en">
						{' '}
						{withoutSlots(rule.text)}
					</span>
				</summary>
				{isOpen && <Details rule={rule} place={place} />}
			</details>
		</li>
	);
};

type GroupProps = {
	principle: Principle;
	rules: RuleBook;
	offRules: readonly string[];
	/** Whether it holds what was looked for: it is open then. */
	isSearched: boolean;
	children: ComponentChildren;
};

/** The rules of one principle. */
const Group = ({principle, rules, offRules, isSearched, children}: GroupProps) => {
	const words = useWords();
	const tone = principles[principle].headline === 'listenFirst' ? 'listen' : 'value';
	const off = rules.filter(({id}) => offRules.includes(id)).length;
	return (
		<details class={`box details opens tone-${tone}`} open={isSearched}>
			<summary>
				<Arc tone={tone} />
				<span class="writer-name">{words(principleNames[principle])}</span>
				<span class="soft">
					{count(words, rules.length, 'rulesOne', 'rulesOther')}
					{off > 0 && ` ${count(words, off, 'rulesOffOne', 'rulesOffOther')}`}
				</span>
			</summary>
			<ul class="rules">{children}</ul>
		</details>
	);
};

type ListProps = {settings: Settings; book: RuleBook};

const shows = {all: 'rulesAll', on: 'rulesOn', off: 'rulesOff'} as const;

const RuleList = ({settings, book}: ListProps) => {
	const words = useWords();
	const keep = useKeep();
	const {done, offer, onUndo} = useUndo();
	const [search, setSearch] = useState<RuleSearch>({text: '', principle: null, show: 'all'});
	/** What was switched since: it stays in sight, and the focus with it, until the next search. */
	const [switched, setSwitched] = useState<readonly string[]>([]);
	const look = (next: RuleSearch) => {
		setSearch(next);
		setSwitched([]);
	};
	const {offRules, pinned} = settings;
	const isPinned = pinned.keys.includes('offRules');
	const isSearched =
		search.text.trim() !== '' || search.principle !== null || search.show !== 'all';
	const matching = searched(book, search, offRules);
	const found = book.filter((rule) => matching.includes(rule) || switched.includes(rule.id));
	const use = (rule: string, isUsed: boolean) => {
		setSwitched([...switched, rule]);
		return keep((now) => {
			const others = now.offRules.filter((other) => other !== rule);
			return {...now, offRules: isUsed ? others : [...others, rule]};
		});
	};
	const useAll = async () => {
		const before = offRules;
		if (!(await keep((now) => ({...now, offRules: []})))) return;
		offer(words('rulesAllOn'), () => keep((now) => ({...now, offRules: before})));
	};
	return (
		<div class="stack">
			{isPinned && <p class="aside">{words('pinned')}</p>}
			<search class="choices">
				<div class="choice">
					<label for="rule-search">{words('reviewSearch')}</label>
					<input
						id="rule-search"
						type="search"
						autocomplete="off"
						spellcheck={false}
						value={search.text}
						onInput={(event) => look({...search, text: event.currentTarget.value})}
					/>
				</div>
				<Choice
					label={words('rulesPrinciple')}
					value={search.principle ?? ''}
					options={[
						{value: '', text: words('rulesAnyPrinciple')},
						...principleKeys.map((key) => ({value: key, text: words(principleNames[key])})),
					]}
					onChange={(principle) =>
						look({...search, principle: principle === '' ? null : principle})
					}
				/>
				<Choice
					label={words('reviewShow')}
					value={search.show}
					options={Object.entries(shows).map(([value, key]) => ({value, text: words(key)}))}
					onChange={(show) => look({...search, show: show as RuleSearch['show']})}
				/>
			</search>
			<div class="row-of-buttons spread">
				<p role="status" class="aside">
					{found.length === 0
						? words('rulesNone')
						: count(words, found.length, 'rulesOne', 'rulesOther')}
					{offRules.length > 0 &&
						` ${count(words, offRules.length, 'rulesOffOne', 'rulesOffOther')}`}
				</p>
				{offRules.length > 0 && !isPinned && (
					<button type="button" class="button" onClick={useAll}>
						{words('rulesTurnAllOn')}
					</button>
				)}
			</div>
			{done !== null && <Undo key={done.key} said={done.said} onUndo={onUndo} />}
			{principleKeys.map((key) => {
				const own = found.filter(({principle}) => principle === key);
				return (
					own.length > 0 && (
						<Group
							key={key}
							principle={key}
							rules={own}
							isSearched={isSearched}
							offRules={offRules}
						>
							{own.map((rule) => (
								<RuleItem
									key={rule.id}
									rule={rule}
									place={book.indexOf(rule)}
									isOn={!offRules.includes(rule.id)}
									isPinned={isPinned}
									onUse={(isUsed) => use(rule.id, isUsed)}
								/>
							))}
						</Group>
					)
				);
			})}
		</div>
	);
};

/** Every rule, with what it says and why; each can be left out. */
export const Rules = ({settings, book}: {settings: Settings; book: RuleBook | 'failed' | null}) => {
	const words = useWords();
	return (
		<Panel title={words('optionsRules')}>
			<div class="stack">
				<p class="soft measure">{words('optionsRulesText')}</p>
				<StrictnessChoice settings={settings} />
				{book === null && <p class="soft">{words('rulesLoading')}</p>}
				{book === 'failed' && (
					<p class="notice" role="alert">
						{words('rulesFailed')}
					</p>
				)}
				{book !== null && book !== 'failed' && <RuleList settings={settings} book={book} />}
			</div>
		</Panel>
	);
};
