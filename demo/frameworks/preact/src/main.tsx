import {render} from 'preact';
import {App} from './App.js';
import {late} from './late.js';

// An app would begin with `import './widgets.js'`. This one can also do without them for a while.
if (!late) await import('./widgets.js');

render(<App />, document.getElementById('app')!);
