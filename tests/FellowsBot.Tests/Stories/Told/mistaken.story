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
bot< proposed, private: Shall I record this? You decline your offer.…
tebora> no
bot< answered, private: Dropped; nothing has changed.

Story: A schedule's correction that can't be read is shown, not recorded
at 2025-10-07T10:15Z
priya> Could you nudge the fellows channel every Thursday at four in the afternoon to fill in the weekly update form?
bot< proposed, private: Shall I schedule this?…
priya> Oh, four o'clock Berkeley, except in the week of Thanksgiving, sorry
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
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.…
kwame> aight poke me dec 10 so i don't forget about it
bot< unknown, private: I can't do that myself, so I have passed your request to the programme's staff. Nothing has changed so far.
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
bot< answered, private: Bo Xu is a fellow; mentor matching, the stage on record, was over on Friday 24 October 2025, 23:59 PDT.…
grace> I'll go with extend for the pair of them
bot< proposed, private: Shall I record these 2 changes as one?…
grace> no
bot< answered, private: Dropped; nothing has changed.
grace> Did anyone take Deepa in the end? I've lost track.
bot< answered, private: No mentor is recorded for Deepa Iyer.…
grace> She's going to Tomás, he told me on Friday. Put that in, would you
bot< proposed, private: Shall I record this? Tomás Vidal is Deepa Iyer's mentor.…
grace> go ahead
bot< done, private: Recorded: Tomás Vidal is Deepa Iyer's mentor.…

Story: Reopened first, then accepted
at 2025-10-03T04:30Z
grace> april LAPSED? noooo she told me on the phone monday shes in
bot< unknown: I don't know that one. It stands among the open questions now, where all staff see it; “help” shows what I can be asked.
grace> can we just mark hers accepted anyway
bot< answered, private: April Santos's offer lapsed: it stood until Thursday 2 October 2025, 11:00 EDT (Thursday 2 October 2025, 08:00 PDT). You may reopen it by granting more time: “give April until ...”. Nothing has changed.
grace> fine, reopen it first then, whatever it takes. tomorrow night is enough
bot< proposed, private: Shall I record this? April Santos's offer is open again, until Friday 3 October 2025, 23:00 EDT (Friday 3 October 2025, 20:00 PDT).…
grace> yes
bot< done, private: Recorded: April Santos's offer is open again, until Friday 3 October 2025, 23:00 EDT (Friday 3 October 2025, 20:00 PDT).…

Story: What is said last is wanted
at 2025-10-01T16:20Z
grace> ok May wrote me last night, she needs till Monday. can you give her until Monday 5pm please
bot< proposed, private: Shall I record this? May Chen has until Monday 6 October 2025, 17:00 PDT to answer the offer.…
grace> yep go ahead
bot< done, private: Recorded: May Chen has until Monday 6 October 2025, 17:00 PDT to answer the offer.…

Story: Each fellow has a decision of their own
at 2025-12-09T10:15Z
priya> Please put Zoë down for an extension and Siobhan as ending
bot< proposed, private: Shall I record these 2 changes as one?…
priya> no
bot< answered, private: Dropped; nothing has changed.
priya> extend Will and Jose, end for Farid
bot< proposed, private: Shall I record these 3 changes as one?…
priya> no
bot< answered, private: Dropped; nothing has changed.

Story: What is so already is left out
at 2025-08-25T15:50Z
grace> how many people missed the assessment deadline last night
bot< answered, private: 1 person missed at "Technical assessment".
grace> Only emeka? ok. his references are both there and he was at a funeral, i'd like to give him till wednesday night
bot< proposed, private: Shall I record this? Emeka Eze has until Wednesday 27 August 2025, 20:00 PDT for the technical assessment.…
grace> yes, and then what's the last day he could do the interview
bot< done, private: Recorded: Emeka Eze has until Wednesday 27 August 2025, 20:00 PDT for the technical assessment.…

Story: Yes, I accept, to just that
at 2025-10-05T21:00Z
matilda> Right then, I've made up my mind. I'd like to accept!
bot< proposed, private: Shall I record this? You accept your offer.…
matilda> Yes, I accept
bot< done, private: Recorded: you accept your offer.…

Story: End of day would be perfect
at 2025-10-06T16:20Z
ada> Ugh. I'm waiting to hear from my current lab, they'll only tell me Thursday. Could I get until Friday?
bot< proposed, private: Shall I ask the staff to give you until Friday 10 October 2025, 23:59 PDT for your offer? It stands at Tuesday 7 October 2025, 15:00 PDT now. Only they can grant it; you will hear from me either way.…
ada> end of day would be perfect, yes please
bot< done, private: Sent: the staff now have your request for more time until Friday 10 October 2025, 23:59 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.

