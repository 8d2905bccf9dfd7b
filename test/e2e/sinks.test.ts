import { expect, it } from 'vitest';
import { launchBrowser, watchPages } from './browser.ts';

const { ouvrir } = launchBrowser();
const regarder = watchPages();

/** What is done in the page, each on its own; true when it was let be done. */
const GESTURES = {
  'a text as markup': "document.createElement('p').innerHTML = '<b>a</b>'",
  'markup beside an element': "document.body.insertAdjacentHTML('beforeend', '<b>a</b>')",
  'a written document': "document.write('<b>a</b>')",
  'a frame written whole': "document.createElement('iframe').srcdoc = '<b>a</b>'",
  'a script of a text': "document.createElement('script').text = '1'",
  'a script of its own host': "document.createElement('script').src = 'page.js'",
  'a worker of its own host': "new Worker('page.js')",
  'a worker of data': "new Worker('data:text/javascript,1')",
  'a handler of a text': "document.createElement('p').setAttribute('onclick', '1')",
  'a text that is run': "new Function('return 1')()",
  'a saved page, parsed apart': "new DOMParser().parseFromString('<p>a</p>', 'text/html')",
  'a worker of a blob': "new Worker(URL.createObjectURL(new Blob(['']))).terminate()",
};

it('lets no text be run or become markup, but those that the product needs', async () => {
  const test = regarder(await ouvrir());
  const cdp = await test.page.context().newCDPSession(test.page);
  const laisses: string[] = [];
  for (const [nom, geste] of Object.entries(GESTURES)) {
    // As the page's own code would: without what the protocol is allowed beyond the policy.
    const comme = { expression: geste, allowUnsafeEvalBlockedByCSP: false };
    const { exceptionDetails } = await cdp.send('Runtime.evaluate', comme);
    if (!exceptionDetails) laisses.push(nom);
  }
  expect(laisses).toEqual(['a saved page, parsed apart', 'a worker of a blob']);
  expect(test.incidents.splice(0).length).toBeGreaterThan(0);
});
