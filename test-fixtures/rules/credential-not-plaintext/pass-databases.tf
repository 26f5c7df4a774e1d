resource "random_password" "p" {
  length = 24
}

resource "aws_dms_endpoint" "a" {
  password = random_password.p.result
  kafka_settings {
    sasl_password           = random_password.p.result
    ssl_client_key_password = random_password.p.result
  }
  redis_settings {
    auth_password = random_password.p.result
  }
}

resource "aws_docdb_cluster" "a" {
  master_password = random_password.p.result
}

resource "aws_docdbelastic_cluster" "a" {
  admin_user_password = random_password.p.result
}

resource "aws_glue_connection" "a" {
  connection_properties = {
    PASSWORD = random_password.p.result
  }
}

resource "aws_lightsail_database" "a" {
  master_password = random_password.p.result
}

resource "aws_quicksight_data_source" "a" {
  credentials {
    credential_pair {
      password = random_password.p.result
    }
  }
}

resource "aws_rds_cluster" "a" {
  master_password = random_password.p.result
}

resource "aws_db_instance" "a" {
  password = random_password.p.result
}

resource "aws_redshift_cluster" "a" {
  master_password = random_password.p.result
}

resource "aws_redshiftserverless_namespace" "a" {
  admin_user_password = random_password.p.result
}

resource "aws_timestreaminfluxdb_db_cluster" "a" {
  password = random_password.p.result
}

resource "aws_timestreaminfluxdb_db_instance" "a" {
  password = random_password.p.result
}
