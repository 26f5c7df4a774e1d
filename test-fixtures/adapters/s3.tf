resource "aws_s3_bucket" "example" {
  acceleration_status = "acceleration_status"
  acl                 = "public-read"
  bucket              = "the-bucket"
  cors_rule {
    allowed_headers = ["cors_rule.allowed_headers"]
    allowed_methods = ["cors_rule.allowed_methods"]
    allowed_origins = ["cors_rule.allowed_origins"]
    expose_headers  = ["cors_rule.expose_headers"]
    max_age_seconds = 1
  }
  grant {
    id          = "grant.id"
    permissions = ["grant.permissions"]
    uri         = "grant.uri"
  }
  lifecycle_rule {
    abort_incomplete_multipart_upload_days = 2
    enabled                                = true
    expiration {
      days                         = 3
      expired_object_delete_marker = true
    }
    id = "lifecycle_rule.id"
    noncurrent_version_expiration {
      days = 4
    }
    noncurrent_version_transition {
      days          = 5
      storage_class = "lifecycle_rule.noncurrent_version_transition.storage_class"
    }
    prefix = "lifecycle_rule.prefix"
    tags   = { key = "lifecycle_rule.tags" }
    transition {
      days          = 6
      storage_class = "lifecycle_rule.transition.storage_class"
    }
  }
  logging {
    target_bucket = "logging.target_bucket"
    target_prefix = "logging.target_prefix"
  }
  object_lock_configuration {
    object_lock_enabled = "Enabled"
    rule {
      default_retention {
        days  = 7
        mode  = "object_lock_configuration.rule.default_retention.mode"
        years = 8
      }
    }
  }
  object_lock_enabled = true
  policy              = "policy"
  replication_configuration {
    role = "replication_configuration.role"
    rules {
      delete_marker_replication_status = "replication_configuration.rules.delete_marker_replication_status"
      destination {
        access_control_translation {
          owner = "replication_configuration.rules.destination.access_control_translation.owner"
        }
        account_id         = "replication_configuration.rules.destination.account_id"
        bucket             = "replication_configuration.rules.destination.bucket"
        replica_kms_key_id = "replication_configuration.rules.destination.replica_kms_key_id"
        storage_class      = "replication_configuration.rules.destination.storage_class"
      }
      id       = "replication_configuration.rules.id"
      prefix   = "replication_configuration.rules.prefix"
      priority = 9
      source_selection_criteria {
        sse_kms_encrypted_objects {
          enabled = true
        }
      }
      status = "replication_configuration.rules.status"
    }
  }
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        kms_master_key_id = "server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.kms_master_key_id"
        sse_algorithm     = "server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm"
      }
      bucket_key_enabled = true
    }
  }
  tags = { key = "tags" }
  versioning {
    enabled    = true
    mfa_delete = true
  }
  website {
    error_document           = "website.error_document"
    index_document           = "website.index_document"
    redirect_all_requests_to = "website.redirect_all_requests_to"
  }
}

resource "aws_s3_bucket_public_access_block" "example" {
  block_public_acls       = true
  block_public_policy     = true
  bucket                  = "bucket"
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_acl" "example" {
  access_control_policy {
    grant {
      grantee {
        uri = "access_control_policy.grant.grantee.uri"
      }
      permission = "access_control_policy.grant.permission"
    }
  }
  acl    = "public-read"
  bucket = "bucket"
}

resource "aws_s3_bucket_ownership_controls" "example" {
  bucket = "bucket"
  rule {
    object_ownership = "rule.object_ownership"
  }
}

