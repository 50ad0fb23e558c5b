import { describe, expect, it, vi } from 'vitest';
import { filesIn } from '@/components/workspace/import/folder';
import { filesOfFolder, isWantedOfFolder } from '@/utils/importing/inside';
import { NotImportable } from '@/utils/importing/refusal';
import { NOON } from '../storage/world';

/** A folder that is dropped, as a browser tells of it: some entries at a time. */

vi.mock('@/components/workspace/import/file-reader', () => ({
  Unreadable: class extends Error {
    readonly why: { code: string };
    constructor(why: { code: string }) {
      super(why.code);
      this.why = why;
    }
  },
}));

interface Tree {
  [name: string]: string | Tree;
}

const AT_ONCE = 2;

function folderOf(name: string, tree: Tree, opened: string[] = []): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([one, what]) =>
    typeof what === 'string' ? fileOf(one, what, opened) : folderOf(one, what, opened),
  );
  const readEntries = (done: FileSystemEntriesCallback) => done(entries.splice(0, AT_ONCE));
  const folder: Partial<FileSystemDirectoryEntry> = {
    ...{ name, isDirectory: true, isFile: false },
    createReader: () => ({ readEntries }),
  };
  return folder as FileSystemDirectoryEntry;
}

function fileOf(name: string, text: string, opened: string[]): FileSystemFileEntry {
  const entry: Partial<FileSystemFileEntry> = {
    ...{ name, isDirectory: false, isFile: true },
    file: (done) => {
      opened.push(name);
      done(new File([text], name, { lastModified: NOON }));
    },
  };
  return entry as FileSystemFileEntry;
}

async function takenFrom(tree: Tree) {
  const opened: string[] = [];
  const { found, unused } = await filesIn(folderOf('Backup', tree, opened), isWantedOfFolder);
  const kept = await filesOfFolder({ name: 'Backup', lastModified: NOON }, found);
  const { files } = kept;
  return { files, unused: unused + kept.unused, opened, names: files.map(({ name }) => name) };
}

const refusal = (error: unknown) =>
  error instanceof NotImportable ? error.code : (error as { why: { code: string } }).why.code;

describe('a folder', () => {
  it('gives what can be read in it and below, and says how much cannot', async () => {
    const { names, files, unused, opened } = await takenFrom({
      'people.vcf': 'A card',
      '.DS_Store': 'x',
      'picture.png': 'x',
      'Inbox.mbox': { mbox: 'From x', table_of_contents: 'x' },
      '2025': { 'people.vcf': 'Another', 'deals.csv': 'Name', '.git': { 'x.csv': 'x' } },
      'takeout.zip': 'x',
    });
    expect(names).toEqual([
      'Backup › deals.csv',
      'Backup › 2025/people.vcf',
      'Backup › Inbox.mbox',
      'Backup › people.vcf',
      'Backup › takeout.zip',
    ]);
    expect(await files[1]?.text()).toBe('Another');
    expect(files.every(({ lastModified }) => lastModified === NOON)).toBe(true);
    expect(unused).toBe(2);
    expect(opened).not.toContain('picture.png');
  });

  it('of Thunderbird gives its mailboxes, which have no ending', async () => {
    const mailbox = 'From - Mon Oct 05 12:00:00 2026\nSubject: Hi\n\nHi\n';
    const { names, unused } = await takenFrom({
      Inbox: mailbox,
      'Inbox.msf': 'x',
      'Inbox.sbd': { Kunden: mailbox, 'Kunden.msf': 'x' },
      README: 'Nothing to read here',
    });
    expect(names).toEqual(['Backup › Inbox', 'Backup › Kunden']);
    expect(unused).toBe(3);
  });

  it('of many single mails becomes one mailbox', async () => {
    const mails = Array.from({ length: 30 }, (_, at) => [`${at}.eml`, `Subject: Mail ${at}\n\nHi`]);
    const { files, names } = await takenFrom({ Mails: Object.fromEntries(mails) });
    expect(names).toEqual(['Backup › mails.mbox']);
    expect((await files[0]?.text())?.match(/^From mail /gm)).toHaveLength(30);
  });

  it('with more files than anybody looks at is refused, and so is one without an end', async () => {
    const many = Array.from({ length: 120 }, (_, at) => [`${at}.csv`, 'x']);
    await expect(takenFrom(Object.fromEntries(many)).catch(refusal)).resolves.toBe('folder');
    const grows = (): FileSystemDirectoryEntry => {
      const folder = folderOf('again', {});
      folder.createReader = () => ({ readEntries: (done) => done([grows()]) });
      return folder;
    };
    await expect(filesIn(grows(), isWantedOfFolder).catch(refusal)).resolves.toBe('folder');
  });

  it('that cannot be looked into is told by what the browser says', async () => {
    const folder = folderOf('Gone', {});
    const gone = new DOMException('Not found', 'NotFoundError');
    folder.createReader = () => ({ readEntries: (_done, failed) => failed?.(gone) });
    await expect(filesIn(folder, isWantedOfFolder)).rejects.toBe(gone);
  });
});
