resource "aws_sns_topic" "example" {
  application_failure_feedback_role_arn    = "application_failure_feedback_role_arn"
  application_success_feedback_role_arn    = "application_success_feedback_role_arn"
  application_success_feedback_sample_rate = 1
  archive_policy                           = "archive_policy"
  content_based_deduplication              = true
  display_name                             = "display_name"
  fifo_throughput_scope                    = "fifo_throughput_scope"
  fifo_topic                               = true
  firehose_failure_feedback_role_arn       = "firehose_failure_feedback_role_arn"
  firehose_success_feedback_role_arn       = "firehose_success_feedback_role_arn"
  firehose_success_feedback_sample_rate    = 2
  http_failure_feedback_role_arn           = "http_failure_feedback_role_arn"
  http_success_feedback_role_arn           = "http_success_feedback_role_arn"
  http_success_feedback_sample_rate        = 3
  kms_master_key_id                        = "kms_master_key_id"
  lambda_failure_feedback_role_arn         = "lambda_failure_feedback_role_arn"
  lambda_success_feedback_role_arn         = "lambda_success_feedback_role_arn"
  lambda_success_feedback_sample_rate      = 4
  name                                     = "name"
  policy                                   = "policy"
  signature_version                        = 5
  sqs_failure_feedback_role_arn            = "sqs_failure_feedback_role_arn"
  sqs_success_feedback_role_arn            = "sqs_success_feedback_role_arn"
  sqs_success_feedback_sample_rate         = 6
  tags                                     = { key = "tags" }
  tracing_config                           = "tracing_config"
}

resource "aws_sns_topic_policy" "example" {
  arn    = "arn"
  policy = "policy"
}

resource "aws_sns_topic_subscription" "example" {
  endpoint              = "endpoint"
  filter_policy         = "filter_policy"
  filter_policy_scope   = "filter_policy_scope"
  protocol              = "protocol"
  raw_message_delivery  = true
  redrive_policy        = "redrive_policy"
  subscription_role_arn = "subscription_role_arn"
  topic_arn             = "topic_arn"
}

resource "aws_sns_topic_data_protection_policy" "example" {
  arn    = "arn"
  policy = "policy"
}
