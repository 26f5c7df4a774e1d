/// CloudFormation templates, YAML and JSON, to resources. Begin with [CloudFormationReader]. A template is read twice
/// only where a mapping lacks keys for some of the user's inputs: worlds in which a stack could not exist are left
/// out of its care guard.
@Stage(uses = {"text", "tree", "value", "document", "aws", "resource"})
@NullMarked
package dev.picket.cloudformation;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
