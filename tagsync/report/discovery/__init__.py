"""Reports of discovered servers, protection groups and inline plans."""
