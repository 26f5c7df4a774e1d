resource "aws_security_group" "g" {
  ingress {
    protocol    = "tcp"
    from_port   = 3306
    to_port     = 3306
    cidr_blocks = ["0.0.0.0/0"] # expect: fail
  }
}
resource "aws_db_instance" "d" {
  engine                 = "mysql"
  instance_class         = "db.t3.micro"
  publicly_accessible    = true
  vpc_security_group_ids = [aws_security_group.g.id]
}
resource "aws_security_group" "h" {
  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"] # expect: fail
  }
}
resource "aws_rds_cluster" "c" {
  engine                 = "aurora-mysql"
  vpc_security_group_ids = [aws_security_group.h.id]
}
