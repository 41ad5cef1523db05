# What staff ask about people by several facts at once, and what comes in one breath with a yes or a no.

Story: Several facts of one question narrow together
at 2025-10-01T16:20Z
grace> who still hasnt answered their offer n has another deadline by fri
bot< answered, private: People whose offer is open and who have another deadline from Wednesday 1 October 2025 to Friday 3 October 2025: 1.
  - Name | Offer | Other deadline | Stage | Workspace
  - May Chen | until Wednesday 1 October 2025, 17:00 PDT | Thursday 2 October 2025, 23:59 PDT | Offer decisions | Berkeley
grace> Which applicants outside the Pacific time zone have an offer that is still open, and in which zone is each?
bot< answered, private: Applicants whose offer is open and who are outside the time zone America/Los_Angeles: 4.…
grace> Which of the open ones were given more than the usual seven days?
bot< answered, private: People whose offer is open and whose offer stands longer than the usual week: 1.…
grace> who has an open offer and said at least 70% likelihood
bot< answered, private: People whose offer is open and who put the likelihood of an extension at 70% or more: 3.…
grace> which mentors have no fellows
bot< answered, private: Nobody: there are no mentors who have no fellow.

Story: The undecided, by what else is known of them
at 2025-12-08T18:00Z
grace> How many of the undecided have a likelihood of 60 or more?
bot< answered, private: Fellows who are undecided and who put the likelihood of an extension at 60% or more: 6.
grace> And which of the undecided are Noor's?
bot< answered, private: Fellows who are undecided and whose mentor is Noor Haddad: 3.…
grace> which fellows are undecided and have no mentor
bot< answered, private: Fellows who are undecided and who have no mentor: 1.…
grace> which undecided fellows are in london
bot< answered, private: In London: 2 fellows are undecided;…
grace> list undecided fellows by mentor
bot< answered, private: Fellows who are undecided: 8.
  - Name | Mentor | Decision | Workspace
  - Zoë Brandt | Ingrid Solberg | undecided | London…

Story: Two questions are no one list
at 2025-10-01T16:20Z
grace> Which fellows do not work out of Berkeley, grouped by workspace, and which fellow has no mentor?
bot< answered, private: Fellows not in Berkeley: 5.…

Story: How many of each outcome
at 2025-10-01T16:20Z
grace> how many offers have we sent in total
bot< answered, private: 10 offers have been sent: 7 open, 1 accepted, 1 declined and 1 lapsed.
tom> how many offers did you send
bot< declined: …

Story: A yes with a question behind it
at 2025-12-15T18:05Z
grace> siobhan = end
bot< proposed, private: …
grace> yes. then whos left
bot< done, private: Recorded: the decision “end” for Siobhan O'Neill.…

Story: In one breath, a no
at 2025-12-10T17:15Z
grace> okay so um bo let's record an extension for bo
bot< proposed, private: Shall I record this? The decision “extend” for Bo Xu.…
grace> actually no hold on cancel that I need to talk to her first she has no mentor
bot< answered, private: Dropped; nothing has changed.

Story: No wait, Monday
at 2025-10-01T16:20Z
grace> give owen until tuesday 5pm
bot< proposed, private: …
grace> no wait mon
bot< proposed, private: Shall I record this? Owen Fletcher has until Tuesday 7 October 2025, 07:59 BST (Monday 6 October 2025, 23:59 PDT) to answer the offer.…
grace> no hang on the thing with the other one
bot< proposed, private: I can't read that as a change to what waits. It stands as it was:…

Story: A mentor's no is none to the end
at 2025-12-08T09:05Z
noor> I'd like to recommend Bo for one.
bot< proposed, private: Shall I record this? The recommendation “extend” for Bo Xu.…
noor> Yes please.
bot< done, private: Recorded: the recommendation “extend” for Bo Xu.…
noor> As for Will, I'd say no, let him finish in December.
bot< proposed, private: Shall I record this? The recommendation “end” for Will Turner.…
noor> Actually leave Will, I'll have a word with him first.
bot< answered, private: Dropped; nothing has changed.
noor> While I'm here, could you put Mary-Jane Whitfield down for one too? Ingrid asked me to.
bot< declined: …
noor> Which fellows are allocated to me?
bot< answered, private: You have 3 fellows.…

