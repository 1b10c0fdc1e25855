import {render} from 'preact';

render(<p>Heed</p>, document.body);
