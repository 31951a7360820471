terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {
  region      = "us-east-1"
  policy_file = "${path.module}/policy.yaml"

  # The account whose DRS this is.
  assume_role {
    role_arn    = "arn:aws:iam::222222222222:role/tagsync"
    external_id = "tagsync-lab"
  }
}

# One fleet is all source servers of one account and region.
resource "tagsync_fleet" "here" {}

resource "tagsync_fleet" "west" {
  region = "us-west-2"
}
