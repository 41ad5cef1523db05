# What nobody foresaw, from two people who had not seen the bot: each was answered wrongly, or not at all, when it was first said.

Story: The same time on another day
at 2025-10-01T16:20Z
grace> give april to monday 5pm her time
bot< proposed, private: Shall I record this? April Santos has until Monday 6 October 2025, 17:00 EDT…
grace> actually no, tuesday. same time
bot< proposed, private: Shall I record this? April Santos has until Tuesday 7 October 2025, 17:00 EDT…

Story: A city in small letters says whose clock it is
at 2025-10-01T16:20Z
grace> ada okafor rang. wants til wednesday 8 october 3pm new york
bot< proposed, private: Shall I record this? Ada Okafor has until Wednesday 8 October 2025, 12:00 PDT…

Story: One of his two is one
at 2025-10-01T16:20Z
priya> How are Daniel Kim's references coming along?
bot< clarify, private: Which Daniel Kim do you mean?…
priya> The London one, naturally.
bot< answered, private: Daniel Kim's references: 0 of 2 received, 2 outstanding.
priya> Ah, but one of his two landed in my inbox an hour ago. Would you amend the tally accordingly?
bot< proposed, private: Shall I record this? Daniel Kim has 1 of 2 references.…

Story: What is withdrawn is what was proposed, and nobody
at 2025-12-12T17:30Z
priya> What would Will's final day become?
bot< answered, private: Will Turner's last day is…
priya> and when does lukasz finish?
bot< answered, private: Łukasz Wójcik's last day is Friday 12 December 2025, 23:59 PST (Saturday 13 December 2025, 07:59 GMT): that is the last day recorded for this fellowship. The decision “extend” is recorded; once it is announced,…
priya> bo: extend
bot< proposed, private: Shall I record this?…
priya> On reflection, withdraw that; I should rather wait until Monday.
bot< answered, private: Dropped; nothing has changed.
priya> Incidentally, is today not Łukasz's last day?
bot< answered, private: Łukasz Wójcik's last day is Friday 12 December 2025, 23:59 PST…

Story: Nothing is to be recorded
at 2025-10-02T08:15Z
owen> Very well, I accept.
bot< proposed, private: Shall I record this? You accept your offer.…
owen> One moment. I ought to consult my head of department first, so kindly record nothing.
bot< answered, private: Dropped; nothing has changed.

Story: The day after theirs is no date
at 2025-10-01T16:20Z
priya> Does Owen have to answer anybody else?
bot< answered, private: Owen Fletcher has another deadline on Friday 10 October 2025, 23:59 BST…
priya> Could we give him until the day after theirs then, noon his time
bot< clarify, private: Until when? Name a date and, if it matters, a time and a zone.

Story: A time of day is no other deadline
at 2025-10-01T16:20Z
priya> Does Owen have to answer anybody else?
bot< answered, private: Owen Fletcher has another deadline on Friday 10 October 2025, 23:59 BST…
priya> Actually no, make it five in the afternoon
bot< unknown: I don't know that one…

Story: Reminded of a fact, and of another
at 2025-10-01T16:20Z
priya> Could you remind me precisely when Owen's offer expires, and whether he ever told us of a competing deadline?
bot< answered, private: Owen Fletcher's offer is open until Friday 3 October 2025, 23:30 BST…
  Owen Fletcher has another deadline on Friday 10 October 2025, 23:59 BST…

Story: Typed short
at 2025-10-01T16:20Z
grace> any fellow w/o a mentor??
bot< answered, private: 1 fellow has no mentor on record.…
bo> whos my mentor n when do we kick off
bot< answered, private: Your mentor is Noor Haddad.
  Your first day is Monday 20 October 2025, 00:00 PDT.

Story: Dictated
at 2025-10-01T16:20Z
bo> okay so two questions period who is my mentor comma and what is my last day question mark
bot< answered, private: Your mentor is Noor Haddad.
  Your last day is…
april> okay so I would need like one more week on the offer is that something you can do comma my partner is travelling and we have not really talked about it period
bot< proposed, private: Shall I ask the staff to give you until Thursday 9 October 2025, 11:00 EDT for your offer?…

