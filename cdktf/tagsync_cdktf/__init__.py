"""The always-on service of tagsync as a CDKTF app: constructs for your own stacks, and stacks from a settings file.

`constructs` holds `TagSyncService` (hub) and `SpokeAccess` (member account). `settings` and `facts` are plain Python
and need no cdktf.
"""
