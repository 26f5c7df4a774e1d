/// Rule files, the catalogue that is made of them, and verdicts with their place. Knows no format that resources come from.
/// Begin with [RuleFile] (one file's text to records) and [Judge] (a rule and a resource to a verdict).
@Stage(uses = {"text", "value", "document", "hcl", "aws", "secret", "resource", "finding"})
@NullMarked
package dev.picket.rule;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
