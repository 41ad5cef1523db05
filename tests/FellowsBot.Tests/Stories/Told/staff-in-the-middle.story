# Staff in the middle of a conversation: told first and asked last, said anew, narrowed, confirmed in their own words.

Story: Told first, asked last; what is recorded is said anew, asked about and confirmed
at 2025-10-03T09:40Z
priya> Owen rang me just now. He's waiting to hear from somebody else. How long has he got with us still?
bot< answered, private: Owen Fletcher's offer is open until Friday 3 October 2025, 23:30 BST, 12 hours and 50 minutes from now: 7 days after it was sent on Friday 26 September 2025, 23:30 BST.
priya> crikey, tonight. Push it to Monday the 13th, six in the evening his time
bot< proposed, private: Shall I record this? Owen Fletcher has until Monday 13 October 2025, 18:00 BST to answer the offer.…
priya> actually no, the 11th is plenty. Same hour.
bot< proposed, private: Shall I record this? Owen Fletcher has until Saturday 11 October 2025, 18:00 BST to answer the offer.…
priya> what is that in London
bot< proposed, private: Shall I record this? Owen Fletcher has until Saturday 11 October 2025, 18:00 BST to answer the offer.…
priya> make it erm the usual
bot< proposed, private: I can't read that as a change to what waits. It stands as it was:…
priya> the 11th, yes. Do it
bot< done, private: Recorded: Owen Fletcher has until Saturday 11 October 2025, 18:00 BST to answer the offer.…

Story: Decisions: who is blank, two who stay, one who finishes as planned, one taken back
at 2025-12-09T18:15Z
grace> who's still blank
bot< answered, private: 8 fellows are undecided; decisions are due by Monday 15 December 2025, 23:59 PST.…
grace> bo and josé are both staying on, put that down
bot< proposed, private: Shall I record these 2 changes as one?…
grace> yes both
bot< done, private: Recorded, 2 changes as one:…
grace> siobhan finishes in december as planned
bot< proposed, private: Shall I record this? The decision “end” for Siobhan O'Neill.…
grace> ok
bot< done, private: Recorded: the decision “end” for Siobhan O'Neill.…
grace> hmm take that last one back, Kwame is still writing his bit up
bot< done, private: Taken back: the decision “end” for Siobhan O'Neill.…
grace> who said end?
bot< answered, private: No “end” is recorded so far. 6 fellows are still undecided.

Story: A list gone on with: who still has something to do, who they are, whose mentors
at 2025-09-17T19:10Z
grace> how many are we in finals, roughly
bot< answered, private: 3 people at "Final interviews": 1 scheduled and 2 submitted. Apart from these: 1 rejected.
grace> who are they
bot< answered, private: People at "Final interviews": 3.…
grace> just the ones who haven't handed anything in
bot< answered, private: People at "Final interviews" who still have something to do there: 1.…
grace> whose references are missing
bot< answered, private: 6 references outstanding, for 4 people still in the running.…
grace> just the finalists
bot< answered, private: At "Final interviews": 3 references outstanding, for 2 people still in the running.…
grace> thabo only has one ref in. which of the slot days are left for him
bot< answered: Until Sunday 17 August 2025, 23:59 PDT interviews are booked on a rolling basis. After that they are held on these days only:…
grace> move his cutoff to the 24th noon, he's got a funeral
bot< proposed, private: Shall I record this? Thabo Nkosi has until Wednesday 24 September 2025, 12:00 PDT for the final interviews.…
grace> no, leave it
bot< answered, private: Dropped; nothing has changed.

Story: Two of one name, told apart by where they work
at 2025-08-26T17:00Z
grace> where's Daniel at
bot< clarify, private: Which Daniel do you mean?…
grace> the berkeley one
bot< answered, private: Daniel Kim has completed the final interviews (submitted); it is with the team now.
grace> ok and the other
bot< answered, private: Daniel Kim has completed the technical assessment (submitted); it is with the team now.
grace> move the london one on to the interview
bot< proposed, private: Shall I record this? Daniel Kim moves to the technical interview.…
grace> no
bot< answered, private: Dropped; nothing has changed.

