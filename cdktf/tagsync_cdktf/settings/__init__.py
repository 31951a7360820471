"""The settings of a deployment: what they may say (`deployment`, `sections`), and how a file is read and checked.

`from tagsync_cdktf.settings import Settings, load_settings`
"""

from tagsync_cdktf.settings.deployment import Settings
from tagsync_cdktf.settings.file import load_settings, open_settings, settings_from_document
from tagsync_cdktf.settings.sections import AccountSettings

__all__ = ["AccountSettings", "Settings", "load_settings", "open_settings", "settings_from_document"]
