import { browser } from 'wxt/browser';

/** A notification, in words. */
export interface Message {
  id: string;
  title: string;
  text: string;
  /** Two at most; a browser without buttons leaves them out. */
  buttons: readonly string[];
}

const permissions = ['notifications'] as const;

/** Undefined until the person has let the extension show messages, and where they took that back. */
export function notificationsHere(): typeof browser.notifications | undefined {
  return browser.notifications as typeof browser.notifications | undefined;
}

/** Whether notifications on the screen may be shown. */
export async function mayNotify(): Promise<boolean> {
  if (notificationsHere() === undefined) return false;
  return browser.permissions.contains({ permissions: [...permissions] }).catch(() => false);
}

/** Has the browser ask whether they may be; call it straight from a click. A refusal to ask is a no. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...permissions] }).catch(() => false);
}

/** Shows a message, in the place of one with the same id. */
export async function notify({ id, title, text, buttons }: Message): Promise<void> {
  const notifications = notificationsHere();
  if (notifications === undefined) return;
  // Firefox has no buttons, and refuses a message with any.
  const hasButtons = notifications.onButtonClicked !== undefined;
  await notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: text,
    ...(hasButtons && { buttons: buttons.map((button) => ({ title: button })), silent: true }),
  });
}

/** Takes away those messages whose ids are such. */
export async function clearMessages(isGone: (id: string) => boolean): Promise<void> {
  const notifications = notificationsHere();
  // Taken back, the leave leaves a worker that runs with what there was, and its calls fail.
  if (notifications === undefined || !(await mayNotify())) return;
  const ids = Object.keys(await notifications.getAll()).filter(isGone);
  await Promise.all(ids.map((id) => notifications.clear(id)));
}
