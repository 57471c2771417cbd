import { lineText, type Letter } from '../format/letter.ts';
import { plainText } from './plain-text.ts';

/**
 * A letter as a text file: UTF-8 with a byte-order mark and CRLF, which old editors on Windows need
 * to show Chinese and lines. Controls that nobody sees are left out.
 */
export const letterFile = ({ title, lines }: Letter): string =>
  `\uFEFF${[title, ...lines.map((line) => plainText(lineText(line)))].join('\r\n\r\n')}\r\n`;
