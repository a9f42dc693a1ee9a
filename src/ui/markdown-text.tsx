import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { JSX, ReactNode } from 'react';
import { Fragment } from 'react';
import { Link } from './link.tsx';
import plain from './plain-text.module.css';
import type { PlainTextProps } from './plain-text.tsx';

/** What content needs no more than; all of it stays what it is, characters. */
const UNKNOWN = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/** No text of ours nests this far; a hostile one gets no further. */
const DEEPEST = 16;

/** Draws emphasis, lists and https links; anything else appears as the characters it is. */
export function MarkdownText({ text }: PlainTextProps): JSX.Element {
  const tree = fromMarkdown(text, { extensions: [{ disable: { null: UNKNOWN } }] });
  return <>{drawChildren(tree, text, 0)}</>;
}

function drawChildren(parent: Parents, source: string, depth: number): ReactNode {
  return parent.children.map((child, index) => (
    <Fragment key={index}>{drawNode(child, source, depth + 1)}</Fragment>
  ));
}

function drawNode(node: Nodes, source: string, depth: number): ReactNode {
  if (depth > DEEPEST) return showSource(node, source);
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return <br />;
    case 'paragraph':
      return <p className={plain['paragraph']}>{drawChildren(node, source, depth)}</p>;
    case 'emphasis':
      return <em>{drawChildren(node, source, depth)}</em>;
    case 'strong':
      return <strong>{drawChildren(node, source, depth)}</strong>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{drawChildren(node, source, depth)}</ol>
      ) : (
        <ul>{drawChildren(node, source, depth)}</ul>
      );
    case 'listItem':
      return <li>{drawItem(node, source, depth)}</li>;
    case 'link':
      return isSafeAddress(node.url) ? (
        <Link href={node.url} external>
          {drawChildren(node, source, depth)}
        </Link>
      ) : (
        showSource(node, source)
      );
    default:
      return showSource(node, source);
  }
}

/** A tight list's items hold a paragraph each that is no paragraph on the page. */
function drawItem(
  node: Extract<Nodes, { type: 'listItem' }>,
  source: string,
  depth: number,
): ReactNode {
  return node.children.map((child, index) => (
    <Fragment key={index}>
      {child.type === 'paragraph' && node.spread !== true
        ? drawChildren(child, source, depth + 1)
        : drawNode(child, source, depth + 1)}
    </Fragment>
  ));
}

function isSafeAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

function showSource(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
