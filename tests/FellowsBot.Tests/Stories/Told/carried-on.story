# Mentors, fellows, applicants and strangers carry a conversation on, in their own words.

Story: A mentor says it in own words, and changes her mind
at 2025-12-09T17:30Z
noor> Which of mine are still up in the air?
bot< answered, private: 3 fellows are undecided; decisions are due by Monday 15 December 2025, 23:59 PST.…
noor> Bo has been wonderful. I'd like him to stay on.
bot< proposed, private: Shall I record this? The recommendation “extend” for Bo Xu.…
noor> Yes, please pass that along
bot< done, private: Recorded: the recommendation “extend” for Bo Xu.…
noor> For José I'd say end as planned
bot< proposed, private: Shall I record this? The recommendation “end” for José Álvarez.…
noor> actually no, extend
bot< proposed, private: Shall I record this? The recommendation “extend” for José Álvarez.…
noor> yes that's what I want
bot< done, private: Recorded: the recommendation “extend” for José Álvarez.…
noor> and Will, do you have anything from me on him?
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 02:59 EST). I can't say anything about Will Turner's own before then. You have not recommended anything yet.
noor> does he know yet?
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 02:59 EST). I can't say anything about Will Turner's own before then. You have not recommended anything yet.
noor> no extension for Will
bot< proposed, private: Shall I record this? The recommendation “end” for Will Turner.…
noor> cancel
bot< answered, private: Dropped; nothing has changed.

Story: A mentor's "no" of its own is about what was said before
at 2025-12-15T18:05Z
kwame> siobhan: recommend ending
bot< proposed, private: Shall I record this? The recommendation “end” for Siobhan O'Neill.…
kwame> hold on, no. recommend extending, she sent me new results this morning
bot< proposed, private: Shall I record this? The recommendation “extend” for Siobhan O'Neill.…
kwame> no
bot< answered, private: Dropped; nothing has changed.
kwame> farid should end in january as planned, no extension
bot< proposed, private: Shall I record this? The recommendation “end” for Farid Karimi.…
kwame> no
bot< answered, private: Dropped; nothing has changed.
kwame> I want Siobhan to go on, Farid too
bot< proposed, private: Shall I record these 2 changes as one?…
kwame> cancel
bot< answered, private: Dropped; nothing has changed.

Story: A mentor looks at his people on their first day
at 2025-10-20T15:10Z
kwame> so who am I getting
bot< answered, private: You have 2 fellows.…
kwame> when do they finish, all the same day?
bot< answered, private: Farid Karimi's last day is Friday 30 January 2026, 23:59 PST: that is the last day recorded for this fellowship.…
kwame> when does Farid start
bot< answered, private: Farid Karimi's first day is Monday 17 November 2025, 00:00 PST.
kwame> Farid starts on 17 November, is that what you have?
bot< answered, private: Yes, Farid Karimi's first day is Monday 17 November 2025, 00:00 PST.
kwame> please tell Siobhan to call me
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.

Story: A mentor asks what only staff can do
at 2025-11-24T19:25Z
noor> Will is in New York, yes? What is the last day of his program
bot< answered, private: Will Turner's last day is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 02:59 EST): that is when the programme ends.
noor> he'd like to do a couple of weeks in Berkeley in December. can you switch his workspace
bot< declined, private: Only the programme's staff can record that.
noor> got it, who can
bot< unknown: I'm a program, so I have passed that to the programme's staff, who are people. They see what you wrote; tell me here what it is about, and I will pass that on, too.
noor> where's will based
bot< answered, private: Will Turner works remotely (Remote).
noor> which of my fellows aren't in pacific time
bot< answered, private: Bo Xu's time zone is America/Los_Angeles; there it is now Monday 24 November 2025, 11:25 PST.…
noor> could I do my part on tuesday only
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.

Story: A fellow fishes for the decision
at 2025-12-10T21:00Z
jose> Am I being extended or not?
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.
jose> But has it been decided already, just not told?
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.
jose> what day at the latest
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.
jose> suppose it's a yes, is there a gap over Christmas or straight on
bot< answered: Extended fellowships end on Friday 24 April 2026, 23:59 PDT, four months or so after the end of the first phase. They begin when that phase is over, on Saturday 20 December 2025, 00:00 PST.
jose> if they keep me on does that replace my last day?
bot< answered: Extended fellowships end on Friday 24 April 2026, 23:59 PDT, four months or so after the end of the first phase. They begin when that phase is over, on Saturday 20 December 2025, 00:00 PST.
jose> what's my last working day as it stands
bot< answered, private: Your last day is Friday 19 December 2025, 23:59 PST: that is when the programme ends.
jose> is it decided who I work with?
bot< answered: Matching opens on Monday 20 October 2025, 00:00 PDT and ends on Friday 24 October 2025, 23:59 PDT, in the first week of the programme. Projects are selected and fellows matched with mentors through several discussion sessions and follow-up talks. Offers come first: matching begins once the first cohort has been chosen.

