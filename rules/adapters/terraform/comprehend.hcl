terraform "aws_comprehend_entity_recognizer" {
  becomes = "AWS::Comprehend::EntityRecognizer"
  properties {
    RecognizerName    = self.name
    VersionName       = self.version_name
    DataAccessRoleArn = self.data_access_role_arn
    InputDataConfig = [for c in self.input_data_config : {
      Annotations = [for a in c.annotations : { S3Uri = a.s3_uri, TestS3Uri = a.test_s3_uri }][0]
      AugmentedManifests = [for m in c.augmented_manifests : {
        AnnotationDataS3Uri  = m.annotation_data_s3_uri
        AttributeNames       = m.attribute_names
        DocumentType         = m.document_type
        S3Uri                = m.s3_uri
        SourceDocumentsS3Uri = m.source_documents_s3_uri
        Split                = m.split
      }]
      DataFormat  = c.data_format
      Documents   = [for d in c.documents : { InputFormat = d.input_format, S3Uri = d.s3_uri, TestS3Uri = d.test_s3_uri }][0]
      EntityList  = [for l in c.entity_list : { S3Uri = l.s3_uri }][0]
      EntityTypes = [for t in c.entity_types : { Type = t.type }]
    }][0]
    LanguageCode   = self.language_code
    ModelKmsKeyId  = self.model_kms_key_id
    Tags           = self.tags
    VolumeKmsKeyId = self.volume_kms_key_id
    VpcConfig      = [for c in self.vpc_config : { SecurityGroupIds = c.security_group_ids, Subnets = c.subnets }][0]
  }
}

terraform "aws_comprehend_document_classifier" {
  becomes = "AWS::Comprehend::DocumentClassifier"
  properties {
    DocumentClassifierName = self.name
    VersionName            = self.version_name
    DataAccessRoleArn      = self.data_access_role_arn
    InputDataConfig = [for c in self.input_data_config : {
      AugmentedManifests = [for m in c.augmented_manifests : { AttributeNames = m.attribute_names, S3Uri = m.s3_uri, Split = m.split }]
      DataFormat         = c.data_format
      LabelDelimiter     = c.label_delimiter
      S3Uri              = c.s3_uri
      TestS3Uri          = c.test_s3_uri
    }][0]
    LanguageCode     = self.language_code
    Mode             = self.mode
    ModelKmsKeyId    = self.model_kms_key_id
    OutputDataConfig = [for c in self.output_data_config : { KmsKeyId = c.kms_key_id, S3Uri = c.s3_uri }][0]
    Tags             = self.tags
    VolumeKmsKeyId   = self.volume_kms_key_id
    VpcConfig        = [for c in self.vpc_config : { SecurityGroupIds = c.security_group_ids, Subnets = c.subnets }][0]
  }
}
