resource "aws_db_instance" "good" {
  engine                          = "mysql"
  instance_class                  = "db.t3.micro"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
resource "aws_db_instance" "without" {
  engine         = "mysql"
  instance_class = "db.t3.micro"
}
