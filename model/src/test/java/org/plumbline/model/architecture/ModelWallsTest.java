package org.plumbline.model.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model may not know. */
class ModelWallsTest {
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline.model");
    private static final JavaClasses TRESPASSERS = new ClassFileImporter().importPackagesOf(ClockReaderHelper.class);

    /** Rules by what they forbid. */
    static Map<String, ArchRule> rules() {
        return Map.of(
                "clocks", noClocks(),
                "random", noRandom(),
                "sockets", noSockets(),
                "names", noEmptyNames(),
                "files", filesInStoreOnly(),
                "output", noOutput());
    }

    @Test
    void theModelIsThere() {
        assertThat(MODEL.size()).isGreaterThan(50);
    }

    @Test
    void theModelKnowsNoScreenAndNoDocumentFormat() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "org.apache.poi..",
                        "com.lowagie..",
                        "org.openpdf..",
                        "org.apache.pdfbox..",
                        "java.awt..")
                .because("whatever is true must not depend on how it is shown")
                .check(MODEL);
    }

    @Test
    void onlyTheStoreKnowsJson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .check(MODEL);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRuleHolds(String name) {
        rules().get(name).check(MODEL);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRuleCatchesATrespasser(String name) {
        assertThat(rules().get(name).evaluate(TRESPASSERS).hasViolation()).isTrue();
    }

    static List<String> names() {
        return rules().keySet().stream().sorted().toList();
    }

    @Test
    void noPackageOfTheModelLeadsBackToItself() {
        slices().matching("org.plumbline.model.(*)..").should().beFreeOfCycles().check(MODEL);
    }

    private static ArchRule filesInStoreOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile|File(Input|Output)Stream|File(Reader|Writer))");
    }

    private static ArchRule noClocks() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\.Clock|java\\.util\\.Date|java\\.util\\.Calendar")
                .orShould()
                .callMethodWhere(called("now", "java.time."))
                .orShould()
                .callMethodWhere(called("currentTimeMillis", "java.lang.System"))
                .orShould()
                .callMethodWhere(called("nanoTime", "java.lang.System"));
    }

    private static ArchRule noRandom() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)"
                        + "|java\\.security\\.SecureRandom")
                .orShould()
                .callMethodWhere(called("random", "java.lang.Math"))
                .orShould()
                .callMethodWhere(called("randomUUID", "java.util.UUID"));
    }

    private static ArchRule noSockets() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|http\\..*|.*Connection)|java\\.nio\\.channels\\..*Socket.*")
                .orShould()
                .callMethodWhere(called("openConnection", "java.net.URL"))
                .orShould()
                .callMethodWhere(called("openStream", "java.net.URL"));
    }

    private static ArchRule noEmptyNames() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)");
    }

    private static ArchRule noOutput() {
        return noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
    }

    private static DescribedPredicate<JavaMethodCall> called(String method, String owner) {
        return DescribedPredicate.describe(
                owner + " " + method,
                call -> call.getName().equals(method) && owner(call).startsWith(owner));
    }

    private static String owner(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return owner.getFullName();
    }
}
