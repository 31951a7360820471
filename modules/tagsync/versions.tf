terraform {
  required_version = ">= 1.7"

  required_providers {
    tagsync = {
      source  = "tagsync/tagsync"
      version = ">= 0.1.0"
    }
  }
}
