import { render } from 'preact';
import { sidebarCss } from '@/components/sidebar/css';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { fakeHost } from '../unit/components/sidebar-fixtures';
import { states } from './states';

/** One state of the sidebar: `?state=logged&theme=dark&lang=ar`. */
const query = new URLSearchParams(location.search);
const state = states[query.get('state') ?? 'thread'];
const subject = state?.subject ?? { kind: 'none', key: 'none' };
const kind = subject.kind === 'meeting' ? 'calendar' : 'gmail';
const { host } = fakeHost(subject, kind, query.get('theme') === 'dark' ? 'dark' : 'light');

const element = document.createElement('margin-crm');
element.dataset.side = query.get('lang') === 'ar' ? 'left' : 'right';
const root = element.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = sidebarCss;
const place = document.createElement('div');
root.append(style, place);
document.body.append(element);
render(<Sidebar host={host} />, place);
