"""Pages of the board: the recoveries of a night, and what makes a page live."""
