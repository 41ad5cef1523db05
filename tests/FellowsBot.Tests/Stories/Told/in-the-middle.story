# People in the middle of a conversation: shorter, looser, and of what was said before.

Story: A date is all that is missing, and it is said loosely
at 2025-10-02T09:30:00-07:00
ada> how long have i got
bot< answered, private: Your offer is open until Tuesday 7 October 2025, 15:00 PDT, 5 days and 5 hours from now: 7 days after it was sent on Tuesday 30 September 2025, 15:00 PDT. If you need longer, ask the staff for more time before then.
ada> can I have a bit more
bot< clarify, private: Until when? Name a date and, if it matters, a time and a zone.
ada> till the 14th maybe
bot< proposed, private: Shall I ask the staff to give you until Tuesday 14 October 2025, 23:59 PDT for your offer? It stands at Tuesday 7 October 2025, 15:00 PDT now. Only they can grant it; you will hear from me either way.…
ada> hmm no, the 13th, that's a monday right
bot< proposed, private: Shall I ask the staff to give you until Monday 13 October 2025, 23:59 PDT for your offer? It stands at Tuesday 7 October 2025, 15:00 PDT now. Only they can grant it; you will hear from me either way.…
ada> ok do it
bot< done, private: Sent: the staff now have your request for more time until Monday 13 October 2025, 23:59 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.

Story: What was offered in general is asked for by a date
at 2025-09-27T12:00:00-07:00
viktor> can I have more time?
bot< answered: Anyone who needs more time to decide on an offer may ask for it; offers come with a deadline of 7 days. Write to me here before it passes, with the date you have in mind; staff decide, and you hear the outcome.
viktor> thursday
bot< proposed, private: Shall I ask the staff to give you until Thursday 2 October 2025, 23:59 PDT for your offer? It passed on Friday 26 September 2025, 14:00 PDT. Only they can grant it; you will hear from me either way.…
viktor> fine, noon my time obviously
bot< proposed, private: Shall I ask the staff to give you until Thursday 2 October 2025, 12:00 PDT for your offer? It passed on Friday 26 September 2025, 14:00 PDT. Only they can grant it; you will hear from me either way.…
viktor> actually wait
bot< answered, private: Dropped; nothing has changed.
viktor> ok. leave it for now
bot< answered, private: Nothing is waiting, so there is nothing to drop.

Story: Please ask them means the staff
at 2025-09-27T12:00:00-07:00
viktor> hey I'd like to accept
bot< answered, private: Your offer lapsed: it stood until Friday 26 September 2025, 14:00 PDT. The staff may reopen it by granting more time; ask for it here: “I need more time on my offer until ...”. Nothing has changed.
viktor> please ask them, monday would be enough
bot< proposed, private: Shall I ask the staff to give you until Monday 29 September 2025, 23:59 PDT for your offer? It passed on Friday 26 September 2025, 14:00 PDT. Only they can grant it; you will hear from me either way.…

Story: A hesitant no is proposed, and dropped
at 2025-09-29T19:20:00-07:00
leah> i think i have to say no to the offer
bot< proposed, private: Shall I record this? You decline your offer.…
leah> actually wait
bot< answered, private: Dropped; nothing has changed.
leah> ok leave it for now. when's the last moment again
bot< answered, private: Your offer is open until Saturday 4 October 2025, 10:00 PDT, 4 days and 14 hours from now: 7 days after it was sent on Saturday 27 September 2025, 10:00 PDT. If you need longer, ask the staff for more time before then.
leah> obrigada
bot< answered: You're welcome.

Story: Nothing waits, and nothing is made of a yes
at 2025-10-01T09:00:00-07:00
grace> yeah
bot< answered, private: Nothing is waiting for a yes from you, so nothing has changed.
grace> do it
bot< answered, private: Nothing is waiting for a yes from you, so nothing has changed.
grace> ok
bot< answered: Good. I'm here when you need anything else.
grace> no no no
bot< answered, private: Nothing is waiting, so there is nothing to drop.
grace> ok cancel it for now
bot< answered, private: Nothing is waiting, so there is nothing to drop.

