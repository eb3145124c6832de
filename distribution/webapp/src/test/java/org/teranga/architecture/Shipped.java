package org.teranga.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * What is shipped, without tests: neither those in folders nor those that modules lend each other as files, nor the PostgreSQL that they
 * start. Read once: it takes seconds.
 */
final class Shipped {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location ->
                    ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/org/teranga/postgres/"))
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
            .importPackages("org.teranga");

    private Shipped() {}

    /** Every class of the house that the web application is made of. */
    static JavaClasses classes() {
        return ALL;
    }
}
