/// Git, read only and without git: the index, commits, ranges, history, and the files of a work tree as git sees them.
/// Begin with [GitRepository#open]. Nothing here starts a process, follows a configured filter, hook or driver, or
/// writes into a repository.
@Stage(uses = {"text", "tree"})
@NullMarked
package dev.picket.git;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
