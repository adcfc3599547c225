/** `npm start`: one bundled editorial, read and told in words. */
import { analyze } from 'actor-stance';
import { toText } from 'actor-stance/report';
import { readEditorial } from './editorial';

const text = readEditorial('01-fishing-row.txt');
console.log(toText(analyze(text)));
