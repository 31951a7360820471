"""Pages to look at: each is one HTML file that needs nothing but a browser, with the words of the other reports."""
