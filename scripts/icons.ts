// `npm run icons`: the icons of the installed application, drawn from the mark of index.html by Chromium itself.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'public');
mkdirSync(folder, { recursive: true });

const link = /rel="icon"\s+href="data:image\/svg\+xml,([^"]+)"/.exec(readFileSync(join(root, 'index.html'), 'utf8'));
if (!link?.[1]) throw new Error('index.html holds no mark');
const mark = decodeURIComponent(link[1]);
// A launcher may cut a maskable icon to a circle of 80 % of its width: the ground goes to the edge, the moon stays in.
const maskable = mark.replace(/ rx='14'/, '').replace("viewBox='0 0 64 64'", "viewBox='-8 -8 80 80'");
const onGround = maskable.replace("<rect width='64' height='64'", "<rect x='-8' y='-8' width='80' height='80'");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [nom, svg, cote] of [
  ['icone-192.png', mark, 192],
  ['icone-512.png', mark, 512],
  ['icone-decoupable-512.png', onGround, 512],
] as const) {
  const page = await browser.newPage({ viewport: { width: cote, height: cote } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${svg.replace('<svg ', `<svg width='${cote}' height='${cote}' `)}`,
  );
  const image = await page.screenshot({ omitBackground: true });
  writeFileSync(join(folder, nom), image);
  console.log(`${nom}: ${image.length} bytes`);
  await page.close();
}
await browser.close();
