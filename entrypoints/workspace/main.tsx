import '@/components/ui/tokens.css';
import '@/components/ui/parts.css';
import '@/components/popup/popup.css';
import '@/components/workspace/workspace.css';
import { showPage } from '@/components/page';
import { Workspace } from '@/components/workspace/Workspace';

void showPage('app_name', <Workspace />);
