import 'htmx.org';
import {arrive, start} from '../../shared/page.js';

// htmx has put another page into the body, by a link or from its history.
document.addEventListener('htmx:afterSettle', (event) => {
  if ((event as CustomEvent<{boosted?: boolean}>).detail.boosted) arrive();
});
document.addEventListener('htmx:historyRestore', arrive);

await start(() => import('./widgets.js'));
