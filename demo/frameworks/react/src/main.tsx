import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {BrowserRouter} from 'react-router';
import {App} from './App.js';
import {late} from './late.js';

// An app would begin with `import './widgets.js'`. This one can also do without them for a while.
if (!late) await import('./widgets.js');

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
);
