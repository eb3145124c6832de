package org.teranga.platform.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The drafts that ship. Their files lie in {@code dataprotection/<code>_<language>.md}. */
enum Paper {
    /** Record of processing, article 30. */
    RECORD,
    /** Impact assessment, article 35. */
    ASSESSMENT,
    /** Contract with the processor, article 28. */
    PROCESSOR;

    /** Its name in addresses, messages and files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code. */
    static Optional<Paper> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