Story: An offer that waits to be recorded gets another deadline
at 2025-09-25T20:00Z
grace> offer letter just went to daniel in berkeley
bot< proposed, private: Shall I record this? Daniel Kim has an offer, sent on Thursday 25 September 2025, 13:00 PDT, that stands until Thursday 2 October 2025, 13:00 PDT.…
grace> he asked for ten days, give him that
bot< proposed, private: Shall I record this? Daniel Kim has an offer, sent on Thursday 25 September 2025, 13:00 PDT, that stands until Sunday 5 October 2025, 13:00 PDT.…
grace> so what day is that
bot< proposed, private: Shall I record this? Daniel Kim has an offer, sent on Thursday 25 September 2025, 13:00 PDT, that stands until Sunday 5 October 2025, 13:00 PDT.…
grace> sunday's silly, make it monday the 6th 5pm and we're good
bot< proposed, private: Shall I record this? Daniel Kim has an offer, sent on Thursday 25 September 2025, 13:00 PDT, that stands until Monday 6 October 2025, 17:00 PDT.…
grace> yes
bot< done, private: Recorded: Daniel Kim has an offer, sent on Thursday 25 September 2025, 13:00 PDT, that stands until Monday 6 October 2025, 17:00 PDT.…

Story: By whose clock
at 2025-08-25T09:05Z
priya> Who didn't hand in the test in time?
bot< answered, private: People, missed: 2.…
priya> Emeka emailed at midnight, his upload hung. Reopen his until tonight
bot< proposed, private: Shall I record this? The technical assessment is open to Emeka Eze again, until Monday 25 August 2025, 12:00 PDT (Monday 25 August 2025, 20:00 BST).…
priya> I mean tonight where he is
bot< proposed, private: Shall I record this? The technical assessment is open to Emeka Eze again, until Monday 25 August 2025, 20:00 PDT (Tuesday 26 August 2025, 04:00 BST).…
priya> yes
bot< done, private: Recorded: the technical assessment is open to Emeka Eze again, until Monday 25 August 2025, 20:00 PDT (Tuesday 26 August 2025, 04:00 BST).…
priya> what have I changed today
bot< answered, private: 1 change by you today, newest first.…
priya> and what did Grace change this week?
bot< answered, private: Nothing was changed by Grace Mbeki this week.

Story: A decline taken back, a lapse reopened
at 2025-10-02T15:30Z
priya> quick one: Inês turned us down, didn't she?
bot< answered, private: Yes, Inês Duarte's offer was declined. It was sent on Tuesday 16 September 2025, 12:00 BST.
priya> Open it again, she has until Wednesday noon
bot< proposed, private: Shall I record this? Inês Duarte's offer is open again, until Wednesday 8 October 2025, 12:00 BST.…
priya> 8 October, yes. Do it
bot< done, private: Recorded: Inês Duarte's offer is open again, until Wednesday 8 October 2025, 12:00 BST.…
priya> I can't find Viktor's offer among the live ones?
bot< answered, private: Viktor Orlov's offer lapsed: it stood until Friday 26 September 2025, 14:00 PDT (Friday 26 September 2025, 22:00 BST), 7 days after it was sent on Friday 19 September 2025, 14:00 PDT. No answer is recorded. You may reopen it: …
priya> Bring it back and let him have till Friday midnight
bot< proposed, private: Shall I record this? Viktor Orlov has until Friday 3 October 2025, 15:59 PDT (Friday 3 October 2025, 23:59 BST) to answer the offer.…
priya> His midnight, not mine
bot< proposed, private: Shall I record this? Viktor Orlov has until Friday 3 October 2025, 23:59 PDT (Saturday 4 October 2025, 07:59 BST) to answer the offer.…
priya> cancel
bot< answered, private: Dropped; nothing has changed.

