import {Route, Router} from '@solidjs/router';
import {render} from 'solid-js/web';
import {App} from './App.js';
import {CardPage} from './CardPage.js';
import {CasesPage} from './CasesPage.js';
import {late} from './late.js';
import {WallPage} from './WallPage.js';

// An app would begin with `import './widgets.js'`. This one can also do without them for a while.
if (!late) await import('./widgets.js');

render(
  () => (
    <Router root={App}>
      <Route path="/" component={WallPage} />
      <Route path="/card" component={CardPage} />
      <Route path="/cases" component={CasesPage} />
    </Router>
  ),
  document.getElementById('app')!,
);
