terraform "aws_fsx_ontap_file_system" {
  becomes = "AWS::FSx::FileSystem"
  properties {
    FileSystemType     = "ONTAP"
    OntapConfiguration = { FsxAdminPassword = self.fsx_admin_password }
  }
}

terraform "aws_fsx_ontap_storage_virtual_machine" {
  becomes = "AWS::FSx::StorageVirtualMachine"
  properties {
    SvmAdminPassword = self.svm_admin_password
    ActiveDirectoryConfiguration = {
      SelfManagedActiveDirectoryConfiguration = {
        Password = self.active_directory_configuration[0].self_managed_active_directory_configuration[0].password
      }
    }
  }
}

terraform "aws_fsx_windows_file_system" {
  becomes = "AWS::FSx::FileSystem"
  properties {
    FileSystemType       = "WINDOWS"
    WindowsConfiguration = { SelfManagedActiveDirectoryConfiguration = { Password = self.self_managed_active_directory[0].password } }
  }
}
