resource "aws_sqs_queue" "example" {
  content_based_deduplication       = true
  deduplication_scope               = "deduplication_scope"
  delay_seconds                     = 1
  fifo_queue                        = true
  fifo_throughput_limit             = "fifo_throughput_limit"
  kms_data_key_reuse_period_seconds = 2
  kms_master_key_id                 = "kms_master_key_id"
  max_message_size                  = 3
  message_retention_seconds         = 4
  name                              = "name"
  policy                            = "policy"
  receive_wait_time_seconds         = 5
  redrive_allow_policy              = "redrive_allow_policy"
  redrive_policy                    = "redrive_policy"
  sqs_managed_sse_enabled           = true
  tags                              = { key = "tags" }
  visibility_timeout_seconds        = 6
}

resource "aws_sqs_queue_policy" "example" {
  policy    = "policy"
  queue_url = "queue_url"
}

resource "aws_sqs_queue_redrive_policy" "example" {
  queue_url      = "queue_url"
  redrive_policy = "redrive_policy"
}

resource "aws_sqs_queue_redrive_allow_policy" "example" {
  queue_url            = "queue_url"
  redrive_allow_policy = "redrive_allow_policy"
}
