import {mount} from 'svelte';
import App from './App.svelte';
import {late} from './late.js';

// An app would begin with `import './widgets.js'`. This one can also do without them for a while.
if (!late) await import('./widgets.js');

mount(App, {target: document.getElementById('app')});
