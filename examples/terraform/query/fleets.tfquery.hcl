list "tagsync_fleet" "all" {
  provider = tagsync

  config {
    accounts = ["111111111111", "222222222222"]
    regions  = ["us-*", "eu-west-1"]
  }
}
