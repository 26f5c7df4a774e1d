resource "aws_db_instance" "safe" {
  engine            = "postgres"
  instance_class    = "db.t3.micro"
  storage_encrypted = true
}
resource "aws_db_instance" "restored" {
  instance_class      = "db.t3.micro"
  snapshot_identifier = "nightly"
}
resource "aws_db_instance" "back_in_time" {
  instance_class = "db.t3.micro"
  restore_to_point_in_time {
    source_db_instance_identifier = "other"
    use_latest_restorable_time    = true
  }
}
