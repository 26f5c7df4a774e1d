/// Text and places in it: [SourceFile], [Span], [Comment], [Diagnostic]. Uses nothing; everything uses it.
/// Units: offsets are UTF-16 code units from 0, half-open; lines and columns are counted from 1, columns in UTF-16 code units.
@Stage(uses = {})
@NullMarked
package dev.picket.text;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
