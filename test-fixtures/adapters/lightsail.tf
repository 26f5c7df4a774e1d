resource "aws_lightsail_database" "example" {
  availability_zone            = "availability_zone"
  backup_retention_enabled     = true
  blueprint_id                 = "blueprint_id"
  bundle_id                    = "bundle_id"
  master_database_name         = "master_database_name"
  master_password              = "master_password"
  master_username              = "master_username"
  preferred_backup_window      = "preferred_backup_window"
  preferred_maintenance_window = "preferred_maintenance_window"
  publicly_accessible          = true
  relational_database_name     = "relational_database_name"
  tags                         = { key = "tags" }
}
