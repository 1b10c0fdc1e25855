import {useState} from 'preact/hooks';
import {useWords} from '../ui/words.ts';

/** `replies.csv` gives `replies-heed.csv`. */
const savedName = (file: string): string => `${file.replace(/\.[^.]{1,8}$/, '')}-heed.csv`;

/** Hands a file to the browser's downloads. */
const download = (blob: Blob, name: string): void => {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken hold of the file once the press was handled.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

type SaveProps = {file: string; build: () => Promise<Blob>; onOtherFile: () => void};

/** Gives the file back with the verdicts in it. */
export const Save = ({file, build, onOtherFile}: SaveProps) => {
	const words = useWords();
	const [isSaved, setSaved] = useState(false);
	const name = savedName(file);
	const save = async () => {
		download(await build(), name);
		setSaved(true);
	};
	return (
		<div class="panel stack">
			<div class="row-of-buttons">
				<button type="button" class="button main" onClick={save}>
					{words('reviewSave')}
				</button>
				<button type="button" class="button" onClick={onOtherFile}>
					{words('reviewOtherFile')}
				</button>
			</div>
			<p class="aside" role="status">
				{words(isSaved ? 'reviewSaved' : 'reviewSaveText', name)}
			</p>
		</div>
	);
};
