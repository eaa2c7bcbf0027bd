/** The start of a test or a group, or the end of a table of cases, with the title it is given. */
const titled =
  /^(?<indent> *)(?<call>(?:test\w*|it|describe)\b[^\n]*?|[\]}]+\))\(\s*(?<quote>['"`])(?<title>(?:\\.|(?!\k<quote>).)+)\k<quote>,/gm;

/**
 * The titles of the tests in a file's text, as they stand there (`%s` and `${…}` too), each with
 * the titles of the groups around it in front. It goes by the indentation that the formatter gives.
 * Groups are no tests, and neither is what is skipped or still to be written.
 */
export function testTitlesIn(source: string): Set<string> {
  const titles = new Set<string>();
  let groups: { indent: number; title: string }[] = [];
  for (const found of source.matchAll(titled)) {
    const { indent = '', call = '', title = '' } = found.groups ?? {};
    groups = groups.filter((group) => group.indent < indent.length);
    if (call.includes('describe')) groups.push({ indent: indent.length, title });
    else if (!/\.(skip|todo|fixme|fails?)\b/.test(call)) {
      titles.add([...groups.map((group) => group.title), title].join(' '));
    }
  }
  return titles;
}
