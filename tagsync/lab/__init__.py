"""A simulated AWS: moto in server mode plus a DRS service, scenarios, faults and a steppable clock.

Importing this package is cheap; ``tagsync.lab.lab.Lab`` is the way in.
"""
