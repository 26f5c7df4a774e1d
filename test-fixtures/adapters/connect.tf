resource "aws_connect_user" "example" {
  directory_user_id  = "directory_user_id"
  hierarchy_group_id = "hierarchy_group_id"
  identity_info {
    email           = "identity_info.email"
    first_name      = "identity_info.first_name"
    last_name       = "identity_info.last_name"
    secondary_email = "identity_info.secondary_email"
  }
  instance_id = "instance_id"
  name        = "name"
  password    = "password"
  phone_config {
    after_contact_work_time_limit = 1
    auto_accept                   = true
    desk_phone_number             = "phone_config.desk_phone_number"
    phone_type                    = "phone_config.phone_type"
  }
  routing_profile_id   = "routing_profile_id"
  security_profile_ids = ["security_profile_ids"]
  tags                 = { key = "tags" }
}

resource "aws_connect_instance" "example" {
  contact_flow_logs_enabled      = true
  contact_lens_enabled           = true
  directory_id                   = "directory_id"
  early_media_enabled            = true
  identity_management_type       = "identity_management_type"
  inbound_calls_enabled          = true
  instance_alias                 = "instance_alias"
  multi_party_conference_enabled = true
  outbound_calls_enabled         = true
  tags                           = { key = "tags" }
}

resource "aws_connect_instance_storage_config" "example" {
  instance_id   = "instance_id"
  resource_type = "resource_type"
  storage_config {
    kinesis_firehose_config {
      firehose_arn = "storage_config.kinesis_firehose_config.firehose_arn"
    }
    kinesis_stream_config {
      stream_arn = "storage_config.kinesis_stream_config.stream_arn"
    }
    kinesis_video_stream_config {
      encryption_config {
        encryption_type = "storage_config.kinesis_video_stream_config.encryption_config.encryption_type"
        key_id          = "storage_config.kinesis_video_stream_config.encryption_config.key_id"
      }
      prefix                 = "storage_config.kinesis_video_stream_config.prefix"
      retention_period_hours = 1
    }
    s3_config {
      bucket_name   = "storage_config.s3_config.bucket_name"
      bucket_prefix = "storage_config.s3_config.bucket_prefix"
      encryption_config {
        encryption_type = "storage_config.s3_config.encryption_config.encryption_type"
        key_id          = "storage_config.s3_config.encryption_config.key_id"
      }
    }
    storage_type = "storage_config.storage_type"
  }
}