resource "aws_s3_bucket_versioning" "example" {
  bucket = "bucket"
  versioning_configuration {
    mfa_delete = "Enabled"
    status     = "versioning_configuration.status"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "example" {
  bucket = "bucket"
  rule {
    apply_server_side_encryption_by_default {
      kms_master_key_id = "rule.apply_server_side_encryption_by_default.kms_master_key_id"
      sse_algorithm     = "rule.apply_server_side_encryption_by_default.sse_algorithm"
    }
    bucket_key_enabled = true
  }
}

resource "aws_s3_bucket_logging" "example" {
  bucket        = "bucket"
  target_bucket = "target_bucket"
  target_prefix = "target_prefix"
}

resource "aws_s3_bucket_lifecycle_configuration" "example" {
  bucket = "bucket"
  rule {
    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
    expiration {
      days                         = 2
      expired_object_delete_marker = true
    }
    filter {
      and {
        prefix = "rule.filter.and.prefix"
        tags   = { key = "rule.filter.and.tags" }
      }
      prefix = "rule.filter.prefix"
      tag {
        key   = "rule.filter.tag.key"
        value = "rule.filter.tag.value"
      }
    }
    id = "rule.id"
    noncurrent_version_expiration {
      noncurrent_days = 3
    }
    noncurrent_version_transition {
      noncurrent_days = 4
      storage_class   = "rule.noncurrent_version_transition.storage_class"
    }
    prefix = "rule.prefix"
    status = "rule.status"
    transition {
      days          = 5
      storage_class = "rule.transition.storage_class"
    }
  }
}

resource "aws_s3_bucket_object_lock_configuration" "example" {
  bucket              = "bucket"
  object_lock_enabled = "object_lock_enabled"
  rule {
    default_retention {
      days  = 1
      mode  = "rule.default_retention.mode"
      years = 2
    }
  }
}

resource "aws_s3_bucket_policy" "example" {
  bucket = "bucket"
  policy = "policy"
}

resource "aws_s3_access_point" "example" {
  bucket            = "bucket"
  bucket_account_id = "bucket_account_id"
  name              = "name"
  policy            = "policy"
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
  tags = { key = "tags" }
  vpc_configuration {
    vpc_id = "vpc_configuration.vpc_id"
  }
}

resource "aws_s3_bucket_cors_configuration" "example" {
  bucket = "bucket"
  cors_rule {
    allowed_headers = ["cors_rule.allowed_headers"]
    allowed_methods = ["cors_rule.allowed_methods"]
    allowed_origins = ["cors_rule.allowed_origins"]
    expose_headers  = ["cors_rule.expose_headers"]
    id              = "cors_rule.id"
    max_age_seconds = 1
  }
}

resource "aws_s3_bucket_notification" "example" {
  bucket      = "bucket"
  eventbridge = true
  lambda_function {
    events              = ["lambda_function.events"]
    lambda_function_arn = "lambda_function.lambda_function_arn"
  }
  queue {
    events    = ["queue.events"]
    queue_arn = "queue.queue_arn"
  }
  topic {
    events    = ["topic.events"]
    topic_arn = "topic.topic_arn"
  }
}

resource "aws_s3_bucket_replication_configuration" "example" {
  bucket = "bucket"
  role   = "role"
  rule {
    delete_marker_replication {
      status = "rule.delete_marker_replication.status"
    }
    destination {
      access_control_translation {
        owner = "rule.destination.access_control_translation.owner"
      }
      account = "rule.destination.account"
      bucket  = "rule.destination.bucket"
      encryption_configuration {
        replica_kms_key_id = "rule.destination.encryption_configuration.replica_kms_key_id"
      }
      metrics {
        status = "rule.destination.metrics.status"
      }
      replication_time {
        status = "rule.destination.replication_time.status"
      }
      storage_class = "rule.destination.storage_class"
    }
    filter {
      and {
        prefix = "rule.filter.and.prefix"
        tags   = { key = "rule.filter.and.tags" }
      }
      prefix = "rule.filter.prefix"
      tag {
        key   = "rule.filter.tag.key"
        value = "rule.filter.tag.value"
      }
    }
    id       = "rule.id"
    prefix   = "rule.prefix"
    priority = 1
    source_selection_criteria {
      replica_modifications {
        status = "rule.source_selection_criteria.replica_modifications.status"
      }
      sse_kms_encrypted_objects {
        status = "rule.source_selection_criteria.sse_kms_encrypted_objects.status"
      }
    }
    status = "rule.status"
  }
}

resource "aws_s3_bucket_website_configuration" "example" {
  bucket = "bucket"
  error_document {
    key = "error_document.key"
  }
  index_document {
    suffix = "index_document.suffix"
  }
  redirect_all_requests_to {
    host_name = "redirect_all_requests_to.host_name"
    protocol  = "redirect_all_requests_to.protocol"
  }
  routing_rule {
    condition {
      http_error_code_returned_equals = "routing_rule.condition.http_error_code_returned_equals"
      key_prefix_equals               = "routing_rule.condition.key_prefix_equals"
    }
    redirect {
      host_name               = "routing_rule.redirect.host_name"
      http_redirect_code      = "routing_rule.redirect.http_redirect_code"
      protocol                = "routing_rule.redirect.protocol"
      replace_key_prefix_with = "routing_rule.redirect.replace_key_prefix_with"
      replace_key_with        = "routing_rule.redirect.replace_key_with"
    }
  }
}

resource "aws_s3_bucket_accelerate_configuration" "example" {
  bucket = "bucket"
  status = "status"
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "example" {
  bucket = "bucket"
  filter {
    prefix = "filter.prefix"
    tags   = { key = "filter.tags" }
  }
  name   = "name"
  status = "status"
  tiering {
    access_tier = "tiering.access_tier"
    days        = 1
  }
}

resource "aws_s3_bucket_metric" "example" {
  bucket = "bucket"
  filter {
    access_point = "filter.access_point"
    prefix       = "filter.prefix"
    tags         = { key = "filter.tags" }
  }
  name = "name"
}

resource "aws_s3_bucket_analytics_configuration" "example" {
  bucket = "bucket"
  filter {
    prefix = "filter.prefix"
    tags   = { key = "filter.tags" }
  }
  name = "name"
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_account_id = "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_account_id"
          bucket_arn        = "storage_class_analysis.data_export.destination.s3_bucket_destination.bucket_arn"
          format            = "storage_class_analysis.data_export.destination.s3_bucket_destination.format"
          prefix            = "storage_class_analysis.data_export.destination.s3_bucket_destination.prefix"
        }
      }
      output_schema_version = "storage_class_analysis.data_export.output_schema_version"
    }
  }
}

