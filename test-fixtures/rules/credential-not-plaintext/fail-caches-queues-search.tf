resource "aws_mq_broker" "a" {
  user {
    password = "correct horse 7" # expect: fail
  }
  ldap_server_metadata {
    service_account_password = "correct horse 7" # expect: fail
  }
}

resource "aws_emr_cluster" "a" {
  kerberos_attributes {
    kdc_admin_password                   = "correct horse 7" # expect: fail
    ad_domain_join_password              = "correct horse 7" # expect: fail
    cross_realm_trust_principal_password = "correct horse 7" # expect: fail
  }
}

resource "aws_elasticache_replication_group" "a" {
  auth_token = "correct horse 7" # expect: fail
}

resource "aws_elasticache_user" "a" {
  passwords = ["correct horse 7"] # expect: fail
  authentication_mode {
    passwords = ["correct horse 7"] # expect: fail
  }
}

resource "aws_elasticsearch_domain" "a" {
  advanced_security_options {
    master_user_options {
      master_user_password = "correct horse 7" # expect: fail
    }
  }
}

resource "aws_cloudwatch_event_connection" "a" {
  auth_parameters {
    api_key {
      value = "correct horse 7" # expect: fail
    }
    basic {
      password = "correct horse 7" # expect: fail
    }
    oauth {
      client_parameters {
        client_secret = "correct horse 7" # expect: fail
      }
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "a" {
  redshift_configuration {
    password = "correct horse 7" # expect: fail
  }
  splunk_configuration {
    hec_token = "correct horse 7" # expect: fail
  }
  http_endpoint_configuration {
    access_key = "correct horse 7" # expect: fail
  }
  snowflake_configuration {
    private_key    = "correct horse 7" # expect: fail
    key_passphrase = "correct horse 7" # expect: fail
  }
}

resource "aws_memorydb_user" "a" {
  authentication_mode {
    passwords = ["correct horse 7"] # expect: fail
  }
}

resource "aws_opensearch_domain" "a" {
  advanced_security_options {
    master_user_options {
      master_user_password = "correct horse 7" # expect: fail
    }
  }
}
