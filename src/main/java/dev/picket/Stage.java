package dev.picket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names, on a package, the stages that it may use. The architecture test reads it back from the bytecode;
/// nothing reads it at run time.
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Stage {
    String[] uses();
}
