# No output counts the drift: it would change with every apply, and the next plan would never be empty.

output "tags" {
  description = "Region, to source server, to the tags that tagsync keeps on it."
  value       = { for region, fleet in tagsync_fleet.this : region => fleet.server_tags }
}

output "total_servers" {
  description = "How many source servers there are, by region."
  value       = { for region, status in data.tagsync_fleet_status.this : region => status.total_servers }
}

output "coverage" {
  description = "The share of source servers that have the right tags after apply, by region: 0 to 1, or null if there are none."
  value       = { for region, status in data.tagsync_fleet_status.this : region => status.coverage }
}

output "skipped" {
  description = "How many source servers are skipped, by region and reason, such as `origin_gone`."
  value       = { for region, status in data.tagsync_fleet_status.this : region => status.skipped }
}

output "unreadable" {
  description = "What could not be read, by region: where, why, and what to do about it. Empty if everything was read."
  value = { for region, status in data.tagsync_fleet_status.this : region => [
    for problem in status.problems : "${problem.where}: ${problem.message}. ${problem.hint}"
  ] }
}
