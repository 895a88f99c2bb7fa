import 'htmx.org';
import {arrive, start} from '../../shared/page.js';

// htmx has put another page into the body.
document.addEventListener('htmx:pushedIntoHistory', arrive);
document.addEventListener('htmx:historyRestore', arrive);

await start(() => import('./widgets.js'));
