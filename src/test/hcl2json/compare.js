// Compares Picket's reading of HCL files with HashiCorp's own parser (the npm package @cdktf/hcl2json).
// Reads lines of {"file", "problems", "json"} from standard input; prints each difference and the counts.
const { parse } = require('@cdktf/hcl2json');
const fs = require('fs');

const sorted = x => Array.isArray(x) ? x.map(sorted)
  : x && typeof x === 'object' ? Object.fromEntries(Object.keys(x).sort().map(k => [k, sorted(x[k])]))
  : x;

function difference(theirs, ours, path) {
  if (JSON.stringify(theirs) === JSON.stringify(ours)) return null;
  if (theirs && ours && typeof theirs === 'object' && typeof ours === 'object') {
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
      const inner = difference(theirs[key], ours[key], path + '/' + key);
      if (inner) return inner;
    }
  }
  return `${path}: theirs ${JSON.stringify(theirs)}, ours ${JSON.stringify(ours)}`;
}

(async () => {
  const counts = { same: 0, bothRefuse: 0, onlyWeRefuse: 0, onlyTheyRefuse: 0, differ: 0 };
  for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const { file, problems, json } = JSON.parse(line);
    const theirs = await parse(file, fs.readFileSync(file, 'utf8')).catch(() => null);
    if (!theirs || problems) {
      const kind = !theirs && problems ? 'bothRefuse' : problems ? 'onlyWeRefuse' : 'onlyTheyRefuse';
      counts[kind]++;
      if (kind !== 'bothRefuse') console.log(kind, file);
      continue;
    }
    const found = difference(sorted(theirs), sorted(json), '');
    counts[found ? 'differ' : 'same']++;
    if (found) console.log('differ', file, found);
  }
  console.log(counts);
})();
