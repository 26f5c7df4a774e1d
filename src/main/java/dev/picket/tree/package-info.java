/// Where files come from: a work tree, a git index, a commit, a map in a test. Knows no format.
/// Begin with [SourceTree].
@Stage(uses = {"text"})
@NullMarked
package dev.picket.tree;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
