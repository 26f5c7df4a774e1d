resource "aws_comprehend_entity_recognizer" "example" {
  data_access_role_arn = "data_access_role_arn"
  input_data_config {
    annotations {
      s3_uri      = "input_data_config.annotations.s3_uri"
      test_s3_uri = "input_data_config.annotations.test_s3_uri"
    }
    augmented_manifests {
      annotation_data_s3_uri  = "input_data_config.augmented_manifests.annotation_data_s3_uri"
      attribute_names         = ["input_data_config.augmented_manifests.attribute_names"]
      document_type           = "input_data_config.augmented_manifests.document_type"
      s3_uri                  = "input_data_config.augmented_manifests.s3_uri"
      source_documents_s3_uri = "input_data_config.augmented_manifests.source_documents_s3_uri"
      split                   = "input_data_config.augmented_manifests.split"
    }
    data_format = "input_data_config.data_format"
    documents {
      input_format = "input_data_config.documents.input_format"
      s3_uri       = "input_data_config.documents.s3_uri"
      test_s3_uri  = "input_data_config.documents.test_s3_uri"
    }
    entity_list {
      s3_uri = "input_data_config.entity_list.s3_uri"
    }
    entity_types {
      type = "input_data_config.entity_types.type"
    }
  }
  language_code     = "language_code"
  model_kms_key_id  = "model_kms_key_id"
  name              = "name"
  tags              = { key = "tags" }
  version_name      = "version_name"
  volume_kms_key_id = "volume_kms_key_id"
  vpc_config {
    security_group_ids = ["vpc_config.security_group_ids"]
    subnets            = ["vpc_config.subnets"]
  }
}

resource "aws_comprehend_document_classifier" "example" {
  data_access_role_arn = "data_access_role_arn"
  input_data_config {
    augmented_manifests {
      attribute_names = ["input_data_config.augmented_manifests.attribute_names"]
      s3_uri          = "input_data_config.augmented_manifests.s3_uri"
      split           = "input_data_config.augmented_manifests.split"
    }
    data_format     = "input_data_config.data_format"
    label_delimiter = "input_data_config.label_delimiter"
    s3_uri          = "input_data_config.s3_uri"
    test_s3_uri     = "input_data_config.test_s3_uri"
  }
  language_code    = "language_code"
  mode             = "mode"
  model_kms_key_id = "model_kms_key_id"
  name             = "name"
  output_data_config {
    kms_key_id = "output_data_config.kms_key_id"
    s3_uri     = "output_data_config.s3_uri"
  }
  tags              = { key = "tags" }
  version_name      = "version_name"
  volume_kms_key_id = "volume_kms_key_id"
  vpc_config {
    security_group_ids = ["vpc_config.security_group_ids"]
    subnets            = ["vpc_config.subnets"]
  }
}
