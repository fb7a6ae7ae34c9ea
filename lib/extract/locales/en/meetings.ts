import type { MeetingTable } from '../meeting-table'

export const meetings: MeetingTable = {
  triggers: [
    {
      sense: 'encounter',
      kind: 'talks',
      past: true,
      forms:
        'met, met with, had a talk, had talks, conferred, conferred with, held discussions, held talks, held a meeting, sat down, spoke with, spoke to, spoken to, talked to, talked with, had talked, last spoke, had {lunch|dinner|breakfast|an audience|a conversation} with, huddled with, dined with, held {bilateral|separate|one-on-one|closed-door|delegation-level|wide-ranging|extensive|joint|in-depth|official|formal|productive|brief|high-level} {talks|meetings|discussions}, held {meetings|discussions|a bilateral meeting|a bilateral|a separate meeting|a one-on-one}, opened talks, wrapped up talks, concluded talks, began talks, kicked off talks, chaired the council, held a working session, had a separate meeting, had a meeting, had discussions, had two rounds of talks, had {talks|meetings|separate talks|bilateral talks|bilateral meetings|separate meetings} with, sat with, sat down for talks, {met|caught} up with, had {tea|coffee} with, held {a brief|a short|a private|a closed-door|a working|a formal|a high-level|a ministerial|an informal|an extended|an expanded|a joint|a delegation-level|a tete-a-tete|a one-to-one|a face-to-face|a first|an introductory} {meeting|session|talk|discussion|conversation}, {spoke|talked} {separately|briefly|privately|directly|again|in person|at length} {with|to}, {spoke|talked} {on |}{Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} {with|to}, hosted {the|} {talks|session|negotiations|meeting} between, held negotiations, held summit talks, held face-to-face talks, {lunched|breakfasted} with',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      forms:
        'talks, next gathering, next session, next round, next sitting, next edition, meets, meeting, meetings, confers, discussions, sits down, sit down, conversation, conversations, working session, strategic dialogue, high-level dialogue, political dialogue meeting, security dialogue, ministerial dialogue, working lunch, working dinner, working breakfast, bilaterals, tete-a-tete, audience, meet with, encounter, high-level cooperation council, strategic council, high-level strategic council, cooperation council, partnership council, association council, stabilisation and association council, strategic partnership council, supreme council, holds talks, rounds of talks, negotiations, summit talks, working breakfast, two-plus-two meeting, two-plus-two talks, two-plus-two, 2+2 meeting, 2+2 talks, 2+2 dialogue, host the talks, host the session, hosts the talks, host talks, hosts talks, hosting talks, hosting the talks',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      past: true,
      forms:
        'conversed, sat together, met together, got together with, got together in, sat across, sat {around|round} {the|a|one|the same} table, dined, lunched, breakfasted, {talked|spoke} for {an hour|two hours|an hour and a half|half an hour|several hours|more than an hour|over an hour|about an hour}, spent {an hour|two hours|three hours|an afternoon|an evening|a morning} {together|with|in talks}, consulted with, exchanged {views|opinions} with, came face to face, met face to face, {his|her|their} {next|second|third|other|last|final|main|first|} {interlocutor|interlocutors} {was|were}, was {his|her|their} {next|second|third|other|last|final|main|first|} {interlocutor|interlocutors}, shook hands, talked {through|over}, held bilaterals, held {an hour-long|a two-hour|an hourlong|a lengthy|a long} {meeting|conversation|session|talk}',
    },
    { sense: 'encounter', kind: 'talks', past: true, needs: 'object', forms: 'saw, also saw, then saw' },
    {
      sense: 'encounter',
      kind: 'talks',
      status: 'planned',
      needs: 'object',
      forms: 'sees, next sees, then sees, also sees, is seeing',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      past: true,
      needs: 'circle',
      forms: 'came together, assembled, gathered, convened, flew in, {sat|met} around one table, congregated, huddled',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      status: 'planned',
      needs: 'circle',
      forms:
        '{will|to|are to|are due to|are set to|are expected to|are scheduled to} {come together|gather|assemble|convene|congregate}, {gather|assemble|convene|come together} {on|in|at}',
    },
    {
      sense: 'encounter',
      kind: 'talks',
      status: 'planned',
      forms:
        '{will be|is to be|to be|is due to be} {the|a} guest of, sits down with, sits down {on|in}, {will|to} sit down {on|in}',
    },
    { sense: 'encounter', kind: 'talks', needs: 'alone', forms: 'bilateral, one-on-one' },
    {
      sense: 'encounter',
      kind: 'talks',
      status: 'planned',
      forms:
        'will meet, to meet, are to meet, is to meet, will hold talks, to hold talks, will see, are to see, is to see, to see, due to meet, scheduled to meet, set to meet, expected to meet, plans to meet, will confer, will {also|still|then|first|later|separately|instead|next} {meet|see|hold talks|confer|speak}, is {also|still|then} {to meet|due to meet|expected to meet|scheduled to meet|set to meet}, to sit down with, will sit down with, to confer with, will speak with, to hold {bilateral|separate|one-on-one|closed-door|high-level|official} {talks|meetings|discussions}, will hold {bilateral|separate|one-on-one|closed-door|high-level|official} {talks|meetings|discussions}, would {also|} {meet|hold talks|see|confer|sit down}, will be {meeting|holding talks|seeing}, {will|to} have {talks|a meeting|a working lunch|lunch|dinner|a working dinner|a tete-a-tete|an audience} with, {due|expected|scheduled|set|slated} to {hold talks|have talks|see|confer|sit down|hold bilateral talks|hold a bilateral meeting|hold a meeting}, plans to {see|hold talks|hold bilateral talks|have talks|sit down}, slated to meet, {plan|planning|planned} to meet',
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
        'received, receives, was received by, were received by, hosted, hosts, welcomed, welcomes, called on, calls on, paid a courtesy call on, was the guest of, greeted, received by, welcomed by, hosted by, greeted by, was welcomed by, granted an audience to, was hosted by, plays host to, played host to, {gave|gives} an audience, {gave|gives} an audience to, {granted|grants} an audience to, {received|receives|was received} in audience, {pays|paid|made|makes} a {courtesy|farewell|protocol|introductory} {call|visit} {on|to|upon}, {courtesy|farewell|introductory} call on, called upon, was granted an audience by, {was|were} hosted for {talks|lunch|dinner} by, {is|are} {received|welcomed|hosted} by',
    },
    {
      sense: 'receive',
      kind: 'talks',
      status: 'planned',
      forms:
        'will receive, is to receive, to be received by, will host, is to host, will welcome, expects him at, expects her at, will be {received|hosted|welcomed|greeted} {by|}, is to be {received|hosted|welcomed} by, to be {hosted|welcomed} by, is due to receive, will {also|still|then|first|later|instead|next} {receive|host|welcome|be received by|be hosted by}, {due|expected|scheduled|set} to {host|receive|welcome}, {looks|looking|look|looked} forward to {welcoming|hosting|receiving}, to play host to, {will|to} {call|also call} on, {will|to} pay a {courtesy|farewell} call on, {due|expected|scheduled|set} to {call on|be received by|be hosted by|be welcomed by}, will be {hosting|receiving|welcoming}, would {host|receive|welcome}, slated to {host|receive}',
    },
    {
      sense: 'none',
      kind: 'talks',
      forms:
        'gulf cooperation council, {called|calls|calling|call} on {both|all|the two|the parties|the international|the world|countries|governments|states|nations|people|lawmakers|him|her|them}, negotiations on, accession negotiations, trade negotiations, climate negotiations, coalition talks, coalition negotiations, salary negotiations, to see the, to see a, to see an, to see how, to see that, to see more, to see what, like to see, to see it, to see whether, to see if, the hosts, its hosts, their hosts, his hosts, her hosts, co-hosts, bilateral ties, bilateral relations, bilateral relationship, bilateral cooperation, bilateral trade, bilateral agenda, bilateral agreement, bilateral agreements, bilateral issues, bilateral partnership, bilateral documents, bilateral interaction, bilateral commission, bilateral contacts, bilateral basis, bilateral level, bilateral political, bilateral economic, bilateral air, bilateral engagement, bilateral dialogue, bilateral deals, bilateral links, bilateral and regional, bilateral and international, bilateral and multilateral, bilateral friendship, bilateral exchanges, received a letter, received a telegram, met the conditions, met the requirements, met the targets, met at the airport, to meet the needs, meet the needs, weekly meeting of the cabinet, cabinet meeting, who met, met with approval, will receive support, negotiating table, accession talks, received support, press conference, world economic forum, hosts is, met at the railway station, the annual meeting, friendly match, in talks to, meeting point, told the meeting, received an order, received the order, received the title',
    },
    {
      sense: 'joint',
      kind: 'talks',
      forms:
        'signed, struck a {deal|trade deal|pact|bargain|agreement}, sealed, inked, clinched, reached {a|an} {deal|trade deal|agreement|accord|understanding} with, talked about, to review with, to discuss with, put their names to, put their names, adopted, concluded, initialled, discussed, discusses, discuss, went over, agreed, agree, declared, exchanged views, compared notes, exchanged documents, took up, taking up, addressed the press, held a joint press conference, appeared before the press, reviewed, announced jointly, launched, co-chaired, chaired, to chair, chaired the',
    },
    // by wire
    {
      sense: 'encounter',
      kind: 'call',
      forms:
        'call with, spoke today with, telephone talks, phone talks, in a call, during the call, during a call, in a phone call, held a call, spoke via telephone, via telephone, in a telephone call, telephone conversation, telephone conversations, telephone call, telephone calls, phone call, phone calls, phone conversation, spoke by phone, spoke by telephone, spoken by telephone, by telephone, by phone, over the phone, on the phone, phoned, phones, telephoned, telephones, rang, telephonic {conversation|conversations|talk|talks|discussion|discussions|call|calls}, {telephone|phone} discussion, {telephone|phone} discussions, {received|had|made|held|took} {a|an introductory|a congratulatory|a courtesy} {call|phone call|telephone call} {from|with|to}, {separate|rare|joint|lengthy|long|hour-long|two-hour|90-minute|brief|short|leader-to-leader|conference|introductory|three-way|follow-up} {call|calls|phone call|phone calls|telephone call|telephone calls}, call between, calls with, call to, by phone call, on a call, on the line',
    },
    {
      sense: 'encounter',
      kind: 'video',
      forms:
        'video conference, videoconference, video call, virtual meeting, virtual summit, virtual talks, virtual meetings, virtual bilateral, virtual dialogue, video-conference, video summit, online summit, virtual session, online session, virtual conference, online meeting, online talks, held a virtual meeting, video talks',
    },
    {
      sense: 'encounter',
      kind: 'video',
      past: true,
      forms:
        '{talked|spoke|conferred|met|connected} {by|via|over|through} {video|video link|videolink|video call|video conference|videoconference}',
    },
    {
      sense: 'manner',
      kind: 'video',
      forms:
        'video link, by video, by videoconference, {by|via|through} {video conference|videoconference|video link|videoconferencing|video-conference|video-link|teleconference}, videoconferencing, in an online format, {held|met|meeting} online, {met|meeting|talks held} virtually',
    },
    {
      sense: 'encounter',
      kind: 'summit',
      forms:
        "summit, summits, leaders' retreat, leaders retreat, retreat of the, {council|conference|assembly|gathering|session} of heads of {state|government}, {council|conference|gathering|session} of heads of state and government, joint session, trilateral, trilateral meeting, trilateral talks, three-way meeting, three-way talks, consultative meeting, leaders' meeting, quadrilateral meeting, quadrilateral talks, four-way meeting, four-way talks",
    },
    {
      sense: 'encounter',
      kind: 'commission',
      forms:
        'mixed commission, {joint|high-level joint} task force, joint intergovernmental commission, joint government commission, intergovernmental joint commission, binational commission, bi-national commission, joint cooperation commission, intergovernmental commission, joint commission, joint committee, joint cooperation committee, intergovernmental committee, joint economic commission, joint ministerial commission, intergovernmental council, joint trade committee, commission on economic cooperation, joint working group, {general|regional|joint|township} {border|boundary} {committee|commission}, {border|boundary|demarcation|delimitation} {committee|commission}, joint {higher|high|supreme|ministerial|trade|economic|technical|military|defence|defense|consultative|coordination|coordinating|implementation|steering|monitoring|transport|agricultural|security|water|boundary|bilateral|permanent|strategic|business|scientific|cultural|consular|grand} {committee|commission}, {higher|high|supreme|permanent|bilateral|binational|bi-national|intergovernmental|interstate|mixed|ministerial|economic|grand} joint {committee|commission}, {high-level|ministerial|supreme|permanent|interministerial|inter-ministerial|interparliamentary|inter-parliamentary} {committee|commission}, joint {trade and economic|economic and trade|economic and technical} {committee|commission}, interstate commission, inter-governmental commission, {joint|permanent} {consultative|cooperation} commission, commission on trade and economic cooperation, joint coordination council',
    },
    {
      sense: 'encounter',
      kind: 'commission',
      status: 'planned',
      forms:
        'the {committee|commission|panel|joint body|working group} {will|is to|is due to|is expected to|is set to|is scheduled to} {meet|convene|reconvene|sit|hold its next meeting|hold its next session}',
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
      past: true,
      forms:
        'visited, paid {a|an|an official|a state|a working|a private|a short|a surprise|a two-day|a three-day} visit, arrived in, arrived at, arrived to, arrived for, has arrived in, flew to, flew into, flew in, flown in, landed in, landed at, toured, travelled to, traveled to, journeyed to, went to, came to, spent, had been in, has been in, was the guest of, wrapped up {a|an|his|her} visit, concluded {a|an|his|her} visit, kicked off {a|an|his|her} visit, began {a|an|his|her} visit, reached, touched down in, touched down at, set foot in, jetted to, jetted into, jetted in, made {a|an official|a surprise|an unannounced|a brief} {visit|trip} to, paid {his|her} {first|first official|first state} visit',
    },
    {
      sense: 'visit',
      kind: 'visit',
      forms:
        'visits, visit, visiting, paying a visit, trip, arrives in, was in, is in, tour, travels to, journey, is on a, was on a, stop in, stops in, stopover in, {last|next|final|second|third|first} stop, {second|third|last|next|final} leg, tour takes in, itinerary, in the capital of, stay in, first leg, swing through, swing, still ahead, still to come, will be in, are in, trips, state visit, official visit, working visit',
    },
    {
      sense: 'visit',
      kind: 'visit',
      status: 'planned',
      forms:
        'will visit, to visit, will travel to, will arrive, is to visit, goes on to, travels on to, {goes|go|went|flies|fly|flew|heads|head|headed|travels|travel|continues|continue|proceeds|proceed|moves|move} on to, {will|to} {proceed|continue} to, {expected|due} back {in|at}, is to arrive, will fly to, arrives in, pays an official visit, is due in, are due in, is expected in, is expected at, are expected at, will come to, heads to, is heading to, accepted the invitation, accepted an invitation, {to|will|will then|will also} head to, heads for, flies to, will go to, {due|expected|scheduled|set} to {visit|travel to|arrive in|fly to|go to|land in}, will {also|then|first|later|next} {visit|travel to|fly to|go to}, will {also take|take} {him|her|them} to, {due|scheduled|set|expected} {at|in}, is due at, {will|to} {leave|depart|set off|set out} for, {leaves|departs|leaving|departing} {on |}{Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} for, leaves for, departs for, sets off for, {will|to} {leave|depart} on {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} for, {heads|travels|flies|goes} {on |}{Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} to, would {visit|travel to|fly to|go to}, slated to {visit|travel to}, plans to {visit|travel to}, planning to {visit|travel to}, {will|to} {undertake|embark on|make|begin|start|kick off|pay} {a|an} {state|official|working|two-day|three-day|four-day|five-day|one-day} {visit|trip} to, will be travelling to, will be traveling to, will be visiting, {will|is to|to} pay {a|an|an official|a state|a working|a private|a two-day|a three-day} visit',
    },
    {
      sense: 'visit',
      kind: 'visit',
      past: true,
      forms:
        'stopped {over|off} in, broke {his|her|the} journey in, stopped in, wound up in, wound up {his|her|a|the} {visit|trip|tour} in, made a stopover in, {plane|jet|aircraft} {landed|touched down} in, put down in, disembarked in',
    },
    {
      sense: 'visit',
      kind: 'visit',
      status: 'planned',
      forms:
        '{plans|planned|has planned|is planning} {a|an} {visit|trip|state visit|official visit|working visit}, {leads|takes him|takes her} {now |next |then |}to, {now|next|then} leads to, has been invited to, have been invited to, {is|are} {bound|headed} for, {is|are} {heading|travelling|traveling|flying|headed} to',
    },
    {
      sense: 'visit',
      kind: 'visit',
      status: 'cancelled',
      forms:
        'will no longer {visit|travel|go|fly|come|make}, no longer {visits|travels to|goes to}, {dropped|drops|has dropped|shelved|abandoned|gave up|has given up} {plans|his plans|her plans|a plan} to {visit|travel to|go to|fly to|meet}, {visit|trip} did not {take place|materialise|materialize|go ahead}, {has|have} {deferred|postponed|cancelled|canceled|shelved|put off|called off} {a|the|his|her|their} {planned |state |official |}{visit|trip|tour}, gave up {a|the|his|her} {trip|visit|tour}, {dropped|drops|skips|skipped} {a|the|his|her} {planned |}{trip|visit|tour}, {visit|trip|tour} {is|was|has been} {off|shelved|scrapped|axed|called off|put off|deferred|delayed}',
    },
    {
      sense: 'visit',
      kind: 'visit',
      status: 'cancelled',
      forms:
        'will not visit, cancelled a visit, cancelled the visit, cancelled his visit, cancelled her visit, called off a visit, called off his trip, called off her trip, called off a trip, postponed a visit, postponed his visit, postponed her visit, postponed his trip, visit was cancelled, visit was postponed, visit has been postponed, visit has been cancelled, will not travel to, {cancelled|canceled|scrapped|postponed|shelved|axed|abandoned|delayed|deferred} {a|the|his|her|its|their} {planned|} {visit|trip|tour|state visit|official visit}, {called|put} off {a|the|his|her|their} {planned|} {visit|trip|tour|state visit|official visit}',
    },
    {
      sense: 'none',
      kind: 'visit',
      forms:
        'visited a hospital, is in the, are in the, visit the museum, reached {an|a|the|its|their|out}, reached agreement, reached by, reached on, left for dead, visited a hospital, visited a factory, visited a school, visited the museum, tour of the, in the second half, visited the hospital, visit to the museum, on a visit to the museum',
    },
    {
      sense: 'attend',
      kind: 'talks',
      forms:
        'took part, takes part, taking part, attended, attends, joined, were present, was present, at his side, at her side, sat in, also present, accompanied by, accompanied, chaired by, co-chaired by, led by, headed by',
    },
  ],
  cues: [
    {
      sense: 'planned',
      forms:
        'will, was due, were due, had been due, was to, were to, had been scheduled, was scheduled, were scheduled, was set to, were set to, had been set to, had planned, pencilled in, penciled in, is to, are to, plans to, plan to, planned, is expected, are expected, expected to, expects, intends to, intend to, is due, are due, due to, tomorrow, is scheduled, are scheduled, scheduled for, upcoming, forthcoming, ahead of, is set to, are set to, still to, is slated to, are slated to, slated for, set for, agreed to hold, agreed to convene, agreed to meet, is likely to, are likely to, is planning to, to convene, to be held, to take place, still ahead, next week, next month, next year, goes on to, travels on to, await, awaits, is the last stop, when she pays, when he pays, hopes to visit, is to be, would be held, would take place, would {meet|visit|host|receive|travel}, will be in, slated to',
    },
    {
      sense: 'cancelled',
      forms:
        'cancelled, canceled, cancels, cancellation, no longer {meet|travel|visit|see|come|take place}, did not take place, did not materialise, did not materialize, did not go ahead, will not go ahead, been called off, dropped plans, drops plans, called off, calls off, scrapped, postponed, put off, puts off, would not take place, would not be held, will not be held, will not happen, would not happen, ditched, axed, scuttled, aborted, deferred, postponed indefinitely, pulled out of, will not take place, will not see, will not meet, will not visit, fell through, shelved, would have been, will not come, will not travel',
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
        'on the margins of, on the sidelines of, on the fringes of, fringes of, margins of, sidelines of, on the margins, at the G20 summit, at the summit, after the summit, before the summit, for the summit, ahead of the summit, on the eve of the summit, in the run-up to the summit, during the summit, alongside the summit, following the summit, in the margins of, on the sideline of, on the sidelines, in the corridors of, along the sidelines of, on the occasion of the summit, on the margin of',
    },
    {
      sense: 'separate',
      forms:
        'series of, a number of meetings, several meetings, a round of meetings, string of, separately, each separately, one by one, in turn, individually, a string of, one with, and with, as well as with, and on, separate meetings, separate meeting, one after another, rounds of talks, bilaterals, respectively, meetings with, bilateral meetings, separate talks, bilateral talks, bilateral discussions, one-on-one talks, one-on-one meetings, separate {calls|phone calls|telephone calls|telephone conversations|conversations|bilaterals}, in separate',
    },
    {
      sense: 'together',
      forms:
        'trilateral, three-way, three-sided, in presence of, together, all three, quadrilateral, joint session, in the presence of, around the table',
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
    { sense: 'host', forms: 'the host, his host, her host, his hosts, her hosts, the hosts' },
    {
      sense: 'unsure',
      forms: 'turned down, declined, refused to meet, might, if it, whether, did not rule out, has not ruled out',
    },
    {
      sense: 'wished',
      forms:
        '{called|calls|calling|call|pushed|pushes|pushing|push|pressed|presses|pressing|appealed|appeals|pleaded|hoping|hopes|hope|hoped|ready|prepared|lobbied} {Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|again|} for, urged, urges, urging, demanded, demands, demanding, proposed, proposes, proposing, proposal, seeks, sought, wants, wanted, want, hopes of, hopes to, hoping to, open to, ready to, readiness to, readiness for, willing to, willingness to, would like to, prospect of, prospects of, prospects for, possible, possibility of, potential, offered, offers, offer of, rule out, ruled out, rules out, ruling out, no plans, no plan, not planning, rejected, rejects, refused, refuses, refusing, suggested, suggests, could, should, must, ought to, in favour of, in favor of, idea of, need for, eager to, keen to, interested in, conditions for, encouraged, encourages, resumption of, resume, insisted on, threatened to, vowed to, may',
    },
    {
      sense: 'sport',
      forms:
        'match, friendly, goal, goals, kick-off, rugby, springboks, all blacks, coach, captain, squad, decider, quarterfinal, semifinal, grand slam, olympics, penalty, try, tries, cricket, test match, wickets, batsman, bowler, fixture, qualifier, qualifiers, athletes, athlete, medal, medals, world cup, championship, tournament, defeat, beat, striker, midfielder, semi-final, quarter-final, the final, cup final, into final',
    },
    {
      sense: 'ending',
      forms:
        'lasts until, ends on, will end, lasts till, runs until, wraps up, {will|to|due to} {wrap|wind} up, {will|to} conclude {his|her|the|their} {visit|trip|tour}, winds up, {wrap|wind} up {his|her|the|their} {visit|trip|tour}',
    },
    {
      sense: 'absent',
      forms:
        'kept away, {was|were} {excluded|barred|left out|not invited|not represented}, had been {excluded|barred|left out}, did not take part, skipped, was absent, were absent, was not among, did not attend, stayed away',
    },
    { sense: 'pronoun', forms: 'he, she, him, his summit, her summit, his talks, her talks, his meeting, her meeting' },
    {
      sense: 'invited',
      forms:
        '{accepted|has accepted} {the|an|his|her} invitation, invited, invites, extended an invitation, extends an invitation, extended his invitation, extended her invitation, conveyed an invitation, handed over an invitation, renewed an invitation, renewed his invitation, reiterated his invitation, reiterated her invitation, reiterated an invitation',
    },
    {
      sense: 'accepted',
      forms:
        'accepted, accepted the invitation, accepted an invitation, accepted with thanks, took up the invitation, has accepted',
    },
    {
      sense: 'reported',
      forms:
        'said, says, told, told reporters, told the press, told {journalists|parliament|lawmakers|the media|state media|state television|a news conference|a press conference|a briefing|a news briefing}, according to, reported, reports, announced, wrote, added, argued, noted, remarked, stressed, stated, asked, warned, spokesman, spokeswoman, conveyed the greetings, tells, insisted',
    },
    {
      sense: 'letter',
      forms:
        'congratulated, congratulates, congratulations, congratulatory, condolences, letter, telegram, message of, sent a message, sent greetings',
    },
    {
      sense: 'session',
      forms:
        'delivered {speeches|remarks|statements|a speech|opening remarks}, spoke at, telling {leaders|fellow leaders}, addressed leaders, addressed the {leaders|gathering|summit|opening|plenary}, {spoke|speaking|speaks} at {the|a} {summit|opening|plenary|session}, told {leaders|fellow leaders|the leaders}, addressing {leaders|the summit|the gathering}, {wrapped|wraps|wrapping} up {a|the|their}, {closing|opening} a, brought in, brought together, brings together, attended by, gathers, held, hold, opened, opens, open, adopted, chaired, presided, convened, gathered, hosted, hosts, hosting, host, told the summit, lasts, met, will convene, session, sat, sessions, took place, became, signed, to be held, kicked off, closed, concluded',
    },
    { sense: 'with', forms: 'with' },
    { sense: 'inviter', forms: 'at the invitation of, on the invitation of, upon the invitation of, by invitation of' },
    {
      sense: 'next',
      forms:
        "{a further|another|a new|a fresh|one more|a second|a third|a fourth|a fifth|a follow-up|the follow-up} {round|meeting|session|sitting|gathering|encounter|summit|edition|round of talks|set of talks|round of consultations|round of negotiations} {is|are|will|should|may|has been|have been|was|were} {due|planned|expected|scheduled|set|pencilled in|penciled in|slated|foreseen|envisaged|agreed|fixed|follow|be held|take place|be hosted|convene|to follow|to be held|to take place}, reconvene, {meet|see each other|sit down|gather|convene|talk} again, the next one, next one, next time, will be followed by {a|another} {round|meeting|session|visit}, {following|upcoming} {round|session|summit}, next top-level meeting, next leaders' summit, next leaders' meeting, next meeting of {leaders|heads of state|heads of government|the commission|the council|the committee|the forum}, next {annual|regular|trilateral|joint|plenary} {summit|meeting|session|round}, next joint commission, next intergovernmental commission, next consultative meeting, next session, next meeting, next round, next summit, next edition, next sitting, next talks, next consultations, next forum, next commission, next trilateral, next gathering, next round of talks, next cooperation council, next council, next ministerial, next leaders summit, next high-level",
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
