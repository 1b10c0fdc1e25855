import {listedHosts} from '../listed-hosts.ts';
import {mountPage} from '../mount.tsx';
import {loadSettings, watchSettings} from '../settings.ts';
import {openCardKeys} from './browser-facts.ts';
import {Welcome} from './welcome.tsx';
import './welcome.css';

const [stored, keys] = await Promise.all([loadSettings(), openCardKeys()]);
const hosts = listedHosts();
const draw = (settings: typeof stored): void =>
	mountPage('welcome', <Welcome settings={settings} hosts={hosts} keys={keys} />);
watchSettings(draw, new AbortController().signal);
draw(stored);
