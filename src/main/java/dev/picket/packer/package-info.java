/// Packer templates, HCL2 and the older JSON: each build of each source becomes one `packer::Image`. Begin with [PackerReader].
@Stage(uses = {"text", "tree", "value", "document", "hcl", "aws", "resource"})
@NullMarked
package dev.picket.packer;

import dev.picket.Stage;
import org.jspecify.annotations.NullMarked;
