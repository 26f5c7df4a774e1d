resource "aws_codepipeline_webhook" "example" {
  authentication = "authentication"
  authentication_configuration {
    allowed_ip_range = "authentication_configuration.allowed_ip_range"
    secret_token     = "authentication_configuration.secret_token"
  }
  filter {
    json_path    = "filter.json_path"
    match_equals = "filter.match_equals"
  }
  name            = "name"
  tags            = { key = "tags" }
  target_action   = "target_action"
  target_pipeline = "target_pipeline"
}

resource "aws_codepipeline" "example" {
  artifact_store {
    encryption_key {
      id   = "artifact_store.encryption_key.id"
      type = "artifact_store.encryption_key.type"
    }
    location = "artifact_store.location"
    region   = "artifact_store.region"
    type     = "artifact_store.type"
  }
  execution_mode = "execution_mode"
  name           = "name"
  pipeline_type  = "pipeline_type"
  role_arn       = "role_arn"
  stage {
    action {
      category           = "stage.action.category"
      configuration      = { key = "stage.action.configuration" }
      name               = "stage.action.name"
      namespace          = "stage.action.namespace"
      owner              = "stage.action.owner"
      provider           = "stage.action.provider"
      region             = "stage.action.region"
      role_arn           = "stage.action.role_arn"
      run_order          = 1
      timeout_in_minutes = 2
      version            = "stage.action.version"
    }
    name = "stage.name"
  }
  tags = { key = "tags" }
  variable {
    default_value = "variable.default_value"
    description   = "variable.description"
    name          = "variable.name"
  }
}
