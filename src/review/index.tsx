import {mountPage} from '../mount.tsx';
import {loadSettings, watchSettings} from '../settings.ts';
import {Review} from './review.tsx';
import './review.css';

const stored = await loadSettings();
const draw = (settings: typeof stored): void => mountPage('review', <Review settings={settings} />);
watchSettings(draw, new AbortController().signal);
draw(stored);
