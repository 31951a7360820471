# An account with source servers, read and written by the functions of the hub.

module "tagsync_roles" {
  source = "../.."

  readers     = ["arn:aws:iam::111111111111:role/tagsync-drs-tag-sync", "arn:aws:iam::111111111111:role/tagsync-tag-event"]
  writers     = ["arn:aws:iam::111111111111:role/tagsync-drs-tag-sync", "arn:aws:iam::111111111111:role/tagsync-tag-event"]
  external_id = "tagsync-2f6d1c"
}
