import {defineConfig} from 'vite';

// Pages as a server would send them; only their script is built.
export default defineConfig({
  root: 'pages',
  publicDir: '../public',
  resolve: {alias: {'/src': `${import.meta.dirname}/src`}},
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {input: ['pages/index.html', 'pages/card.html', 'pages/cases.html']},
  },
});
