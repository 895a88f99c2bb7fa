import {Component} from '@angular/core';
import {RouterLink, RouterOutlet} from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav aria-label="Main">
      <a routerLink="/">Wall</a>
      <a routerLink="/card">Card</a>
      <a routerLink="/cases">Cases</a>
    </nav>
    <router-outlet />
  `,
})
export class AppComponent {}
