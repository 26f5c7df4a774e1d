terraform "aws_secretsmanager_secret" {
  becomes = "AWS::SecretsManager::Secret"
  properties {
    Name           = self.name
    KmsKeyId       = self.kms_key_id
    Description    = self.description
    ReplicaRegions = [for r in self.replica : { Region = r.region, KmsKeyId = r.kms_key_id }]
    Tags           = self.tags
  }
}

terraform "aws_secretsmanager_secret_rotation" {
  becomes = "AWS::SecretsManager::RotationSchedule"
  properties {
    SecretId          = self.secret_id
    RotationLambdaARN = self.rotation_lambda_arn
    RotationRules = {
      AutomaticallyAfterDays = self.rotation_rules[0].automatically_after_days
      ScheduleExpression     = self.rotation_rules[0].schedule_expression
      Duration               = self.rotation_rules[0].duration
    }
    RotateImmediatelyOnUpdate = self.rotate_immediately
  }
  attributes { id = "SecretId" }
}

terraform "aws_secretsmanager_secret" {
  becomes = "AWS::SecretsManager::ResourcePolicy"
  when    = self.policy != null
  properties {
    SecretId       = self.id
    ResourcePolicy = self.policy
  }
}

terraform "aws_secretsmanager_secret_policy" {
  becomes = "AWS::SecretsManager::ResourcePolicy"
  properties {
    SecretId          = self.secret_arn
    ResourcePolicy    = self.policy
    BlockPublicPolicy = self.block_public_policy
  }
  attributes { id = "SecretId" }
}

# The rotation in the secret's own block.
terraform "aws_secretsmanager_secret" {
  becomes = "AWS::SecretsManager::RotationSchedule"
  when    = self.rotation_lambda_arn != null
  removed = ["rotation_lambda_arn", "rotation_rules"]
  properties {
    SecretId          = self.id
    RotationLambdaARN = self.rotation_lambda_arn
    RotationRules     = { AutomaticallyAfterDays = self.rotation_rules[0].automatically_after_days }
  }
}
