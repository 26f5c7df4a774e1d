package dev.picket;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The arrows between stages are the ones that each stage's `package-info.java` names, and they lead one way.
class ArchitectureTest {
    private static final String ROOT = "dev.picket";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void aStageUsesOnlyTheStagesThatItNames() {
        var wrong = stages().flatMap(ArchitectureTest::undeclared).sorted().collect(joining("\n"));

        assertEquals("", wrong, "put the stage into @Stage(uses = …), if the arrow is right");
    }

    @Test
    void stagesFormNoCircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    private static Stream<String> undeclared(JavaPackage stage) {
        var allowed = Set.of(uses(stage));
        return stage.getClassDependenciesFromThisPackageTree().stream()
                .filter(dependency -> isStage(dependency.getTargetClass()))
                .filter(dependency -> !allowed.contains(stageOf(dependency.getTargetClass())))
                .map(Dependency::getDescription);
    }

    private static Stream<JavaPackage> stages() {
        return PRODUCT.getPackage(ROOT).getSubpackages().stream().sorted(Comparator.comparing(JavaPackage::getName));
    }

    private static String[] uses(JavaPackage stage) {
        return stage.getAnnotationOfType(Stage.class).uses();
    }

    private static boolean isStage(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".");
    }

    private static String stageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1).replaceFirst("\\..*", "");
    }
}
