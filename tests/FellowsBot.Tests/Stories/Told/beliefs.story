# What people believe, set right or confirmed.

Story: How long the stages take
at 2025-08-10T09:00-07:00
stranger> the screen is two hours, right?
bot< answered, open: No, it takes 90 minutes…
stranger> the coding test takes an hour and a half, doesn't it?
bot< answered: Yes, it takes 90 minutes…
stranger> so the interview is 55 minutes long, correct?
bot< answered: Yes, it takes 55 minutes…
stranger> the take-home review is half an hour, right?
bot< answered: Yes, it takes 5 hours of work, then a review of 30 minutes…

Story: When the application closes
at 2025-08-10T09:00-07:00
stranger> the application closes on 20 August, doesn't it?
bot< answered: No, application and references close on Sunday 17 August 2025, 23:59 PDT…
stranger> applications close on August 17, right?
bot< answered: Yes, application and references close on Sunday 17 August 2025, 23:59 PDT…

Story: My offer, as I thought
ada> my offer runs out on Friday, right?
bot< answered, private: No, your offer is open until Tuesday 7 October 2025, 15:00 PDT…
ada> so the offer stands for ten days?
bot< answered: No, an offer stands for 7 days…
ada> my offer runs out on Tuesday at 3pm, correct?
bot< answered: Yes, your offer is open until Tuesday 7 October 2025, 15:00 PDT…

Story: Where it is, and what it pays
at 2025-08-10T09:00-07:00
stranger> is the fellowship in New York?
bot< answered: No, …Berkeley…London…
stranger> the stipend is $3,000 a week, right?
bot< answered: No, fellows receive 2,100 US dollars a week…
stranger> fellows get $2100 a week, correct?
bot< answered: Yes, fellows receive 2,100 US dollars a week…

Story: How people stand
grace> Ada Lindqvist has passed the interview, hasn't she?
bot< answered, private: No, Ada Lindqvist has completed the technical interview (submitted); it is with the team now.
grace> Chloé has passed the interview, right?
bot< answered: Yes, Chloé Martin passed the technical interview.
grace> Bo's mentor is Grace, right?
bot< answered: No, Bo Xu's mentor is Noor Haddad.
grace> Carlos accepted, didn't he?
bot< answered: Yes, Carlos Mendes's offer is accepted. It was sent on Monday 15 September 2025, 10:00 PDT.
grace> there are 4 open offers, right?
bot< answered: No, 7 offers are open…
handed none 0

Story: No verdict where none is sure
at 2025-08-10T09:00-07:00
stranger> the screen isn't two hours, is it?
bot< answered: It takes 90 minutes…
stranger> the fellowship is six months, right?
bot< answered: About two months…
stranger> is the take-home less than 8 hours?
bot< answered: It takes 5 hours…

Story: A belief about a decision gives nothing away
at 2025-12-12T09:00-08:00
will> so I've been extended, right?
bot< answered, private: Extension decisions are announced together, by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 02:59 EST). I can't say anything about your own before then.
at 2025-12-16T09:00-08:00
will> so I've been extended, right?
bot< answered: Yes: your fellowship has been extended…