Story: Those of a list, by their place in it
at 2025-10-01T15:30:00-07:00
grace> which offers run out this week
bot< answered, private: 5 open offers run out this week.…
grace> only the berkeley ones
bot< answered, private: May Chen's offer is open until Wednesday 1 October 2025, 17:00 PDT, 1 hour and 30 minutes from now: 7 days after it was sent on Wednesday 24 September 2025, 17:00 PDT.…
grace> the second of those gets till tuesday noon
bot< proposed, private: Shall I record this? Leah Goldstein has until Tuesday 7 October 2025, 12:00 PDT to answer the offer.…
grace> 5pm is fine
bot< proposed, private: Shall I record this? Leah Goldstein has until Tuesday 7 October 2025, 17:00 PDT to answer the offer.…
grace> yep go
bot< done, private: Recorded: Leah Goldstein has until Tuesday 7 October 2025, 17:00 PDT to answer the offer.…
grace> shoot, she'd asked for monday. undo that
bot< done, private: Taken back: Leah Goldstein has until Tuesday 7 October 2025, 17:00 PDT to answer the offer.…

Story: A mentor's fellows, by their place in the list
at 2025-12-08T10:30:00-08:00
noor> which of mine are still open
bot< answered, private: 3 fellows are undecided; decisions are due by Monday 15 December 2025, 23:59 PST.…
noor> extend the first one
bot< proposed, private: Shall I record this? The recommendation “extend” for Will Turner.…
noor> yes
bot< done, private: Recorded: the recommendation “extend” for Will Turner.…

Story: Both at once, and what a mentor said
at 2025-12-11T09:00:00-08:00
grace> who's undecided
bot< answered, private: 7 fellows are undecided; decisions are due by Monday 15 December 2025, 23:59 PST.…
grace> bo and josé both extend
bot< proposed, private: Shall I record these 2 changes as one?…
grace> yes
bot< done, private: Recorded, 2 changes as one:…
grace> siobhan end
bot< proposed, private: Shall I record this? The decision “end” for Siobhan O'Neill.…
grace> wait what did kwame say about her
bot< answered, private: Siobhan O'Neill's extension is undecided. Decisions are due by Monday 15 December 2025, 23:59 PST.
grace> ok leave her, undo nothing. farid?
bot< answered, private: Dropped; nothing has changed.…

Story: Mentors say yes in few words
at 2025-12-10T08:15:00-08:00
kwame> siobhan and farid, both yes from me
bot< proposed, private: Shall I record these 2 changes as one?…
kwame> ok
bot< done, private: Recorded, 2 changes as one:…
kwame> ok
bot< answered: Good. I'm here when you need anything else.

Story: A yes and the next question in one message
at 2025-09-03T15:10:00-07:00
grace> ada lindqvist passed
bot< proposed, private: Shall I record this? Ada Lindqvist has passed the technical interview.…
grace> confirm. what's her cut-off there
bot< done, private: Recorded: Ada Lindqvist has passed the technical interview.…

Story: Whoever was named is spoken of
at 2025-09-16T16:00:00-07:00
grace> thabo's had the research chat, the project isn't in
bot< unknown, private: I can't read that as a change that I can make, so it stands among the open questions now, where all staff see it. Nothing has changed.…
grace> he wants till wed the 24th
bot< proposed, private: Shall I record this? Thabo Nkosi has until Wednesday 24 September 2025, 23:59 PDT for the final interviews.…
grace> end of day is fine
bot< proposed, private: Shall I record this? Thabo Nkosi has until Wednesday 24 September 2025, 23:59 PDT for the final interviews.…
grace> actually thursday, wednesday he's travelling
bot< proposed, private: Shall I record this? Thabo Nkosi has until Thursday 25 September 2025, 23:59 PDT for the final interviews.…
grace> yes
bot< done, private: Recorded: Thabo Nkosi has until Thursday 25 September 2025, 23:59 PDT for the final interviews.…

