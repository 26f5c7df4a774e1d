terraform "aws_lightsail_database" {
  becomes = "AWS::Lightsail::Database"
  properties {
    MasterUserPassword            = self.master_password
    AvailabilityZone              = self.availability_zone
    MasterDatabaseName            = self.master_database_name
    MasterUsername                = self.master_username
    PreferredBackupWindow         = self.preferred_backup_window
    PreferredMaintenanceWindow    = self.preferred_maintenance_window
    PubliclyAccessible            = self.publicly_accessible
    RelationalDatabaseName        = self.relational_database_name
    BackupRetention               = self.backup_retention_enabled
    RelationalDatabaseBlueprintId = self.blueprint_id
    RelationalDatabaseBundleId    = self.bundle_id
    Tags                          = self.tags
  }
}
