/// YAML, JSON and TOML with the exact position of every key and scalar. Knows no format above them.
/// Begin with [DocumentReader].
@Stage(uses = {"text", "value"})
@NullMarked
package dev.picket.document;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
