"""What each error of AWS and botocore means, and what to do about it: one table, which every way in uses."""
