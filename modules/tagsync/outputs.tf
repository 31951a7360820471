# Every output is the same before and after an apply. If one counted what is left to do, the next plan would not be empty.

output "ids" {
  description = "The id of each region's fleet, `<account>/<region>`: what an `import` block takes."
  value       = { for region, fleet in tagsync_fleet.this : region => fleet.id }
}

output "accounts" {
  description = "The DRS account of each region's fleet."
  value       = { for region, fleet in tagsync_fleet.this : region => fleet.account }
}

output "drifted" {
  description = "How many source servers the plan repairs, by region; once it is applied, how many it has repaired."
  value       = { for region, fleet in tagsync_fleet.this : region => coalesce(fleet.changed_servers, 0) }
}

output "summary" {
  description = "What the plan changes, by region, such as `6 of 18 servers change: 4 tags added, ...`; once it is applied, what it has changed. Null where nothing was changed yet."
  value       = { for region, fleet in tagsync_fleet.this : region => fleet.summary }
}

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
