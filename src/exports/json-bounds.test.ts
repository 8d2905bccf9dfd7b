import { describe, expect, it } from 'vitest';
import { withinBounds } from './json-bounds.ts';

const BOUNDS = { values: 6, depth: 3, names: 2 };

describe('what a text holds, before it is parsed', () => {
  it.each([
    ['nothing', '', true],
    ['as many values', '[1,2,3,4,5,6]', true],
    ['one value more', '[1,2,3,4,5,6,7]', false],
    ['empty objects, which are values too', '[{},{},{}]', true],
    ['one empty object more', '[{},{},{},{}]', false],
    ['as deep', '[[[1]]]', true],
    ['one deeper', '[[[[1]]]]', false],
    ['one deeper, never closed', '[[[[', false],
    ['as deep again and again', '[[],[[]]]', true],
    ['objects as deep', '{"a":{"a":{"a":1}}}', true],
    ['objects one deeper', '{"a":{"a":{"a":{"a":1}}}}', false],
    ['two names', '[{"a":1,"b":1},{"a":1}]', true],
    ['three names', '[{"a":1},{"b":1,"c":1}]', false],
    ['a space before the colon', '{"a" : 1, "b" : 1, "c" : 1}', false],
    ['signs in a text', '["[[[[,,,,,,,,{{{{", "a:b:c:d"]', true],
    ['a quote in a text', '["\\"[[[[,,,,,,,,", 1]', true],
    ['a text that ends with a backslash', '["\\\\",[[[[1]]]]]', false],
    ['a text that ends with two', '["\\\\\\\\",[[[[1]]]]]', false],
    ['a quote after two backslashes and one', '["\\\\\\"[[[[",1]', true],
    ['a text that never ends', '["[[[[,,,,,,,', true],
  ])('is within bounds or not: %s', (_quoi, texte, within) => {
    expect(withinBounds(texte, BOUNDS)).toBe(within);
  });
});
