Story: Staff see the open offers at a glance
grace> offers summary
bot< answered, private: …offers are open, as of Wednesday 1 October 2025, 09:00 PDT; the next to run out first.…
grace (channel, ops)> post the summary of open offers
bot< answered, private: The summary of … goes to the staff channel; I keep it up to date there.
