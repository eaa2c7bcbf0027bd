// @ts-check
// Everything here listens at the document, so that it also works on what client-side routing shows later.
import { saveWhileChanged } from './autosave.js';
import { routeInPlace } from './in-place.js';
import { writeLetters } from './write-letter.js';

routeInPlace();
saveWhileChanged();
writeLetters();
