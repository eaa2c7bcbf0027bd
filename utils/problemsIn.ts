import type { z } from './schema';

/** Something wrong in what was read, and where it stands there. */
export interface Problem {
  path: readonly PropertyKey[];
  /** Begins with the field's name, such as “systems[0].matches[1]: …”. */
  sentence: string;
}

interface Refusal {
  issues: readonly z.core.$ZodIssue[];
}

/** What is wrong in a file or a policy. `within` is the path of what was read. */
export function problemsAt({ issues }: Refusal, within: readonly PropertyKey[] = []): Problem[] {
  return issues.map((issue) => {
    const path = [...within, ...issue.path];
    return { path, sentence: `${fieldName(path)}: ${reason(issue)}` };
  });
}

/** As `problemsAt`, in sentences alone. */
export function problemsIn(refusal: Refusal, within: readonly PropertyKey[] = []): string[] {
  return problemsAt(refusal, within).map(({ sentence }) => sentence);
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `there is no field called ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${typeInWords(issue.expected)}`;
    case 'invalid_value': {
      if (issue.input === undefined) return 'is missing';
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    }
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `must be at most ${issue.maximum}${counted(issue.origin)}`;
    default:
      // A rule of our own, which brings its words.
      return issue.message;
  }
}

function typeInWords(expected: string): string {
  return expected === 'int' ? 'a whole number' : `of type ${expected}`;
}

function tooSmall({ minimum, inclusive, origin }: z.core.$ZodIssueTooSmall): string {
  const unit = counted(origin);
  if (inclusive === false) return `must be more than ${minimum}${unit}`;
  return unit !== '' && minimum === 1 ? 'must not be empty' : `must be at least ${minimum}${unit}`;
}

function counted(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' in number' : '';
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return name.replace(/^\./, '') || 'the file';
}
