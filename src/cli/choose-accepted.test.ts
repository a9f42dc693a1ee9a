import { describe, expect, it } from 'vitest';
import { chooseAccepted } from './choose-accepted.ts';

describe('chooseAccepted', () => {
  it.each([
    ['et', 'et'],
    ['fr, et;q=0.4, en;q=0.8', 'en'],
    ['zh-Hans-CN,zh;q=0.9', 'zh-CN'],
    ['en;q=0, et;q=0.1', 'et'],
    ['*', 'en'],
    [';;,,q=', 'en'],
    [undefined, 'en'],
  ])('%s reads %s', (header, language) => {
    expect(chooseAccepted(header)).toBe(language);
  });
});
