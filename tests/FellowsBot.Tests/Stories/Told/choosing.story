# Asking back, and picking what was meant.

Story: By number
grace> when does Ada's offer expire?
bot< clarify: Which Ada do you mean?
  1. Ada Okafor (offer, Berkeley)
  2. Ada Lindqvist (interview, London)
grace> 1
bot< answered: Ada Okafor's offer is open until Tuesday 7 October 2025, 15:00 PDT…

Story: The second
grace> what's Ada's status?
bot< clarify: Which Ada do you mean?…
grace> the second
bot< answered: Ada Lindqvist has completed the technical interview (submitted); it is with the team now.

Story: By surname
grace> what's Ada's status?
bot< clarify
grace> Lindqvist
bot< answered: Ada Lindqvist has completed the technical interview…

Story: By what tells them apart
grace> what's Daniel Kim's status?
bot< clarify
grace> the one at the final stage
bot< answered: Daniel Kim has completed the final interviews (submitted); it is with the team now.

Story: Neither, but somebody else
grace> when does Ada's offer expire?
bot< clarify
grace> neither
bot< clarify: Whom do you mean? Give me a name.
grace> May Chen
bot< answered: May Chen's offer is open until Wednesday 1 October 2025, 17:00 PDT…

Story: A number that is not there
grace> what's Ada's status?
bot< clarify
grace> 3
bot< clarify: That is none of these. Which one do you mean?…
grace> the other one
bot< answered: Ada Lindqvist…
handed none 0

Story: Told apart at once
grace> status Daniel Kim Berkeley
bot< answered: Daniel Kim has completed the final interviews (submitted); it is with the team now.
grace> and Daniel Kim in London?
bot< answered: Daniel Kim has completed the technical assessment (submitted); it is with the team now.

Story: Nobody of that name
grace> what's the status of Jonathan?
bot< clarify: I know nobody called Jonathan.…

Story: A slip of the finger
grace> when does Oewn's offer expire?
bot< answered: Owen Fletcher's offer is open until Friday 3 October 2025, 23:30 BST…
