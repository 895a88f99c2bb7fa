import {start} from './page.js';

// A page of its own would have a script tag for it: <script type="module" src="/widgets/hearth.js"></script>
await start(() => import('./widgets/hearth.js'));
