package org.plumbline.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DocumentWallsTest {
    private static final JavaClasses EXPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline.export");

    @Test
    void theTreeKnowsNoModelAndNoRenderer() {
        noClasses()
                .that()
                .resideInAPackage("..export.doc")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.plumbline.model..",
                        "..export.compose",
                        "..export.word",
                        "..export.pdf",
                        "..export.text",
                        "..export.packet",
                        "com.lowagie..",
                        "org.apache..")
                .check(EXPORT);
    }

    @Test
    void composersKnowNoFormat() {
        noClasses()
                .that()
                .resideInAPackage("..export.compose")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..export.word", "..export.pdf", "..export.text", "com.lowagie..", "org.apache..")
                .check(EXPORT);
    }

    @Test
    void onlyThePdfRendererKnowsOpenPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..export.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.lowagie..")
                .check(EXPORT);
    }
}
