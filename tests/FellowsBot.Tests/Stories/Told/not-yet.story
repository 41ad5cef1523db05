# What is wished and not said yet, and what is asked in passing from each side.

Story: Somebody who would like to accept has not accepted
at 2025-10-01T16:20Z
leah> I'd like to say yes but need to check my visa
bot< unknown: I don't know that one, so I have passed your question to the programme's staff.…
leah> I want to accept but need until Monday
bot< proposed, private: Shall I ask the staff to give you until Monday 6 October 2025, 23:59 PDT for your offer?…
leah> no
bot< answered, private: …
grace> May wants to accept but needs until Friday
bot< proposed, private: Shall I record this? May Chen has until Friday 3 October 2025, 23:59 PDT to answer the offer.…
grace> no
bot< answered, private: …
grace> I spoke to May. She wants to accept but needs until friday 5pm
bot< proposed, private: Shall I record this? May Chen has until Friday 3 October 2025, 17:00 PDT to answer the offer.…
grace> cancel
bot< answered, private: …
grace> Leah wants to accept
bot< proposed, private: Shall I record this? Leah Goldstein's offer is accepted.…

Story: Nobody is written to in somebody's name
at 2025-10-01T16:20Z
grace> tell owen his deadline is friday
bot< unknown: I write to nobody in your name, so nothing was sent.…
grace> email leah
bot< unknown: I write to nobody in your name, so nothing was sent.…
grace> tell me Owen's deadline
bot< answered, private: Owen Fletcher's offer is open until Friday 3 October 2025, 23:30 BST…

Story: Numbers by what people have in common
at 2025-10-01T16:20Z
grace> how many fellows per mentor
bot< answered, private: Fellows: 9.
  - Mentor | People
  - Noor Haddad | 3
  - Ingrid Solberg | 2
  - Kwame Boateng | 2
  - none | 1
  - Tomás Vidal | 1
grace> who's got the most fellows
bot< answered, private: Fellows: 9.…
grace> how many offers per workspace
bot< answered, private: People whose offer is open: 7.
  - Workspace | People
  - Berkeley | 3
  - Remote | 3
  - London | 1
grace> who among the finalists is short of references
bot< answered, private: At "Final interviews": 2 references outstanding, for 1 person still in the running.…

Story: What nobody recorded is not guessed
at 2025-10-01T16:20Z
grace> are we on track to send all offers by friday
bot< unknown: I don't know that one.…
grace> how many offers still to send
bot< unknown: I don't know that one.…
grace> what data do you hold on Viktor
bot< answered, private: Viktor Orlov, applicant.…
owen> what data do you hold on Viktor
bot< declined, private: I can only tell you about yourself.

Story: Everything at once
at 2025-10-01T16:20Z
grace> anything overdue
bot< answered, private: People, missed: 4.…
grace> whose deadline is next
bot< answered, private: In the next seven days:…
grace> when's the next offer lapse
bot< answered, private: 7 offers are open.…
grace> recap of today
bot< answered, private: …
grace> give me a status update
bot< answered, private: People by stage: 30 in all;…

Story: Where one happens to be
at 2025-10-01T16:20Z
leah> I am in New York this week, what time is it due here
bot< answered, private: Your offer is open until Saturday 4 October 2025, 10:00 PDT (Saturday 4 October 2025, 13:00 EDT),…
leah> what time is my offer due in New York
bot< answered, private: Your offer is open until Saturday 4 October 2025, 10:00 PDT (Saturday 4 October 2025, 13:00 EDT),…

Story: A mentor's questions
at 2025-10-01T16:20Z
ingrid> who are my fellows and when do they finish
bot< answered, private: You have 2 fellows.…
kwame> have I recommended siobhan
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST. I can't say anything about Siobhan O'Neill's own before then. You have not recommended anything yet.
noor> when do the decisions come out
bot< answered: Extension decisions are made from Monday 8 December 2025, 00:00 PST…
tom> is it normal not to hear for six weeks
bot< answered, private: You have completed the application (submitted); it is with the team now.

