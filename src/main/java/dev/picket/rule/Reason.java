package dev.picket.rule;

import dev.picket.value.Cause;
import dev.picket.value.Home;
import java.util.Optional;

/// An operand that settled a verdict: where it stands, what it is, and, where it is unknown, why.
///
/// @param sensitive whether the text under the home must not be shown
/// @param says a clause for the trace: `Status is "Suspended", must be "Enabled"`; empty where the place says it all
record Reason(Home home, String says, Optional<Cause> cause, boolean sensitive) {}
