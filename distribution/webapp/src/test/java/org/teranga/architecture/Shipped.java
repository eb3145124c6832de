package org.teranga.architecture;

import com.tngtech.archunit.core.importer.ImportOption;

/** What is shipped, without tests: neither those in folders nor those that modules lend each other as files. */
final class Shipped {
    static final ImportOption ALONE = location ->
            ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");

    private Shipped() {}
}
