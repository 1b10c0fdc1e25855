import '../ui/theme.css';
import './popup.css';

// A browser shows a popup once its page has loaded. What the page came with is enough for that: all
// else is fetched besides, and doesn't hold it up.
void import('./open.tsx');
