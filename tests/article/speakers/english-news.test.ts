import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('somebody else’s aide, mother or spokesman is not they', async () => {
  const cases: Told[] = [
    [
      'A spokesman for Mayor Ida Brandt said the wall was safe.',
      ['A spokesman for Mayor Ida Brandt reported'],
    ],
    [
      'The envoy to President Karl Lund said the wall was safe.',
      ['The envoy to President Karl Lund reported'],
    ],
    [
      'A spokesman for President Karl Lund of Norway said the wall was safe.',
      ['A spokesman for President Karl Lund of Norway reported'],
    ],
    ['The mayor of Oslo said the wall was safe.', ['The mayor of Oslo reported']],
    ['The mother of Ida Brandt said the wall was safe.', ['The mother of Ida Brandt reported']],
    ['The mother of nurse Ida Brandt said the wall was safe.', ['The mother of nurse Ida Brandt reported']],
    ['An aide to Sen. Tom Reyes said the wall was safe.', ['An aide to Sen. Tom Reyes reported']],
    ['An aide to Tom Reyes said the wall was safe.', ['An aide to Tom Reyes reported']],
    ['The sister of Pope Francis said the wall was safe.', ['The sister of Pope Francis reported']],
    ['The lawyer of Mr. Lund said the wall was safe.', ['The lawyer of Mr. Lund reported']],
    [
      'The captain of Ranger Idris Lockwood said the wall was safe.',
      ['The captain of Ranger Idris Lockwood reported'],
    ],
    ['Supporters of Mayor Ida Brandt said the wall was safe.', ['Supporters of Mayor Ida Brandt reported']],
    [
      'Ida Brandt’s lawyer said the wall was safe. Brandt said it was old.',
      ['Ida Brandt’s lawyer reported', 'Ida Brandt reported'],
    ],
    [
      'A spokesman for the Ministry of Transport said the wall was safe. The ministry said it was old.',
      ['A spokesman for the Ministry of Transport reported', 'Ministry of Transport reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('sentences as news has them', async () => {
  const cases: Told[] = [
    [
      "The prime minister's office said in a statement on Monday that talks would resume.",
      ["The prime minister's office reported"],
    ],
    [
      '“We had no choice,” said Maria Lopez, 42, whose house was flooded. “The water came so fast.”',
      ['Maria Lopez quoted', 'Maria Lopez quoted'],
    ],
    ['Asked whether he would resign, Lund said he had no plans to.', ['Lund reported']],
    ['In a phone call with reporters, Lund, who flew in from Oslo, denied the report.', ['Lund reported']],
    ["Lund's comments came after Brandt told parliament the plan had failed.", ['Brandt reported']],
    ['The company, which employs 400 people in Bergen, said it would appeal.', ['The company reported']],
    ['Speaking to the BBC, Brandt said the bridge should have been closed years ago.', ['Brandt reported']],
    ['Police said on Tuesday they had arrested a 34-year-old man.', ['Police reported']],
    ['“It’s over,” tweeted Brandt, shortly after the vote.', ['Brandt quoted']],
    ["The wall, Brandt's deputy said, had been leaking since May.", ["Brandt's deputy reported"]],
    ['Critics, among them Tom Reyes, say the wall leaks.', ['Critics reported']],
    ['When asked about the report, a spokesperson declined to comment.', ['a spokesperson reported']],
    [
      '“No comment,” a spokesperson for the firm said when asked about the report.',
      ['a spokesperson for the firm quoted'],
    ],
    [
      'Two people familiar with the matter told the Post that the wall leaks.',
      ['Two people familiar with the matter reported'],
    ],
    ['Brandt, together with Reyes, announced the plan.', ['Brandt reported']],
    ['Reyes told Brandt that the wall leaks.', ['Reyes reported']],
    ['Reyes, Brandt said, had known for years.', ['Brandt reported']],
    ['It was Reyes who said the wall leaks.', ['Reyes reported']],
    [
      "Reyes' lawyer, Ida Brandt, said he was innocent.",
      ['Ida Brandt reported'],
      { 'Ida Brandt': "Reyes' lawyer" },
    ],
    ['The judge told Reyes he had lied.', ['The judge reported']],
    ['Reyes was told by the judge he had lied.', ['the judge reported']],
    ["Brandt's account was disputed by Reyes, who said the wall was safe.", ['Reyes reported']],
    ["The mayor's statement said: “The wall is safe.”", ['The mayor quoted']],
    ['She did not respond to a request for comment.', [null]],
    ['“I will go,” he told me. “You should too.”', ['? quoted', '? quoted']],
  ];
  expect(await tell(cases)).toEqual(cases);
});
