/// Terraform and OpenTofu: a directory is a module, a module that nobody calls is a root, and a root's resources are
/// evaluated as `terraform plan` would, without credentials or network. Begin with [TerraformReader].
@Stage(uses = {"text", "tree", "value", "document", "hcl", "aws", "resource"})
@NullMarked
package dev.picket.terraform;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
