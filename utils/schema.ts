import * as z from 'zod/mini';

// The extension's policy forbids eval; zod would probe for it and the browser would report that.
z.config({ jitless: true });

export { z };
