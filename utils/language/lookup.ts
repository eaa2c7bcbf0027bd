import type { british } from './british';

type Plural = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };
type British = typeof british;

/** The name of a sentence. */
export type SentenceKey = keyof British;

/** What another language must give: the same sentences, with as many plural forms as it needs. */
export type Catalogue = {
  readonly [Key in SentenceKey]: British[Key] extends string ? string : Plural;
};

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type NamesOf<Sentence> = Sentence extends string
  ? NamesIn<Sentence>
  : NamesIn<Sentence[keyof Sentence]> | 'count';
type ValuesOf<Sentence> = {
  readonly [Name in NamesOf<Sentence>]: Name extends 'count' ? number : string | number;
};
type Arguments<Key extends SentenceKey> = [NamesOf<British[Key]>] extends [never]
  ? []
  : [values: ValuesOf<British[Key]>];

/** Gives the sentence of that name with its values in place; the types know which it needs. */
export type Say = <Key extends SentenceKey>(key: Key, ...values: Arguments<Key>) => string;

/**
 * A lookup over one catalogue. Plural forms are chosen by `count` with the rules of `locale`
 * (Welsh has six forms, which is why the browser's own message files will not do).
 */
export function createSay(catalogue: Catalogue, locale: string): Say {
  const rules = new Intl.PluralRules(locale);
  return (key, ...given) => {
    const values: Readonly<Record<string, string | number>> = given[0] ?? {};
    const sentence: string | Plural = catalogue[key];
    const text =
      typeof sentence === 'string'
        ? sentence
        : (sentence[rules.select(Number(values['count']))] ?? sentence.other);
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}