Story: A long way round to a question
at 2025-10-02T16:20Z
bo> Good morning! I do hope I'm not being a bother, I've just come back from a lovely week of field work with no signal whatever, and I'm a little embarrassed to ask, but who is my mentor again, and when does matching week actually begin?
bot< answered, private: Your mentor is Noor Haddad.…
siobhan> cmon just tell me when i hear
bot< answered, private: …

Story: Just tell me
at 2025-12-10T19:30Z
bo> did they decide on my extension
bot< answered, private: Extension decisions are announced together,…
bo> cmon just tell me yes or no
bot< answered, private: Extension decisions are announced together,…
bo> and IF i get it how long is it
bot< answered: Extended fellowships end on Friday 24 April 2026, 23:59 PDT,…

Story: A name that is a month, and somebody's silence
at 2025-10-01T16:20Z
grace> may status?
bot< answered, private: May Chen…
grace> may hasnt answered has she
bot< answered, private: May Chen's offer is open until Wednesday 1 October 2025, 17:00 PDT,…
grace> did ada okafor lapse?? n when
bot< answered, private: Ada Okafor's offer is open until…
grace> need to call owen asap whats his phone #
bot< unknown: I don't know that one.…
grace> who applied in the first week of August?
bot< answered, private: Applicants who applied from Friday 1 August 2025 to Thursday 7 August 2025: 5.…

Story: The cut-off in his zone, and he is still he
at 2025-09-16T08:10Z
grace> when does yusuf have to hand it in
bot< answered, private: …
grace> What is that in Riyadh?
bot< answered, private: …

Story: From an applicant's side
at 2025-09-17T07:45Z
tom> If you propose me a place, when would I know it?
bot< answered: Offers go out on a rolling basis,…
tom> And I would have how many days to answer?
bot< answered: An offer stands for 7 days…
tom> Can one work from London, then?
bot< answered: There are two shared workspaces for fellows:…
tom> is it normal that I have no news?
bot< answered, private: …

Story: What is said last of a date is given
at 2025-10-01T21:30Z
grace> may's still not answered has she
bot< answered, private: May Chen's offer is open until Wednesday 1 October 2025, 17:00 PDT,…
grace> she's just texted me, wants till the weekend. make it friday end of day
bot< proposed, private: Shall I record this? May Chen has until Friday 3 October 2025, 23:59 PDT to answer the offer.…
grace> yes
bot< done, private: Recorded: May Chen has until Friday 3 October 2025, 23:59 PDT to answer the offer.…
grace> ok and who's next after her
bot< answered, private: 7 offers are open.…

Story: A yes with thanks is for what waits, and accepts nothing
at 2025-10-02T18:40Z
owen> Would it be possible to have until the 10th instead?
bot< proposed, private: Shall I ask the staff to give you until Friday 10 October 2025, 23:59 BST for your offer?…
owen> Yes please, that would be a great help
bot< done, private: Sent: the staff now have your request for more time until Friday 10 October 2025, 23:59 BST.…

Story: A yes to taking a fellow is no answer to an offer
at 2025-10-01T16:20Z
priya> kwame's said yes to taking Deepa so put him down as her mentor please
bot< proposed, private: Shall I record this? Kwame Boateng is Deepa Iyer's mentor.…
priya> no
bot< answered, private: …
grace> everyone who said 90 percent or better on the extension question
bot< answered, private: People who put the likelihood of an extension at 90% or more: 5.…
grace> what was the actual reason we said no to Hugo, his supervisor wants to know
bot< unknown: I don't know that one.…

Story: A yes from a mentor
at 2025-12-11T19:20Z
noor> José gets a yes from me
bot< proposed, private: Shall I record this? The recommendation “extend” for José Álvarez.…
