terraform "aws_emr_security_configuration" {
  becomes = "AWS::EMR::SecurityConfiguration"
  properties {
    Name                  = self.name
    SecurityConfiguration = self.configuration
  }
}

terraform "aws_emr_cluster" {
  becomes = "AWS::EMR::Cluster"
  properties {
    Name                  = self.name
    SecurityConfiguration = self.security_configuration
    Instances = {
      Ec2KeyName                     = self.ec2_attributes[0].key_name
      Ec2SubnetId                    = self.ec2_attributes[0].subnet_id
      Ec2SubnetIds                   = self.ec2_attributes[0].subnet_ids
      KeepJobFlowAliveWhenNoSteps    = self.keep_job_flow_alive_when_no_steps
      TerminationProtected           = self.termination_protection
      EmrManagedMasterSecurityGroup  = self.ec2_attributes[0].emr_managed_master_security_group
      EmrManagedSlaveSecurityGroup   = self.ec2_attributes[0].emr_managed_slave_security_group
      ServiceAccessSecurityGroup     = self.ec2_attributes[0].service_access_security_group
      AdditionalMasterSecurityGroups = [for g in [self.ec2_attributes[0].additional_master_security_groups] : g if g != null]
      AdditionalSlaveSecurityGroups  = [for g in [self.ec2_attributes[0].additional_slave_security_groups] : g if g != null]
    }
    KerberosAttributes = {
      Realm                            = self.kerberos_attributes[0].realm
      KdcAdminPassword                 = self.kerberos_attributes[0].kdc_admin_password
      ADDomainJoinPassword             = self.kerberos_attributes[0].ad_domain_join_password
      CrossRealmTrustPrincipalPassword = self.kerberos_attributes[0].cross_realm_trust_principal_password
    }
    AdditionalInfo        = self.additional_info
    AutoScalingRole       = self.autoscaling_role
    AutoTerminationPolicy = [for p in self.auto_termination_policy : { IdleTimeout = p.idle_timeout }][0]
    CustomAmiId           = self.custom_ami_id
    EbsRootVolumeSize     = self.ebs_root_volume_size
    LogEncryptionKmsKeyId = self.log_encryption_kms_key_id
    LogUri                = self.log_uri
    OSReleaseLabel        = self.os_release_label
    ReleaseLabel          = self.release_label
    ScaleDownBehavior     = self.scale_down_behavior
    ServiceRole           = self.service_role
    StepConcurrencyLevel  = self.step_concurrency_level
    VisibleToAllUsers     = self.visible_to_all_users
    JobFlowRole           = self.ec2_attributes[0].instance_profile
    Applications          = [for a in self.applications : { Name = a }]
    Tags                  = self.tags
  }
}
