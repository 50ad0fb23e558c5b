/**
 * Local parts behind which a machine or a desk sits, not a person. The list is never complete;
 * bulk headers catch more of them once they are known.
 */
const WHOLE = new Set(
  `abuse accounting accounts admin administrator alert alerts all announce announcements answers auto autoreply automailer
billing bot bounce bounces buchhaltung bestellung calendar-notification careers comments commercial compta comptabilite
contact contacto contato contatti contabilidad community confirm confirmation customercare customerservice customersupport
datenschutz daemon digest email enquiries enquiry everyone events facturacion facturation feedback finance hello help helpdesk
hilfe hola hostmaster hr info information inquiries invite invites invoice invoices it jobs kontakt kundenservice legal list
login mail mailer mailer-daemon mailerdaemon mailing marketing media member members membership news newsletter newsletters
no_reply nobody notice notices notification notifications notify office order orders partner partners payment payments
postmaster pr press presse privacy promo promotions purchase rechnung rechnungen receipt receipts recruiting registration
reminder reminders reply return returns root sales security server service services shipping shop soporte spam staff
statements store subscribe subscription subscriptions support survey surveys system team tech ticket tickets undisclosed
unsubscribe update updates user ventas verify vertrieb webmaster welcome`.split(/\s+/),
);

const PARTS =
  /^(no|not|dont|do-not|do_not|donot)[-_.]?reply|noreply|no-reply|donotreply|mailer-daemon|^bounces?[-+_.]|^(notifications?|newsletters?|alerts?|updates?|news|info|support|reply|billing|invoices?|orders?)[-+_.]|[-_](group|team|list|all|staff)$/;

/** Whether an address is a no-reply, bulk or role address by its local part. */
export function isRoleAddress(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  return WHOLE.has(local) || PARTS.test(local);
}
