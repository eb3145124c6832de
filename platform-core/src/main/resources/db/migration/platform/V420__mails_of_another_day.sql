-- A letter that may not leave today, since so many went to its address, waits for the day on which it may.

grant insert (due_at) on platform.outbox to ${application};
