import { describe, expect, it } from 'vitest';
import { codeWays, linkWays, withLink } from './handing';

const noor = { mail: 'noor@post.example', phone: '+31600000001', sendsSms: true };

describe('handing over an invitation', () => {
  it('offers what the details of the person allow', () => {
    expect(linkWays(noor)).toEqual(['screen', 'mail', 'sms', 'paper']);
    expect(linkWays({ phone: '+31600000001', sendsSms: false })).toEqual(['screen', 'paper']);
    expect(linkWays({ sendsSms: true })).toEqual(['screen', 'paper']);
  });

  it('never offers the code by the way of the link', () => {
    expect(codeWays(noor, 'mail')).toEqual(['voice', 'sms']);
    expect(codeWays(noor, 'sms')).toEqual(['voice', 'mail']);
    expect(codeWays(noor, 'paper')).toEqual(['voice', 'mail', 'sms']);
  });

  it('says the code aloud when the link takes its way', () => {
    expect(withLink({ link: 'screen', code: 'mail' }, 'mail')).toEqual({
      link: 'mail',
      code: 'voice',
    });
    expect(withLink({ link: 'screen', code: 'sms' }, 'mail').code).toBe('sms');
  });
});
