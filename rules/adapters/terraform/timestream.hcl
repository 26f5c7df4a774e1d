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

terraform "aws_timestreamwrite_database" {
  becomes = "AWS::Timestream::Database"
  properties {
    DatabaseName = self.database_name
    KmsKeyId     = self.kms_key_id
  }
}
