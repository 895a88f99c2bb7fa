import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  // Which tags are elements of the page and no components of Vue.
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('hearth-') || tag === 'x-probe'}}})],
});