Story: Names that are words, and nobody named
at 2025-10-01T16:05Z
grace> May wrote to me last night, she'd like until Monday. can we do that
bot< proposed, private: Shall I record this? May Chen has until Monday 6 October 2025, 23:59 PDT to answer the offer.…
grace> end of day is fine, yes
bot< done, private: Recorded: May Chen has until Monday 6 October 2025, 23:59 PDT to answer the offer.…
grace> Will called. what's his last day
bot< answered, private: Will Turner's last day is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 02:59 EST): that is when the programme ends.
grace> poor deepa.
bot< unknown: I don't know that one. It stands among the open questions now, where all staff see it; “help” shows what I can be asked.
grace> tomás only has the one so give her to him
bot< proposed, private: Shall I record this? Tomás Vidal is Deepa Iyer's mentor.…
grace> no
bot< answered, private: Dropped; nothing has changed.
grace> thank you, you're a star
bot< answered: You're welcome.

Story: A schedule said anew in passing
at 2025-10-21T18:30Z
grace> can you poke the fellows every friday at 3 to write down what they did this week
bot< proposed, private: Shall I schedule this?…
grace> in the fellows channel, text: "Friday! Three lines on your week, please."
bot< proposed, private: Shall I schedule this?…
grace> looks good
bot< done, private: Recorded: schedule “write-down-what-they”, every Friday at 15:00 Pacific time, to the fellows channel. Say “undo” to take it back.…
grace> hmm 3 is when the reading group is. make it 4:30
bot< proposed, private: Shall I change schedule “write-down-what-they”?…
grace> yes
bot< done, private: Recorded: schedule “write-down-what-they” comes every Friday at 16:30 Pacific time. Say “undo” to take it back.
grace> what else have I got running on a timer
bot< answered, private: 1 schedule:…

Story: The round is announced
at 2025-12-14T20:45Z
grace> have all the fellows got an answer recorded by now
bot< answered, private: 6 fellows are undecided; decisions are due by Monday 15 December 2025, 23:59 PST.…
grace> who said end?
bot< answered, private: “End” is recorded for 1 fellow. 6 fellows are still undecided.…
grace> okay let's send them out
bot< proposed, private: Shall I record this? The announcement of “end” to Mary-Jane Whitfield.…
grace> no
bot< answered, private: Dropped; nothing has changed.
grace> does every fellow have a mentor by now
bot< answered, private: 1 fellow has no mentor on record.…

Story: A date told is said otherwise
at 2025-10-03T08:10Z
priya> When's Owen due?
bot< answered, private: Owen Fletcher's offer is open until Friday 3 October 2025, 23:30 BST, 14 hours and 20 minutes from now: 7 days after it was sent on Friday 26 September 2025, 23:30 BST.
priya> make it the 11th 5pm
bot< proposed, private: Shall I record this? Owen Fletcher has until Saturday 11 October 2025, 17:00 BST to answer the offer.…
priya> no
bot< answered, private: Dropped; nothing has changed.
priya> farid starts when
bot< answered, private: Farid Karimi's first day is Monday 17 November 2025, 00:00 PST (Monday 17 November 2025, 08:00 GMT).
priya> he asked for the 10th of nov instead
bot< proposed, private: Shall I record this? Farid Karimi's first day is Monday 10 November 2025.…
priya> sorry misread, the 24th
bot< proposed, private: Shall I record this? Farid Karimi's first day is Monday 24 November 2025.…
priya> hold off, i'll check with his mentor first
bot< answered, private: Dropped; nothing has changed.…
priya> who's his mentor
bot< answered, private: Farid Karimi's mentor is Kwame Boateng.
priya> make it Noor
bot< proposed, private: Shall I record this? Noor Haddad is Farid Karimi's mentor.…
priya> yes
bot< done, private: Recorded: Noor Haddad is Farid Karimi's mentor.…
priya> hmm, Noor is upset, nobody asked her. put it back
bot< done, private: Taken back: Noor Haddad is Farid Karimi's mentor.…
priya> Who does Ingrid have now, just to be sure
bot< answered, private: Ingrid Solberg has 2 fellows.…

