// Communes, departments, regions and former codes, out of Etalab's collection.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const EMPTY = new Set(["984", "989"]); // the Southern and Antarctic Lands, Clipperton: nobody lives there
const isCurrent = (entry) => entry.type === "commune-actuelle";

/** Reads the tables, each in the order of its codes. */
export function readAdministrative(modules) {
  const table = (name) =>
    JSON.parse(readFileSync(join(modules, "@etalab/decoupage-administratif/data", `${name}.json`)))
      .filter((entry) => !EMPTY.has(entry.code.slice(0, 3)))
      .sort(byCode);
  const entries = table("communes");
  const communes = entries.filter(isCurrent).map((c) => ({
    code: c.code,
    name: c.nom,
    postcodes: [...c.codesPostaux].sort(),
    department: c.departement,
    district: c.arrondissement,
    population: c.population,
  }));
  const departments = table("departements");
  return { communes, former: formerCodes(entries), departments, regions: table("regions") };
}

/** Codes no longer in use, or of a part of a commune (delegated, associated, arrondissement of a city), and today's commune of each. */
function formerCodes(entries) {
  const current = new Set(entries.filter(isCurrent).map((c) => c.code));
  const pairs = entries.flatMap((c) =>
    isCurrent(c) ? (c.anciensCodes ?? []).map((code) => [code, c.code]) : [[c.code, c.chefLieu ?? c.commune]],
  );
  return new Map(pairs.filter(([code, now]) => !current.has(code) && current.has(now)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byCode(a, b) {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
