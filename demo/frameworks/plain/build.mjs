// Nothing is built: the pages, their script, and beside them what the one script tag of Hearth loads.
import {cpSync, rmSync} from 'node:fs';

const widgets = 'node_modules/hearth-widgets/dist';

rmSync('dist', {recursive: true, force: true});
cpSync('pages', 'dist', {recursive: true});
for (const script of ['page.js', 'yard.js']) cpSync(`../shared/${script}`, `dist/${script}`);
cpSync(`${widgets}/hearth.js`, 'dist/widgets/hearth.js');
cpSync(`${widgets}/chunks`, 'dist/widgets/chunks', {recursive: true});
