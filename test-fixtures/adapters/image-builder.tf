resource "aws_imagebuilder_component" "example" {
  change_description    = "change_description"
  data                  = "data"
  description           = "description"
  kms_key_id            = "kms_key_id"
  name                  = "name"
  platform              = "platform"
  supported_os_versions = ["supported_os_versions"]
  tags                  = { key = "tags" }
  uri                   = "uri"
  version               = "version"
}

resource "aws_imagebuilder_distribution_configuration" "example" {
  description = "description"
  distribution {
    ami_distribution_configuration {
      ami_tags    = { key = "distribution.ami_distribution_configuration.ami_tags" }
      description = "distribution.ami_distribution_configuration.description"
      kms_key_id  = "distribution.ami_distribution_configuration.kms_key_id"
      launch_permission {
        organization_arns        = ["distribution.ami_distribution_configuration.launch_permission.organization_arns"]
        organizational_unit_arns = ["distribution.ami_distribution_configuration.launch_permission.organizational_unit_arns"]
        user_groups              = ["distribution.ami_distribution_configuration.launch_permission.user_groups"]
        user_ids                 = ["distribution.ami_distribution_configuration.launch_permission.user_ids"]
      }
      name               = "distribution.ami_distribution_configuration.name"
      target_account_ids = ["distribution.ami_distribution_configuration.target_account_ids"]
    }
    container_distribution_configuration {
      container_tags = ["distribution.container_distribution_configuration.container_tags"]
      description    = "distribution.container_distribution_configuration.description"
      target_repository {
        repository_name = "distribution.container_distribution_configuration.target_repository.repository_name"
        service         = "distribution.container_distribution_configuration.target_repository.service"
      }
    }
    launch_template_configuration {
      account_id         = "distribution.launch_template_configuration.account_id"
      launch_template_id = "distribution.launch_template_configuration.launch_template_id"
    }
    license_configuration_arns = ["distribution.license_configuration_arns"]
    region                     = "distribution.region"
  }
  name = "name"
  tags = { key = "tags" }
}

resource "aws_imagebuilder_image_recipe" "example" {
  ami_tags = { key = "ami_tags" }
  block_device_mapping {
    device_name = "block_device_mapping.device_name"
    ebs {
      delete_on_termination = "block_device_mapping.ebs.delete_on_termination"
      encrypted             = "block_device_mapping.ebs.encrypted"
      iops                  = 1
      kms_key_id            = "block_device_mapping.ebs.kms_key_id"
      snapshot_id           = "block_device_mapping.ebs.snapshot_id"
      throughput            = 2
      volume_size           = 3
      volume_type           = "block_device_mapping.ebs.volume_type"
    }
    no_device    = true
    virtual_name = "block_device_mapping.virtual_name"
  }
  component {
    component_arn = "component.component_arn"
    parameter {
      name  = "component.parameter.name"
      value = "component.parameter.value"
    }
  }
  description  = "description"
  name         = "name"
  parent_image = "parent_image"
  systems_manager_agent {
    uninstall_after_build = true
  }
  tags              = { key = "tags" }
  user_data_base64  = "user_data_base64"
  version           = "version"
  working_directory = "working_directory"
}
