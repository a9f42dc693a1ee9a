import { expect, test } from 'vitest';
import { RichText } from './rich-text.tsx';
import { showUi } from './show-ui.fixture.tsx';

test('plain words become paragraphs', async () => {
  const screen = await showUi(<RichText text={'One.\n\nTwo.'} />);
  expect(screen.getByRole('paragraph').elements()).toHaveLength(2);
});

test('emphasis, lists and https links are drawn', async () => {
  const screen = await showUi(
    <RichText
      text={'Be **clear**, be *kind*:\n\n- one\n- two\n\n[Law](https://example.org/law)'}
    />,
  );
  await expect.element(screen.getByRole('strong')).toHaveTextContent('clear');
  await expect.element(screen.getByRole('emphasis')).toHaveTextContent('kind');
  expect(screen.getByRole('listitem').elements()).toHaveLength(2);
  const link = screen.getByRole('link', { name: 'Law opens in a new window' });
  await expect.element(link).toHaveAttribute('href', 'https://example.org/law');
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test.each([
  '<img src=x onerror=alert(1)> *x*',
  '<script>alert(1)</script> *x*',
  '[press](javascript:alert(1)) *x*',
  '[press](data:text/html,x) *x*',
  '[press](http://example.org) *x*',
  '<https://example.org> *x*',
  '# Title *x*',
  '> quote *x*',
])('%s is shown as the characters it is', async (text) => {
  const screen = await showUi(<RichText text={text} />);
  await expect.element(screen.getByRole('emphasis')).toBeVisible();
  expect(screen.container.textContent).toBe(text.replace('*x*', 'x'));
  expect(screen.getByRole('link').elements()).toEqual([]);
});
