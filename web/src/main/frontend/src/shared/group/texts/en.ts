import type { GroupTexts } from './nl';

export const en: GroupTexts = {
  unread: (n: number) => (n === 1 ? '1 new message' : `${n} new messages`),
  title: (name: string) => `Group ${name}`,
  empty: 'No messages yet. Feel free to say hi.',
  until: (day: string) => `Until ${day}`,
  members: 'Who is in it?',
  membersFailed: 'The list could not load.',
  you: 'you',
  staff: 'municipality',
  shielded:
    'The others see your name in this group and what you write here. They do not see your own conversation, your number or your other groups.',

  invited: (name: string) => `Will you join ‘${name}’?`,
  invitedText:
    'Your consultant invites you to a group. You may join. You may also say no, that has no consequences.',
  myName: 'How the others see me',
  myNameHint: 'Your first name, or another name.',
  join: 'Yes, I will join',
  decline: 'No, rather not',
  leave: 'Leave the group',
  leaveSure: 'Do you want to leave this group? You can no longer read in it then.',

  page: 'Groups',
  pageText:
    'Talk with several young people at once, about a training for instance. Each of them chooses whether to join, and under which name.',
  loadFailed: 'The groups could not load.',
  team: 'Team',
  teamText: 'For all colleagues. Do not name young people or private matters of theirs here.',
  teamOpen: 'Open the conversation of the team',
  none: 'You have no groups yet.',
  make: 'New group',
  makeName: 'Name of the group',
  makeNameHint: 'The young people see this name.',
  makeEnds: 'Last day',
  makeEndsHint: 'After it nobody can read or write in it any more. A year at the most.',
  makeDo: 'Make the group',
  addYouth: 'Invite a young person',
  addYouthNone: 'Choose somebody',
  addColleague: 'Add a colleague',
  addColleagueNone: 'Choose a colleague',
  add: 'Add',
  inviting: 'Invite',
  waiting: 'invited',
  remove: 'Remove',
  removeSure: (name: string) =>
    `Remove ${name} from the group? They can no longer read in it then.`,
  end: 'End the group',
  endSure: 'End the group? Nobody can read or write in it any more then.',
  choose: 'Choose a group on the left, or make a new one.',
  back: 'All groups',
};
