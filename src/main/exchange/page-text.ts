/** A part of a page as text: a blank line between blocks, one line per line, white space as a reader sees it. */
import { ELEMENT_NODE, type PageNode, TEXT_NODE } from './page-node.ts';

const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
    .toUpperCase().split(' '),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG HEAD BUTTON INPUT SELECT TEXTAREA'.split(' '));

export function textOfNode(node: PageNode): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('').split(/\n{2,}/)
    .map((block) => block.split('\n').map((line) => line.replace(/[ \t\r\f\u200b]+/g, ' ').trim()).filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '').join('\n\n');
}

function collect(node: PageNode, parts: string[]): void {
  if (node.nodeType === TEXT_NODE) return void parts.push((node.textContent ?? '').replace(/\s*\n\s*/g, ' '));
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === ELEMENT_NODE && SILENT.has(name)) return;
  if (name === 'BR') return void parts.push('\n');
  const isBlock = BLOCKS.has(name);
  if (isBlock) parts.push('\n\n');
  for (const child of node.childNodes) collect(child, parts);
  if (name === 'TD' || name === 'TH') parts.push(' ');
  if (isBlock) parts.push('\n\n');
}
