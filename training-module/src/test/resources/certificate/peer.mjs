// Checks a credential as a stranger would: npm jose for the signature, ajv and LearnCard's validator for the shape that
// Open Badges 3.0 asks for, zlib for the status list.
// In: the folder of the packages, a file {jwt, jwks, status, now}, the schema. Out: one line of JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

const [folder, file, schemaFile] = process.argv.slice(2);
const require = createRequire(folder + '/');
const { jwtVerify, createLocalJWKSet } = await import(pathToFileURL(require.resolve('jose')).href);
const Ajv = require('ajv/dist/2019').default;
const formats = require('ajv-formats').default;
const { UnsignedAchievementCredentialValidator } = require('@learncard/types');

const { jwt, jwks, status, now } = JSON.parse(readFileSync(file, 'utf8'));
const keys = createLocalJWKSet(jwks);
const at = { currentDate: new Date(now), algorithms: ['EdDSA'] };
const told = {};
const checked = await jwtVerify(jwt, keys, at);
told.header = checked.protectedHeader;
told.payload = checked.payload;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
told.tried = 0;
told.accepted = [];
for (let i = 0; i < jwt.length; i++) {
  const place = ALPHABET.indexOf(jwt[i]);
  const other = place < 0 ? 'A' : ALPHABET[place ^ 32];
  told.tried++;
  try {
    await jwtVerify(jwt.slice(0, i) + other + jwt.slice(i + 1), keys, at);
    told.accepted.push(i);
  } catch {}
}

const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
const others = UnsignedAchievementCredentialValidator.safeParse(checked.payload);
told.valid = valid(checked.payload) && others.success;
told.faults = [...(valid.errors ?? []), ...(others.error?.issues ?? [])];

const list = (await jwtVerify(status, keys, at)).payload;
const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
told.places = bits.length * 8;
told.set = [];
bits.forEach((byte, i) => { for (let b = 0; b < 8; b++) if (byte & (128 >> b)) told.set.push(i * 8 + b); });

try {
  await jwtVerify(jwt, keys, { ...at, currentDate: new Date('2100-01-01') });
  told.late = 'accepted';
} catch (refused) {
  told.late = refused.code;
}
console.log(JSON.stringify(told));
