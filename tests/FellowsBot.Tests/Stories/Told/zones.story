# Moments in the zone that was asked for.

Story: In London time
at 2025-08-10T09:00-07:00
stranger> application deadline in London time
bot< answered: Application and references close on Sunday 17 August 2025, 23:59 PDT (Monday 18 August 2025, 07:59 BST)…
stranger> and in Tokyo time?
bot< answered: Application and references close on Sunday 17 August 2025, 23:59 PDT (Monday 18 August 2025, 15:59 JST)…
stranger> convert that to UTC please
bot< answered: …(Monday 18 August 2025, 06:59 UTC)…

Story: My offer in New York
ada> when does my offer expire?
bot< answered: Your offer is open until Tuesday 7 October 2025, 15:00 PDT, …
ada> what time is that in NYC?
bot< answered: Your offer is open until Tuesday 7 October 2025, 15:00 PDT (Tuesday 7 October 2025, 18:00 EDT)…

Story: Letters with several owners
ada> offer deadline in IST?
bot< clarify: Those letters stand for several zones. Which one do you mean?
  1. India (Asia/Kolkata)
  2. Ireland (Europe/Dublin)
  3. Israel (Asia/Jerusalem)
ada> Ireland
bot< answered: Your offer is open until Tuesday 7 October 2025, 15:00 PDT (Tuesday 7 October 2025, 23:00 IST)…

Story: Letters that are one's own
at 2025-11-20T09:00-08:00
deepa> when do extension decisions close in IST?
bot< answered: Extension decisions come by Monday 15 December 2025, 23:59 PST (Tuesday 16 December 2025, 13:29 IST), in 25 days.

Story: Nothing to convert
stranger> what's that in Tokyo time?
bot< clarify: Which date do you mean? Ask for it together with the zone.
