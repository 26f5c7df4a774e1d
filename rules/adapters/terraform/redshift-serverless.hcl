terraform "aws_redshiftserverless_namespace" {
  becomes = "AWS::RedshiftServerless::Namespace"
  properties {
    NamespaceName               = self.namespace_name
    KmsKeyId                    = self.kms_key_id
    AdminUserPassword           = coalesce(self.admin_user_password, self.admin_user_password_wo)
    AdminPasswordSecretKmsKeyId = self.admin_password_secret_kms_key_id
    AdminUsername               = self.admin_username
    DbName                      = self.db_name
    DefaultIamRoleArn           = self.default_iam_role_arn
    IamRoles                    = self.iam_roles
    LogExports                  = self.log_exports
    ManageAdminPassword         = self.manage_admin_password
    Tags                        = self.tags
  }
}

terraform "aws_redshiftserverless_workgroup" {
  becomes = "AWS::RedshiftServerless::Workgroup"
  properties {
    WorkgroupName          = self.workgroup_name
    NamespaceName          = self.namespace_name
    PubliclyAccessible     = self.publicly_accessible
    BaseCapacity           = self.base_capacity
    ConfigParameters       = [for p in self.config_parameter : { ParameterKey = p.parameter_key, ParameterValue = p.parameter_value }]
    EnhancedVpcRouting     = self.enhanced_vpc_routing
    MaxCapacity            = self.max_capacity
    Port                   = self.port
    PricePerformanceTarget = [for t in self.price_performance_target : { Level = t.level }][0]
    SecurityGroupIds       = self.security_group_ids
    SubnetIds              = self.subnet_ids
    TrackName              = self.track_name
    Tags                   = self.tags
  }
}