Story: It is the one spoken of
at 2025-12-09T10:30:00+00:00
priya> has Mary-Jane been told?
bot< answered, private: I have sent nothing to Mary-Jane Whitfield without being asked.
priya> good. make it extend
bot< proposed, private: Shall I record this? The decision “extend” for Mary-Jane Whitfield.…
priya> actually Ingrid hasn't signed off, drop that
bot< answered, private: Dropped; nothing has changed.

Story: Never mind, said behind what changed
at 2025-08-26T08:00:00-07:00
grace> reopen it for emeka until thursday
bot< proposed, private: Shall I record this? The technical assessment is open to Emeka Eze again, until Thursday 28 August 2025, 23:59 PDT.…
grace> make it 6pm
bot< proposed, private: Shall I record this? The technical assessment is open to Emeka Eze again, until Thursday 28 August 2025, 18:00 PDT.…
grace> yep go
bot< done, private: Recorded: the technical assessment is open to Emeka Eze again, until Thursday 28 August 2025, 18:00 PDT.…
grace> oh right he was turned down. never mind
bot< answered, private: Nothing is waiting, so there is nothing to drop.

Story: A schedule said otherwise, with the reason
at 2025-10-10T10:10:00-07:00
grace> on the 20th at 8:45 tell the fellows breakfast is on us
bot< proposed, private: Shall I schedule this?…
grace> make it 8:30, people are hungry
bot< proposed, private: Shall I schedule this?…
grace> good
bot< done, private: Recorded: schedule “breakfast-on-us”, once, on Monday 20 October 2025, 08:30 PDT, to the fellows channel. Say “undo” to take it back.…
grace> what else have i got scheduled
bot< answered, private: 1 schedule:…

Story: A follow-up about somebody else is refused, whatever stands behind it
at 2025-12-16T09:10:00+00:00
mary-jane> So what's my last day
bot< answered, private: Your last day is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 07:59 GMT): that is when the programme ends.
mary-jane> and Will's? we wanted to travel together
bot< declined, private: I can only tell you about yourself.

Story: What the mentor put is for after the announcement
at 2025-12-03T11:00:00-08:00
bo> when do i find out
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.
bo> what did Noor put
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.

Story: A yes in somebody's mail, pasted, settles nothing
at 2025-10-01T09:00:00-07:00
grace> give May until Friday
bot< proposed, private: Shall I record this? May Chen has until Friday 3 October 2025, 23:59 PDT to answer the offer.…
grace> Yes. I would love to join
bot< unknown: …
grace> yes
bot< done, private: Recorded: May Chen has until Friday 3 October 2025, 23:59 PDT to answer the offer.…

Story: Two facts of one's own in a row
at 2025-12-09T10:00:00-08:00
will> hi, who's my mentor again and whats my last day
bot< answered, private: Your mentor is Noor Haddad.
  Your last day is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 02:59 EST): that is when the programme ends.
farid> first day and last day for me please, need it for my landlord
bot< answered, private: Your first day is Monday 17 November 2025, 00:00 PST…

Story: A day that is told first is no wish for more time
at 2025-10-01T09:00:00-07:00
matilda> clocks go forward here on sunday, does that shift my deadline
bot< answered, private: Your offer is open until Monday 6 October 2025, 10:00 AEDT…

Story: A yes to send a request accepts nothing
at 2025-10-03T16:00:00-07:00
leah> any chance of more time till friday the 10th
bot< proposed, private: Shall I ask the staff to give you until Friday 10 October 2025, 23:59 PDT for your offer?…
leah> yes please send
bot< done, private: Sent: the staff now have your request for more time until Friday 10 October 2025, 23:59 PDT.…

Story: A week that is counted is no wish for another
at 2025-10-01T09:00:00-07:00
ada> sorry silly question, the letter came yesterday at 3 so ive got a week from then right. what day is that exactly
bot< answered, private: …Tuesday 7 October 2025, 15:00 PDT…
may> hii remind me, until what time today can i still say yes?
bot< answered, private: Your offer is open until Wednesday 1 October 2025, 17:00 PDT…