Story: A fellow compares what he was told with the record
at 2025-10-09T20:20Z
lukasz> my contract says 12 december, is it the same in your system?
bot< answered, private: Yes, your last day is Friday 12 December 2025, 23:59 PST: that is the last day recorded for you.
lukasz> Tomas is still mentor of me yes
bot< answered, private: Your mentor is Tomás Vidal.
lukasz> my mentor is Kwame, right?
bot< answered, private: No, your mentor is Tomás Vidal.
lukasz> they can still extend me after this?
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.

Story: After the decision was to be heard
at 2025-12-16T09:05Z
mary-jane> I believe I was meant to hear something today?
bot< answered, private: Your fellowship will not be extended. Your last day is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 07:59 GMT).
mary-jane> Would three or four more days be possible, to hand over my code
bot< answered, private: There is no deadline of yours to move. Whether a fellowship is extended was decided by the staff for everyone together, by Tuesday 16 December 2025, 07:59 GMT; please speak to your mentor. Nothing has changed.

Story: An offer is put off, and then taken
at 2025-10-06T16:20Z
ada> how long have I got left
bot< answered, private: Your offer is open until Tuesday 7 October 2025, 15:00 PDT, 1 day and 5 hours from now: 7 days after it was sent on Tuesday 30 September 2025, 15:00 PDT. If you need longer, ask the staff for more time before then.
ada> any chance of friday instead?
bot< proposed, private: Shall I ask the staff to give you until Friday 10 October 2025, 23:59 PDT for your offer? It stands at Tuesday 7 October 2025, 15:00 PDT now. Only they can grant it; you will hear from me either way.…
ada> noon would be enough
bot< proposed, private: Shall I ask the staff to give you until Friday 10 October 2025, 12:00 PDT for your offer? It stands at Tuesday 7 October 2025, 15:00 PDT now. Only they can grant it; you will hear from me either way.…
ada> same time of day is fine
bot< proposed, private: Shall I ask the staff to give you until Friday 10 October 2025, 15:00 PDT for your offer? It stands at Tuesday 7 October 2025, 15:00 PDT now. Only they can grant it; you will hear from me either way.…
ada> yes please ask them
bot< done, private: Sent: the staff now have your request for more time until Friday 10 October 2025, 15:00 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.
ada> if i go quiet does it just expire
bot< answered: An offer stands for 7 days from the moment it is sent, and lapses if it has not been answered by then. If that is too short for you, please ask for more time before it runs out; you are welcome to.
ada> I'll take it if you pay my flight
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
ada> hm so you first. I'll take it then
bot< proposed, private: Shall I record this? You accept your offer.…
ada> no
bot< answered, private: Dropped; nothing has changed.
ada> ok then it's a no from me, sorry
bot< proposed, private: Shall I record this? You decline your offer.…
ada> hmm wait before you save that. till when could I sleep on it?
bot< answered, private: Dropped; nothing has changed.…

Story: A lapsed offer is asked to be opened again
at 2025-09-28T15:30Z
viktor> I wish to accept
bot< answered, private: Your offer lapsed: it stood until Friday 26 September 2025, 14:00 PDT. The staff may reopen it by granting more time; ask for it here: “I need more time on my offer until ...”. Nothing has changed.
viktor> what means lapsed
bot< answered: An offer stands for 7 days from the moment it is sent, and lapses if it has not been answered by then. If that is too short for you, please ask for more time before it runs out; you are welcome to.
viktor> when was it sent??
bot< answered, private: Your offer lapsed: it stood until Friday 26 September 2025, 14:00 PDT, 7 days after it was sent on Friday 19 September 2025, 14:00 PDT. Staff may reopen it by granting more time; ask them soon.
viktor> please can you open it again
bot< clarify, private: Until when? Name a date and, if it matters, a time and a zone.
viktor> until Thursday
bot< proposed, private: Shall I ask the staff to give you until Thursday 2 October 2025, 23:59 PDT for your offer? It passed on Friday 26 September 2025, 14:00 PDT. Only they can grant it; you will hear from me either way.…
viktor> Sì
bot< done, private: Sent: the staff now have your request for more time until Thursday 2 October 2025, 23:59 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.
viktor> who will answer me and when
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.

Story: What is asked of the staff drops what waits
at 2025-10-13T22:00Z
tebora> Is it the 15th for me or the 15th in California?
bot< answered, private: Your offer is open until Wednesday 15 October 2025, 17:00 UTC+14, 1 day and 5 hours from now, a date that was set for this offer. If you need longer, ask the staff for more time before then.
tebora> so what would that be on your clock
bot< answered, private: Your offer is open until Wednesday 15 October 2025, 17:00 UTC+14 (Tuesday 14 October 2025, 20:00 PDT), 1 day and 5 hours from now, a date that was set for this offer. If you need longer, ask the staff for more time before then.
tebora> Then I think I have to say no
bot< proposed, private: Shall I record this? You decline your offer.…
tebora> Wait, not yet. First ask the team if they make exception for me
bot< unknown, private: Dropped; nothing has changed.…

