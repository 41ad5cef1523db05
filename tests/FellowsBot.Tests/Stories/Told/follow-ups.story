# Pronouns and sentences cut short.

Story: And hers?
grace> when does May Chen's offer expire?
bot< answered, private: May Chen's offer is open until Wednesday 1 October 2025, 17:00 PDT…
grace> and April's?
bot< answered: April Santos's offer is open until Thursday 2 October 2025, 11:00 EDT (Thursday 2 October 2025, 08:00 PDT)…
grace> what about Owen?
bot< answered: Owen Fletcher's offer is open until Friday 3 October 2025, 23:30 BST…
grace> are his references in?
bot< answered: Owen Fletcher's references are all in: 2 of 2 received.
grace> where is he based?
bot< answered: Owen Fletcher works from London.

Story: The stages one after the other
at 2025-08-10T09:00-07:00
stranger> when does the coding screen close?
bot< answered, open: Technical assessment closes on Sunday 24 August 2025, 23:59 PDT…
stranger> and the interview?
bot< answered: Technical interview closes on Friday 5 September 2025, 23:59 PDT…
stranger> what about the final round?
bot< answered: Final interviews close on Monday 22 September 2025, 23:59 PDT…

Story: The take-home?
at 2025-08-10T09:00-07:00
stranger> how long is the technical interview?
bot< answered: It takes 55 minutes…
stranger> and the take-home?
bot< answered: It takes 5 hours of work, then a review of 30 minutes…
stranger> the research discussion?
bot< answered: It takes 15 minutes…

Story: Today, and tomorrow
grace> which offers run out today?
bot< answered: 1 open offer runs out today…May Chen…
grace> and tomorrow?
bot< answered: 1 open offer runs out tomorrow…April Santos…

Story: A count, and the same for another stage
grace> how many people are in the interview stage?
bot< answered: 3 people at "Technical interview"…
grace> and final?
bot< answered: 3 people at "Final interviews"…

Story: A list, and the same for another stage
grace> list everyone at the technical assessment
bot< answered: People at "Technical assessment": 2.…
grace> and the final stage?
bot< answered: People at "Final interviews": 3.…

Story: A mentor goes through the fellows
at 2025-12-09T09:00-08:00
noor> when does Bo finish?
bot< answered: Bo Xu's last day is Friday 19 December 2025, 23:59 PST…
noor> and Will?
bot< answered: Will Turner's last day is Friday 19 December 2025…
noor> where does he work from?
bot< answered: Will Turner works remotely (Remote).

Story: A follow-up belongs to whoever asked
grace> when does May Chen's offer expire?
bot< answered: May Chen's offer is open until Wednesday 1 October 2025, 17:00 PDT…
priya> and hers?
bot< clarify: …
