import {useState} from 'preact/hooks';
import {download} from '../download.ts';
import {useWords} from '../ui/words.ts';

/** `replies.csv` gives `replies-heed.csv`. */
const savedName = (file: string): string => `${file.replace(/\.[^.]{1,8}$/, '')}-heed.csv`;

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
