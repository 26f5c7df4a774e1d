/// Resources: as the user declared them ([Resource]), and as AWS names them, joined and linked ([Graph], [Node]).
/// Knows no format; what turns one into the other is data ([Model]).
@Stage(uses = {"text", "value", "hcl", "document", "aws"})
@NullMarked
package dev.picket.resource;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
