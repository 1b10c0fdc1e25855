import type {ComponentChildren} from 'preact';
import {useId, useState} from 'preact/hooks';
import type {Scene} from './scenes.ts';
import {useWords} from './words.ts';

/** A post and a reply that somebody tries, and whose post it is. */
export type Tried = {author: string | null; post: string; reply: string};

type LiveBoxProps = {
	scenes: readonly Scene[];
	tried: Tried;
	onTry: (tried: Tried) => void;
	/** The report on what is tried. */
	children: ComponentChildren;
};

const postOf = ({text}: Scene): string => text.join('\n\n');

type FieldProps = {
	label: string;
	hint: string;
	text: string;
	rows: number;
	onText: (text: string) => void;
};

const Field = ({label, hint, text, rows, onText}: FieldProps) => {
	const id = useId();
	return (
		<div class="choice">
			<label for={id}>{label}</label>
			<textarea
				id={id}
				rows={rows}
				autocomplete="off"
				// Some browsers check spelling far away.
				spellcheck={false}
				placeholder={hint}
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
			/>
		</div>
	);
};

/** A place to try Heed on examples or on words of one's own, with the report beside it. */
export const LiveBox = ({scenes, tried, onTry, children}: LiveBoxProps) => {
	const words = useWords();
	const [chosen, choose] = useState(scenes[0]);
	const take = (scene: Scene) => {
		choose(scene);
		onTry({author: scene.author, post: postOf(scene), reply: ''});
	};
	const example = (reply: string) => {
		if (chosen !== undefined) onTry({author: chosen.author, post: postOf(chosen), reply});
	};
	return (
		<div class="live">
			<div class="stack live-try">
				<div>
					<p class="choice-name">{words('livePosts')}</p>
					<ul class="live-posts">
						{scenes.map((scene) => (
							<li key={scene.id}>
								<button
									type="button"
									class="live-post"
									aria-pressed={scene.id === chosen?.id}
									onClick={() => take(scene)}
								>
									<span class="live-author">{scene.author}</span>
									<span class="live-words" lang="en">
										{scene.text[0]}
									</span>
								</button>
							</li>
						))}
					</ul>
				</div>
				<Field
					label={words('pastePost')}
					hint={words('pastePostHint')}
					text={tried.post}
					rows={3}
					onText={(post) => onTry({...tried, author: null, post})}
				/>
				<Field
					label={words('pasteReply')}
					hint={words('pasteReplyHint')}
					text={tried.reply}
					rows={5}
					onText={(reply) => onTry({...tried, reply})}
				/>
				<div>
					<p class="choice-name">{words('liveTry')}</p>
					<div class="row-of-buttons live-replies">
						<button type="button" class="button" onClick={() => example(chosen?.promoting ?? '')}>
							{words('livePromoting')}
						</button>
						<button type="button" class="button" onClick={() => example(chosen?.listening ?? '')}>
							{words('liveListening')}
						</button>
					</div>
				</div>
			</div>
			<div class="live-report">{children}</div>
		</div>
	);
};
