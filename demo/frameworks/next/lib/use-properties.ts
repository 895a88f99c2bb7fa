import {useLayoutEffect, useRef} from 'react';

/**
 * Sets properties of an element, whether it is defined yet or not. React does so by itself only for an element that is defined when React draws it:
 * before that, objects become attributes that say `[object Object]`.
 */
export function useProperties<Target extends HTMLElement>(properties: Partial<Target>) {
  const ref = useRef<Target>(null);
  useLayoutEffect(() => {
    if (ref.current) Object.assign(ref.current, properties);
  });
  return ref;
}
