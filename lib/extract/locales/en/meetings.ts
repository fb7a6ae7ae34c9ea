import type { MeetingTable } from '../meeting-table'

export const meetings: MeetingTable = {
  triggers: [
    {
      sense: 'encounter',
      kind: 'talks',
      past: true,
      forms:
        'met, met with, had a talk, had talks, conferred, conferred with, held discussions, held talks, held a meeting, sat down, spoke with, spoke to, spoken to, talked to, talked with, had talked, talked about, last spoke, chaired the council, held a working session, had a separate meeting, had a meeting, had discussions, had two rounds of talks',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      forms:
        'talks, meets, meeting, meetings, confers, discussions, sits down, sit down, conversation, conversations, working session, working lunch, working dinner, working breakfast, bilateral, bilaterals, tete-a-tete, one-on-one, audience, meet with, encounter, high-level cooperation council, strategic council, high-level strategic council, supreme council, holds talks, rounds of talks',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      status: 'planned',
      forms:
        'will meet, to meet, are to meet, is to meet, will hold talks, to hold talks, will see, are to see, is to see, to see, due to meet, scheduled to meet, set to meet, expected to meet, plans to meet, will confer',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      status: 'cancelled',
      forms:
        'was to have met, were to have met, was to have held talks, were to have held talks, will not meet, will not see, did not meet',
    },
    {
      sense: 'receive',
      kind: 'talks',
      past: true,
      forms:
        'received, receives, was received by, were received by, hosted, hosts, welcomed, welcomes, called on, calls on, paid a courtesy call on, was the guest of, greeted, received by, welcomed by, hosted by, greeted by, was welcomed by, granted an audience to, was hosted by, plays host to',
    },
    {
      sense: 'receive',
      kind: 'talks',
      status: 'planned',
      forms:
        'will receive, is to receive, to be received by, will host, is to host, will welcome, expects him at, expects her at, will be received by, is due to receive',
    },
    {
      sense: 'none',
      kind: 'talks',
      forms:
        'to see the, to see a, to see an, to see how, to see that, to see more, to see what, like to see, to see it, to see whether, to see if, bilateral ties, bilateral relations, bilateral relationship, bilateral cooperation, bilateral trade, bilateral agenda, bilateral agreement, bilateral agreements, bilateral issues, bilateral partnership, bilateral documents, bilateral interaction, bilateral commission, bilateral contacts, bilateral basis, bilateral level, bilateral political, bilateral economic, bilateral air, bilateral engagement, bilateral dialogue, bilateral deals, bilateral links, bilateral and regional, bilateral and international, bilateral and multilateral, bilateral friendship, bilateral exchanges, received a letter, received a telegram, met the conditions, met the requirements, met the targets, met at the airport, to meet the needs, meet the needs, weekly meeting of the cabinet, cabinet meeting, who met, met with approval, will receive support, negotiating table, accession talks, received support, press conference, hosts is, met at the railway station, the annual meeting, friendly match, in talks to, meeting point, told the meeting, received an order, received the order, received the title',
    },
    {
      sense: 'joint',
      kind: 'talks',
      forms:
        'signed, put their names to, put their names, adopted, concluded, initialled, discussed, discusses, discuss, went over, agreed, agree, declared, exchanged views, compared notes, exchanged documents, took up, taking up, addressed the press, held a joint press conference, appeared before the press, reviewed, announced jointly, launched, co-chaired, chaired, to chair, chaired the',
    },
    // by wire
    {
      sense: 'encounter',
      kind: 'call',
      forms:
        'call with, spoke today with, telephone talks, phone talks, in a call, during the call, during a call, in a phone call, held a call, spoke via telephone, via telephone, in a telephone call, telephone conversation, telephone conversations, telephone call, telephone calls, phone call, phone calls, phone conversation, spoke by phone, spoke by telephone, spoken by telephone, by telephone, by phone, over the phone, on the phone, phoned, phones, telephoned, telephones, rang',
    },
    {
      sense: 'encounter',
      kind: 'video',
      forms:
        'video conference, videoconference, video call, video link, by video, virtual meeting, virtual summit, online meeting, held a virtual meeting, videoconferencing, video talks',
    },
    {
      sense: 'encounter',
      kind: 'summit',
      forms:
        "summit, summits, joint session, trilateral, trilateral meeting, trilateral talks, three-way meeting, three-way talks, consultative meeting, leaders' meeting, strategic dialogue, quadrilateral meeting",
    },
    {
      sense: 'encounter',
      kind: 'commission',
      forms:
        'mixed commission, joint intergovernmental commission, joint government commission, intergovernmental joint commission, binational commission, bi-national commission, joint cooperation commission, intergovernmental commission, joint commission, joint committee, joint cooperation committee, intergovernmental committee, joint economic commission, joint ministerial commission, intergovernmental council, joint trade committee, commission on economic cooperation, joint working group',
    },
    {
      sense: 'encounter',
      kind: 'forum',
      forms:
        'business forum, business council, economic forum, investment forum, trade forum, joint business council, business roundtable, business round table',
    },
    {
      sense: 'encounter',
      kind: 'consultations',
      forms:
        'political consultations, foreign office consultations, consultations, bilateral consultations, consular consultations, inter-ministerial consultations',
    },
    { sense: 'encounter', kind: 'reception', forms: 'credentials, letters of credence, letter of credence' },
    // visits
    {
      sense: 'visit',
      kind: 'visit',
      forms:
        'visited, visits, visit, visiting, paid a visit, paying a visit, trip, arrived in, arrived at, arrives in, flew to, flew into, flew in, flown in, landed in, landed at, was in, is in, tour, toured, travelled to, traveled to, travels to, went to, came to, spent, journey, had been in, is on a, was on a, left for, stop in, has been in, first leg, in the capital of, was the guest of',
    },
    {
      sense: 'visit',
      kind: 'visit',
      status: 'planned',
      forms:
        'will visit, to visit, will travel to, will arrive, is to visit, goes on to, travels on to, is to arrive, will fly to, arrives in, pays an official visit, is due in, are due in, is expected in, is expected at, are expected at, will come to, heads to, is heading to, accepted the invitation, accepted an invitation',
    },
    {
      sense: 'visit',
      kind: 'visit',
      status: 'cancelled',
      forms:
        'will not visit, cancelled a visit, cancelled the visit, cancelled his visit, cancelled her visit, called off a visit, called off his trip, called off her trip, called off a trip, postponed a visit, postponed his visit, postponed her visit, postponed his trip, visit was cancelled, visit was postponed, visit has been postponed, visit has been cancelled, will not travel to',
    },
    {
      sense: 'none',
      kind: 'visit',
      forms:
        'visited a hospital, is in the, visited a hospital, visited a factory, visited a school, visited the museum, tour of the, in the second half, visited the hospital, visit to the museum, on a visit to the museum',
    },
    {
      sense: 'attend',
      kind: 'talks',
      forms:
        'took part, takes part, taking part, attended, attends, joined, were present, was present, at his side, at her side, sat in, also present, accompanied by, accompanied',
    },
  ],
  cues: [
    {
      sense: 'planned',
      forms:
        'will, is to, are to, plans to, plan to, planned, is expected, are expected, expected to, expects, intends to, intend to, is due, are due, due to, tomorrow, is scheduled, are scheduled, scheduled for, upcoming, forthcoming, ahead of, is set to, are set to, still to, is slated to, are slated to, slated for, set for, agreed to hold, agreed to convene, agreed to meet, is likely to, are likely to, is planning to, to convene, to be held, to take place, still ahead, next week, next month, next year, goes on to, travels on to, await, awaits, is the last stop, when she pays, when he pays, hopes to visit, is to be',
    },
    {
      sense: 'cancelled',
      forms:
        'cancelled, canceled, cancels, cancellation, called off, calls off, scrapped, postponed, put off, will not take place, will not see, will not meet, will not visit, fell through, shelved, turned down, declined, would have been, will not come, will not travel',
    },
    {
      sense: 'recalled',
      forms:
        'recalled, recalls, previous, previously, earlier, last met, last spoke, had met, had visited, had been, had spoken, had talked, had called, had held, had last, had travelled, had paid, had taken, had received, had had, last time, had announced, in the past, predecessor, predecessors, the last time, was the guest of, had told',
    },
    {
      sense: 'same-day',
      forms:
        'earlier in the day, earlier that day, earlier on the day, earlier today, earlier on Monday, earlier on Tuesday, earlier on Wednesday, earlier on Thursday, earlier on Friday, earlier on Saturday, earlier on Sunday, was earlier, were earlier',
    },
    {
      sense: 'margins',
      forms:
        'on the margins of, on the sidelines of, on the fringes of, fringes of, margins of, sidelines of, on the margins, at the G20 summit, at the summit, after the summit, before the summit, for the summit, ahead of the summit, on the eve of the summit, in the run-up to the summit, during the summit, alongside the summit, following the summit, in the margins of, on the sideline of, along the sidelines of, on the occasion of the summit, on the margin of',
    },
    {
      sense: 'separate',
      forms:
        'series of, a number of meetings, several meetings, a round of meetings, string of, separately, each separately, one by one, in turn, individually, a string of, one with, and with, as well as with, and on, separate meetings, separate meeting, one after another, rounds of talks, bilaterals',
    },
    {
      sense: 'together',
      forms:
        'trilateral, three-way, three-sided, together, all three, quadrilateral, joint session, in the presence of, around the table',
    },
    {
      sense: 'pair',
      forms:
        'the two, the two leaders, the two presidents, the presidents, the leaders, both leaders, both presidents, the ministers, the two ministers, both ministers, the two men, the two sides, the sides, both sides, the pair, they, the two prime ministers, the two countries, the two capitals, the neighbours, the two met',
    },
    {
      sense: 'guest',
      forms:
        'the guest, his guest, her guest, guest, the visitor, visitor, the visiting, visitors, the guests, guests, visiting',
    },
    { sense: 'host', forms: 'the host, his host, her host, host, the hosts, hosts' },
    { sense: 'unsure', forms: 'might, if it, whether, did not rule out, has not ruled out' },
    {
      sense: 'sport',
      forms:
        'match, friendly, goal, goals, kick-off, world cup, championship, tournament, defeat, beat, striker, midfielder, semi-final, final, quarter-final',
    },
    { sense: 'ending', forms: 'lasts until, ends on, will end, lasts till, runs until, wraps up' },
    { sense: 'absent', forms: 'was absent, were absent, was not among, did not attend, stayed away' },
    { sense: 'pronoun', forms: 'he, she, him, his summit, her summit, his talks, her talks, his meeting, her meeting' },
    {
      sense: 'invited',
      forms:
        'invited, invites, extended an invitation, extends an invitation, extended his invitation, extended her invitation, conveyed an invitation, handed over an invitation, renewed an invitation, renewed his invitation, reiterated his invitation, reiterated her invitation, reiterated an invitation',
    },
    {
      sense: 'accepted',
      forms:
        'accepted, accepted the invitation, accepted an invitation, accepted with thanks, took up the invitation, has accepted',
    },
    {
      sense: 'reported',
      forms:
        'said, says, told, told reporters, told the press, according to, reported, reports, announced, wrote, added, argued, noted, remarked, stressed, stated, asked, warned, spokesman, spokeswoman, conveyed the greetings, tells, insisted',
    },
    {
      sense: 'letter',
      forms:
        'congratulated, congratulates, congratulations, congratulatory, condolences, letter, telegram, message of, sent a message, sent greetings',
    },
    {
      sense: 'session',
      forms:
        'held, hold, opened, opens, open, adopted, chaired, presided, convened, gathered, hosted, hosts, hosting, host, told the summit, lasts, met, will convene, session, sat, sessions, took place, became, signed, to be held, kicked off, closed, concluded',
    },
    { sense: 'with', forms: 'with' },
    { sense: 'inviter', forms: 'at the invitation of, on the invitation of, upon the invitation of, by invitation of' },
    {
      sense: 'next',
      forms:
        'next session, next meeting, next round, next summit, next edition, next sitting, next talks, next consultations, next forum, next commission, next trilateral',
    },
    { sense: 'state', forms: 'state visit, state visits' },
    {
      sense: 'official',
      forms:
        'official visit, official visits, official trip, two-day official visit, three-day official visit, first official visit, first official trip',
    },
    { sense: 'working', forms: 'working visit, working visits, working trip' },
    { sense: 'private', forms: 'private visit, private visits, private trip, unofficial visit' },
    { sense: 'transit', forms: 'transit stop, transit visit, stopover' },
  ],
}
