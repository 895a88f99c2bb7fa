import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {provideRouter} from '@angular/router';
import {AppComponent} from './app.component';
import {CardPage} from './card-page.component';
import {CasesPage} from './cases-page.component';
import {late} from './late';
import {WallPage} from './wall-page.component';

const routes = [
  {path: '', component: WallPage},
  {path: 'card', component: CardPage},
  {path: 'cases', component: CasesPage},
];

// An app would begin with `import './widgets'`. This one can also do without them for a while.
if (!late) await import('./widgets');

await bootstrapApplication(AppComponent, {providers: [provideZonelessChangeDetection(), provideRouter(routes)]});
document.documentElement.dataset['app'] = 'ready';
