variable "given" {
  type = bool
}

resource "aws_opensearch_domain" "unclear" {
  domain_name = "a"
  log_publishing_options {
    log_type                 = "SEARCH_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:s"
    enabled                  = true
  }
  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:s"
    enabled                  = var.given # expect: undecided var.given
  }
}
