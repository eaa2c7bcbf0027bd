import type { Browser } from 'wxt/browser';

type Receive<Answer> = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<Answer>;

/**
 * A listener that answers a message when what `receive` promises is there. Chrome takes a later
 * answer only through `sendResponse`, kept open by returning `true` (crbug.com/1185241); Firefox
 * takes it so too. Where `receive` fails the answer is `undefined`, which says that nobody took it.
 */
export function answering<Answer>(receive: Receive<Answer>) {
  return (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer?: Answer) => void,
  ): true => {
    receive(message, sender).then(sendResponse, () => sendResponse());
    return true;
  };
}
