terraform "aws_kendra_index" {
  becomes = "AWS::Kendra::Index"
  properties {
    Name                              = self.name
    ServerSideEncryptionConfiguration = { KmsKeyId = self.server_side_encryption_configuration[0].kms_key_id }
    CapacityUnits                     = [for u in self.capacity_units : { QueryCapacityUnits = u.query_capacity_units, StorageCapacityUnits = u.storage_capacity_units }][0]
    Description                       = self.description
    Edition                           = self.edition
    RoleArn                           = self.role_arn
    UserContextPolicy                 = self.user_context_policy
    Tags                              = self.tags
  }
}
