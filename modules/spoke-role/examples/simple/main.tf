# An account with source servers, read and written by the full runs of the hub.

module "tagsync_roles" {
  source = "../.." # elsewhere: git::https://github.com/tagsync/tagsync.git//modules/spoke-role?ref=v0.1.0

  readers     = ["arn:aws:iam::111111111111:role/tagsync-drs-tag-sync"]
  writers     = ["arn:aws:iam::111111111111:role/tagsync-drs-tag-sync"]
  external_id = "tagsync-2f6d1c"
}
