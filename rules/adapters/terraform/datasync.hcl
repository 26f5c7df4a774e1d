terraform "aws_datasync_location_azure_blob" {
  becomes = "AWS::DataSync::LocationAzureBlob"
  properties {
    AzureBlobSasConfiguration = { AzureBlobSasToken = self.sas_configuration[0].token }
  }
}

terraform "aws_datasync_location_fsx_ontap_file_system" {
  becomes = "AWS::DataSync::LocationFSxONTAP"
  properties {
    Protocol = {
      SMB = { Password = self.protocol[0].smb[0].password }
    }
  }
}

terraform "aws_datasync_location_fsx_windows_file_system" {
  becomes = "AWS::DataSync::LocationFSxWindows"
  properties {
    Password = self.password
  }
}

terraform "aws_datasync_location_hdfs" {
  becomes = "AWS::DataSync::LocationHDFS"
  properties {
    KerberosKeytab = coalesce(self.kerberos_keytab, self.kerberos_keytab_base64)
  }
}

terraform "aws_datasync_location_object_storage" {
  becomes = "AWS::DataSync::LocationObjectStorage"
  properties {
    SecretKey = self.secret_key
  }
}

terraform "aws_datasync_location_smb" {
  becomes = "AWS::DataSync::LocationSMB"
  properties {
    Password = self.password
  }
}
