resource "aws_emr_security_configuration" "example" {
  configuration = "configuration"
  name          = "name"
}

resource "aws_emr_cluster" "example" {
  additional_info = "additional_info"
  applications    = ["applications"]
  auto_termination_policy {
    idle_timeout = 1
  }
  autoscaling_role     = "autoscaling_role"
  custom_ami_id        = "custom_ami_id"
  ebs_root_volume_size = 2
  ec2_attributes {
    additional_master_security_groups = "ec2_attributes.additional_master_security_groups"
    additional_slave_security_groups  = "ec2_attributes.additional_slave_security_groups"
    emr_managed_master_security_group = "ec2_attributes.emr_managed_master_security_group"
    emr_managed_slave_security_group  = "ec2_attributes.emr_managed_slave_security_group"
    instance_profile                  = "ec2_attributes.instance_profile"
    key_name                          = "ec2_attributes.key_name"
    service_access_security_group     = "ec2_attributes.service_access_security_group"
    subnet_id                         = "ec2_attributes.subnet_id"
    subnet_ids                        = ["ec2_attributes.subnet_ids"]
  }
  keep_job_flow_alive_when_no_steps = true
  kerberos_attributes {
    ad_domain_join_password              = "kerberos_attributes.ad_domain_join_password"
    cross_realm_trust_principal_password = "kerberos_attributes.cross_realm_trust_principal_password"
    kdc_admin_password                   = "kerberos_attributes.kdc_admin_password"
    realm                                = "kerberos_attributes.realm"
  }
  log_encryption_kms_key_id = "log_encryption_kms_key_id"
  log_uri                   = "log_uri"
  name                      = "name"
  os_release_label          = "os_release_label"
  release_label             = "release_label"
  scale_down_behavior       = "scale_down_behavior"
  security_configuration    = "security_configuration"
  service_role              = "service_role"
  step_concurrency_level    = 3
  tags                      = { key = "tags" }
  termination_protection    = true
  visible_to_all_users      = true
}
