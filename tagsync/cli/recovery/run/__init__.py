"""The commands of `tagsync recovery run`, one file each: driven recoveries, which the always-on service carries out."""
