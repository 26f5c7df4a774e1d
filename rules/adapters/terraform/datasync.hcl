terraform "aws_datasync_location_azure_blob" {
  becomes = "AWS::DataSync::LocationAzureBlob"
  properties {
    AzureBlobSasConfiguration   = { AzureBlobSasToken = self.sas_configuration[0].token }
    AgentArns                   = self.agent_arns
    Subdirectory                = self.subdirectory
    AzureBlobAuthenticationType = self.authentication_type
    AzureBlobContainerUrl       = self.container_url
    Tags                        = self.tags
  }
}

terraform "aws_datasync_location_fsx_ontap_file_system" {
  becomes = "AWS::DataSync::LocationFSxONTAP"
  properties {
    Protocol = {
      SMB = { Domain = self.protocol[0].smb[0].domain, User = self.protocol[0].smb[0].user, Password = self.protocol[0].smb[0].password }
    }
    SecurityGroupArns        = self.security_group_arns
    StorageVirtualMachineArn = self.storage_virtual_machine_arn
    Subdirectory             = self.subdirectory
    Tags                     = self.tags
  }
}

terraform "aws_datasync_location_fsx_windows_file_system" {
  becomes = "AWS::DataSync::LocationFSxWindows"
  properties {
    Password          = self.password
    Domain            = self.domain
    FsxFilesystemArn  = self.fsx_filesystem_arn
    SecurityGroupArns = self.security_group_arns
    Subdirectory      = self.subdirectory
    User              = self.user
    Tags              = self.tags
  }
}

terraform "aws_datasync_location_hdfs" {
  becomes = "AWS::DataSync::LocationHDFS"
  properties {
    KerberosKeytab     = coalesce(self.kerberos_keytab, self.kerberos_keytab_base64)
    AgentArns          = self.agent_arns
    AuthenticationType = self.authentication_type
    BlockSize          = self.block_size
    KerberosKrb5Conf   = self.kerberos_krb5_conf
    KerberosPrincipal  = self.kerberos_principal
    KmsKeyProviderUri  = self.kms_key_provider_uri
    NameNodes          = [for n in self.name_node : { Hostname = n.hostname, Port = n.port }]
    QopConfiguration   = [for c in self.qop_configuration : { DataTransferProtection = c.data_transfer_protection, RpcProtection = c.rpc_protection }][0]
    ReplicationFactor  = self.replication_factor
    SimpleUser         = self.simple_user
    Subdirectory       = self.subdirectory
    Tags               = self.tags
  }
}

terraform "aws_datasync_location_object_storage" {
  becomes = "AWS::DataSync::LocationObjectStorage"
  properties {
    SecretKey         = self.secret_key
    AccessKey         = self.access_key
    AgentArns         = self.agent_arns
    BucketName        = self.bucket_name
    ServerCertificate = self.server_certificate
    ServerHostname    = self.server_hostname
    ServerPort        = self.server_port
    ServerProtocol    = self.server_protocol
    Subdirectory      = self.subdirectory
    Tags              = self.tags
  }
}

terraform "aws_datasync_location_smb" {
  becomes = "AWS::DataSync::LocationSMB"
  properties {
    Password       = self.password
    AgentArns      = self.agent_arns
    Domain         = self.domain
    MountOptions   = [for o in self.mount_options : { Version = o.version }][0]
    ServerHostname = self.server_hostname
    Subdirectory   = self.subdirectory
    User           = self.user
    Tags           = self.tags
  }
}
