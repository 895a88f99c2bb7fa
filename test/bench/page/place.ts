/** Where those walls stand that are none of ours: in a shadow root, with the very style sheet of the widget. */
export async function openPlace(): Promise<{root: ShadowRoot; host: HTMLElement}> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch('/wall.css')).text());
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  return {root, host};
}
