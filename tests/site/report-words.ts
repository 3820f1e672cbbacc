import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './built-pages.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text is a report's own: its characters are never touched, so French typography is not asked of them. */
export function isReportWords(element: Element): boolean {
  return attribute(element, 'data-report') !== undefined || ['q', 'blockquote', 'code', 'pre', 'cite'].includes(element.tagName);
}
