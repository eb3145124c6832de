package org.teranga.rights.desk;

import java.util.Map;
import java.util.Objects;
import org.teranga.platform.content.Document;
import org.teranga.rights.RightsKinds;

/**
 * The name of a document in the addresses of the desk: {@code sante}, {@code topic.asile}, {@code glossary.glossaire}.
 *
 * @param kind what sort of document
 * @param slug its slug
 */
public record DeskKey(String kind, String slug) {
    /** What stands in an address. */
    public static final String SHAPE = "(?:topic\\.|glossary\\.)?[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final Map<String, String> PREFIXES =
            Map.of("topic.", RightsKinds.TOPIC, "glossary.", RightsKinds.GLOSSARY);

    public DeskKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(slug, "slug");
    }

    /** What names this document. */
    public static DeskKey of(Document document) {
        return new DeskKey(document.kind(), document.slug());
    }

    /** Reads what stands in an address. */
    public static DeskKey read(String text) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> text.startsWith(prefix.getKey()))
                .findFirst()
                .map(prefix -> new DeskKey(
                        prefix.getValue(), text.substring(prefix.getKey().length())))
                .orElseGet(() -> new DeskKey(RightsKinds.PAGE, text));
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return PREFIXES.entrySet().stream()
                        .filter(prefix -> prefix.getValue().equals(kind))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("")
                + slug;
    }
}
