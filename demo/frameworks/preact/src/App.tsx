import {useEffect} from 'preact/hooks';
import {LocationProvider, Route, Router} from 'preact-iso';
import {CardPage} from './CardPage.js';
import {CasesPage} from './CasesPage.js';
import {WallPage} from './WallPage.js';

export function App() {
  useEffect(() => {
    document.documentElement.dataset.app = 'ready';
  }, []);
  return (
    <LocationProvider>
      <nav aria-label="Main">
        <a href="/">Wall</a>
        <a href="/card">Card</a>
        <a href="/cases">Cases</a>
      </nav>
      <Router>
        <Route path="/" component={WallPage} />
        <Route path="/card" component={CardPage} />
        <Route path="/cases" component={CasesPage} />
      </Router>
    </LocationProvider>
  );
}
