import {StoryPages, storyEntries, storyFinished} from './support/story-pages.js';
const pages = await StoryPages.open({context: {reducedMotion: 'reduce'}});
const all = storyEntries().filter((e) => e.type === 'story' && /gauge|pulse|get-to-know|kudos-wall--/.test(e.id));
const found = new Map<string,string>();
for (const {id} of all.slice(0, 200).filter((_, i) => i % 3 === 0)) await pages.lend({width: 1000}, async (page) => {
  await page.goto(pages.address(`id=${id}&viewMode=story`)); await storyFinished(page).catch(() => {});
  for (const k of await page.evaluate(async () => [...Object.keys(localStorage).map((k) => 'localStorage ' + k), ...Object.keys(sessionStorage).map((k) => 'sessionStorage ' + k), ...(await indexedDB.databases()).map(({name}) => 'IndexedDB ' + name), document.cookie])) if (!found.has(k.slice(0,40))) found.set(k.slice(0,40), id);
});
console.log([...found]); await pages.close();
