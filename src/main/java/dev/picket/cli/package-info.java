/// The commands that a person types, and nothing else. Begin with [Picket].
@Stage(
        uses = {
            "text",
            "tree",
            "value",
            "document",
            "hcl",
            "aws",
            "secret",
            "resource",
            "terraform",
            "cloudformation",
            "packer",
            "finding",
            "rule",
            "git",
            "scan",
            "fix",
            "report"
        })
@NullMarked
package dev.picket.cli;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
