"""The always-on service of tagsync as a CDKTF app: constructs for your own stacks, and stacks from a settings file.

`tagsync_cdktf.constructs` holds `TagSyncService` (hub) and `SpokeAccess` (member account). Settings, names and policies
are plain Python and need no cdktf.
"""
