import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { Address } from '../../sites.ts';
import { careFrame } from '../frame.ts';

interface SignIn {
  /** The page that comes after. */
  readonly next: string;
  readonly mistake?: string;
}

/** The sign-in, at a path outside the system's own, from which client-side routing leads in. */
export function signInPage(address: Address, { next, mistake }: SignIn): Html {
  return careFrame({
    title: 'Sign in',
    userName: undefined,
    address,
    body: html`
      <form class="panel narrow" method="post" action="/sign-in" data-show-in-place>
        <h1 tabindex="-1">Sign in</h1>
        <p class="hint">This is a demonstration: any user name and any password will do.</p>
        ${mistake === undefined ? undefined : html`<p class="mistake" role="alert">${mistake}</p>`}
        <input type="hidden" name="next" value="${next}" />
        <label for="user-name">User name</label>
        <input id="user-name" name="userName" autocomplete="off" maxlength="40" required />
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="off" required />
        <p class="actions"><button data-testid="sign-in">Sign in</button></p>
      </form>
    `,
  });
}
