package org.teranga.rights.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library.Called;

/** The titles of documents. */
public final class Titles {
    private Titles() {}

    /** In this language, else in its own, else its slug. */
    public static String of(Document document, @Nullable Map<String, Called> called, String language) {
        if (called == null || called.isEmpty()) {
            return document.slug();
        }
        Called found = called.getOrDefault(language, called.get(document.language()));
        return found == null ? document.slug() : found.title();
    }
}
