import type { Person } from './model';

/** How the link of an invitation goes, and how its six digits. */
export interface Handing {
  link: 'screen' | 'mail' | 'sms' | 'paper';
  code: 'voice' | 'mail' | 'sms';
}

type Reached = Pick<Person, 'mail' | 'phone' | 'sendsSms'>;

/** The ways that this person's details allow. */
function sendable(person: Reached): ('mail' | 'sms')[] {
  const ways: ('mail' | 'sms')[] = [];
  if (person.mail) ways.push('mail');
  if (person.phone && person.sendsSms) ways.push('sms');
  return ways;
}

export function linkWays(person: Reached): Handing['link'][] {
  return ['screen', ...sendable(person), 'paper'];
}

/** The ways of the code that the link leaves over: never the same. */
export function codeWays(person: Reached, link: Handing['link']): Handing['code'][] {
  return ['voice', ...sendable(person).filter((way) => way !== link)];
}

/** The link goes another way; the code stays, unless that is now the way of the link. */
export function withLink(handing: Handing, link: Handing['link']): Handing {
  return { link, code: handing.code === link ? 'voice' : handing.code };
}
