package dev.picket.terraform;

import java.util.Set;

/// Arguments of AWS's resources whose value is a map, by name; another object in JSON is a block. From the provider's
/// schema.
final class JsonMaps {
    private static final Set<String> NAMES = Set.of(
            ("additional_encryption_context additional_version_weights advanced_options airflow_configuration_options"
                            + " allocation_resource_tags ami_tags arguments athena_properties attribute_mapping attributes"
                            + " authentication_request_extra_params backup_options client_metadata client_properties"
                            + " column_to_json_key_mappings command_line_arguments connection_properties"
                            + " connector_configuration container_environment_variables credentials_map"
                            + " custom_parameters custom_properties default_arguments default_run_properties dimensions"
                            + " driver_opts dynamic_parameters encryption_context_equals encryption_context_subset"
                            + " entity_overrides environment_variables event_configurations exclude_tags"
                            + " expression_attribute_names extra_params final_backup_tags global_settings group_weights"
                            + " header_parameters hyperparameters identity_provider_details incident_tags input_paths"
                            + " instance_tags ip_restriction_rule_map job_tags label_set labels locale_specification"
                            + " mappings metadata non_overridable_arguments options parameter_overrides parameters"
                            + " principal_tags profile_properties properties property_map provider_details"
                            + " query_string_parameters recovery_point_tags regional_parameters request_models"
                            + " request_parameters request_templates required_claims resource_tags"
                            + " resource_type_management_preference resource_type_opt_in_preference response_models"
                            + " response_parameters response_templates restore_metadata_overrides roles"
                            + " runtime_environment_secrets runtime_environment_variables session_attributes"
                            + " signing_parameters skewed_column_value_location_maps stage_variable_overrides"
                            + " stage_variables staging_area_tags supported_login_providers table_configurations tag_map"
                            + " tags tags_all tags_to_add target_tags task_properties test_bot_alias_tags"
                            + " token_signing_public_keys token_url_custom_properties triggers user_defined_fields"
                            + " validation_data values_importance_map variable_tags variables video_codec_options"
                            + " volume_tags vpc_endpoint_id_restriction_rule_map vpc_id_restriction_rule_map weights")
                    .split(" "));

    private JsonMaps() {}

    static boolean isMap(String argument) {
        return NAMES.contains(argument);
    }
}
