import {StoryPages, docsRendered} from '/tmp/wt/docs/test/support/story-pages.js';
const ids = process.argv.slice(2);
for (const [name, width, scheme] of [['light', 1100, 'light'], ['dark', 1100, 'dark'], ['narrow', 320, 'light']] as const) {
  const pages = await StoryPages.open({context: {colorScheme: scheme}});
  for (const id of ids) await pages.lend({width}, async (page) => {
    page.on('pageerror', (e) => console.log(id, 'ERR', e.message.slice(0,200)));
    page.on('console', (m) => m.type()==='error' && console.log(id,'CON',m.text().slice(0,200)));
    await page.goto(pages.address(`id=${id}--docs&viewMode=docs`)); await docsRendered(page); await page.waitForTimeout(1500);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log(id, name, 'wider by', over, await page.evaluate(() => [...document.querySelectorAll('.sbdocs *')].filter(e=>e.getBoundingClientRect().right>innerWidth+1&&!e.closest('pre')).slice(0,5).map(e=>e.tagName+'.'+e.className+' '+(e.textContent??'').slice(0,40))));
    await page.screenshot({path: `/tmp/shots/${id}-${name}.png`, fullPage: false});
    await page.evaluate(() => window.scrollTo(0, 1400)); await page.waitForTimeout(200);
    await page.screenshot({path: `/tmp/shots/${id}-${name}-2.png`, fullPage: false});
  });
  await pages.close();
}
