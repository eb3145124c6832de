// Makes communes.csv, former-communes.csv, departments.csv and regions.csv. How to run it: README.md beside this file.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAdministrative } from "./administrative.mjs";
import { fold, readPlaces } from "./places.mjs";

const FARTHEST_KM = 25;

const [modules, out] = process.argv.slice(2);
const { communes, former, departments, regions } = readAdministrative(modules);
locate(readPlaces(modules, communes, former));
write(
  "communes.csv",
  "insee;name;postcodes;department;population;latitude;longitude;precision",
  communes.map((c) => [
    c.code, c.name, c.postcodes.join(" "), c.department, c.population, c.latitude.toFixed(4), c.longitude.toFixed(4), c.precision,
  ]),
);
write("former-communes.csv", "insee;commune", [...former]);
write("departments.csv", "code;name;region", departments.map((d) => [d.code, d.nom, d.region]));
write("regions.csv", "code;name", regions.map((r) => [r.code, r.nom]));
report();

function locate(placesOf) {
  const byHand = readByHand();
  for (const commune of communes) {
    const places = placesOf(commune);
    const town = places.find((place) => place.names.includes(fold(commune.name)));
    const largest = places.reduce((a, b) => (a && a.population >= b.population ? a : b), undefined);
    if (byHand.has(commune.code)) put(commune, "BY_HAND", [byHand.get(commune.code)]);
    else if (town) put(commune, "TOWN", [town]);
    else if (largest) put(commune, "LOCALITY", [largest]);
  }
  dropErrors();
  const known = communes.filter((c) => c.precision);
  fill(known, "POSTCODE", (c) => c.postcodes);
  fill(known, "DISTRICT", (c) => (c.district ? [c.district] : []));
  fill(known, "DEPARTMENT", (c) => [c.department]);
}

/**
 * A postcode is one delivery round: a place far from all others of its postcode is an error of the source, unless it lies nearer to the
 * middle of its arrondissement than they do. Islands overseas lie far apart, so they are let be.
 */
function dropErrors() {
  const placed = communes.filter((c) => c.precision && c.code < "97");
  const rounds = groupBy(placed, (c) => c.postcodes);
  const districts = groupBy(placed, (c) => [c.district]);
  const offMiddle = (c) => kilometres(c, middle(districts.get(c.district)));
  const wrong = placed.filter((c) => {
    const others = c.postcodes.flatMap((code) => rounds.get(code)).filter((other) => other !== c);
    return others.length > 0 && others.every((o) => kilometres(c, o) > FARTHEST_KM && offMiddle(c) > offMiddle(o));
  });
  for (const commune of wrong) {
    console.warn("left out:", commune.code, commune.name, commune.latitude, commune.longitude);
    delete commune.precision;
  }
}

function fill(known, precision, keys) {
  const groups = groupBy(known, keys);
  for (const commune of communes.filter((c) => !c.precision)) {
    const near = new Set(keys(commune).flatMap((key) => groups.get(key) ?? []));
    if (near.size) put(commune, precision, [...near]);
  }
}

function put(commune, precision, points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  commune.precision = precision;
  commune.latitude = mean(points.map((p) => p.latitude));
  commune.longitude = mean(points.map((p) => p.longitude));
}

function readByHand() {
  const lines = readFileSync(new URL("by-hand.csv", import.meta.url), "utf8").trim().split("\n").slice(1);
  return new Map(lines.map((line) => line.split(";")).map(([code, lat, lon]) => [code, { latitude: Number(lat), longitude: Number(lon) }]));
}

function groupBy(items, keys) {
  const groups = new Map();
  for (const item of items) for (const key of keys(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

function middle(points) {
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  return { latitude: median(points.map((p) => p.latitude)), longitude: median(points.map((p) => p.longitude)) };
}

/** Degrees taken on a plane: near enough to find an error. */
function kilometres(a, b) {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return 111.2 * Math.hypot(a.latitude - b.latitude, east);
}

function write(file, header, rows) {
  writeFileSync(join(out, file), [header, ...rows.map((row) => row.join(";"))].join("\n") + "\n");
  console.log(file, rows.length);
}

function report() {
  const people = (group) => group.reduce((sum, c) => sum + c.population, 0);
  for (const [precision, group] of groupBy(communes, (c) => [c.precision]))
    console.log(precision, group.length, `${((100 * people(group)) / people(communes)).toFixed(2)} % of the population`);
}
