"""Patterns of the names that AWS gives: accounts, regions, roles, sessions and external ids."""

from __future__ import annotations

from tagsync.core.documents import forms

ACCOUNT = forms.ACCOUNT.pattern
REGION = forms.REGION.pattern
ROLE_NAME = forms.ROLE_NAME.pattern
ROLE_ARN = forms.ROLE_ARN.pattern
SESSION_NAME = forms.SESSION_NAME.pattern
EXTERNAL_ID = forms.EXTERNAL_ID.pattern
