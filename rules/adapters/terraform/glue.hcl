terraform "aws_glue_connection" {
  becomes = "AWS::Glue::Connection"
  properties {
    ConnectionInput = { ConnectionProperties = self.connection_properties }
  }
}

terraform "aws_glue_data_catalog_encryption_settings" {
  becomes = "AWS::Glue::DataCatalogEncryptionSettings"
  properties {
    CatalogId = self.catalog_id
    DataCatalogEncryptionSettings = {
      ConnectionPasswordEncryption = {
        ReturnConnectionPasswordEncrypted = self.data_catalog_encryption_settings[0].connection_password_encryption[0].return_connection_password_encrypted
        KmsKeyId                          = self.data_catalog_encryption_settings[0].connection_password_encryption[0].aws_kms_key_id
      }
      EncryptionAtRest = {
        CatalogEncryptionMode = self.data_catalog_encryption_settings[0].encryption_at_rest[0].catalog_encryption_mode
        SseAwsKmsKeyId        = self.data_catalog_encryption_settings[0].encryption_at_rest[0].sse_aws_kms_key_id
      }
    }
  }
}

terraform "aws_glue_security_configuration" {
  becomes = "AWS::Glue::SecurityConfiguration"
  properties {
    Name = self.name
    EncryptionConfiguration = {
      CloudWatchEncryption = {
        CloudWatchEncryptionMode = self.encryption_configuration[0].cloudwatch_encryption[0].cloudwatch_encryption_mode
      }
      JobBookmarksEncryption = {
        JobBookmarksEncryptionMode = self.encryption_configuration[0].job_bookmarks_encryption[0].job_bookmarks_encryption_mode
      }
      S3Encryptions = [for s in self.encryption_configuration[0].s3_encryption : { S3EncryptionMode = s.s3_encryption_mode }]
    }
  }
}

terraform "aws_glue_crawler" {
  becomes = "AWS::Glue::Crawler"
  properties {
    Name                         = self.name
    CrawlerSecurityConfiguration = self.security_configuration
  }
}

terraform "aws_glue_job" {
  becomes = "AWS::Glue::Job"
  properties {
    Name                  = self.name
    SecurityConfiguration = self.security_configuration
  }
}

terraform "aws_glue_dev_endpoint" {
  becomes = "AWS::Glue::DevEndpoint"
  properties {
    EndpointName          = self.name
    SecurityConfiguration = self.security_configuration
  }
}
