terraform {
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

provider "tagsync" {
  # For DRS accounts other than that of the credentials.
  account_role {
    role_name   = "tagsync"
    external_id = "tagsync-lab"
  }
}
