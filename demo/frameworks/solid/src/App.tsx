import {A} from '@solidjs/router';
import {onMount} from 'solid-js';
import type {ParentProps} from 'solid-js';

export function App(props: ParentProps) {
  onMount(() => {
    document.documentElement.dataset.app = 'ready';
  });
  return (
    <>
      <nav aria-label="Main">
        <A href="/">Wall</A>
        <A href="/card">Card</A>
        <A href="/cases">Cases</A>
      </nav>
      {props.children}
    </>
  );
}
