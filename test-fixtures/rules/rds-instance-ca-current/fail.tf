resource "aws_db_instance" "d" {
  engine             = "mysql"
  instance_class     = "db.t3.micro"
  ca_cert_identifier = "rds-ca-2019" # expect: fail
}
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "elsewhere"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
  ca_cert_identifier = "rds-ca-2015" # expect: fail
}
resource "aws_docdb_cluster_instance" "d" {
  cluster_identifier = "elsewhere"
  instance_class     = "db.r6g.large"
  ca_cert_identifier = "rds-ca-2019" # expect: fail
}
resource "aws_rds_cluster" "zones" {
  engine                    = "postgres"
  ca_certificate_identifier = "rds-ca-2019" # expect: fail
}
