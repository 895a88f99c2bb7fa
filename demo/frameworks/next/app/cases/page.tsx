import {CasesPage} from '../../lib/CasesPage';

/** Drawn on the server; the widgets fill in what they show when they are loaded in the page. */
export default function Page() {
  return <CasesPage />;
}
