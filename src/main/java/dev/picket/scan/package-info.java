/// The pipeline on one page ([Scan]): a tree is read, evaluated, adapted, judged, suppressed and compared. Also the configuration, and the
/// compiler of all rule files into one resource.
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
            "shell",
            "terraform",
            "cloudformation",
            "packer",
            "finding",
            "rule",
            "git"
        })
@NullMarked
package dev.picket.scan;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