resource "aws_s3_bucket_inventory" "example" {
  bucket = "bucket"
  destination {
    bucket {
      account_id = "destination.bucket.account_id"
      bucket_arn = "destination.bucket.bucket_arn"
      format     = "destination.bucket.format"
      prefix     = "destination.bucket.prefix"
    }
  }
  enabled = true
  filter {
    prefix = "filter.prefix"
  }
  included_object_versions = "included_object_versions"
  name                     = "name"
  optional_fields          = ["optional_fields"]
  schedule {
    frequency = "schedule.frequency"
  }
}

resource "aws_s3control_bucket" "example" {
  bucket     = "bucket"
  outpost_id = "outpost_id"
  tags       = { key = "tags" }
}

resource "aws_s3control_bucket_policy" "example" {
  bucket = "bucket"
  policy = "policy"
}

resource "aws_s3control_access_point_policy" "example" {
  access_point_arn = "access_point_arn"
  policy           = "policy"
}

resource "aws_s3tables_table_bucket" "example" {
  encryption_configuration {
    kms_key_arn   = "encryption_configuration.kms_key_arn"
    sse_algorithm = "encryption_configuration.sse_algorithm"
  }
  name = "name"
  tags = { key = "tags" }
}

resource "aws_s3tables_table_bucket_policy" "example" {
  resource_policy  = "resource_policy"
  table_bucket_arn = "table_bucket_arn"
}

resource "aws_s3_bucket_abac" "example" {
  abac_status {
    status = "abac_status.status"
  }
  bucket = "bucket"
}
