import {join} from 'node:path';

/** @type {import('next').NextConfig} */
export default {
  // What apps share lies beside this one.
  turbopack: {root: join(import.meta.dirname, '..')},
};
