import { sidebarCss } from '@/components/sidebar/css';

/**
 * The host takes no room of its own and inherits nothing from the page. Its side is the page's end
 * side, which need not be the end side of our own words (`data-side` on the host tells).
 */
const HOST = `
:host {
  all: initial;
  display: block;
  position: fixed;
  inset: 0 auto auto 0;
  width: 0;
  height: 0;
  z-index: 2147483000;
}
@media print { :host { display: none; } }
`;

/** One sheet for the shadow root, as text: nothing is fetched by the page. */
export const mountedCss: string = HOST + sidebarCss;
