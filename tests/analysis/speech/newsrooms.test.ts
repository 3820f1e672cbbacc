import { askOfEach } from '../missed-notes.ts';

// Invented articles, each arranged as some newsroom arranges one, by writers who had not seen the rules, and noted by
// reading. The rules were mended for them after a first look, so what they say is no measure of unseen news
// (`../measure-speech.test.ts` is). A note that ends in `missed` is one that the rules are known to read otherwise: it
// has to go as soon as they read it right.

askOfEach('articles of newsrooms', 'tests/fixtures/newsrooms/*.txt', { passages: 1990, missed: 0.13 });
