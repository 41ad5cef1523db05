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
