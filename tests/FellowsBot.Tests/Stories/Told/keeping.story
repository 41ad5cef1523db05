# What a conversation remembers, and for how long.

Story: A restart in the middle
grace> what stage is Daniel Kim in?
bot< clarify: Which Daniel Kim do you mean?…
restart
grace> the one in London
bot< answered: Daniel Kim has completed the technical assessment (submitted); it is with the team now.
restart
grace> and his references?
bot< answered: Daniel Kim's references: 0 of 2 received, 2 outstanding.

Story: Another node answers the next turn
node 1
grace> when does Leah's offer expire?
bot< answered: Leah Goldstein's offer is open until Saturday 4 October 2025, 10:00 PDT…
node 2
grace> and her references?
bot< answered: Leah Goldstein's references are all in: 2 of 2 received.
node 1
grace> and in London time?
bot< answered: Leah Goldstein's references are all in…

Story: Half an hour later it is forgotten
grace> when does Leah's offer expire?
bot< answered: Leah Goldstein's offer is open…
later 29 minutes
grace> are her references in?
bot< answered: Leah Goldstein's references are all in: 2 of 2 received.
later 31 minutes
grace> and hers?
bot< clarify: Whom do you mean? Give me a name.

Story: Two conversations do not mix
grace (dm, one)> when does Leah's offer expire?
bot< answered: Leah Goldstein's offer…
grace (dm, two)> when does May Chen's offer expire?
bot< answered: May Chen's offer…
grace (dm, one)> are her references in?
bot< answered: Leah Goldstein's references…
grace (dm, two)> are her references in?
bot< answered: May Chen's references…

Story: What has changed since is answered as it is now
grace> what's Tom's status?
bot< answered: Tom Abara has completed the application (submitted); it is with the team now.
change tom stage=assessment status=submitted
grace> and his status now?
bot< answered: Tom Abara has completed the technical assessment (submitted); it is with the team now.
