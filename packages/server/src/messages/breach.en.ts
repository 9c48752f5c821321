import type { BreachWords, NoticeParts } from './breach.id.ts';

const listed = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const when = ({ since, until }: NoticeParts) => `between ${since ?? '[since when]'} and ${until}`;

/** The breach kit in English. */
export const breachWords: BreachWords = {
  columns: ['Event', 'Code', 'Name', 'By', 'Contact', 'Link', 'Language', 'Data disclosed'],
  toPerson: (parts) => `A notice about your data

Dear [name],

We have to tell you that the protection of your personal data has failed. You signed up for:
${listed(parts.events)}

Data disclosed:
${listed(parts.data)}

When and how:
The data were disclosed ${when(parts)}. We learnt of it on ${parts.known}.
[Say in plain words how the data could be disclosed.]

What we have done and will do:
[Handling: what was closed, changed, deleted.]
[Recovery: what is done so that it does not happen again.]

What you had better do:
- Beware of messages or calls that claim to come from us and ask for money, codes or identity numbers. We never ask for them.
- By the personal link of your receipt you can see, correct or delete your data at any time. If you have lost it, ask at [address of the server]/permintaan-data.

Questions: [name, office and number of the organiser]

This notice is given under article 46 of Law 27 of 2022 on personal data protection.
`,
  toAgency: (parts) => `Notice of a failure to protect personal data
(article 46 of Law 27 of 2022)

To: the agency for personal data protection
From: [body, address, person in charge, telephone]

1. Personal data disclosed
${listed(parts.data)}
People: ${parts.people} are still kept and are told one by one (WhatsApp ${parts.byWhatsapp}, e-mail ${parts.byEmail}).
${parts.gone} others have been deleted since and cannot be reached any more.
Events:
${listed(parts.events)}

2. When and how the data were disclosed
The data were disclosed ${when(parts)}. Known on ${parts.known}.
[How the data were disclosed.]

3. Handling and recovery
[What was done, with times.]
[Recovery and prevention.]
Names, contacts, needs and answers are kept sealed with AES-256-GCM. [Say whether the key was disclosed, too.]

Time limit by law: ${parts.due}
`,
  steps: (parts) => `What has to be done before ${parts.due} (3x24 hours since it was known)

1. Stop the leak. If the data key may be disclosed, run rotate-key twice; revoke organiser keys that leaked.
2. Fill in what stands in [brackets] in both letters.
3. Send the letter to the ${parts.people} people in terdampak.csv by the links there (WhatsApp ${parts.byWhatsapp}, e-mail ${parts.byEmail}).
4. Send the letter to the agency.
5. If the ${parts.gone} people deleted since may be affected, tell the public, too (article 46 (3)).
6. Note what was sent and when. Then delete this folder: it holds names and contacts.
`,
};
