import type {Ref} from 'preact';
import {useId} from 'preact/hooks';
import {useWords, type WordKey} from '../ui/words.ts';

type FieldProps = {
	label: WordKey;
	hint: WordKey;
	text: string;
	onText: (text: string) => void;
	field?: Ref<HTMLTextAreaElement>;
};

const Field = ({label, hint, text, onText, field}: FieldProps) => {
	const words = useWords();
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{words(label)}</label>
			<textarea
				id={id}
				ref={field ?? null}
				rows={3}
				autocomplete="off"
				// Some browsers check spelling far away.
				spellcheck={false}
				placeholder={words(hint)}
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
			/>
		</div>
	);
};

type PasteProps = {
	post: string;
	reply: string;
	onPost: (text: string) => void;
	onReply: (text: string) => void;
	postField: Ref<HTMLTextAreaElement>;
};

/** Two fields for a post and a reply, where no page has them or the post wasn't found. */
export const Paste = ({post, reply, onPost, onReply, postField}: PasteProps) => {
	const words = useWords();
	return (
		<section class="paste">
			<h2 class="part-title">{words('paste')}</h2>
			<Field label="pastePost" hint="pastePostHint" text={post} onText={onPost} field={postField} />
			<Field label="pasteReply" hint="pasteReplyHint" text={reply} onText={onReply} />
			<p class="aside">{words('private')}</p>
		</section>
	);
};