Story: What is told beside a question is not the question
at 2025-10-01T16:20Z
viktor> could someone ring me? number is on my cv
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
zoe> could you swap me over to Noor? I'd much rather do interp
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.…
grace> anybody know if they ever fixed the projector in the big room? kickoff's in there
bot< unknown: I don't know that one.…
misaki> I wrote in the form that I want to tell my professors before you contact them. Is it noted?
bot< answered, private: Yes: you asked for notice before the references are contacted.
may> I'm really torn, the other place wants my answer tomorrow. any chance i could think about yours till monday?
bot< proposed, private: Shall I ask the staff to give you until Monday 6 October 2025, 23:59 PDT for your offer?…

Story: Why somebody asks now is no date
at 2025-10-01T16:20Z
priya> Change Carlos' start to 3 Nov, he asked me last week
bot< proposed, private: Shall I record this? Carlos Mendes's first day is Monday 3 November 2025.…
priya> no
bot< answered, private: Dropped; nothing has changed.
priya> Leah's signed letter landed in my inbox 10 min ago, so she's in! mark it
bot< proposed, private: Shall I record this? Leah Goldstein's offer is accepted.…
priya> no
bot< answered, private: Dropped; nothing has changed.

Story: The same for somebody in another stage, and on second thought not
at 2025-10-01T16:20Z
grace> can thabo have until the 8th for the take home
bot< proposed, private: Shall I record this? Thabo Nkosi has until Wednesday 8 October 2025, 23:59 PDT for the final interviews.…
grace> yes
bot< done, private: Recorded: Thabo Nkosi has until Wednesday 8 October 2025, 23:59 PDT for the final interviews.…
grace> same for nadia please
bot< proposed, private: Shall I record this? Nadia Chen has until Wednesday 8 October 2025, 23:59 PDT for the technical interview.…
grace> hmm no, forget nadia, I want to ring her first
bot< answered, private: Dropped; nothing has changed.…

Story: Leave it until I have spoken to her mentor
at 2025-12-09T17:20Z
grace> what did zoe put on her form, would she even want to
bot< answered, private: 55%: that is how likely Zoë Brandt said on the form an extension would be accepted.
grace> then end for her. no wait, leave zoe til ive spoken to ingrid
bot< answered: Take your time. Nothing is recorded without your yes.
grace> when do they all find out
bot< answered: Extension decisions are made from Monday 8 December 2025, 00:00 PST and announced by Monday 15 December 2025, 23:59 PST, shortly before the programme ends on Friday 19 December 2025, 23:59 PST.

Story: Somebody of the same name is somebody else
at 2025-10-01T16:20Z
daniel.kim.london> have both my referees written to you?
bot< answered, private: Your references: 0 of 2 received, 2 outstanding.
daniel.kim.london> and how did the other Daniel Kim do? people keep mixing us up
bot< declined, private: I can only tell you about yourself.

Story: Follow-ups that say next to nothing
at 2025-10-01T16:20Z
priya> Who's missing references?
bot< answered, private: 5 references outstanding, for 3 people still in the running.…
priya> so who's left
bot< answered, private: 5 references outstanding, for 3 people still in the running.…
april> hey quick q how long do i still have
bot< answered, private: Your offer is open until Thursday 2 October 2025, 11:00 EDT, 22 hours and 40 minutes from now: 7 days after it was sent on Thursday 25 September 2025, 11:00 EDT. If you need longer, ask the staff for more time before then.
april> if i say yes would i have to move to berkeley?
bot< answered: Location counts:…
april> and is health insurance part of it
bot< answered: Fellows have access to medical, dental and vision insurance,…

Story: Second thoughts about what waits
at 2025-12-11T15:20Z
ingrid> For Zoë please note that I recommend it.
bot< proposed, private: Shall I record this? The recommendation “extend” for Zoë Brandt.…
ingrid> Mary-Jane I would rather let finish in December
bot< proposed, private: Shall I record this? The recommendation “end” for Mary-Jane Whitfield.…
ingrid> Hm. I should talk to her first, don't record it
bot< answered, private: Dropped; nothing has changed.

