terraform "aws_timestreaminfluxdb_db_cluster" {
  becomes = "AWS::Timestream::InfluxDBCluster"
  properties {
    Password = self.password
  }
}

terraform "aws_timestreaminfluxdb_db_instance" {
  becomes = "AWS::Timestream::InfluxDBInstance"
  properties {
    Password = self.password
  }
}
