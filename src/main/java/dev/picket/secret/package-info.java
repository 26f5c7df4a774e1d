/// Bytes to secrets: what leaked, how sure that is, and what can be known of it offline. Opens no file, asks no
/// network.
/// Begin with [SecretScanner]. A rule is data ([SecretRule], read by [SecretRules]); what a match means is a
/// [Validator].
@Stage(uses = {"text", "hcl"})
@NullMarked
package dev.picket.secret;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
