"""Which servers a recovery takes: selectors, waves, health, protection groups, inline plans, the survey of servers."""
