import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf } from '@/storage/domains';
import { excluded, isOwn, isSentVia, neverLogEntry, type WhoContext } from '@/utils/rules/who';

const context = (changes: Partial<WhoContext> = {}): WhoContext => ({
  own: ['robin@brightwater.example'],
  neverLog: [],
  domainOf,
  ...changes,
});
const code = (address: string, changes: Partial<WhoContext> = {}) =>
  excluded(address, context(changes))?.code ?? null;

describe('an address is mine', () => {
  it('with a tag, in any case, and for Gmail with dots and under both of its names', () => {
    const own = ['robin@brightwater.example', 'robin.hale@gmail.com'];
    for (const address of [
      'Robin@Brightwater.example',
      'robin+news@brightwater.example',
      'robinhale@gmail.com',
      'r.o.b.i.n.hale+shop@googlemail.com',
    ])
      expect([address, isOwn(address, own)]).toEqual([address, true]);
  });

  it('and not because it looks alike', () => {
    const own = ['robin.hale@brightwater.example', 'robin@gmail.com'];
    for (const address of [
      'robinhale@brightwater.example',
      'robin@gmail.com.evil.example',
      'robin@mail.com',
      'xrobin@gmail.com',
    ])
      expect([address, isOwn(address, own)]).toEqual([address, false]);
  });
});

describe('somebody is not added', () => {
  it('as a colleague: by the registrable domain, wherever in it', () => {
    expect(code('kim@brightwater.example')).toBe('colleague');
    expect(code('kim@sheffield.brightwater.example')).toBe('colleague');
    expect(code('kim@brightwater.co.uk', { own: ['robin@hq.brightwater.co.uk'] })).toBe(
      'colleague',
    );
    // Two companies under one public suffix, and one whose name ends alike.
    expect(code('kim@other.co.uk', { own: ['robin@brightwater.co.uk'] })).toBeNull();
    expect(code('kim@notbrightwater.example')).toBeNull();
  });

  it('but never as a colleague for using the same free mail', () => {
    for (const host of ['gmail.com', 'gmx.de', 'yahoo.co.jp', 'proton.me', 'qq.com'])
      expect([host, code(`kim@${host}`, { own: [`robin@${host}`] })]).toEqual([host, null]);
  });

  it('who is on the never-log list: an address, a domain, and all below it', () => {
    const neverLog = ['eve@acme.example', 'northpine.example'];
    expect(code('eve@acme.example', { neverLog })).toBe('blocked');
    expect(code('ana@acme.example', { neverLog })).toBeNull();
    expect(code('ana@northpine.example', { neverLog })).toBe('blocked');
    expect(code('ana@mail.eu.northpine.example', { neverLog })).toBe('blocked');
    expect(code('ana@notnorthpine.example', { neverLog })).toBeNull();
    expect(code('ana@northpine.example.evil.example', { neverLog })).toBeNull();
  });

  it('behind whose address a machine or a desk sits', () => {
    for (const local of ['no-reply', 'noreply', 'donotreply', 'info', 'support', 'mailer-daemon'])
      expect([local, code(`${local}@acme.example`)]).toEqual([local, 'role']);
    for (const local of ['ana', 'ana.info', 'hellen', 'maria.support'])
      expect([local, code(`${local}@acme.example`)]).toEqual([local, null]);
  });

  it('for the first of several reasons: mine, blocked, colleague, role', () => {
    const neverLog = ['brightwater.example'];
    expect(code('robin@brightwater.example', { neverLog })).toBe('own');
    expect(code('no-reply@brightwater.example', { neverLog })).toBe('blocked');
    expect(code('no-reply@brightwater.example')).toBe('colleague');
  });
});

it('whoever is blocked is blocked under every subdomain, and nobody else is', () => {
  const label = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(label, label, label, (name, sub, other) => {
      const entry = `${name}.example`;
      expect(neverLogEntry(`ana@${entry}`, [entry])).toBe(entry);
      expect(neverLogEntry(`ana@${sub}.${entry}`, [entry])).toBe(entry);
      expect(neverLogEntry(`ana@${sub}${entry}`, [entry])).toBeNull();
      if (other !== name) expect(neverLogEntry(`ana@${other}.example`, [entry])).toBeNull();
    }),
  );
});

it('mail through a group is told by its name, and a name with such letters is not', () => {
  expect(["'Ana Silva' via Buyers", 'Ana (via Docs)', 'Ana via X'].map(isSentVia)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Olivia Jones', 'Via Roma', 'Pascal Via', 'Ana Viale'].map(isSentVia)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
