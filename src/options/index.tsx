import {mountPage} from '../mount.tsx';
import {loadSettings, watchSettings} from '../settings.ts';
import {Options} from './options.tsx';
import './options.css';

const stored = await loadSettings();
const draw = (settings: typeof stored): void =>
	mountPage('options', <Options settings={settings} />);
watchSettings(draw, new AbortController().signal);
draw(stored);
// The part an address names was not there when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
