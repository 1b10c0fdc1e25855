import {mountPage} from '../mount.tsx';
import {loadSettings, watchSettings} from '../settings.ts';
import {Replies} from './replies.tsx';
import './replies.css';

const stored = await loadSettings();
const draw = (settings: typeof stored): void =>
	mountPage('replies', <Replies settings={settings} />);
watchSettings(draw, new AbortController().signal);
draw(stored);
