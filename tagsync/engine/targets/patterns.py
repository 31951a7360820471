"""Patterns of the names that AWS gives: accounts, regions, roles, sessions and external ids."""

from __future__ import annotations

ACCOUNT = r"[0-9]{12}"
REGION = r"[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}"
ROLE_NAME = r"(?:[A-Za-z0-9_+=,.@-]+/)*[A-Za-z0-9_+=,.@-]{1,64}"
ROLE_ARN = rf"arn:aws(?:-[a-z]+)*:iam::{ACCOUNT}:role/{ROLE_NAME}"
SESSION_NAME = r"[A-Za-z0-9_+=,.@-]{2,64}"
EXTERNAL_ID = r"[A-Za-z0-9_+=,.@:/-]{2,1224}"
