import {createApp} from 'vue';
import {createRouter, createWebHistory} from 'vue-router';
import App from './App.vue';
import CardPage from './CardPage.vue';
import CasesPage from './CasesPage.vue';
import {late} from './late.js';
import WallPage from './WallPage.vue';

// An app would begin with `import './widgets.js'`. This one can also do without them for a while.
if (!late) await import('./widgets.js');

const router = createRouter({
  history: createWebHistory(),
  routes: [
    {path: '/', component: WallPage},
    {path: '/card', component: CardPage},
    {path: '/cases', component: CasesPage},
  ],
});

createApp(App).use(router).mount('#app');
