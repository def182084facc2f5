/**
 * JSON with each record of a list on a line of its own, so that a change can be reviewed, and so that the
 * page can read a large file a few lines at a time (store/read-json.ts).
 */
export function linePerRecord(value: object): string {
  const fields = Object.entries(value).map(([name, content]: [string, unknown]) => {
    const json =
      Array.isArray(content) && content.length > 0
        ? `[\n${content.map((record) => JSON.stringify(record)).join(',\n')}\n]`
        : JSON.stringify(content);
    return `${JSON.stringify(name)}:${json}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
