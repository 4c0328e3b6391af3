// What the page was given: read from the hidden text at its end. Elements are built from it, never markup.
const $ = (id) => document.getElementById(id);
const data = JSON.parse($('data').textContent);
const people = data.delegations.map(([id, name, code, camp], number) => ({ id, name, code, camp, number }));
const issues = data.issues.map(([id, label, about], number) => ({ id, label, about, number }));
const questions = data.questions.map(([id, text, issue], number) => ({ id, text, issue, number }));
const KINDS = ['fact', 'value', 'commitment', 'proposal'];
const FACT = 0;
const PROPOSAL = 3;
const FORCE = ['weak', 'medium', 'strong'];
const DUTY = ['may', 'should', 'must'];
const DIRECTION = ['to advance', 'to prevent', 'neither way'];
const STANCES = [['▲', 'for', 'for'], ['▼', 'against', 'against'], ['△', 'for, on conditions', 'conditional'],
  ['◆', 'of two minds', 'mixed'], ['○', 'unclear', 'unclear']];
const CLASH = 10;
const OVERALL = -1;