Story: Taken back and said anew
at 2025-10-01T22:30Z
grace> give leah until tuesday
bot< proposed, private: Shall I record this? Leah Goldstein has until Tuesday 7 October 2025, 23:59 PDT to answer the offer.…
grace> yes
bot< done, private: Recorded: Leah Goldstein has until Tuesday 7 October 2025, 23:59 PDT to answer the offer.…
grace> shoot, she'd asked for monday. undo that
bot< done, private: Taken back: Leah Goldstein has until Tuesday 7 October 2025, 23:59 PDT to answer the offer.…
grace> monday noon then, and yes I'm sure
bot< proposed, private: Shall I record this? Leah Goldstein has until Monday 6 October 2025, 12:00 PDT to answer the offer.…
grace> yes
bot< done, private: Recorded: Leah Goldstein has until Monday 6 October 2025, 12:00 PDT to answer the offer.…

Story: Both of those asked back
at 2025-10-01T08:40Z
priya> ada's deadline?
bot< clarify, private: Which Ada do you mean?…
priya> both of them
bot< answered, private: Ada Okafor's offer is open until Tuesday 7 October 2025, 15:00 PDT (Tuesday 7 October 2025, 23:00 BST), 6 days and 13 hours from now: 7 days after it was sent on Tuesday 30 September 2025, 15:00 PDT.…
priya> Before I decide: when is Sofia's due anyway?
bot< answered, private: There is no deadline recorded for Sofia Rinaldi just now. Sofia Rinaldi is at the offer stage.

Story: A schedule by a word of its name
at 2025-10-10T17:10Z
grace> post "breakfast is served in the lounge" in the fellows channel on monday 20 october at 8:30
bot< proposed, private: Shall I schedule this?…
grace> yes
bot< done, private: Recorded: schedule “breakfast-served-in-lounge”, once, on Monday 20 October 2025, 08:30 PDT, to the fellows channel. Say “undo” to take it back.…
grace> is it on?
bot< answered, private: Schedule breakfast-served-in-lounge:…
grace> ok that's a lot of pings. drop the breakfast one
bot< proposed, private: Shall I remove schedule “breakfast-served-in-lounge”? It will not be posted again.…
grace> yes
bot< done, private: Recorded: the removal of schedule “breakfast-served-in-lounge”. Say “undo” to take it back.
grace> phew
bot< answered: Good. I'm here when you need anything else.
grace> what's running
bot< answered, private: There are no schedules. Make one by saying, for example, “every Monday at 9 remind #fellows to post their update”.

Story: What people say to themselves bothers nobody
at 2025-09-17T13:30Z
thabo> how many of my references are in
bot< answered, private: Your references: 1 of 2 received, 1 outstanding.
thabo> sharp, i'll chase him
bot< answered: Good. I'm here when you need anything else.
thabo> I'll be late for the review tomorrow
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.

Story: A yes with thanks and two questions behind it is a yes, and one's reason is not another's
at 2025-12-09T10:00:00-08:00
noor> I recommend Bo for an extension because she's doing great work
bot< proposed: Shall I record this? The recommendation “extend” for Bo Xu.…
noor> yes
bot< done: Recorded: the recommendation “extend” for Bo Xu.…
noor> same for josé please
bot< proposed: Shall I record this? The recommendation “extend” for José Álvarez.
  Recommendation: none → extend
  Takes effect: at once, when you confirm…
noor> yes thx. by when does all this need to be in?
bot< done: Recorded: the recommendation “extend” for José Álvarez.…

Story: What somebody has yet to think about is no wish
at 2025-12-09T10:00:00-08:00
kwame> farid i need to think about. but put siobhan down as extend from my side
bot< proposed: Shall I record this? The recommendation “extend” for Siobhan O'Neill.…
kwame> mm, actually let me sleep on siobhan
bot< answered: Take your time. Nothing is recorded without your yes.

