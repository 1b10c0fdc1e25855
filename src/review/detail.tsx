import {useEffect, useRef, useState} from 'preact/hooks';
import {number} from '../ui/numbers.ts';
import {Report} from '../ui/report.tsx';
import type {ReportView} from '../ui/view.ts';
import {useWords} from '../ui/words.ts';
import type {RowDetail} from './protocol.ts';

const viewOf = ({reply, post, author, assessment}: RowDetail, away: string[]): ReportView =>
	assessment === null
		? {state: 'none', reason: 'too-long'}
		: {
				state: 'judged',
				draft: reply,
				post: post === null ? 'unknown' : 'reply',
				postText: post,
				author,
				assessment: {
					...assessment,
					tips: assessment.tips.filter(({rule}) => !away.includes(rule)),
				},
			};

type DetailProps = {
	detail: RowDetail;
	onClose: () => void;
	/** Both reject when that can't be kept. */
	onNeverThisRule: (rule: string) => Promise<void>;
	onBringBack: (rule: string) => Promise<void>;
};

/** All about one reply of the file, beside the post it answers. */
export const Detail = ({detail, onClose, onNeverThisRule, onBringBack}: DetailProps) => {
	const words = useWords();
	const dialog = useRef<HTMLDialogElement>(null);
	const [away, setAway] = useState<string[]>([]);
	useEffect(() => dialog.current?.showModal(), []);
	const title = words('reviewDetail', number(words, detail.line));
	return (
		<dialog class="detail" ref={dialog} aria-label={title} onClose={onClose}>
			<div class="detail-head">
				<h2 class="panel-title">{title}</h2>
				<button type="button" class="button" onClick={() => dialog.current?.close()}>
					{words('reviewBack')}
				</button>
			</div>
			<div class="detail-body">
				<div class="stack detail-texts">
					{detail.post !== null && (
						<section>
							<h3 class="part-title">{words('reviewDetailPost')}</h3>
							<p class="whole-text" dir="auto">
								{detail.post}
							</p>
						</section>
					)}
					<section>
						<h3 class="part-title">{words('reviewDetailReply')}</h3>
						<p class="whole-text" dir="auto">
							{detail.reply}
						</p>
					</section>
				</div>
				<Report
					view={viewOf(detail, away)}
					onCopy={(text) => navigator.clipboard.writeText(text)}
					onNotThisTime={(rule) => setAway([...away, rule])}
					onNeverThisRule={async (rule) => {
						await onNeverThisRule(rule);
						setAway((before) => [...before, rule]);
					}}
					onBringBack={async (rule) => {
						await onBringBack(rule);
						setAway((before) => before.filter((other) => other !== rule));
					}}
				/>
			</div>
		</dialog>
	);
};
