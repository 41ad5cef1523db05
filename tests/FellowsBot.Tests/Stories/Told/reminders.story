Story: Leah puts a reminder off, and it comes once more
round
at 2025-10-01T10:00-07:00
round
leah> snooze
bot< done, private: I'll remind you of it again on Thursday 2 October 2025, 09:00 PDT, 2 days and 1 hour before the deadline.
  Say “undo” to take it back.
leah> what reminders do I get?
bot< answered, private: The reminders that come to you, with the next of each:
  - What | Next | 
  - Reminders of your offer | Friday 3 October 2025, 10:00 PDT | 
  - Reminders of your offer | Thursday 2 October 2025, 09:00 PDT | put off by you
  Say “mute” and a kind…
leah> remind me again in an hour
bot< done, private: I'll remind you of it again on Wednesday 1 October 2025, 11:00 PDT, 2 days and 23 hours before the deadline.…
leah> undo
bot< done, private: Taken back: a reminder comes again on Wednesday 1 October 2025, 11:00 PDT.

Story: A reminder is not put off beyond its use, nor into the night
round
at 2025-10-01T10:00-07:00
round
leah> snooze until Friday 10:00
bot< done, private: I'll remind you of it again on Friday 3 October 2025, 10:00 PDT, 1 day before the deadline.…
leah> snooze until Sunday 9:00
bot< clarify, private: That would be too late: your deadline is Saturday 4 October 2025, 10:00 PDT. The latest that is of use is Saturday 4 October 2025, 09:00 PDT: say “remind me again on 2025-10-04 09:00”.
leah> remind me again on 2025-10-04 09:00
bot< done, private: I'll remind you of it again on Saturday 4 October 2025, 09:00 PDT, 1 hour before the deadline.…
leah> remind me tomorrow at 23:00
bot< done, private: I'll remind you of it again on Friday 3 October 2025, 08:00 PDT, 1 day and 2 hours before the deadline. I write to nobody between 21:00 and 08:00 of their own clock.…
leah> remind me on 30 February
bot< clarify, private: There is no such date…

Story: Leah says that it is done
round
at 2025-10-01T10:00-07:00
round
leah> done
bot< done, private: I won't remind you of your offer again. Your offer stays open: tell me whether you accept or decline it. The last one before the deadline, on Friday 3 October 2025, 10:00 PDT, still comes.…
leah> undo
bot< done, private: Taken back: no more reminders of your offer.

Story: Leah mutes a kind of reminder, and gets it again
leah> mute offer reminders
bot< done, private: I won't send you reminders of your offer any more, except the last one before a deadline of your own: that one always comes. Say “unmute” to get them again.
  Say “undo” to take it back.
leah> what reminders do I get?
bot< answered, private: …
  - Reminders of your offer | Friday 3 October 2025, 10:00 PDT | muted but for the last one…
leah> mute reminders about my offer
bot< answered, private: Reminders of your offer are muted already. Nothing has changed.
leah> unmute
bot< done, private: You get reminders again, from the next one on.…
leah> undo
bot< done, private: Taken back: reminders are no longer muted.
leah> don't remind me about mentor matching
bot< answered, private: That is posted in a channel, for everybody there, and I can't leave one person out. I send you no direct reminder of it. Nothing has changed.
leah> mute stage reminders
bot< done, private: I won't send you stage reminders any more…

Story: Nobody who has had no reminder puts one off
ada> snooze
bot< answered, private: I have sent you no reminder that could come again. Nothing has changed.
ada> done
bot< answered, private: I have sent you no reminder, so there is nothing to stop. Nothing has changed.
stranger> snooze
bot< declined, private: I don't know who you are yet…
noor> what reminders do I get?
bot< answered, private: The reminders that come to you, with the next of each:
  - What | Next | 
  - Reminders of extension decisions | Monday 8 December 2025, 09:00 PST | …
noor> mute extension reminders
bot< done, private: I won't send you reminders of extension decisions any more. Say “unmute” to get them again.…
