import {defineConfig} from 'astro/config';

export default defineConfig({devToolbar: {enabled: false}, vite: {build: {target: 'es2022'}}});
