package org.plumbline.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.architecture.trespass.screen.one.OneViewModel;

/** What the parts of the app may not know of each other. */
class AppWallsTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline.app");
    private static final JavaClasses TRESPASSERS =
            new ClassFileImporter().importPackages("org.plumbline.app.architecture.trespass");

    /** Rules by what they forbid. */
    private static Map<String, ArchRule> rules() {
        return Map.of(
                "screens that know each other", screensApart(),
                "view-models that know the toolkit", viewModelsBare(),
                "a core that knows the toolkit", coreBare(),
                "output beside the command line", noOutput(),
                "sockets", noSockets(),
                "names that say nothing", noEmptyNames());
    }

    static List<String> names() {
        return rules().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingBreaksTheRuleAgainst(String what) {
        rules().get(what).check(APP);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTrespasserIsCaughtByTheRuleAgainst(String what) {
        assertThat(rules().get(what).evaluate(TRESPASSERS).hasViolation()).isTrue();
    }

    @Test
    void theAppIsThere() {
        assertThat(APP.size()).isGreaterThan(40);
        assertThat(APP.that(resideInAPackage("..screen.."))).isNotEmpty();
        assertThat(TRESPASSERS.contain(OneViewModel.class)).isTrue();
    }

    private static ArchRule screensApart() {
        return slices().matching("org.plumbline.app..screen.(*)..")
                .should()
                .notDependOnEachOther()
                .because("a screen that needs another one is not a screen but a part of it");
    }

    private static ArchRule viewModelsBare() {
        return noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat(javaFxBut("javafx.beans", "javafx.collections"));
    }

    private static ArchRule coreBare() {
        return noClasses()
                .that()
                .resideInAnyPackage("..app..document..", "..app..settings..", "..app..library..", "..app..words..")
                .should()
                .dependOnClassesThat(javaFxBut());
    }

    private static DescribedPredicate<JavaClass> javaFxBut(String... allowed) {
        return DescribedPredicate.describe(
                "are of JavaFX",
                type -> type.getPackageName().startsWith("javafx")
                        && List.of(allowed).stream().noneMatch(type.getPackageName()::startsWith));
    }

    private static ArchRule noOutput() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.plumbline.app.command..")
                .and()
                .doNotHaveSimpleName("Launcher")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    private static ArchRule noSockets() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|http\\..*|.*Connection)|java\\.nio\\.channels\\..*Socket.*")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream");
    }

    private static ArchRule noEmptyNames() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)");
    }
}