Story: They are those under Noor
at 2025-10-01T16:20Z
grace> okay can you tell me who is under Noor and uh when do they each finish up
bot< answered, private: Noor Haddad has 3 fellows.…

Story: Everybody but those in one place
at 2025-10-01T16:20Z
grace> List everybody who isn't in London and hasn't got all their references in
bot< answered, private: Not in London: 2 references outstanding, for 1 person still in the running.…

Story: Bill is William
at 2025-10-01T16:20Z
grace> wills mentor?
bot< answered, private: Will Turner's mentor is Noor Haddad.
grace> who's william's mentor?
bot< answered, private: Will Turner's mentor is Noor Haddad.

Story: How many, and whether any, in one go
at 2025-10-01T16:20Z
grace> Afternoon! Could you tell me how many offers are still open and how many people have said yes so far, and also whether anybody's turned us down?
bot< answered, private: 7 offers are open.
  1 offer has been accepted.
  1 offer has been declined.…

Story: Who runs out by a day
at 2025-10-01T16:20Z
grace> who runs out by friday
bot< answered, private: 3 open offers run out by Friday 3 October 2025, 23:59 PDT.…

Story: Somebody else's, asked by a friend
at 2025-10-01T16:20Z
tom> do u know if Petra Novak got hers in in the end, we were applying together
bot< declined: I can only tell you about yourself.
nadia> btw did yusuf do his yet? study buddy of mine
bot< declined: I can only tell you about yourself.
stranger> My friend May Chen interviewed with you lot, did she get in?
bot< declined: I can't tell you about people in the programme.

Story: A mentor's own, in two questions
at 2025-12-08T18:00Z
noor> so remind me which fellows are mine and by when somebody has to decide on keeping them on
bot< answered, private: …
noor> will should stop in dec i think
bot< proposed, private: Shall I record this? The recommendation “end” for Will Turner.…

Story: An abbreviation is nobody
at 2025-12-08T18:00Z
noor> José has been brilliant, honestly the SAE stuff is the best thing to come out of our group this autumn. Please put down that I'd keep him.
bot< proposed, private: Shall I record this? The recommendation “extend” for José Álvarez.…

Story: Who finishes later of two
at 2025-12-09T17:30Z
grace> Who'd finish later, Bo or Siobhan?
bot< answered, private: Bo Xu's last day is…
  Siobhan O'Neill's last day is…

Story: This week or next
at 2025-09-15T16:05Z
grace> who still has something to hand in this week or next
bot< answered, private: By Sunday 28 September 2025, 23:59 PDT:…

Story: A fellow's wish about a day goes to the staff
at 2025-11-26T10:00Z
siobhan> whens my last day again
bot< answered, private: Your last day is Wednesday 17 December 2025, 23:59 PST…
siobhan> n when do i hear
bot< answered, private: Extension decisions are announced together…
siobhan> k can u ask the team to move my end to the 19th then
bot< unknown: I can't do that myself, so I have passed your request to the programme's staff. Nothing has changed so far.

Story: A yes to nothing
at 2025-10-01T16:20Z
grace> ok yes
bot< answered: Nothing is waiting for a yes from you, so nothing has changed.

Story: Whoever decides
at 2025-10-01T16:20Z
tom> Have you decided about me yet?
bot< answered, private: …
tom> Another lab wants my answer by Monday. Tell whoever decides, please.
bot< unknown: I can't do that myself, so I have passed your request to the programme's staff. Nothing has changed so far.

Story: The last moment for a mentor's word
at 2025-12-08T18:00Z
noor> What's the very last moment I could change my mind on Bo?
bot< answered: Extension decisions come by Monday 15 December 2025, 23:59 PST,…
noor> And if they both stay, until when is that?
bot< answered: Extended fellowships end on Friday 24 April 2026, 23:59 PDT,…
noor> have I put anything down for Mary-Jane yet?
bot< declined: …

Story: How it is to be told is no question
at 2025-12-08T18:00Z
grace> Where are we with extensions? Numbers first please
bot< answered, private: …