Story: One fact of somebody is not all that is stored
at 2025-10-01T16:20Z
grace> remove Bo's mentor
bot< proposed, private: Shall I record this? Bo Xu has no mentor any more.…
grace> yes
bot< done, private: Recorded: Bo Xu has no mentor any more.…
grace> who mentors Bo
bot< answered, private: No mentor is recorded for Bo Xu.…
grace> undo
bot< done, private: Taken back: Bo Xu has no mentor any more.…
grace> unassign Kwame from Siobhan
bot< proposed, private: Shall I record this? Siobhan O'Neill has no mentor any more.…
grace> no
bot< answered, private: …
grace> remove Deepa's mentor
bot< answered, private: No mentor is recorded for Deepa Iyer. Nothing has changed.
grace> delete Owen's deadline
bot< unknown, private: I can't read that as a change that I can make,…
grace> delete Viktor's data
bot< proposed, private: Shall I record this? Erase everything I store about Viktor Orlov, but for the counts.…

Story: Nobody is changed unseen
at 2025-10-01T16:20Z
grace> reject everyone who missed
bot< clarify, private: I change records by name, so that nobody's is changed unseen.…
grace> give the london people until friday
bot< clarify, private: I change records by name,…
grace> may turned us down
bot< proposed, private: Shall I record this? May Chen's offer is declined.…
grace> no
bot< answered, private: …
grace> extend bo, end josé
bot< proposed, private: Shall I record these 2 changes as one?…
grace> no
bot< answered, private: …
grace> extend bo and end will
bot< proposed, private: Shall I record these 2 changes as one?…
grace> no
bot< answered, private: …
grace> shorten Siobhan's fellowship to 10 December
bot< proposed, private: Shall I record this? Siobhan O'Neill's last day is Wednesday 10 December 2025.…
grace> no
bot< answered, private: …
grace> who asked for an extension
bot< answered, private: No request for more time is waiting.

Story: Days that lie behind
at 2025-10-01T16:20Z
grace> which offers lapsed this week
bot< answered, private: No offers have lapsed this week.
grace> offers that lapsed since 22 september
bot< answered, private: 1 offer has lapsed since Monday 22 September 2025.…
grace> who applied before august
bot< answered, private: Applicants who applied from Tuesday 1 October 2024 to Thursday 31 July 2025: 9.…
grace> how many passed the assessment
bot< answered, private: 0 people passed at "Technical assessment". 28 are in later stages already.
grace> who got through to finals
bot< answered, private: People at "Final interviews": 3.…
grace> when was Viktor's offer sent
bot< answered, private: Viktor Orlov's offer lapsed: it stood until Friday 26 September 2025, 14:00 PDT, 7 days after it was sent on Friday 19 September 2025, 14:00 PDT.…
grace> how many weeks until the programme ends
bot< answered: The fellowship closes on Friday 19 December 2025, 23:59 PST, in 79 days.

Story: Clocks
at 2025-10-01T16:20Z
grace> what time is it in Sydney
bot< answered, private: It is now Thursday 2 October 2025, 02:20 AEST.
bo> what's today's date?
bot< answered, private: It is now Wednesday 1 October 2025, 09:20 PDT.
grace> who's in a different time zone
bot< answered, private: People who are outside the time zone America/Los_Angeles: 14.…
grace> which mentors are in London
bot< answered, private: Mentors in London: 1.…
grace> is Priya staff
bot< answered, private: Priya Raman, staff.…

Story: Accepted, and not by us
at 2025-10-01T16:20Z
leah> actually I accepted elsewhere
bot< proposed, private: Shall I record this? You decline your offer.…
leah> no
bot< answered, private: …
leah> I have to pass
bot< proposed, private: Shall I record this? You decline your offer.…
leah> no
bot< answered, private: …
grace> leah accepted an offer from Google
bot< proposed, private: Shall I record this? Leah Goldstein's offer is declined.…
grace> no
bot< answered, private: …
grace> leah accepted the offer
bot< proposed, private: Shall I record this? Leah Goldstein's offer is accepted.…

Story: Stay and go
at 2025-12-08T18:00Z
noor> Bo should stay, José should go
bot< proposed, private: Shall I record these 2 changes as one?
  - Who | What | Before | After
  - Bo Xu | Recommendation | none | extend
  - José Álvarez | Recommendation | none | end…
noor> no
bot< answered, private: …
noor> Will should go on
bot< proposed, private: Shall I record this? The recommendation “extend” for Will Turner.…
bo> I want to stop early
bot< unknown, private: I can't do that myself, so I have passed your request to the programme's staff. Nothing has changed so far.

Story: What became of one's wish
at 2025-10-01T16:20Z
leah> did you get my request
bot< answered, private: No request for more time is waiting.
leah> has my extension been approved
bot< answered, private: Your offer is open until Saturday 4 October 2025, 10:00 PDT,…
leah> stop messaging me
bot< done, private: I won't send you reminders any more,…
