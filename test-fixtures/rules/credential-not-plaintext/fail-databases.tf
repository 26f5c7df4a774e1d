resource "aws_dms_endpoint" "a" {
  password = "correct horse 7" # expect: fail
  kafka_settings {
    sasl_password           = "correct horse 7" # expect: fail
    ssl_client_key_password = "correct horse 7" # expect: fail
  }
  redis_settings {
    auth_password = "correct horse 7" # expect: fail
  }
}

resource "aws_docdb_cluster" "a" {
  master_password = "correct horse 7" # expect: fail
}

resource "aws_docdbelastic_cluster" "a" {
  admin_user_password = "correct horse 7" # expect: fail
}

resource "aws_glue_connection" "a" {
  connection_properties = {
    PASSWORD = "correct horse 7" # expect: fail
  }
}

resource "aws_lightsail_database" "a" {
  master_password = "correct horse 7" # expect: fail
}

resource "aws_quicksight_data_source" "a" {
  credentials {
    credential_pair {
      password = "correct horse 7" # expect: fail
    }
  }
}

resource "aws_rds_cluster" "a" {
  master_password = "correct horse 7" # expect: fail
}

resource "aws_db_instance" "a" {
  password = "correct horse 7" # expect: fail
}

resource "aws_redshift_cluster" "a" {
  master_password = "correct horse 7" # expect: fail
}

resource "aws_redshiftserverless_namespace" "a" {
  admin_user_password = "correct horse 7" # expect: fail
}

resource "aws_timestreaminfluxdb_db_cluster" "a" {
  password = "correct horse 7" # expect: fail
}

resource "aws_timestreaminfluxdb_db_instance" "a" {
  password = "correct horse 7" # expect: fail
}
