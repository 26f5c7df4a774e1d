resource "random_password" "p" {
  length = 24
}

resource "aws_mq_broker" "a" {
  user {
    password = random_password.p.result
  }
  ldap_server_metadata {
    service_account_password = random_password.p.result
  }
}

resource "aws_emr_cluster" "a" {
  kerberos_attributes {
    kdc_admin_password                   = random_password.p.result
    ad_domain_join_password              = random_password.p.result
    cross_realm_trust_principal_password = random_password.p.result
  }
}

resource "aws_elasticache_replication_group" "a" {
  auth_token = random_password.p.result
}

resource "aws_elasticache_user" "a" {
  passwords = [random_password.p.result]
  authentication_mode {
    passwords = [random_password.p.result]
  }
}

resource "aws_elasticsearch_domain" "a" {
  advanced_security_options {
    master_user_options {
      master_user_password = random_password.p.result
    }
  }
}

resource "aws_cloudwatch_event_connection" "a" {
  auth_parameters {
    api_key {
      value = random_password.p.result
    }
    basic {
      password = random_password.p.result
    }
    oauth {
      client_parameters {
        client_secret = random_password.p.result
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "a" {
  redshift_configuration {
    password = random_password.p.result
  }
  splunk_configuration {
    hec_token = random_password.p.result
  }
  http_endpoint_configuration {
    access_key = random_password.p.result
  }
  snowflake_configuration {
    private_key    = random_password.p.result
    key_passphrase = random_password.p.result
  }
}

resource "aws_memorydb_user" "a" {
  authentication_mode {
    passwords = [random_password.p.result]
  }
}

resource "aws_opensearch_domain" "a" {
  advanced_security_options {
    master_user_options {
      master_user_password = random_password.p.result
    }
  }
}
