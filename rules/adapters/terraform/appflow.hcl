terraform "aws_appflow_connector_profile" {
  becomes = "AWS::AppFlow::ConnectorProfile"
  properties {
    ConnectorProfileName = self.name
    ConnectionMode       = self.connection_mode
    ConnectorLabel       = self.connector_label
    ConnectorProfileConfig = [for c in self.connector_profile_config : {
      ConnectorProfileCredentials = [for r in c.connector_profile_credentials : {
        Amplitude = [for a in r.amplitude : { ApiKey = a.api_key, SecretKey = a.secret_key }][0]
        CustomConnector = [for o in r.custom_connector : {
          ApiKey             = [for k in o.api_key : { ApiKey = k.api_key, ApiSecretKey = k.api_secret_key }][0]
          AuthenticationType = o.authentication_type
          Basic              = [for b in o.basic : { Password = b.password, Username = b.username }][0]
          Oauth2 = [for a in o.oauth2 : {
            AccessToken  = a.access_token
            ClientId     = a.client_id
            ClientSecret = a.client_secret
            RefreshToken = a.refresh_token
          }][0]
        }][0]
        Datadog   = [for d in r.datadog : { ApiKey = d.api_key, ApplicationKey = d.application_key }][0]
        Dynatrace = [for d in r.dynatrace : { ApiToken = d.api_token }][0]
        GoogleAnalytics = [for a in r.google_analytics : {
          AccessToken  = a.access_token
          ClientId     = a.client_id
          ClientSecret = a.client_secret
          RefreshToken = a.refresh_token
        }][0]
        InforNexus = [for n in r.infor_nexus : {
          AccessKeyId     = n.access_key_id
          Datakey         = n.datakey
          SecretAccessKey = n.secret_access_key
          UserId          = n.user_id
        }][0]
        Marketo  = [for m in r.marketo : { AccessToken = m.access_token, ClientId = m.client_id, ClientSecret = m.client_secret }][0]
        Redshift = [for e in r.redshift : { Password = e.password, Username = e.username }][0]
        SAPOData = [for d in r.sapo_data : {
          BasicAuthCredentials = [for e in d.basic_auth_credentials : { Password = e.password, Username = e.username }][0]
          OAuthCredentials = [for e in d.oauth_credentials : {
            AccessToken  = e.access_token
            ClientId     = e.client_id
            ClientSecret = e.client_secret
            RefreshToken = e.refresh_token
          }][0]
        }][0]
        Salesforce = [for s in r.salesforce : {
          AccessToken          = s.access_token
          ClientCredentialsArn = s.client_credentials_arn
          JwtToken             = s.jwt_token
          OAuth2GrantType      = s.oauth2_grant_type
          RefreshToken         = s.refresh_token
        }][0]
        ServiceNow = [for n in r.service_now : { Password = n.password, Username = n.username }][0]
        Singular   = [for s in r.singular : { ApiKey = s.api_key }][0]
        Slack      = [for s in r.slack : { AccessToken = s.access_token, ClientId = s.client_id, ClientSecret = s.client_secret }][0]
        Snowflake  = [for s in r.snowflake : { Password = s.password, Username = s.username }][0]
        Trendmicro = [for t in r.trendmicro : { ApiSecretKey = t.api_secret_key }][0]
        Veeva      = [for v in r.veeva : { Password = v.password, Username = v.username }][0]
        Zendesk    = [for z in r.zendesk : { AccessToken = z.access_token, ClientId = z.client_id, ClientSecret = z.client_secret }][0]
      }][0]
    }][0]
    ConnectorType = self.connector_type
    KMSArn        = self.kms_arn
  }
}

terraform "aws_appflow_flow" {
  becomes = "AWS::AppFlow::Flow"
  properties {
    FlowName    = self.name
    Description = self.description
    DestinationFlowConfigList = [for d in self.destination_flow_config : {
      ConnectorType        = d.connector_type
      ConnectorProfileName = d.connector_profile_name
      DestinationConnectorProperties = {
        S3        = [for s in d.destination_connector_properties[0].s3 : { BucketName = s.bucket_name, BucketPrefix = s.bucket_prefix }][0]
        Redshift  = [for r in d.destination_connector_properties[0].redshift : { IntermediateBucketName = r.intermediate_bucket_name, Object = r.object }][0]
        Snowflake = [for s in d.destination_connector_properties[0].snowflake : { IntermediateBucketName = s.intermediate_bucket_name, Object = s.object }][0]
      }
    }]
    KMSArn = self.kms_arn
    MetadataCatalogConfig = [for c in self.metadata_catalog_config : {
      GlueDataCatalog = [for a in c.glue_data_catalog : { DatabaseName = a.database_name, RoleArn = a.role_arn, TablePrefix = a.table_prefix }][0]
    }][0]
    Tags          = self.tags
    TriggerConfig = [for c in self.trigger_config : { TriggerType = c.trigger_type }][0]
    SourceFlowConfig = [for s in self.source_flow_config : {
      ConnectorType        = s.connector_type
      ConnectorProfileName = s.connector_profile_name
    }][0]
  }
}
