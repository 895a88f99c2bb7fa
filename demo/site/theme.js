// Runs before the page is painted, so that a chosen theme never flashes.
const KEY = 'theme';
const root = document.documentElement;

/** The theme that was chosen; `auto` where none was, or where the browser keeps nothing. */
function chosen() {
  try {
    return localStorage.getItem(KEY) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** When pictures are shown as they are by night. */
const NIGHT = {light: 'not all', dark: 'all'};

function apply(theme) {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
  light();
}

/** Puts the pictures that are there into the light of the theme. */
function light() {
  for (const source of document.querySelectorAll('source.night')) source.media = NIGHT[root.dataset.theme] ?? '(prefers-color-scheme: dark)';
}

apply(chosen());

// A picture is put right as it comes, before it is painted.
const pictures = new MutationObserver(light);
if (root.dataset.theme) pictures.observe(root, {childList: true, subtree: true});

document.addEventListener('DOMContentLoaded', () => {
  pictures.disconnect();
  const control = document.getElementById('theme');
  const current = control.querySelector(`[value="${root.dataset.theme ?? 'auto'}"]`);
  current.checked = true;
  control.hidden = false;
  control.addEventListener('change', ({target}) => {
    apply(target.value);
    try {
      localStorage.setItem(KEY, target.value);
    } catch {
      // The browser keeps nothing for this site: the choice holds for this page.
    }
  });
});

// The same site in another tab follows.
addEventListener('storage', ({key}) => {
  if (key !== KEY) return;
  apply(chosen());
  const current = document.querySelector(`#theme [value="${root.dataset.theme ?? 'auto'}"]`);
  if (current) current.checked = true;
});
