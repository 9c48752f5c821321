import { expect } from '@open-wc/testing';
import {
  Blocked,
  defaultApi,
  httpClient,
  Refusal,
} from '../../../packages/elements/src/event-signup/client.ts';
import { appears, signup, text } from './person.ts';

/** Port 9 (discard) has no listener on any machine of ours, so a real fetch is refused by the network. */
const nobody = 'http://127.0.0.1:9/api';

const failureOf = async (answer: Promise<unknown>): Promise<unknown> => {
  try {
    return await answer;
  } catch (error) {
    return error;
  }
};

describe('httpClient()', () => {
  it('fails with something else than a refusal when no server is there', async () => {
    const failure = await failureOf(httpClient(nobody, 'id').event('x'));
    expect(failure).to.be.an.instanceOf(TypeError);
    expect(failure).not.to.be.an.instanceOf(Refusal);
  });

  it('takes an answer that is not JSON for no answer', async () => {
    const page = `${location.origin}/package.json?portal=`;
    const failure = await failureOf(httpClient(page, 'id').events());
    expect(failure).to.be.an.instanceOf(Error);
    expect(failure).not.to.be.an.instanceOf(Refusal);
  });

  it('takes an error without a problem document for a failure of the server', async () => {
    const failure = (await failureOf(httpClient(`${location.origin}/nowhere`, 'id').event('x'))) as Refusal;
    expect(failure).to.be.an.instanceOf(Refusal);
    expect(failure.problem).to.deep.equal({ code: 'internal' });
  });

  it('says which address the page’s policy is missing', async () => {
    const failing = failureOf(httpClient(nobody, 'id').event('x'));
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: `${nobody}/events/x`,
        effectiveDirective: 'connect-src',
        violatedDirective: 'connect-src',
        documentURI: location.href,
        originalPolicy: "connect-src 'self'",
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    const failure = await failing;
    expect(failure).to.be.an.instanceOf(Blocked);
    expect((failure as Blocked).origin).to.equal('http://127.0.0.1:9');
  });

  it('asks the server that the module came from by default', () => {
    expect(defaultApi()).to.equal(`${location.origin}/api`);
  });
});

describe('payung-event-signup, with the address of a server that is down', () => {
  it('says that it is not connected and offers to try again', async () => {
    const element = await signup({ api: 'http://127.0.0.1:11/api' }, '[role="alert"]');
    expect(text(element)).to.contain('Belum tersambung ke server pendaftaran');
    expect(await appears(element, '[role="alert"] button')).to.be.an.instanceOf(HTMLButtonElement);
  });
});