Story: The day alone, and a yes to pass on
at 2025-09-18T19:30Z
thabo> my internet was out for two days (storm here), any chance to get a day or two more for the review part
bot< proposed, private: Shall I ask the staff to give you until Wednesday 24 September 2025, 23:59 PDT for your current stage? It stands at Monday 22 September 2025, 23:59 PDT now. Only they can grant it; you will hear from me either way.…
thabo> 24th would be great
bot< proposed, private: Shall I ask the staff to give you until Wednesday 24 September 2025, 23:59 PDT for your current stage? It stands at Monday 22 September 2025, 23:59 PDT now. Only they can grant it; you will hear from me either way.…
thabo> sure, go ahead and ask them
bot< done, private: Sent: the staff now have your request for more time until Wednesday 24 September 2025, 23:59 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.

Story: Nothing is recommended of whom one is not sure
at 2025-12-08T17:30Z
noor> Bo yes definitely, extend. Jose I'm not sure yet
bot< proposed, private: Shall I record this? The recommendation “extend” for Bo Xu.…
noor> yes
bot< done, private: Recorded: the recommendation “extend” for Bo Xu.…

Story: A question at the end asks
at 2025-10-01T16:00Z
priya> Petra says she did submit on the 17th, at ten past midnight our time. Would that have been in time?
bot< unknown: I don't know that one. It stands among the open questions now, where all staff see it; “help” shows what I can be asked.
priya> Yusuf asked us to delete all his data. Can you take care of it?
bot< proposed, private: Shall I record this? Erase everything I store about Yusuf Demir, but for the counts.…
priya> what happened to viktor's offer?
bot< answered, private: Viktor Orlov's offer lapsed: it stood until Friday 26 September 2025, 14:00 PDT (Friday 26 September 2025, 22:00 BST), 7 days after it was sent on Friday 19 September 2025, 14:00 PDT. No answer is recorded. You may reopen it: …
priya> I've just had a long call with Leah, she has a competing thing at a startup and her partner is in Seattle, so it's complicated. Bottom line: she'd like four more days. Can we do that?
bot< proposed, private: Shall I record this? Leah Goldstein has until Wednesday 8 October 2025, 10:00 PDT (Wednesday 8 October 2025, 18:00 BST) to answer the offer.…
priya> your proposal says 23:59 - in which timezone?
bot< proposed, private: Shall I record this? Leah Goldstein has until Wednesday 8 October 2025, 10:00 PDT (Wednesday 8 October 2025, 18:00 BST) to answer the offer.…

Story: If she is not extended
at 2025-10-01T16:00Z
ingrid> Until when does Zoë stay if she is not extended?
bot< answered, private: Zoë Brandt's last day is Friday 19 December 2025, 23:59 PST (Saturday 20 December 2025, 07:59 GMT): that is when the programme ends.

Story: Named here, and not before
at 2025-09-04T16:00Z
grace> where is owen
bot< answered, private: Owen Fletcher works from London.
grace> Nadia emailed, she has a fever. give her until Tuesday
bot< proposed, private: Shall I record this? Nadia Chen has until Tuesday 9 September 2025, 23:59 PDT for the technical interview.…
grace> no
bot< answered, private: Dropped; nothing has changed.
grace> ok
bot< answered: Good. I'm here when you need anything else.

Story: Who joins and who leaves
at 2025-11-14T17:45Z
grace> Who joins us on Monday?
bot< answered, private: Fellows whose first day is Monday 17 November 2025: 1.…
grace> His laptop is stuck at customs, poor man, so it'll have to be the 24th instead
bot< proposed, private: Shall I record this? Farid Karimi's first day is Monday 24 November 2025.…
grace> yes
bot< done, private: Recorded: Farid Karimi's first day is Monday 24 November 2025.…
grace> who leaves on december 17
bot< answered, private: Fellows whose last day is Wednesday 17 December 2025: 1.…

Story: Released for all, whoever was spoken of
at 2025-12-11T18:40Z
grace> what's Bo's status
bot< answered, private: Bo Xu is a fellow; mentor matching, the stage on record, was over on Friday 24 October 2025, 23:59 PDT.
grace> ok now release everything
bot< proposed, private: Still undecided, and told nothing: Zoë Brandt, Deepa Iyer, Farid Karimi, Siobhan O'Neill, Mary-Jane Whitfield, Bo Xu and José Álvarez.…
grace> no
bot< answered, private: Dropped; nothing has changed.

Story: A passed stage is why one moves on; a quoted count records nothing
at 2025-10-01T16:00Z
grace> Can you put Chloé through to the final interviews? She passed on Thursday.
bot< proposed, private: Shall I record this? Chloé Martin moves to the final interviews.…
grace> no
bot< answered, private: Dropped; nothing has changed.
grace> Daniel Kim in London
bot< answered, private: Daniel Kim, applicant.…
grace> Hm, 0 of 2 references still? He said both had been sent. Please record that we've received one, from his PhD supervisor
bot< proposed, private: Shall I record this? Daniel Kim has 1 of 2 references.…
grace> no
bot< answered, private: Dropped; nothing has changed.

