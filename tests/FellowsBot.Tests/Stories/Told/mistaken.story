# What was mistaken in talks that nobody here had seen: a yes that was none, whom a word stood for, and questions taken for changes.

Story: An "ok" is no yes to what is not before one's eyes, and a denial declines nothing
at 2025-10-01T20:00Z
tebora> I think I have to decline
bot< proposed, private: Shall I record this? You decline your offer.…
tebora> no no please I am not declining!! was only a question
bot< answered, private: Dropped; nothing has changed.
tebora> I decline
bot< proposed, private: Shall I record this? You decline your offer.…
tebora> what happens then?
bot< answered: After the offer stage comes mentor matching: from Monday 20 October 2025, 00:00 PDT (Monday 20 October 2025, 21:00 UTC+14) to Friday 24 October 2025, 23:59 PDT (Saturday 25 October 2025, 20:59 UTC+14).
tebora> ok
bot< proposed, private: Shall I record this? You decline your offer.…
tebora> ok good. so nothing changed?
bot< declined, private: What was changed about people is for the programme's staff; I can tell you your own history.
tebora> no
bot< answered, private: Dropped; nothing has changed.

Story: A schedule's correction that can't be read is shown, not recorded
at 2025-10-07T10:15Z
priya> Could you nudge the fellows channel every Thursday at four in the afternoon to fill in the weekly update form?
bot< proposed, private: Shall I schedule this?…
priya> Oh, four o'clock Berkeley, not mine, sorry
bot< proposed, private: I can't read that as a change to what waits. It stands as it was:…
priya> cancel
bot< answered, private: Dropped; nothing has changed.

Story: Who is named is whom "she" means
at 2025-10-02T16:00Z
grace> daniel kim pulled out
bot< clarify, private: Which Daniel Kim do you mean?…
grace> the london guy
bot< proposed, private: Shall I record this? Daniel Kim has withdrawn.…
grace> right, do it
bot< done, private: Recorded: Daniel Kim has withdrawn.…
grace> next: ada, the one without an offer, how far did she get
bot< clarify, private: Which Ada do you mean?…
grace> the second
bot< answered, private: Ada Lindqvist has completed the technical interview (submitted); it is with the team now.
grace> how many has Tomás got now?
bot< answered, private: Tomás Vidal has 1 fellow.…
grace> and Ingrid?
bot< answered, private: Ingrid Solberg has 2 fellows.…

Story: A lapsed offer, asked for in everyday words, and passed on
at 2025-10-01T17:00Z
viktor> I was two weeks in hospital and did not see email. Offer is gone?
bot< answered, private: Your offer lapsed: it stood until Friday 26 September 2025, 14:00 PDT, 7 days after it was sent on Friday 19 September 2025, 14:00 PDT. Staff may reopen it by granting more time; ask them soon.
viktor> Would you kindly pass that on to Grace and Priya?
bot< unknown: Passed on: the programme's staff see this message of yours, word for word. If there is more that they should know, write it here, and I will pass that on, too.

Story: A question is not a change
at 2025-11-17T17:00Z
kwame> does the extension thing even apply to farid? he'll have done like 3 weeks by then
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
kwame> aight poke me dec 10 so i don't forget about it
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
kwame> please tell the staff that I'd rather keep Farid
bot< unknown, private: I can't do that myself, so I have passed your request to the programme's staff. Nothing has changed so far.

Story: Taken back before it was sent
at 2025-09-03T15:00Z
nadia> could somebody make an exception, monday the 8th
bot< proposed, private: Shall I ask the staff to give you until Monday 8 September 2025, 23:59 PDT for your current stage? It stands at Friday 5 September 2025, 23:59 PDT now. Only they can grant it; you will hear from me either way.…
nadia> actually paracetamol is doing its thing, forget i asked
bot< answered, private: Dropped; nothing has changed.

Story: Two who were named, by pronoun; somebody who goes to somebody
at 2025-12-11T22:10Z
grace> what's the status of Bo and José
bot< answered, private: Bo Xu is at mentor matching.…
grace> I'll go with extend for the pair of them
bot< proposed, private: Shall I record these 2 changes as one?…
grace> no
bot< answered, private: Dropped; nothing has changed.
grace> Did anyone take Deepa in the end? I've lost track.
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
grace> She's going to Tomás, he told me on Friday. Put that in, would you
bot< proposed, private: Shall I record this? Tomás Vidal is Deepa Iyer's mentor.…
grace> go ahead
bot< done, private: Recorded: Tomás Vidal is Deepa Iyer's mentor.…

Story: Reopened first, then accepted
at 2025-10-03T04:30Z
grace> april LAPSED? noooo she told me on the phone monday shes in
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
grace> can we just mark hers accepted anyway
bot< answered, private: April Santos's offer lapsed: it stood until Thursday 2 October 2025, 11:00 EDT (Thursday 2 October 2025, 08:00 PDT). You may reopen it by granting more time: “give April until ...”. Nothing has changed.
grace> fine, reopen it first then, whatever it takes. tomorrow night is enough
bot< proposed, private: Shall I record this? April Santos's offer is open again, until Friday 3 October 2025, 23:00 EDT (Friday 3 October 2025, 20:00 PDT).…
grace> yes
bot< done, private: Recorded: April Santos's offer is open again, until Friday 3 October 2025, 23:00 EDT (Friday 3 October 2025, 20:00 PDT).…
