terraform "aws_redshiftserverless_namespace" {
  becomes = "AWS::RedshiftServerless::Namespace"
  properties {
    NamespaceName     = self.namespace_name
    KmsKeyId          = self.kms_key_id
    AdminUserPassword = coalesce(self.admin_user_password, self.admin_user_password_wo)
  }
}

terraform "aws_redshiftserverless_workgroup" {
  becomes = "AWS::RedshiftServerless::Workgroup"
  properties {
    WorkgroupName      = self.workgroup_name
    NamespaceName      = self.namespace_name
    PubliclyAccessible = self.publicly_accessible
  }
}
