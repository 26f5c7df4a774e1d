/// Knowledge of AWS itself, pure: what an IAM policy grants ([Policy], [PublicAccess]), how many addresses a range
/// admits ([Breadth]). Knows no format, no rule, and opens no file.
@Stage(uses = {"text", "value"})
@NullMarked
package dev.picket.aws;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
