"""`tagsync board`: a small server that shows recoveries and fleets in a browser, live, and cannot write."""