Story: Named beside a colleague
at 2025-12-09T16:00Z
ingrid> I would like to recommend that Zoë continues for the four months.
bot< proposed, private: Shall I record this? The recommendation “extend” for Zoë Brandt.…
ingrid> Yes, that is correct.
bot< done, private: Recorded: the recommendation “extend” for Zoë Brandt.…
ingrid> What did you note for Mary-Jane? I believe I told Priya she wants to stop in December.
bot< unknown: I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
ingrid> When will she hear of it?
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 07:59 GMT). I can't say anything about Mary-Jane Whitfield's own before then. You have not recommended anything yet.
ingrid> ok thanks, fingers crossed 🤞
bot< answered: You're welcome.

Story: A day after a stretch that is over
at 2025-09-29T17:45Z
viktor> I was on expedition without internet from 15 to 28 September. Can you please make it open again
bot< clarify, private: Sunday 28 September 2025, 23:59 PDT has passed already. Until when do you mean?
viktor> Until this Wednesday is enough for me.
bot< proposed, private: Shall I ask the staff to give you until Wednesday 1 October 2025, 23:59 PDT for your offer? It passed on Friday 26 September 2025, 14:00 PDT. Only they can grant it; you will hear from me either way.…
viktor> yes
bot< done, private: Sent: the staff now have your request for more time until Wednesday 1 October 2025, 23:59 PDT. Until they grant it, your deadline stays as it is; I will tell you what they say. Say “undo” to take it back.

Story: A yes for one fellow is no yes to what waits for another
at 2025-12-10T10:20:00+00:00
ingrid> Mary-Jane: I would not extend. She wants to go back to her PhD, and I think that's right.
bot< proposed, private: Shall I record this? The recommendation “end” for Mary-Jane Whitfield.…
ingrid> For Zoë, yes to the four more months
bot< proposed, private: Shall I record this? The recommendation “extend” for Zoë Brandt.…

Story: Of two dates the one in the question is asked for
at 2025-10-01T09:20:00-07:00
owen> how long do I have left on the offer
bot< answered, private: Your offer is open until Friday 3 October 2025, 23:30 BST…
owen> Hm. The other place wants to know by the 10th and I'd like to be clear of that first. Any chance of the 13th, noon?
bot< proposed, private: Shall I ask the staff to give you until Monday 13 October 2025, 12:00 BST for your offer?…

Story: A wish behind what is told first
at 2025-10-01T09:20:00-07:00
april> Hi, the other company is being really slow with me... would it be possible to have until the 10th?
bot< proposed, private: Shall I ask the staff to give you until Friday 10 October 2025, 23:59 EDT for your offer?…

Story: What waits is undone before it is recorded
at 2025-12-10T09:20:00-08:00
grace> bo's an extend
bot< proposed, private: Shall I record this? The decision “extend” for Bo Xu.…
grace> oh no. i should have waited for noor's note, undo that
bot< answered, private: Dropped; nothing has changed.
grace> extend bo
bot< proposed, private: Shall I record this? The decision “extend” for Bo Xu.…
grace> undo that
bot< answered, private: Dropped; nothing has changed.

Story: A fellow is ending, and then is not
at 2025-12-10T10:20:00+00:00
priya> Zoë's ending, she's got a job from January
bot< proposed, private: Shall I record this? The decision “end” for Zoë Brandt.…
priya> Hm, no. She told me yesterday she'd take the four months, so make that extend
bot< proposed, private: Shall I record this? The decision “extend” for Zoë Brandt.…

Story: What a mentor told is put in for the one spoken of
at 2025-12-16T09:20:00-08:00
grace> has siobhan's extension been decided?
bot< answered, private: Siobhan O'Neill's extension is undecided. Decisions were due on Monday 15 December 2025, 23:59 PST.
grace> kwame told me extend weeks ago. put it in
bot< clarify, private: The fellowship itself is extended by a decision, not by a date. Shall I propose to record “extend” for Siobhan O'Neill?…

Story: Referees come back to us, and no offer does
at 2025-10-01T09:20:00-07:00
priya> the Daniel in London, have his referees come back to us at all
bot< answered, private: Daniel Kim's references: 0 of 2 received, 2 outstanding.

Story: Two of three questions are known, and the third is handed on
at 2025-10-02T09:20:00-07:00
ada> When does matching start? And how long do you people sleep? And who picks the project?
bot< unknown: Mentor matching and project selection opens on Monday 20 October 2025, 00:00 PDT, in 17 days.
  Matching opens on Monday 20 October 2025, 00:00 PDT…
  I don't know that one, so I have passed your question to the programme's staff. They see what you wrote.
