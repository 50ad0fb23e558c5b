// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Templates } from '@/components/workspace/templates/Templates';
import type { TemplateView } from '@/storage/api';
import { settings, uuid } from '../popup-fixtures';
import { openView } from '../popup-scene';

const HELLO: TemplateView = {
  id: uuid(1),
  name: 'Hello',
  subject: 'Our visit',
  body: 'Dear {first name}',
  createdAt: 1,
  sent: 4,
  replies: 1,
};

const open = (templates: TemplateView[]) =>
  openView(<Templates />, {
    templates,
    stageNames: [{ stageId: uuid(2), name: 'Proposal', pipeline: 'Sales' }],
    settings: { ...settings, myName: 'Robin' },
  });

describe('templates', () => {
  it('say how often they were sent and answered', async () => {
    const { screen } = open([HELLO, { ...HELLO, id: uuid(3), name: 'New', subject: '', sent: 0 }]);
    const list = within(await screen.findByRole('list', { name: 'Templates' }));
    const [hello, fresh] = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(hello).toMatch(/Our visit.*Sent 4 times 25% answered/);
    expect(fresh).toMatch(/Dear \{first name\}.*Not used yet/);
  });

  it('are written with fields put in where the caret is, and unknown gaps named', async () => {
    const { screen, press, type, sent } = open([]);
    await press('Add template');
    await press('Save');
    expect(sent('saveTemplate')).toEqual([]);
    type('Name', 'Thanks');
    const text = type('Text', 'Dear , about {nothing}') as HTMLTextAreaElement;
    text.setSelectionRange(5, 5);
    await press('{first name}');
    expect(text.value).toBe('Dear {first name}, about {nothing}');
    await screen.findByText('These gaps mean nothing and stay as they are: {nothing}');
    fireEvent.change(screen.getByLabelText('Proposed for deals in'), {
      target: { value: uuid(2) },
    });
    await press('Save');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('saveTemplate')).toEqual([
      {
        templateId: null,
        name: 'Thanks',
        subject: '',
        body: 'Dear {first name}, about {nothing}',
        stageId: uuid(2),
      },
    ]);
  });

  it('are signed by the name that is kept when its field is left', async () => {
    const { screen, sent } = open([]);
    const field = await screen.findByLabelText('My name, as I sign');
    fireEvent.blur(field);
    expect(sent('saveSettings')).toEqual([]);
    fireEvent.input(field, { target: { value: ' Robin Hale ' } });
    fireEvent.blur(field);
    await waitFor(() => expect(sent('saveSettings')).toEqual([{ myName: 'Robin Hale' }]));
  });
});
