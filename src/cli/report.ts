import colors from 'picocolors';
import type {Draft} from '../coach/assess.ts';
import type {Abstention, Assessment, Tip} from '../coach/assessment.ts';

const abstentions: Record<Abstention, string> = {
	empty: 'Nothing written yet.',
	'too-short': 'Too short to judge. A sentence or two is enough to go by.',
	language: 'Only English drafts are judged so far.',
};

/** The report for a person: meters, what the post said, what is good, what to change. */
export const formatReport = (draft: Draft, assessment: Assessment): string => {
	// Less than a point is not worth a person's time.
	const tips = assessment.tips.filter(({gain}) => gain >= 1);
	const parts = [
		assessment.abstained &&
			assessment.strengths.length === 0 &&
			colors.yellow(abstentions[assessment.abstained]),
		meters(assessment),
		!draft.post?.trim()
			? assessment.abstained === null &&
				colors.dim('Without the post (--post) only part of this can be judged.')
			: said(draft, assessment),
		assessment.strengths.map(({text}) => `${colors.green('✓')} ${printable(text)}`).join('\n'),
		tips.map((tip) => formatTip(tip, draft.reply)).join('\n\n'),
		assessment.abstained === null && tips.length === 0 && 'Nothing to change.',
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
};

const meters = ({listenFirst, valueWithoutAgenda}: Assessment): string =>
	[
		meter('Listen first        ', listenFirst, 'cyan'),
		meter('Value without agenda', valueWithoutAgenda, 'yellow'),
	]
		.filter((line) => line !== null)
		.join('\n');

const width = 24;

const meter = (name: string, value: number | null, color: 'cyan' | 'yellow'): string | null => {
	if (value === null) return null;
	const full = Math.round((value / 100) * width);
	const bar = colors[color]('█'.repeat(full)) + colors.dim('░'.repeat(width - full));
	return `${colors.bold(name)}  ${bar}  ${Math.round(value)}`;
};

const said = ({author}: Draft, {heard}: Assessment): string =>
	[
		colors.bold(`${printable(author ?? 'They')} said`),
		...heard.map(({met, kind, text}) => {
			const mark = met ? colors.green('✓') : colors.dim('○');
			return `${mark} ${colors.dim(kind)} ${printable(text)}`;
		}),
	].join('\n');

const formatTip = (tip: Tip, reply: string): string =>
	[
		`${colors.yellow('→')} ${colors.bold(printable(tip.text))} ${colors.dim(`+${Math.round(tip.gain)}`)}`,
		...tip.spans.slice(0, 3).map(({start, end}) => {
			return `  ${colors.underline(printable(reply.slice(start, end)))}`;
		}),
		...(tip.starter === null ? [] : [`  Start with: ${printable(tip.starter)}`]),
		colors.dim(`  ${tip.why} (${tip.sources.map(({title}) => title).join('; ')})`),
	].join('\n');

/** On one line, without control characters that could command the terminal. */
const printable = (text: string): string => {
	const line = text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
	return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
