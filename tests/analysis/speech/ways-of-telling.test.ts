import { askOfEach } from '../missed-notes.ts';

// Short passages, each of which shows one way in which French news tells whose the words are, noted by reading. The
// rules were mended for them, so what they say is no measure of unseen news; each holds what it shows. A note that ends
// in `missed` is one that the rules are known to read otherwise: it has to go as soon as they read it right.

askOfEach('ways of telling who speaks', 'tests/fixtures/ways-of-telling/*.txt', { passages: 2401, missed: 0.09 });
