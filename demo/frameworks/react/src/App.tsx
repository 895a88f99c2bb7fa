import {useEffect} from 'react';
import {Link, Route, Routes} from 'react-router';
import {CardPage} from './CardPage.js';
import {CasesPage} from './CasesPage.js';
import {WallPage} from './WallPage.js';

export function App() {
  useEffect(() => {
    document.documentElement.dataset.app = 'ready';
  }, []);
  return (
    <>
      <nav aria-label="Main">
        <Link to="/">Wall</Link>
        <Link to="/card">Card</Link>
        <Link to="/cases">Cases</Link>
      </nav>
      <Routes>
        <Route path="/" element={<WallPage />} />
        <Route path="/card" element={<CardPage />} />
        <Route path="/cases" element={<CasesPage />} />
      </Routes>
    </>
  );
}
