"""How long a recovery took: its waves and servers, held against its objective and against the recovery before it."""
