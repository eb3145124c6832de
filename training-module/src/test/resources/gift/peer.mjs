// Reads GIFT files as npm gift-pegjs does. In: the package's folder, then files. Out: one line a question, {file, type, gap, title, stem}.
// With --from as the first file, a file of lines "path<tab>line": the first question from that line on, or null where there is none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, ...files] = process.argv.slice(2);
const { parse } = createRequire(folder + '/')('gift-pegjs');
const told = (file, question) => JSON.stringify({
  file, type: kind(question), gap: question.hasEmbeddedAnswers === true, title: question.title ?? '', stem: question.stem?.text ?? ''
});

function kind(question) {
  if (question.type !== 'MC') return question.type;
  return question.choices.some(choice => choice.isCorrect) ? 'MC-one' : 'MC-many';
}

function questions(text) {
  return parse(text).filter(question => question.type !== 'Category');
}

if (files[0] === '--from') {
  for (const row of readFileSync(files[1], 'utf8').split('\n').filter(Boolean)) {
    const [file, line] = row.split('\t');
    const rest = readFileSync(file, 'utf8').split('\n').slice(Number(line) - 1);
    const all = questions(rest.join('\n') + '\n');
    console.log(JSON.stringify({ file, line: Number(line), count: all.length, first: JSON.parse(told(file, all[0])) }));
  }
} else {
  for (const file of files) {
    let all;
    try {
      all = questions(readFileSync(file, 'utf8'));
    } catch (error) {
      console.log(JSON.stringify({ file, refused: true, line: error.location?.start?.line ?? 0 }));
      continue;
    }
    all.forEach(question => console.log(told(file, question)));
  }
}
