import { expect } from '@open-wc/testing';
import { Blocked, Refusal } from '../../../packages/elements/src/event-signup/client.ts';
import { defaultApi } from '../../../packages/elements/src/event-signup/event-address.ts';
import { httpReader } from '../../../packages/elements/src/event-signup/http-reader.ts';
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

describe('httpReader()', () => {
  it('fails with something else than a refusal when no server is there', async () => {
    const failure = await failureOf(httpReader(nobody, 'id').event('x'));
    expect(failure).to.be.an.instanceOf(TypeError);
    expect(failure).not.to.be.an.instanceOf(Refusal);
  });

  it('takes an answer that is not JSON for no answer', async () => {
    const page = `${location.origin}/package.json?portal=`;
    const failure = await failureOf(httpReader(page, 'id').events());
    expect(failure).to.be.an.instanceOf(Error);
    expect(failure).not.to.be.an.instanceOf(Refusal);
  });

  it('takes an error without a problem document for a failure of the server', async () => {
    const failure = (await failureOf(httpReader(`${location.origin}/nowhere`, 'id').event('x'))) as Refusal;
    expect(failure).to.be.an.instanceOf(Refusal);
    expect(failure.problem).to.deep.equal({ code: 'internal' });
  });

  /** A connection that fails while a policy of this disposition reports it. */
  async function failureUnder(disposition: SecurityPolicyViolationEventDisposition, api: string) {
    const failing = failureOf(httpReader(api, 'id').event('x'));
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: `${api}/events/x`,
        effectiveDirective: 'connect-src',
        violatedDirective: 'connect-src',
        documentURI: location.href,
        originalPolicy: "connect-src 'self'",
        disposition,
        statusCode: 200,
      }),
    );
    return failing;
  }

  it('says which address the page’s policy is missing', async () => {
    const failure = await failureUnder('enforce', nobody);
    expect(failure).to.be.an.instanceOf(Blocked);
    expect((failure as Blocked).origin).to.equal('http://127.0.0.1:9');
  });

  it('blames no policy that is only tried out', async () => {
    expect(await failureUnder('report', 'http://127.0.0.1:11/api')).not.to.be.an.instanceOf(Blocked);
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
