resource "aws_appflow_connector_profile" "example" {
  connection_mode = "connection_mode"
  connector_label = "connector_label"
  connector_profile_config {
    connector_profile_credentials {
      amplitude {
        api_key    = "connector_profile_config.connector_profile_credentials.amplitude.api_key"
        secret_key = "connector_profile_config.connector_profile_credentials.amplitude.secret_key"
      }
      custom_connector {
        api_key {
          api_key        = "connector_profile_config.connector_profile_credentials.custom_connector.api_key.api_key"
          api_secret_key = "connector_profile_config.connector_profile_credentials.custom_connector.api_key.api_secret_key"
        }
        authentication_type = "connector_profile_config.connector_profile_credentials.custom_connector.authentication_type"
        basic {
          password = "connector_profile_config.connector_profile_credentials.custom_connector.basic.password"
          username = "connector_profile_config.connector_profile_credentials.custom_connector.basic.username"
        }
        oauth2 {
          access_token  = "connector_profile_config.connector_profile_credentials.custom_connector.oauth2.access_token"
          client_id     = "connector_profile_config.connector_profile_credentials.custom_connector.oauth2.client_id"
          client_secret = "connector_profile_config.connector_profile_credentials.custom_connector.oauth2.client_secret"
          refresh_token = "connector_profile_config.connector_profile_credentials.custom_connector.oauth2.refresh_token"
        }
      }
      datadog {
        api_key         = "connector_profile_config.connector_profile_credentials.datadog.api_key"
        application_key = "connector_profile_config.connector_profile_credentials.datadog.application_key"
      }
      dynatrace {
        api_token = "connector_profile_config.connector_profile_credentials.dynatrace.api_token"
      }
      google_analytics {
        access_token  = "connector_profile_config.connector_profile_credentials.google_analytics.access_token"
        client_id     = "connector_profile_config.connector_profile_credentials.google_analytics.client_id"
        client_secret = "connector_profile_config.connector_profile_credentials.google_analytics.client_secret"
        refresh_token = "connector_profile_config.connector_profile_credentials.google_analytics.refresh_token"
      }
      infor_nexus {
        access_key_id     = "connector_profile_config.connector_profile_credentials.infor_nexus.access_key_id"
        datakey           = "connector_profile_config.connector_profile_credentials.infor_nexus.datakey"
        secret_access_key = "connector_profile_config.connector_profile_credentials.infor_nexus.secret_access_key"
        user_id           = "connector_profile_config.connector_profile_credentials.infor_nexus.user_id"
      }
      marketo {
        access_token  = "connector_profile_config.connector_profile_credentials.marketo.access_token"
        client_id     = "connector_profile_config.connector_profile_credentials.marketo.client_id"
        client_secret = "connector_profile_config.connector_profile_credentials.marketo.client_secret"
      }
      redshift {
        password = "connector_profile_config.connector_profile_credentials.redshift.password"
        username = "connector_profile_config.connector_profile_credentials.redshift.username"
      }
      salesforce {
        access_token           = "connector_profile_config.connector_profile_credentials.salesforce.access_token"
        client_credentials_arn = "connector_profile_config.connector_profile_credentials.salesforce.client_credentials_arn"
        jwt_token              = "connector_profile_config.connector_profile_credentials.salesforce.jwt_token"
        oauth2_grant_type      = "connector_profile_config.connector_profile_credentials.salesforce.oauth2_grant_type"
        refresh_token          = "connector_profile_config.connector_profile_credentials.salesforce.refresh_token"
      }
      sapo_data {
        basic_auth_credentials {
          password = "connector_profile_config.connector_profile_credentials.sapo_data.basic_auth_credentials.password"
          username = "connector_profile_config.connector_profile_credentials.sapo_data.basic_auth_credentials.username"
        }
        oauth_credentials {
          access_token  = "connector_profile_config.connector_profile_credentials.sapo_data.oauth_credentials.access_token"
          client_id     = "connector_profile_config.connector_profile_credentials.sapo_data.oauth_credentials.client_id"
          client_secret = "connector_profile_config.connector_profile_credentials.sapo_data.oauth_credentials.client_secret"
          refresh_token = "connector_profile_config.connector_profile_credentials.sapo_data.oauth_credentials.refresh_token"
        }
      }
      service_now {
        password = "connector_profile_config.connector_profile_credentials.service_now.password"
        username = "connector_profile_config.connector_profile_credentials.service_now.username"
      }
      singular {
        api_key = "connector_profile_config.connector_profile_credentials.singular.api_key"
      }
      slack {
        access_token  = "connector_profile_config.connector_profile_credentials.slack.access_token"
        client_id     = "connector_profile_config.connector_profile_credentials.slack.client_id"
        client_secret = "connector_profile_config.connector_profile_credentials.slack.client_secret"
      }
      snowflake {
        password = "connector_profile_config.connector_profile_credentials.snowflake.password"
        username = "connector_profile_config.connector_profile_credentials.snowflake.username"
      }
      trendmicro {
        api_secret_key = "connector_profile_config.connector_profile_credentials.trendmicro.api_secret_key"
      }
      veeva {
        password = "connector_profile_config.connector_profile_credentials.veeva.password"
        username = "connector_profile_config.connector_profile_credentials.veeva.username"
      }
      zendesk {
        access_token  = "connector_profile_config.connector_profile_credentials.zendesk.access_token"
        client_id     = "connector_profile_config.connector_profile_credentials.zendesk.client_id"
        client_secret = "connector_profile_config.connector_profile_credentials.zendesk.client_secret"
      }
    }
  }
  connector_type = "connector_type"
  kms_arn        = "kms_arn"
  name           = "name"
}

resource "aws_appflow_flow" "example" {
  description = "description"
  destination_flow_config {
    connector_profile_name = "destination_flow_config.connector_profile_name"
    connector_type         = "destination_flow_config.connector_type"
    destination_connector_properties {
      redshift {
        bucket_prefix            = "destination_flow_config.destination_connector_properties.redshift.bucket_prefix"
        intermediate_bucket_name = "destination_flow_config.destination_connector_properties.redshift.intermediate_bucket_name"
        object                   = "destination_flow_config.destination_connector_properties.redshift.object"
      }
      s3 {
        bucket_name   = "destination_flow_config.destination_connector_properties.s3.bucket_name"
        bucket_prefix = "destination_flow_config.destination_connector_properties.s3.bucket_prefix"
      }
      snowflake {
        bucket_prefix            = "destination_flow_config.destination_connector_properties.snowflake.bucket_prefix"
        intermediate_bucket_name = "destination_flow_config.destination_connector_properties.snowflake.intermediate_bucket_name"
        object                   = "destination_flow_config.destination_connector_properties.snowflake.object"
      }
    }
  }
  kms_arn = "kms_arn"
  metadata_catalog_config {
    glue_data_catalog {
      database_name = "metadata_catalog_config.glue_data_catalog.database_name"
      role_arn      = "metadata_catalog_config.glue_data_catalog.role_arn"
      table_prefix  = "metadata_catalog_config.glue_data_catalog.table_prefix"
    }
  }
  name = "name"
  source_flow_config {
    connector_profile_name = "source_flow_config.connector_profile_name"
    connector_type         = "source_flow_config.connector_type"
  }
  tags = { key = "tags" }
  trigger_config {
    trigger_type = "trigger_config.trigger_type"
  }
}
