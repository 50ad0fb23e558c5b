import parts from '../ui/parts.css?inline';
import tokens from '../ui/tokens.css?inline';
import sections from './sections.css?inline';
import frame from './sidebar.css?inline';

/** Every style of the sidebar as text, for a <style> element in its shadow root. */
export const sidebarCss: string = [tokens, parts, frame, sections].join('\n');
