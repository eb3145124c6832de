// Holds the browser's program to the table: node deadlines-cases.mjs PROGRAM SHELF TABLE HOLIDAYS
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [program, shelf, table, closed] = process.argv.slice(2);
const sandbox = {};
vm.runInNewContext(readFileSync(program, "utf8"), sandbox);
const holidays = JSON.parse(readFileSync(closed, "utf8"));
const deadlines = {};
for (const folder of readdirSync(shelf)) {
  const page = join(shelf, folder, "page.json");
  if (!existsSync(page)) continue;
  for (const section of JSON.parse(readFileSync(page, "utf8")).sections) {
    for (const source of section.sources) {
      for (const deadline of source.deadlines ?? []) deadlines[deadline.key] = deadline;
    }
  }
}
const cases = readFileSync(table, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
let wrong = 0;
for (const row of cases) {
  const [key, arrival, day, hour, residence, number, asked, answered] = row.split(";");
  const facts = { arrival, day, hour, residence, number: Number(number), asked, answered };
  const due = sandbox.deadlineCount.count(deadlines[key], facts, holidays);
  const said = [due.last, due.hour ?? "", due.open, due.why.join(" ")].join(";");
  if (!row.endsWith(";" + said)) {
    wrong += 1;
    console.log(row + " but " + said);
  }
}
console.log(cases.length + " cases, " + wrong + " wrong");
