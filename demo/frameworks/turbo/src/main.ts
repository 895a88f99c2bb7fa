import '@hotwired/turbo';
import {arrive, start} from '../../shared/page.js';

// Turbo has put another page into the document.
document.addEventListener('turbo:load', arrive);

await start(() => import('./widgets.js'));