Story: Why something is dropped asks nothing
at 2025-08-27T09:15Z
priya> move daniel kim london on to interview
bot< proposed, private: Shall I record this? Daniel Kim moves to the technical interview.…
priya> no wait, cancel. I haven't seen his score
bot< answered, private: Dropped; nothing has changed.
grace> give thabo till the 25th of september for the finals
bot< proposed, private: Shall I record this? Thabo Nkosi has until Thursday 25 September 2025, 23:59 PDT for the final interviews.…
grace> actually leave it, the panel doesn't sit after the 22nd
bot< answered, private: Dropped; nothing has changed.

Story: A comma before the zone, and the same for somebody else
at 2025-10-02T18:30Z
priya> did April answer in the end?
bot< answered, private: April Santos's offer lapsed:…
priya> she's on a plane apparently. reopen it until sunday noon, her time
bot< proposed, private: Shall I record this? April Santos's offer is open again, until Sunday 5 October 2025, 12:00 EDT (Sunday 5 October 2025, 17:00 BST).…
priya> yes pls
bot< done, private: Recorded: April Santos's offer is open again, until Sunday 5 October 2025, 12:00 EDT (Sunday 5 October 2025, 17:00 BST).…
priya> same for Viktor
bot< proposed, private: Shall I record this? Viktor Orlov's offer is open again, until Sunday 5 October 2025, 12:00 PDT…
priya> no
bot< answered, private: Dropped; nothing has changed.
priya> Deepa → Tomás please
bot< proposed, private: Shall I record this? Tomás Vidal is Deepa Iyer's mentor.…

Story: In two minds about an offer
at 2025-10-03T08:00Z
owen> What time tonight is it I have to decide by?
bot< answered, private: Your offer is open until Friday 3 October 2025, 23:30 BST,…
owen> Oh, scrap that. I've thought about it and I'll take yours.
bot< proposed, private: Shall I record this? You accept your offer.…
owen> Yes, quite sure
bot< done, private: Recorded: you accept your offer.…
tebora> how many days have i got left
bot< answered, private: Your offer is open until Wednesday 15 October 2025, 17:00 UTC+14,…
tebora> wait, don't do it yet, let me sleep on it
bot< answered: Take your time. Nothing is recorded without your yes.

Story: Will it go on, and what then
at 2025-12-03T17:30Z
lukasz> hey, which date is my last day
bot< answered, private: Your last day is Friday 12 December 2025, 23:59 PST: that is the last day recorded for you.
lukasz> and in case of extension?
bot< answered: Extended fellowships end on Friday 24 April 2026, 23:59 PDT,…
lukasz> do I have it or not
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about your own before then.
priya> Who in London has no extension decision yet?
bot< answered, private: In London: 2 fellows are undecided;…
priya> Put Zoë down as extend
bot< proposed, private: Shall I record this? The decision “extend” for Zoë Brandt.…
priya> alright, go ahead with it
bot< done, private: Recorded: the decision “extend” for Zoë Brandt.…
priya> Ingrid isn't convinced. take it back please
bot< done, private: Taken back:…

Story: How long it takes, of the one that is due
at 2025-08-22T19:10Z
emeka> hi, my python test is still open, untill when can I do it
bot< answered, private: Your deadline for the technical assessment is Sunday 24 August 2025, 23:59 PDT,…
emeka> how long does it take?
bot< answered: It takes 90 minutes:…

Story: Another day for one's own deadline
at 2025-08-22T19:10Z
emeka> hi, my python test is still open, untill when can I do it
bot< answered, private: Your deadline for the technical assessment is Sunday 24 August 2025, 23:59 PDT,…
emeka> it is the wedding of my sister the whole weekend. is tuesday possible
bot< proposed, private: Shall I ask the staff to give you until Tuesday 26 August 2025, 23:59 PDT for your current stage?…
emeka> yes please ask them
bot< done, private: Sent: the staff now have your request for more time until Tuesday 26 August 2025, 23:59 PDT.…
