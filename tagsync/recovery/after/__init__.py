"""After a launch: the instances of what was launched, whether their tags arrived, and the way back home."""
