resource "aws_datasync_location_azure_blob" "example" {
  agent_arns          = ["agent_arns"]
  authentication_type = "authentication_type"
  container_url       = "container_url"
  sas_configuration {
    token = "sas_configuration.token"
  }
  subdirectory = "subdirectory"
  tags         = { key = "tags" }
}

resource "aws_datasync_location_fsx_ontap_file_system" "example" {
  protocol {
    smb {
      domain   = "protocol.smb.domain"
      password = "protocol.smb.password"
      user     = "protocol.smb.user"
    }
  }
  security_group_arns         = ["security_group_arns"]
  storage_virtual_machine_arn = "storage_virtual_machine_arn"
  subdirectory                = "subdirectory"
  tags                        = { key = "tags" }
}

resource "aws_datasync_location_fsx_windows_file_system" "example" {
  domain              = "domain"
  fsx_filesystem_arn  = "fsx_filesystem_arn"
  password            = "password"
  security_group_arns = ["security_group_arns"]
  subdirectory        = "subdirectory"
  tags                = { key = "tags" }
  user                = "user"
}

resource "aws_datasync_location_hdfs" "example" {
  agent_arns             = ["agent_arns"]
  authentication_type    = "authentication_type"
  block_size             = 1
  kerberos_keytab        = "kerberos_keytab"
  kerberos_keytab_base64 = "kerberos_keytab_base64"
  kerberos_krb5_conf     = "kerberos_krb5_conf"
  kerberos_principal     = "kerberos_principal"
  kms_key_provider_uri   = "kms_key_provider_uri"
  name_node {
    hostname = "name_node.hostname"
    port     = 2
  }
  qop_configuration {
    data_transfer_protection = "qop_configuration.data_transfer_protection"
    rpc_protection           = "qop_configuration.rpc_protection"
  }
  replication_factor = 3
  simple_user        = "simple_user"
  subdirectory       = "subdirectory"
  tags               = { key = "tags" }
}

resource "aws_datasync_location_object_storage" "example" {
  access_key         = "access_key"
  agent_arns         = ["agent_arns"]
  bucket_name        = "bucket_name"
  secret_key         = "secret_key"
  server_certificate = "server_certificate"
  server_hostname    = "server_hostname"
  server_port        = 1
  server_protocol    = "server_protocol"
  subdirectory       = "subdirectory"
  tags               = { key = "tags" }
}

resource "aws_datasync_location_smb" "example" {
  agent_arns = ["agent_arns"]
  domain     = "domain"
  mount_options {
    version = "mount_options.version"
  }
  password        = "password"
  server_hostname = "server_hostname"
  subdirectory    = "subdirectory"
  tags            = { key = "tags" }
  user            = "user"
}
