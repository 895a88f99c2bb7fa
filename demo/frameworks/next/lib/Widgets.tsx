'use client';

import {useEffect} from 'react';

/** Loads the widgets in the page, once for all pages. With `?late` in the address that is left to a button. */
export function Widgets() {
  useEffect(() => {
    document.documentElement.dataset.app = 'ready';
    if (!isLate()) void import('./widgets');
  }, []);
  return null;
}

export const isLate = () => new URLSearchParams(location.search).has('late');
