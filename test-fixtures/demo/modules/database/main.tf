variable "name" {
  type = string
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "client_group_id" {
  type = string
}

variable "kms_key_id" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

variable "require_encryption" {
  type    = bool
  default = false
}

resource "aws_security_group" "this" {
  name        = "${var.name}-database"
  description = "The database"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "clients" {
  security_group_id            = aws_security_group.this.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = var.client_group_id
}

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_parameter_group" "this" {
  name   = "${var.name}-postgres"
  family = "postgres14"

  parameter {
    name  = "log_connections"
    value = "1"
  }
}

resource "aws_db_instance" "this" {
  identifier                = var.name
  engine                    = "postgres"
  engine_version            = "14.12"
  instance_class            = "db.t4g.medium"
  allocated_storage         = 100
  db_name                   = "parcels"
  username                  = "parcels"
  password                  = var.password
  storage_encrypted         = var.require_encryption
  kms_key_id                = var.kms_key_id
  parameter_group_name      = aws_db_parameter_group.this.name
  db_subnet_group_name      = aws_db_subnet_group.this.name
  vpc_security_group_ids    = [aws_security_group.this.id]
  publicly_accessible       = false
  deletion_protection       = true
  backup_retention_period   = 14
  final_snapshot_identifier = "${var.name}-final"
}
