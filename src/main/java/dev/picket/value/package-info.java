/// What an expression can be worth: [Value], with what is not known ([Value.Unknown]), what depends on the user's
/// inputs ([Value.Choice], [Guards]) and where each was written ([Home]).
@Stage(uses = {"text"})
@NullMarked
package dev.picket.value;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
