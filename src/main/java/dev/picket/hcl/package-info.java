/// The HCL language: text to syntax tree to value. Knows nothing of Terraform, files or rules.
/// Begin with [HclParser]: for any input it gives a tree, and what was wrong with it. Then [Evaluator].
@Stage(uses = {"text", "value"})
@NullMarked
package dev.picket.hcl;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
