/// Findings and what is done to them after judging: fingerprints, suppressions, comparison of two trees. Begin with [Finding].
@Stage(uses = {"text", "value"})
@NullMarked
package dev.picket.finding;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