Story: A fellow who is a yes stays on, and when they all hear is asked of the decisions
at 2025-12-09T10:00:00-08:00
grace> zoe's a yes, put that down
bot< proposed: Shall I record this? The decision “extend” for Zoë Brandt.…
grace> yes. when do they all get to hear btw?
bot< done: Recorded: the decision “extend” for Zoë Brandt.…

Story: How many of the offers just listed
at 2025-10-01T09:00:00-07:00
grace> which offers are open
bot< answered: 7 offers are open.…
grace> so how many are still open now
bot< answered: 7 offers are open.…

Story: Two names were mixed up, and the right one is proposed
at 2025-10-01T09:00:00-07:00
grace> owen accepted
bot< proposed: Shall I record this? Owen Fletcher's offer is accepted.…
grace> no wait sorry, mixed them up. leah not owen
bot< proposed: Shall I record this? Leah Goldstein's offer is accepted.…

Story: A name in a long message asks for nobody's record
at 2025-10-01T09:00:00-07:00
grace> poke ingrid on friday at 10 her time, she owes me her view on Zoë
bot< unknown: …

Story: On which day exactly
at 2025-10-01T09:00:00-07:00
tomas> when does lukasz finish
bot< answered: Łukasz Wójcik's last day is Friday 12 December 2025, 23:59 PST…
tomas> what day exactly
bot< answered: Łukasz Wójcik's last day is Friday 12 December 2025, 23:59 PST…

Story: How many, and who they are
at 2025-10-01T09:00:00-07:00
grace> how many are sitting in final rounds atm and who are they
bot< answered: People at "Final interviews": 3.…
grace> how many fellows are in london and who?
bot< answered: Fellows in London: 2.…

Story: A mentor asks by when, and speaks against going on
at 2025-12-09T10:00:00-08:00
noor> by when do you need my thoughts on bo and josé?
bot< answered: …Monday 15 December 2025, 23:59 PST…
ingrid> about Mary-Jane: I would not continue with her, we agreed on that together
bot< proposed: Shall I record this? The recommendation “end” for Mary-Jane Whitfield.…

Story: Who wants to stop earlier asks for no more time
at 2025-12-09T10:00:00-08:00
zoe> I'd like to stop two weeks earlier than planned bc of family, whom do I talk to
bot< unknown: …

Story: Who finishes before Christmas
at 2025-12-10T09:00:00-08:00
grace> whose last day falls before xmas
bot< answered: …Siobhan O'Neill's last day…Bo Xu's last day…

Story: Numbers asked in a row
at 2025-12-10T09:00:00-08:00
grace> for my report: how many offers were taken, turned down, ran out
bot< answered: 1 offer has been accepted.
  1 offer has been declined.
  9 offers have lapsed.
grace> fellows per site? berkeley, london, remote, just the numbers
bot< answered: 4 fellows in Berkeley.
  2 fellows in London.
  3 fellows working remotely.

Story: A mentor would rather let somebody finish, and speaks to her first
at 2025-12-09T10:00:00-08:00
ingrid> mary jane i'd rather let finish in december
bot< proposed: Shall I record this? The recommendation “end” for Mary-Jane Whitfield.…
ingrid> no hold on, let me speak to her first
bot< answered: …
kwame> when's the latest i can tell you what i think about farid + siobhan
bot< answered: …Monday 15 December 2025, 23:59 PST…

Story: Those who are out are counted apart in any case
at 2025-10-01T09:00:00-07:00
grace> quick sanity check before my 10am: how many ppl sit in each round, w/o the ones we turned down
bot< answered: People by stage: 30 in all; rejected and withdrawn are counted apart.…

Story: What has not been sent is asked of what was held back
at 2025-10-01T09:00:00-07:00
grace> what has not been sent?
bot< answered: There is nothing that I did not send.
grace> what hasn't been sent
bot< answered: There is nothing that I did not send.
