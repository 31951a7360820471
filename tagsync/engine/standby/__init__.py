"""Two hubs in two regions, one of them in charge: a mark in the table of each says which, and leases hold in both."""
