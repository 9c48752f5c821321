// Not among the tests that are run: its page loses the runner, as one does whose browser has gone.
import { executeServerCommand } from '@web/test-runner-commands';

const line = '/__web-dev-server__web-socket.js';

describe('a page whose browser has gone', () => {
  it('is never heard of again', async () => {
    const { webSocket } = (await import(line)) as { webSocket: WebSocket };
    // Nobody knows this command; its answer says that the runner has heard of the page.
    await executeServerCommand('nothing').catch(() => undefined);
    webSocket.close();
    await new Promise(() => {});
  });
});