Story: The clock somewhere else
at 2025-08-18T09:10Z
petra> I submitted today at 9:10, Prague time. Was it in time??
bot< answered, private: You missed the application. The cut-off was Sunday 17 August 2025, 23:59 PDT. If something kept you, staff can say what is possible.
petra> so in Prague when did it close?
bot< answered, private: You missed the application. The cut-off was Sunday 17 August 2025, 23:59 PDT (Monday 18 August 2025, 08:59 CEST). If something kept you, staff can say what is possible.
petra> Can I get until this evening
bot< proposed, private: Shall I ask the staff to give you until Monday 18 August 2025, 18:00 PDT for your current stage? It passed on Sunday 17 August 2025, 23:59 PDT. Only they can grant it; you will hear from me either way.…
petra> 8 pm Prague
bot< proposed, private: Shall I ask the staff to give you until Monday 18 August 2025, 11:00 PDT for your current stage? It passed on Sunday 17 August 2025, 23:59 PDT. Only they can grant it; you will hear from me either way.…
petra> Yes please ask
bot< done, private: Sent: the staff now have your request for more time until Monday 18 August 2025, 11:00 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.
petra> and the next round, when would it be
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.

Story: A weekday of next week
at 2025-09-03T02:15Z
nadia> can I get it moved to next week
bot< proposed, private: Shall I ask the staff to give you until Sunday 14 September 2025, 23:59 PDT for your current stage? It stands at Friday 5 September 2025, 23:59 PDT now. Only they can grant it; you will hear from me either way.…
nadia> Tuesday, 4pm
bot< proposed, private: Shall I ask the staff to give you until Tuesday 9 September 2025, 16:00 PDT for your current stage? It stands at Friday 5 September 2025, 23:59 PDT now. Only they can grant it; you will hear from me either way.…
nadia> send that
bot< done, private: Sent: the staff now have your request for more time until Tuesday 9 September 2025, 16:00 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.

Story: The test on its last weekend
at 2025-08-22T19:00Z
emeka> can i do it sunday night
bot< answered, private: Your deadline for the technical assessment is Sunday 24 August 2025, 23:59 PDT, 2 days and 11 hours from now. It is the stage's cut-off, the same for everyone.
emeka> last moment on sunday is what
bot< answered, private: Your deadline for the technical assessment is Sunday 24 August 2025, 23:59 PDT, 2 days and 11 hours from now. It is the stage's cut-off, the same for everyone.
emeka> is there any way to get couple days
bot< proposed, private: Shall I ask the staff to give you until Tuesday 26 August 2025, 23:59 PDT for your current stage? It stands at Sunday 24 August 2025, 23:59 PDT now. Only they can grant it; you will hear from me either way.…
emeka> actually 3
bot< proposed, private: Shall I ask the staff to give you until Wednesday 27 August 2025, 23:59 PDT for your current stage? It stands at Sunday 24 August 2025, 23:59 PDT now. Only they can grant it; you will hear from me either way.…
emeka> ok please send that
bot< done, private: Sent: the staff now have your request for more time until Wednesday 27 August 2025, 23:59 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.
emeka> ok please send that
bot< answered: Nothing is waiting for a yes from you, so nothing has changed.

Story: References in passing
at 2025-09-12T03:40Z
misaki> How many of my references did arrive?
bot< answered, private: Your references: 1 of 3 received, 2 outstanding.
misaki> You will tell me before you write to him, isn't it?
bot< answered, private: Yes: you asked for notice before the references are contacted.
misaki> Is it a problem for the final if he is late?
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
misaki> I'll chase him
bot< answered: Good. I'm here when you need anything else.

Story: Another deadline has moved
at 2025-09-10T18:30Z
chloe> what other deadline of mine do you have
bot< answered, private: You have another deadline on Friday 3 October 2025, 23:59 PDT, as told to the programme.
chloe> they moved it, it's the 8 october now. can you correct?
bot< unknown, private: I can't do that myself, so I have passed your request to the programme's staff. Nothing has changed so far.

Story: A stranger's last day
at 2025-08-15T14:00Z
newcomer> last day to send it is sunday right
bot< answered: Application and references close on Sunday 17 August 2025, 23:59 PDT, in 2 days and 16 hours. This is a hard cut-off; earlier is welcome, since decisions are made as people come in.
newcomer> and in Berlin that is?
bot< answered: Application and references close on Sunday 17 August 2025, 23:59 PDT (Monday 18 August 2025, 08:59 CEST), in 2 days and 16 hours. This is a hard cut-off; earlier is welcome, since decisions are made as people come in.
newcomer> why
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
