import { randomUUID } from 'node:crypto';

/** Somebody signed in. The name is whatever they typed, kept until the server ends or they sign out. */
export interface Session {
  readonly id: string;
  readonly userName: string;
}

export interface Sessions {
  begin(userName: string): Session;
  /** The session of that id, undefined when there is none or it has ended. */
  find(id: string | undefined): Session | undefined;
  end(id: string): void;
}

/** Sessions in memory, none at first. */
export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  return {
    begin(userName) {
      const session = { id: randomUUID(), userName };
      sessions.set(session.id, session);
      return session;
    },
    find: (id) => sessions.get(id ?? ''),
    end: (id) => void sessions.delete(id),
  };
}
