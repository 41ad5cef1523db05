# Who is meant stands before the question, in the list before, or in the question before; and what is asked for in other words.

Story: The name first, then the question
at 2025-10-01T16:20Z
grace> Owen, is he in London?
bot< answered, private: Yes, Owen Fletcher works from London.
grace> And Leah, when does she run out?
bot< answered, private: Leah Goldstein's offer is open until Saturday 4 October 2025, 10:00 PDT,…
grace> so Bo, who's her mentor and when's her last day
bot< answered, private: Bo Xu's mentor is Noor Haddad.…
grace> And Ada, has she accepted?
bot< clarify, private: Which Ada do you mean?…

Story: A colleague who is addressed is not the one asked about
at 2025-10-01T16:20Z
grace> where does Owen work
bot< answered, private: Owen Fletcher works from London.
grace> Priya, when does he run out?
bot< answered, private: Owen Fletcher's offer is open until…

Story: A list gone on with by mentor
at 2025-12-09T17:05Z
grace> who haven't we decided on
bot< answered, private: 8 fellows are undecided;…
grace> just noor's ones
bot< answered, private: Fellows who are undecided and whose mentor is Noor Haddad: 3.…
grace> and kwame's?
bot< answered, private: Fellows who are undecided and whose mentor is Kwame Boateng: 2.…
grace> what's the likelihood for those
bot< answered, private: 70%: that is how likely Farid Karimi said on the form an extension would be accepted.…

Story: Who stood alone in a list is still he, whatever was asked beside it
at 2025-09-16T08:10Z
grace> Who has not yet submitted in the final stage, and when does it close?
bot< answered, private: People at "Final interviews" who still have something to do there: 1.…
grace> What is that in Riyadh?
bot< answered: Final interviews close on…
grace> Please move his cut-off to Wednesday 24 September, 18:00.
bot< proposed, private: Shall I record this? Thabo Nkosi has until Wednesday 24 September 2025, 18:00 PDT for the final interviews.…
grace> no
bot< answered, private: …
grace> set Thabo's cut-off to 24 September 6pm
bot< proposed, private: Shall I record this? Thabo Nkosi has until Wednesday 24 September 2025, 18:00 PDT for the final interviews.…

Story: Back at the desk
at 2025-10-06T08:15Z
priya> Morning. I was off Thursday and Friday, did any offers lapse while I was away?
bot< answered, private: 6 offers have lapsed.…
priya> Which of those were London people?
bot< answered, private: Owen Fletcher's offer lapsed:…
priya> Inês turned us down, didn't she. When had we sent hers?
bot< answered, private: Inês Duarte's offer was declined. It was sent on Tuesday 16 September 2025, 12:00 BST.
priya> if Ada Okafor accepts today how many yeses is that
bot< answered, private: 11 offers have been sent: 3 open, 1 accepted, 1 declined and 6 lapsed.

Story: What is so already stands in nobody's way
at 2025-09-10T16:20Z
grace> Chloé passed her interview ages ago, can you move her on to finals
bot< proposed, private: Shall I record this? Chloé Martin moves to the final interviews.…

Story: Days without a date
at 2025-12-15T18:05Z
grace> what happens tonight at midnight
bot< answered, private: Today:
  - Monday 15 December 2025, 23:59 PST: extension decisions are due
kwame> who do i have, just siobhan?
bot< answered, private: You have 2 fellows.…
noor> who do I still owe you something on
bot< answered, private: You have 3 fellows, and have recommended something for 0.…

Story: Of this season's dates none is the answer
at 2025-10-01T16:20Z
tebora> Is my answer due on the 15th in Kiribati or in California?
bot< answered, private: Your offer is open until Wednesday 15 October 2025, 17:00 UTC+14,…
emeka> when do applications open next year
bot< answered: Use "Create alert" on the job posting page:…
grace> who starts this week
bot< answered, private: Nobody: there are no fellows whose first day is from Wednesday 1 October 2025 to Sunday 5 October 2025.
grace> refs still missing - names and how many each pls
bot< answered, private: 5 references outstanding, for 3 people still in the running.
  - Name | Stage | Received | Notice first
  - Daniel Kim | Technical assessment | 0 of 2 | no
  - Ada Lindqvist | Technical interview | 1 of 2 | yes
  - 美咲 田中 | Final interviews | 1 of 3 | yes

Story: Whoever has not
at 2025-10-01T16:20Z
grace> who hasn't passed the interview
bot< answered, private: People at "Technical interview", not passed: 2.
  - Name | Stage | Status | Workspace
  - Nadia Chen | Technical interview | missed | Berkeley
  - Ada Lindqvist | Technical interview | submitted | London
  Apart from these: 1 withdrawn (Yusuf Demir).
grace> how many haven't passed the technical interview
bot< answered, private: People at "Technical interview", not passed: 2.…
grace> who's in technical interview and hasn't booked
bot< answered, private: Nobody: there are no people at "Technical interview", invited.
grace> who are the finalists
bot< answered, private: People at "Final interviews": 3.…
grace> who dropped out and at what stage
bot< answered, private: People, withdrawn: 1.
  - Name | Stage | Status | Workspace
  - Yusuf Demir | Technical interview | withdrawn | Berkeley

Story: What the bot will remind somebody of
at 2025-10-01T16:20Z
grace> when will Owen get his next reminder
bot< answered, private: The reminders that come to Owen Fletcher by themselves, with the next of each:
  - What | Next | 
  - Reminders of the offer | Friday 3 October 2025, 08:00 BST (Friday 3 October 2025, 00:00 PDT) | 
grace> and does April get reminded by herself?
bot< answered, private: No further reminder is coming to April Santos: the last before the deadline lies behind.
grace> will you remind Ada before it runs out
bot< clarify, private: Which Ada do you mean?…
grace> 1
bot< answered, private: The reminders that come to Ada Okafor by themselves, with the next of each:…
april> what reminders do I get?
bot< answered, private: No further reminder is coming to you: the last before your deadline lies behind.
emeka> what reminders do I get?
bot< answered, private: No reminder is coming to you: no deadline of yours is ahead.
grace> history of Ada
bot< clarify, private: Which Ada do you mean?…
grace> the first one
bot< answered, private: Nothing has been changed about Ada Okafor since the first import.
noor> when does Bo get her next reminder?
bot< unknown: I don't know that one, so I have passed your question to the programme's staff.…

Story: From the other side of an offer
at 2025-10-01T16:20Z
leah> if I accept when would I find out who my mentor is
bot< answered: Matching opens on Monday 20 October 2025, 00:00 PDT…
leah> what if I accept and then get a better offer
bot< unknown: I don't know that one, so I have passed your question to the programme's staff.…
tom> I haven't heard anything since I applied
bot< answered, private: You have completed the application (submitted); it is with the team now.
emeka> what did I miss
bot< answered, private: You missed the technical assessment.…
